<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Parley %1</source>
        <translation>Parley %1</translation>
    </message>
    <message>
        <source>A messenger for one network: no account, no server, no internet.</source>
        <translation>Une messagerie pour votre réseau local&#x202f;: sans compte, sans serveur, sans internet.</translation>
    </message>
    <message>
        <source>Diagnostics: versions and settings, nothing about people or messages</source>
        <translation>Diagnostic&#x202f;: versions et paramètres, rien sur les personnes ni les messages</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Parley is free software under the MIT licence. It stands on the work of others:</source>
        <translation>Parley est un logiciel libre sous licence MIT. Il repose sur le travail d’autres projets&#x202f;:</translation>
    </message>
</context>
<context>
    <name>AccentDot</name>
    <message>
        <source>Accent: %1</source>
        <translation>Couleur d’accent&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation>Lien ou adresse</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mon code</translation>
    </message>
    <message>
        <source>Paste the parley: link that somebody gave you, or the address of their computer.</source>
        <translation>Collez le lien parley: qu’on vous a donné, ou l’adresse de l’ordinateur de la personne.</translation>
    </message>
    <message>
        <source>parley:…  or  192.168.1.20</source>
        <translation>parley:…  ou  192.168.1.20</translation>
    </message>
    <message>
        <source>A few words to them</source>
        <translation>Un petit mot</translation>
    </message>
    <message>
        <source>A few words to them (optional)</source>
        <translation>Un petit mot (facultatif)</translation>
    </message>
    <message>
        <source>Drop a picture of somebody&apos;s Parley code here: a screenshot, a photograph or a saved picture.</source>
        <translation>Déposez ici l’image d’un code Parley&#x202f;: une capture d’écran, une photo ou une image enregistrée.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Envoyer la demande</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Your request to {name} expired.</source>
        <translation>Votre demande à {name} a expiré.</translation>
    </message>
    <message>
        <source>{name} declined your request.</source>
        <translation>{name} a refusé votre demande.</translation>
    </message>
    <message>
        <source>{name} is now your friend.</source>
        <translation>{name} fait maintenant partie de vos amis.</translation>
    </message>
    <message>
        <source>{name} wants to compare emoji with you.</source>
        <translation>{name} souhaite comparer les émojis avec vous.</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1, %n conversation</numerusform>
            <numerusform>%1, %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something went wrong. The log tells more.</source>
        <translation>Une erreur s’est produite. Le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Back to all chats</source>
        <translation>Retour à toutes les conversations</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Conversations archivées</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aucune conversation</translation>
    </message>
    <message>
        <source>Add someone from your network as a friend. As soon as they accept, you can write to each other.</source>
        <translation>Ajoutez comme ami une personne de votre réseau. Dès qu’elle accepte, vous pouvez vous écrire.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Trouver des personnes</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Mettre en sourdine 1 heure</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>Mettre en sourdine 8 heures</translation>
    </message>
    <message>
        <source>Mute forever</source>
        <translation>Mettre en sourdine pour toujours</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Désactiver la sourdine</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Supprimer la conversation…</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that needs a newer version</source>
        <translation>Un message qui nécessite une version plus récente</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#x202f;:</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>Messages disappear after {time}</source>
        <translation>Les messages disparaissent au bout de {time}</translation>
    </message>
    <message>
        <source>Messages no longer disappear</source>
        <translation>Les messages ne disparaissent plus</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Dites bonjour</translation>
    </message>
    <message>
        <source>The safety number changed</source>
        <translation>Le numéro de sécurité a changé</translation>
    </message>
    <message>
        <source>You are friends now</source>
        <translation>Vous êtes maintenant amis</translation>
    </message>
    <message>
        <source>You compared: nobody else can read your messages</source>
        <translation>Comparaison faite&#x202f;: personne d’autre ne lit vos messages</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Vous&#x202f;:</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>écrit…</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>{text} (edited)</source>
        <translation>{text} (modifié)</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Picture of a QR code</source>
        <translation>Image d’un code QR</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>No QR code was found in this picture. Make sure that all of it can be seen and is sharp.</source>
        <translation>Aucun code QR trouvé dans cette image. Vérifiez qu’il est entièrement visible et net.</translation>
    </message>
    <message>
        <source>Parley cannot read this picture. Use PNG, JPEG or WebP.</source>
        <translation>Parley ne peut pas lire cette image. Utilisez le format PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it here.</source>
        <translation>Enregistrez d’abord l’image sur cet ordinateur, puis choisissez-la ici.</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a parley: link.</source>
        <translation>Le presse-papiers ne contient ni image ni lien parley:.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation>Impossible d’ouvrir ce fichier&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This is a QR code, but not one of Parley.</source>
        <translation>C’est un code QR, mais pas un code Parley.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut the QR code out of it, then try again.</source>
        <translation>Cette image est trop grande. Recadrez-la sur le code QR, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>CompareCode</name>
    <message>
        <source>This is your code. %1 reads it; you read theirs:</source>
        <translation>Voici votre code. %1 lit le vôtre&#x202f;; vous lisez le sien&#x202f;:</translation>
    </message>
    <message>
        <source>Drop a picture of %1&apos;s code here. It must come from them in person, not through this network.</source>
        <translation>Déposez ici une image du code de %1. Elle doit vous être remise en personne, pas par ce réseau.</translation>
    </message>
    <message>
        <source>It matches: this is %1&apos;s code. Verified.</source>
        <translation>Le code correspond&#x202f;: c’est bien celui de %1. Vérifié.</translation>
    </message>
</context>
<context>
    <name>CompareDigits</name>
    <message>
        <source>Safety number: %1</source>
        <translation>Numéro de sécurité&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Once you are friends, both of you see this number and can compare it.</source>
        <translation>Une fois amis, vous verrez tous deux ce numéro et pourrez le comparer.</translation>
    </message>
    <message>
        <source>Compare these digits with %1 in person or on the phone. If both of you see the same, nobody else can read your messages.</source>
        <translation>Comparez ces chiffres avec %1, en personne ou par téléphone. Si vous voyez tous deux les mêmes, personne d’autre ne lit vos messages.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ils sont identiques</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CompareEmoji</name>
    <message>
        <source>The emoji differ</source>
        <translation>Les émojis sont différents</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>%1 wants to compare emoji with you</source>
        <translation>%1 souhaite comparer les émojis avec vous</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>En attente de %1…</translation>
    </message>
    <message>
        <source>Does %1 see the same?</source>
        <translation>Est-ce que %1 voit les mêmes&#x202f;?</translation>
    </message>
    <message>
        <source>The comparison ended</source>
        <translation>La comparaison est terminée</translation>
    </message>
    <message>
        <source>Compare emoji, live on both screens</source>
        <translation>Comparer les émojis, en direct sur les deux écrans</translation>
    </message>
    <message>
        <source>Waiting for %1 to confirm…</source>
        <translation>En attente de la confirmation de %1…</translation>
    </message>
    <message>
        <source>Somebody may be between the two of you. Write nothing private, and compare again in person.</source>
        <translation>Quelqu’un s’est peut-être glissé entre vous deux. N’écrivez rien de privé et refaites la comparaison en personne.</translation>
    </message>
    <message>
        <source>Only you and %1 can read what you write to each other.</source>
        <translation>Vous et %1 êtes les seuls à pouvoir lire vos échanges.</translation>
    </message>
    <message>
        <source>Tell each other the names in their order: side by side, or on the phone with a voice you know.</source>
        <translation>Dites-vous les noms dans l’ordre&#x202f;: côte à côte, ou au téléphone avec une voix que vous connaissez.</translation>
    </message>
    <message>
        <source>Ask %1 to look at Parley and agree. Then both of you see seven emoji.</source>
        <translation>Demandez à %1 d’ouvrir Parley et d’accepter. Vous verrez alors tous deux sept émojis.</translation>
    </message>
    <message>
        <source>Somebody stopped it, or it took too long. Nothing has changed.</source>
        <translation>Elle a été interrompue ou a pris trop de temps. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1 is offline. Both of you must be online at the same time; the digits and the code need no connection.</source>
        <translation>%1 est hors ligne. Vous devez être là tous les deux en même temps&#x202f;; les chiffres et le code ne nécessitent aucune connexion.</translation>
    </message>
    <message>
        <source>Both of you see seven emoji. If they are the same, nobody else can read your messages. Do it side by side, or on the phone.</source>
        <translation>Vous voyez tous deux sept émojis. S’ils sont identiques, personne d’autre ne lit vos messages. Faites-le côte à côte ou au téléphone.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils sont différents</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ils sont identiques</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>Emoji (%1)</source>
        <translation>Émojis (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n caractère en trop</numerusform>
            <numerusform>%n caractères en trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This message is too long. Shorten it by %n character(s), or send it in parts.</source>
        <translation>
            <numerusform>Ce message est trop long. Raccourcissez-le de %n caractère ou envoyez-le en plusieurs parties.</numerusform>
            <numerusform>Ce message est trop long. Raccourcissez-le de %n caractères ou envoyez-le en plusieurs parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This message is too long. Shorten it by %n character(s).</source>
        <translation>
            <numerusform>Ce message est trop long. Raccourcissez-le de %n caractère.</numerusform>
            <numerusform>Ce message est trop long. Raccourcissez-le de %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to {name} is paused until you compare or accept the new key.</source>
        <translation>Les messages à {name} sont suspendus jusqu’à ce que vous compariez ou acceptiez la nouvelle clé.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You are no longer friends with this person. The messages stay on this computer.</source>
        <translation>Vous n’êtes plus amis. Les messages restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You are no longer friends with {name}. The messages stay on this computer.</source>
        <translation>{name} ne fait plus partie de vos amis. Les messages restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You have blocked {name}. You can unblock them in the settings, under Privacy.</source>
        <translation>Vous avez bloqué {name}. Vous pouvez annuler cela dans les paramètres, sous Confidentialité.</translation>
    </message>
    <message>
        <source>{name} has not accepted your request yet. Then you can write to them.</source>
        <translation>{name} n’a pas encore accepté votre demande. Vous pourrez lui écrire ensuite.</translation>
    </message>
    <message>
        <source>{name} wants to be your friend. Accept this under People to write to them.</source>
        <translation>{name} souhaite devenir votre ami. Acceptez sa demande sous Personnes pour lui écrire.</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Block %1?</source>
        <translation>Bloquer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Messages and requests from this person will be refused. They are not told. You can unblock them in the settings.</source>
        <translation>Les messages et demandes de cette personne seront refusés. Elle n’en sera pas informée. Vous pouvez la débloquer dans les paramètres.</translation>
    </message>
    <message>
        <source>You will no longer see each other&apos;s presence and cannot write to each other. The messages stay on this computer.</source>
        <translation>Vous ne verrez plus la présence l’un de l’autre et ne pourrez plus vous écrire. Les messages restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Messages disappear after {time}</source>
        <translation>Les messages disparaissent au bout de {time}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>not your friend</source>
        <translation>pas dans vos amis</translation>
    </message>
    <message>
        <source>{name} is offline. Messages are kept and delivered when {name} is back.</source>
        <translation>{name} est hors ligne. Les messages sont conservés et seront distribués au retour de {name}.</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>écrit…</translation>
    </message>
    <message>
        <source>Search in this conversation (%1)</source>
        <translation>Rechercher dans cette conversation (%1)</translation>
    </message>
    <message>
        <source>Safety number, verified</source>
        <translation>Numéro de sécurité, vérifié</translation>
    </message>
    <message>
        <source>Safety number, not verified yet</source>
        <translation>Numéro de sécurité, pas encore vérifié</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Plus d’options pour cette conversation</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Search in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Disappearing messages</source>
        <translation>Messages éphémères</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A name needs at least one visible character.</source>
        <translation>Un nom doit contenir au moins un caractère visible.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any.</source>
        <translation>Un port est un nombre de 1 à 65535, ou 0 pour un port quelconque.</translation>
    </message>
    <message>
        <source>A reaction is one emoji.</source>
        <translation>Une réaction est un seul émoji.</translation>
    </message>
    <message>
        <source>A redirect names 1 to 8 addresses that can be dialled.</source>
        <translation>Une redirection indique de 1 à 8 adresses joignables.</translation>
    </message>
    <message>
        <source>A request lives from 1 ms to 49 days.</source>
        <translation>Une demande dure de 1 ms à 49 jours.</translation>
    </message>
    <message>
        <source>Choose where the key is to be kept.</source>
        <translation>Choisissez où conserver la clé.</translation>
    </message>
    <message>
        <source>Many messages are being sent again already. Wait for them first.</source>
        <translation>De nombreux messages sont déjà en cours de renvoi. Attendez d’abord qu’ils soient envoyés.</translation>
    </message>
    <message>
        <source>No address of this person is known.</source>
        <translation>Aucune adresse de cette personne n’est connue.</translation>
    </message>
    <message>
        <source>Nobody can react to this.</source>
        <translation>Impossible de réagir à ceci.</translation>
    </message>
    <message>
        <source>Nobody with this id is known here.</source>
        <translation>Personne n’est connu ici sous cet identifiant.</translation>
    </message>
    <message>
        <source>Nothing is being compared with this friend.</source>
        <translation>Aucune comparaison n’est en cours avec cet ami.</translation>
    </message>
    <message>
        <source>Only a failed message can be sent again.</source>
        <translation>Seul un message en échec peut être renvoyé.</translation>
    </message>
    <message>
        <source>Only your own messages can be edited or deleted.</source>
        <translation>Vous ne pouvez modifier ou supprimer que vos propres messages.</translation>
    </message>
    <message>
        <source>Parley is closing.</source>
        <translation>Parley se ferme.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>The message is too long: at most 60,000 bytes. Send it in parts.</source>
        <translation>Le message est trop long&#x202f;: 60&#x202f;000 octets au maximum. Envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>The profile could not be written. Nothing was stored.</source>
        <translation>Impossible d’écrire le profil. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The text contains characters that cannot be sent.</source>
        <translation>Le texte contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>There is no request to this person to take back.</source>
        <translation>Aucune demande à cette personne ne peut être annulée.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Ce message n’existe pas.</translation>
    </message>
    <message>
        <source>This friend has no new key.</source>
        <translation>Cet ami n’a pas de nouvelle clé.</translation>
    </message>
    <message>
        <source>This friend has not moved.</source>
        <translation>Cet ami n’a pas changé d’adresse.</translation>
    </message>
    <message>
        <source>This id was given up for another one. Use the new one.</source>
        <translation>Cet identifiant a été abandonné au profit d’un autre. Utilisez le nouveau.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>C’est votre propre adresse.</translation>
    </message>
    <message>
        <source>This is your own code. Give it to the other person.</source>
        <translation>C’est votre propre code. Donnez-le à l’autre personne.</translation>
    </message>
    <message>
        <source>This is your own invite. Give it to the other person.</source>
        <translation>C’est votre propre invitation. Donnez-la à l’autre personne.</translation>
    </message>
    <message>
        <source>A backup in the profile&apos;s own folder would be lost with it. Choose a folder on another drive.</source>
        <translation>Une sauvegarde placée dans le dossier du profil serait perdue avec lui. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>A contact in the profile cannot be read. Restore the profile from a backup.</source>
        <translation>Un contact du profil est illisible. Restaurez le profil à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters.</source>
        <translation>Une note compte au maximum {limit} caractères.</translation>
    </message>
    <message>
        <source>A passphrase has at least {limit} characters. Choose a longer one.</source>
        <translation>Une phrase secrète compte au moins {limit} caractères. Choisissez-en une plus longue.</translation>
    </message>
    <message>
        <source>A request has at most {limit} bytes.</source>
        <translation>Une demande compte au maximum {limit} octets.</translation>
    </message>
    <message>
        <source>A status text has at most {limit} characters.</source>
        <translation>Un message de statut compte au maximum {limit} caractères.</translation>
    </message>
    <message>
        <source>An answer has at most {limit} bytes.</source>
        <translation>Une réponse compte au maximum {limit} octets.</translation>
    </message>
    <message>
        <source>An error inside Parley kept the change from being stored.</source>
        <translation>Une erreur interne de Parley a empêché d’enregistrer la modification.</translation>
    </message>
    <message>
        <source>At most {limit} interfaces can be switched off.</source>
        <translation>Au maximum {limit} interfaces peuvent être désactivées.</translation>
    </message>
    <message>
        <source>At most {limit} more addresses can be kept. Remove some first.</source>
        <translation>Au maximum {limit} adresses supplémentaires peuvent être conservées. Retirez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>At most {limit} redirects can be sent on one connection.</source>
        <translation>Au maximum {limit} redirections peuvent être envoyées sur une même connexion.</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to 3,650 days, or forever (0).</source>
        <translation>Les messages peuvent être conservés de 1 à 3&#x202f;650 jours, ou pour toujours (0).</translation>
    </message>
    <message>
        <source>Messages can disappear after 5 seconds to one year, or stay forever (0).</source>
        <translation>Les messages peuvent disparaître après un délai de 5 secondes à un an, ou rester pour toujours (0).</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>No answer: programs answer friends only.</source>
        <translation>Pas de réponse&#x202f;: les programmes ne répondent qu’aux amis.</translation>
    </message>
    <message>
        <source>No connection to this person could be made.</source>
        <translation>Impossible de se connecter à cette personne.</translation>
    </message>
    <message>
        <source>No friend has the name “{name}”.</source>
        <translation>Aucun ami ne porte le nom «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody answers at {address}. Is Parley open there, and visible?</source>
        <translation>Personne ne répond à l’adresse {address}. Parley y est-il ouvert, et visible&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody with this id was seen. Paste their invite or ask them to open Parley.</source>
        <translation>Personne n’a été vu avec cet identifiant. Collez l’invitation de cette personne ou demandez-lui d’ouvrir Parley.</translation>
    </message>
    <message>
        <source>Parley cannot open {path} ({reason}). Check the disk and start again.</source>
        <translation>Parley ne peut pas ouvrir {path} ({reason}). Vérifiez le disque, puis relancez.</translation>
    </message>
    <message>
        <source>Parley cannot use {path} ({reason}). Check that the folder is yours and can be written to.</source>
        <translation>Parley ne peut pas utiliser {path} ({reason}). Vérifiez que le dossier vous appartient et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>Parley cannot write to {path}. Check that the folder is yours and not read-only.</source>
        <translation>Parley ne peut pas écrire dans {path}. Vérifiez que le dossier vous appartient et qu’il n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>Parley could not write {path} ({reason}). Check that its drive is connected and can be written to.</source>
        <translation>Parley n’a pas pu écrire {path} ({reason}). Vérifiez que le disque est connecté et accessible en écriture.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used ({reason}). Choose another one.</source>
        <translation>Le port {port} est inutilisable ({reason}). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Port {wanted} is used by another program, so Parley listens on {used}.</source>
        <translation>Le port {wanted} est utilisé par un autre programme&#x202f;; Parley écoute donc sur le port {used}.</translation>
    </message>
    <message>
        <source>Several friends have this name. Use one of the ids: {ids}.</source>
        <translation>Plusieurs amis portent ce nom. Utilisez l’un des identifiants&#x202f;: {ids}.</translation>
    </message>
    <message>
        <source>Somebody else says that they are {name}, with an old key of theirs. Compare the safety number with your friend before you write anything secret.</source>
        <translation>Quelqu’un d’autre se présente comme {name}, avec une de ses anciennes clés. Comparez le numéro de sécurité avec votre ami avant d’écrire quoi que ce soit de secret.</translation>
    </message>
    <message>
        <source>The clock of {name} and the one of this computer are {hours} h apart. One of the two is wrong.</source>
        <translation>L’horloge de {name} et celle de cet ordinateur ont {hours} h d’écart. L’une des deux est fausse.</translation>
    </message>
    <message>
        <source>The computer at {address} is busy: too many others call it. Try again in a minute.</source>
        <translation>L’ordinateur à l’adresse {address} est occupé&#x202f;: trop d’autres l’appellent. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>La connexion a été perdue avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored. Free some space.</source>
        <translation>Le disque est plein. Libérez de l’espace&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was stored is lost.</source>
        <translation>Le disque est plein. Libérez de l’espace&#x202f;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again.</source>
        <translation>Le disque qui contient {path} est plein. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The emoji of you and {name} were not the same. Compare the safety number in their details: if it differs too, somebody may be between you, so write nothing secret.</source>
        <translation>Vos émojis et ceux de {name} n’étaient pas identiques. Comparez le numéro de sécurité dans ses détails&#x202f;: s’il diffère aussi, quelqu’un s’est peut-être placé entre vous&#x202f;; n’écrivez alors rien de secret.</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Connect its drive, or choose another folder.</source>
        <translation>Le dossier {path} est introuvable. Connectez son disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The friend request from {name} carries keys that cannot be used. Ask them to send a new one.</source>
        <translation>La demande d’ami de {name} contient des clés inutilisables. Demandez-lui d’en envoyer une nouvelle.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system keyring, and the keyring does not give it. Log in to the desktop or unlock the keyring, and start again.</source>
        <translation>La clé de ce profil se trouve dans le trousseau de clés du système, qui ne la fournit pas. Ouvrez une session sur le bureau ou déverrouillez le trousseau de clés, puis relancez.</translation>
    </message>
    <message>
        <source>The key of this profile lies in a file that only your account can read. Whoever gets into your account can read your messages.</source>
        <translation>La clé de ce profil se trouve dans un fichier que seul votre compte peut lire. Quiconque accède à votre compte peut lire vos messages.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this profile is not a key. Restore it from a backup.</source>
        <translation>L’entrée du trousseau de clés pour ce profil n’est pas une clé. Restaurez-la à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The name of a request has 1 to {limit} bytes.</source>
        <translation>Le nom d’une demande compte de 1 à {limit} octets.</translation>
    </message>
    <message>
        <source>The profile in {home} is in use by another process. Close Parley there, or use another folder.</source>
        <translation>Le profil dans {home} est utilisé par un autre processus. Fermez-y Parley ou utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>The profile in {home} is in use by process {number}. Close Parley there, or use another folder.</source>
        <translation>Le profil dans {home} est utilisé par le processus {number}. Fermez-y Parley ou utilisez un autre dossier.</translation>
    </message>
    <message>
        <source>The profile is closed.</source>
        <translation>Le profil est fermé.</translation>
    </message>
    <message>
        <source>The profile lies in a folder of {service}, which copies it while it is in use and can damage it. Close Parley and move the folder elsewhere; for a copy, make a backup.</source>
        <translation>Le profil se trouve dans un dossier de {service}, qui le copie pendant son utilisation et peut l’endommager. Fermez Parley et déplacez le dossier ailleurs&#x202f;; pour une copie, faites une sauvegarde.</translation>
    </message>
    <message>
        <source>The profile&apos;s database failed ({reason}). Check the disk and start again.</source>
        <translation>La base de données du profil a échoué ({reason}). Vérifiez le disque, puis relancez.</translation>
    </message>
    <message>
        <source>The profile&apos;s database holds a value that cannot be read ({reason}).</source>
        <translation>La base de données du profil contient une valeur illisible ({reason}).</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged. Restore the profile from a backup.</source>
        <translation>La base de données du profil est endommagée. Restaurez le profil à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written to any more. Check its permissions.</source>
        <translation>Le dossier du profil n’est plus accessible en écriture. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is on a disk that cannot hold it. Choose one of this computer&apos;s own.</source>
        <translation>Le dossier du profil est sur un disque qui ne convient pas. Choisissez un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Their program could not answer.</source>
        <translation>Son programme n’a pas pu répondre.</translation>
    </message>
    <message>
        <source>Their program does not know this request. It may be an older one.</source>
        <translation>Son programme ne connaît pas cette demande. C’est peut-être une version plus ancienne.</translation>
    </message>
    <message>
        <source>Their program was restarted before it answered.</source>
        <translation>Son programme a été relancé avant de répondre.</translation>
    </message>
    <message>
        <source>There are no emoji to compare with this friend. Start again.</source>
        <translation>Il n’y a aucun émoji à comparer avec cet ami. Recommencez.</translation>
    </message>
    <message>
        <source>There is no request from this person to answer.</source>
        <translation>Aucune demande de cette personne n’attend de réponse.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used. Unlock it, or protect the profile with a passphrase.</source>
        <translation>Le trousseau de clés de cet ordinateur est inutilisable. Déverrouillez-le ou protégez le profil par une phrase secrète.</translation>
    </message>
    <message>
        <source>This invite is out of date: its id was given up. Ask for a new one.</source>
        <translation>Cette invitation n’est plus à jour&#x202f;: son identifiant a été abandonné. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This is a demonstration. The people are made up, and nothing you do is sent or kept.</source>
        <translation>Ceci est une démonstration. Les personnes sont fictives, et rien de ce que vous faites n’est envoyé ni conservé.</translation>
    </message>
    <message>
        <source>This is not a Parley invite, or a part of it is missing. Copy the whole link.</source>
        <translation>Ce n’est pas une invitation Parley, ou il en manque une partie. Copiez le lien en entier.</translation>
    </message>
    <message>
        <source>This message is too long.</source>
        <translation>Ce message est trop long.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Ce message a été supprimé.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Try again.</source>
        <translation>Cette phrase secrète n’ouvre pas la sauvegarde. Réessayez.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Try again.</source>
        <translation>Cette phrase secrète n’ouvre pas le profil. Réessayez.</translation>
    </message>
    <message>
        <source>This person is not blocked.</source>
        <translation>Cette personne n’est pas bloquée.</translation>
    </message>
    <message>
        <source>This person is not your friend yet. Send a friend request first.</source>
        <translation>Cette personne ne fait pas encore partie de vos amis. Envoyez-lui d’abord une demande d’ami.</translation>
    </message>
    <message>
        <source>This person&apos;s program is an old one that cannot encrypt safely. Ask them to install Parley.</source>
        <translation>Le programme de cette personne est ancien et ne peut pas chiffrer de façon sûre. Demandez-lui d’installer Parley.</translation>
    </message>
    <message>
        <source>This profile is kept under a passphrase: give it to open the profile.</source>
        <translation>Ce profil est protégé par une phrase secrète&#x202f;: saisissez-la pour ouvrir le profil.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Parley. Install the newest version to open it.</source>
        <translation>Ce profil a été écrit par une version plus récente de Parley. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Too many messages wait for this friend already.</source>
        <translation>Trop de messages sont déjà en attente pour cet ami.</translation>
    </message>
    <message>
        <source>Too many of your requests wait for an answer. Cancel some first.</source>
        <translation>Trop de vos demandes attendent une réponse. Annulez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>Too many people are on this network to remember one more.</source>
        <translation>Il y a trop de personnes sur ce réseau pour en mémoriser une de plus.</translation>
    </message>
    <message>
        <source>Too many requests to this person are open. Wait for some answers.</source>
        <translation>Trop de demandes sont en cours auprès de cette personne. Attendez quelques réponses.</translation>
    </message>
    <message>
        <source>Too much is being sent to this person already. Wait for some of it to arrive.</source>
        <translation>Trop d’envois sont déjà en cours vers cette personne. Attendez que certains aboutissent.</translation>
    </message>
    <message>
        <source>Your keys were changed meanwhile. Ask again.</source>
        <translation>Vos clés ont changé entre-temps. Refaites la demande.</translation>
    </message>
    <message>
        <source>{home} holds a profile already. Nothing was changed: choose another folder.</source>
        <translation>{home} contient déjà un profil. Rien n’a été modifié&#x202f;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{home} holds {found} but no {missing}. Restore {missing} from a backup, or move {found} away to start with a new profile.</source>
        <translation>{home} contient {found} mais pas {missing}. Restaurez {missing} à partir d’une sauvegarde, ou déplacez {found} ailleurs pour commencer avec un nouveau profil.</translation>
    </message>
    <message>
        <source>{host} is not the address of one computer. Enter another one.</source>
        <translation>{host} n’est pas l’adresse d’un seul ordinateur. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>{host} with port {port} is not an address. Enter one such as 192.168.1.20, and a port from 1 to 65535.</source>
        <translation>{host} avec le port {port} n’est pas une adresse. Saisissez-en une telle que 192.168.1.20, et un port de 1 à 65535.</translation>
    </message>
    <message>
        <source>{name} asked to be reached at another address, but does not answer there.</source>
        <translation>{name} a demandé à être joint à une autre adresse, mais n’y répond pas.</translation>
    </message>
    <message>
        <source>{name} gave an address that cannot be theirs. It is not used.</source>
        <translation>{name} a indiqué une adresse qui ne peut pas être la sienne. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>{name} gave an address that was given once before. It is not used.</source>
        <translation>{name} a indiqué une adresse déjà donnée auparavant. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>{name} gave another address to be reached at, but too long ago. It is not used.</source>
        <translation>{name} a indiqué une autre adresse où être joint, mais il y a trop longtemps. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>{name} gave another address with keys that are out of date. It is not used.</source>
        <translation>{name} a indiqué une autre adresse avec des clés qui ne sont plus à jour. Elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>{name} has a new address and new keys. Open their details to accept or ignore them.</source>
        <translation>{name} a une nouvelle adresse et de nouvelles clés. Ouvrez ses détails pour les accepter ou les ignorer.</translation>
    </message>
    <message>
        <source>{name} has a new key. Accept it in their details, or compare, and what waits is sent.</source>
        <translation>{name} a une nouvelle clé. Acceptez-la dans ses détails, ou comparez&#x202f;: ce qui est en attente sera alors envoyé.</translation>
    </message>
    <message>
        <source>{name} has a new key. Messages to them wait until you accept it in their details, or compare.</source>
        <translation>{name} a une nouvelle clé. Vos messages attendent que vous l’acceptiez dans ses détails, ou que vous compariez.</translation>
    </message>
    <message>
        <source>{name} is not connected.</source>
        <translation>Aucune connexion avec {name}.</translation>
    </message>
    <message>
        <source>{name} is not connected. Compare when both of you are online.</source>
        <translation>Aucune connexion avec {name}. Comparez quand vous serez tous deux en ligne.</translation>
    </message>
    <message>
        <source>{name} is your friend already.</source>
        <translation>{name} fait déjà partie de vos amis.</translation>
    </message>
    <message>
        <source>{name} was passed on from address to address too often. The last one is not used.</source>
        <translation>Trop de redirections d’adresse en adresse pour {name}. La dernière adresse n’est pas utilisée.</translation>
    </message>
    <message>
        <source>{name} was passed on in a circle. The last address is not used.</source>
        <translation>Les redirections pour {name} tournent en rond. La dernière adresse n’est pas utilisée.</translation>
    </message>
    <message>
        <source>{name}&apos;s program could not read the friend request ({reason}).</source>
        <translation>Le programme de {name} n’a pas pu lire la demande d’ami ({reason}).</translation>
    </message>
    <message>
        <source>{name}&apos;s program lost the keys of your conversation. New ones are in use, and waiting messages are sent again.</source>
        <translation>Le programme de {name} a perdu les clés de votre conversation. De nouvelles sont utilisées, et les messages en attente sont renvoyés.</translation>
    </message>
    <message>
        <source>{path} appeared while a new profile was made. Nothing was overwritten.</source>
        <translation>{path} est apparu pendant la création d’un nouveau profil. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Nothing was changed: restore your own.</source>
        <translation>{path} appartient à un autre programme. Rien n’a été modifié&#x202f;: restaurez le vôtre.</translation>
    </message>
    <message>
        <source>{path} does not belong to this profile. Nothing was changed: move it away or restore yours.</source>
        <translation>{path} n’appartient pas à ce profil. Rien n’a été modifié&#x202f;: déplacez-le ailleurs ou restaurez le vôtre.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the backup a file name.</source>
        <translation>{path} est un dossier. Donnez un nom de fichier à la sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged, or a part of it is missing. Copy it again, or use another backup.</source>
        <translation>{path} est endommagé, ou il en manque une partie. Copiez-le de nouveau ou utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was overwritten: restore the file from a backup.</source>
        <translation>{path} est endommagé. Rien n’a été écrasé&#x202f;: restaurez le fichier à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was overwritten: restore the profile from a backup.</source>
        <translation>{path} est endommagé. Rien n’a été écrasé&#x202f;: restaurez le profil à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is not a backup of Parley. Choose another file.</source>
        <translation>{path} n’est pas une sauvegarde Parley. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is not a key file of Parley. Nothing was changed: move it away or restore yours.</source>
        <translation>{path} n’est pas un fichier de clé Parley. Rien n’a été modifié&#x202f;: déplacez-le ailleurs ou restaurez le vôtre.</translation>
    </message>
    <message>
        <source>{path} is not a lock of Parley. Nothing was changed: move the file away.</source>
        <translation>{path} n’est pas un verrou de Parley. Rien n’a été modifié&#x202f;: déplacez le fichier ailleurs.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Parley. Install the newest version to read it.</source>
        <translation>{path} a été créé par une version plus récente de Parley. Installez la dernière version pour le lire.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Parley. Install the newest version to open it.</source>
        <translation>{path} a été écrit par une version plus récente de Parley. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>You are comparing with many friends already. Finish with some.</source>
        <translation>De nombreuses comparaisons sont déjà en cours avec des amis. Terminez-en quelques-unes.</translation>
    </message>
    <message>
        <source>You are comparing with this friend already.</source>
        <translation>Une comparaison est déjà en cours avec cet ami.</translation>
    </message>
    <message>
        <source>You asked a moment ago. Wait some seconds before you ask again.</source>
        <translation>Vous venez de faire une demande. Attendez quelques secondes avant de recommencer.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Vous ne pouvez pas vous bloquer vous-même.</translation>
    </message>
    <message>
        <source>You have blocked this person. Unblock them first.</source>
        <translation>Vous avez bloqué cette personne. Débloquez-la d’abord.</translation>
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
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
</context>
<context>
    <name>DeleteChatSheet</name>
    <message>
        <source>Delete this chat?</source>
        <translation>Supprimer cette conversation&#x202f;?</translation>
    </message>
    <message>
        <source>All messages with %1 are deleted from this computer. %1 keeps theirs, and you stay friends.</source>
        <translation>Tous les messages échangés avec %1 seront supprimés de cet ordinateur. %1 garde les siens, et vous restez amis.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message&#x202f;?</translation>
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>Supprimer ce message pour tout le monde&#x202f;?</translation>
    </message>
    <message>
        <source>It disappears from this computer. %1 keeps it.</source>
        <translation>Il disparaîtra de cet ordinateur. %1 le conserve.</translation>
    </message>
    <message>
        <source>If you delete it for everyone, the text also disappears on %1&apos;s computer, as soon as that computer can be reached. They may have read or copied it before.</source>
        <translation>Supprimé pour tout le monde, le texte disparaîtra aussi de l’ordinateur de %1 dès que celui-ci sera joignable. Il a peut-être déjà été lu ou copié.</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Supprimer pour tout le monde</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Supprimer pour moi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Parley cannot be put among the programs that start at login: {reason}</source>
        <translation>Impossible d’ajouter Parley aux programmes lancés à l’ouverture de session&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Parley goes on receiving messages. Its icon in the tray opens it again.</source>
        <translation>Parley continue de recevoir les messages. Rouvrez-le avec son icône dans la zone de notification.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>Emoji</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>Avion</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Ancre</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Pomme</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Vélo</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Papillon</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Cactus</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Gâteau</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Réveil</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <source>Corn</source>
        <translation>Maïs</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Chien</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>Éléphant</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feu</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Fleur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Lunettes</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globe</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitare</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Marteau</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Chapeau</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Casque audio</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Cheval</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>Sablier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Light Bulb</source>
        <translation>Ampoule</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Lune</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Champignon</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Octopus</source>
        <translation>Poulpe</translation>
    </message>
    <message>
        <source>Panda</source>
        <translation>Panda</translation>
    </message>
    <message>
        <source>Paperclip</source>
        <translation>Trombone</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Crayon</translation>
    </message>
    <message>
        <source>Penguin</source>
        <translation>Manchot</translation>
    </message>
    <message>
        <source>People and gestures</source>
        <translation>Personnes et gestes</translation>
    </message>
    <message>
        <source>Pig</source>
        <translation>Cochon</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Punaise</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Lapin</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Fusée</translation>
    </message>
    <message>
        <source>Rooster</source>
        <translation>Coq</translation>
    </message>
    <message>
        <source>Santa</source>
        <translation>Père Noël</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Ciseaux</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>Smiley</translation>
    </message>
    <message>
        <source>Smileys and feelings</source>
        <translation>Smileys et émotions</translation>
    </message>
    <message>
        <source>Spanner</source>
        <translation>Clé à molette</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>Fraise</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Thumbs Up</source>
        <translation>Pouce en l’air</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>Trophée</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>Trompette</translation>
    </message>
    <message>
        <source>Turtle</source>
        <translation>Tortue</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Parapluie</translation>
    </message>
    <message>
        <source>Unicorn</source>
        <translation>Licorne</translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation>Aucun émoji ne porte ce nom.</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Couleur de peau</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Profile folder: %1</source>
        <translation>Dossier du profil&#x202f;: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FailureRow</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search bar</source>
        <translation>Barre de recherche</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 sur %2+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mon code</translation>
    </message>
    <message>
        <source>Key name: %1. Your friends see it beside your name; it cannot be imitated easily.</source>
        <translation>Nom de clé&#x202f;: %1. Vos amis le voient à côté de votre nom&#x202f;; il est difficile à imiter.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Couleur d’accent</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Things appear without moving or fading.</source>
        <translation>Les éléments apparaissent sans mouvement ni fondu.</translation>
    </message>
    <message>
        <source>Enter sends the message</source>
        <translation>Entrée envoie le message</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line. When off, Ctrl+Enter sends.</source>
        <translation>Maj+Entrée commence une nouvelle ligne. Si désactivé, Ctrl+Entrée envoie.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Parley starts with the computer, so that messages reach you.</source>
        <translation>Parley démarre avec l’ordinateur, pour que les messages vous parviennent.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window only hides it; messages go on arriving.</source>
        <translation>Fermer la fenêtre ne fait que la masquer&#x202f;; les messages continuent d’arriver.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends Parley.</source>
        <translation>Ce bureau n’affiche pas de zone de notification&#x202f;: fermer la fenêtre quitte Parley.</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>Disparaît</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>In {time}, {moment}</source>
        <translation>Dans {time}, {moment}</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Waiting for their computer</source>
        <translation>En attente de son ordinateur</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>{time} after it is delivered</source>
        <translation>{time} après sa distribution</translation>
    </message>
    <message>
        <source>{time} after you have seen it</source>
        <translation>{time} après que vous l’avez vu</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>Message info</source>
        <translation>Infos du message</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Same as the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Your status and profile</source>
        <translation>Votre statut et votre profil</translation>
    </message>
    <message>
        <source>%1, your status is %2</source>
        <translation>%1, votre statut&#x202f;: %2</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>Rechercher des personnes et des messages</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversations</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open this web address?</source>
        <translation>Ouvrir cette adresse web&#x202f;?</translation>
    </message>
    <message>
        <source>It opens in your browser, outside Parley.</source>
        <translation>Elle s’ouvrira dans votre navigateur, hors de Parley.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>: </source>
        <translation>&#x202f;: </translation>
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
        <translation>La phrase secrète n’a pas pu être vérifiée. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please try again.</source>
        <translation>Ce n’est pas la bonne phrase secrète. Veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Parley is locked</source>
        <translation>Parley est verrouillé</translation>
    </message>
    <message>
        <source>Messages keep arriving. Enter your passphrase to see them.</source>
        <translation>Les messages continuent d’arriver. Saisissez votre phrase secrète pour les voir.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Réessayez dans %n seconde</numerusform>
            <numerusform>Réessayez dans %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>Locking needs a passphrase</source>
        <translation>Le verrouillage nécessite une phrase secrète</translation>
    </message>
    <message>
        <source>The key of your profile is kept on this computer, so there is nothing you could type to unlock the window. Set a passphrase in the settings, under Security. Then %1 locks Parley, and it can lock itself when you are away.</source>
        <translation>La clé de votre profil est conservée sur cet ordinateur&#x202f;: vous n’auriez donc rien à saisir pour déverrouiller la fenêtre. Définissez une phrase secrète dans les paramètres, sous Sécurité. Ensuite, %1 verrouillera Parley, et il pourra se verrouiller seul en votre absence.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>This is not the same person as {others}.</source>
        <translation>Ce n’est pas la même personne que {others}.</translation>
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
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>Everything you write goes straight to your friend&apos;s computer and is readable only by the two of you.</source>
        <translation>Tout ce que vous écrivez va directement à l’ordinateur de votre ami et n’est lisible que par vous deux.</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>modifié %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Sélectionner du texte</translation>
    </message>
    <message>
        <source>Go to the original message</source>
        <translation>Aller au message d’origine</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Supprimer pour moi</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Supprimer pour tout le monde</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>MyCode</name>
    <message>
        <source>Whoever has this link can ask to be your friend, even where your computer is not announced. Your key name is %1.</source>
        <translation>Toute personne ayant ce lien peut vous demander en ami, même là où votre ordinateur n’est pas annoncé. Votre nom de clé est %1.</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>Votre lien</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A port is a number from 1024 to 65535. Leave it empty to let Parley choose.</source>
        <translation>Un port est un nombre de 1024 à 65535. Laissez vide pour que Parley choisisse.</translation>
    </message>
    <message>
        <source>Enter an address such as 192.168.1.20, or 192.168.1.20:42421.</source>
        <translation>Saisissez une adresse telle que 192.168.1.20 ou 192.168.1.20:42421.</translation>
    </message>
    <message>
        <source>Nobody found yet</source>
        <translation>Aucune personne détectée pour l’instant</translation>
    </message>
    <message>
        <source>People found: {ways}</source>
        <translation>Personnes détectées&#x202f;: {ways}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Only {count} addresses can be kept. Remove one first.</source>
        <translation>Seules {count} adresses peuvent être conservées. Supprimez-en d’abord une.</translation>
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
        <translation>Aucune interface avec une adresse n’a été trouvée. Cet ordinateur est-il connecté à un réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>In use now: %1 (TCP). A firewall has to let it in, and UDP 42420 for finding people.</source>
        <translation>Utilisé actuellement&#x202f;: %1 (TCP). Le pare-feu doit l’autoriser, ainsi que UDP 42420 pour trouver les personnes.</translation>
    </message>
    <message>
        <source>The network is not running.</source>
        <translation>Le réseau n’est pas actif.</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>Autres adresses</translation>
    </message>
    <message>
        <source>Computers behind a router are not found automatically. Parley asks at these addresses whenever it starts.</source>
        <translation>Les ordinateurs situés derrière un routeur ne sont pas trouvés automatiquement. Parley interroge ces adresses à chaque démarrage.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Somebody accepted your request.</source>
        <translation>Quelqu’un a accepté votre demande.</translation>
    </message>
    <message>
        <source>Somebody wants to reach you.</source>
        <translation>Quelqu’un souhaite vous joindre.</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n message(s))</source>
        <translation>
            <numerusform>{name} (%n message)</numerusform>
            <numerusform>{name} (%n messages)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is now your friend.</source>
        <translation>{name} fait maintenant partie de vos amis.</translation>
    </message>
    <message>
        <source>{name} wants to be your friend.</source>
        <translation>{name} vous demande en ami.</translation>
    </message>
    <message>
        <source>{name} wants to compare emoji with you.</source>
        <translation>{name} souhaite comparer les émojis avec vous.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>For messages and requests while you look elsewhere. While your status is Busy there are none.</source>
        <translation>Pour les messages et les demandes quand vous regardez ailleurs. Aucune tant que votre statut est Occupé.</translation>
    </message>
    <message>
        <source>Show what the message says</source>
        <translation>Afficher le contenu du message</translation>
    </message>
    <message>
        <source>Otherwise only who wrote. While Parley is locked, neither is shown.</source>
        <translation>Sinon, seulement l’expéditeur. Tant que Parley est verrouillé, ni l’un ni l’autre ne s’affiche.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Émettre un son</translation>
    </message>
    <message>
        <source>To mute one conversation, right-click it in the list of chats and choose for how long.</source>
        <translation>Pour mettre une conversation en sourdine, faites un clic droit dessus dans la liste des conversations et choisissez la durée.</translation>
    </message>
</context>
<context>
    <name>PaneEdge</name>
    <message>
        <source>Width of the list</source>
        <translation>Largeur de la liste</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Utilisez au moins {count} caractères.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes sont différentes.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase secrète</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amis</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>S2WMP version 1</source>
        <translation>S2WMP version 1</translation>
    </message>
    <message>
        <source>The code of {name}, key name: {key}</source>
        <translation>Le code de {name}, nom de clé&#x202f;: {key}</translation>
    </message>
    <message>
        <source>This is neither a parley: link nor an address such as 192.168.1.20.</source>
        <translation>Ce n’est ni un lien parley:, ni une adresse telle que 192.168.1.20.</translation>
    </message>
    <message>
        <source>UDP {udp} and TCP {tcp}</source>
        <translation>UDP&#xa0;{udp} et TCP&#xa0;{tcp}</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>un ami</translation>
    </message>
    <message>
        <source>address or link</source>
        <translation>adresse ou lien</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>diffusion</translation>
    </message>
    <message>
        <source>found by {ways}</source>
        <translation>trouvé via {ways}</translation>
    </message>
    <message>
        <source>has a new key</source>
        <translation>a une nouvelle clé</translation>
    </message>
    <message>
        <source>mDNS</source>
        <translation>mDNS</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>multidiffusion</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>en attente d’une réponse</translation>
    </message>
    <message>
        <source>wants to be your friend</source>
        <translation>vous demande en ami</translation>
    </message>
    <message>
        <source>wants to compare emoji with you</source>
        <translation>souhaite comparer les émojis avec vous</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody else is seen on this network right now. Both computers must be on the same network, and the other person must be visible.</source>
        <translation>Personne d’autre n’est visible sur ce réseau pour le moment. Les deux ordinateurs doivent être sur le même réseau, et l’autre personne doit être visible.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>People who run Parley on your network appear here automatically. Is somebody missing?</source>
        <translation>Les personnes qui utilisent Parley sur votre réseau apparaissent ici automatiquement. Il manque quelqu’un&#x202f;?</translation>
    </message>
    <message>
        <source>Both computers are on the same network: neither on a guest network, nor behind a VPN.</source>
        <translation>Les deux ordinateurs sont sur le même réseau&#x202f;: ni réseau invité, ni VPN.</translation>
    </message>
    <message>
        <source>The other person has Parley open and lets everyone see them.</source>
        <translation>L’autre personne a ouvert Parley et s’est rendue visible pour tout le monde.</translation>
    </message>
    <message>
        <source>The firewalls of both computers let Parley through: %1.</source>
        <translation>Les pare-feu des deux ordinateurs laissent passer Parley&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>not your friend</source>
        <translation>pas dans vos amis</translation>
    </message>
    <message>
        <source>{name} has a new address, {address}, and new keys. Accept them only if you expected this.</source>
        <translation>{name} a une nouvelle adresse, {address}, et de nouvelles clés. Ne les acceptez que si vous vous y attendiez.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Safety number with %1</source>
        <translation>Numéro de sécurité avec %1</translation>
    </message>
    <message>
        <source>Key name: %1</source>
        <translation>Nom de clé&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add %1 as a friend</source>
        <translation>Ajouter %1 comme ami</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the request to %1</source>
        <translation>Annuler la demande à %1</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Débloquer %1</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>a new address and keys</comment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Accept the new address and keys of %1</source>
        <translation>Accepter la nouvelle adresse et les nouvelles clés de %1</translation>
    </message>
    <message>
        <source>Ignore the new address of %1</source>
        <translation>Ignorer la nouvelle adresse de %1</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Nom de clé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvé via</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Numéro de sécurité</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Who can see me</source>
        <translation>Qui peut me voir</translation>
    </message>
    <message>
        <source>Everyone on this network can see me</source>
        <translation>Tout le monde sur ce réseau peut me voir</translation>
    </message>
    <message>
        <source>Your name and status appear in their list of people.</source>
        <translation>Votre nom et votre statut apparaissent dans leur liste de personnes.</translation>
    </message>
    <message>
        <source>Nobody can see me</source>
        <translation>Personne ne peut me voir</translation>
    </message>
    <message>
        <source>Your computer is not announced. Friends still reach you; others need your link.</source>
        <translation>Votre ordinateur n’est pas annoncé. Vos amis peuvent toujours vous joindre&#x202f;; les autres ont besoin de votre lien.</translation>
    </message>
    <message>
        <source>What friends are told</source>
        <translation>Ce que voient vos amis</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Accusés de lecture</translation>
    </message>
    <message>
        <source>Friends see when you have read their messages, and you see when they have read yours.</source>
        <translation>Vos amis voient quand vous avez lu leurs messages, et vous voyez quand ils ont lu les vôtres.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Indicateurs de saisie</translation>
    </message>
    <message>
        <source>Friends see that you are writing, and you see when they are.</source>
        <translation>Vos amis voient que vous écrivez, et vous voyez quand ils écrivent.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Friends see when you were last here, and you see when they were.</source>
        <translation>Vos amis voient votre dernière connexion, et vous voyez la leur.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Personnes bloquées</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>Vous n’avez bloqué personne.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>until {time}</source>
        <translation>jusqu’à {time}</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Nom de clé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>The colour of your picture and the key name come from your key: nobody else can have both.</source>
        <translation>La couleur de votre image et votre nom de clé proviennent de votre clé&#x202f;: personne d’autre ne peut avoir les deux.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mon code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of your link</source>
        <translation>Code QR de votre lien</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Arrêter la modification</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Ne pas répondre</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to the original message</source>
        <translation>Aller au message d’origine</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>%1 from %2. Press to take yours back</source>
        <translation>%1 de %2. Appuyez pour retirer la vôtre</translation>
    </message>
    <message>
        <source>%1 from %2. Press to add yours</source>
        <translation>%1 de %2. Appuyez pour ajouter la vôtre</translation>
    </message>
</context>
<context>
    <name>ReactionPicker</name>
    <message>
        <source>Reactions</source>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>Plus d’émojis</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Réagir avec %1</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Your friends, messages and settings come back as they were when the backup was made.</source>
        <translation>Vos amis, messages et paramètres seront rétablis tels qu’ils étaient au moment de la sauvegarde.</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Choisir le fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Backup file: %1</source>
        <translation>Fichier de sauvegarde&#x202f;: %1</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>Conserver la clé sur cet ordinateur</translation>
    </message>
    <message>
        <source>In the keyring that your login opens. Nothing to type.</source>
        <translation>Dans le trousseau de clés que votre session ouvre. Rien à saisir.</translation>
    </message>
    <message>
        <source>In a file that only your account can read. Nothing to type.</source>
        <translation>Dans un fichier que seul votre compte peut lire. Rien à saisir.</translation>
    </message>
    <message>
        <source>Use this passphrase here too</source>
        <translation>Utiliser aussi cette phrase secrète ici</translation>
    </message>
    <message>
        <source>You type it at every start. It cannot be recovered if you forget it.</source>
        <translation>À saisir à chaque démarrage. Impossible de la récupérer en cas d’oubli.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Fichier de sauvegarde</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Chats</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Vous&#x202f;:</translation>
    </message>
    <message>
        <source>nearby, not your friend</source>
        <translation>à proximité, pas dans vos amis</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>en attente d’une réponse</translation>
    </message>
    <message>
        <source>wants to be your friend</source>
        <translation>vous demande en ami</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing on this computer matches “%1”. Parley looks through names and the text of your messages; fewer letters or another word may help.</source>
        <translation>Rien sur cet ordinateur ne correspond à «&#x202f;%1&#x202f;». Parley cherche dans les noms et le texte de vos messages&#x202f;; essayez avec moins de lettres ou un autre mot.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>This is not the current passphrase.</source>
        <translation>La phrase secrète actuelle est incorrecte.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Protection of this profile</source>
        <translation>Protection de ce profil</translation>
    </message>
    <message>
        <source>A passphrase protects the profile. It is asked for at every start.</source>
        <translation>Une phrase secrète protège le profil. Elle est demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring keeps the key of the profile.</source>
        <translation>Le trousseau de clés de cet ordinateur conserve la clé du profil.</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account can read. Whoever gets into your account can read your messages.</source>
        <translation>La clé se trouve dans un fichier que seul votre compte peut lire. Quiconque accède à votre compte peut lire vos messages.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Only manually (%1)</source>
        <translation>Manuellement seulement (%1)</translation>
    </message>
    <message>
        <source>If somebody may have gained access to your keys, make new ones. Friends are told and have to accept them; comparisons have to be done again. This cannot be undone.</source>
        <translation>Si quelqu’un a pu accéder à vos clés, créez-en de nouvelles. Vos amis en sont informés et doivent les accepter&#x202f;; les comparaisons sont à refaire. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>1 minute without input</source>
        <translation>1 minute d’inactivité</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5 minutes d’inactivité</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15 minutes d’inactivité</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>1 heure d’inactivité</translation>
    </message>
    <message>
        <source>My half of every safety number</source>
        <translation>Ma moitié de chaque numéro de sécurité</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>Yes, make new keys</source>
        <translation>Oui, créer de nouvelles clés</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Créer de nouvelles clés</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>Garder les anciennes</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Former friend</source>
        <translation>Ancien ami</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>last seen recently</source>
        <translation>connexion récente</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Fermer les paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>SevenEmoji</name>
    <message>
        <source>The seven emoji: %1</source>
        <translation>Les sept émojis&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add someone</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Between the list and the conversation</source>
        <translation>Passer de la liste à la conversation</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions possibles</translation>
    </message>
    <message>
        <source>Edit your last message</source>
        <translation>Modifier votre dernier message</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>Dans une conversation</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Parley</source>
        <translation>Parley</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Faire défiler</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>Rechercher des personnes et des messages</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Parley cannot start</source>
        <translation>Parley ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Parley is already running</source>
        <translation>Parley est déjà ouvert</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Veuillez saisir un nom.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The profile is damaged</source>
        <translation>Le profil est endommagé</translation>
    </message>
    <message>
        <source>The profile needs a newer Parley</source>
        <translation>Le profil nécessite une version plus récente de Parley</translation>
    </message>
    <message>
        <source>This folder holds something else</source>
        <translation>Ce dossier contient autre chose</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Please try again.</source>
        <translation>Cette phrase secrète n’ouvre pas la sauvegarde. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Please try again.</source>
        <translation>Cette phrase secrète n’ouvre pas le profil. Veuillez réessayer.</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>no notifications</source>
        <translation>aucune notification</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>seen as offline</source>
        <translation>affiché hors ligne</translation>
    </message>
    <message>
        <source>Change the status text</source>
        <translation>Modifier le message de statut</translation>
    </message>
    <message>
        <source>Set a status text</source>
        <translation>Définir un message de statut</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mon code</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>StatusSheet</name>
    <message>
        <source>Status text</source>
        <translation>Message de statut</translation>
    </message>
    <message>
        <source>Your friends see it beside your name.</source>
        <translation>Vos amis le voient à côté de votre nom.</translation>
    </message>
    <message>
        <source>In a meeting until three</source>
        <translation>En réunion jusqu’à 15&#xa0;h</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>En pause déjeuner</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>En télétravail</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Utiliser&#x202f;: %1</translation>
    </message>
    <message>
        <source>Clear automatically</source>
        <translation>Effacer automatiquement</translation>
    </message>
    <message>
        <source>The current text stays %1.</source>
        <translation>Le message actuel reste affiché %1.</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30&#xa0;min</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 heures</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n friend(s)</source>
        <translation>
            <numerusform>%n ami</numerusform>
            <numerusform>%n amis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup {name} was written, opened again and read through: {contents}.</source>
        <translation>La sauvegarde {name} a été créée, rouverte et entièrement relue&#x202f;: {contents}.</translation>
    </message>
    <message>
        <source>This backup from {date} is complete: {contents}.</source>
        <translation>Cette sauvegarde du {date} est intacte&#x202f;: {contents}.</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>%1, %2, all encrypted</source>
        <translation>%1, %2, entièrement chiffré</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Conserver les messages</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>Disappearing messages in new conversations</source>
        <translation>Messages éphémères dans les nouvelles conversations</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>Après 1 heure</translation>
    </message>
    <message>
        <source>After 1 day</source>
        <translation>Après 1 jour</translation>
    </message>
    <message>
        <source>After 1 week</source>
        <translation>Après 1 semaine</translation>
    </message>
    <message>
        <source>After 4 weeks</source>
        <translation>Après 4 semaines</translation>
    </message>
    <message>
        <source>Messages in new conversations disappear on both computers: yours this long after they are delivered, those of your friend this long after you have seen them.</source>
        <translation>Les messages des nouvelles conversations disparaissent des deux ordinateurs une fois ce délai écoulé&#x202f;: les vôtres à compter de leur distribution, ceux de votre ami à compter du moment où vous les avez vus.</translation>
    </message>
    <message>
        <source>Working on the backup…</source>
        <translation>Sauvegarde en cours de traitement…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Disappearing messages</source>
        <translation>Messages éphémères</translation>
    </message>
    <message>
        <source>One encrypted file with your keys, friends and messages, for another computer or a bad day. Keep its passphrase well: without it nobody can open the file.</source>
        <translation>Un fichier chiffré avec vos clés, vos amis et vos messages, pour un autre ordinateur ou en cas de coup dur. Gardez bien sa phrase secrète&#x202f;: sans elle, personne ne peut ouvrir le fichier.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Vérifier une sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Choisir l’emplacement</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>Backups of Parley (*.parley-backup)</source>
        <translation>Sauvegardes Parley (*.parley-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No messages yet. Say hello!</source>
        <translation>Aucun message. Dites bonjour&#x202f;!</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Aucun message.</translation>
    </message>
    <message numerus="yes">
        <source>To the newest message, %n new</source>
        <translation>
            <numerusform>Aller au dernier message, %n nouveau</numerusform>
            <numerusform>Aller au dernier message, %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>Messages no longer disappear.</source>
        <translation>Les messages ne disparaissent plus.</translation>
    </message>
    <message>
        <source>The message arrived damaged.</source>
        <translation>Le message est arrivé endommagé.</translation>
    </message>
    <message>
        <source>Their computer could not confirm who sent this message.</source>
        <translation>L’ordinateur destinataire n’a pas pu confirmer l’expéditeur de ce message.</translation>
    </message>
    <message>
        <source>Their computer could not decrypt this message.</source>
        <translation>L’ordinateur destinataire n’a pas pu déchiffrer ce message.</translation>
    </message>
    <message>
        <source>Their version of Parley cannot read this message.</source>
        <translation>La version de Parley du destinataire ne peut pas lire ce message.</translation>
    </message>
    <message>
        <source>This message could not be delivered.</source>
        <translation>Ce message n’a pas pu être distribué.</translation>
    </message>
    <message>
        <source>This message needs a newer version of Parley.</source>
        <translation>Ce message nécessite une version plus récente de Parley.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Ce message a été supprimé</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You and {name} are friends now. Messages are end-to-end encrypted.</source>
        <translation>Vous et {name} êtes maintenant amis. Les messages sont chiffrés de bout en bout.</translation>
    </message>
    <message>
        <source>You compared keys with {name}.</source>
        <translation>Vous avez comparé les clés avec {name}.</translation>
    </message>
    <message>
        <source>You set messages to disappear after {time}.</source>
        <translation>Vous avez réglé les messages éphémères sur {time}.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>distribué</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non distribué</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>{author}, in reply to {answered}: {text}</source>
        <translation>{author}, en réponse à «&#x202f;{answered}&#x202f;»&#x202f;: {text}</translation>
    </message>
    <message>
        <source>{emoji} from {names}</source>
        <translation>{emoji} de {names}</translation>
    </message>
    <message>
        <source>{name} has new keys.</source>
        <translation>{name} a de nouvelles clés.</translation>
    </message>
    <message>
        <source>{name} set messages to disappear after {time}.</source>
        <translation>{name} a réglé les messages éphémères sur {time}.</translation>
    </message>
</context>
<context>
    <name>TimerSheet</name>
    <message>
        <source>Disappearing messages</source>
        <translation>Messages éphémères</translation>
    </message>
    <message>
        <source>New messages disappear on both computers: yours this long after they are delivered, those of %1 this long after you have seen them.</source>
        <translation>Les nouveaux messages disparaissent des deux ordinateurs une fois ce délai écoulé&#x202f;: les vôtres à compter de leur distribution, ceux de %1 à compter du moment où vous les avez vus.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 heures</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>dernière connexion il y a %n minute</numerusform>
            <numerusform>dernière connexion il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen at {time}</source>
        <translation>dernière connexion à {time}</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>dernière connexion à l’instant</translation>
    </message>
    <message>
        <source>last seen on {date}</source>
        <translation>dernière connexion&#x202f;: {date}</translation>
    </message>
    <message>
        <source>last seen on {weekday}</source>
        <translation>dernière connexion&#x202f;: {weekday}</translation>
    </message>
    <message>
        <source>last seen yesterday at {time}</source>
        <translation>dernière connexion hier à {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aucune connexion pour l’instant</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TonePopup</name>
    <message>
        <source>Skin tone</source>
        <translation>Couleur de peau</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Open Parley</source>
        <translation>Ouvrir Parley</translation>
    </message>
    <message numerus="yes">
        <source>Parley: %n unread message(s)</source>
        <translation>
            <numerusform>Parley&#x202f;: %n message non lu</numerusform>
            <numerusform>Parley&#x202f;: %n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>This is the code of {other} (key name: {key}), not of {name} as this computer knows them. If {name} showed it to you, do not trust this conversation.</source>
        <translation>C’est le code de {other} (nom de clé&#x202f;: {key}), pas celui de {name} que cet ordinateur connaît. Si {name} vous l’a montré, ne faites pas confiance à cette conversation.</translation>
    </message>
</context>
<context>
    <name>TrustBanner</name>
    <message>
        <source>%1 has a new key.</source>
        <translation>%1 a une nouvelle clé.</translation>
    </message>
    <message>
        <source>They may have set up Parley anew or changed their key. Or somebody is pretending to be them. Nothing is sent until you compare, or accept the new key without comparing.</source>
        <translation>Cette personne a peut-être réinstallé Parley ou changé de clé. Ou quelqu’un se fait passer pour elle. Rien n’est envoyé tant que vous n’avez pas comparé, ou accepté la nouvelle clé sans comparer.</translation>
    </message>
    <message>
        <source>They may have set up Parley anew or changed their key. Or somebody is pretending to be them.</source>
        <translation>Cette personne a peut-être réinstallé Parley ou changé de clé. Ou quelqu’un se fait passer pour elle.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message>
        <source>Accept new key</source>
        <translation>Accepter la nouvelle clé</translation>
    </message>
    <message>
        <source>Accept the new key of %1</source>
        <translation>Accepter la nouvelle clé de %1</translation>
    </message>
    <message>
        <source>%1 wants to compare emoji with you, to make sure that nobody else can read your messages.</source>
        <translation>%1 souhaite comparer les émojis avec vous, pour s’assurer que personne d’autre ne lit vos messages.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Do not compare with %1 now</source>
        <translation>Ne pas comparer avec %1 maintenant</translation>
    </message>
    <message>
        <source>Compare emoji with %1</source>
        <translation>Comparer les émojis avec %1</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock your profile</source>
        <translation>Déverrouiller votre profil</translation>
    </message>
    <message>
        <source>Enter the passphrase that protects your messages on this computer.</source>
        <translation>Saisissez la phrase secrète qui protège vos messages sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Numéro de sécurité</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Comparison method</source>
        <translation>Méthode de comparaison</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>You verified %1.</source>
        <translation>Vous avez vérifié %1.</translation>
    </message>
    <message>
        <source>Undo verification</source>
        <translation>Annuler la vérification</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parley</source>
        <translation>Bienvenue dans Parley</translation>
    </message>
    <message>
        <source>Protect your profile</source>
        <translation>Protégez votre profil</translation>
    </message>
    <message>
        <source>Who can see you?</source>
        <translation>Qui peut vous voir&#x202f;?</translation>
    </message>
    <message>
        <source>Messages go straight from computer to computer on your network, encrypted from end to end. No server, no account.</source>
        <translation>Les messages vont directement d’un ordinateur à l’autre sur votre réseau, chiffrés de bout en bout. Sans serveur, sans compte.</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>Vous pouvez changer cela à tout moment dans les paramètres.</translation>
    </message>
    <message>
        <source>Your messages are kept encrypted on this computer. Where should the key be kept?</source>
        <translation>Vos messages sont conservés chiffrés sur cet ordinateur. Où placer la clé&#x202f;?</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Autre couleur</translation>
    </message>
    <message>
        <source>Your picture&apos;s colour comes from your key; a new one is drawn.</source>
        <translation>La couleur de votre image vient de votre clé ; une nouvelle est créée.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As your colleagues know you</source>
        <translation>Celui que vos collègues connaissent</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>Conserver la clé sur cet ordinateur</translation>
    </message>
    <message>
        <source>In the keyring that your login opens. Nothing to type.</source>
        <translation>Dans le trousseau de clés que votre session ouvre. Rien à saisir.</translation>
    </message>
    <message>
        <source>In a file that only your account can read. Nothing to type.</source>
        <translation>Dans un fichier que seul votre compte peut lire. Rien à saisir.</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Utiliser une phrase secrète</translation>
    </message>
    <message>
        <source>You type it at every start. It cannot be recovered if you forget it.</source>
        <translation>À saisir à chaque démarrage. Impossible de la récupérer en cas d’oubli.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Everyone on this network</source>
        <translation>Tout le monde sur ce réseau</translation>
    </message>
    <message>
        <source>Your name appears in their list of people. They can ask to be your friend.</source>
        <translation>Votre nom apparaît dans leur liste de personnes. Ils peuvent vous demander en ami.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Your computer is not announced. Friends still reach you; others need your link.</source>
        <translation>Votre ordinateur n’est pas annoncé. Vos amis peuvent toujours vous joindre&#x202f;; les autres ont besoin de votre lien.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip: start with the usual settings</source>
        <translation>Passer&#x202f;: commencer avec les paramètres habituels</translation>
    </message>
    <message>
        <source>Creating your profile…</source>
        <translation>Création de votre profil…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
</TS>
