<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Parley %1</source>
        <translation>Parley %1</translation>
    </message>
    <message>
        <source>A messenger for one network: no account, no server, no internet.</source>
        <translation>Mensajería para una sola red: sin cuenta, sin servidor, sin internet.</translation>
    </message>
    <message>
        <source>Diagnostics: versions and settings, nothing about people or messages</source>
        <translation>Diagnóstico: versiones y ajustes, nada sobre personas ni mensajes</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Parley is free software under the MIT licence. It stands on the work of others:</source>
        <translation>Parley es software libre bajo la licencia MIT. Se apoya en el trabajo de otros:</translation>
    </message>
</context>
<context>
    <name>AccentDot</name>
    <message>
        <source>Accent: %1</source>
        <translation>Color de acento: %1</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation>Enlace o dirección</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mi código</translation>
    </message>
    <message>
        <source>Paste the parley: link that somebody gave you, or the address of their computer.</source>
        <translation>Pega el enlace parley: que te han dado o la dirección del otro equipo.</translation>
    </message>
    <message>
        <source>parley:…  or  192.168.1.20:42421</source>
        <translation>parley:…  o  192.168.1.20:42421</translation>
    </message>
    <message>
        <source>A few words to them</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>A few words to them (optional)</source>
        <translation>Unas palabras (opcional)</translation>
    </message>
    <message>
        <source>Drop a picture of somebody&apos;s Parley code here: a screenshot, a photograph or a saved picture.</source>
        <translation>Suelta aquí una imagen con el código de Parley de alguien: una captura de pantalla, una foto o una imagen guardada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Enviar solicitud</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The safety number with {name} changed.</source>
        <translation>El número de seguridad con {name} ha cambiado.</translation>
    </message>
    <message>
        <source>Your request to {name} expired.</source>
        <translation>Tu solicitud a {name} ha caducado.</translation>
    </message>
    <message>
        <source>{name} declined your request.</source>
        <translation>{name} ha rechazado tu solicitud.</translation>
    </message>
    <message>
        <source>{name} is now your friend.</source>
        <translation>{name} ya está entre tus amigos.</translation>
    </message>
    <message>
        <source>{name} wants to compare emoji with you.</source>
        <translation>{name} quiere comparar emojis contigo.</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1, %n chat</numerusform>
            <numerusform>%1, %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something went wrong. The log tells more.</source>
        <translation>Algo ha fallado. Encontrarás más detalles en el registro.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Back to all chats</source>
        <translation>Volver a todos los chats</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Chats archivados</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay chats</translation>
    </message>
    <message>
        <source>Add someone from your network as a friend. As soon as they accept, you can write to each other.</source>
        <translation>Añade como amigo a alguien de tu red. En cuanto acepte, podrás escribirle.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Silenciar 1 hora</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>Silenciar 8 horas</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>Silenciar siempre</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Eliminar chat…</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that needs a newer version</source>
        <translation>Un mensaje que requiere una versión más reciente</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Borrador:</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Messages disappear after {time}</source>
        <translation>Mensajes temporales: {time}</translation>
    </message>
    <message>
        <source>Messages no longer disappear</source>
        <translation>Los mensajes ya no desaparecen</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Saluda</translation>
    </message>
    <message>
        <source>The safety number changed</source>
        <translation>El número de seguridad ha cambiado</translation>
    </message>
    <message>
        <source>You are friends now</source>
        <translation>Nueva amistad</translation>
    </message>
    <message>
        <source>You compared: nobody reads along</source>
        <translation>Comparación hecha: nadie más lee esto</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Tú:</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>{text} (edited)</source>
        <translation>{text} (editado)</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir imagen</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>Picture of a QR code</source>
        <translation>Imagen de un código QR</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>No QR code was found in this picture. Make sure that all of it can be seen and is sharp.</source>
        <translation>No se ha encontrado ningún código QR en esta imagen. Comprueba que se vea entero y nítido.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it here.</source>
        <translation>Guarda primero la imagen en este equipo y elígela después aquí.</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a parley: link.</source>
        <translation>En el portapapeles no hay ni una imagen ni un enlace parley:.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation>No se puede abrir este archivo: {reason}.</translation>
    </message>
    <message>
        <source>This is a QR code, but not one of Parley.</source>
        <translation>Es un código QR, pero no de Parley.</translation>
    </message>
    <message>
        <source>This is no picture that Parley can read. Use PNG, JPEG or WebP.</source>
        <translation>Parley no puede leer esta imagen. Usa PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut the QR code out of it, then try again.</source>
        <translation>Esta imagen es demasiado grande. Recorta el código QR e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CompareCode</name>
    <message>
        <source>This is your code. %1 reads it; you read theirs:</source>
        <translation>Este es tu código. %1 lee el tuyo y tú lees el suyo:</translation>
    </message>
    <message>
        <source>Drop a picture of %1&apos;s code here. It must come from them in person, not through this network.</source>
        <translation>Suelta aquí una imagen del código de %1. Tienes que haberla recibido en persona, no a través de esta red.</translation>
    </message>
    <message>
        <source>It matches: this is %1&apos;s code. Verified.</source>
        <translation>Coincide: es el código de %1. Verificado.</translation>
    </message>
</context>
<context>
    <name>CompareDigits</name>
    <message>
        <source>Safety number: %1</source>
        <translation>Número de seguridad: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se conoce</translation>
    </message>
    <message>
        <source>Compare these digits with %1 in person or on the phone. If both of you see the same, nobody reads along.</source>
        <translation>Compara estas cifras con %1 en persona o por teléfono. Si son iguales en las dos pantallas, nadie más lee los mensajes.</translation>
    </message>
    <message>
        <source>Once you are friends, both of you see this number and can compare it.</source>
        <translation>Cuando haya amistad, este número aparecerá en los dos equipos y se podrá comparar.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CompareEmoji</name>
    <message>
        <source>The emoji differ</source>
        <translation>Los emojis no coinciden</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>%1 wants to compare emoji with you</source>
        <translation>%1 quiere comparar emojis contigo</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Esperando a %1…</translation>
    </message>
    <message>
        <source>Does %1 see the same?</source>
        <translation>¿%1 ve lo mismo?</translation>
    </message>
    <message>
        <source>Waiting for %1 to say the same…</source>
        <translation>Esperando a que %1 lo confirme…</translation>
    </message>
    <message>
        <source>The comparison ended</source>
        <translation>La comparación ha terminado</translation>
    </message>
    <message>
        <source>Compare emoji, live on both screens</source>
        <translation>Comparar emojis en directo en las dos pantallas</translation>
    </message>
    <message>
        <source>Somebody may be between the two of you. Write nothing private, and compare again in person.</source>
        <translation>Puede que alguien se haya interpuesto. No escribas nada privado y repite la comparación en persona.</translation>
    </message>
    <message>
        <source>Only you and %1 can read what you write to each other.</source>
        <translation>Nadie más que %1 y tú puede leer los mensajes de este chat.</translation>
    </message>
    <message>
        <source>Tell each other the names in their order: side by side, or on the phone with a voice you know.</source>
        <translation>Hay que decir los nombres en orden: en persona o por teléfono, con una voz que conozcas.</translation>
    </message>
    <message>
        <source>Ask %1 to look at Parley and agree. Then both of you see seven emoji.</source>
        <translation>Pide a %1 que mire Parley y acepte. Así aparecerán siete emojis en las dos pantallas.</translation>
    </message>
    <message>
        <source>Somebody stopped it, or it took too long. Nothing has changed.</source>
        <translation>Alguien la ha detenido o ha tardado demasiado. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is offline. Both of you must be here at the same time; the digits and the code need no connection.</source>
        <translation>%1 no está en línea. Hay que estar en línea al mismo tiempo; las cifras y el código no necesitan conexión.</translation>
    </message>
    <message>
        <source>Both of you see seven emoji. If they are the same, nobody reads along. Do it side by side, or on the phone.</source>
        <translation>En las dos pantallas aparecen siete emojis. Si son iguales, nadie más lee los mensajes. Compáralos en persona o por teléfono.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+E)</source>
        <translation>Emoji (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Queda %n carácter</numerusform>
            <numerusform>Quedan %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This message is too long. Shorten it by %n character(s), or send it in parts.</source>
        <translation>
            <numerusform>Este mensaje es demasiado largo. Acórtalo %n carácter o envíalo por partes.</numerusform>
            <numerusform>Este mensaje es demasiado largo. Acórtalo %n caracteres o envíalo por partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to {name} is paused until you compare or accept the new keys.</source>
        <translation>No puedes escribir a {name} hasta que compares o aceptes las claves nuevas.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You are no longer friends with {name}. The messages stay on this computer.</source>
        <translation>{name} ya no está entre tus amigos. Los mensajes se quedan en este equipo.</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Block %1?</source>
        <translation>¿Bloquear a %1?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>Messages and requests from this person will be refused. They are not told. You can unblock them in the settings.</source>
        <translation>Se rechazarán los mensajes y solicitudes de esta persona, sin avisarle. Puedes desbloquearla en los ajustes.</translation>
    </message>
    <message>
        <source>You will no longer see each other&apos;s presence and cannot write to each other. The messages stay on this computer.</source>
        <translation>Ninguno verá ya si el otro está en línea ni podrá escribirle. Los mensajes se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Messages disappear after {time}</source>
        <translation>Mensajes temporales: {time}</translation>
    </message>
    <message>
        <source>not your friend</source>
        <translation>no está entre tus amigos</translation>
    </message>
    <message>
        <source>{name} is offline. Messages are kept and delivered when {name} is back.</source>
        <translation>{name} no está en línea. Los mensajes se guardan y se entregarán cuando {name} vuelva.</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>Key name: %1. %2</source>
        <translation>Nombre de clave: %1. %2</translation>
    </message>
    <message>
        <source>Search in this conversation (Ctrl+F)</source>
        <translation>Buscar en este chat (Ctrl+F)</translation>
    </message>
    <message>
        <source>Safety number, verified</source>
        <translation>Número de seguridad, verificado</translation>
    </message>
    <message>
        <source>Safety number, not verified yet</source>
        <translation>Número de seguridad, aún sin verificar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Más sobre este chat</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Disappearing messages</source>
        <translation>Mensajes temporales</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>&apos;address&apos; and &apos;port&apos; go together.</source>
        <translation>«address» y «port» van juntos.</translation>
    </message>
    <message>
        <source>A command is a JSON object such as {&quot;cmd&quot;: &quot;whoami&quot;}.</source>
        <translation>Una orden es un objeto JSON como {&quot;cmd&quot;: &quot;whoami&quot;}.</translation>
    </message>
    <message>
        <source>A name needs at least one visible character.</source>
        <translation>Un nombre necesita al menos un carácter visible.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any.</source>
        <translation>Un puerto es un número del 1 al 65535, o 0 para cualquiera.</translation>
    </message>
    <message>
        <source>A reaction is one emoji.</source>
        <translation>Una reacción es un solo emoji.</translation>
    </message>
    <message>
        <source>A redirect names 1 to 8 addresses that can be dialled.</source>
        <translation>Una redirección indica de 1 a 8 direcciones a las que se pueda conectar.</translation>
    </message>
    <message>
        <source>A request lives from 1 ms to 49 days.</source>
        <translation>Una solicitud dura de 1 ms a 49 días.</translation>
    </message>
    <message>
        <source>Choose where the key is to be kept.</source>
        <translation>Elige dónde guardar la clave.</translation>
    </message>
    <message>
        <source>Either &apos;addresses&apos; (or &apos;address&apos; and &apos;port&apos;) or &apos;follow&apos; is needed.</source>
        <translation>Hace falta «addresses» (o «address» y «port») o bien «follow».</translation>
    </message>
    <message>
        <source>Many messages are being sent again already. Wait for them first.</source>
        <translation>Ya se están reenviando muchos mensajes. Espera a que terminen.</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to 3,650 days, or for ever (0).</source>
        <translation>Los mensajes se pueden conservar de 1 a 3650 días, o para siempre (0).</translation>
    </message>
    <message>
        <source>No address of this person is known.</source>
        <translation>No se conoce ninguna dirección de esta persona.</translation>
    </message>
    <message>
        <source>Nobody can react to this.</source>
        <translation>No se puede reaccionar a esto.</translation>
    </message>
    <message>
        <source>Nobody can wait for a durable request: ask durably.</source>
        <translation>No se puede esperar a una solicitud duradera: usa para ella la orden de solicitudes duraderas.</translation>
    </message>
    <message>
        <source>Nobody with this id is known here.</source>
        <translation>Aquí no se conoce a nadie con este ID.</translation>
    </message>
    <message>
        <source>Nothing is being compared with this friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a failed message can be sent again.</source>
        <translation>Solo se puede reenviar un mensaje fallido.</translation>
    </message>
    <message>
        <source>Only friends are told that you are typing.</source>
        <translation>Solo tus amigos ven que estás escribiendo.</translation>
    </message>
    <message>
        <source>Only your own messages can be edited or deleted.</source>
        <translation>Solo puedes editar o eliminar tus propios mensajes.</translation>
    </message>
    <message>
        <source>Parley is closing.</source>
        <translation>Parley se está cerrando.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing was stored.</source>
        <translation>El disco está lleno. Libera espacio; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>El disco está lleno. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>The message is too long: at most 60,000 bytes. Send it in parts.</source>
        <translation>El mensaje es demasiado largo: 60&#xa0;000 bytes como máximo. Envíalo por partes.</translation>
    </message>
    <message>
        <source>The node is shutting down.</source>
        <translation>El nodo se está cerrando.</translation>
    </message>
    <message>
        <source>The profile could not be read or written.</source>
        <translation>No se ha podido leer o escribir el perfil.</translation>
    </message>
    <message>
        <source>The profile could not be written. Nothing was stored.</source>
        <translation>No se ha podido escribir el perfil. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The text contains characters that cannot be sent.</source>
        <translation>El texto contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>There are no emoji of this friend to compare. Begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request of this person to answer.</source>
        <translation>No hay ninguna solicitud de esta persona que responder.</translation>
    </message>
    <message>
        <source>There is no request to this person to take back.</source>
        <translation>No hay ninguna solicitud a esta persona que retirar.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Ese mensaje no existe.</translation>
    </message>
    <message>
        <source>This command failed by a defect; the log says where.</source>
        <translation>Esta orden ha fallado por un error del programa; el registro indica dónde.</translation>
    </message>
    <message>
        <source>This friend has no new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This friend has not moved.</source>
        <translation>Este amigo no se ha trasladado.</translation>
    </message>
    <message>
        <source>This id was given up for another one. Use the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>Esta es tu propia dirección.</translation>
    </message>
    <message>
        <source>This is your own code. Give it to the other person.</source>
        <translation>Este es tu propio código. Dáselo a la otra persona.</translation>
    </message>
    <message>
        <source>This is your own invite. Give it to the other person.</source>
        <translation>Esta es tu propia invitación. Dásela a la otra persona.</translation>
    </message>
    <message>
        <source>This line is not JSON in UTF-8.</source>
        <translation>Esta línea no es JSON en UTF-8.</translation>
    </message>
    <message>
        <source>This message is too long.</source>
        <translation>Este mensaje es demasiado largo.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Este mensaje se ha eliminado.</translation>
    </message>
    <message>
        <source>This person is not blocked.</source>
        <translation>Esta persona no está bloqueada.</translation>
    </message>
    <message>
        <source>This person is not your friend yet. Send a friend request first.</source>
        <translation>Esta persona aún no está entre tus amigos. Envíale antes una solicitud de amistad.</translation>
    </message>
    <message>
        <source>Too many messages wait for this friend already.</source>
        <translation>Ya hay demasiados mensajes en espera para este amigo.</translation>
    </message>
    <message>
        <source>Too many of your requests wait for an answer. Cancel some first.</source>
        <translation>Tienes demasiadas solicitudes sin respuesta. Cancela antes algunas.</translation>
    </message>
    <message>
        <source>Too many people are on this network to remember one more.</source>
        <translation>Hay demasiadas personas en esta red para recordar una más.</translation>
    </message>
    <message>
        <source>Too much is being asked of this person. Wait for some answers.</source>
        <translation>Hay demasiadas peticiones pendientes a esta persona. Espera algunas respuestas.</translation>
    </message>
    <message>
        <source>Too much is being sent to this person already. Wait for some of it.</source>
        <translation>Ya se está enviando demasiado a esta persona. Espera a que termine una parte.</translation>
    </message>
    <message>
        <source>You are comparing with many friends already. Finish with some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are comparing with this friend already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked a moment ago. Wait some seconds before you ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>No puedes bloquearte.</translation>
    </message>
    <message>
        <source>You have blocked this person. Unblock them first.</source>
        <translation>Has bloqueado a esta persona. Desbloquéala antes.</translation>
    </message>
    <message>
        <source>Your id was changed meanwhile. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
</context>
<context>
    <name>DeleteChatSheet</name>
    <message>
        <source>Delete this chat?</source>
        <translation>¿Eliminar este chat?</translation>
    </message>
    <message>
        <source>All messages with %1 are deleted from this computer. %1 keeps theirs, and you stay friends.</source>
        <translation>Todos los mensajes con %1 se eliminarán de este equipo. %1 conservará su copia y la amistad se mantiene.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>¿Eliminar este mensaje para todos?</translation>
    </message>
    <message>
        <source>Deleted for everyone, the text disappears on %1&apos;s computer too, as soon as it is reached. They may have read or copied it before.</source>
        <translation>Si lo eliminas para todos, el texto también desaparecerá del equipo de %1 en cuanto se pueda contactar con él. Puede que ya se haya leído o copiado.</translation>
    </message>
    <message>
        <source>It disappears from this computer. %1 keeps it.</source>
        <translation>Desaparecerá de este equipo. %1 lo conservará.</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Eliminar para todos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Eliminar para mí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Parley cannot be put among the programs that start at login: {reason}</source>
        <translation>No se puede añadir Parley a los programas que se inician con la sesión: {reason}</translation>
    </message>
    <message>
        <source>Parley goes on receiving messages. Its icon in the tray opens it again.</source>
        <translation>Parley sigue recibiendo mensajes. Ábrelo desde su icono en la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>Emoji</name>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>Avión</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Ancla</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Manzana</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Bola</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>Plátano</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Bicicleta</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Mariposa</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Cactus</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Tarta</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Corn</source>
        <translation>Maíz</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>Elefante</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fuego</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Pez</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Bandera</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Regalo</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Gafas</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globo terráqueo</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitarra</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Martillo</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Sombrero</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Caballo</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>Reloj de arena</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Llave</translation>
    </message>
    <message>
        <source>Light Bulb</source>
        <translation>Bombilla</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>León</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Candado</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Seta</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Octopus</source>
        <translation>Pulpo</translation>
    </message>
    <message>
        <source>Panda</source>
        <translation>Panda</translation>
    </message>
    <message>
        <source>Paperclip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Penguin</source>
        <translation>Pingüino</translation>
    </message>
    <message>
        <source>People and gestures</source>
        <translation>Personas y gestos</translation>
    </message>
    <message>
        <source>Pig</source>
        <translation>Cerdo</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Alfiler</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Conejo</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Cohete</translation>
    </message>
    <message>
        <source>Rooster</source>
        <translation>Gallo</translation>
    </message>
    <message>
        <source>Santa</source>
        <translation>Papá Noel</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Tijeras</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>Emoticono</translation>
    </message>
    <message>
        <source>Smileys and feelings</source>
        <translation>Caritas y emociones</translation>
    </message>
    <message>
        <source>Spanner</source>
        <translation>Llave inglesa</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>Fresa</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Thumbs Up</source>
        <translation>Pulgar hacia arriba</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>Trofeo</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>Trompeta</translation>
    </message>
    <message>
        <source>Turtle</source>
        <translation>Tortuga</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Paraguas</translation>
    </message>
    <message>
        <source>Unicorn</source>
        <translation>Unicornio</translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>No se ha encontrado ningún emoji.</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Profile folder: %1</source>
        <translation>Carpeta del perfil: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FailureRow</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search bar</source>
        <translation>Barra de búsqueda</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 de %2+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mi código</translation>
    </message>
    <message>
        <source>Key name: %1. Your friends see it beside your name; it cannot be imitated easily.</source>
        <translation>Nombre de clave: %1. Tus amigos lo ven junto a tu nombre; no es fácil de imitar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Color de acento</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Things appear without moving or fading.</source>
        <translation>Todo aparece sin moverse ni desvanecerse.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Parley starts with the computer, so that messages reach you.</source>
        <translation>Parley se abre con el equipo para que te lleguen los mensajes.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Closing the window only hides it; messages go on arriving.</source>
        <translation>Al cerrar la ventana solo se oculta; los mensajes siguen llegando.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends Parley.</source>
        <translation>Este escritorio no muestra ninguna bandeja, así que al cerrar la ventana se cierra Parley.</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>Desaparece</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>In {time}, {moment}</source>
        <translation>En {time}, {moment}</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Waiting for their computer</source>
        <translation>Esperando a su equipo</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>{time} after it is delivered</source>
        <translation>{time} después de la entrega</translation>
    </message>
    <message>
        <source>{time} after you have seen it</source>
        <translation>{time} después de que lo veas</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>Message info</source>
        <translation>Información del mensaje</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Your status and profile</source>
        <translation>Tu estado y perfil</translation>
    </message>
    <message>
        <source>%1, your status is %2</source>
        <translation>%1, tu estado es %2</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>Buscar personas y mensajes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 sin leer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 solicitudes</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open this web address?</source>
        <translation>¿Abrir esta dirección web?</translation>
    </message>
    <message>
        <source>It opens in your browser, outside Parley.</source>
        <translation>Se abrirá en tu navegador, fuera de Parley.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>The passphrase could not be checked. Please try again.</source>
        <translation>No se ha podido comprobar la frase de contraseña. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please try again.</source>
        <translation>Esa no es la frase de contraseña. Inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Parley is locked</source>
        <translation>Parley está bloqueado</translation>
    </message>
    <message>
        <source>Messages go on arriving. Enter your passphrase to see them.</source>
        <translation>Los mensajes siguen llegando. Escribe tu frase de contraseña para verlos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Reintentar en %n segundo</numerusform>
            <numerusform>Reintentar en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>Locking needs a passphrase</source>
        <translation>Para bloquear hace falta una frase de contraseña</translation>
    </message>
    <message>
        <source>The key of your profile is kept on this computer, so there is nothing you could type to unlock the window. Set a passphrase in the settings, under Security. Then Ctrl+L locks Parley, and it can lock itself when you are away.</source>
        <translation>La clave de tu perfil se guarda en este equipo, así que no habría nada que escribir para desbloquear la ventana. Establece una frase de contraseña en los ajustes, en Seguridad. Después, Ctrl+L bloquea Parley, que también puede bloquearse solo cuando no estés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>Not the same person as {others}.</source>
        <translation>No es la misma persona que {others}.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>(%1) Parley</source>
        <translation>(%1) Parley</translation>
    </message>
</context>
<context>
    <name>MainPage</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Elige un chat</translation>
    </message>
    <message>
        <source>Everything you write goes straight to your friend&apos;s computer and is readable only by the two of you.</source>
        <translation>Todo lo que escribes va directo al equipo de tu amigo y nadie más puede leerlo.</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>editado %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar texto seleccionado</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Seleccionar texto</translation>
    </message>
    <message>
        <source>Go to the answered message</source>
        <translation>Ir al mensaje respondido</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Eliminar para mí</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Eliminar para todos</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Jump to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>MyCode</name>
    <message>
        <source>Whoever has this link can ask to be your friend, also where your computer is not announced. Your key name is %1.</source>
        <translation>Quien tenga este enlace puede pedirte amistad, incluso donde tu equipo no se anuncia. Tu nombre de clave es %1.</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>Tu enlace</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A port is a number from 1024 to 65535. Leave it empty to let Parley choose.</source>
        <translation>Un puerto es un número del 1024 al 65535. Déjalo vacío para que lo elija Parley.</translation>
    </message>
    <message>
        <source>Enter an address such as 192.168.1.20, or 192.168.1.20:42421.</source>
        <translation>Escribe una dirección como 192.168.1.20 o 192.168.1.20:42421.</translation>
    </message>
    <message>
        <source>Nobody heard yet</source>
        <translation>Nadie detectado todavía</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Only {count} addresses can be kept. Remove one first.</source>
        <translation>Solo se pueden guardar {count} direcciones. Quita antes alguna.</translation>
    </message>
    <message>
        <source>People heard: {ways}</source>
        <translation>Personas detectadas: {ways}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>No interface with an address was found. Is this computer connected to a network?</source>
        <translation>No se ha encontrado ninguna interfaz con dirección. ¿Está este equipo conectado a una red?</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>In use now: %1 (TCP). A firewall has to let it in, and UDP 42420 for finding people.</source>
        <translation>En uso ahora: %1 (TCP). El cortafuegos debe permitirlo, y también UDP 42420 para encontrar personas.</translation>
    </message>
    <message>
        <source>The network is not running.</source>
        <translation>La red no está en marcha.</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>Más direcciones</translation>
    </message>
    <message>
        <source>Computers behind a router are not found by themselves. Parley asks at these addresses whenever it starts.</source>
        <translation>Los equipos que están detrás de un router no se encuentran solos. Parley pregunta en estas direcciones cada vez que se inicia.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>192.168.20.7 or 192.168.20.7:42421</source>
        <translation>192.168.20.7 o 192.168.20.7:42421</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Somebody asks for you.</source>
        <translation>Alguien pregunta por ti.</translation>
    </message>
    <message>
        <source>{name} ({count} messages)</source>
        <translation>{name} ({count} mensajes)</translation>
    </message>
    <message>
        <source>{name} wants to be your friend.</source>
        <translation>{name} quiere añadirte a sus amigos.</translation>
    </message>
    <message>
        <source>{name} wants to compare emoji with you.</source>
        <translation>{name} quiere comparar emojis contigo.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <source>For messages and requests while you look elsewhere. While your status is Busy there are none.</source>
        <translation>De mensajes y solicitudes mientras miras otra cosa. Con el estado Ocupado no hay ninguna.</translation>
    </message>
    <message>
        <source>Show what the message says</source>
        <translation>Mostrar el texto del mensaje</translation>
    </message>
    <message>
        <source>Otherwise only who wrote. While Parley is locked, neither is shown.</source>
        <translation>Si no, solo quién ha escrito. Con Parley bloqueado no se muestra ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>To silence one conversation, right-click it in the list of chats and choose Mute.</source>
        <translation>Para silenciar un solo chat, haz clic derecho en él en la lista de chats y elige Silenciar.</translation>
    </message>
</context>
<context>
    <name>PaneEdge</name>
    <message>
        <source>Width of the list</source>
        <translation>Ancho de la lista</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>S2WMP version 1</source>
        <translation>S2WMP versión 1</translation>
    </message>
    <message>
        <source>The code of {name}, key name: {key}</source>
        <translation>El código de {name}, nombre de clave: {key}</translation>
    </message>
    <message>
        <source>This is neither a parley: link nor an address such as 192.168.1.20.</source>
        <translation>No es un enlace parley: ni una dirección como 192.168.1.20.</translation>
    </message>
    <message>
        <source>UDP {udp} and TCP {tcp}</source>
        <translation>UDP {udp} y TCP {tcp}</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>amigos</translation>
    </message>
    <message>
        <source>address or link</source>
        <translation>dirección o enlace</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>difusión</translation>
    </message>
    <message>
        <source>found by {ways}</source>
        <translation>detectado por {ways}</translation>
    </message>
    <message>
        <source>has a new key</source>
        <translation>tiene una clave nueva</translation>
    </message>
    <message>
        <source>mDNS</source>
        <translation>mDNS</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>multidifusión</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>a la espera de respuesta</translation>
    </message>
    <message>
        <source>wants to be your friend</source>
        <translation>quiere añadirte a sus amigos</translation>
    </message>
    <message>
        <source>wants to compare emoji with you</source>
        <translation>quiere comparar emojis contigo</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody else is seen on this network right now. Both computers must be on the same network, and the other person must be visible.</source>
        <translation>Ahora mismo no se ve a nadie más en esta red. Los dos equipos deben estar en la misma red y la otra persona debe ser visible.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>People who run Parley on your network appear here by themselves. Is somebody missing?</source>
        <translation>Quienes usan Parley en tu red aparecen aquí sin hacer nada. ¿Falta alguien?</translation>
    </message>
    <message>
        <source>Both computers are on the same network: neither on a guest network, nor behind a VPN.</source>
        <translation>Los dos equipos están en la misma red: ni en una red de invitados ni detrás de una VPN.</translation>
    </message>
    <message>
        <source>The other person has Parley open and lets everyone see them.</source>
        <translation>La otra persona tiene Parley abierto y es visible para todos.</translation>
    </message>
    <message>
        <source>The firewalls of both computers let Parley through: %1.</source>
        <translation>Los cortafuegos de los dos equipos permiten Parley: %1.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>not your friend</source>
        <translation>no está entre tus amigos</translation>
    </message>
    <message>
        <source>{name} says they have moved to {address} and use new keys. Follow if you expected this.</source>
        <translation>{name} dice que se ha trasladado a {address} y usa claves nuevas. Sigue el cambio solo si lo esperabas.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Safety number with %1</source>
        <translation>Número de seguridad con %1</translation>
    </message>
    <message>
        <source>Key name: %1</source>
        <translation>Nombre de clave: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar a %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Rechazar a %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear a %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add %1 as a friend</source>
        <translation>Añadir a %1 a tus amigos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the request to %1</source>
        <translation>Cancelar la solicitud a %1</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Desbloquear a %1</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Seguir a %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore the move of %1</source>
        <translation>Ignorar el cambio de %1</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Nombre de clave</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Detectado por</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Número de seguridad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Who can see me</source>
        <translation>Quién puede verme</translation>
    </message>
    <message>
        <source>Everyone on this network can see me</source>
        <translation>Todos en esta red pueden verme</translation>
    </message>
    <message>
        <source>Your name and status appear in their list of people.</source>
        <translation>Tu nombre y tu estado aparecen en su lista de personas.</translation>
    </message>
    <message>
        <source>Nobody can see me</source>
        <translation>Nadie puede verme</translation>
    </message>
    <message>
        <source>Your computer is not announced. Friends still reach you; others need your link.</source>
        <translation>Tu equipo no se anuncia. Tus amigos siguen pudiendo contactarte; los demás necesitan tu enlace.</translation>
    </message>
    <message>
        <source>What friends are told</source>
        <translation>Qué saben tus amigos</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Confirmaciones de lectura</translation>
    </message>
    <message>
        <source>Friends see when you have read their messages, and you see when they have read yours.</source>
        <translation>Tus amigos ven cuándo has leído sus mensajes y tú ves cuándo han leído los tuyos.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Indicador de escritura</translation>
    </message>
    <message>
        <source>Friends see that you are writing, and you see when they are.</source>
        <translation>Tus amigos ven que estás escribiendo y tú ves cuándo escriben ellos.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Friends see when you were last here, and you see it of them.</source>
        <translation>Tus amigos ven cuándo estuviste por última vez y tú lo ves de ellos.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Personas bloqueadas</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>No has bloqueado a nadie.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>until {time}</source>
        <translation>hasta las {time}</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Nombre de clave</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>The colour of your picture and the key name come from your key: nobody else can have both.</source>
        <translation>El color de tu imagen y el nombre de clave salen de tu clave: nadie más puede tener los dos.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mi código</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of your link</source>
        <translation>Código QR de tu enlace</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Dejar de editar</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>No responder</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to the message this answers</source>
        <translation>Ir al mensaje respondido</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>%1 from %2. Press to take yours back</source>
        <translation>%1 de %2. Pulsa para quitar la tuya</translation>
    </message>
    <message>
        <source>%1 from %2. Press to add yours</source>
        <translation>%1 de %2. Pulsa para añadir la tuya</translation>
    </message>
</context>
<context>
    <name>ReactionPicker</name>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>Más emojis</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Reaccionar con %1</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Your friends, messages and settings come back as they were when the backup was made.</source>
        <translation>Tus amigos, mensajes y ajustes vuelven a estar como cuando se hizo la copia.</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Elegir el archivo de copia</translation>
    </message>
    <message>
        <source>Backup file: %1</source>
        <translation>Archivo de copia: %1</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>Guardar la clave en este equipo</translation>
    </message>
    <message>
        <source>In the keyring that your login opens. Nothing to type.</source>
        <translation>En el llavero que se abre al iniciar sesión. No hay que escribir nada.</translation>
    </message>
    <message>
        <source>In a file that only your account can read. Nothing to type.</source>
        <translation>En un archivo que solo puede leer tu cuenta. No hay que escribir nada.</translation>
    </message>
    <message>
        <source>Use this passphrase here too</source>
        <translation>Usar esta frase de contraseña también aquí</translation>
    </message>
    <message>
        <source>You type it at every start. It cannot be recovered if you forget it.</source>
        <translation>La escribes cada vez que abres Parley. Si la olvidas, no se puede recuperar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Archivo de copia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Tú:</translation>
    </message>
    <message>
        <source>nearby, not your friend</source>
        <translation>cerca, no está entre tus amigos</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>a la espera de respuesta</translation>
    </message>
    <message>
        <source>wants to be your friend</source>
        <translation>quiere añadirte a sus amigos</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing on this computer matches “%1”. Parley looks through names and the text of your messages; fewer letters or another word may help.</source>
        <translation>Nada en este equipo coincide con «%1». Parley busca en los nombres y en el texto de tus mensajes; prueba con menos letras u otra palabra.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The present passphrase is not this one.</source>
        <translation>Esa no es la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Usa al menos {count} caracteres.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Protection of this profile</source>
        <translation>Protección de este perfil</translation>
    </message>
    <message>
        <source>A passphrase protects the profile. It is asked for at every start.</source>
        <translation>Una frase de contraseña protege el perfil. Se pide cada vez que abres Parley.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring keeps the key of the profile.</source>
        <translation>El llavero de este equipo guarda la clave del perfil.</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account can read. Whoever gets into your account can read your messages.</source>
        <translation>La clave está en un archivo que solo puede leer tu cuenta. Quien entre en tu cuenta puede leer tus mensajes.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Establecer una frase de contraseña</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Repite la frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Only by hand (Ctrl+L)</source>
        <translation>Solo a mano (Ctrl+L)</translation>
    </message>
    <message>
        <source>1 minute without input</source>
        <translation>1 minuto de inactividad</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5 minutos de inactividad</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15 minutos de inactividad</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>1 hora de inactividad</translation>
    </message>
    <message>
        <source>My half of every safety number</source>
        <translation>Mi mitad de cada número de seguridad</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Claves nuevas</translation>
    </message>
    <message>
        <source>If somebody may have got at your keys, make new ones. Friends are told and have to accept them; comparisons have to be done again. This cannot be undone.</source>
        <translation>Si alguien puede haber accedido a tus claves, crea otras nuevas. Se avisa a tus amigos, que tendrán que aceptarlas, y habrá que repetir las comparaciones. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Yes, make new keys</source>
        <translation>Sí, crear claves nuevas</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Crear claves nuevas</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>Conservar las actuales</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Former friend</source>
        <translation>Antiguo amigo</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>last seen recently</source>
        <translation>últ. vez recientemente</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Cerrar los ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>SevenEmoji</name>
    <message>
        <source>The seven emoji: %1</source>
        <translation>Los siete emojis: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Between the list and the conversation</source>
        <translation>Entre la lista y el chat</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>Eliminar el chat</translation>
    </message>
    <message>
        <source>Edit the last own message</source>
        <translation>Editar tu último mensaje</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>En un chat</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Chat siguiente</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Parley</source>
        <translation>Parley</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Chat anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazarse</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>Buscar personas y mensajes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Acciones disponibles</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Parley cannot start</source>
        <translation>Parley no puede iniciarse</translation>
    </message>
    <message>
        <source>Parley is already running</source>
        <translation>Parley ya está abierto</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Escribe un nombre.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The profile is damaged</source>
        <translation>El perfil está dañado</translation>
    </message>
    <message>
        <source>The profile needs a newer Parley</source>
        <translation>El perfil requiere un Parley más reciente</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>This folder holds something else</source>
        <translation>Esta carpeta contiene otra cosa</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Please try again.</source>
        <translation>Esta frase de contraseña no abre la copia de seguridad. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Please try again.</source>
        <translation>Esta frase de contraseña no abre el perfil. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Usa al menos {count} caracteres.</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>no notifications</source>
        <translation>sin notificaciones</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>seen as offline</source>
        <translation>se te ve sin conexión</translation>
    </message>
    <message>
        <source>Change the status text</source>
        <translation>Cambiar el texto de estado</translation>
    </message>
    <message>
        <source>Set a status text</source>
        <translation>Poner un texto de estado</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mi código</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StatusSheet</name>
    <message>
        <source>Status text</source>
        <translation>Texto de estado</translation>
    </message>
    <message>
        <source>Your friends see it beside your name.</source>
        <translation>Tus amigos lo ven junto a tu nombre.</translation>
    </message>
    <message>
        <source>In a meeting until three</source>
        <translation>Reunión hasta las tres</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>Comiendo</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>Trabajo desde casa</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>De vacaciones</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Usar: %1</translation>
    </message>
    <message>
        <source>Clear it after</source>
        <translation>Borrado automático</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The present text stays %1.</source>
        <translation>El texto actual se mantiene %1.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n friend(s)</source>
        <translation>
            <numerusform>%n amigo</numerusform>
            <numerusform>%n amigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup {name} was written, opened again and read through: {contents}.</source>
        <translation>La copia {name} se ha creado, abierto de nuevo y comprobado entera: {contents}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>This backup of {date} is whole: {contents}.</source>
        <translation>Esta copia de {date} está completa: {contents}.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Usa al menos {count} caracteres.</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>%1, %2, all encrypted</source>
        <translation>%1, %2, todo cifrado</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Conservar mensajes</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>Disappearing</source>
        <translation>Temporales</translation>
    </message>
    <message>
        <source>Disappearing messages in new conversations</source>
        <translation>Mensajes temporales en chats nuevos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>Tras 1 hora</translation>
    </message>
    <message>
        <source>After 1 day</source>
        <translation>Tras 1 día</translation>
    </message>
    <message>
        <source>After 1 week</source>
        <translation>Tras 1 semana</translation>
    </message>
    <message>
        <source>After 4 weeks</source>
        <translation>Tras 4 semanas</translation>
    </message>
    <message>
        <source>Messages of new conversations disappear on both sides, this long after they were read.</source>
        <translation>Los mensajes de los chats nuevos desaparecen en los dos lados pasado este tiempo desde que se leen.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>One encrypted file with your keys, friends and messages, for another computer or a bad day. Keep its passphrase well: without it nobody can open the file.</source>
        <translation>Un archivo cifrado con tus claves, amigos y mensajes, para otro equipo o por si pasa algo. Guarda bien su frase de contraseña: sin ella nadie puede abrir el archivo.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Crear copia ahora</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Comprobar una copia</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Repite la frase de contraseña</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Elegir dónde</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Working on the backup...</source>
        <translation>Trabajando con la copia…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar la copia en</translation>
    </message>
    <message>
        <source>Backups of Parley (*.parley-backup)</source>
        <translation>Copias de Parley (*.parley-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No messages yet. Say hello!</source>
        <translation>Aún no hay mensajes. ¡Saluda!</translation>
    </message>
    <message>
        <source>To the newest message, %1 new</source>
        <translation>Al mensaje más reciente, %1 sin leer</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Al mensaje más reciente</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>Messages no longer disappear.</source>
        <translation>Los mensajes ya no desaparecen.</translation>
    </message>
    <message>
        <source>The message arrived damaged.</source>
        <translation>El mensaje ha llegado dañado.</translation>
    </message>
    <message>
        <source>Their computer could not confirm who sent this message.</source>
        <translation>El otro equipo no ha podido confirmar quién envió este mensaje.</translation>
    </message>
    <message>
        <source>Their computer could not decrypt this message.</source>
        <translation>El otro equipo no ha podido descifrar este mensaje.</translation>
    </message>
    <message>
        <source>Their version of Parley cannot read this message.</source>
        <translation>La versión de Parley de la otra persona no puede leer este mensaje.</translation>
    </message>
    <message>
        <source>This message could not be delivered.</source>
        <translation>No se ha podido entregar este mensaje.</translation>
    </message>
    <message>
        <source>This message needs a newer version of Parley.</source>
        <translation>Este mensaje requiere una versión más reciente de Parley.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Este mensaje se ha eliminado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You and {name} are friends now. Messages are end-to-end encrypted.</source>
        <translation>{name} ya está entre tus amigos. Los mensajes van cifrados de extremo a extremo.</translation>
    </message>
    <message>
        <source>You compared keys with {name}.</source>
        <translation>Has comparado las claves con {name}.</translation>
    </message>
    <message>
        <source>You set messages to disappear after {time}.</source>
        <translation>Has activado los mensajes temporales: {time}.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>pendiente de envío</translation>
    </message>
    <message>
        <source>{author}, in reply to {answered}: {text}</source>
        <translation>{author}, en respuesta a {answered}: {text}</translation>
    </message>
    <message>
        <source>{emoji} from {names}</source>
        <translation>{emoji} de {names}</translation>
    </message>
    <message>
        <source>{name} set messages to disappear after {time}.</source>
        <translation>{name} ha activado los mensajes temporales: {time}.</translation>
    </message>
    <message>
        <source>{name}&apos;s keys are new.</source>
        <translation>{name} tiene claves nuevas.</translation>
    </message>
</context>
<context>
    <name>TimerSheet</name>
    <message>
        <source>Disappearing messages</source>
        <translation>Mensajes temporales</translation>
    </message>
    <message>
        <source>New messages disappear on both computers: yours this long after they are delivered, those of %1 this long after you have seen them.</source>
        <translation>Los mensajes nuevos desaparecen en los dos equipos pasado este tiempo: los tuyos, desde que se entregan; los de %1, desde que los ves.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 horas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>últ. vez hace %n minuto</numerusform>
            <numerusform>últ. vez hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen at {time}</source>
        <translation>últ. vez a las {time}</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>últ. vez hace un momento</translation>
    </message>
    <message>
        <source>last seen yesterday at {time}</source>
        <translation>últ. vez ayer a las {time}</translation>
    </message>
    <message>
        <source>last seen {date}</source>
        <translation>últ. vez el {date}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no se ha conectado</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TonePopup</name>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Open Parley</source>
        <translation>Abrir Parley</translation>
    </message>
    <message numerus="yes">
        <source>Parley: %n unread message(s)</source>
        <translation>
            <numerusform>Parley: %n mensaje sin leer</numerusform>
            <numerusform>Parley: %n mensajes sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>This is the code of {other} (key name: {key}), not of {name} as this computer knows them. If {name} showed it to you, do not trust this conversation.</source>
        <translation>Este es el código de {other} (nombre de clave: {key}), no el que este equipo conoce de {name}. Si te lo ha enseñado {name}, no te fíes de este chat.</translation>
    </message>
</context>
<context>
    <name>TrustBanner</name>
    <message>
        <source>%1 has a new key.</source>
        <translation>%1 tiene una clave nueva.</translation>
    </message>
    <message>
        <source>They may have set up Parley anew or changed their key. Or somebody pretends to be them. Nothing is sent until you compare, or accept the new key without comparing.</source>
        <translation>Puede que haya vuelto a configurar Parley o cambiado su clave. O que alguien se haga pasar por esa persona. No se enviará nada hasta que compares o aceptes la clave nueva sin comparar.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
    </message>
    <message>
        <source>Accept new key</source>
        <translation>Aceptar la clave nueva</translation>
    </message>
    <message>
        <source>Accept the new key of %1</source>
        <translation>Aceptar la clave nueva de %1</translation>
    </message>
    <message>
        <source>%1 wants to compare emoji with you, to make sure that nobody reads along.</source>
        <translation>%1 quiere comparar emojis contigo para asegurarse de que nadie más lee los mensajes.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Do not compare with %1 now</source>
        <translation>No comparar ahora con %1</translation>
    </message>
    <message>
        <source>Compare emoji with %1</source>
        <translation>Comparar emojis con %1</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock your profile</source>
        <translation>Desbloquea tu perfil</translation>
    </message>
    <message>
        <source>Enter the passphrase that protects your messages on this computer.</source>
        <translation>Escribe la frase de contraseña que protege tus mensajes en este equipo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Verify %1</source>
        <translation>Verificar a %1</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Número de seguridad</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Way to compare</source>
        <translation>Método de comparación</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>You verified %1.</source>
        <translation>Has verificado a %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parley</source>
        <translation>Te damos la bienvenida a Parley</translation>
    </message>
    <message>
        <source>Protect your profile</source>
        <translation>Protege tu perfil</translation>
    </message>
    <message>
        <source>Who can see you?</source>
        <translation>¿Quién puede verte?</translation>
    </message>
    <message>
        <source>Messages go straight from computer to computer on your network, encrypted from end to end. No server, no account.</source>
        <translation>Los mensajes van directos de un equipo a otro en tu red, cifrados de extremo a extremo. Sin servidor, sin cuenta.</translation>
    </message>
    <message>
        <source>Your messages are kept encrypted on this computer. Where shall the key be?</source>
        <translation>Tus mensajes se guardan cifrados en este equipo. ¿Dónde quieres guardar la clave?</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>Puedes cambiarlo cuando quieras en los ajustes.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>As your colleagues know you</source>
        <translation>Como te conocen tus compañeros</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>Guardar la clave en este equipo</translation>
    </message>
    <message>
        <source>In the keyring that your login opens. Nothing to type.</source>
        <translation>En el llavero que se abre al iniciar sesión. No hay que escribir nada.</translation>
    </message>
    <message>
        <source>In a file that only your account can read. Nothing to type.</source>
        <translation>En un archivo que solo puede leer tu cuenta. No hay que escribir nada.</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Usar una frase de contraseña</translation>
    </message>
    <message>
        <source>You type it at every start. It cannot be recovered if you forget it.</source>
        <translation>La escribes cada vez que abres Parley. Si la olvidas, no se puede recuperar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Repite la frase de contraseña</translation>
    </message>
    <message>
        <source>Everyone on this network</source>
        <translation>Todos en esta red</translation>
    </message>
    <message>
        <source>Your name appears in their list of people. They can ask to be your friend.</source>
        <translation>Tu nombre aparece en su lista de personas. Pueden enviarte solicitudes de amistad.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Your computer is not announced. Friends still reach you; others need your link.</source>
        <translation>Tu equipo no se anuncia. Tus amigos siguen pudiendo contactarte; los demás necesitan tu enlace.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip: start with the usual settings</source>
        <translation>Omitir: empezar con los ajustes habituales</translation>
    </message>
    <message>
        <source>Making your profile…</source>
        <translation>Creando tu perfil…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
</TS>
