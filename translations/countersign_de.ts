<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>Zeitbasiert</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>Zählerbasiert</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP</source>
        <translation>Mobile-OTP</translation>
    </message>
    <message>
        <source>Yandex</source>
        <translation>Yandex</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>nächster Zähler: %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt verwendet: %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>Bildschirm &amp;scannen</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>&amp;Kamera verwenden</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Bild öffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>&amp;Von Hand eingeben…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Code &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>&amp;Nächster Code</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Konto &amp;entfernen…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>&amp;Zuletzt entfernt…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>Bei&amp;seitegelegt…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>Be&amp;reich scannen…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>Sicherung p&amp;rüfen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>Das gewählte Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>Code als &amp;verwendet markieren</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>Konto &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>&amp;Mehrere auswählen</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Als &amp;QR-Code anzeigen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>Über &amp;Countersign</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>Aus anderer App &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>Code b&amp;uchstabieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Countersign-Sicherungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CameraAccess</name>
    <message>
        <source>Ask whoever looks after this computer to add you to the group “video”, then log in again.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, Sie in die Gruppe „video“ aufzunehmen, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>Öffnen Sie Systemeinstellungen, Datenschutz &amp; Sicherheit, Kamera, und schalten Sie Countersign ein.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>Erlauben Sie es in den Einstellungen dieses Systems, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>Öffnen Sie Einstellungen, Datenschutz und Sicherheit, Kamera, und lassen Sie Desktop-Apps auf die Kamera zugreifen.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>Fügen Sie den Link oder den Text unter „Manuell einrichten“ ein, und drücken Sie dann Strg+D. Er wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 wurde nicht hinzugefügt. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>Der Schlüssel von %1 ist kurz und leicht zu erraten. Vergleichen Sie ihn mit dem, den der Dienst anzeigt.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>Teil %1 von %2 dieses Exports fehlt noch. Fügen Sie ihn ebenfalls hinzu.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1 hat jetzt den neuen Schlüssel. Der alte liegt 30 Tage lang bei den entfernten Konten.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 ist schon da, mit demselben Schlüssel. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 ist schon da, mit einem anderen Schlüssel. Geben Sie --replace an, wenn der Dienst Ihnen einen neuen Schlüssel gegeben hat, oder --keep-both, wenn es zwei Konten sind.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>Wählen Sie eines: --uri, --image oder --manual.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>Wählen Sie eines: --replace oder --keep-both.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>Die Bilddatei fehlt.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>Links und Schlüssel gehören nicht auf die Befehlszeile, wo andere Programme sie sehen können. Geben Sie sie über die Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>Zur Option „%1“ gehört kein Wert.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>Die Option „%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>Konto ohne Namen</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>Es gibt noch keine Konten. Fügen Sie eines mit „countersign-cli add“ hinzu.</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>Der Zeitpunkt hinter --at ist eine ganze Zahl: die Sekunden seit 1970 in UTC.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>mit einer JSON-Liste antworten, für andere Programme</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>Links oder Texte unter „Manuell einrichten“ von der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>die QR-Codes in Bilddateien lesen</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>Anbieter, Konto, geheimen Schlüssel und den Rest nacheinander erfragen</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>einem vorhandenen Konto den neu hereinkommenden Schlüssel geben</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>das vorhandene Konto neben dem neu hereinkommenden behalten</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>auch die geheimen Schlüssel anzeigen; achten Sie darauf, dass niemand zusieht</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>der Code zu einem anderen Zeitpunkt; ein Zähler bleibt stehen</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>nicht vorher fragen</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>Konten hinzufügen.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Die Konten auflisten.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>Den Code eines Kontos oder alle Codes anzeigen. NAME ist ein Anbieter, ein Konto, ein Teil davon oder der Anfang einer ID.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>Alle Codes laufend anzeigen, bis q oder Strg+C gedrückt wird.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>Ein Konto entfernen. Es lässt sich 30 Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>Die entfernten Konten auflisten, die sich zurückholen lassen.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>Diese Hilfe oder mehr über einen Befehl anzeigen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>Anmeldecodes (Einmalpasswörter) aus Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>„countersign-cli help COMMAND“ zeigt die Optionen eines Befehls; --version zeigt die Version.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>Das sieht aus wie ein geheimer Schlüssel oder ein Link mit einem, und andere Programme können sehen, was auf der Befehlszeile steht. Verwenden Sie „add --uri“, und geben Sie ihn über die Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>Es fehlt ein Befehl. „countersign-cli help“ listet alle auf.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>„%1“ ist ein Wort zu viel; setzen Sie einen Namen mit Leerzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>Es fehlt der Name eines Kontos.</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>Auf die Standardausgabe lässt sich nicht schreiben. Schaffen Sie Platz, oder leiten Sie sie woandershin.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Ein Konto</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 bleibt aufbewahrt, lässt sich aber nicht verwenden. %2</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>Ein Konto vom Typ „%1“ wird über seinen Link hinzugefügt, mit „add --uri“.</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>Anbieter (der Dienst):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>Konto (Ihr Name dort):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>Geheimer Schlüssel (beim Tippen nicht sichtbar):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>Typ (totp, hotp oder steam) [totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>Stellen [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>Algorithmus (SHA1, SHA256, SHA512, SHA224 oder SHA384) [SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>Intervall in Sekunden [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>Zähler [0]:</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>Das Entfernen hier schaltet die Zwei-Faktor-Anmeldung beim Dienst nicht ab: Ohne die Codes sind Sie dort vielleicht ausgesperrt. Schalten Sie sie zuerst dort ab.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>%1 entfernen? Tippen Sie j für Ja:</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>j ja y yes</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>%1 wurde entfernt. „countersign-cli restore %2“ holt es innerhalb von 30 Tagen zurück.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>%1 wurde nicht entfernt, weil hier niemand gefragt werden kann. %2 Geben Sie --yes an, um es zu entfernen.</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>ENTFERNT</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>AUFBEWAHRT BIS</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde kein Konto entfernt.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>Kein entferntes Konto passt zu „%1“. „countersign-cli removed“ listet alle auf.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Der Tresor wird geöffnet…</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… und noch %1: Machen Sie das Fenster höher.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>„%1“ gibt es schon, und es ist keine frühere Sicherung dieses Tresors mit derselben Passphrase. Die Datei bleibt, wie sie ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>Eine Sicherung von %1 wurde in „%2“ geschrieben, wieder gelesen, geöffnet und für gut befunden.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>Es sind keine Sicherungen eingerichtet. Geben Sie --set-up FOLDER an, damit dort nach jeder Änderung eine angelegt wird, oder --to FILE, um jetzt eine zu schreiben.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>Wählen Sie eines: --to, --set-up oder --stop.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>Hinter %1 fehlt der Name.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>Von selbst werden keine Sicherungen mehr angelegt. Die vorhandenen bleiben.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>Passphrase des Tresors, Ort: %1 (beim Tippen nicht sichtbar; leer: ohne sie weiter):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>Passphrase der Sicherung (beim Tippen nicht sichtbar):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>„%1“ ist mit einer Passphrase versiegelt und lässt sich öffnen.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>„%1“ lässt sich ohne Passphrase öffnen: Wer die Datei hat, kann ihre Schlüssel lesen.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>Sie enthält %n Konto.</numerusform>
            <numerusform>Sie enthält %n Konten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>Sie enthält auch %n entferntes Konto.</numerusform>
            <numerusform>Sie enthält auch %n entfernte Konten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>Sie enthält noch %n Eintrag, der sich hier nicht verwenden lässt.</numerusform>
            <numerusform>Sie enthält noch %n Einträge, die sich hier nicht verwenden lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>Ihr Tresor enthält genau diese Konten.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n Konto ist in Ihrem Tresor gleich.</numerusform>
            <numerusform>%n Konten sind in Ihrem Tresor gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>Nur in der Sicherung:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>Nur in Ihrem Tresor:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>In Ihrem Tresor mit anderem Schlüssel:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>In Ihrem Tresor mit anderem Namen, anderer Notiz, Gruppe, anderem Bild oder anderen Wiederherstellungscodes:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>Die Sicherung wurde nicht mit einem Tresor in Gebrauch verglichen.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>Es fehlt der Name der Sicherungsdatei.</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>diese Tresordatei statt Ihres eigenen Tresors verwenden</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>auch einen Tresor öffnen, der älter ist als der zuletzt verwendete</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>einen leeren Tresor anstelle eines fehlenden beginnen</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>die Passphrase vom Dateideskriptor N lesen, bis zum Zeilenende</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>ebenso für die Passphrase des Tresors in Gebrauch</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>die Passphrase der Sicherung vom Dateideskriptor N lesen</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>ebenso für die neue Passphrase, statt zweimal zu fragen</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>auch eine neue Passphrase annehmen, die schnell zu erraten ist</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>eine Sicherungsdatei an die Stelle des Tresors setzen</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>hinzufügen, was eine Sicherungsdatei hat und der Tresor nicht</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>die Passphrase (mit --replace und --merge: die der Sicherung) vom Dateideskriptor N lesen</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>eine versiegelte Sicherungsdatei schreiben</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>dort jetzt und künftig nach jeder Änderung eine Sicherung anlegen</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>von selbst keine mehr anlegen</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>in den Schlüsselbund des Systems; eine Passphrase bleibt</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>in eine Datei mit Passphrase</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>Ein entferntes Konto zurückholen oder eine Sicherungsdatei wiederherstellen.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>Den Tresor mit einer Passphrase versiegeln oder ändern, was ihn öffnet.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>Eine versiegelte Sicherung schreiben und nachweisen, dass sie sich öffnen lässt.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>Eine Sicherung neben dem Tresor öffnen und die Unterschiede zeigen. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>Den Tresor an einem anderen Ort aufbewahren.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>Sagen, wo der Tresor liegt und wie er aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>Passphrase des Tresors, Ort: %1 (beim Tippen nicht sichtbar):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>In „%1“ ist kein Tresor. Prüfen Sie den Namen, oder legen Sie dort mit dem Befehl „passphrase set“ einen Tresor an.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>„%1“ hat keine Passphrase, also stünden Schlüssel darin für jeden lesbar. Geben Sie der Datei zuerst eine, mit dem Befehl „passphrase set“.</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>Eine Tresordatei braucht eine Passphrase: Sie ist ihr einziges Schloss.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Der Tresor hat jetzt diesen Ort: %1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>Wählen Sie eines: --to-keychain oder --to FILE.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>Der Tresor hat schon diesen Ort: %1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>Der Tresor hat schon eine Passphrase. „countersign-cli passphrase change“ ändert sie, und „passphrase add“ fügt eine weitere hinzu.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>Der Tresor hat ab jetzt eine Passphrase (Ort: %1). Ohne sie kann niemand den Tresor öffnen, auch Sie nicht: Bewahren Sie sie zusätzlich an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>Auch die neue Passphrase öffnet den Tresor.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>Die Passphrase wurde geändert. Frühere Sicherungen behalten ihre Passphrase.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>Das ist die letzte Passphrase einer Tresordatei, und die ist nie ohne. Ändern Sie sie, oder verschieben Sie den Tresor zuerst in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>Diese Passphrase öffnet den Tresor nicht mehr; eine andere schon.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>Der Tresor hat keine Passphrase mehr. Wer den Schlüsselbund entsperrt, kann ihn lesen (Ort: %1).</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>Passphrasen gehören nicht auf die Befehlszeile, wo andere Programme sie sehen können. Sie werden abgefragt oder mit --passphrase-fd und --new-passphrase-fd weitergegeben.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>Geben Sie an, was geschehen soll: set, change, add oder remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>Der Tresor hat keine Passphrase. „countersign-cli passphrase set“ gibt ihm eine.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>Es wird eine Passphrase gebraucht, und hier kann niemand gefragt werden. Geben Sie sie mit %1 weiter, oder starten Sie dies in einem Terminal.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>Wenn Sie diese trotzdem möchten, starten Sie noch einmal mit --weak.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1 funktioniert nicht unter Windows, wo Programme keine Dateideskriptoren weitergeben können. Tippen Sie die Passphrase stattdessen ein.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>Hinter %1 steht die Nummer eines Dateideskriptors, nie die Passphrase: Andere Programme können sehen, was auf der Befehlszeile steht.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>Die Passphrase hinter %1 ist länger als %2 Byte.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>Die Passphrase hinter %1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>Neue Passphrase (beim Tippen nicht sichtbar):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Dieselbe noch einmal:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>Das waren zwei verschiedene Passphrasen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>Nichts wurde wiederhergestellt, weil hier niemand gefragt werden kann. Geben Sie --yes an, um die Sicherung an die Stelle des Tresors zu setzen.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>Die Sicherung (Konten: %1) an die Stelle des Tresors setzen (Ort: %2, Konten: %3)? Tippen Sie j für Ja:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>Die Sicherung hat keine Passphrase. Wählen Sie eine für das, was jetzt in Dateien geschrieben wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>%n Konto wurde wiederhergestellt; Ort des Tresors: %1.</numerusform>
            <numerusform>%n Konten wurden wiederhergestellt; Ort des Tresors: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Was vorher da war, ist in „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>Der Tresor öffnet sich ab jetzt mit der Passphrase der Sicherung. „countersign-cli passphrase“ ändert das.</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>Der Tresor hat keine eigene Passphrase. „countersign-cli passphrase set“ gibt ihm eine.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>Es ist kein Tresor da, zu dem etwas hinzukommen kann; --replace setzt die Sicherung dorthin.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>%n Konto kam aus der Sicherung hinzu.</numerusform>
            <numerusform>%n Konten kamen aus der Sicherung hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>„%1“ ist eine Datei. Geben Sie --merge an, um hinzuzufügen, was in dieser Sicherung ist, oder --replace, um sie an die Stelle des Tresors zu setzen.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>Wählen Sie eines: --replace oder --merge.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>Es fehlt der Name eines Kontos oder einer Sicherungsdatei.</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>Der Tresor hat jetzt eine andere Passphrase. Starten Sie „countersign-cli watch“ noch einmal, um sie einzugeben.</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>Ort des Tresors: %1. Er ist mit einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>Ort des Tresors: %1. Er hat keine eigene Passphrase.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>Ort des Tresors: %1. Er hat keine Passphrase: Wer die Datei hat, kann ihre Schlüssel lesen.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>Der Tresor sollte hier zu finden sein: %1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>Es gibt noch keinen Tresor; sein Ort ist: %1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>Von selbst werden keine Sicherungen angelegt.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>Sicherungen werden in „%1“ angelegt.</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>Die letzte gute Sicherung: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>Die Uhr dieses Computers geht falsch: Sie zeigt einen Tag, der vor der Erstellung dieses Programms liegt. Dienste weisen diese Codes ab.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>Die Uhr dieses Computers geht anscheinend nach: Der Tresor wurde zu einem späteren Zeitpunkt verwendet. Dienste könnten diese Codes abweisen.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>sagen, was übernommen würde, und nichts behalten</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>mit einem JSON-Objekt antworten, für andere Programme</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>das Passwort der Dateien vom Dateideskriptor N lesen</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>was zu schreiben ist; --formats listet die IDs auf</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>wohin; eine vorhandene Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>die Formate auflisten</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>Konten aus dem Export oder der Sicherung einer anderen App übernehmen.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>Konten in eine Datei für eine andere App schreiben.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 bleibt hier. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 hat keinen Platz für: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>Diese Datei ist nicht verschlüsselt: Wer sie liest, hat Ihre Schlüssel. Löschen Sie sie, sobald die andere App sie hat.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>Trotzdem schreiben? Tippen Sie j für Ja:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>%n Konto wurde in „%1“ geschrieben; nur Sie können die Datei lesen.</numerusform>
            <numerusform>%n Konten wurden in „%1“ geschrieben; nur Sie können die Datei lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>Geben Sie mit --format an, was zu schreiben ist, und mit --output, wohin.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>Das Format „%1“ gibt es nicht. „countersign-cli export --formats“ listet alle auf.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>Die Datei „%1“ gibt es schon; sie bleibt, wie sie ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>Geben Sie das Passwort mit --passphrase-fd weiter, oder starten Sie dies in einem Terminal.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>Passwort von „%1“ (beim Tippen nicht sichtbar):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>Es lag im Papierkorb der anderen App. Holen Sie es dort heraus, und exportieren Sie noch einmal, wenn Sie es noch brauchen.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>Teil %1 von %2 dieses Exports fehlt noch. Importieren Sie ihn ebenfalls.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>Dieses Konto ist mit einem anderen Schlüssel da. Geben Sie --replace an, wenn der Dienst Ihnen einen neuen Schlüssel gegeben hat, oder --keep-both, wenn es zwei Konten sind.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>Konten, die mit einem anderen Schlüssel schon da sind, blieben unverändert.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>Es fehlt der Name der Datei.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>anderer Schlüssel</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>%1 neu, %2 schon da, %3 mit anderem Schlüssel, %4 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>Stellen Sie in den Systemeinstellungen Datum und Uhrzeit auf automatisch.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>Schalten Sie in den Systemeinstellungen unter Allgemein, Datum &amp; Uhrzeit „Datum und Uhrzeit automatisch einstellen“ ein.</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>Schalten Sie in den Einstellungen unter Zeit und Sprache, Datum und Uhrzeit „Uhrzeit automatisch festlegen“ ein.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>etwa %n Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>etwa %n Sekunde</numerusform>
            <numerusform>etwa %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>Noch fehlt der geheime Schlüssel. Tippen Sie den Schlüssel ab, den der Dienst anzeigt, oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>„%1“ kann nicht zu einem geheimen Schlüssel gehören: Schlüssel bestehen aus den Buchstaben A bis Z und den Ziffern 2 bis 7. Vergleichen Sie ihn mit dem, den der Dienst anzeigt.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>Dieser geheime Schlüssel ist länger als bei jedem Dienst. Kopieren Sie nur den Schlüssel selbst.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>Ein Code hat 1 bis 10 Stellen, nicht %1. Prüfen Sie beim Dienst, wie viele Stellen es sind.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>Das Intervall ist eine ganze Zahl von Sekunden, mindestens 1. Üblich sind 30, wenn der Dienst nichts anderes angibt.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>Der Zähler ist eine ganze Zahl, mindestens 0. Beginnen Sie bei 0, wenn der Dienst nichts anderes angibt.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>Dieses Konto verwendet den Algorithmus „%1“, den Countersign nicht berechnen kann. Bitten Sie den Dienst um eine andere Art von Code.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>Dieses Konto verwendet Codes vom Typ „%1“, den Countersign nicht kennt. Bitten Sie den Dienst um einen TOTP-Schlüssel.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>Dieser Yandex-Schlüssel stimmt nicht. Kopieren Sie ihn noch einmal, und zwar ganz.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>Dieser Name ist zu lang. Kürzen Sie ihn auf höchstens 1000 Zeichen.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>Dieses Konto braucht seine PIN, bevor es Codes anzeigen kann. Bearbeiten Sie das Konto, und geben Sie die PIN ein.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>Für diese Zeit gibt es keinen Code. Stellen Sie die Uhr dieses Computers, oder nennen Sie einen Zeitpunkt nach 1970.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>Der Zähler dieses Kontos ist am Ende. Richten Sie das Konto beim Dienst neu ein.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>Es gibt keinen Text zu lesen. Kopieren Sie den Schlüssel oder den Link, den der Dienst anzeigt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Das ist kein Konto für Anmeldecodes. Suchen Sie den QR-Code oder Schlüssel, den der Dienst für eine Authenticator-App anzeigt.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>Das ist viel zu lang für ein Konto. Wählen Sie nur den Schlüssel, den Link oder das Bild selbst.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>Das ist ein Link zu einer Webseite (%1), kein Konto. Öffnen Sie ihn in einem Browser, und scannen Sie den Code, den die Seite zeigt.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code verbindet mit einem WLAN; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code enthält einen Kontakt; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>Hier ist ein Konto genannt, aber sein geheimer Schlüssel fehlt. Zeigen Sie den Code beim Dienst noch einmal an und erfassen Sie ihn ganz.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>Dieser Code führt zu einer App in einem Store, nicht zu einem Konto. Gehen Sie in der Einrichtung beim Dienst weiter; der Code für das Konto kommt später.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code enthält einen Termin; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code schreibt eine E-Mail; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code enthält eine Telefonnummer; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code sendet eine Textnachricht; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code zeigt einen Ort auf der Karte; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code bittet um eine Zahlung; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code ist ein Gesundheitszertifikat; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code richtet den Mobilfunktarif eines Telefons ein; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Dieser Code fügt einem Smart Home ein Gerät hinzu; er ist kein Konto. Suchen Sie den Code des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>Dieser Code meldet mit einem Passkey an und ist kein Anmeldecode. Scannen Sie ihn mit dem Gerät, das den Passkey hat, oder wählen Sie beim Dienst eine Authenticator-App.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>Dieser Code ist allein für die App %1. Scannen Sie ihn mit %1, oder wählen Sie beim Dienst eine andere Authenticator-App und scannen Sie den Code, der dann erscheint.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>Dieser Code meldet ein weiteres Gerät bei %1 an; er ist kein Konto. Scannen Sie ihn mit %1 selbst, und nur, wenn Sie ihn angefordert haben.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>Dieser Code überträgt Konten in ein anderes %1, und nur %1 kann ihn lesen. Exportieren Sie die Konten dort in eine Datei, oder richten Sie sie bei jedem Dienst neu ein.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Dieser Code enthält einen Text, der kein Konto ist. Suchen Sie den QR-Code oder Schlüssel, den der Dienst für eine Authenticator-App anzeigt.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>Dieser Code ist nur für die App von Microsoft (Anmeldung per Benachrichtigung). Wählen Sie auf der Seite von Microsoft „Ich möchte eine andere Authentifikator-App verwenden“, und scannen Sie den Code, der dort erscheint.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>In diesem Text wurde kein geheimer Schlüssel gefunden. Kopieren Sie den ganzen Abschnitt „Manuell einrichten“ oder nur den Schlüssel.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>Dieser Export aus Google Authenticator lässt sich nicht lesen. Exportieren Sie auf dem Telefon noch einmal, und scannen Sie jeden Code ganz.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>Dieser Export aus Google Authenticator enthält keine Konten. Wählen Sie auf dem Telefon Konten aus, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>Diese Datei lässt sich nicht als Bild öffnen. Wählen Sie ein Bild des QR-Codes als PNG oder JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>Dieses Bild ist zu groß zum Durchsuchen. Schneiden Sie den Teil mit dem QR-Code aus, und versuchen Sie es damit.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>Es wurde kein QR-Code gefunden. Machen Sie den Code größer und ganz sichtbar, oder geben Sie den Schlüssel von Hand ein.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>Da ist ein QR-Code, aber er ließ sich nicht lesen. Machen Sie ihn größer oder schärfer, oder geben Sie den Schlüssel von Hand ein.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>Die Zwischenablage ist leer. Kopieren Sie zuerst den Schlüssel, den Link oder das Bild des QR-Codes.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>Es wurde keine Kamera gefunden. Schließen Sie eine an, oder zeigen Sie den Code auf diesem Bildschirm und wählen Sie „Bildschirm scannen“.</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign darf die Kamera nicht verwenden. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>Ein anderes Programm verwendet die Kamera. Schließen Sie dieses Programm, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>Die Kamera liefert kein Bild. Prüfen Sie, ob sie verdeckt ist oder ein anderes Programm sie verwendet, oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>Die Kamera wurde getrennt. Schließen Sie sie wieder an, oder wählen Sie eine andere Kamera.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>Bei dieser Installation fehlt der Kamerateil von Countersign. Installieren Sie Countersign neu, oder scannen Sie stattdessen ein Bild.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>Auf diesem Desktop dürfen Programme den Bildschirm nicht aufnehmen. Machen Sie selbst ein Bildschirmfoto, kopieren Sie es, und wählen Sie „Einfügen“.</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>Die Aufnahme des Bildschirms wurde nicht erlaubt. Erlauben Sie sie bei der Nachfrage, oder machen Sie selbst ein Bildschirmfoto und wählen Sie „Einfügen“.</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>Der Tresor ist da, ist aber nicht lesbar. Nichts wurde geändert; lassen Sie ihn, wie er ist, und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>Der Tresor stammt von einem neueren Countersign. Nichts wurde geändert; installieren Sie die neueste Version, und starten Sie sie.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>Der Tresor ist größer, als Countersign ihn öffnet. Nichts wurde geändert; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>Hier gibt es noch keinen Tresor. Fügen Sie ein Konto hinzu, um zu beginnen.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>Ihr Tresor fehlt: %1 enthält ihn nicht mehr. Nichts wurde geändert; stellen Sie den Schlüsselbund oder eine Sicherung wieder her, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es dann erneut; Ihre Konten sind darin sicher.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie Countersign, ihn zu verwenden, und versuchen Sie es dann erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>Kein Schlüsselbund antwortet. Starten Sie GNOME Keyring, KWallet oder den Secret Service von KeePassXC, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>Jetzt antwortet ein anderer Schlüsselbund: %1. Starten Sie den, der Ihre Konten enthält, und versuchen Sie es dann erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet (%1). Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>Ein anderes Countersign-Programm hat den Tresor im selben Moment geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>Ein anderes Countersign-Programm speichert gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>„%1“ lässt sich nicht schreiben. Schaffen Sie Platz auf dem Datenträger, oder erlauben Sie dort das Schreiben, und versuchen Sie es dann erneut; die Änderung ist nicht erfolgt.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>Kein Konto passt zu „%1“. Lassen Sie die Konten auflisten, um ihre Namen zu sehen.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>Dieses Konto ist nicht mehr da. Vielleicht hat es ein anderes Countersign-Programm entfernt; sehen Sie unter „Zuletzt entfernt“ nach.</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>Mehrere Konten passen zu „%1“. Geben Sie mehr vom Namen an oder die ID.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>„%1“ hat keinen Zähler zum Weiterstellen. Der Code wechselt von selbst.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>Der Tresor ist noch nicht offen. Öffnen Sie ihn zuerst, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>Die Datei lässt sich nicht lesen (%1). Prüfen Sie ihren Namen und ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>In Countersign ist etwas schiefgegangen. Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, aber Ihr Tresor liegt in %2</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>Ein QR-Code ist da, aber zu klein zum Lesen. Vergrößern Sie ihn auf der Seite, oder halten Sie ihn näher an die Kamera.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>Ein QR-Code ist da, aber zu unscharf zum Lesen. Halten Sie ihn ruhig und etwas weiter weg, oder nehmen Sie ein schärferes Bild.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>Von einem QR-Code ist nur ein Teil zu sehen. Zeigen Sie ihn ganz, mit dem leeren Rand darum.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>Die Suche nach einem QR-Code in diesem Bild ist gescheitert. Nichts wurde verändert; versuchen Sie es mit einem Bildschirmfoto des Codes, oder tippen Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>Die Suche in diesem Bild hat zu lange gedauert. Schneiden Sie den Teil mit dem QR-Code aus und versuchen Sie es damit.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>Der Teil von Countersign, der Bilder liest, startet nicht. Tippen Sie den Schlüssel ein, und installieren Sie Countersign neu, um das zu beheben.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>Der Tresor ist mit einer Passphrase gesperrt. Entsperren Sie ihn zuerst, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>Diese Datei zu öffnen würde mehr Speicher oder Zeit brauchen, als eine ehrliche Datei je verlangt. Sie wurde darum nicht geöffnet. Verwenden Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>Diese Passphrase passt nicht. Prüfen Sie die Feststelltaste und die Sprache der Tastatur, und versuchen Sie es dann erneut; wie oft Sie es auch versuchen, nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>Hier wird eine Passphrase gebraucht. Geben Sie eine ein, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>Diese Passphrase ist schnell zu erraten. Nehmen Sie eine längere, zum Beispiel vier zufällige Wörter.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>Ihr Tresor ist nicht hier. Sein letzter Ort: %1. Wählen Sie diesen Ort wieder, oder stellen Sie eine Sicherung wieder her; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>Der Tresor hier ist älter als der, den Sie zuletzt verwendet haben (%1). Nichts wurde geändert; holen Sie den neueren zurück, stellen Sie eine Sicherung wieder her, oder öffnen Sie den älteren.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>In „%1“ ist schon ein Tresor, und er bleibt, wie er ist. Wählen Sie einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>Der Tresor wurde verschoben, aber die alte Kopie ließ sich nicht löschen (Ort: %1). Löschen Sie sie dort selbst.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>Der Ordner Ihrer Tresordatei ist nicht da (%1). Schließen Sie das Laufwerk an, auf dem er liegt, und versuchen Sie es dann erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>Die Tresordatei lässt sich nicht lesen (%1). Prüfen Sie das Laufwerk und die Zugriffsrechte der Datei, und versuchen Sie es dann erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>Die Tresordatei lässt sich nicht schreiben (%1). Schaffen Sie Platz auf dem Laufwerk, oder erlauben Sie dort das Schreiben, und versuchen Sie es dann erneut; die Änderung ist nicht erfolgt.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>Das Gespeicherte kam verändert zurück (Ort: %1). Die Änderung ist nicht erfolgt; prüfen Sie diesen Ort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>Das Speichern wurde unterbrochen (Ort: %1). Ob die Änderung behalten wurde, ist ungewiss. Sehen Sie in der Liste nach, sobald dieser Ort wieder antwortet.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>Der Ordner für Sicherungen ist nicht da (%1). Schließen Sie sein Laufwerk an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>Es ließ sich keine Sicherung schreiben (%1). Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner; Ihr Tresor ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>Die eben geschriebene Sicherung enthält nicht, was der Tresor enthält (%1). Wählen Sie einen anderen Ordner oder ein anderes Laufwerk; Ihr Tresor ist nicht betroffen.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>„%1“ ist keine Sicherung, die Countersign öffnen kann. Wählen Sie eine Datei, die Countersign oder Aegis geschrieben hat.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>Diese Sicherung ist beschädigt und lässt sich nicht öffnen. Nichts wurde geändert; wählen Sie eine andere, zum Beispiel die davor.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>hier Änderung %1, zuletzt Änderung %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>Dieses Tastenkürzel lässt sich nicht überall verwenden. Wählen Sie einen Buchstaben, eine Ziffer oder eine F-Taste zusammen mit Strg, Alt oder Meta.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>Ein anderes Programm verwendet „%1“ schon. Wählen Sie ein anderes Tastenkürzel.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>Ihr Desktop hat Countersign kein Tastenkürzel gegeben. Sie können ihm in Ihren Tastatureinstellungen eines geben.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>Ihr Desktop gibt Programmen keine eigenen Tastenkürzel. Geben Sie in Ihren Tastatureinstellungen dem Befehl „countersign --pick“ eines.</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>Das ließ sich nicht ändern (%1). Suchen Sie in den Einstellungen Ihres Systems nach Programmen, die bei der Anmeldung starten.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign läuft schon, antwortet aber nicht. Warten Sie einen Moment, und versuchen Sie es erneut; hilft das nicht, beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>Dieser Wiederherstellungscode ist nicht mehr da. Vielleicht hat ein anderes Countersign-Programm die Codes ersetzt; sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>In diesem Text wurden keine Wiederherstellungscodes gefunden. Kopieren Sie nur die Codes, oder tippen Sie sie einzeln ein.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>Die Namen dieses Kontos sind zu lang für einen QR-Code. Kürzen Sie sie, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>Die Datei ließ sich nicht schreiben (%1). Wählen Sie einen anderen Ordner; Ihr Tresor ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign erkennt nicht, was diese Datei ist. Wählen Sie die Datei, die der Export oder die Sicherung der anderen App geschrieben hat.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>Diese Datei ist beschädigt oder nicht vollständig. Exportieren Sie noch einmal aus der anderen App.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>Diese Datei stammt von einer Version von %1, die für Countersign zu neu ist. Aktualisieren Sie Countersign.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>Diese Datei verlangt weit mehr Speicher oder Zeit, als ihre App es je täte. Exportieren Sie noch einmal aus der anderen App.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>In dieser Datei sind keine Konten. Prüfen Sie in der anderen App, welche Konten sie exportiert.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>Nur %1 selbst kann diese Datei öffnen. Exportieren Sie dort noch einmal, mit einem eigenen Passwort.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1 hat dies so verschlüsselt, dass Countersign es nicht entschlüsseln kann. Schalten Sie die Verschlüsselung in %1 aus, und wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>Diese Datei ist mit %1 verschlüsselt, was dieses Countersign nicht öffnen kann. Speichern Sie in der anderen App eine Kopie mit AES, und wählen Sie diese.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 gibt dieses Konto an keine andere App weiter. Melden Sie sich beim Dienst an, richten Sie die Anmeldecodes dort neu ein, und scannen Sie den neuen Code hier.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>Diese Datei ist mit OpenPGP verschlüsselt. Entschlüsseln Sie sie zuerst mit Ihrem Schlüssel, und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>Diese Datei von %1 hat ein Passwort. Geben Sie das ein, das Sie dort vergeben haben.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>Das ist nicht das Passwort der Datei. Geben Sie das ein, das Sie in der anderen App vergeben haben.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>Nichts wurde gedruckt: Der Drucker ließ sich nicht verwenden. Wählen Sie einen anderen Drucker, oder speichern Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 hat keine Codes dieses Typs. Wählen Sie für dieses Konto ein anderes Format.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1 kann den Algorithmus dieses Kontos nicht berechnen. Wählen Sie dafür ein anderes Format.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 hat keine Codes dieser Länge. Wählen Sie für dieses Konto ein anderes Format.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 hat keine Codes, die in diesem Intervall wechseln. Wählen Sie für dieses Konto ein anderes Format.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1 nimmt dieses Konto nur mit seiner PIN an. Bearbeiten Sie das Konto, und geben Sie die PIN ein.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 behält zu jedem Schlüssel nur ein Konto, und ein anderes hier hat denselben Schlüssel. Übertragen Sie dieses für sich allein.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 unterscheidet Konten nach ihren Namen, und ein anderes hier hat denselben. Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>Keines dieser Konten lässt sich nach %1 übertragen. Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>Ein QR-Code ist für ein Konto. Wählen Sie ein einziges Konto oder ein Format für mehrere.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>Der Teil von Countersign, der die Dateien anderer Apps liest und schreibt, fehlt. Installieren Sie Countersign neu.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>„%1“ kann nicht zu diesem Schlüssel gehören: Hexadezimale Schlüssel bestehen aus den Ziffern 0 bis 9 und den Buchstaben a bis f. Vergleichen Sie ihn mit dem, den der Dienst anzeigt.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>Diesem Schlüssel fehlt eine Stelle: Hexadezimale Schlüssel haben eine gerade Anzahl davon. Vergleichen Sie ihn mit dem, den der Dienst anzeigt.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>Die Datei ist geschrieben, aber das Laufwerk hat nicht bestätigt, dass sie erhalten bleibt. Exportieren Sie noch einmal, bevor Sie sich darauf verlassen.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis, verschlüsselt</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis, unverschlüsselt</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP, unverschlüsselt</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden, unverschlüsselt</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign, verschlüsselt</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign, unverschlüsselt</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth, unverschlüsselt</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+, unverschlüsselt</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>Liste von Schlüssel-URIs</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>QR-Code eines Kontos</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum, verschlüsselt</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS, verschlüsselt</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS, unverschlüsselt</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>leere Anbieter (dort steht dann der Kontoname)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>alle Gruppen eines Kontos bis auf eine</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PINs</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>Häufigkeit der Verwendung</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Tresor</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>Sofort zu erraten</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Sie wird bei jedem Start von Countersign abgefragt und nachdem es gesperrt war.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>Sicherungen und andere Passphrasen des Tresors bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Weitere Passphrase hinzufügen</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>Von da an öffnet jede von beiden den Tresor: eine zum Beispiel für einen sicheren Ort.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>Von da an schützt nur der Schlüsselbund Ihren Tresor: Wer diesen Computer unter Ihrem Namen verwendet, sieht Ihre Codes. Countersign lässt sich nicht mehr sperren.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Wiederherstellungscodes von %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>verwendet am %1</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>Jeder Code lässt Sie einmal ein, wenn Ihr Gerät nicht mehr da ist. Bewahren Sie dieses Blatt dort auf, wo nur Sie es finden.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>counter-based (HOTP), next counter %1</source>
        <translation>zählerbasiert (HOTP), nächster Zähler: %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>Steam-Codes</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP, Schlüssel hexadezimal</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>Yandex-Codes</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>neuer Code jede Sekunde</numerusform>
            <numerusform>neuer Code alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>Mit diesem Blatt holen Sie Ihre Konten in jede Authenticator-App zurück: Scannen Sie einen Code, oder tippen Sie seinen Schlüssel ein. Bewahren Sie es dort auf, wo nur Sie es finden.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>Wiederherstellungscodes; jeder gilt nur einmal:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (verwendet am %2)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>Lassen Sie die App die Datei verschlüsseln, mit einem Passwort, das Sie dann hier eingeben.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>Wählen Sie JSON als Dateityp.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Wählen Sie CSV als Dateityp. Ihre Passwörter sind auch darin; sie werden nicht übernommen.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Diese App gibt nichts heraus. Richten Sie bei jedem Dienst die Zwei-Faktor-Anmeldung neu ein, und scannen Sie den neuen Code mit Countersign.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>Wenn Sie die eigenen Dateien der App haben, von einem gerooteten Telefon oder aus einer Sicherung, wählen Sie sie hier.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>Die Datei ist nicht verschlüsselt. Löschen Sie sie, sobald Ihre Konten hier sind.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>Öffnen Sie die Einstellungen, dann „2FAS Backup“, dann „Export to file“.</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Importieren &amp; exportieren“, dann „Exportieren“.</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>Öffnen Sie das Menü, dann „Backups“, und legen Sie eine verschlüsselte Sicherung an.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Backup &amp; Restore“, und legen Sie eine Sicherung an.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Exportieren“.</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Daten“, dann „Codes exportieren“.</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>Öffnen Sie das Menü, dann „Backup“.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>Öffnen Sie das Menü, dann „Export“, und wählen Sie JSON.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>Öffnen Sie das Menü, dann „Konten übertragen“, dann „Konten exportieren“.</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>Das Telefon zeigt einen oder mehrere QR-Codes. Ihre Reihenfolge spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Transfer accounts“, dann „Export to file“.</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Ihre Sicherung liegt bei Microsoft, und nur die App selbst kann sie öffnen. Richten Sie bei jedem Dienst die Zwei-Faktor-Anmeldung neu ein, und scannen Sie den neuen Code mit Countersign.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Backup“, und legen Sie eine Sicherung an.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Export OTPs to ZIP archive“.</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>Das Passwort der Datei ist das Master-Passwort der App.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Back up“, und sichern Sie in eine Datei.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>Öffnen Sie in der App für Computer „Datei“, dann „Exportieren“.</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Wählen Sie 1PUX als Dateityp. Ihre Passwörter sind auch darin; sie werden nicht übernommen.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>Öffnen Sie auf einem Mac „Passwörter“, dann „Ablage“, dann den Export aller Passwörter.</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>Ihre Passwörter sind auch in der Datei; sie werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>Öffnen Sie „Einstellungen“ oder „Werkzeuge“, dann „Tresor exportieren“.</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>Wählen Sie JSON, verschlüsselt mit einem eigenen Passwort, nicht mit Ihrem Konto.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Daten exportieren“.</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>Die Datei mit Ihren Passwörtern lässt sich selbst lesen, wenn keine Schlüsseldatei zu ihr gehört.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>Ihre Passwörter sind auch darin; sie werden nicht übernommen.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>Öffnen Sie im Browser „Erweiterte Optionen“, dann „Exportieren“.</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>Wählen Sie eine ZIP-Datei ohne PGP oder CSV. Ihre Passwörter sind auch darin; sie werden nicht übernommen.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>Markieren Sie die Konten in der Liste, und wählen Sie dann „Exportieren“.</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>Öffnen Sie die Einstellungen der Erweiterung, dann „Backup“, dann „Download Backup File“.</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>Öffnen Sie auf dem anderen Computer das Menü, dann „Exportieren“.</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>Öffnen Sie die Einstellungen, dann „Backup &amp; Restore“, und wählen Sie Aegis oder Authenticator.</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>Seine Einstellungsdatei lässt sich lesen: Keysmith.conf im Ordner .config/org.kde.keysmith.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>Das Passwort der Datei ist das, das Sie beim Start von Keysmith eingeben.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>Öffnen Sie das Menü, dann „Export“, und wählen Sie Aegis oder Authenticator Pro.</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>Seine Dateien enden auf .maFile und liegen im Ordner maFiles neben dem Programm.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>Entfernen Sie zuerst im Programm die Verschlüsselung, unter „Selected Account“.</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>Öffnen Sie das Menü mit dem Zahnrad, dann „Export“.</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Eine andere App</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>Suchen Sie in den Einstellungen der App nach einem Export oder einer Sicherung.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>Zeigt sie QR-Codes oder Links, die mit „otpauth“ beginnen, dann gehen auch die.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>Bringen Sie die Datei auf diesen Computer und wählen Sie sie hier, oder ziehen Sie sie in das Fenster.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>Zeigen Sie die Codes der Kamera, oder wählen Sie hier Bilder davon. Auch Dateien lassen sich wählen.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>Apps auf Telefonen</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>Passwortmanager</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>Programme auf Computern</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>Anmeldecodes aus dem Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>Ein Bild eines QR-Codes oder ein Link zu einem Konto.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>Ein Konto in einem kleinen Fenster auswählen und seinen Code kopieren. Geben Sie diesem Befehl in den Einstellungen Ihres Desktops ein Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>Ihr Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>Ihre Konten sind darin sicher. Entsperren Sie ihn, um Ihre Codes zu sehen.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Erlauben Sie Countersign, ihn zu verwenden, und versuchen Sie es dann erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Kein Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>Ein anderer Schlüsselbund antwortet</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>Es ist %1. Starten Sie den, der Ihre Konten enthält, und versuchen Sie es dann erneut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>Ihr Tresor fehlt</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>Von einem neueren Countersign geschrieben</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>Der Tresor lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>Ihre Konten liegen im Schlüsselbund dieses Computers, und es läuft keiner. Starten Sie GNOME Keyring, KWallet oder den Secret Service von KeePassXC, und versuchen Sie es dann erneut, oder stellen Sie eine Sicherung in einer Tresordatei wieder her. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>%1 enthält ihn nicht mehr. Stellen Sie eine Sicherung wieder her, oder holen Sie zurück, was dort war, und versuchen Sie es dann erneut. Nichts wurde geändert, und kein leerer Tresor tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>Ihr Tresor ist an einem anderen Ort</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>Dieser Tresor ist ein älterer</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>Ihre Tresordatei ist nicht da</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>Ihre Tresordatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>Der Tresor ist beschädigt</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>Code von %1 kopiert</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>Drücken Sie den runden Pfeil bei %1 für den nächsten Code.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>%n Konto gespeichert</numerusform>
            <numerusform>%n Konten gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>the service</source>
        <translation>dem Dienst</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>Die Zwei-Faktor-Anmeldung bei %1 wird dadurch nicht abgeschaltet. Schalten Sie sie zuerst dort ab, oder sorgen Sie für einen anderen Zugang.
Sie können das Konto %n Tag lang zurückholen.</numerusform>
            <numerusform>Die Zwei-Faktor-Anmeldung bei %1 wird dadurch nicht abgeschaltet. Schalten Sie sie zuerst dort ab, oder sorgen Sie für einen anderen Zugang.
Sie können das Konto %n Tage lang zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>Das Bild zeigt noch immer den Schlüssel. Löschen Sie es, wenn Sie es nicht mehr brauchen.</numerusform>
            <numerusform>Die %n Bilder zeigen noch immer die Schlüssel. Löschen Sie, was Sie nicht mehr brauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>Bild löschen</numerusform>
            <numerusform>%n Bilder löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>In den Papierkorb verschoben. Leeren Sie ihn, damit der Schlüssel auch dort verschwindet.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>„%1“ ließ sich nicht löschen. Löschen Sie es von Hand.</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>Wiederherstellungscode kopiert. Jeder gilt nur einmal.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>Als verwendet markieren</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Der Code von %1 wurde verwendet. Der nächste kommt in %n Sekunde.</numerusform>
            <numerusform>Der Code von %1 wurde verwendet. Der nächste kommt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>Der Code von %1 wurde verwendet. Rufen Sie den nächsten ab.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Erneut kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>Code von %1 kopiert. Er endet in %n Sekunde: Warten Sie besser auf den nächsten.</numerusform>
            <numerusform>Code von %1 kopiert. Er endet in %n Sekunden: Warten Sie besser auf den nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>Den nächsten kopieren</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>Code von %1 erneut kopiert. Viele Dienste nehmen einen Code nur einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>Nächsten Code von %1 kopiert. Er gilt in %n Sekunde.</numerusform>
            <numerusform>Nächsten Code von %1 kopiert. Er gilt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the names of files, each in quotation marks</comment>
        <translation>“, „</translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>Die Schlüssel in der Datei kann jeder lesen. Löschen Sie die Datei, wenn Sie sie nicht mehr brauchen.</numerusform>
            <numerusform>Die Schlüssel in den %n Dateien kann jeder lesen. Löschen Sie, was Sie nicht mehr brauchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Datei löschen</numerusform>
            <numerusform>%n Dateien löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>G&amp;ruppen</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Zurück zu den Konten</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>Was mit diesem Konto zu tun ist</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Bild &amp;wählen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>Bi&amp;ld entfernen</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>Bereich scannen</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>Der Bildschirm. Markieren Sie den QR-Code mit den Pfeiltasten; die Eingabetaste scannt, Escape bricht ab.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>Ziehen Sie ein Rechteck um den QR-Code. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>Pfeile verschieben es, Umschalt und Pfeile ändern die Größe. Eingabe scannt, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>Diese Sicherung ist gut. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Fehlendes hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>&amp;Alles ersetzen…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Was die Sicherung enthält</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n Konto, Stand: %1</numerusform>
            <numerusform>%n Konten, Stand: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>Die Passphrase dieser Sicherung öffnet ihn.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>Sie enthält genau das, was Ihr Tresor enthält.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>Unterschiede zu Ihrem Tresor:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Nur in der Sicherung</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>Nur in Ihrem Tresor</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>Mit anderem Schlüssel</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>Mit anderem Namen, anderer Notiz, Gruppe, anderem Bild oder anderen Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Eintrag ohne Namen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>Beiseitegelegt, weil nicht lesbar; sie bleiben aufbewahrt, wie sie sind</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>%n Konto kommt hinzu. Was Sie haben, bleibt, wie es ist.</numerusform>
            <numerusform>%n Konten kommen hinzu. Was Sie haben, bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Hier fehlt nichts.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>Von Ihrem jetzigen Tresor entsteht zuerst eine Sicherheitskopie in %1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>Diese Sicherung hat keine Passphrase. Wählen Sie eine, damit kein Schlüssel für alle lesbar in einer Datei liegt.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>Der Tresor kommt in diese Datei, und was am jetzigen Ort ist, bleibt dort.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>Von da an öffnet die Passphrase dieser Sicherung Ihren Tresor.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Sicherung prüfen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>Öffnet eine Sicherung neben Ihrem Tresor und ändert nichts.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>Alles ersetzen?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>Diese Sicherung an die Stelle Ihres ganzen Tresors setzen?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>Konten, die nicht in der Sicherung sind, sind dann nicht mehr in Ihrem Tresor. Eine Sicherheitskopie von ihm bleibt in %1 und lässt sich wie jede Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>Gefundene &amp;Sicherungen</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Gefundene Sicherungen</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Passphrase dieser Sicherung</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Passphrase dieser Sicherung</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>An den üblichen Orten wurden keine Sicherungen gefunden. Wenn Sie eine haben, wählen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>beim Wiederherstellen ersetzt</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>von einem anderen Tresor</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>Diese Datei lässt sich ohne Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>Sicherungen (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>Sicherung &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>Die letzte gute: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>Noch wurde keine geschrieben.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Sie kommen nach %1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>Es werden keine angelegt. Geht dieser Computer verloren, sind auch Ihre Konten verloren.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ände&amp;rn…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Ein&amp;richten…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>Entsperren Sie zuerst, um sie einzurichten oder eine zu schreiben.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>Sicherungen einrichten</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>Nach jeder Änderung schreibt Countersign eine Sicherung, liest sie wieder und vergleicht ihre Codes. Nur ihre Passphrase öffnet sie: Die brauchen Sie, wenn dieser Computer nicht mehr da ist.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Wohin Sicherungen kommen</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>Ein Stick oder ein Ordner, der auf einen anderen Computer kopiert wird, übersteht mehr.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>Passphrase der Sicherungen &amp;behalten</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>Eine &amp;andere wählen</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>Die erste Sicherung ist geschrieben und geprüft. Ab jetzt geschieht das von selbst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>Die erste Sicherung wird geschrieben…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>Wohin sollen Sicherungen kommen?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Von Hand eingeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>Halten Sie den QR-Code vor die Kamera.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Die Kamera wird gestartet…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>Nichts hält die Uhr dieses Computers genau, und Dienste weisen Codes ab, wenn sie falsch geht. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>Die Uhr dieses Computers geht anscheinend %1 nach, denn der Tresor wurde zu einem späteren Zeitpunkt verwendet. Dienste könnten die Codes abweisen. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>Die Uhr dieses Computers wurde um %1 vorgestellt. Wenn sie jetzt falsch geht, weisen Dienste die Codes ab. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>Die Uhr dieses Computers wurde um %1 zurückgestellt. Wenn sie jetzt falsch geht, weisen Dienste die Codes ab. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>Die Uhr dieses Computers geht falsch: Sie zeigt %1, und dieses Programm wurde später erstellt. Dienste weisen die Codes ab. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>Code nach Zähler, nicht angezeigt</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>Code %1, %2, nächster Code %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster: %1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>Scannen Sie diese Codes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>Als &amp;Bilder speichern…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 von %2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>%n Bild gespeichert. Wer es sieht, hat die Schlüssel: Löschen Sie es, wenn Sie fertig sind.</numerusform>
            <numerusform>%n Bilder gespeichert. Wer eines sieht, hat die Schlüssel: Löschen Sie sie, wenn Sie fertig sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>Auf dem Desktop</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>Nach dem Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Ohne Fenster starten</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>Tastenkürzel für die Schnellauswahl, von überall:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>Tastenkürzel für die Schnellauswahl</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich, deshalb wird Countersign beim Schließen des Fensters beendet.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>Das Menü dort kopiert Codes, ohne sie anzuzeigen.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>Oder geben Sie dem Befehl „countersign --pick“ in den Tastatureinstellungen Ihres Desktops ein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>Ihr Desktop wird gefragt…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 öffnet die Schnellauswahl.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>Teil %1 von %2 gelesen, es fehlt noch: %3. Zeigen Sie den nächsten Code.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>Bild des QR-Codes öffnen</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>Dateien einer anderen App wählen</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>Fügen Sie Ihr erstes Konto hinzu</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>Ein Dienst, der Zwei-Faktor-Anmeldung anbietet, zeigt Ihnen einen QR-Code oder einen Schlüssel für eine Authenticator-App. Bringen Sie ihn hierher; Sie können auch ein Bild davon hierher ziehen.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>Findet den QR-Code auf einer Seite, die neben diesem Fenster offen ist.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>Für einen Code auf Papier oder auf einem anderen Bildschirm.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>Für einen Schlüssel, der als Text angezeigt wird.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>E&amp;xport nach</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>Konten zum Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>%n Konto wird exportiert.</numerusform>
            <numerusform>%n Konten werden exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>%n davon lässt sich nicht ganz übertragen; die Liste sagt, was verloren geht.</numerusform>
            <numerusform>%n davon lassen sich nicht ganz übertragen; die Liste sagt, was verloren geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n lässt sich gar nicht dorthin übertragen.</numerusform>
            <numerusform>%n lassen sich gar nicht dorthin übertragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>Diese Datei ist nicht verschlüsselt. Wer sie in die Hände bekommt, hat für immer die Schlüssel Ihrer Konten. Verwenden Sie sie gleich, und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Wer diese Codes sieht oder fotografiert, hat für immer die Schlüssel Ihrer Konten. Sehen Sie nach, wer hinter Ihnen steht und ob der Bildschirm geteilt wird.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>Das Blatt zeigt die Schlüssel Ihrer Konten. Bewahren Sie es dort auf, wo nur Sie es finden, und löschen Sie eine PDF-Datei, sobald sie gedruckt ist.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>Passphrase Ihres &amp;Tresors</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>Wählen Sie eine Passphrase für die Datei. Sie öffnet sich mit nichts anderem.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Passphrase Ihres Tresors</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>%n Konto nach „%1“ exportiert</numerusform>
            <numerusform>%n Konten nach „%1“ exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Codes anzeigen</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>Ohne: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>Wird ganz übertragen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Aus anderer App importieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Apps durchsuchen</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>Welche App hat Ihre Konten? Wenn Sie ihre Datei schon haben, wählen Sie sie: Countersign findet von selbst heraus, was es ist.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>Für Codes auf dem Bildschirm des Telefons.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>Auch mehrere auf einmal, und auch Bilder von Codes.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>Für Codes, die neben diesem Fenster offen sind.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>Für Links, die Sie kopiert haben.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>Dieses Konto hinzufügen?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>Geben Sie diesen Code auf der Seite des Dienstes ein, um dort abzuschließen.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>Fügen Sie es hinzu, und drücken Sie dann seinen runden Pfeil für den ersten Code.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>Sie haben dieses Konto schon, mit demselben Schlüssel. Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 ist schon da, mit einem anderen Schlüssel. Wenn der Dienst Ihnen gerade einen neuen Code gezeigt hat, ersetzen Sie den Schlüssel: Name, Notizen, Gruppen und Wiederherstellungscodes bleiben, und der alte Schlüssel kommt zu „Zuletzt entfernt“.</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>Nichts ließ sich übernehmen</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>Diese Konten hinzufügen?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>Von %2 Teilen fehlt noch: %1. Sie können das danach scannen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>%n Konto &amp;speichern</numerusform>
            <numerusform>%n Konten &amp;speichern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;Dasselbe für %n</numerusform>
            <numerusform>&amp;Dasselbe für alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 ist mit einem anderen Schlüssel da. Wenn der Dienst Ihnen einen neuen gegeben hat, ersetzen Sie ihn: Name, Notizen, Gruppen und Wiederherstellungscodes bleiben, und der alte Schlüssel kommt zu „Zuletzt entfernt“.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>Aus dem Papierkorb der anderen App</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>Kam doppelt vor</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>Mit anderem Schlüssel da; dieser wird ersetzt</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>Mit anderem Schlüssel da; beide bleiben</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>Mit anderem Schlüssel da; dieser bleibt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n mit anderem Schlüssel</numerusform>
            <numerusform>%n mit anderem Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n aus dem Papierkorb</numerusform>
            <numerusform>%n aus dem Papierkorb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n beiseitegelegt</numerusform>
            <numerusform>%n beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>&amp;Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>Am &amp;meisten verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n Eintrag unverändert beiseitegelegt.</numerusform>
            <numerusform>%n Einträge unverändert beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Kein Konto passt zu „%1“.</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Kein Konto in „%1“ passt zu „%2“.</translation>
    </message>
</context>
<context>
    <name>countersign::ListSection</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>Codes an&amp;zeigen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>Bei Auswahl des Kontos</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>Nach einem Klick</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>Ste&amp;llen</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>In Hälften, wie %1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>In Paaren, wie %1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>Zusammen, wie %1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Eigene Reihenfolge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Am meisten verwendet</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>In den letzten zehn Se&amp;kunden den nächsten Code anzeigen</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>Dieses Fenster minimieren, nac&amp;hdem ein Code kopiert wurde</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign ist gesperrt</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Entsperren in %n Sekunde</numerusform>
            <numerusform>Entsperren in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>Bei &amp;Untätigkeit</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>Wenn der &amp;Desktop gesperrt wird</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>Bevor der &amp;Computer in den Ruhezustand geht</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>Wenn das Fenster &amp;minimiert wird</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>Legen Sie zuerst eine Passphrase fest: Ohne sie lässt sich nichts sperren.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>Farbe&amp;n</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>Schriftgröße, Kontrast und weniger Bewegung richten sich nach den Einstellungen des Systems.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>Looking for an account…</source>
        <translation>Ein Konto wird gesucht…</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>Über Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>Bereich scannen</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Anmeldecodes auf Ihrem Desktop, aufbewahrt im Schlüsselbund des Systems oder in einer Tresordatei.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>Markensymbole von Simple Icons (CC0). Die Zeichen sind Marken ihrer Inhaber, die mit diesem Programm nichts zu tun haben.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>Von Hand eingeben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>Name oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Zeitbasiert (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>Zählerbasiert (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP, mit PIN</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex, mit PIN</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>&amp;Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Stellen</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>A&amp;lgorithmus</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Zähler</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>Leerzeichen, Striche und Kleinbuchstaben spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>Geben Sie einen Anbieter oder einen Kontonamen an, damit Sie es wiederfinden.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>Dieser Schlüssel ist kürzer als üblich. Vergleichen Sie ihn mit dem, den der Dienst anzeigt.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Weniger Optionen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mehr Optionen</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>Tresor verschieben</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Ihre &amp;bisherige Passphrase</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Ihre bisherige Passphrase</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>Dort hat er keine Passphrase: Wer diesen Computer unter Ihrem Namen verwendet, sieht Ihre Codes, und Countersign lässt sich nicht mehr sperren.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>Der Tresor hat jetzt eine Passphrase.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>Der Tresor hat keine Passphrase mehr.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>Der Tresor hat jetzt diesen Ort: %1. Er wurde dort wieder gelesen, bevor der alte Ort gelöscht wurde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Wird verschoben…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal dieselbe</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden sind noch nicht gleich.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Neue &amp;Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>Vier oder mehr zufällige Wörter sind schwer zu erraten und leicht zu tippen. Niemand kann die Passphrase zurückholen, wenn sie vergessen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>Schwach: kürzer als %n Zeichen</numerusform>
            <numerusform>Schwach: kürzer als %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Ihre &amp;bisherige Passphrase</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Ihre bisherige Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>Der Tresor hat %n Passphrase, und sie wird entfernt.</numerusform>
            <numerusform>Der Tresor hat %n Passphrasen, und alle werden entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
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
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>&amp;Festlegen…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>&amp;Weitere hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>Eine Passphrase ist festgelegt. Entsperren Sie zuerst, um sie zu ändern.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Eine Passphrase ist festgelegt. Sie wird abgefragt, wenn Countersign startet und nachdem es gesperrt war.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>Es ist keine festgelegt: Wer diesen Computer unter Ihrem Namen verwendet, sieht Ihre Codes.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign ist gesperrt. Geben Sie die Passphrase ein, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Geben Sie die Passphrase noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Ziehen Sie ein Bild hierher</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>Im &amp;Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>Im Schlüsselbund, &amp;mit einer Passphrase</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>In einer Tresor&amp;datei, mit einer Passphrase</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>Für einen USB-Stick oder wo es keinen Schlüsselbund gibt.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>&amp;Tresordatei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>Wo die Tresordatei liegen soll</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>Empfohlen. %1 öffnet ihn, wenn Sie sich anmelden; Sie müssen nichts eintippen.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Sie wird abgefragt, wenn Countersign startet und nachdem es gesperrt war.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>Ihre Passphrase bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Wählen Sie einen Ordner und einen Namen für die Datei.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Das ist ein Ordner. Fügen Sie einen Namen für die Datei hinzu.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>Dieser Ordner ist nicht da. Schließen Sie sein Laufwerk an, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon, und sie bleibt, wie sie ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>Diese Tresordatei gibt es schon. Sie wird verwendet, wie sie ist, mit ihrer eigenen Passphrase.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>Hier liegt der Tresor jetzt.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>Wo soll die Tresordatei liegen?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>Tresordateien (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung wieder&amp;herstellen…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>Wo sollen Ihre Konten aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Weite&amp;r</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>Ein Konto auswählen und seinen Code kopieren</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign ist noch da</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>Sie finden es im Infobereich. Um es zu beenden, wählen Sie dort im Menü „Beenden“.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code kopiert</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Er bleibt %n Sekunde in der Zwischenablage.</numerusform>
            <numerusform>Er bleibt %n Sekunden in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>Dieses Fenster aus &amp;Bildschirmfotos heraushalten</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>Und aus Aufnahmen und geteilten Bildschirmen. Sie selbst sehen es weiterhin.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>Dieses System bietet Programmen keine Möglichkeit dazu. Schließen Sie das Fenster, bevor Sie Ihren Bildschirm teilen.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>Als QR-Code anzeigen</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Ihre &amp;Passphrase</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>Scannen Sie ihn mit dem anderen Gerät. Er verschwindet nach einer Minute und sobald dieses Fenster nicht mehr zu sehen ist.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Wer diesen Code sieht oder fotografiert, hat für immer den Schlüssel dieses Kontos und damit jeden künftigen Code. Sehen Sie nach, wer hinter Ihnen steht und ob der Bildschirm geteilt wird.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>Codes dieses Kontos folgen einem Zähler. Zwei Geräte, die ihn benutzen, laufen bald auseinander; verwenden Sie das Konto deshalb nur auf einem davon.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>Die PIN wird nicht mit übertragen. Geben Sie sie auf dem anderen Gerät ein.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code anzeigen</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>Schnellauswahl</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>Tippen Sie, um ein Konto zu finden, und drücken Sie die Eingabetaste, um seinen Code zu kopieren.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>Code kopieren von…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Konto finden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>Ihr Tresor wird geöffnet…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Kein Konto passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Aus anderer App importieren</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Passwort der Datei</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>Diese &amp;Datei auslassen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Datei %1 von %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>Neue Codes machen die alten unbrauchbar. %n bisher hier aufbewahrter Code (nicht verwendet: %1) wird endgültig gelöscht.</numerusform>
            <numerusform>Neue Codes machen die alten unbrauchbar. Die %n bisher hier aufbewahrten Codes (nicht verwendet: %1) werden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>Kopieren Sie die Codes, die der Dienst anzeigt, und fügen Sie sie hier ein, oder tippen Sie sie einzeln ein.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>Ein &amp;Code</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Ein Code</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>Codes ersetzen</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>Codes aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n Code hinzugefügt.</numerusform>
            <numerusform>%n Codes hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n Code kam doppelt vor.</numerusform>
            <numerusform>%n Codes kamen doppelt vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n Zeile enthält andere Wörter und wurde ausgelassen (%1). Falls ein Code darunter ist, tippen Sie ihn ein.</numerusform>
            <numerusform>%n Zeilen enthalten andere Wörter und wurden ausgelassen (%1). Falls ein Code darunter ist, tippen Sie ihn ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>Mehr als %1 Codes werden nicht aufbewahrt; der Rest wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Code %1 kopieren</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>Code %1 auslassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>verwendet am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoverySection</name>
    <message>
        <source>Add recovery codes…</source>
        <translation>Codes hinzufügen…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>Ich habe neue erstellt…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>Alle übrigen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>In Datei &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>Alle ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>Kopie, Druck, Export</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Codes ausblenden</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>Codes anzeigen</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>Viele Dienste geben Codes für den Tag aus, an dem dieses Gerät verloren geht. Sie lassen sich hier aufbewahren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>%1 von %n übrig</numerusform>
            <numerusform>%1 von %n übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>Werden sie hier aufbewahrt, hat jeder, der diesen Tresor öffnet, beides: die Codes und den Weg um sie herum. Und sie gehen zusammen mit dem Tresor verloren. Eine Kopie auf Papier, an einem anderen Ort, ist sicherer.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>%n Wiederherstellungscode gespeichert</numerusform>
            <numerusform>%n Wiederherstellungscodes gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>Wiederherstellungscode kopiert, der als verwendet markiert ist</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>Als verwendet markiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>%n Wiederherstellungscode kopiert</numerusform>
            <numerusform>%n Wiederherstellungscodes kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>Alle Codes sind verwendet. Erstellen Sie beim Dienst neue.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>Wiederherstellungscodes exportieren</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>Die Wiederherstellungscodes von %1 in eine Datei schreiben?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>Die Datei ist nicht geschützt: Wer sie öffnet, kann die Codes verwenden, und was Ihre Dateien kopiert, kopiert auch sie. Drucken Sie sie aus, oder verschieben Sie sie an einen sicheren Ort, und löschen Sie sie dann hier.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>Nach „%1“ exportiert. Die Datei ist nicht geschützt.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>Wiederherstellungscodes entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>%n Wiederherstellungscode von %1 entfernen?</numerusform>
            <numerusform>%n Wiederherstellungscodes von %1 entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>Sie werden endgültig gelöscht; ältere Sicherungen enthalten sie weiterhin. Das Konto bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>Wiederherstellungscodes entfernt</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Jetzt endgültig löschen…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Zuletzt entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed in the last %n day(s).</source>
        <translation>
            <numerusform>Seit %n Tag wurde nichts entfernt.</numerusform>
            <numerusform>In den letzten %n Tagen wurde nichts entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>Entfernte Konten werden %n Tag lang aufbewahrt. Ihre Codes werden nicht angezeigt.</numerusform>
            <numerusform>Entfernte Konten werden %n Tage lang aufbewahrt. Ihre Codes werden nicht angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>%n Konto endgültig löschen?</numerusform>
            <numerusform>%n Konten endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>Ein endgültig gelöschtes Konto kommt nicht zurück. Wenn die Zwei-Faktor-Anmeldung beim Dienst noch eingeschaltet ist, brauchen Sie dort einen anderen Zugang.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Konten durchsuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>Auswahl beenden</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>Ausgewählte Konten entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Kein Favorit mehr</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>Diese Einträge waren nicht lesbar. Sie bleiben genau so aufbewahrt, wie sie sind, und eine neuere Version kann sie vielleicht lesen; Ihre übrigen Konten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Eintrag ohne Namen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>countersign::ShortcutsDialog</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>countersign::StorePage</name>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Mit leerem Tresor beginnen…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Mit leerem Tresor beginnen?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>Den fehlenden Tresor aufgeben?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign sucht dann nicht mehr nach ihm, und die Konten darin kommen nicht zurück. Sie müssen jedes davon bei seinem Dienst neu einrichten.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Mit leerem Tresor beginnen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>Älteren Tresor öffnen</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>Nächsten Code anzeigen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Verwendet, nächster in %n s</numerusform>
            <numerusform>Verwendet, nächster in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>Code nach Zähler, nicht angezeigt</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>Code verborgen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>Schnellauswahl</translation>
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
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>Letzter Ort: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>Gesucht an diesem Ort: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>Neueste gute Sicherung: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>%n Konto wiederhergestellt</numerusform>
            <numerusform>%n Konten wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>Ihr Tresor ist wieder, wo er war.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>Die letzte gute Sicherung ist mehr als eine Woche alt.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>Wissen Sie die Passphrase Ihrer Sicherungen noch? Prüfen Sie eine, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>Eine Sicherung bringt Ihre Konten zurück, wenn dieser Computer verloren geht.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Sicherungen einrichten</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Ort: %1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>Entsperren Sie zuerst, um ihn zu verschieben.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
</TS>
