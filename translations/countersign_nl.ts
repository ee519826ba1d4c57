<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>Op tijd gebaseerd</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>Op teller gebaseerd</translation>
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
            <numerusform>%n cijfer</numerusform>
            <numerusform>%n cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>volgende teller: %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>elke %n seconde</numerusform>
            <numerusform>elke %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Toegevoegd: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Laatst gebruikt: %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>&amp;Scherm scannen</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>&amp;Gebied scannen…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>&amp;Camera gebruiken</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Afbeelding openen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>&amp;Handmatig invoeren…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Code &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>&amp;Volgende code</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Be&amp;werken…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Account verwij&amp;deren…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>&amp;Onlangs verwijderd…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>Apar&amp;t gezet…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Vergr&amp;endelen</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Back-up terugzetten…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>Back-&amp;up controleren…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>I&amp;nstellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Afs&amp;luiten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Een account toevoegen</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>Het gekozen account</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle accounts</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>Code als &amp;gebruikt markeren</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>&amp;Account tonen</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favoriet</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>&amp;Meerdere selecteren</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Als &amp;QR-code tonen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Volgende deel van het venster</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menu openen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>Over &amp;Countersign</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>Uit andere app &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>Code &amp;spellen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Countersign-back-ups</translation>
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
        <translation>Vraag degene die deze computer beheert om u toe te voegen aan de groep “video”, en meld u daarna opnieuw aan.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>Open Systeeminstellingen, Privacy en beveiliging, Camera, en schakel Countersign in.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>Sta het toe in de instellingen van dit systeem en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>Open Instellingen, Privacy en beveiliging, Camera, en geef bureaublad-apps toegang tot de camera.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>Plak de koppeling of de tekst bij “handmatig instellen” en druk dan op Ctrl+D. Die wordt niet getoond.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Eén item</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 is niet toegevoegd. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>De sleutel van %1 is kort en makkelijk te raden. Vergelijk hem met wat de dienst toont.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>Deel %1 van %2 van deze export ontbreekt nog. Voeg dat ook toe.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 is toegevoegd.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1 heeft nu de nieuwe sleutel. De oude staat 30 dagen bij de verwijderde accounts.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 is er al, met dezelfde sleutel. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 is er al, met een andere sleutel. Geef --replace op als de dienst u een nieuwe sleutel heeft gegeven, of --keep-both als het twee accounts zijn.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>Kies één van deze opties: --uri, --image of --manual.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>Kies één van deze opties: --replace of --keep-both.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>Het afbeeldingsbestand ontbreekt.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>Koppelingen en sleutels horen niet op de opdrachtregel, waar andere programma’s ze kunnen zien. Geef ze via de standaardinvoer.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>De optie “%1” bestaat hier niet.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>De optie “%1” neemt geen waarde.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>De optie “%1” heeft een waarde nodig.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>“%1” bestaat al en is geen eerdere back-up van deze kluis met dezelfde wachtwoordzin. Het bestand blijft zoals het is; kies een andere naam.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>Een back-up (%1) is geschreven naar “%2”, teruggelezen, geopend en in orde bevonden.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>Er zijn geen back-ups ingesteld. Geef --set-up FOLDER op om daar na elke wijziging een back-up te laten maken, of --to FILE om er nu een te schrijven.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>Kies één van deze opties: --to, --set-up of --stop.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>De naam achter %1 ontbreekt.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>Er worden geen automatische back-ups meer gemaakt. De bestaande blijven.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>Wachtwoordzin van de kluis, plaats: %1 (niet zichtbaar bij het typen; leeg: verder zonder):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>Wachtwoordzin van de back-up (niet zichtbaar bij het typen):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>“%1” is beveiligd met een wachtwoordzin en gaat open.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>“%1” gaat open zonder wachtwoordzin: wie het bestand heeft, kan de sleutels lezen.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>UITGEVER</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>ACCOUNT</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>Hij bevat %n account.</numerusform>
            <numerusform>Hij bevat %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>Hij bevat ook %n verwijderd account.</numerusform>
            <numerusform>Hij bevat ook %n verwijderde accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>Hij bevat nog %n item dat hier niet kan worden gebruikt.</numerusform>
            <numerusform>Hij bevat nog %n items die hier niet kunnen worden gebruikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>Uw kluis bevat precies deze accounts.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n account is in uw kluis hetzelfde.</numerusform>
            <numerusform>%n accounts zijn in uw kluis hetzelfde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>Alleen in de back-up:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>Alleen in uw kluis:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>Met een andere sleutel in uw kluis:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>Met een andere naam, notitie, groep of afbeelding, of andere herstelcodes in uw kluis:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>De back-up is niet vergeleken met een kluis in gebruik.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>De naam van het back-upbestand ontbreekt.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>Account zonder naam</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>Er zijn nog geen accounts. Voeg er een toe met “countersign-cli add”.</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>Het moment achter --at is een geheel getal: de seconden sinds 1970 in UTC.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>antwoorden met een JSON-lijst, voor andere programma’s</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>deze hulp tonen</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>dit kluisbestand gebruiken in plaats van uw eigen kluis</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>ook een kluis openen die ouder is dan de laatst gebruikte</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>een lege kluis beginnen in plaats van een ontbrekende</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>de wachtwoordzin lezen van bestandsdescriptor N, tot het einde van de regel</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>hetzelfde voor de wachtwoordzin van de kluis in gebruik</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>de wachtwoordzin van de back-up lezen van bestandsdescriptor N</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>hetzelfde voor de nieuwe wachtwoordzin, in plaats van twee keer te vragen</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>ook een nieuwe wachtwoordzin aannemen die snel geraden is</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>niet eerst vragen</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>koppelingen of teksten bij “handmatig instellen” lezen van de standaardinvoer</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>de QR-codes in afbeeldingsbestanden lezen</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>uitgever, account, geheime sleutel en de rest één voor één vragen</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>een aanwezig account de nieuwe sleutel geven die binnenkomt</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>het aanwezige account houden naast het account dat binnenkomt</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>ook de geheime sleutels tonen; zorg dat niemand meekijkt</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>de code van een ander moment; een teller blijft staan</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>een back-upbestand in de plaats van de kluis zetten</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>toevoegen wat een back-upbestand heeft en de kluis niet</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>de wachtwoordzin (met --replace en --merge: die van de back-up) lezen van bestandsdescriptor N</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>één beveiligd back-upbestand schrijven</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>daar nu en voortaan na elke wijziging een back-up maken</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>er geen meer automatisch maken</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>naar de sleutelbos van het systeem; een wachtwoordzin blijft</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>naar een bestand met een wachtwoordzin</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>Accounts toevoegen.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>De accounts tonen.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>De code van een account of alle codes tonen. NAME is een uitgever, een account, een deel daarvan of het begin van een ID.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>Alle codes doorlopend tonen, tot q of Ctrl+C.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>Een account verwijderen. Het kan 30 dagen lang worden teruggehaald.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>De verwijderde accounts tonen die kunnen worden teruggehaald.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>Een verwijderd account terughalen, of een back-upbestand terugzetten.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>De kluis met een wachtwoordzin beveiligen, of wijzigen wat hem opent.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>Een beveiligde back-up schrijven en bewijzen dat hij opengaat.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>Een back-up naast de kluis openen en de verschillen tonen. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>De kluis op een andere plaats bewaren.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>Tonen waar de kluis is en hoe hij wordt bewaard.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>Deze hulp tonen, of meer over één opdracht.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>Inlogcodes (eenmalige wachtwoorden) uit uw sleutelbos.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>“countersign-cli help COMMAND” toont de opties van een opdracht; --version toont de versie.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>Dit lijkt een geheime sleutel of een koppeling met zo’n sleutel, en andere programma’s kunnen zien wat op een opdrachtregel staat. Gebruik “add --uri” en geef hem via de standaardinvoer.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>De opdracht “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>Er ontbreekt een opdracht. “countersign-cli help” toont ze allemaal.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>“%1” is een woord te veel; zet een naam met spaties tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>De naam van een account ontbreekt.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>j ja y yes</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>Wachtwoordzin van de kluis, plaats: %1 (niet zichtbaar bij het typen):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>In “%1” is geen kluis. Controleer de naam, of maak daar een kluis met de opdracht “passphrase set”.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>“%1” heeft geen wachtwoordzin, dus sleutels zouden er voor iedereen leesbaar in staan. Geef het bestand er eerst een, met de opdracht “passphrase set”.</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>Naar de standaarduitvoer kan niet worden geschreven. Maak ruimte vrij of stuur de uitvoer ergens anders heen.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Een account</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 blijft bewaard maar kan niet worden gebruikt. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>GEHEIME SLEUTEL</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>Een account van het type “%1” voegt u toe via de koppeling, met “add --uri”.</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>Uitgever (de dienst):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>Account (uw naam daar):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>Geheime sleutel (niet zichtbaar bij het typen):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>Type (totp, hotp of steam) [totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>Cijfers [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>Algoritme (SHA1, SHA256, SHA512, SHA224 of SHA384) [SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>Interval in seconden [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>Teller [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>Een kluisbestand heeft een wachtwoordzin nodig: dat is het enige slot.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Nieuwe plaats van de kluis: %1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>Kies één van deze opties: --to-keychain of --to FILE.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>De kluis is al op deze plaats: %1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>De kluis heeft al een wachtwoordzin. “countersign-cli passphrase change” wijzigt die, en “passphrase add” voegt er nog een toe.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>De kluis heeft vanaf nu een wachtwoordzin (plaats: %1). Zonder die zin kan niemand de kluis openen, ook u niet: bewaar hem ook op een veilige plek.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>De nieuwe wachtwoordzin opent de kluis ook.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>De wachtwoordzin is gewijzigd. Eerdere back-ups houden de wachtwoordzin die ze hebben.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>Dit is de laatste wachtwoordzin van een kluisbestand, en dat is nooit zonder. Wijzig hem, of verplaats de kluis eerst naar de sleutelbos.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>Deze wachtwoordzin opent de kluis niet meer; een andere wel.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>De kluis heeft geen wachtwoordzin meer. Wie de sleutelbos ontgrendelt, kan hem lezen (plaats: %1).</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>Wachtwoordzinnen horen niet op de opdrachtregel, waar andere programma’s ze kunnen zien. Er wordt naar gevraagd, of u geeft ze door met --passphrase-fd en --new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>Geef op wat er moet gebeuren: set, change, add of remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>De kluis heeft geen wachtwoordzin. “countersign-cli passphrase set” geeft hem er een.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>Er is een wachtwoordzin nodig, en hier kan het niemand worden gevraagd. Geef hem door met %1, of start dit in een terminal.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>Wilt u deze toch, start dan opnieuw met --weak.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1 werkt niet in Windows, waar programma’s geen bestandsdescriptors kunnen doorgeven. Typ de wachtwoordzin.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>Achter %1 komt het nummer van een bestandsdescriptor, nooit de wachtwoordzin: andere programma’s kunnen zien wat op een opdrachtregel staat.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>De wachtwoordzin achter %1 is langer dan %2 bytes.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>De wachtwoordzin achter %1 kan niet worden gelezen (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>Nieuwe wachtwoordzin (niet zichtbaar bij het typen):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Dezelfde nog een keer:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>Dit waren twee verschillende wachtwoordzinnen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>Hier verwijderen schakelt de tweestapsverificatie bij de dienst niet uit: zonder de codes kunt u daar misschien niet meer inloggen. Schakel die eerst daar uit.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>%1 is verwijderd. “countersign-cli restore %2” haalt het binnen 30 dagen terug.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>%1 is niet verwijderd, want hier kan het niemand worden gevraagd. %2 Geef --yes op om het te verwijderen.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>%1 verwijderen? Typ j voor ja:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>VERWIJDERD</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>BEWAARD TOT</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>In de laatste 30 dagen is geen account verwijderd.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>Er is niets teruggezet, want hier kan het niemand worden gevraagd. Geef --yes op om de back-up in de plaats van de kluis te zetten.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>De back-up (accounts: %1) in de plaats van de kluis zetten (plaats: %2, accounts: %3)? Typ j voor ja:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>De back-up heeft geen wachtwoordzin. Kies er een voor wat nu naar bestanden wordt geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>%n account is teruggezet; plaats van de kluis: %1.</numerusform>
            <numerusform>%n accounts zijn teruggezet; plaats van de kluis: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Wat er eerder was, is bewaard in “%1”.</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>De kluis gaat vanaf nu open met de wachtwoordzin van de back-up. “countersign-cli passphrase” wijzigt dat.</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>De kluis heeft geen eigen wachtwoordzin. “countersign-cli passphrase set” geeft hem er een.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>Er is geen kluis om iets aan toe te voegen; --replace zet de back-up daar neer.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>%n account is uit de back-up toegevoegd.</numerusform>
            <numerusform>%n accounts zijn uit de back-up toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>“%1” is een bestand. Geef --merge op om toe te voegen wat in die back-up staat, of --replace om hem in de plaats van de kluis te zetten.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>Geen verwijderd account komt overeen met “%1”. “countersign-cli removed” toont ze allemaal.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 is er weer.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>Kies één van deze opties: --replace of --merge.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>De naam van een account of een back-upbestand ontbreekt.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>De kluis wordt geopend…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>De kluis heeft nu een andere wachtwoordzin. Start “countersign-cli watch” opnieuw om hem te typen.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… en nog %1: maak het venster hoger.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: stoppen</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>Plaats van de kluis: %1. Hij is beveiligd met een wachtwoordzin.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>Plaats van de kluis: %1. Hij heeft geen eigen wachtwoordzin.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>Plaats van de kluis: %1. Hij heeft geen wachtwoordzin: wie het bestand heeft, kan de sleutels lezen.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>De kluis zou hier moeten zijn: %1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>Er is nog geen kluis; de plaats ervoor is: %1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>Er worden geen automatische back-ups gemaakt.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>Back-ups worden gemaakt in “%1”.</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>De laatste goede back-up: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>De klok van deze computer staat verkeerd: hij toont een dag van voordat dit programma werd gemaakt. Diensten weigeren deze codes.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>De klok van deze computer lijkt achter te lopen: de kluis is op een later tijdstip gebruikt. Diensten kunnen deze codes weigeren.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>tonen wat er zou worden overgenomen, en niets bewaren</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>antwoorden met een JSON-object, voor andere programma’s</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>het wachtwoord van de bestanden lezen van bestandsdescriptor N</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>wat er te schrijven is; --formats toont de ID’s</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>waarheen; een bestand dat er al is, blijft zoals het is</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>de formaten tonen</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>Accounts overnemen uit een export of back-up van een andere app.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>Accounts naar een bestand voor een andere app schrijven.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAAT</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 blijft hier. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 heeft geen plaats voor: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>Dit bestand is niet versleuteld: wie het leest, heeft uw sleutels. Wis het zodra de andere app ze heeft.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>Toch schrijven? Typ j voor ja:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>%n account is geschreven naar “%1”; alleen u kunt dat bestand lezen.</numerusform>
            <numerusform>%n accounts zijn geschreven naar “%1”; alleen u kunt dat bestand lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>Geef met --format op wat er te schrijven is, en met --output waarheen.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>Het formaat “%1” bestaat niet. “countersign-cli export --formats” toont ze.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>De map “%1” bestaat niet. Controleer de naam.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>“%1” bestaat al en blijft zoals het is. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>Geef het wachtwoord door met --passphrase-fd, of start dit in een terminal.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>Wachtwoord van “%1” (niet zichtbaar bij het typen):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>Het lag in de prullenbak van de andere app. Haal het daar uit en exporteer opnieuw als u het nog nodig hebt.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>Deel %1 van %2 van deze export ontbreekt nog. Importeer dat ook.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>Dit account is er met een andere sleutel. Geef --replace op als de dienst u een nieuwe sleutel heeft gegeven, of --keep-both als het twee accounts zijn.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>Accounts die er met een andere sleutel zijn, zijn gebleven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>De naam van het bestand ontbreekt.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>al aanwezig</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>andere sleutel</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apart gezet</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTAAT</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>%1 nieuw, %2 al aanwezig, %3 met een andere sleutel, %4 apart gezet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>Zet automatische datum en tijd aan in de systeeminstellingen.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>Zet in Systeeminstellingen, Algemeen, Datum en tijd “Stel datum en tijd automatisch in” aan.</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>Zet in Instellingen, Tijd en taal, Datum en tijd “Tijd automatisch instellen” aan.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>ongeveer %n dag</numerusform>
            <numerusform>ongeveer %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>ongeveer %n uur</numerusform>
            <numerusform>ongeveer %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ongeveer %n minuut</numerusform>
            <numerusform>ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>ongeveer %n seconde</numerusform>
            <numerusform>ongeveer %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>Er is nog geen geheime sleutel. Typ of plak de sleutel die de dienst toont.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>Hier wordt een account genoemd, maar de geheime sleutel ontbreekt. Toon de code nog eens bij de dienst en neem hem helemaal op.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>“%1” kan niet in een geheime sleutel voorkomen: sleutels bestaan uit de letters A tot en met Z en de cijfers 2 tot en met 7. Vergelijk hem met wat de dienst toont.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>Deze geheime sleutel is langer dan bij welke dienst ook. Kopieer alleen de sleutel zelf.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>Een code heeft 1 tot 10 cijfers, niet %1. Controleer het aantal cijfers bij de dienst.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>Het interval moet een geheel aantal seconden zijn, minstens 1. Diensten gebruiken 30, tenzij ze iets anders aangeven.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>De teller moet een geheel getal zijn, minstens 0. Begin bij 0, tenzij de dienst iets anders aangeeft.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>Dit account gebruikt het algoritme “%1”, dat Countersign niet kan berekenen. Vraag de dienst om een ander soort code.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>Dit account gebruikt codes van het type “%1”, dat Countersign niet kent. Vraag de dienst om een TOTP-sleutel.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>Deze Yandex-sleutel klopt niet. Kopieer hem opnieuw, en helemaal.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>Deze naam is te lang. Kort hem in tot hoogstens 1000 tekens.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>Dit account heeft zijn pincode nodig om codes te tonen. Bewerk het account en typ de pincode.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>Voor die tijd is er geen code. Zet de klok van deze computer goed, of vraag om een moment na 1970.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>De teller van dit account is aan zijn einde. Stel het account opnieuw in bij de dienst.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>Er is geen tekst om te lezen. Kopieer de sleutel of de koppeling die de dienst toont en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Dit is geen account voor inlogcodes. Zoek de QR-code of de sleutel die de dienst toont voor een authenticator-app.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>Dit is veel te lang voor een account. Kies alleen de sleutel, de koppeling of de afbeelding zelf.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>Dit is een koppeling naar een webpagina (%1), geen account. Open die in een browser en scan de code die de pagina toont.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>Deze code leidt naar een app in een winkel, niet naar een account. Ga verder met het instellen bij de dienst; de code voor het account komt later.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code verbindt met een wifi-netwerk; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code bevat een contact; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code bevat een afspraak; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code schrijft een e-mail; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code bevat een telefoonnummer; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code verstuurt een sms; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code toont een plek op een kaart; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code vraagt om een betaling; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code is een gezondheidscertificaat; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code stelt het mobiele abonnement van een telefoon in; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Deze code voegt een apparaat toe aan een smarthome; het is geen account. Zoek de code van de dienst zelf.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>Deze code logt in met een passkey, en dat is geen inlogcode. Scan hem met het apparaat dat de passkey heeft, of kies bij de dienst een authenticator-app.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>Deze code is alleen voor de app van Microsoft zelf (aanmelden met een melding). Kies op de pagina van Microsoft “Ik wil een andere verificator-app gebruiken” en scan de code die daar verschijnt.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>Deze code is alleen voor de app %1. Scan hem met %1, of kies bij de dienst een andere authenticator-app en scan de code die dan verschijnt.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>Deze code meldt een ander apparaat aan bij %1; het is geen account. Scan hem met %1 zelf, en alleen als u erom hebt gevraagd.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>Deze code zet accounts over naar een andere %1, en alleen %1 kan hem lezen. Exporteer de accounts daar naar een bestand, of stel ze bij elke dienst opnieuw in.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Deze code bevat een tekst die geen account is. Zoek de QR-code of de sleutel die de dienst toont voor een authenticator-app.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>In deze tekst is geen geheime sleutel gevonden. Kopieer het hele blok bij “handmatig instellen”, of alleen de sleutel.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>Deze export uit Google Authenticator kan niet worden gelezen. Exporteer opnieuw op de telefoon en scan elke code helemaal.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>Deze export uit Google Authenticator bevat geen accounts. Kies accounts op de telefoon en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>Dit bestand kan niet als afbeelding worden geopend. Kies een PNG- of JPEG-afbeelding van de QR-code.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>Deze afbeelding is te groot om te doorzoeken. Knip het deel met de QR-code uit en probeer dat.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>Er is geen QR-code gevonden. Maak de code groter en helemaal zichtbaar, of typ de sleutel met de hand.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>Er is een QR-code, maar die kon niet worden gelezen. Maak hem groter of scherper, of typ de sleutel met de hand.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>Er is een QR-code, maar die is te klein om te lezen. Maak hem groter op de pagina, of houd hem dichter bij de camera.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>Er is een QR-code, maar die is te wazig om te lezen. Houd hem stil en iets verder weg, of gebruik een scherpere afbeelding.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>Er is maar een deel van een QR-code te zien. Toon hem helemaal, met de lege rand eromheen.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>Het zoeken naar een QR-code in deze afbeelding is mislukt. Er is niets gewijzigd; maak een schermafbeelding van de code en probeer die, of typ de sleutel met de hand.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>Het zoeken in deze afbeelding duurde te lang. Knip het deel met de QR-code uit en probeer dat.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>Het deel van Countersign dat afbeeldingen leest, start niet. Typ de sleutel met de hand, en installeer Countersign opnieuw om dit te verhelpen.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>Het klembord is leeg. Kopieer eerst de sleutel, de koppeling of de afbeelding van de QR-code.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>Er is geen camera gevonden. Sluit er een aan, of toon de code op dit scherm en kies “Scherm scannen”.</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign mag de camera niet gebruiken. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>Een ander programma gebruikt de camera. Sluit dat programma en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>De camera geeft geen beeld. Controleer of hij niet is afgedekt of door een ander programma wordt gebruikt, of kies een andere camera.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>De camera is losgekoppeld. Sluit hem weer aan, of kies een andere camera.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>Het cameradeel van Countersign ontbreekt in deze installatie. Installeer Countersign opnieuw, of scan een afbeelding.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>Op dit bureaublad mogen programma’s het scherm niet vastleggen. Maak zelf een schermafbeelding, kopieer die en kies “Plakken”.</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>Het scherm vastleggen is niet toegestaan. Sta het toe als ernaar wordt gevraagd, of maak zelf een schermafbeelding en kies “Plakken”.</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>De kluis is er, maar is onleesbaar. Er is niets gewijzigd; laat hem zoals hij is en zet een back-up terug.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>De kluis is door een nieuwere Countersign geschreven. Er is niets gewijzigd; installeer de nieuwste versie en start die.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>De kluis is te groot voor Countersign. Er is niets gewijzigd; zet een back-up terug.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>De kluis is vergrendeld met een wachtwoordzin. Ontgrendel hem eerst en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>Dit bestand openen zou meer geheugen of tijd kosten dan enig eerlijk bestand vraagt; daarom is het niet geopend. Gebruik een andere kopie ervan.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>Deze wachtwoordzin klopt niet. Controleer Caps Lock en de taal van het toetsenbord en probeer het dan opnieuw; hoe vaak u het ook probeert, er wordt niets gewist.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>Hier is een wachtwoordzin nodig. Typ er een en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>Deze wachtwoordzin is snel geraden. Neem een langere, bijvoorbeeld vier willekeurige woorden.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>Er is hier nog geen kluis. Voeg een account toe om te beginnen.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>Uw kluis is niet meer op zijn plaats: %1. Er is niets gewijzigd; zet de sleutelbos of een back-up terug en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>Uw kluis is niet hier. Zijn laatste plaats: %1. Kies die plaats weer of zet een back-up terug; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>De kluis hier is ouder dan de laatste die u hebt gebruikt (%1). Er is niets gewijzigd; haal de nieuwere terug, zet een back-up terug of open de oudere.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>In “%1” is al een kluis, en die blijft zoals hij is. Kies een andere plaats of naam.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>De kluis is verplaatst, maar de oude kopie kon niet worden gewist (plaats: %1). Wis die daar zelf.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>De map van uw kluisbestand is er niet (%1). Sluit de schijf aan waarop die staat en probeer het dan opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>Het kluisbestand kan niet worden gelezen (%1). Controleer de schijf en de rechten van het bestand en probeer het dan opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>Het kluisbestand kan niet worden geschreven (%1). Maak ruimte vrij op de schijf of sta schrijven daar toe, en probeer het dan opnieuw; de wijziging is niet gemaakt.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>Uw sleutelbos is vergrendeld. Ontgrendel hem en probeer het dan opnieuw; uw accounts zijn er veilig in.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>De sleutelbos weigerde toegang. Sta Countersign toe hem te gebruiken en probeer het dan opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>Geen enkele sleutelbos antwoordt. Start GNOME Keyring, KWallet of de Secret Service van KeePassXC en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>Nu antwoordt een andere sleutelbos: %1. Start de sleutelbos met uw accounts en probeer het dan opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>De sleutelbos antwoordde met een fout (%1). Er is niets gewijzigd; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>Wat is opgeslagen, kwam anders terug (plaats: %1). De wijziging is niet gemaakt; controleer die plaats en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>Het opslaan is afgebroken (plaats: %1), dus het is onzeker of de wijziging is bewaard. Bekijk de lijst opnieuw zodra die plaats weer antwoordt.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>Een ander Countersign-programma heeft de kluis op hetzelfde moment gewijzigd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>Een ander Countersign-programma is aan het opslaan. Probeer het zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>“%1” kan niet worden geschreven. Maak ruimte vrij op de schijf of sta schrijven daar toe, en probeer het dan opnieuw; de wijziging is niet gemaakt.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>De map voor back-ups is er niet (%1). Sluit de schijf aan of kies een andere map.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>Er kon geen back-up worden geschreven (%1). Maak daar ruimte vrij of kies een andere map; uw kluis heeft er geen last van.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>De zojuist geschreven back-up bevat niet wat de kluis bevat (%1). Kies een andere map of schijf; uw kluis heeft er geen last van.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>“%1” is geen back-up die Countersign kan openen. Kies een bestand dat Countersign of Aegis heeft geschreven.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>Deze back-up is beschadigd en kan niet worden geopend. Er is niets gewijzigd; kies een andere, bijvoorbeeld de vorige.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>Geen account komt overeen met “%1”. Toon de lijst met accounts om hun namen te zien.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>Dit account is er niet meer. Misschien heeft een ander Countersign-programma het verwijderd; kijk bij “Onlangs verwijderd”.</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>Meerdere accounts komen overeen met “%1”. Geef meer van de naam op, of de ID.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>“%1” heeft geen teller om verder te zetten. De code verandert vanzelf.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>De kluis is nog niet open. Open hem eerst en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>Het bestand kan niet worden gelezen (%1). Controleer de naam en de rechten.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>Er is iets misgegaan in Countersign. Er is niets gewijzigd; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>hier wijziging %1, toen wijziging %2</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>de sleutelbos</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, maar uw kluis is in %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>het is geen bestand</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>het is afgekapt</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>Deze sneltoets kan niet overal worden gebruikt. Kies een letter, een cijfer of een F-toets samen met Ctrl, Alt of Meta.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>Een ander programma gebruikt “%1” al. Kies een andere sneltoets.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>Uw bureaublad heeft Countersign geen sneltoets gegeven. U kunt er een geven in uw toetsenbordinstellingen.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>Uw bureaublad geeft programma’s geen eigen sneltoetsen. Geef in uw toetsenbordinstellingen de opdracht “countersign --pick” een sneltoets.</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>Dit kon niet worden gewijzigd (%1). Zoek in de instellingen van uw systeem naar programma’s die bij het aanmelden starten.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign draait al maar antwoordt niet. Wacht even en probeer het opnieuw; helpt dat niet, sluit het dan af en start het opnieuw.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>Deze herstelcode is er niet meer. Misschien heeft een ander Countersign-programma de codes vervangen; bekijk de lijst opnieuw.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>In deze tekst zijn geen herstelcodes gevonden. Kopieer alleen de codes, of typ ze één voor één.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>De namen van dit account zijn te lang voor een QR-code. Kort ze in en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>Het bestand kon niet worden geschreven (%1). Kies een andere map; uw kluis blijft ongemoeid.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign herkent dit bestand niet. Kies het bestand dat de export of de back-up van de andere app heeft geschreven.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>Dit bestand is beschadigd of niet volledig. Exporteer opnieuw vanuit de andere app.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>Dit bestand is geschreven door een nieuwere versie van %1 dan Countersign kan lezen. Werk Countersign bij.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>Dit bestand vraagt veel meer geheugen of tijd dan zijn app ooit zou doen. Exporteer opnieuw vanuit de andere app.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>Er staan geen accounts in dit bestand. Controleer in de andere app welke accounts die exporteert.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>Alleen %1 zelf kan dit bestand openen. Exporteer daar opnieuw, met een eigen wachtwoord.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1 heeft dit versleuteld op een manier die Countersign niet kan terugdraaien. Schakel de versleuteling in %1 uit en kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>Dit bestand is versleuteld met %1, en dat kan deze Countersign niet openen. Sla in de andere app een kopie met AES op en kies die.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 geeft dit account aan geen andere app. Log in bij de dienst, stel de inlogcodes daar opnieuw in en scan hier de nieuwe code.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>Dit bestand is versleuteld met OpenPGP. Ontsleutel het eerst met uw sleutel en open het resultaat.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>Dit bestand van %1 heeft een wachtwoord. Typ het wachtwoord dat u het daar hebt gegeven.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>Dit is niet het wachtwoord van het bestand. Typ het wachtwoord dat u het in de andere app hebt gegeven.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>Er is niets afgedrukt: de printer kon niet worden gebruikt. Kies een andere printer, of sla in plaats daarvan een bestand op.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 heeft geen codes van dit type. Kies een ander formaat voor dit account.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1 kan het algoritme van dit account niet berekenen. Kies er een ander formaat voor.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 heeft geen codes van deze lengte. Kies een ander formaat voor dit account.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 heeft geen codes die met dit interval wisselen. Kies een ander formaat voor dit account.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1 neemt dit account alleen aan met zijn pincode. Bewerk het account en typ de pincode.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 bewaart één account per sleutel, en een ander account hier heeft dezelfde sleutel. Zet dit account apart over.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 onderscheidt accounts aan hun naam, en een ander account hier heeft dezelfde. Hernoem er een.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>Geen van deze accounts kan naar %1. Kies een ander formaat.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>Eén QR-code is voor één account. Kies één account, of een formaat voor meerdere.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>Het deel van Countersign dat bestanden van andere apps leest en schrijft, ontbreekt. Installeer Countersign opnieuw.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>“%1” kan niet in deze sleutel voorkomen: hexadecimale sleutels bestaan uit de cijfers 0 tot en met 9 en de letters a tot en met f. Vergelijk hem met wat de dienst toont.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>In deze sleutel ontbreekt een teken: hexadecimale sleutels hebben er een even aantal. Vergelijk hem met wat de dienst toont.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>Het bestand is geschreven, maar de schijf heeft niet bevestigd dat het bewaard blijft. Exporteer nog eens voordat u erop vertrouwt.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis, versleuteld</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis, niet versleuteld</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP, niet versleuteld</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden, niet versleuteld</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign, versleuteld</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign, niet versleuteld</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth, niet versleuteld</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+, niet versleuteld</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>Lijst met sleutel-URI’s</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>QR-code van één account</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum, versleuteld</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS, versleuteld</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS, niet versleuteld</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>lege uitgevers (daar staat dan de accountnaam)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groepen</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>alle groepen van een account op één na</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>pictogrammen</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favorieten</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>herstelcodes</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>pincodes</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>hoe vaak accounts zijn gebruikt</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>T&amp;oevoegen</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Kluis</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>Meteen te raden</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zwak</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Redelijk</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Heel sterk</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Wachtwoordzin instellen</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Ernaar wordt gevraagd bij elke start van Countersign en na elke vergrendeling.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>Back-ups en andere wachtwoordzinnen van de kluis blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Nog een wachtwoordzin toevoegen</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>Voortaan opent elk van beide de kluis: één voor een veilige plek, bijvoorbeeld.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Wachtwoordzin verwijderen</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>Voortaan bewaart alleen de sleutelbos uw kluis: wie deze computer onder uw naam gebruikt, ziet uw codes. Countersign vergrendelt dan niet meer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Herstelcodes van %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>gebruikt op %1</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>Elke code laat u één keer binnen als uw apparaat er niet meer is. Bewaar dit blad waar alleen u het kunt vinden.</translation>
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
        <translation>op teller gebaseerd (HOTP), volgende teller: %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>Steam-codes</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP, sleutel hexadecimaal</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>Yandex-codes</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n cijfer</numerusform>
            <numerusform>%n cijfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>nieuwe code elke seconde</numerusform>
            <numerusform>nieuwe code elke %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>Met dit blad komen uw accounts terug in elke authenticator-app: scan een code, of typ de sleutel ervan. Bewaar het waar alleen u het kunt vinden.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>Pincode: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>Herstelcodes; elke code werkt één keer:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (gebruikt op %2)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>Laat de app het bestand versleutelen, met een wachtwoord dat u straks hier typt.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>Kies JSON als soort bestand.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Kies CSV als soort bestand. Uw wachtwoorden staan er ook in; die worden niet overgenomen.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Deze app geeft niets uit handen. Stel bij elke dienst tweestapsverificatie opnieuw in en scan de nieuwe code met Countersign.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>Hebt u de eigen bestanden van de app, van een geroote telefoon of uit een back-up, kies ze dan hier.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>Het bestand is niet versleuteld. Verwijder het zodra uw accounts hier zijn.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>Open de instellingen, dan “2FAS Backup”, dan “Export to file”.</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>Open de instellingen, dan “Importeren &amp; Exporteren”, dan “Exporteren”.</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>Open het menu, dan “Backups”, en maak een versleutelde back-up.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>Open de instellingen, dan “Backup &amp; Restore”, en maak een back-up.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>Open de instellingen, dan “Exporteren”.</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>Open de instellingen, dan “Gegevens”, dan “Codes exporteren”.</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>Open het menu, dan “Backup”.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>Open het menu, dan “Export”, en kies JSON.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>Open het menu, dan “Accounts overzetten”, dan “Accounts exporteren”.</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>De telefoon toont een of meer QR-codes. De volgorde maakt niet uit.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>Open de instellingen, dan “Transfer accounts”, dan “Export to file”.</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>De back-up ligt bij Microsoft, en alleen de app zelf kan hem openen. Stel bij elke dienst tweestapsverificatie opnieuw in en scan de nieuwe code met Countersign.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>Open de instellingen, dan “Backup”, en maak een back-up.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>Open de instellingen, dan “Export OTPs to ZIP archive”.</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>Het wachtwoord van het bestand is het hoofdwachtwoord van de app.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>Open de instellingen, dan “Back up”, en maak een back-up naar een bestand.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>Open in de app voor computers “Bestand”, dan “Exporteren”.</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Kies 1PUX als soort bestand. Uw wachtwoorden staan er ook in; die worden niet overgenomen.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>Open op een Mac “Wachtwoorden”, dan “Archief”, dan de export van alle wachtwoorden.</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>Uw wachtwoorden staan ook in het bestand; die worden niet overgenomen.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>Open “Instellingen” of “Hulpmiddelen”, dan “Kluis exporteren”.</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>Kies JSON, versleuteld met een eigen wachtwoord, niet met uw account.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>Open de instellingen, dan “Gegevens exporteren”.</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>Het bestand met uw wachtwoorden kan zelf worden gelezen, als er geen sleutelbestand bij hoort.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>Uw wachtwoorden staan er ook in; die worden niet overgenomen.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>Open in de browser “Geavanceerde opties”, dan “Exporteren”.</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>Kies een zipbestand zonder PGP, of CSV. Uw wachtwoorden staan er ook in; die worden niet overgenomen.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>Markeer de accounts in de lijst en kies dan “Exporteren”.</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>Open de instellingen ervan, dan “Backup”, dan “Download Backup File”.</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>Open op de andere computer het menu, dan “Exporteren”.</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>Open de voorkeuren, dan “Backup &amp; Restore”, en kies Aegis of Authenticator.</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>Het instellingenbestand kan worden gelezen: Keysmith.conf, in de map .config/org.kde.keysmith.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>Het wachtwoord van het bestand is het wachtwoord dat u typt als Keysmith start.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>Open het menu, dan “Export”, en kies Aegis of Authenticator Pro.</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>De bestanden eindigen op .maFile en staan in de map maFiles naast het programma.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>Verwijder eerst de versleuteling in het programma, onder “Selected Account”.</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>Open het menu met het tandwiel, dan “Export”.</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Een andere app</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>Zoek in de instellingen van de app naar een export of een back-up.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>Toont die QR-codes of koppelingen die met “otpauth” beginnen, dan kan dat ook.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>Breng het bestand naar deze computer en kies het hier, of sleep het naar het venster.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>Toon de codes aan de camera, of kies hier afbeeldingen ervan. Bestanden kunt u ook kiezen.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>Apps op telefoons</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>Wachtwoordmanagers</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>Programma’s op computers</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Al het andere</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>Inlogcodes uit de sleutelbos van uw eigen computer.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>Een afbeelding van een QR-code, of een koppeling naar een account.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>Een account kiezen in een klein venster en de code ervan kopiëren. Geef deze opdracht een sneltoets in de instellingen van uw bureaublad.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>Uw sleutelbos is vergrendeld</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>Uw accounts zijn er veilig in. Ontgrendel hem om uw codes te zien.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>De sleutelbos weigerde toegang</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Sta Countersign toe hem te gebruiken en probeer het dan opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Geen enkele sleutelbos antwoordt</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>Uw accounts staan in de sleutelbos van deze computer, en er is er geen actief. Start GNOME Keyring, KWallet of de Secret Service van KeePassXC en probeer het dan opnieuw, of zet een back-up terug in een kluisbestand. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>Een andere sleutelbos antwoordt</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>Het is %1. Start de sleutelbos met uw accounts en probeer het dan opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>Uw kluis ontbreekt</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>Hij is niet meer op zijn plaats: %1. Zet een back-up terug, of haal terug wat daar was, en probeer het dan opnieuw. Er is niets gewijzigd, en er komt geen lege kluis voor in de plaats.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>Uw kluis is op een andere plaats</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>Deze kluis is een oudere</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>Uw kluisbestand is er niet</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>Uw kluisbestand is onleesbaar</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>De kluis is beschadigd</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>Door een nieuwere Countersign geschreven</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>De kluis kan niet worden geopend</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>Code van %1 gekopieerd</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>Klik op de ronde pijl bij %1 voor de volgende code.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>%n account opgeslagen</numerusform>
            <numerusform>%n accounts opgeslagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>De afbeelding toont nog steeds de sleutel. Verwijder die als u die niet meer nodig hebt.</numerusform>
            <numerusform>De %n afbeeldingen tonen nog steeds de sleutels. Verwijder wat u niet meer nodig hebt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>Afbeelding verwijderen</numerusform>
            <numerusform>%n afbeeldingen verwijderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>Naar de prullenbak verplaatst. Leeg die om de sleutel ook daar kwijt te raken.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>“%1” kon niet worden verwijderd. Verwijder het met de hand.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>de dienst</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Account verwijderen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>Dit schakelt de tweestapsverificatie bij %1 niet uit. Schakel die eerst daar uit, of zorg dat u op een andere manier kunt inloggen.
U kunt het account nog %n dag terughalen.</numerusform>
            <numerusform>Dit schakelt de tweestapsverificatie bij %1 niet uit. Schakel die eerst daar uit, of zorg dat u op een andere manier kunt inloggen.
U kunt het account nog %n dagen terughalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 verwijderd</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 teruggehaald</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>Herstelcode gekopieerd. Elke code werkt één keer.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>Als gebruikt markeren</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>De code van %1 is gebruikt. De volgende komt over %n seconde.</numerusform>
            <numerusform>De code van %1 is gebruikt. De volgende komt over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>De code van %1 is gebruikt. Vraag de volgende op.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Opnieuw kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>Code van %1 gekopieerd. Hij eindigt over %n seconde: wacht liever op de volgende.</numerusform>
            <numerusform>Code van %1 gekopieerd. Hij eindigt over %n seconden: wacht liever op de volgende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>De volgende kopiëren</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>Code van %1 opnieuw gekopieerd. Veel diensten nemen een code maar één keer aan.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>Volgende code van %1 gekopieerd. Hij geldt over %n seconde.</numerusform>
            <numerusform>Volgende code van %1 gekopieerd. Hij geldt over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the names of files, each in quotation marks</comment>
        <translation>”, “</translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>Iedereen kan de sleutels in het bestand lezen. Verwijder het als u het niet meer nodig hebt.</numerusform>
            <numerusform>Iedereen kan de sleutels in de %n bestanden lezen. Verwijder wat u niet meer nodig hebt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Bestand verwijderen</numerusform>
            <numerusform>%n bestanden verwijderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otitie</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>G&amp;roepen</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Terug naar de accounts</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>Wat met dit account te doen</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Afbeelding &amp;kiezen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>Af&amp;beelding verwijderen</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groepen: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>Gebied scannen</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>Het scherm. Markeer de QR-code met de pijltoetsen; Enter scant, Esc sluit af.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>Sleep een rechthoek om de QR-code. Esc sluit af.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>Pijlen verplaatsen hem, Shift en pijlen wijzigen de grootte. Enter scant, Esc sluit af.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>Deze back-up is goed. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>Ontbr&amp;ekende toevoegen</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>&amp;Alles vervangen…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Inhoud van de back-up</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n account, stand: %1</numerusform>
            <numerusform>%n accounts, stand: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>De wachtwoordzin van deze back-up opent hem.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>Hij bevat precies wat uw kluis bevat.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>Verschillen met uw kluis:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Alleen in de back-up</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>Alleen in uw kluis</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>Met een andere sleutel</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>Met een andere naam, notitie, groep of afbeelding, of andere herstelcodes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Item zonder naam</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>Apart gezet, omdat ze onleesbaar zijn; ze blijven bewaard zoals ze zijn</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>Er komt %n account bij. Wat u hebt, blijft zoals het is.</numerusform>
            <numerusform>Er komen %n accounts bij. Wat u hebt, blijft zoals het is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Hier ontbreekt niets.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>Van uw huidige kluis wordt eerst een veiligheidskopie gemaakt in %1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>Deze back-up heeft geen wachtwoordzin. Kies er een, zodat er geen sleutel voor iedereen leesbaar in een bestand staat.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>De kluis gaat naar dit bestand, en wat op de huidige plaats staat, blijft daar.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>Voortaan opent de wachtwoordzin van deze back-up uw kluis.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Back-up controleren</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>Opent een back-up naast uw kluis en wijzigt niets.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>Alles vervangen?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>Deze back-up in de plaats van uw hele kluis zetten?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>Accounts die niet in de back-up staan, staan dan niet meer in uw kluis. Een veiligheidskopie ervan blijft in %1 en kan zoals elke back-up worden teruggezet.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wordt teruggezet…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wordt geopend…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Back-ups zoeken…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>Gevonden &amp;back-ups</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Gevonden back-ups</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Be&amp;stand kiezen…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Wachtwoordzin van deze back-up</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Wachtwoordzin van deze back-up</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>Op de gebruikelijke plaatsen zijn geen back-ups gevonden. Hebt u er een, kies dan het bestand.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>vervangen bij het terugzetten</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>van een andere kluis</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>Dit bestand gaat open zonder wachtwoordzin.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Back-up kiezen</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>Back-ups (*.json);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Nu &amp;back-uppen</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>Back-up &amp;controleren…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>De laatste goede: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>Er is er nog geen geschreven.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Ze gaan naar %1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>Er worden er geen gemaakt. Bent u deze computer kwijt, dan ook uw accounts.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Wij&amp;zigen…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Ins&amp;tellen…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wordt geschreven…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>Ontgrendel eerst om ze in te stellen of er een te schrijven.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>Back-ups instellen</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>Na elke wijziging schrijft Countersign een back-up, leest hem terug en vergelijkt de codes. Alleen de wachtwoordzin opent hem: die hebt u nodig als deze computer er niet meer is.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Waar back-ups komen</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>Een USB-stick of een map die naar een andere computer wordt gekopieerd, overleeft meer.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>&amp;Wachtwoordzin van de back-ups behouden</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>Een &amp;andere kiezen</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>De eerste back-up is geschreven en gecontroleerd. Vanaf nu gaat dit vanzelf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>De eerste back-up schrijven…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>Waar moeten back-ups komen?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Scannen met de camera</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Camerabeeld</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Afbeelding openen…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Handmatig invoeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>Houd de QR-code voor de camera.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>De camera wordt gestart…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>Niets houdt de klok van deze computer gelijk, en diensten weigeren codes als hij verkeerd staat. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>De klok van deze computer lijkt %1 achter te lopen, want de kluis is op een later tijdstip gebruikt. Diensten kunnen de codes weigeren. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>De klok van deze computer is %1 vooruitgezet. Staat hij nu verkeerd, dan weigeren diensten de codes. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>De klok van deze computer is %1 teruggezet. Staat hij nu verkeerd, dan weigeren diensten de codes. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>De klok van deze computer staat verkeerd: hij toont %1, en dit programma is later gemaakt. Diensten weigeren de codes. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>Code op teller, niet getoond</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>Code %1, %2, volgende code %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Volgende: %1</translation>
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
        <translation>Scan deze codes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>&amp;Afbeeldingen opslaan…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 van %2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-code van %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Map voor de afbeeldingen</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>%n afbeelding opgeslagen. Wie die ziet, heeft de sleutels: verwijder de afbeelding als u klaar bent.</numerusform>
            <numerusform>%n afbeeldingen opgeslagen. Wie er een ziet, heeft de sleutels: verwijder ze als u klaar bent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>Op het bureaublad</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Pictogram in het systeemvak tonen</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>Bij sluiten van het venster in het systeemvak blijven</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Starten zonder venster</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Starten bij het aanmelden</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>Sneltoets voor de snelkeuze, van overal:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>Sneltoets voor de snelkeuze</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Geen sneltoets</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>Dit bureaublad toont geen pictogrammen in een systeemvak, dus sluit Countersign af als u het venster sluit.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>Het menu daar kopieert codes zonder ze te tonen.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>Of geef de opdracht “countersign --pick” een sneltoets in de toetsenbordinstellingen van uw bureaublad.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>Bureaublad wordt gevraagd…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 opent de snelkeuze.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Afbeeldingen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>Deel %1 van %2 gelezen; nog niet: %3. Toon de volgende code.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>Afbeelding van de QR-code openen</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>Bestanden van een andere app kiezen</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>Voeg uw eerste account toe</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>Een dienst die tweestapsverificatie aanbiedt, toont u een QR-code of een sleutel voor een authenticator-app. Breng die hierheen; u kunt ook een afbeelding ervan hierheen slepen.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>Vindt de QR-code op een pagina die naast dit venster open is.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>Voor een code op papier of op een ander scherm.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>Voor een sleutel die als tekst wordt getoond.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>E&amp;xport naar</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>Te exporteren accounts</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>%n account wordt geëxporteerd.</numerusform>
            <numerusform>%n accounts worden geëxporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>%n daarvan kan niet helemaal mee; de lijst zegt wat er verloren gaat.</numerusform>
            <numerusform>%n daarvan kunnen niet helemaal mee; de lijst zegt wat er verloren gaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n kan daar helemaal niet heen.</numerusform>
            <numerusform>%n kunnen daar helemaal niet heen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>Dit bestand is niet versleuteld. Wie het in handen krijgt, heeft voorgoed de sleutels van uw accounts. Gebruik het meteen en verwijder het dan.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Wie deze codes ziet of fotografeert, heeft voorgoed de sleutels van uw accounts. Kijk wie er achter u staat, en of het scherm wordt gedeeld.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>Het blad toont de sleutels van uw accounts. Bewaar het waar alleen u het kunt vinden, en verwijder een pdf zodra die is afgedrukt.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>Ik &amp;begrijp het</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>Wachtwoordzin van uw &amp;kluis</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>Kies een wachtwoordzin voor het bestand. Het gaat met niets anders open.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Wachtwoordzin van uw kluis</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>%n account geëxporteerd naar “%1”</numerusform>
            <numerusform>%n accounts geëxporteerd naar “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wordt geëxporteerd…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als pdf opslaan…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Codes tonen</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>Zonder: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>Gaat helemaal mee</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
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
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
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
        <translation>Nieuwe groep</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Uit andere app importeren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Apps zoeken</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>Welke app heeft uw accounts? Hebt u het bestand ervan al, kies het dan: Countersign zoekt zelf uit wat het is.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>Voor codes op het scherm van de telefoon.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>Meerdere tegelijk, en ook afbeeldingen van codes.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>Voor codes die naast dit venster open zijn.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>Voor koppelingen die u hebt gekopieerd.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>Al aanwezig</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>Dit account toevoegen?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>Typ deze code op de pagina van de dienst om daar af te ronden.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>Voeg het toe en klik dan op de ronde pijl voor de eerste code.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>U hebt dit account al, met dezelfde sleutel. Er valt niets toe te voegen.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 is er al, met een andere sleutel. Heeft de dienst u net een nieuwe code getoond, vervang dan de sleutel: naam, notities, groepen en herstelcodes blijven, en de oude sleutel gaat naar “Onlangs verwijderd”.</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>Niets kon worden overgenomen</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>Deze accounts toevoegen?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Sleutel vervangen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>Deel %1 van %2 ontbreekt nog. U kunt het later scannen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>%n account &amp;opslaan</numerusform>
            <numerusform>%n accounts &amp;opslaan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Wat er binnenkwam</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Sleutel vervangen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Overslaan</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;Hetzelfde voor %n</numerusform>
            <numerusform>&amp;Hetzelfde voor alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 is er met een andere sleutel. Heeft de dienst u een nieuwe gegeven, vervang hem dan: naam, notities, groepen en herstelcodes blijven, en de oude sleutel gaat naar “Onlangs verwijderd”.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>Uit de prullenbak van de andere app</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Al aanwezig</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>Kwam dubbel voor</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>Aanwezig met een andere sleutel, die wordt vervangen</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>Aanwezig met een andere sleutel; beide blijven</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>Aanwezig met een andere sleutel, die blijft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n al aanwezig</numerusform>
            <numerusform>%n al aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n met een andere sleutel</numerusform>
            <numerusform>%n met een andere sleutel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n uit de prullenbak</numerusform>
            <numerusform>%n uit de prullenbak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n apart gezet</numerusform>
            <numerusform>%n apart gezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>So&amp;rteren op</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>&amp;Eigen volgorde</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>&amp;Onlangs gebruikt</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>&amp;Meest gebruikt</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n item apart gezet, ongewijzigd.</numerusform>
            <numerusform>%n items apart gezet, ongewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Geen account komt overeen met “%1”.</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Geen account in “%1” komt overeen met “%2”.</translation>
    </message>
</context>
<context>
    <name>countersign::ListSection</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>Codes t&amp;onen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>Bij selectie van het account</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>Na een klik</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>Ci&amp;jfers</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>In helften, zoals %1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>In paren, zoals %1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>Aaneen, zoals %1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Sort&amp;eren op</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mijn eigen volgorde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Onlangs gebruikt</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Meest gebruikt</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>&amp;Volgende code tonen in de laatste tien seconden</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>Dit venster minimaliseren n&amp;a het kopiëren van een code</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign is vergrendeld</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wordt ontgrendeld…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Ontgrendelen over %n s</numerusform>
            <numerusform>Ontgrendelen over %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>Automatisch vergrendelen</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>Bij &amp;inactiviteit</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Na %n minuut</numerusform>
            <numerusform>Na %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>Als het bureaubla&amp;d wordt vergrendeld</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>Voordat de computer in slaa&amp;pstand gaat</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>Als het venster wordt &amp;geminimaliseerd</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>Stel eerst een wachtwoordzin in: zonder is er niets om mee te vergrendelen.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>Tekstgrootte, contrast en minder beweging volgen de instellingen van het systeem.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>Over Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Inlogcodes op uw bureaublad, bewaard in de sleutelbos van het systeem of in een kluisbestand.
Vrije software onder de GNU General Public License, versie 3 of nieuwer.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>Zoeken naar een account…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>Gebied scannen</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>Merkpictogrammen van Simple Icons (CC0). De tekens zijn merken van hun eigenaren, die niets met dit programma te maken hebben.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>Handmatig invoeren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>naam of e-mailadres</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Op tijd gebaseerd (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>Op teller gebaseerd (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP, met pincode</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex, met pincode</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> seconden</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Uitgever</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Geheime &amp;sleutel</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Cijfers</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>Al&amp;goritme</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>&amp;Interval</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>T&amp;eller</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;Pincode</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Account bewerken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>Spaties, streepjes en kleine letters maken niet uit.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>Geef een uitgever of een accountnaam op, zodat u het terugvindt.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>Deze sleutel is korter dan gebruikelijk. Vergelijk hem met wat de dienst toont.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Minder opties</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>Kluis verplaatsen</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>&amp;Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>Daar heeft hij geen wachtwoordzin: wie deze computer onder uw naam gebruikt, ziet uw codes, en Countersign vergrendelt niet meer.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>De kluis heeft nu een wachtwoordzin.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>De kluis heeft geen wachtwoordzin meer.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>Nieuwe plaats van de kluis: %1. Hij is daar teruggelezen voordat de oude plaats is gewist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Wordt verplaatst…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>On&amp;gedaan maken</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>Dezelfde &amp;opnieuw</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Toch gebruiken</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dezelfde wachtwoordzin opnieuw</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>Vier of meer willekeurige woorden zijn moeilijk te raden en makkelijk te typen. Niemand kan de wachtwoordzin terughalen als u hem vergeet.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>Zwak: korter dan %n teken</numerusform>
            <numerusform>Zwak: korter dan %n tekens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>&amp;Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>De kluis heeft %n wachtwoordzin, en die verdwijnt.</numerusform>
            <numerusform>De kluis heeft %n wachtwoordzinnen, en die verdwijnen allemaal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Wachtwoordzin verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Wachtwoordzin tonen</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>In&amp;stellen…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>&amp;Nog een toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>Er is een wachtwoordzin ingesteld. Ontgrendel eerst om hem te wijzigen.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Er is een wachtwoordzin ingesteld. Ernaar wordt gevraagd bij de start van Countersign en na vergrendeling.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>Er is er geen ingesteld: wie deze computer onder uw naam gebruikt, ziet uw codes.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign is vergrendeld</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign is vergrendeld. Typ de wachtwoordzin en druk op Enter.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wordt ontgrendeld…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Typ de wachtwoordzin opnieuw.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Afbeeldingen (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Sleep een afbeelding hierheen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>In de &amp;sleutelbos van deze computer</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>In de sleutelbos, &amp;met een wachtwoordzin</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>In een kluis&amp;bestand, met een wachtwoordzin</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>Voor een USB-stick, of waar geen sleutelbos is.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Het systeem</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>K&amp;luisbestand</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>Waar het kluisbestand moet komen</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Op deze computer antwoordt geen sleutelbos.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>Aanbevolen. %1 opent hem wanneer u zich aanmeldt; u hoeft niets te typen.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Ernaar wordt gevraagd bij de start van Countersign en na vergrendeling.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>Uw wachtwoordzin blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Kies een map en een naam voor het bestand.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Dit is een map. Voeg een naam voor het bestand toe.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>Deze map is er niet. Sluit de schijf aan, of kies een andere map.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>Er is al een bestand met deze naam, en dat blijft zoals het is. Kies een andere naam.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>Dit kluisbestand bestaat al. Het wordt gebruikt zoals het is, met zijn eigen wachtwoordzin.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>Hier is de kluis nu.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>Waar moet het kluisbestand komen?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>Kluisbestanden (*.json);;Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Back-up &amp;terugzetten…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>Waar moeten uw accounts worden bewaard?</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wordt ingesteld…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>Een account kiezen en de code ervan kopiëren</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign is er nog</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>U vindt het in het systeemvak. Kies daar Afsluiten in het menu om het te beëindigen.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code gekopieerd</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>De code blijft %n seconde op het klembord.</numerusform>
            <numerusform>De code blijft %n seconden op het klembord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>Dit venster &amp;uit schermafbeeldingen weglaten</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>En uit opnamen en schermdelen. U ziet het zelf nog wel.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>Dit systeem biedt programma’s daarvoor geen mogelijkheid. Sluit het venster voordat u uw scherm deelt.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>Als QR-code tonen</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Uw &amp;wachtwoordzin</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Uw wachtwoordzin</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>Scan hem met het andere apparaat. Hij verdwijnt na een minuut, en zodra dit venster uit het zicht is.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Wie deze code ziet of fotografeert, heeft voorgoed de sleutel van dit account, en daarmee elke toekomstige code. Kijk wie er achter u staat, en of het scherm wordt gedeeld.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>Codes van dit account volgen een teller. Twee apparaten die het gebruiken lopen al snel uiteen; gebruik het dus maar op één ervan.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>De pincode gaat niet mee. Typ die op het andere apparaat.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-code van %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code tonen</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>Snelkeuze</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>Typ om een account te vinden en druk op Enter om de code te kopiëren.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>Code kopiëren van…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Een account zoeken</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>Uw kluis wordt geopend…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Geen account komt overeen met “%1”.</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Uit andere app importeren</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Wachtwoord van het bestand</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>Dit &amp;bestand overslaan</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Wachtwoord van het bestand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” wordt gelezen…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Bestand %1 van %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>Herstelcodes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>Nieuwe codes maken de oude onbruikbaar. De code die hier tot nu toe werd bewaard (niet gebruikt: %1), wordt voorgoed gewist.</numerusform>
            <numerusform>Nieuwe codes maken de oude onbruikbaar. De %n codes die hier tot nu toe werden bewaard (niet gebruikt: %1), worden voorgoed gewist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>Kopieer de codes die de dienst toont en plak ze hier, of typ ze één voor één.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>Een &amp;code</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Een code</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>Codes vervangen</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>Codes bewaren</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n code toegevoegd.</numerusform>
            <numerusform>%n codes toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n code kwam dubbel voor.</numerusform>
            <numerusform>%n codes kwamen dubbel voor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n regel bevat andere woorden en is weggelaten (%1). Staat er een code in, typ die dan.</numerusform>
            <numerusform>%n regels bevatten andere woorden en zijn weggelaten (%1). Staat er een code tussen, typ die dan.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>Meer dan %1 codes worden niet bewaard; de rest is weggelaten.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>Herstelcodes</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Code %1 kopiëren</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>Code %1 weglaten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>gebruikt op %1</translation>
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
        <translation>Herstelcodes toevoegen…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Herstelcodes</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>Ik heb nieuwe gemaakt…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>Alle resterende &amp;kopiëren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Exporteren naar een bestand…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>Alle &amp;verwijderen…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>Kopie, afdruk, export</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Codes verbergen</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>Herstelcodes tonen</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>Veel diensten geven codes voor de dag dat dit apparaat kwijt is. Ze kunnen hier worden bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>Nog %1 van %n over</numerusform>
            <numerusform>Nog %1 van %n over</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>Worden ze hier bewaard, dan heeft wie deze kluis opent beide: de codes en de weg eromheen. En ze gaan samen met de kluis verloren. Een kopie op papier, op een andere plaats, is veiliger.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>%n herstelcode opgeslagen</numerusform>
            <numerusform>%n herstelcodes opgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>Herstelcode gekopieerd die als gebruikt is gemarkeerd</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>Als gebruikt gemarkeerd</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>%n herstelcode gekopieerd</numerusform>
            <numerusform>%n herstelcodes gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>Alle codes zijn gebruikt. Maak nieuwe bij de dienst.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>Herstelcodes exporteren</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>De herstelcodes van %1 naar een bestand schrijven?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>Het bestand is niet beveiligd: wie het opent, kan de codes gebruiken, en wat uw bestanden kopieert, kopieert ook dit. Druk het af of verplaats het naar een veilige plaats, en verwijder het dan hier.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Een bestand kiezen…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>Geëxporteerd naar “%1”. Het bestand is niet beveiligd.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>Herstelcodes verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>%n herstelcode van %1 verwijderen?</numerusform>
            <numerusform>%n herstelcodes van %1 verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>Ze worden voorgoed gewist; oudere back-ups bevatten ze nog. Het account blijft.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>Herstelcodes verwijderd</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Nu wissen…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Onlangs verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Nog %n dag</numerusform>
            <numerusform>Nog %n dagen</numerusform>
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
            <numerusform>In de laatste %n dag is niets verwijderd.</numerusform>
            <numerusform>In de laatste %n dagen is niets verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>Verwijderde accounts blijven %n dag bewaard. Hun codes worden niet getoond.</numerusform>
            <numerusform>Verwijderde accounts blijven %n dagen bewaard. Hun codes worden niet getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Voorgoed wissen?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 voorgoed wissen?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>%n account voorgoed wissen?</numerusform>
            <numerusform>%n accounts voorgoed wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>Een gewist account komt niet terug. Is de tweestapsverificatie bij de dienst nog ingeschakeld, dan moet u daar op een andere manier inloggen.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Accounts zoeken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>Selecteren stoppen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>Geselecteerde accounts verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n geselecteerd</numerusform>
            <numerusform>%n geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Geen favoriet meer</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Apart gezet</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>Deze items zijn onleesbaar. Ze blijven precies bewaard zoals ze zijn, en een nieuwere versie kan ze misschien lezen; uw andere accounts hebben er geen last van.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Item zonder naam</translation>
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
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
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
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Back-up terugzetten…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>De oudere kluis openen</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Met een lege kluis beginnen…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Met een lege kluis beginnen?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>De ontbrekende kluis opgeven?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign zoekt er dan niet meer naar, en de accounts erin komen niet terug. U moet ze één voor één opnieuw instellen bij hun dienst.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Met een lege kluis beginnen</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>Volgende code tonen</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Gebruikt</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Gebruikt, volgende over %n s</numerusform>
            <numerusform>Gebruikt, volgende over %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>nog %n seconde</numerusform>
            <numerusform>nog %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>code op teller, niet getoond</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>code verborgen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>daarna %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favoriet</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>Een code kopiëren</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Venster tonen</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>Snelkeuze</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>Laatste plaats: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>Gezocht op: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>Nieuwste goede back-up: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>Nog steeds hetzelfde: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>%n account teruggezet</numerusform>
            <numerusform>%n accounts teruggezet</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Terugplaatsen</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>Uw kluis is weer waar hij was.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>De laatste goede back-up is meer dan een week oud.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>Weet u de wachtwoordzin van uw back-ups nog? Controleer er een om zeker te zijn.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>Een back-up brengt uw accounts terug als u deze computer kwijt bent.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Back-ups instellen</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Verp&amp;laatsen…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Plaats: %1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>Ontgrendel eerst om hem te verplaatsen.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
</context>
</TS>
