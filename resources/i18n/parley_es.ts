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
        <source>Method</source>
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
        <source>parley:…  or  192.168.1.20</source>
        <translation>parley:…  o  192.168.1.20</translation>
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
        <source>Mute forever</source>
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
        <source>You compared: nobody else can read your messages</source>
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
        <source>Parley cannot read this picture. Use PNG, JPEG or WebP.</source>
        <translation>Parley no puede leer esta imagen. Usa PNG, JPEG o WebP.</translation>
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
        <source>Once you are friends, both of you see this number and can compare it.</source>
        <translation>Cuando haya amistad, este número aparecerá en los dos equipos y se podrá comparar.</translation>
    </message>
    <message>
        <source>Compare these digits with %1 in person or on the phone. If both of you see the same, nobody else can read your messages.</source>
        <translation>Compara estas cifras con %1 en persona o por teléfono. Si son iguales en las dos pantallas, nadie más lee los mensajes.</translation>
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
        <source>The comparison ended</source>
        <translation>La comparación ha terminado</translation>
    </message>
    <message>
        <source>Compare emoji, live on both screens</source>
        <translation>Comparar emojis en directo en las dos pantallas</translation>
    </message>
    <message>
        <source>Waiting for %1 to confirm…</source>
        <translation>Esperando a que %1 lo confirme…</translation>
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
        <source>%1 is offline. Both of you must be online at the same time; the digits and the code need no connection.</source>
        <translation>%1 no está en línea. Hay que estar en línea al mismo tiempo; las cifras y el código no necesitan conexión.</translation>
    </message>
    <message>
        <source>Both of you see seven emoji. If they are the same, nobody else can read your messages. Do it side by side, or on the phone.</source>
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
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <source>Emoji (%1)</source>
        <translation>Emoji (%1)</translation>
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
    <message numerus="yes">
        <source>This message is too long. Shorten it by %n character(s).</source>
        <translation>
            <numerusform>Este mensaje es demasiado largo. Acórtalo %n carácter.</numerusform>
            <numerusform>Este mensaje es demasiado largo. Acórtalo %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to {name} is paused until you compare or accept the new key.</source>
        <translation>Los mensajes a {name} quedan retenidos hasta que compares o aceptes la clave nueva.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You are no longer friends with this person. The messages stay on this computer.</source>
        <translation>Esta persona ya no es tu amiga. Los mensajes se quedan en este equipo.</translation>
    </message>
    <message>
        <source>You are no longer friends with {name}. The messages stay on this computer.</source>
        <translation>{name} ya no está entre tus amigos. Los mensajes se quedan en este equipo.</translation>
    </message>
    <message>
        <source>You have blocked {name}. You can unblock them in the settings, under Privacy.</source>
        <translation>Has bloqueado a {name}. Puedes desbloquearlo en los ajustes, en Privacidad.</translation>
    </message>
    <message>
        <source>{name} has not accepted your request yet. Then you can write to them.</source>
        <translation>{name} aún no ha aceptado tu solicitud. Después podrás escribirle.</translation>
    </message>
    <message>
        <source>{name} wants to be your friend. Accept this under People to write to them.</source>
        <translation>{name} quiere ser tu amigo. Acepta la solicitud en Personas para escribirle.</translation>
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
        <source>blocked</source>
        <translation>bloqueado</translation>
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
        <source>Search in this conversation (%1)</source>
        <translation>Buscar en este chat (%1)</translation>
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
        <source>Many messages are being sent again already. Wait for them first.</source>
        <translation>Ya se están reenviando muchos mensajes. Espera a que terminen.</translation>
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
        <source>Nobody with this id is known here.</source>
        <translation>Aquí no se conoce a nadie con este ID.</translation>
    </message>
    <message>
        <source>Nothing is being compared with this friend.</source>
        <translation>No hay ninguna comparación en curso con este amigo.</translation>
    </message>
    <message>
        <source>Only a failed message can be sent again.</source>
        <translation>Solo se puede reenviar un mensaje fallido.</translation>
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
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>The message is too long: at most 60,000 bytes. Send it in parts.</source>
        <translation>El mensaje es demasiado largo: 60&#xa0;000 bytes como máximo. Envíalo por partes.</translation>
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
        <source>There is no request to this person to take back.</source>
        <translation>No hay ninguna solicitud a esta persona que retirar.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Ese mensaje no existe.</translation>
    </message>
    <message>
        <source>This friend has no new key.</source>
        <translation>Este amigo no tiene ninguna clave nueva.</translation>
    </message>
    <message>
        <source>This friend has not moved.</source>
        <translation>Este amigo no se ha trasladado.</translation>
    </message>
    <message>
        <source>This id was given up for another one. Use the new one.</source>
        <translation>Este ID se ha sustituido por otro. Usa el nuevo.</translation>
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
        <source>A backup in the profile&apos;s own folder would be lost with it. Choose a folder on another drive.</source>
        <translation>Una copia de seguridad en la carpeta del propio perfil se perdería con él. Elige una carpeta en otra unidad.</translation>
    </message>
    <message>
        <source>A contact in the profile cannot be read. Restore the profile from a backup.</source>
        <translation>No se puede leer un contacto del perfil. Restaura el perfil desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters.</source>
        <translation>Una nota tiene como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>A passphrase has at least {limit} characters. Choose a longer one.</source>
        <translation>Una frase de contraseña tiene al menos {limit} caracteres. Elige una más larga.</translation>
    </message>
    <message>
        <source>A request has at most {limit} bytes.</source>
        <translation>Una petición tiene como máximo {limit} bytes.</translation>
    </message>
    <message>
        <source>A status text has at most {limit} characters.</source>
        <translation>Un texto de estado tiene como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>An answer has at most {limit} bytes.</source>
        <translation>Una respuesta tiene como máximo {limit} bytes.</translation>
    </message>
    <message>
        <source>An error inside Parley kept the change from being stored.</source>
        <translation>Un error interno de Parley ha impedido guardar el cambio.</translation>
    </message>
    <message>
        <source>At most {limit} interfaces can be switched off.</source>
        <translation>Se pueden desactivar como máximo {limit} interfaces.</translation>
    </message>
    <message>
        <source>At most {limit} more addresses can be kept. Remove some first.</source>
        <translation>Se pueden guardar como máximo {limit} direcciones adicionales. Quita antes algunas.</translation>
    </message>
    <message>
        <source>At most {limit} redirects can be sent on one connection.</source>
        <translation>Se pueden enviar como máximo {limit} redirecciones por conexión.</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to 3,650 days, or forever (0).</source>
        <translation>Los mensajes se pueden conservar de 1 a 3650 días, o para siempre (0).</translation>
    </message>
    <message>
        <source>Messages can disappear after 5 seconds to one year, or stay forever (0).</source>
        <translation>Los mensajes pueden desaparecer tras un plazo de 5 segundos a un año, o quedarse para siempre (0).</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>La respuesta no ha llegado a tiempo.</translation>
    </message>
    <message>
        <source>No answer: programs answer friends only.</source>
        <translation>Sin respuesta: los programas solo responden a los amigos.</translation>
    </message>
    <message>
        <source>No connection to this person could be made.</source>
        <translation>No se ha podido conectar con esta persona.</translation>
    </message>
    <message>
        <source>No friend has the name “{name}”.</source>
        <translation>Ningún amigo se llama «{name}».</translation>
    </message>
    <message>
        <source>Nobody answers at {address}. Is Parley open there, and visible?</source>
        <translation>Nadie responde en {address}. ¿Está Parley abierto y visible allí?</translation>
    </message>
    <message>
        <source>Nobody with this id was seen. Paste their invite or ask them to open Parley.</source>
        <translation>No se ha visto a nadie con este ID. Pega su invitación o pídele que abra Parley.</translation>
    </message>
    <message>
        <source>Parley cannot open {path} ({reason}). Check the disk and start again.</source>
        <translation>Parley no puede abrir {path} ({reason}). Comprueba el disco y vuelve a iniciar Parley.</translation>
    </message>
    <message>
        <source>Parley cannot use {path} ({reason}). Check that the folder is yours and can be written to.</source>
        <translation>Parley no puede usar {path} ({reason}). Comprueba que la carpeta sea tuya y que se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>Parley cannot write to {path}. Check that the folder is yours and not read-only.</source>
        <translation>Parley no puede escribir en {path}. Comprueba que la carpeta sea tuya y no sea de solo lectura.</translation>
    </message>
    <message>
        <source>Parley could not write {path} ({reason}). Check that its drive is connected and can be written to.</source>
        <translation>Parley no ha podido escribir {path} ({reason}). Comprueba que la unidad esté conectada y que se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used ({reason}). Choose another one.</source>
        <translation>No se puede usar el puerto {port} ({reason}). Elige otro.</translation>
    </message>
    <message>
        <source>Port {wanted} is used by another program, so Parley listens on {used}.</source>
        <translation>Otro programa usa el puerto {wanted}, así que Parley escucha en el {used}.</translation>
    </message>
    <message>
        <source>Several friends have this name. Use one of the ids: {ids}.</source>
        <translation>Varios amigos tienen este nombre. Usa uno de los ID: {ids}.</translation>
    </message>
    <message>
        <source>Somebody else says that they are {name}, with an old key of theirs. Compare the safety number with your friend before you write anything secret.</source>
        <translation>Otra persona se hace pasar por {name} con una de sus claves antiguas. Compara el número de seguridad con tu amigo antes de escribir nada privado.</translation>
    </message>
    <message>
        <source>The clock of {name} and the one of this computer are {hours} h apart. One of the two is wrong.</source>
        <translation>El reloj de {name} y el de este equipo difieren en {hours} h. Uno de los dos está mal.</translation>
    </message>
    <message>
        <source>The computer at {address} is busy: too many others call it. Try again in a minute.</source>
        <translation>El equipo en {address} está ocupado: hay demasiadas conexiones. Inténtalo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>Se ha perdido la conexión antes de recibir una respuesta.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored. Free some space.</source>
        <translation>El disco está lleno. Libera espacio; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was stored is lost.</source>
        <translation>El disco está lleno. Libera espacio; no se ha perdido nada de lo guardado.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again.</source>
        <translation>El disco que contiene {path} está lleno. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The emoji of you and {name} were not the same. Compare the safety number in their details: if it differs too, somebody may be between you, so write nothing secret.</source>
        <translation>Tus emojis y los de {name} no coincidían. Compara el número de seguridad en sus detalles: si tampoco coincide, puede que alguien se haya interpuesto, así que no escribas nada privado.</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Connect its drive, or choose another folder.</source>
        <translation>La carpeta {path} no está disponible. Conecta su unidad o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The friend request from {name} carries keys that cannot be used. Ask them to send a new one.</source>
        <translation>La solicitud de amistad de {name} contiene claves que no se pueden usar. Pídele que envíe otra.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system keyring, and the keyring does not give it. Log in to the desktop or unlock the keyring, and start again.</source>
        <translation>La clave de este perfil está en el llavero del sistema, y el llavero no la entrega. Inicia sesión en el escritorio o desbloquea el llavero y vuelve a iniciar Parley.</translation>
    </message>
    <message>
        <source>The key of this profile lies in a file that only your account can read. Whoever gets into your account can read your messages.</source>
        <translation>La clave de este perfil está en un archivo que solo puede leer tu cuenta. Quien entre en tu cuenta puede leer tus mensajes.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this profile is not a key. Restore it from a backup.</source>
        <translation>La entrada del llavero para este perfil no es una clave. Restáurala desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The name of a request has 1 to {limit} bytes.</source>
        <translation>El nombre de una petición tiene de 1 a {limit} bytes.</translation>
    </message>
    <message>
        <source>The profile in {home} is in use by another process. Close Parley there, or use another folder.</source>
        <translation>Otro proceso está usando el perfil de {home}. Cierra Parley allí o usa otra carpeta.</translation>
    </message>
    <message>
        <source>The profile in {home} is in use by process {number}. Close Parley there, or use another folder.</source>
        <translation>El proceso {number} está usando el perfil de {home}. Cierra Parley allí o usa otra carpeta.</translation>
    </message>
    <message>
        <source>The profile is closed.</source>
        <translation>El perfil está cerrado.</translation>
    </message>
    <message>
        <source>The profile lies in a folder of {service}, which copies it while it is in use and can damage it. Close Parley and move the folder elsewhere; for a copy, make a backup.</source>
        <translation>El perfil está en una carpeta de {service}, que lo copia mientras está en uso y puede dañarlo. Cierra Parley y mueve la carpeta a otro lugar; si quieres una copia, crea una copia de seguridad.</translation>
    </message>
    <message>
        <source>The profile&apos;s database failed ({reason}). Check the disk and start again.</source>
        <translation>Ha fallado la base de datos del perfil ({reason}). Comprueba el disco y vuelve a iniciar Parley.</translation>
    </message>
    <message>
        <source>The profile&apos;s database holds a value that cannot be read ({reason}).</source>
        <translation>La base de datos del perfil contiene un valor que no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged. Restore the profile from a backup.</source>
        <translation>La base de datos del perfil está dañada. Restaura el perfil desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written to any more. Check its permissions.</source>
        <translation>Ya no se puede escribir en la carpeta del perfil. Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is on a disk that cannot hold it. Choose one of this computer&apos;s own.</source>
        <translation>La carpeta del perfil está en un disco que no sirve para ello. Elige una de este mismo equipo.</translation>
    </message>
    <message>
        <source>Their program could not answer.</source>
        <translation>Su programa no ha podido responder.</translation>
    </message>
    <message>
        <source>Their program does not know this request. It may be an older one.</source>
        <translation>Su programa no conoce esta petición. Puede que sea una versión anterior.</translation>
    </message>
    <message>
        <source>Their program was restarted before it answered.</source>
        <translation>Su programa se ha reiniciado antes de responder.</translation>
    </message>
    <message>
        <source>There are no emoji to compare with this friend. Start again.</source>
        <translation>No hay emojis que comparar con este amigo. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>There is no request from this person to answer.</source>
        <translation>No hay ninguna solicitud de esta persona que responder.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used. Unlock it, or protect the profile with a passphrase.</source>
        <translation>No se puede usar el llavero de este equipo. Desbloquéalo o protege el perfil con una frase de contraseña.</translation>
    </message>
    <message>
        <source>This invite is out of date: its id was given up. Ask for a new one.</source>
        <translation>Esta invitación está obsoleta: su ID ya no se usa. Pide otra.</translation>
    </message>
    <message>
        <source>This is a demonstration. The people are made up, and nothing you do is sent or kept.</source>
        <translation>Esto es una demostración. Las personas son inventadas y nada de lo que hagas se envía ni se guarda.</translation>
    </message>
    <message>
        <source>This is not a Parley invite, or a part of it is missing. Copy the whole link.</source>
        <translation>Esto no es una invitación de Parley o le falta una parte. Copia el enlace completo.</translation>
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
        <source>This passphrase does not open the backup. Try again.</source>
        <translation>Esta frase de contraseña no abre la copia de seguridad. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Try again.</source>
        <translation>Esta frase de contraseña no abre el perfil. Inténtalo de nuevo.</translation>
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
        <source>This person&apos;s program is an old one that cannot encrypt safely. Ask them to install Parley.</source>
        <translation>Esta persona usa un programa antiguo que no puede cifrar de forma segura. Pídele que instale Parley.</translation>
    </message>
    <message>
        <source>This profile is kept under a passphrase: give it to open the profile.</source>
        <translation>Este perfil está protegido con una frase de contraseña: escríbela para abrirlo.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Parley. Install the newest version to open it.</source>
        <translation>Este perfil se ha escrito con una versión más reciente de Parley. Instala la última versión para abrirlo.</translation>
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
        <source>Too many requests to this person are open. Wait for some answers.</source>
        <translation>Hay demasiadas peticiones pendientes a esta persona. Espera algunas respuestas.</translation>
    </message>
    <message>
        <source>Too much is being sent to this person already. Wait for some of it to arrive.</source>
        <translation>Ya se está enviando demasiado a esta persona. Espera a que termine una parte.</translation>
    </message>
    <message>
        <source>Your keys were changed meanwhile. Ask again.</source>
        <translation>Tus claves han cambiado mientras tanto. Vuelve a enviar la petición.</translation>
    </message>
    <message>
        <source>{home} holds a profile already. Nothing was changed: choose another folder.</source>
        <translation>{home} ya contiene un perfil. No se ha cambiado nada: elige otra carpeta.</translation>
    </message>
    <message>
        <source>{home} holds {found} but no {missing}. Restore {missing} from a backup, or move {found} away to start with a new profile.</source>
        <translation>{home} contiene {found}, pero no {missing}. Restaura {missing} desde una copia de seguridad o mueve {found} a otro lugar para empezar con un perfil nuevo.</translation>
    </message>
    <message>
        <source>{host} is not the address of one computer. Enter another one.</source>
        <translation>{host} no es la dirección de un solo equipo. Escribe otra.</translation>
    </message>
    <message>
        <source>{host} with port {port} is not an address. Enter one such as 192.168.1.20, and a port from 1 to 65535.</source>
        <translation>{host} con el puerto {port} no es una dirección. Escribe una como 192.168.1.20 y un puerto del 1 al 65535.</translation>
    </message>
    <message>
        <source>{name} asked to be reached at another address, but does not answer there.</source>
        <translation>{name} ha pedido que se use otra dirección, pero no responde en ella.</translation>
    </message>
    <message>
        <source>{name} gave an address that cannot be theirs. It is not used.</source>
        <translation>{name} ha dado una dirección que no puede ser la suya. No se usa.</translation>
    </message>
    <message>
        <source>{name} gave an address that was given once before. It is not used.</source>
        <translation>{name} ha dado una dirección que ya se había dado antes. No se usa.</translation>
    </message>
    <message>
        <source>{name} gave another address to be reached at, but too long ago. It is not used.</source>
        <translation>{name} ha dado otra dirección de contacto, pero hace demasiado tiempo. No se usa.</translation>
    </message>
    <message>
        <source>{name} gave another address with keys that are out of date. It is not used.</source>
        <translation>{name} ha dado otra dirección con claves obsoletas. No se usa.</translation>
    </message>
    <message>
        <source>{name} has a new address and new keys. Open their details to accept or ignore them.</source>
        <translation>{name} tiene una dirección nueva y claves nuevas. Abre sus detalles para aceptarlas o ignorarlas.</translation>
    </message>
    <message>
        <source>{name} has a new key. Accept it in their details, or compare, and what waits is sent.</source>
        <translation>{name} tiene una clave nueva. Acéptala en sus detalles, o haz la comparación, y se enviará lo que está en espera.</translation>
    </message>
    <message>
        <source>{name} has a new key. Messages to them wait until you accept it in their details, or compare.</source>
        <translation>{name} tiene una clave nueva. Tus mensajes esperan hasta que la aceptes en sus detalles o hagas la comparación.</translation>
    </message>
    <message>
        <source>{name} is not connected.</source>
        <translation>No hay conexión con {name}.</translation>
    </message>
    <message>
        <source>{name} is not connected. Compare when both of you are online.</source>
        <translation>No hay conexión con {name}. Haz la comparación cuando haya conexión en los dos lados.</translation>
    </message>
    <message>
        <source>{name} is your friend already.</source>
        <translation>{name} ya está entre tus amigos.</translation>
    </message>
    <message>
        <source>{name} was passed on from address to address too often. The last one is not used.</source>
        <translation>Ha habido demasiadas redirecciones de una dirección a otra para {name}. La última no se usa.</translation>
    </message>
    <message>
        <source>{name} was passed on in a circle. The last address is not used.</source>
        <translation>Las redirecciones de {name} forman un círculo. La última dirección no se usa.</translation>
    </message>
    <message>
        <source>{name}&apos;s program could not read the friend request ({reason}).</source>
        <translation>El programa de {name} no ha podido leer la solicitud de amistad ({reason}).</translation>
    </message>
    <message>
        <source>{name}&apos;s program lost the keys of your conversation. New ones are in use, and waiting messages are sent again.</source>
        <translation>El programa de {name} ha perdido las claves de este chat. Ya se usan otras nuevas y los mensajes en espera se envían de nuevo.</translation>
    </message>
    <message>
        <source>{path} appeared while a new profile was made. Nothing was overwritten.</source>
        <translation>{path} ha aparecido mientras se creaba un perfil nuevo. No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Nothing was changed: restore your own.</source>
        <translation>{path} pertenece a otro programa. No se ha cambiado nada: restaura tu propio archivo.</translation>
    </message>
    <message>
        <source>{path} does not belong to this profile. Nothing was changed: move it away or restore yours.</source>
        <translation>{path} no pertenece a este perfil. No se ha cambiado nada: muévelo a otro lugar o restaura el tuyo.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the backup a file name.</source>
        <translation>{path} es una carpeta. Da un nombre de archivo a la copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is damaged, or a part of it is missing. Copy it again, or use another backup.</source>
        <translation>{path} está dañado o le falta una parte. Cópialo de nuevo o usa otra copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was overwritten: restore the file from a backup.</source>
        <translation>{path} está dañado. No se ha sobrescrito nada: restaura el archivo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was overwritten: restore the profile from a backup.</source>
        <translation>{path} está dañado. No se ha sobrescrito nada: restaura el perfil desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is not a backup of Parley. Choose another file.</source>
        <translation>{path} no es una copia de seguridad de Parley. Elige otro archivo.</translation>
    </message>
    <message>
        <source>{path} is not a key file of Parley. Nothing was changed: move it away or restore yours.</source>
        <translation>{path} no es un archivo de clave de Parley. No se ha cambiado nada: muévelo a otro lugar o restaura el tuyo.</translation>
    </message>
    <message>
        <source>{path} is not a lock of Parley. Nothing was changed: move the file away.</source>
        <translation>{path} no es un archivo de bloqueo de Parley. No se ha cambiado nada: mueve el archivo a otro lugar.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Parley. Install the newest version to read it.</source>
        <translation>{path} se ha creado con una versión más reciente de Parley. Instala la última versión para leerlo.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Parley. Install the newest version to open it.</source>
        <translation>{path} se ha escrito con una versión más reciente de Parley. Instala la última versión para abrirlo.</translation>
    </message>
    <message>
        <source>You are comparing with many friends already. Finish with some.</source>
        <translation>Ya estás haciendo la comparación con muchos amigos. Termina antes algunas.</translation>
    </message>
    <message>
        <source>You are comparing with this friend already.</source>
        <translation>Ya estás haciendo la comparación con este amigo.</translation>
    </message>
    <message>
        <source>You asked a moment ago. Wait some seconds before you ask again.</source>
        <translation>Acabas de pedirlo. Espera unos segundos antes de volver a hacerlo.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>No puedes bloquearte.</translation>
    </message>
    <message>
        <source>You have blocked this person. Unblock them first.</source>
        <translation>Has bloqueado a esta persona. Desbloquéala antes.</translation>
    </message>
</context>
<context>
    <name>DatePatterns</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <source>It disappears from this computer. %1 keeps it.</source>
        <translation>Desaparecerá de este equipo. %1 lo conservará.</translation>
    </message>
    <message>
        <source>If you delete it for everyone, the text also disappears on %1&apos;s computer, as soon as that computer can be reached. They may have read or copied it before.</source>
        <translation>Si lo eliminas para todos, el texto también desaparecerá del equipo de %1 en cuanto se pueda contactar con él. Puede que ya se haya leído o copiado.</translation>
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
        <source>No emoji has this name.</source>
        <translation>Ningún emoji tiene este nombre.</translation>
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
        <source>Search</source>
        <translation>Buscar</translation>
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
        <source>Enter sends the message</source>
        <translation>Enviar el mensaje con Intro</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line. When off, Ctrl+Enter sends.</source>
        <translation>Mayús+Intro empieza una línea nueva. Si está desactivado, se envía con Ctrl+Intro.</translation>
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
        <source>Same as the system</source>
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
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n te espera</numerusform>
            <numerusform>%n te esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
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
    <name>Lists</name>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
        <source>Messages keep arriving. Enter your passphrase to see them.</source>
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
        <source>The key of your profile is kept on this computer, so there is nothing you could type to unlock the window. Set a passphrase in the settings, under Security. Then %1 locks Parley, and it can lock itself when you are away.</source>
        <translation>La clave de tu perfil se guarda en este equipo, así que no habría nada que escribir para desbloquear la ventana. Establece una frase de contraseña en los ajustes, en Seguridad. Después, %1 bloquea Parley, que también puede bloquearse solo cuando no estés.</translation>
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
        <source>This is not the same person as {others}.</source>
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
        <source>Go to the original message</source>
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
        <source>Whoever has this link can ask to be your friend, even where your computer is not announced. Your key name is %1.</source>
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
        <source>Nobody found yet</source>
        <translation>Nadie detectado todavía</translation>
    </message>
    <message>
        <source>People found: {ways}</source>
        <translation>Personas detectadas: {ways}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Only {count} addresses can be kept. Remove one first.</source>
        <translation>Solo se pueden guardar {count} direcciones. Quita antes alguna.</translation>
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
        <source>Computers behind a router are not found automatically. Parley asks at these addresses whenever it starts.</source>
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
        <source>Somebody accepted your request.</source>
        <translation>Alguien ha aceptado tu solicitud.</translation>
    </message>
    <message>
        <source>Somebody wants to reach you.</source>
        <translation>Alguien quiere contactar contigo.</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n message(s))</source>
        <translation>
            <numerusform>{name} (%n mensaje)</numerusform>
            <numerusform>{name} (%n mensajes)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is now your friend.</source>
        <translation>{name} ya está entre tus amigos.</translation>
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
        <source>To mute one conversation, right-click it in the list of chats and choose for how long.</source>
        <translation>Para silenciar un chat, haz clic en él con el botón derecho en la lista de chats y elige durante cuánto tiempo.</translation>
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
    <name>Passphrase</name>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Usa al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
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
        <translation>UDP&#xa0;{udp} y TCP&#xa0;{tcp}</translation>
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
        <source>blocked</source>
        <translation>bloqueado</translation>
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
        <source>People who run Parley on your network appear here automatically. Is somebody missing?</source>
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
        <source>{name} has a new address, {address}, and new keys. Accept them only if you expected this.</source>
        <translation>{name} tiene una dirección nueva, {address}, y claves nuevas. Acéptalas solo si lo esperabas.</translation>
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
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <source>Accept</source>
        <comment>a new address and keys</comment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Accept the new address and keys of %1</source>
        <translation>Aceptar la dirección y las claves nuevas de %1</translation>
    </message>
    <message>
        <source>Ignore the new address of %1</source>
        <translation>Ignorar la dirección nueva de %1</translation>
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
        <source>Decline</source>
        <translation>Rechazar</translation>
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
        <source>Friends see when you were last here, and you see when they were.</source>
        <translation>Tus amigos ven cuándo estuviste por última vez, y tú ves cuándo estuvieron ellos.</translation>
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
        <source>Go to the original message</source>
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
        <source>This is not the current passphrase.</source>
        <translation>Esa no es la frase de contraseña actual.</translation>
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
        <source>Current passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Only manually (%1)</source>
        <translation>Solo manualmente (%1)</translation>
    </message>
    <message>
        <source>If somebody may have gained access to your keys, make new ones. Friends are told and have to accept them; comparisons have to be done again. This cannot be undone.</source>
        <translation>Si alguien puede haber accedido a tus claves, crea otras nuevas. Se avisa a tus amigos, que tendrán que aceptarlas, y habrá que repetir las comparaciones. Esto no se puede deshacer.</translation>
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
        <source>Actions</source>
        <translation>Acciones disponibles</translation>
    </message>
    <message>
        <source>Edit your last message</source>
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
        <source>Clear automatically</source>
        <translation>Borrado automático</translation>
    </message>
    <message>
        <source>The current text stays %1.</source>
        <translation>El texto actual se mantiene %1.</translation>
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
        <source>This backup from {date} is complete: {contents}.</source>
        <translation>Esta copia de {date} está completa: {contents}.</translation>
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
        <source>Forever</source>
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
        <source>Messages in new conversations disappear on both computers: yours this long after they are delivered, those of your friend this long after you have seen them.</source>
        <translation>Los mensajes de los chats nuevos desaparecen en los dos equipos: los tuyos, pasado este tiempo desde que se entregan; los de tu amigo, pasado este tiempo desde que los has visto.</translation>
    </message>
    <message>
        <source>Working on the backup…</source>
        <translation>Trabajando con la copia…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Disappearing messages</source>
        <translation>Mensajes temporales</translation>
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
        <source>No messages yet.</source>
        <translation>Aún no hay mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>To the newest message, %n new</source>
        <translation>
            <numerusform>Al mensaje más reciente, %n sin leer</numerusform>
            <numerusform>Al mensaje más reciente, %n sin leer</numerusform>
        </translation>
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
        <source>{name} has new keys.</source>
        <translation>{name} tiene claves nuevas.</translation>
    </message>
    <message>
        <source>{name} set messages to disappear after {time}.</source>
        <translation>{name} ha activado los mensajes temporales: {time}.</translation>
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
        <source>last seen on {date}</source>
        <translation>últ. vez el {date}</translation>
    </message>
    <message>
        <source>last seen on {weekday}</source>
        <translation>últ. vez el {weekday}</translation>
    </message>
    <message>
        <source>last seen yesterday at {time}</source>
        <translation>últ. vez ayer a las {time}</translation>
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
        <source>They may have set up Parley anew or changed their key. Or somebody is pretending to be them. Nothing is sent until you compare, or accept the new key without comparing.</source>
        <translation>Puede que haya vuelto a configurar Parley o cambiado su clave. O que alguien se haga pasar por esa persona. No se enviará nada hasta que compares o aceptes la clave nueva sin comparar.</translation>
    </message>
    <message>
        <source>They may have set up Parley anew or changed their key. Or somebody is pretending to be them.</source>
        <translation>Puede que haya vuelto a configurar Parley o cambiado su clave. O que alguien se haga pasar por esa persona.</translation>
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
        <source>%1 wants to compare emoji with you, to make sure that nobody else can read your messages.</source>
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
        <source>Comparison method</source>
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
        <source>Undo verification</source>
        <translation>Deshacer la verificación</translation>
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
        <source>You can change this at any time in the settings.</source>
        <translation>Puedes cambiarlo cuando quieras en los ajustes.</translation>
    </message>
    <message>
        <source>Your messages are kept encrypted on this computer. Where should the key be kept?</source>
        <translation>Tus mensajes se guardan cifrados en este equipo. ¿Dónde quieres guardar la clave?</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Otro color</translation>
    </message>
    <message>
        <source>Your picture&apos;s colour comes from your key; a new one is drawn.</source>
        <translation>El color de tu imagen procede de tu clave; se genera una nueva.</translation>
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
        <source>Creating your profile…</source>
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
