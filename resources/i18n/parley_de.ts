<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Parley %1</source>
        <translation>Parley %1</translation>
    </message>
    <message>
        <source>A messenger for one network: no account, no server, no internet.</source>
        <translation>Ein Messenger für ein einzelnes Netzwerk: ohne Konto, ohne Server, ohne Internet.</translation>
    </message>
    <message>
        <source>Diagnostics: versions and settings, nothing about people or messages</source>
        <translation>Diagnose: Versionen und Einstellungen, nichts über Personen oder Nachrichten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parley is free software under the MIT licence. It stands on the work of others:</source>
        <translation>Parley ist freie Software unter der MIT-Lizenz. Es baut auf der Arbeit anderer auf:</translation>
    </message>
</context>
<context>
    <name>AccentDot</name>
    <message>
        <source>Accent: %1</source>
        <translation>Akzentfarbe: %1</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add someone</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation>Link, Adresse</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mein Code</translation>
    </message>
    <message>
        <source>Paste the parley: link that somebody gave you, or the address of their computer.</source>
        <translation>Füge den parley:-Link ein, den du bekommen hast, oder die Adresse des anderen Computers.</translation>
    </message>
    <message>
        <source>parley:…  or  192.168.1.20</source>
        <translation>parley:…  oder  192.168.1.20</translation>
    </message>
    <message>
        <source>A few words to them</source>
        <translation>Kurze Nachricht</translation>
    </message>
    <message>
        <source>A few words to them (optional)</source>
        <translation>Kurze Nachricht (optional)</translation>
    </message>
    <message>
        <source>Drop a picture of somebody&apos;s Parley code here: a screenshot, a photograph or a saved picture.</source>
        <translation>Zieh ein Bild mit einem Parley-Code hierher: einen Screenshot, ein Foto oder ein gespeichertes Bild.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Your request to {name} expired.</source>
        <translation>Deine Anfrage an {name} ist abgelaufen.</translation>
    </message>
    <message>
        <source>{name} declined your request.</source>
        <translation>{name} hat deine Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>{name} is now your friend.</source>
        <translation>Du bist jetzt mit {name} befreundet.</translation>
    </message>
    <message>
        <source>{name} wants to compare emoji with you.</source>
        <translation>{name} möchte Emojis mit dir vergleichen.</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1, %n Chat</numerusform>
            <numerusform>%1, %n Chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something went wrong. The log tells more.</source>
        <translation>Etwas ist schiefgelaufen. Mehr dazu steht im Protokoll.</translation>
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
        <translation>Zurück zu allen Chats</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>Archivierte Chats</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Chats</translation>
    </message>
    <message>
        <source>Add someone from your network as a friend. As soon as they accept, you can write to each other.</source>
        <translation>Füge jemanden aus deinem Netzwerk als Freund hinzu. Sobald die Anfrage angenommen ist, könnt ihr euch schreiben.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen finden</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1 Stunde stummschalten</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>8 Stunden stummschalten</translation>
    </message>
    <message>
        <source>Mute forever</source>
        <translation>Dauerhaft stummschalten</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Chat löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that needs a newer version</source>
        <translation>Eine Nachricht, die eine neuere Version braucht</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message>
        <source>Messages disappear after {time}</source>
        <translation>Verschwindende Nachrichten: {time}</translation>
    </message>
    <message>
        <source>Messages no longer disappear</source>
        <translation>Nachrichten verschwinden nicht mehr</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>Sag Hallo</translation>
    </message>
    <message>
        <source>The safety number changed</source>
        <translation>Die Sicherheitsnummer hat sich geändert</translation>
    </message>
    <message>
        <source>You are friends now</source>
        <translation>Ihr seid jetzt befreundet</translation>
    </message>
    <message>
        <source>You compared: nobody else can read your messages</source>
        <translation>Ihr habt verglichen: Niemand liest mit</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Du:</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>{text} (edited)</source>
        <translation>{text} (bearbeitet)</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Picture of a QR code</source>
        <translation>Bild eines QR-Codes</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>No QR code was found in this picture. Make sure that all of it can be seen and is sharp.</source>
        <translation>In diesem Bild wurde kein QR-Code gefunden. Achte darauf, dass er ganz zu sehen und scharf ist.</translation>
    </message>
    <message>
        <source>Parley cannot read this picture. Use PNG, JPEG or WebP.</source>
        <translation>Dieses Bild kann Parley nicht lesen. Verwende PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it here.</source>
        <translation>Speichere das Bild zuerst auf diesem Computer und wähle es dann hier aus.</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a parley: link.</source>
        <translation>In der Zwischenablage ist weder ein Bild noch ein parley:-Link.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation>Diese Datei lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>This is a QR code, but not one of Parley.</source>
        <translation>Das ist ein QR-Code, aber keiner von Parley.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut the QR code out of it, then try again.</source>
        <translation>Dieses Bild ist zu groß. Schneide den QR-Code aus und versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>CompareCode</name>
    <message>
        <source>This is your code. %1 reads it; you read theirs:</source>
        <translation>Lest eure Codes gegenseitig ein. Das ist deiner; lies hier den von %1 ein:</translation>
    </message>
    <message>
        <source>Drop a picture of %1&apos;s code here. It must come from them in person, not through this network.</source>
        <translation>Zieh ein Bild des Codes von %1 hierher. Du musst es persönlich bekommen haben, nicht über dieses Netzwerk.</translation>
    </message>
    <message>
        <source>It matches: this is %1&apos;s code. Verified.</source>
        <translation>Stimmt überein: Das ist der Code von %1. Verifiziert.</translation>
    </message>
</context>
<context>
    <name>CompareDigits</name>
    <message>
        <source>Safety number: %1</source>
        <translation>Sicherheitsnummer: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Once you are friends, both of you see this number and can compare it.</source>
        <translation>Sobald ihr befreundet seid, seht ihr beide diese Nummer und könnt sie vergleichen.</translation>
    </message>
    <message>
        <source>Compare these digits with %1 in person or on the phone. If both of you see the same, nobody else can read your messages.</source>
        <translation>Vergleiche diese Ziffern persönlich oder am Telefon mit %1. Seht ihr beide dieselben, liest niemand mit.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Sie stimmen überein</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CompareEmoji</name>
    <message>
        <source>The emoji differ</source>
        <translation>Die Emojis stimmen nicht überein</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>%1 wants to compare emoji with you</source>
        <translation>%1 möchte Emojis mit dir vergleichen</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1&#xa0;…</translation>
    </message>
    <message>
        <source>Does %1 see the same?</source>
        <translation>Sieht %1 dasselbe?</translation>
    </message>
    <message>
        <source>The comparison ended</source>
        <translation>Der Vergleich wurde beendet</translation>
    </message>
    <message>
        <source>Compare emoji, live on both screens</source>
        <translation>Emojis vergleichen, live auf beiden Bildschirmen</translation>
    </message>
    <message>
        <source>Waiting for %1 to confirm…</source>
        <translation>Warten auf die Bestätigung von %1&#xa0;…</translation>
    </message>
    <message>
        <source>Somebody may be between the two of you. Write nothing private, and compare again in person.</source>
        <translation>Vielleicht hat sich jemand zwischen euch geschaltet. Schreib nichts Vertrauliches und vergleicht noch einmal persönlich.</translation>
    </message>
    <message>
        <source>Only you and %1 can read what you write to each other.</source>
        <translation>Nur du und %1 könnt lesen, was ihr euch schreibt.</translation>
    </message>
    <message>
        <source>Tell each other the names in their order: side by side, or on the phone with a voice you know.</source>
        <translation>Nennt euch die Namen der Reihe nach: nebeneinander oder am Telefon, wenn ihr eure Stimmen kennt.</translation>
    </message>
    <message>
        <source>Ask %1 to look at Parley and agree. Then both of you see seven emoji.</source>
        <translation>Bitte %1, in Parley nachzusehen und zuzustimmen. Dann seht ihr beide sieben Emojis.</translation>
    </message>
    <message>
        <source>Somebody stopped it, or it took too long. Nothing has changed.</source>
        <translation>Jemand hat abgebrochen oder es hat zu lange gedauert. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is offline. Both of you must be online at the same time; the digits and the code need no connection.</source>
        <translation>%1 ist offline. Ihr müsst beide gleichzeitig da sein; für Ziffern und Code braucht ihr keine Verbindung.</translation>
    </message>
    <message>
        <source>Both of you see seven emoji. If they are the same, nobody else can read your messages. Do it side by side, or on the phone.</source>
        <translation>Ihr seht beide sieben Emojis. Sind es dieselben, liest niemand mit. Macht es nebeneinander oder am Telefon.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie stimmen nicht überein</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Sie stimmen überein</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Emoji (%1)</source>
        <translation>Emoji (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n Zeichen zu viel</numerusform>
            <numerusform>%n Zeichen zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>Noch Platz für %n Zeichen</numerusform>
            <numerusform>Noch Platz für %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This message is too long. Shorten it by %n character(s), or send it in parts.</source>
        <translation>
            <numerusform>Diese Nachricht ist zu lang. Kürze sie um %n Zeichen oder sende sie in Teilen.</numerusform>
            <numerusform>Diese Nachricht ist zu lang. Kürze sie um %n Zeichen oder sende sie in Teilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This message is too long. Shorten it by %n character(s).</source>
        <translation>
            <numerusform>Diese Nachricht ist zu lang. Kürze sie um %n Zeichen.</numerusform>
            <numerusform>Diese Nachricht ist zu lang. Kürze sie um %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to {name} is paused until you compare or accept the new key.</source>
        <translation>Nachrichten an {name} werden zurückgehalten, bis du den neuen Schlüssel vergleichst oder akzeptierst.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You are no longer friends with this person. The messages stay on this computer.</source>
        <translation>Ihr seid nicht mehr befreundet. Die Nachrichten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>You are no longer friends with {name}. The messages stay on this computer.</source>
        <translation>Du bist nicht mehr mit {name} befreundet. Die Nachrichten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>You have blocked {name}. You can unblock them in the settings, under Privacy.</source>
        <translation>Du hast {name} blockiert. Du kannst das in den Einstellungen unter Privatsphäre aufheben.</translation>
    </message>
    <message>
        <source>{name} has not accepted your request yet. Then you can write to them.</source>
        <translation>{name} hat deine Anfrage noch nicht angenommen. Danach kannst du schreiben.</translation>
    </message>
    <message>
        <source>{name} wants to be your friend. Accept this under People to write to them.</source>
        <translation>{name} möchte mit dir befreundet sein. Nimm die Anfrage unter Personen an, um zu schreiben.</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Block %1?</source>
        <translation>%1 blockieren?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Messages and requests from this person will be refused. They are not told. You can unblock them in the settings.</source>
        <translation>Nachrichten und Anfragen dieser Person werden abgewiesen, ohne dass sie davon erfährt. In den Einstellungen kannst du die Blockierung aufheben.</translation>
    </message>
    <message>
        <source>You will no longer see each other&apos;s presence and cannot write to each other. The messages stay on this computer.</source>
        <translation>Ihr seht nicht mehr, ob die andere Person online ist, und könnt euch nicht mehr schreiben. Die Nachrichten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Messages disappear after {time}</source>
        <translation>Verschwindende Nachrichten: {time}</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>not your friend</source>
        <translation>nicht befreundet</translation>
    </message>
    <message>
        <source>{name} is offline. Messages are kept and delivered when {name} is back.</source>
        <translation>{name} ist offline. Nachrichten werden aufbewahrt und zugestellt, sobald {name} wieder da ist.</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>Search in this conversation (%1)</source>
        <translation>In diesem Chat suchen (%1)</translation>
    </message>
    <message>
        <source>Safety number, verified</source>
        <translation>Sicherheitsnummer, verifiziert</translation>
    </message>
    <message>
        <source>Safety number, not verified yet</source>
        <translation>Sicherheitsnummer, noch nicht verifiziert</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>Mehr zu diesem Chat</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Search in this conversation</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Zu Datum springen</translation>
    </message>
    <message>
        <source>Disappearing messages</source>
        <translation>Verschwindende Nachrichten</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A name needs at least one visible character.</source>
        <translation>Ein Name braucht mindestens ein sichtbares Zeichen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535, oder 0 für einen beliebigen.</translation>
    </message>
    <message>
        <source>A reaction is one emoji.</source>
        <translation>Eine Reaktion ist genau ein Emoji.</translation>
    </message>
    <message>
        <source>A redirect names 1 to 8 addresses that can be dialled.</source>
        <translation>Eine Weiterleitung nennt 1 bis 8 erreichbare Adressen.</translation>
    </message>
    <message>
        <source>A request lives from 1 ms to 49 days.</source>
        <translation>Eine Anfrage gilt 1 ms bis 49 Tage.</translation>
    </message>
    <message>
        <source>Choose where the key is to be kept.</source>
        <translation>Wähle, wo der Schlüssel aufbewahrt werden soll.</translation>
    </message>
    <message>
        <source>Many messages are being sent again already. Wait for them first.</source>
        <translation>Es werden schon viele Nachrichten erneut gesendet. Warte erst auf diese.</translation>
    </message>
    <message>
        <source>No address of this person is known.</source>
        <translation>Von dieser Person ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Nobody can react to this.</source>
        <translation>Darauf kann niemand reagieren.</translation>
    </message>
    <message>
        <source>Nobody with this id is known here.</source>
        <translation>Hier ist niemand mit dieser ID bekannt.</translation>
    </message>
    <message>
        <source>Nothing is being compared with this friend.</source>
        <translation>Mit diesem Freund läuft kein Vergleich.</translation>
    </message>
    <message>
        <source>Only a failed message can be sent again.</source>
        <translation>Nur eine fehlgeschlagene Nachricht kann erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Only your own messages can be edited or deleted.</source>
        <translation>Nur eigene Nachrichten können bearbeitet oder gelöscht werden.</translation>
    </message>
    <message>
        <source>Parley is closing.</source>
        <translation>Parley wird beendet.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>The message is too long: at most 60,000 bytes. Send it in parts.</source>
        <translation>Die Nachricht ist zu lang: höchstens 60.000 Bytes. Sende sie in Teilen.</translation>
    </message>
    <message>
        <source>The profile could not be written. Nothing was stored.</source>
        <translation>Das Profil konnte nicht geschrieben werden. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The text contains characters that cannot be sent.</source>
        <translation>Der Text enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>There is no request to this person to take back.</source>
        <translation>Es gibt keine Anfrage an diese Person, die du zurücknehmen könntest.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Diese Nachricht gibt es nicht.</translation>
    </message>
    <message>
        <source>This friend has no new key.</source>
        <translation>Dieser Freund hat keinen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>This friend has not moved.</source>
        <translation>Dieser Freund ist nicht umgezogen.</translation>
    </message>
    <message>
        <source>This id was given up for another one. Use the new one.</source>
        <translation>Diese ID wurde durch eine andere ersetzt. Verwende die neue.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>Das ist deine eigene Adresse.</translation>
    </message>
    <message>
        <source>This is your own code. Give it to the other person.</source>
        <translation>Das ist dein eigener Code. Gib ihn der anderen Person.</translation>
    </message>
    <message>
        <source>This is your own invite. Give it to the other person.</source>
        <translation>Das ist deine eigene Einladung. Gib sie der anderen Person.</translation>
    </message>
    <message>
        <source>A backup in the profile&apos;s own folder would be lost with it. Choose a folder on another drive.</source>
        <translation>Ein Backup im Ordner des Profils ginge mit diesem verloren. Wähle einen Ordner auf einem anderen Laufwerk.</translation>
    </message>
    <message>
        <source>A contact in the profile cannot be read. Restore the profile from a backup.</source>
        <translation>Ein Kontakt im Profil lässt sich nicht lesen. Stelle das Profil aus einem Backup wieder her.</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters.</source>
        <translation>Eine Notiz hat höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase has at least {limit} characters. Choose a longer one.</source>
        <translation>Eine Passphrase hat mindestens {limit} Zeichen. Wähle eine längere.</translation>
    </message>
    <message>
        <source>A request has at most {limit} bytes.</source>
        <translation>Eine Abfrage hat höchstens {limit} Bytes.</translation>
    </message>
    <message>
        <source>A status text has at most {limit} characters.</source>
        <translation>Ein Statustext hat höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>An answer has at most {limit} bytes.</source>
        <translation>Eine Antwort hat höchstens {limit} Bytes.</translation>
    </message>
    <message>
        <source>An error inside Parley kept the change from being stored.</source>
        <translation>Wegen eines internen Fehlers in Parley wurde die Änderung nicht gespeichert.</translation>
    </message>
    <message>
        <source>At most {limit} interfaces can be switched off.</source>
        <translation>Höchstens {limit} Schnittstellen können abgeschaltet werden.</translation>
    </message>
    <message>
        <source>At most {limit} more addresses can be kept. Remove some first.</source>
        <translation>Höchstens {limit} weitere Adressen können gespeichert werden. Entferne zuerst einige.</translation>
    </message>
    <message>
        <source>At most {limit} redirects can be sent on one connection.</source>
        <translation>Über eine Verbindung können höchstens {limit} Weiterleitungen gesendet werden.</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to 3,650 days, or forever (0).</source>
        <translation>Nachrichten können 1 bis 3.650 Tage aufbewahrt werden, oder für immer (0).</translation>
    </message>
    <message>
        <source>Messages can disappear after 5 seconds to one year, or stay forever (0).</source>
        <translation>Nachrichten können nach 5 Sekunden bis zu einem Jahr verschwinden oder für immer bleiben (0).</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>No answer: programs answer friends only.</source>
        <translation>Keine Antwort: Programme antworten nur Freunden.</translation>
    </message>
    <message>
        <source>No connection to this person could be made.</source>
        <translation>Zu dieser Person konnte keine Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>No friend has the name “{name}”.</source>
        <translation>Kein Freund heißt „{name}“.</translation>
    </message>
    <message>
        <source>Nobody answers at {address}. Is Parley open there, and visible?</source>
        <translation>Unter {address} antwortet niemand. Ist Parley dort geöffnet und sichtbar?</translation>
    </message>
    <message>
        <source>Nobody with this id was seen. Paste their invite or ask them to open Parley.</source>
        <translation>Niemand mit dieser ID wurde gesehen. Füge die Einladung der Person ein oder bitte sie, Parley zu öffnen.</translation>
    </message>
    <message>
        <source>Parley cannot open {path} ({reason}). Check the disk and start again.</source>
        <translation>Parley kann {path} nicht öffnen ({reason}). Prüfe den Datenträger und starte neu.</translation>
    </message>
    <message>
        <source>Parley cannot use {path} ({reason}). Check that the folder is yours and can be written to.</source>
        <translation>Parley kann {path} nicht verwenden ({reason}). Prüfe, ob der Ordner dir gehört und beschreibbar ist.</translation>
    </message>
    <message>
        <source>Parley cannot write to {path}. Check that the folder is yours and not read-only.</source>
        <translation>Parley kann nicht in {path} schreiben. Prüfe, ob der Ordner dir gehört und nicht schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>Parley could not write {path} ({reason}). Check that its drive is connected and can be written to.</source>
        <translation>Parley konnte {path} nicht schreiben ({reason}). Prüfe, ob das Laufwerk angeschlossen und beschreibbar ist.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used ({reason}). Choose another one.</source>
        <translation>Port {port} kann nicht verwendet werden ({reason}). Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Port {wanted} is used by another program, so Parley listens on {used}.</source>
        <translation>Port {wanted} wird von einem anderen Programm verwendet, deshalb nutzt Parley {used}.</translation>
    </message>
    <message>
        <source>Several friends have this name. Use one of the ids: {ids}.</source>
        <translation>Mehrere Freunde haben diesen Namen. Verwende eine der IDs: {ids}.</translation>
    </message>
    <message>
        <source>Somebody else says that they are {name}, with an old key of theirs. Compare the safety number with your friend before you write anything secret.</source>
        <translation>Jemand anderes gibt sich mit einem alten Schlüssel als {name} aus. Vergleiche die Sicherheitsnummer mit deinem Freund, bevor du etwas Vertrauliches schreibst.</translation>
    </message>
    <message>
        <source>The clock of {name} and the one of this computer are {hours} h apart. One of the two is wrong.</source>
        <translation>Die Uhr von {name} und die dieses Computers weichen um {hours} Std. voneinander ab. Eine der beiden geht falsch.</translation>
    </message>
    <message>
        <source>The computer at {address} is busy: too many others call it. Try again in a minute.</source>
        <translation>Der Computer unter {address} ist ausgelastet: Zu viele andere rufen ihn auf. Versuche es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>Die Verbindung brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored. Free some space.</source>
        <translation>Der Datenträger ist voll. Gib Platz frei; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was stored is lost.</source>
        <translation>Der Datenträger ist voll. Gib Platz frei; was gespeichert war, ist nicht verloren.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again.</source>
        <translation>Der Datenträger mit {path} ist voll. Gib Platz frei und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The emoji of you and {name} were not the same. Compare the safety number in their details: if it differs too, somebody may be between you, so write nothing secret.</source>
        <translation>Die Emojis bei dir und {name} stimmten nicht überein. Vergleiche die Sicherheitsnummer in den Details: Weicht auch sie ab, hat sich vielleicht jemand zwischen euch geschaltet. Schreib dann nichts Vertrauliches.</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Connect its drive, or choose another folder.</source>
        <translation>Der Ordner {path} ist nicht vorhanden. Schließe das Laufwerk an oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The friend request from {name} carries keys that cannot be used. Ask them to send a new one.</source>
        <translation>Die Freundschaftsanfrage von {name} enthält unbrauchbare Schlüssel. Bitte um eine neue Anfrage.</translation>
    </message>
    <message>
        <source>The key of this profile is in the system keyring, and the keyring does not give it. Log in to the desktop or unlock the keyring, and start again.</source>
        <translation>Der Schlüssel dieses Profils liegt im Schlüsselbund des Systems, und dieser gibt ihn nicht heraus. Melde dich am Desktop an oder entsperre den Schlüsselbund und starte neu.</translation>
    </message>
    <message>
        <source>The key of this profile lies in a file that only your account can read. Whoever gets into your account can read your messages.</source>
        <translation>Der Schlüssel dieses Profils liegt in einer Datei, die nur dein Benutzerkonto lesen kann. Wer in dein Konto gelangt, kann deine Nachrichten lesen.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this profile is not a key. Restore it from a backup.</source>
        <translation>Der Eintrag für dieses Profil im Schlüsselbund ist kein Schlüssel. Stelle ihn aus einem Backup wieder her.</translation>
    </message>
    <message>
        <source>The name of a request has 1 to {limit} bytes.</source>
        <translation>Der Name einer Abfrage hat 1 bis {limit} Bytes.</translation>
    </message>
    <message>
        <source>The profile in {home} is in use by another process. Close Parley there, or use another folder.</source>
        <translation>Das Profil in {home} wird von einem anderen Prozess verwendet. Beende Parley dort oder verwende einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The profile in {home} is in use by process {number}. Close Parley there, or use another folder.</source>
        <translation>Das Profil in {home} wird von Prozess {number} verwendet. Beende Parley dort oder verwende einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The profile is closed.</source>
        <translation>Das Profil ist geschlossen.</translation>
    </message>
    <message>
        <source>The profile lies in a folder of {service}, which copies it while it is in use and can damage it. Close Parley and move the folder elsewhere; for a copy, make a backup.</source>
        <translation>Das Profil liegt in einem Ordner von {service}. Dort wird es während der Benutzung kopiert und kann beschädigt werden. Beende Parley und verschiebe den Ordner; für eine Kopie erstelle ein Backup.</translation>
    </message>
    <message>
        <source>The profile&apos;s database failed ({reason}). Check the disk and start again.</source>
        <translation>Die Datenbank des Profils ist ausgefallen ({reason}). Prüfe den Datenträger und starte neu.</translation>
    </message>
    <message>
        <source>The profile&apos;s database holds a value that cannot be read ({reason}).</source>
        <translation>Die Datenbank des Profils enthält einen Wert, der sich nicht lesen lässt ({reason}).</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged. Restore the profile from a backup.</source>
        <translation>Die Datenbank des Profils ist beschädigt. Stelle das Profil aus einem Backup wieder her.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written to any more. Check its permissions.</source>
        <translation>In den Ordner des Profils kann nicht mehr geschrieben werden. Prüfe die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is on a disk that cannot hold it. Choose one of this computer&apos;s own.</source>
        <translation>Der Ordner des Profils liegt auf einem ungeeigneten Datenträger. Wähle einen Ordner auf diesem Computer selbst.</translation>
    </message>
    <message>
        <source>Their program could not answer.</source>
        <translation>Das Programm der Gegenseite konnte nicht antworten.</translation>
    </message>
    <message>
        <source>Their program does not know this request. It may be an older one.</source>
        <translation>Das Programm der Gegenseite kennt diese Abfrage nicht. Vielleicht ist es älter.</translation>
    </message>
    <message>
        <source>Their program was restarted before it answered.</source>
        <translation>Das Programm der Gegenseite wurde neu gestartet, bevor es antwortete.</translation>
    </message>
    <message>
        <source>There are no emoji to compare with this friend. Start again.</source>
        <translation>Mit diesem Freund gibt es keine Emojis zu vergleichen. Beginne von vorn.</translation>
    </message>
    <message>
        <source>There is no request from this person to answer.</source>
        <translation>Von dieser Person gibt es keine Anfrage, die du beantworten könntest.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used. Unlock it, or protect the profile with a passphrase.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden. Entsperre ihn oder schütze das Profil mit einer Passphrase.</translation>
    </message>
    <message>
        <source>This invite is out of date: its id was given up. Ask for a new one.</source>
        <translation>Diese Einladung ist veraltet: Ihre ID wird nicht mehr verwendet. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>This is a demonstration. The people are made up, and nothing you do is sent or kept.</source>
        <translation>Das ist eine Demonstration. Die Personen sind erfunden, und nichts wird gesendet oder gespeichert.</translation>
    </message>
    <message>
        <source>This is not a Parley invite, or a part of it is missing. Copy the whole link.</source>
        <translation>Das ist keine Einladung von Parley, oder ein Teil fehlt. Kopiere den ganzen Link.</translation>
    </message>
    <message>
        <source>This message is too long.</source>
        <translation>Diese Nachricht ist zu lang.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Diese Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Try again.</source>
        <translation>Diese Passphrase öffnet das Backup nicht. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Try again.</source>
        <translation>Diese Passphrase öffnet das Profil nicht. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This person is not blocked.</source>
        <translation>Diese Person ist nicht blockiert.</translation>
    </message>
    <message>
        <source>This person is not your friend yet. Send a friend request first.</source>
        <translation>Du bist mit dieser Person noch nicht befreundet. Sende ihr zuerst eine Freundschaftsanfrage.</translation>
    </message>
    <message>
        <source>This person&apos;s program is an old one that cannot encrypt safely. Ask them to install Parley.</source>
        <translation>Diese Person hat ein altes Programm, das nicht sicher verschlüsseln kann. Bitte sie, Parley zu installieren.</translation>
    </message>
    <message>
        <source>This profile is kept under a passphrase: give it to open the profile.</source>
        <translation>Dieses Profil ist mit einer Passphrase geschützt: Gib sie ein, um das Profil zu öffnen.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Parley. Install the newest version to open it.</source>
        <translation>Dieses Profil wurde von einem neueren Parley geschrieben. Installiere die neueste Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Too many messages wait for this friend already.</source>
        <translation>Für diesen Freund warten schon zu viele Nachrichten.</translation>
    </message>
    <message>
        <source>Too many of your requests wait for an answer. Cancel some first.</source>
        <translation>Zu viele deiner Anfragen sind noch unbeantwortet. Nimm erst einige zurück.</translation>
    </message>
    <message>
        <source>Too many people are on this network to remember one more.</source>
        <translation>In diesem Netzwerk sind zu viele Personen, um sich noch eine zu merken.</translation>
    </message>
    <message>
        <source>Too many requests to this person are open. Wait for some answers.</source>
        <translation>An diese Person sind zu viele Abfragen offen. Warte auf einige Antworten.</translation>
    </message>
    <message>
        <source>Too much is being sent to this person already. Wait for some of it to arrive.</source>
        <translation>An diese Person wird schon zu viel gesendet. Warte, bis ein Teil fertig ist.</translation>
    </message>
    <message>
        <source>Your keys were changed meanwhile. Ask again.</source>
        <translation>Deine Schlüssel wurden inzwischen geändert. Frage noch einmal an.</translation>
    </message>
    <message>
        <source>{home} holds a profile already. Nothing was changed: choose another folder.</source>
        <translation>{home} enthält schon ein Profil. Es wurde nichts geändert: Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{home} holds {found} but no {missing}. Restore {missing} from a backup, or move {found} away to start with a new profile.</source>
        <translation>{home} enthält {found}, aber nicht {missing}. Stelle {missing} aus einem Backup wieder her oder verschiebe {found}, um mit einem neuen Profil zu beginnen.</translation>
    </message>
    <message>
        <source>{host} is not the address of one computer. Enter another one.</source>
        <translation>{host} ist nicht die Adresse eines einzelnen Computers. Gib eine andere ein.</translation>
    </message>
    <message>
        <source>{host} with port {port} is not an address. Enter one such as 192.168.1.20, and a port from 1 to 65535.</source>
        <translation>{host} mit Port {port} ist keine Adresse. Gib eine wie 192.168.1.20 und einen Port von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>{name} asked to be reached at another address, but does not answer there.</source>
        <translation>{name} möchte unter einer anderen Adresse erreicht werden, antwortet dort aber nicht.</translation>
    </message>
    <message>
        <source>{name} gave an address that cannot be theirs. It is not used.</source>
        <translation>{name} hat eine Adresse angegeben, die nicht die eigene sein kann. Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} gave an address that was given once before. It is not used.</source>
        <translation>{name} hat eine Adresse angegeben, die schon einmal angegeben wurde. Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} gave another address to be reached at, but too long ago. It is not used.</source>
        <translation>{name} hat eine andere Adresse angegeben, aber vor zu langer Zeit. Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} gave another address with keys that are out of date. It is not used.</source>
        <translation>{name} hat eine andere Adresse mit veralteten Schlüsseln angegeben. Sie wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} has a new address and new keys. Open their details to accept or ignore them.</source>
        <translation>{name} hat eine neue Adresse und neue Schlüssel. Öffne die Details, um sie zu akzeptieren oder zu ignorieren.</translation>
    </message>
    <message>
        <source>{name} has a new key. Accept it in their details, or compare, and what waits is sent.</source>
        <translation>{name} hat einen neuen Schlüssel. Akzeptiere ihn in den Details oder vergleicht, dann werden wartende Nachrichten gesendet.</translation>
    </message>
    <message>
        <source>{name} has a new key. Messages to them wait until you accept it in their details, or compare.</source>
        <translation>{name} hat einen neuen Schlüssel. Deine Nachrichten warten, bis du ihn in den Details akzeptierst oder ihr vergleicht.</translation>
    </message>
    <message>
        <source>{name} is not connected.</source>
        <translation>{name} ist nicht verbunden.</translation>
    </message>
    <message>
        <source>{name} is not connected. Compare when both of you are online.</source>
        <translation>{name} ist nicht verbunden. Vergleicht, wenn ihr beide online seid.</translation>
    </message>
    <message>
        <source>{name} is your friend already.</source>
        <translation>Du bist mit {name} schon befreundet.</translation>
    </message>
    <message>
        <source>{name} was passed on from address to address too often. The last one is not used.</source>
        <translation>{name} wurde zu oft von Adresse zu Adresse weitergeleitet. Die letzte wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{name} was passed on in a circle. The last address is not used.</source>
        <translation>{name} wurde im Kreis weitergeleitet. Die letzte Adresse wird nicht verwendet.</translation>
    </message>
    <message>
        <source>{name}&apos;s program could not read the friend request ({reason}).</source>
        <translation>Das Programm von {name} konnte die Freundschaftsanfrage nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>{name}&apos;s program lost the keys of your conversation. New ones are in use, and waiting messages are sent again.</source>
        <translation>Das Programm von {name} hat die Schlüssel eures Chats verloren. Neue sind in Gebrauch, und wartende Nachrichten werden erneut gesendet.</translation>
    </message>
    <message>
        <source>{path} appeared while a new profile was made. Nothing was overwritten.</source>
        <translation>{path} ist aufgetaucht, während ein neues Profil erstellt wurde. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Nothing was changed: restore your own.</source>
        <translation>{path} gehört zu einem anderen Programm. Es wurde nichts geändert: Stelle deine eigene Datei wieder her.</translation>
    </message>
    <message>
        <source>{path} does not belong to this profile. Nothing was changed: move it away or restore yours.</source>
        <translation>{path} gehört nicht zu diesem Profil. Es wurde nichts geändert: Verschiebe die Datei oder stelle deine wieder her.</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the backup a file name.</source>
        <translation>{path} ist ein Ordner. Gib dem Backup einen Dateinamen.</translation>
    </message>
    <message>
        <source>{path} is damaged, or a part of it is missing. Copy it again, or use another backup.</source>
        <translation>{path} ist beschädigt, oder ein Teil fehlt. Kopiere die Datei noch einmal oder verwende ein anderes Backup.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was overwritten: restore the file from a backup.</source>
        <translation>{path} ist beschädigt. Es wurde nichts überschrieben: Stelle die Datei aus einem Backup wieder her.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was overwritten: restore the profile from a backup.</source>
        <translation>{path} ist beschädigt. Es wurde nichts überschrieben: Stelle das Profil aus einem Backup wieder her.</translation>
    </message>
    <message>
        <source>{path} is not a backup of Parley. Choose another file.</source>
        <translation>{path} ist kein Backup von Parley. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is not a key file of Parley. Nothing was changed: move it away or restore yours.</source>
        <translation>{path} ist keine Schlüsseldatei von Parley. Es wurde nichts geändert: Verschiebe sie oder stelle deine wieder her.</translation>
    </message>
    <message>
        <source>{path} is not a lock of Parley. Nothing was changed: move the file away.</source>
        <translation>{path} ist keine Sperrdatei von Parley. Es wurde nichts geändert: Verschiebe die Datei.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Parley. Install the newest version to read it.</source>
        <translation>{path} wurde von einem neueren Parley erstellt. Installiere die neueste Version, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Parley. Install the newest version to open it.</source>
        <translation>{path} wurde von einem neueren Parley geschrieben. Installiere die neueste Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>You are comparing with many friends already. Finish with some.</source>
        <translation>Du vergleichst schon mit vielen Freunden. Schließe erst einige Vergleiche ab.</translation>
    </message>
    <message>
        <source>You are comparing with this friend already.</source>
        <translation>Du vergleichst schon mit diesem Freund.</translation>
    </message>
    <message>
        <source>You asked a moment ago. Wait some seconds before you ask again.</source>
        <translation>Du hast gerade erst angefragt. Warte einige Sekunden, bevor du es noch einmal tust.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Du kannst dich nicht selbst blockieren.</translation>
    </message>
    <message>
        <source>You have blocked this person. Unblock them first.</source>
        <translation>Du hast diese Person blockiert. Hebe die Blockierung zuerst auf.</translation>
    </message>
</context>
<context>
    <name>DatePatterns</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
</context>
<context>
    <name>DeleteChatSheet</name>
    <message>
        <source>Delete this chat?</source>
        <translation>Diesen Chat löschen?</translation>
    </message>
    <message>
        <source>All messages with %1 are deleted from this computer. %1 keeps theirs, and you stay friends.</source>
        <translation>Alle Nachrichten mit %1 werden von diesem Computer gelöscht. %1 behält die eigenen Kopien, und ihr bleibt befreundet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>Diese Nachricht löschen?</translation>
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>Diese Nachricht für alle löschen?</translation>
    </message>
    <message>
        <source>It disappears from this computer. %1 keeps it.</source>
        <translation>Sie verschwindet von diesem Computer. %1 behält sie.</translation>
    </message>
    <message>
        <source>If you delete it for everyone, the text also disappears on %1&apos;s computer, as soon as that computer can be reached. They may have read or copied it before.</source>
        <translation>Beim Löschen für alle verschwindet der Text auch vom Computer von %1, sobald dieser Computer erreichbar ist. %1 kann den Text vorher gelesen oder kopiert haben.</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Für alle löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Für mich löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Parley cannot be put among the programs that start at login: {reason}</source>
        <translation>Parley kann nicht für den Start bei der Anmeldung eingetragen werden: {reason}</translation>
    </message>
    <message>
        <source>Parley goes on receiving messages. Its icon in the tray opens it again.</source>
        <translation>Parley empfängt weiter Nachrichten. Das Symbol im Infobereich öffnet es wieder.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>Emoji</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>Flugzeug</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apfel</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>Ball</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Schmetterling</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Kaktus</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>Kuchen</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Corn</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>Elefant</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Brille</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globus</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>Hammer</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Hut</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>Sanduhr</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Light Bulb</source>
        <translation>Glühbirne</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Löwe</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>Pilz</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Octopus</source>
        <translation>Oktopus</translation>
    </message>
    <message>
        <source>Panda</source>
        <translation>Panda</translation>
    </message>
    <message>
        <source>Paperclip</source>
        <translation>Büroklammer</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Bleistift</translation>
    </message>
    <message>
        <source>Penguin</source>
        <translation>Pinguin</translation>
    </message>
    <message>
        <source>People and gestures</source>
        <translation>Personen und Gesten</translation>
    </message>
    <message>
        <source>Pig</source>
        <translation>Schwein</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Stecknadel</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>Hase</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Rakete</translation>
    </message>
    <message>
        <source>Rooster</source>
        <translation>Hahn</translation>
    </message>
    <message>
        <source>Santa</source>
        <translation>Weihnachtsmann</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>Schere</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>Smiley</translation>
    </message>
    <message>
        <source>Smileys and feelings</source>
        <translation>Smileys und Gefühle</translation>
    </message>
    <message>
        <source>Spanner</source>
        <translation>Schraubenschlüssel</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>Erdbeere</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Thumbs Up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>Pokal</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>Trompete</translation>
    </message>
    <message>
        <source>Turtle</source>
        <translation>Schildkröte</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Regenschirm</translation>
    </message>
    <message>
        <source>Unicorn</source>
        <translation>Einhorn</translation>
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
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation>Kein Emoji hat diesen Namen.</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Profile folder: %1</source>
        <translation>Profilordner: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>FailureRow</name>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search bar</source>
        <translation>Suchleiste</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 von %2+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älterer Treffer</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuerer Treffer</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Zu Datum springen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mein Code</translation>
    </message>
    <message>
        <source>Key name: %1. Your friends see it beside your name; it cannot be imitated easily.</source>
        <translation>Schlüsselname: %1. Deine Freunde sehen ihn neben deinem Namen; er lässt sich nicht leicht nachahmen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Things appear without moving or fading.</source>
        <translation>Alles erscheint ohne Bewegung und Überblendung.</translation>
    </message>
    <message>
        <source>Enter sends the message</source>
        <translation>Enter sendet die Nachricht</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line. When off, Ctrl+Enter sends.</source>
        <translation>Umschalt+Enter beginnt eine neue Zeile. Ist das ausgeschaltet, sendet Strg+Enter.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Parley starts with the computer, so that messages reach you.</source>
        <translation>Parley startet mit dem Computer, damit dich Nachrichten erreichen.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Closing the window only hides it; messages go on arriving.</source>
        <translation>Beim Schließen wird das Fenster nur ausgeblendet; Nachrichten kommen weiter an.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends Parley.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich; das Schließen des Fensters beendet daher Parley.</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>Verschwindet</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>In {time}, {moment}</source>
        <translation>Noch {time}, bis {moment}</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Waiting for their computer</source>
        <translation>Wartet auf den anderen Computer</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>{time} after it is delivered</source>
        <translation>{time} nach der Zustellung</translation>
    </message>
    <message>
        <source>{time} after you have seen it</source>
        <translation>{time}, nachdem du sie gesehen hast</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>Message info</source>
        <translation>Nachrichteninfo</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Your status and profile</source>
        <translation>Dein Status und Profil</translation>
    </message>
    <message>
        <source>%1, your status is %2</source>
        <translation>%1, dein Status ist %2</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>unsichtbar</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>Personen und Nachrichten suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n wartet auf dich</numerusform>
            <numerusform>%n warten auf dich</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open this web address?</source>
        <translation>Diese Webadresse öffnen?</translation>
    </message>
    <message>
        <source>It opens in your browser, outside Parley.</source>
        <translation>Sie öffnet sich in deinem Browser, außerhalb von Parley.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <translation>Die Passphrase konnte nicht geprüft werden. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please try again.</source>
        <translation>Das ist nicht die richtige Passphrase. Bitte versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Parley is locked</source>
        <translation>Parley ist gesperrt</translation>
    </message>
    <message>
        <source>Messages keep arriving. Enter your passphrase to see them.</source>
        <translation>Nachrichten kommen weiter an. Gib deine Passphrase ein, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>In %n Sekunde noch einmal versuchen</numerusform>
            <numerusform>In %n Sekunden noch einmal versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>Locking needs a passphrase</source>
        <translation>Zum Sperren brauchst du eine Passphrase</translation>
    </message>
    <message>
        <source>The key of your profile is kept on this computer, so there is nothing you could type to unlock the window. Set a passphrase in the settings, under Security. Then %1 locks Parley, and it can lock itself when you are away.</source>
        <translation>Der Schlüssel deines Profils liegt auf diesem Computer; du könntest also nichts eingeben, um das Fenster zu entsperren. Lege in den Einstellungen unter „Sicherheit“ eine Passphrase fest. Dann sperrt %1 Parley, und es kann sich selbst sperren, wenn du weg bist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>This is not the same person as {others}.</source>
        <translation>Das ist nicht dieselbe Person wie {others}.</translation>
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
        <translation>Wähle einen Chat aus</translation>
    </message>
    <message>
        <source>Everything you write goes straight to your friend&apos;s computer and is readable only by the two of you.</source>
        <translation>Alles, was du schreibst, geht direkt an den Computer deines Freundes und ist nur für euch beide lesbar.</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Text auswählen</translation>
    </message>
    <message>
        <source>Go to the original message</source>
        <translation>Zur beantworteten Nachricht</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Für mich löschen</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Für alle löschen</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Jump to a date</source>
        <translation>Zu Datum springen</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Früherer Monat</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Späterer Monat</translation>
    </message>
</context>
<context>
    <name>MyCode</name>
    <message>
        <source>Whoever has this link can ask to be your friend, even where your computer is not announced. Your key name is %1.</source>
        <translation>Wer diesen Link hat, kann dir eine Freundschaftsanfrage senden, auch dort, wo du nicht sichtbar bist. Dein Schlüsselname ist %1.</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>Dein Link</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A port is a number from 1024 to 65535. Leave it empty to let Parley choose.</source>
        <translation>Ein Port ist eine Zahl von 1024 bis 65535. Lass das Feld leer, damit Parley ihn wählt.</translation>
    </message>
    <message>
        <source>Enter an address such as 192.168.1.20, or 192.168.1.20:42421.</source>
        <translation>Gib eine Adresse wie 192.168.1.20 oder 192.168.1.20:42421 ein.</translation>
    </message>
    <message>
        <source>Nobody found yet</source>
        <translation>Noch niemand gefunden</translation>
    </message>
    <message>
        <source>People found: {ways}</source>
        <translation>Gefundene Personen: {ways}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Only {count} addresses can be kept. Remove one first.</source>
        <translation>Es können nur {count} Adressen gespeichert werden. Entferne zuerst eine.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>No interface with an address was found. Is this computer connected to a network?</source>
        <translation>Es wurde keine Schnittstelle mit einer Adresse gefunden. Ist dieser Computer mit einem Netzwerk verbunden?</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>In use now: %1 (TCP). A firewall has to let it in, and UDP 42420 for finding people.</source>
        <translation>Zurzeit verwendet: %1 (TCP). Eine Firewall muss ihn durchlassen, dazu UDP 42420, um Personen zu finden.</translation>
    </message>
    <message>
        <source>The network is not running.</source>
        <translation>Das Netzwerk läuft nicht.</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Computers behind a router are not found automatically. Parley asks at these addresses whenever it starts.</source>
        <translation>Computer hinter einem Router werden nicht von selbst gefunden. Parley fragt bei jedem Start an diesen Adressen nach.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Weitere Adresse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Somebody accepted your request.</source>
        <translation>Jemand hat deine Anfrage angenommen.</translation>
    </message>
    <message>
        <source>Somebody wants to reach you.</source>
        <translation>Jemand möchte dich erreichen.</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n message(s))</source>
        <translation>
            <numerusform>{name} (%n Nachricht)</numerusform>
            <numerusform>{name} (%n Nachrichten)</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is now your friend.</source>
        <translation>Du bist jetzt mit {name} befreundet.</translation>
    </message>
    <message>
        <source>{name} wants to be your friend.</source>
        <translation>{name} möchte mit dir befreundet sein.</translation>
    </message>
    <message>
        <source>{name} wants to compare emoji with you.</source>
        <translation>{name} möchte Emojis mit dir vergleichen.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>For messages and requests while you look elsewhere. While your status is Busy there are none.</source>
        <translation>Für Nachrichten und Anfragen, wenn Parley nicht im Vordergrund ist. Solange dein Status „Beschäftigt“ ist, gibt es keine.</translation>
    </message>
    <message>
        <source>Show what the message says</source>
        <translation>Nachrichtentext anzeigen</translation>
    </message>
    <message>
        <source>Otherwise only who wrote. While Parley is locked, neither is shown.</source>
        <translation>Sonst nur, wer geschrieben hat. Solange Parley gesperrt ist, wird beides nicht angezeigt.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>To mute one conversation, right-click it in the list of chats and choose for how long.</source>
        <translation>Um einen einzelnen Chat stummzuschalten, klicke ihn in der Chatliste mit der rechten Maustaste an und wähle, für wie lange.</translation>
    </message>
</context>
<context>
    <name>PaneEdge</name>
    <message>
        <source>Width of the list</source>
        <translation>Breite der Liste</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Verwende mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>S2WMP version 1</source>
        <translation>S2WMP-Version 1</translation>
    </message>
    <message>
        <source>The code of {name}, key name: {key}</source>
        <translation>Der Code von {name}, Schlüsselname: {key}</translation>
    </message>
    <message>
        <source>This is neither a parley: link nor an address such as 192.168.1.20.</source>
        <translation>Das ist weder ein parley:-Link noch eine Adresse wie 192.168.1.20.</translation>
    </message>
    <message>
        <source>UDP {udp} and TCP {tcp}</source>
        <translation>UDP&#xa0;{udp} und TCP&#xa0;{tcp}</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>address or link</source>
        <translation>Adresse oder Link</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>found by {ways}</source>
        <translation>gefunden über {ways}</translation>
    </message>
    <message>
        <source>has a new key</source>
        <translation>hat einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>mDNS</source>
        <translation>mDNS</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>wants to be your friend</source>
        <translation>möchte mit dir befreundet sein</translation>
    </message>
    <message>
        <source>wants to compare emoji with you</source>
        <translation>möchte Emojis mit dir vergleichen</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody else is seen on this network right now. Both computers must be on the same network, and the other person must be visible.</source>
        <translation>In diesem Netzwerk ist gerade niemand sonst zu sehen. Beide Computer müssen im selben Netzwerk sein, und die andere Person muss sichtbar sein.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>People who run Parley on your network appear here automatically. Is somebody missing?</source>
        <translation>Wer in deinem Netzwerk Parley verwendet, erscheint hier von selbst. Fehlt jemand?</translation>
    </message>
    <message>
        <source>Both computers are on the same network: neither on a guest network, nor behind a VPN.</source>
        <translation>Beide Computer sind im selben Netzwerk: weder in einem Gastnetz noch hinter einem VPN.</translation>
    </message>
    <message>
        <source>The other person has Parley open and lets everyone see them.</source>
        <translation>Die andere Person hat Parley geöffnet und ist für alle sichtbar.</translation>
    </message>
    <message>
        <source>The firewalls of both computers let Parley through: %1.</source>
        <translation>Die Firewalls beider Computer lassen Parley durch: %1.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verifizieren&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>not your friend</source>
        <translation>nicht befreundet</translation>
    </message>
    <message>
        <source>{name} has a new address, {address}, and new keys. Accept them only if you expected this.</source>
        <translation>{name} hat eine neue Adresse, {address}, und neue Schlüssel. Akzeptiere sie nur, wenn du damit gerechnet hast.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Safety number with %1</source>
        <translation>Sicherheitsnummer mit %1</translation>
    </message>
    <message>
        <source>Key name: %1</source>
        <translation>Schlüsselname: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Anfrage von %1 annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>Anfrage von %1 ablehnen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 blockieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1 as a friend</source>
        <translation>%1 als Freund hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel the request to %1</source>
        <translation>Anfrage an %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Nicht mehr blockieren</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1 nicht mehr blockieren</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>a new address and keys</comment>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Accept the new address and keys of %1</source>
        <translation>Neue Adresse und Schlüssel von %1 akzeptieren</translation>
    </message>
    <message>
        <source>Ignore the new address of %1</source>
        <translation>Neue Adresse von %1 ignorieren</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Schlüsselname</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Who can see me</source>
        <translation>Wer mich sehen kann</translation>
    </message>
    <message>
        <source>Everyone on this network can see me</source>
        <translation>Alle in diesem Netzwerk können mich sehen</translation>
    </message>
    <message>
        <source>Your name and status appear in their list of people.</source>
        <translation>Dein Name und dein Status erscheinen in ihrer Personenliste.</translation>
    </message>
    <message>
        <source>Nobody can see me</source>
        <translation>Niemand kann mich sehen</translation>
    </message>
    <message>
        <source>Your computer is not announced. Friends still reach you; others need your link.</source>
        <translation>Du bist im Netzwerk nicht sichtbar. Freunde erreichen dich weiterhin; andere brauchen deinen Link.</translation>
    </message>
    <message>
        <source>What friends are told</source>
        <translation>Was Freunde erfahren</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>Lesebestätigungen</translation>
    </message>
    <message>
        <source>Friends see when you have read their messages, and you see when they have read yours.</source>
        <translation>Freunde sehen, wann du ihre Nachrichten gelesen hast, und du siehst, wann sie deine gelesen haben.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippanzeige</translation>
    </message>
    <message>
        <source>Friends see that you are writing, and you see when they are.</source>
        <translation>Freunde sehen, dass du gerade schreibst, und du siehst, wenn sie schreiben.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt online</translation>
    </message>
    <message>
        <source>Friends see when you were last here, and you see when they were.</source>
        <translation>Freunde sehen, wann du zuletzt da warst, und du siehst es bei ihnen.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Blockierte Personen</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>Du hast niemanden blockiert.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Schlüsselname</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>The colour of your picture and the key name come from your key: nobody else can have both.</source>
        <translation>Die Farbe deines Bildes und der Schlüsselname stammen von deinem Schlüssel: Niemand sonst kann beides haben.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mein Code</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of your link</source>
        <translation>QR-Code deines Links</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Bearbeiten abbrechen</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Nicht antworten</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to the original message</source>
        <translation>Zur beantworteten Nachricht</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>%1 from %2. Press to take yours back</source>
        <translation>%1 von %2. Drücken, um deine Reaktion zurückzunehmen</translation>
    </message>
    <message>
        <source>%1 from %2. Press to add yours</source>
        <translation>%1 von %2. Drücken, um auch so zu reagieren</translation>
    </message>
</context>
<context>
    <name>ReactionPicker</name>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>Mehr Emojis</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>%1 zurücknehmen</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Mit %1 reagieren</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Backup wiederherstellen</translation>
    </message>
    <message>
        <source>Your friends, messages and settings come back as they were when the backup was made.</source>
        <translation>Deine Freunde, Nachrichten und Einstellungen werden so wiederhergestellt, wie sie beim Erstellen des Backups waren.</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>Backup-Datei auswählen</translation>
    </message>
    <message>
        <source>Backup file: %1</source>
        <translation>Backup-Datei: %1</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase des Backups</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>Schlüssel auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>In the keyring that your login opens. Nothing to type.</source>
        <translation>Im Schlüsselbund, den deine Anmeldung öffnet. Du musst nichts eingeben.</translation>
    </message>
    <message>
        <source>In a file that only your account can read. Nothing to type.</source>
        <translation>In einer Datei, die nur dein Benutzerkonto lesen kann. Du musst nichts eingeben.</translation>
    </message>
    <message>
        <source>Use this passphrase here too</source>
        <translation>Diese Passphrase auch hier verwenden</translation>
    </message>
    <message>
        <source>You type it at every start. It cannot be recovered if you forget it.</source>
        <translation>Du gibst sie bei jedem Start ein. Sie kann nicht wiederhergestellt werden, wenn du sie vergisst.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Backup-Datei</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Du:</translation>
    </message>
    <message>
        <source>nearby, not your friend</source>
        <translation>in der Nähe, nicht befreundet</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>wants to be your friend</source>
        <translation>möchte mit dir befreundet sein</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing on this computer matches “%1”. Parley looks through names and the text of your messages; fewer letters or another word may help.</source>
        <translation>Nichts auf diesem Computer passt zu „%1“. Parley durchsucht Namen und den Text deiner Nachrichten; weniger Buchstaben oder ein anderes Wort können helfen.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>This is not the current passphrase.</source>
        <translation>Das ist nicht die aktuelle Passphrase.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Protection of this profile</source>
        <translation>Schutz dieses Profils</translation>
    </message>
    <message>
        <source>A passphrase protects the profile. It is asked for at every start.</source>
        <translation>Eine Passphrase schützt das Profil. Sie wird bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring keeps the key of the profile.</source>
        <translation>Der Schlüsselbund dieses Computers bewahrt den Schlüssel des Profils auf.</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account can read. Whoever gets into your account can read your messages.</source>
        <translation>Der Schlüssel liegt in einer Datei, die nur dein Benutzerkonto lesen kann. Wer in dein Konto gelangt, kann deine Nachrichten lesen.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Aktuelle Passphrase</translation>
    </message>
    <message>
        <source>Only manually (%1)</source>
        <translation>Nur manuell (%1)</translation>
    </message>
    <message>
        <source>If somebody may have gained access to your keys, make new ones. Friends are told and have to accept them; comparisons have to be done again. This cannot be undone.</source>
        <translation>Wenn jemand an deine Schlüssel gelangt sein könnte, erstelle neue. Deine Freunde werden informiert und müssen sie akzeptieren; Vergleiche müssen wiederholt werden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>1 minute without input</source>
        <translation>1 Minute ohne Eingabe</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5 Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15 Minuten ohne Eingabe</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>1 Stunde ohne Eingabe</translation>
    </message>
    <message>
        <source>My half of every safety number</source>
        <translation>Meine Hälfte jeder Sicherheitsnummer</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>Yes, make new keys</source>
        <translation>Ja, neue Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Neue Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>Alte behalten</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Former friend</source>
        <translation>Früherer Freund</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>last seen recently</source>
        <translation>kürzlich online</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Parley</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>SevenEmoji</name>
    <message>
        <source>The seven emoji: %1</source>
        <translation>Die sieben Emojis: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add someone</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Between the list and the conversation</source>
        <translation>Zwischen Liste und Chat wechseln</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>Chat löschen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Mögliche Aktionen</translation>
    </message>
    <message>
        <source>Edit your last message</source>
        <translation>Letzte eigene Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>In einem Chat</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Auswahl bewegen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächster Chat</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Parley</source>
        <translation>Parley</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorheriger Chat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>Personen und Nachrichten suchen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Parley cannot start</source>
        <translation>Parley kann nicht starten</translation>
    </message>
    <message>
        <source>Parley is already running</source>
        <translation>Parley läuft bereits</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>Bitte gib einen Namen ein.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The profile is damaged</source>
        <translation>Das Profil ist beschädigt</translation>
    </message>
    <message>
        <source>The profile needs a newer Parley</source>
        <translation>Das Profil braucht ein neueres Parley</translation>
    </message>
    <message>
        <source>This folder holds something else</source>
        <translation>Dieser Ordner enthält etwas anderes</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Please try again.</source>
        <translation>Diese Passphrase öffnet das Backup nicht. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Please try again.</source>
        <translation>Diese Passphrase öffnet das Profil nicht. Bitte versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>no notifications</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>seen as offline</source>
        <translation>wie offline</translation>
    </message>
    <message>
        <source>Change the status text</source>
        <translation>Statustext ändern</translation>
    </message>
    <message>
        <source>Set a status text</source>
        <translation>Statustext festlegen</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mein Code</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>StatusSheet</name>
    <message>
        <source>Status text</source>
        <translation>Statustext</translation>
    </message>
    <message>
        <source>Your friends see it beside your name.</source>
        <translation>Deine Freunde sehen ihn neben deinem Namen.</translation>
    </message>
    <message>
        <source>In a meeting until three</source>
        <translation>Besprechung bis drei</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In einer Besprechung</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>In der Mittagspause</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>Im Homeoffice</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>Im Urlaub</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Verwenden: %1</translation>
    </message>
    <message>
        <source>Clear automatically</source>
        <translation>Automatisch löschen</translation>
    </message>
    <message>
        <source>The current text stays %1.</source>
        <translation>Der aktuelle Text bleibt %1 stehen.</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 Min.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n friend(s)</source>
        <translation>
            <numerusform>%n Freund</numerusform>
            <numerusform>%n Freunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup {name} was written, opened again and read through: {contents}.</source>
        <translation>Das Backup {name} wurde erstellt, wieder geöffnet und vollständig geprüft: {contents}.</translation>
    </message>
    <message>
        <source>This backup from {date} is complete: {contents}.</source>
        <translation>Dieses Backup vom {date} ist vollständig: {contents}.</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1, %2, all encrypted</source>
        <translation>%1, %2, alles verschlüsselt</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>Disappearing messages in new conversations</source>
        <translation>Verschwindende Nachrichten in neuen Chats</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>Nach 1 Stunde</translation>
    </message>
    <message>
        <source>After 1 day</source>
        <translation>Nach 1 Tag</translation>
    </message>
    <message>
        <source>After 1 week</source>
        <translation>Nach 1 Woche</translation>
    </message>
    <message>
        <source>After 4 weeks</source>
        <translation>Nach 4 Wochen</translation>
    </message>
    <message>
        <source>Messages in new conversations disappear on both computers: yours this long after they are delivered, those of your friend this long after you have seen them.</source>
        <translation>Nachrichten in neuen Chats verschwinden nach dieser Zeit auf beiden Computern: deine ab der Zustellung gerechnet, die deines Freundes ab dem Moment, in dem du sie gesehen hast.</translation>
    </message>
    <message>
        <source>Working on the backup…</source>
        <translation>Backup wird bearbeitet&#xa0;…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Disappearing messages</source>
        <translation>Verschwindende Nachrichten</translation>
    </message>
    <message>
        <source>One encrypted file with your keys, friends and messages, for another computer or a bad day. Keep its passphrase well: without it nobody can open the file.</source>
        <translation>Eine verschlüsselte Datei mit deinen Schlüsseln, Freunden und Nachrichten, für einen anderen Computer oder den Notfall. Bewahre die Passphrase gut auf: Ohne sie kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Backup erstellen</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>Backup prüfen</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase des Backups</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Speicherort wählen</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Backup speichern unter</translation>
    </message>
    <message>
        <source>Backups of Parley (*.parley-backup)</source>
        <translation>Backups von Parley (*.parley-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No messages yet. Say hello!</source>
        <translation>Noch keine Nachrichten. Sag Hallo!</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Noch keine Nachrichten.</translation>
    </message>
    <message numerus="yes">
        <source>To the newest message, %n new</source>
        <translation>
            <numerusform>Zur neuesten Nachricht, %n neu</numerusform>
            <numerusform>Zur neuesten Nachricht, %n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>Gelöschte Nachricht</translation>
    </message>
    <message>
        <source>Messages no longer disappear.</source>
        <translation>Nachrichten verschwinden nicht mehr.</translation>
    </message>
    <message>
        <source>The message arrived damaged.</source>
        <translation>Die Nachricht kam beschädigt an.</translation>
    </message>
    <message>
        <source>Their computer could not confirm who sent this message.</source>
        <translation>Der andere Computer konnte nicht bestätigen, von wem diese Nachricht stammt.</translation>
    </message>
    <message>
        <source>Their computer could not decrypt this message.</source>
        <translation>Der andere Computer konnte diese Nachricht nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>Their version of Parley cannot read this message.</source>
        <translation>Die Parley-Version der anderen Person kann diese Nachricht nicht lesen.</translation>
    </message>
    <message>
        <source>This message could not be delivered.</source>
        <translation>Diese Nachricht konnte nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>This message needs a newer version of Parley.</source>
        <translation>Diese Nachricht braucht eine neuere Version von Parley.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Diese Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You and {name} are friends now. Messages are end-to-end encrypted.</source>
        <translation>Du und {name} seid jetzt befreundet. Nachrichten sind Ende-zu-Ende-verschlüsselt.</translation>
    </message>
    <message>
        <source>You compared keys with {name}.</source>
        <translation>Du hast die Schlüssel mit {name} verglichen.</translation>
    </message>
    <message>
        <source>You set messages to disappear after {time}.</source>
        <translation>Du hast verschwindende Nachrichten auf {time} eingestellt.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf den Versand</translation>
    </message>
    <message>
        <source>{author}, in reply to {answered}: {text}</source>
        <translation>{author}, als Antwort auf {answered}: {text}</translation>
    </message>
    <message>
        <source>{emoji} from {names}</source>
        <translation>{emoji} von {names}</translation>
    </message>
    <message>
        <source>{name} has new keys.</source>
        <translation>{name} hat neue Schlüssel.</translation>
    </message>
    <message>
        <source>{name} set messages to disappear after {time}.</source>
        <translation>{name} hat verschwindende Nachrichten auf {time} eingestellt.</translation>
    </message>
</context>
<context>
    <name>TimerSheet</name>
    <message>
        <source>Disappearing messages</source>
        <translation>Verschwindende Nachrichten</translation>
    </message>
    <message>
        <source>New messages disappear on both computers: yours this long after they are delivered, those of %1 this long after you have seen them.</source>
        <translation>Neue Nachrichten verschwinden nach dieser Zeit auf beiden Computern: deine ab der Zustellung gerechnet, die von %1 ab dem Moment, in dem du sie gesehen hast.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>zuletzt online vor %n Minute</numerusform>
            <numerusform>zuletzt online vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen at {time}</source>
        <translation>zuletzt online um {time}</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>gerade noch online</translation>
    </message>
    <message>
        <source>last seen on {date}</source>
        <translation>zuletzt online am {date}</translation>
    </message>
    <message>
        <source>last seen on {weekday}</source>
        <translation>zuletzt online am {weekday}</translation>
    </message>
    <message>
        <source>last seen yesterday at {time}</source>
        <translation>zuletzt online gestern um {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nie online</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TonePopup</name>
    <message>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Open Parley</source>
        <translation>Parley öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Parley: %n unread message(s)</source>
        <translation>
            <numerusform>Parley: %n ungelesene Nachricht</numerusform>
            <numerusform>Parley: %n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>This is the code of {other} (key name: {key}), not of {name} as this computer knows them. If {name} showed it to you, do not trust this conversation.</source>
        <translation>Das ist der Code von {other} (Schlüsselname: {key}), nicht der von {name}, wie dieser Computer die Person kennt. Wenn {name} ihn dir gezeigt hat, vertraue diesem Chat nicht.</translation>
    </message>
</context>
<context>
    <name>TrustBanner</name>
    <message>
        <source>%1 has a new key.</source>
        <translation>%1 hat einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>They may have set up Parley anew or changed their key. Or somebody is pretending to be them. Nothing is sent until you compare, or accept the new key without comparing.</source>
        <translation>Vielleicht wurde Parley dort neu eingerichtet oder der Schlüssel geändert. Oder jemand gibt sich als diese Person aus. Es wird nichts gesendet, bis du vergleichst oder den neuen Schlüssel ohne Vergleich akzeptierst.</translation>
    </message>
    <message>
        <source>They may have set up Parley anew or changed their key. Or somebody is pretending to be them.</source>
        <translation>Vielleicht wurde Parley dort neu eingerichtet oder der Schlüssel geändert. Oder jemand gibt sich als diese Person aus.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Accept new key</source>
        <translation>Neuen Schlüssel akzeptieren</translation>
    </message>
    <message>
        <source>Accept the new key of %1</source>
        <translation>Den neuen Schlüssel von %1 akzeptieren</translation>
    </message>
    <message>
        <source>%1 wants to compare emoji with you, to make sure that nobody else can read your messages.</source>
        <translation>%1 möchte Emojis mit dir vergleichen, um sicherzugehen, dass niemand mitliest.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Do not compare with %1 now</source>
        <translation>Jetzt nicht mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Compare emoji with %1</source>
        <translation>Emojis mit %1 vergleichen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock your profile</source>
        <translation>Profil entsperren</translation>
    </message>
    <message>
        <source>Enter the passphrase that protects your messages on this computer.</source>
        <translation>Gib die Passphrase ein, die deine Nachrichten auf diesem Computer schützt.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt&#xa0;…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Verify %1</source>
        <translation>%1 verifizieren</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>Sicherheitsnummer</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Comparison method</source>
        <translation>Vergleichsmethode</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>You verified %1.</source>
        <translation>Du hast %1 verifiziert.</translation>
    </message>
    <message>
        <source>Undo verification</source>
        <translation>Verifizierung aufheben</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parley</source>
        <translation>Willkommen bei Parley</translation>
    </message>
    <message>
        <source>Protect your profile</source>
        <translation>Schütze dein Profil</translation>
    </message>
    <message>
        <source>Who can see you?</source>
        <translation>Wer kann dich sehen?</translation>
    </message>
    <message>
        <source>Messages go straight from computer to computer on your network, encrypted from end to end. No server, no account.</source>
        <translation>Nachrichten gehen in deinem Netzwerk direkt von Computer zu Computer, Ende-zu-Ende-verschlüsselt. Kein Server, kein Konto.</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>Du kannst das jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Your messages are kept encrypted on this computer. Where should the key be kept?</source>
        <translation>Deine Nachrichten werden verschlüsselt auf diesem Computer aufbewahrt. Wo soll der Schlüssel liegen?</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Andere Farbe</translation>
    </message>
    <message>
        <source>Your picture&apos;s colour comes from your key; a new one is drawn.</source>
        <translation>Die Farbe deines Bildes kommt von deinem Schlüssel; es wird ein neuer erzeugt.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>As your colleagues know you</source>
        <translation>So, wie man dich im Kollegenkreis kennt</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Backup wiederherstellen</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>Schlüssel auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>In the keyring that your login opens. Nothing to type.</source>
        <translation>Im Schlüsselbund, den deine Anmeldung öffnet. Du musst nichts eingeben.</translation>
    </message>
    <message>
        <source>In a file that only your account can read. Nothing to type.</source>
        <translation>In einer Datei, die nur dein Benutzerkonto lesen kann. Du musst nichts eingeben.</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>You type it at every start. It cannot be recovered if you forget it.</source>
        <translation>Du gibst sie bei jedem Start ein. Sie kann nicht wiederhergestellt werden, wenn du sie vergisst.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Everyone on this network</source>
        <translation>Alle in diesem Netzwerk</translation>
    </message>
    <message>
        <source>Your name appears in their list of people. They can ask to be your friend.</source>
        <translation>Dein Name erscheint in ihrer Personenliste. Sie können dir Freundschaftsanfragen senden.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Your computer is not announced. Friends still reach you; others need your link.</source>
        <translation>Du bist im Netzwerk nicht sichtbar. Freunde erreichen dich weiterhin; andere brauchen deinen Link.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip: start with the usual settings</source>
        <translation>Überspringen: mit den üblichen Einstellungen starten</translation>
    </message>
    <message>
        <source>Creating your profile…</source>
        <translation>Dein Profil wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
</TS>
