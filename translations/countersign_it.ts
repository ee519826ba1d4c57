<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>A tempo</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>A contatore</translation>
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
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>prossimo contatore: %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>ogni %n secondo</numerusform>
            <numerusform>ogni %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Aggiunto: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Ultimo uso: %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>&amp;Scansiona lo schermo</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>Scansiona un’&amp;area…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>Usa la &amp;fotocamera</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>Apri un’&amp;immagine…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Inco&amp;lla</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>Inserisci a &amp;mano…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;Copia il codice</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>Codice s&amp;uccessivo</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Mo&amp;difica…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Rimuovi l’account…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>Rimossi di recen&amp;te…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>Messi da &amp;parte…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Blocca</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Ripristi&amp;na un backup…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>&amp;Verifica un backup…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Imp&amp;ostazioni…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Aggiungere un account</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>L’account scelto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutti gli account</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>Segna il codice come usat&amp;o</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>Mostra l’&amp;account</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>Pre&amp;ferito</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>Se&amp;leziona più account</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Sposta i&amp;n alto</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta in &amp;basso</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Mostra come codice &amp;QR…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte successiva della finestra</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Apri il menu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Scorciatoie &amp;da tastiera</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>Informazioni su &amp;Countersign</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>Importa &amp;da un’altra app…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>Scandi&amp;sci il codice</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sporta…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Backup di Countersign</translation>
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
        <translation>Chiedi a chi si occupa di questo computer di aggiungerti al gruppo «video», poi accedi di nuovo.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>Apri Impostazioni di Sistema, Privacy e sicurezza, Fotocamera e attiva Countersign.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>Consentilo nelle impostazioni del sistema, poi riprova.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>Apri Impostazioni, Privacy e sicurezza, Fotocamera e consenti alle app desktop di usare la fotocamera.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>Incolla il link o il testo della «configurazione manuale», poi premi Ctrl+D. Non viene mostrato.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Un elemento</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 non è stato aggiunto. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>La chiave di %1 è corta e facile da indovinare. Confrontala con quella mostrata dal servizio.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>Manca ancora la parte %1 di %2 di questa esportazione. Aggiungi anche quella.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 è stato aggiunto.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1 ha ora la nuova chiave. La vecchia resta per 30 giorni fra gli account rimossi.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 è già presente, con la stessa chiave. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 è già presente, con un’altra chiave. Indica --replace se il servizio ti ha dato una nuova chiave, o --keep-both se sono due account.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>Scegli una sola di queste opzioni: --uri, --image o --manual.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>Scegli una sola di queste opzioni: --replace o --keep-both.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>Manca il file dell’immagine.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>Link e chiavi non si scrivono sulla riga di comando, dove altri programmi possono vederli. Passali dallo standard input.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>L’opzione «%1» qui non esiste.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>L’opzione «%1» non accetta valori.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>L’opzione «%1» richiede un valore.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>«%1» esiste già e non è un backup precedente di questa cassaforte con la stessa passphrase. Resta com’è; scegli un altro nome.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>Un backup (%1) è stato scritto in «%2», riletto, aperto e trovato valido.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>Non ci sono backup configurati. Indica --set-up FOLDER per crearne uno lì dopo ogni modifica, o --to FILE per scriverne uno adesso.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>Scegli una sola di queste opzioni: --to, --set-up o --stop.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>Manca il nome dopo %1.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>Non verranno più creati backup automatici. Quelli esistenti restano.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>Passphrase della cassaforte, posizione: %1 (non visibile mentre scrivi; vuota: continua senza):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>Passphrase del backup (non visibile mentre scrivi):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>«%1» è protetto con una passphrase e si apre.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>«%1» si apre senza passphrase: chi lo possiede può leggerne le chiavi.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>EMITTENTE</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>ACCOUNT</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>Contiene %n account.</numerusform>
            <numerusform>Contiene %n account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>Contiene anche %n account rimosso.</numerusform>
            <numerusform>Contiene anche %n account rimossi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>Contiene inoltre %n voce che qui non si può usare.</numerusform>
            <numerusform>Contiene inoltre %n voci che qui non si possono usare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>La tua cassaforte contiene esattamente questi account.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n account è uguale nella tua cassaforte.</numerusform>
            <numerusform>%n account sono uguali nella tua cassaforte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>Solo nel backup:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>Solo nella tua cassaforte:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>Con un’altra chiave nella tua cassaforte:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>Con nome, nota, gruppo, immagine o codici di recupero diversi nella tua cassaforte:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>Il backup non è stato confrontato con una cassaforte in uso.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>Manca il nome del file di backup.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>Account senza nome</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>Non ci sono ancora account. Aggiungine uno con «countersign-cli add».</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>Il momento dopo --at è un numero intero: i secondi dal 1970 in UTC.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>risponde con un array JSON, per altri programmi</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostra questo aiuto</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>usa questo file cassaforte invece della tua cassaforte</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>apre una cassaforte più vecchia dell’ultima che hai usato</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>inizia una cassaforte vuota al posto di una mancante</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>legge la passphrase dal descrittore di file N, fino a fine riga</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>lo stesso per la passphrase della cassaforte in uso</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>legge la passphrase del backup dal descrittore di file N</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>lo stesso per la nuova passphrase, invece di chiederla due volte</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>accetta anche una nuova passphrase facile da indovinare</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>non chiede prima</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>legge dallo standard input link o testi della «configurazione manuale»</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>legge i codici QR da file immagine</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>chiede emittente, account, chiave segreta e il resto, uno per uno</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>dà a un account già presente la nuova chiave in arrivo</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>conserva l’account già presente accanto a quello in arrivo</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>mostra anche le chiavi segrete; assicurati che nessuno stia guardando</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>il codice di un altro momento; un contatore resta dov’è</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>mette un file di backup al posto della cassaforte</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>aggiunge ciò che un file di backup ha e la cassaforte no</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>legge la passphrase (con --replace e --merge: quella del backup) dal descrittore di file N</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>scrive un file di backup protetto</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>crea lì un backup adesso e d’ora in poi dopo ogni modifica</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>non ne crea più automaticamente</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>nel portachiavi del sistema; una passphrase rimane</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>in un file con passphrase</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>Aggiunge account.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Elenca gli account.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>Mostra il codice di un account, o tutti i codici. NAME è un emittente, un account, una parte dell’uno o dell’altro, oppure l’inizio di un ID.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>Mostra tutti i codici in tempo reale, fino a q o Ctrl+C.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>Rimuove un account. Si può recuperare per 30 giorni.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>Elenca gli account rimossi che si possono recuperare.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>Recupera un account rimosso, o ripristina un file di backup.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>Protegge la cassaforte con una passphrase, o cambia ciò che la apre.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>Scrive un backup protetto e dimostra che si apre.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>Apre un backup accanto alla cassaforte e mostra le differenze. Non cambia nulla.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>Tiene la cassaforte in un’altra posizione.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>Dice dov’è la cassaforte e come viene conservata.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>Mostra questo aiuto, o di più su un comando.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>Codici di accesso (password monouso) dal tuo portachiavi.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>«countersign-cli help COMMAND» mostra le opzioni di un comando; --version mostra la versione.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>Questa sembra una chiave segreta o un link che ne contiene una, e altri programmi possono vedere ciò che sta su una riga di comando. Usa invece «add --uri» e passala dallo standard input.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il comando «%1» non esiste.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>Manca un comando. «countersign-cli help» li elenca.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>«%1» è una parola di troppo; metti tra virgolette un nome con spazi.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>Manca il nome di un account.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>s si sì y yes</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>Passphrase della cassaforte, posizione: %1 (non visibile mentre scrivi):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>In «%1» non c’è nessuna cassaforte. Controlla il nome, o creane una lì con il comando «passphrase set».</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>«%1» non ha una passphrase, quindi le chiavi vi sarebbero scritte alla vista di tutti. Dagliene prima una con il comando «passphrase set».</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>Non si può scrivere sullo standard output. Libera spazio, o invialo altrove.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Un account</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 viene conservato ma non si può usare. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>CHIAVE SEGRETA</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>Un account di tipo «%1» si aggiunge tramite il suo link, con «add --uri».</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>Emittente (il servizio):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>Account (il tuo nome lì):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>Chiave segreta (non visibile mentre scrivi):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>Tipo (totp, hotp o steam) [totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>Cifre [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>Algoritmo (SHA1, SHA256, SHA512, SHA224 o SHA384) [SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>Intervallo in secondi [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>Contatore [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>Un file cassaforte ha bisogno di una passphrase: è la sua unica serratura.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Nuova posizione della cassaforte: %1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>Scegli una sola di queste opzioni: --to-keychain o --to FILE.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>La cassaforte è già in questa posizione: %1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>La cassaforte ha già una passphrase. «countersign-cli passphrase change» la cambia, e «passphrase add» ne aggiunge un’altra.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>Da ora la cassaforte ha una passphrase (posizione: %1). Senza di essa nessuno può aprirla, nemmeno tu: conservala anche in un luogo sicuro.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>Anche la nuova passphrase apre la cassaforte.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>La passphrase è stata cambiata. I backup precedenti mantengono la loro.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>Questa è l’ultima passphrase di un file cassaforte, che non ne resta mai senza. Cambiala, o prima sposta la cassaforte nel portachiavi.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>Questa passphrase non apre più la cassaforte; un’altra sì.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>La cassaforte non ha più una passphrase. Chi sblocca il portachiavi può leggerla (posizione: %1).</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>Le passphrase non si scrivono sulla riga di comando, dove altri programmi possono vederle. Vengono chieste, o si passano con --passphrase-fd e --new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>Indica che cosa fare: set, change, add o remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>La cassaforte non ha una passphrase. «countersign-cli passphrase set» gliene dà una.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>Serve una passphrase, e qui non c’è nessuno a cui chiederla. Passala con %1, o avvia il programma in un terminale.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>Se vuoi usare comunque questa, avvia di nuovo con --weak.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1 non funziona su Windows, dove i programmi non possono passare descrittori di file. Digita invece la passphrase.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>Dopo %1 va il numero di un descrittore di file, mai la passphrase: altri programmi possono vedere ciò che sta su una riga di comando.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>La passphrase dopo %1 supera %2 byte.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>La passphrase dopo %1 non si può leggere (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>Nuova passphrase (non visibile mentre scrivi):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Ancora la stessa:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>Erano due passphrase diverse. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>Rimuoverlo qui non disattiva l’autenticazione a due fattori presso il servizio: senza i suoi codici potresti non riuscire più ad accedere. Disattivala prima lì.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>%1 è stato rimosso. «countersign-cli restore %2» lo recupera entro 30 giorni.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>%1 non è stato rimosso, perché qui non c’è nessuno a cui chiedere. %2 Indica --yes per rimuoverlo.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>Rimuovere %1? Digita s per sì:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>RIMOSSO</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>CONSERVATO FINO A</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>Nessun account è stato rimosso negli ultimi 30 giorni.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>Non è stato ripristinato nulla, perché qui non c’è nessuno a cui chiedere. Indica --yes per mettere il backup al posto della cassaforte.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>Mettere il backup (account: %1) al posto della cassaforte (posizione: %2, account: %3)? Digita s per sì:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>Il backup non ha una passphrase. Scegline una per ciò che ora viene scritto nei file.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>%n account ripristinato; posizione della cassaforte: %1.</numerusform>
            <numerusform>%n account ripristinati; posizione della cassaforte: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Ciò che c’era prima è conservato in «%1».</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>Da ora la cassaforte si apre con la passphrase del backup. «countersign-cli passphrase» permette di cambiarla.</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>La cassaforte non ha una passphrase propria. «countersign-cli passphrase set» gliene dà una.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>Non c’è una cassaforte a cui aggiungere qualcosa; --replace mette lì il backup.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>%n account aggiunto dal backup.</numerusform>
            <numerusform>%n account aggiunti dal backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>«%1» è un file. Indica --merge per aggiungere ciò che c’è in quel backup, o --replace per metterlo al posto della cassaforte.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>Nessun account rimosso corrisponde a «%1». «countersign-cli removed» li elenca.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 è di nuovo qui.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>Scegli una sola di queste opzioni: --replace o --merge.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>Manca il nome di un account o di un file di backup.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Apertura della cassaforte…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>Ora la cassaforte ha un’altra passphrase. Avvia di nuovo «countersign-cli watch» per digitarla.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… e altri %1: aumenta l’altezza della finestra.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: esci</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>Posizione della cassaforte: %1. È protetta con una passphrase.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>Posizione della cassaforte: %1. Non ha una passphrase propria.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>Posizione della cassaforte: %1. Non ha una passphrase: chi possiede il file può leggerne le chiavi.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>La cassaforte dovrebbe trovarsi qui: %1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>Non c’è ancora una cassaforte; la sua posizione sarà: %1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>Non vengono creati backup automatici.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>I backup vengono creati in «%1».</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>Ultimo backup valido: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>L’orologio di questo computer è sbagliato: mostra un giorno precedente alla creazione di questo programma. I servizi rifiutano questi codici.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>L’orologio di questo computer sembra indietro: la cassaforte è stata usata in un momento successivo. I servizi potrebbero rifiutare questi codici.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>dice che cosa arriverebbe, senza salvare nulla</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>risponde con un oggetto JSON, per altri programmi</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>legge la password dei file dal descrittore di file N</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>che cosa scrivere; --formats elenca gli ID</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>dove scriverlo; un file già esistente resta com’è</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>elenca i formati</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>Importa gli account da un’esportazione o da un backup di un’altra app.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>Scrive account in un file per un’altra app.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 resta qui. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 non ha posto per: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>Questo file non è cifrato: chi lo legge ha le tue chiavi. Cancellalo appena l’altra app le ha.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>Scriverlo comunque? Digita s per sì:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>%n account è stato scritto in «%1», che solo tu puoi leggere.</numerusform>
            <numerusform>%n account sono stati scritti in «%1», che solo tu puoi leggere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>Indica che cosa scrivere con --format, e dove con --output.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>Il formato «%1» non esiste. «countersign-cli export --formats» li elenca.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>La cartella «%1» non esiste. Controlla il nome.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>«%1» esiste già e resta com’è. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>Passa la password con --passphrase-fd, o avvialo in un terminale.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>Password di «%1» (non visibile mentre scrivi):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>Era nel cestino dell’altra app. Recuperalo lì ed esporta di nuovo, se ti serve ancora.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>Manca ancora la parte %1 di %2 di questa esportazione. Importa anche quella.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>Questo account è già presente, con un’altra chiave. Indica --replace se il servizio ti ha dato una nuova chiave, o --keep-both se sono due account.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>Gli account già presenti con un’altra chiave sono rimasti com’erano.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>Manca il nome del file.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>già presente</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>altra chiave</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>messo da parte</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ESITO</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>Nuovi: %1, già presenti: %2, con un’altra chiave: %3, messi da parte: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>Attiva data e ora automatiche nelle impostazioni del sistema.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>In Impostazioni di Sistema, Generali, Data e ora, attiva «Imposta data e ora automaticamente».</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>In Impostazioni, Data/ora e lingua, Data e ora, attiva «Imposta automaticamente l’ora».</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>circa %n giorno</numerusform>
            <numerusform>circa %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>circa %n ora</numerusform>
            <numerusform>circa %n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>circa %n minuto</numerusform>
            <numerusform>circa %n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>circa %n secondo</numerusform>
            <numerusform>circa %n secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>Manca ancora la chiave segreta. Digita o incolla la chiave mostrata dal servizio.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>Qui è indicato un account, ma manca la sua chiave segreta. Mostra di nuovo il codice presso il servizio e acquisiscilo per intero.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>«%1» non può far parte di una chiave segreta: le chiavi usano le lettere da A a Z e le cifre da 2 a 7. Confrontala con quella mostrata dal servizio.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>Questa chiave segreta è più lunga di quelle di qualsiasi servizio. Copia solo la chiave.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>Un codice ha da 1 a 10 cifre, non %1. Verifica il numero di cifre presso il servizio.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>L’intervallo deve essere un numero intero di secondi, almeno 1. I servizi usano 30, se non indicano altro.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>Il contatore deve essere un numero intero, almeno 0. Inizia da 0, se il servizio non indica altro.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>Questo account usa l’algoritmo «%1», che Countersign non sa calcolare. Chiedi al servizio un altro tipo di codice.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>Questo account usa codici di tipo «%1», che Countersign non conosce. Chiedi al servizio una chiave TOTP.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>Questa chiave Yandex non è coerente. Copiala di nuovo, per intero.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>Questo nome è troppo lungo. Accorcialo a non più di 1000 caratteri.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>Questo account ha bisogno del suo PIN per mostrare i codici. Modifica l’account e digita il PIN.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>Non c’è un codice per quell’ora. Regola l’orologio di questo computer, o indica un momento dopo il 1970.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>Il contatore di questo account è arrivato alla fine. Configura di nuovo l’account presso il servizio.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>Non c’è testo da leggere. Copia la chiave o il link mostrato dal servizio, poi riprova.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Questo non è un account per codici di accesso. Cerca il codice QR o la chiave che il servizio mostra per un’app di autenticazione.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>È troppo lungo per essere un account. Scegli solo la chiave, il link o l’immagine.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>Questo è un link a una pagina web (%1), non un account. Aprilo in un browser e scansiona il codice mostrato dalla pagina.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>Questo codice porta a un’app in uno store, non a un account. Continua la configurazione presso il servizio; il codice dell’account arriva dopo.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice collega a una rete Wi-Fi; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice contiene un contatto; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice contiene un appuntamento; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice scrive un’e-mail; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice contiene un numero di telefono; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice invia un SMS; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice mostra un luogo su una mappa; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice richiede un pagamento; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice è un certificato sanitario; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice configura il piano mobile di un telefono; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Questo codice aggiunge un dispositivo a una casa intelligente; non è un account. Cerca il codice del servizio stesso.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>Questo codice accede con una passkey, che non è un codice di accesso. Scansionalo con il dispositivo che ha la passkey, o scegli presso il servizio un’app di autenticazione.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>Questo codice è riservato all’app di Microsoft (accesso tramite notifica). Nella pagina di Microsoft scegli «Voglio usare un’app di autenticazione diversa» e scansiona il codice che appare lì.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>Questo codice è riservato all’app %1. Scansionalo con %1, o scegli presso il servizio un’altra app di autenticazione e scansiona il codice che appare.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>Questo codice collega un altro dispositivo a %1; non è un account. Scansionalo con %1, e solo se l’hai richiesto tu.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>Questo codice trasferisce account a un altro %1, e solo %1 può leggerlo. Esporta lì gli account in un file, o configurali di nuovo presso ogni servizio.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Questo codice contiene un testo che non è un account. Cerca il codice QR o la chiave che il servizio mostra per un’app di autenticazione.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>In questo testo non è stata trovata nessuna chiave segreta. Copia tutto il blocco della «configurazione manuale», o solo la chiave.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>Questa esportazione di Google Authenticator non si può leggere. Ripetila sul telefono e scansiona ogni codice per intero.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>Questa esportazione di Google Authenticator non contiene account. Scegli gli account sul telefono ed esporta di nuovo.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>Questo file non si apre come immagine. Scegli un’immagine PNG o JPEG del codice QR.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>Questa immagine è troppo grande per cercarvi un codice. Ritaglia la parte con il codice QR e prova con quella.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>Non è stato trovato nessun codice QR. Ingrandisci il codice e rendilo tutto visibile, o inserisci la chiave a mano.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>C’è un codice QR, ma non è stato possibile leggerlo. Rendilo più grande o più nitido, o inserisci la chiave a mano.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>C’è un codice QR, ma è troppo piccolo per leggerlo. Ingrandiscilo nella pagina, o avvicinalo alla fotocamera.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>C’è un codice QR, ma è troppo sfocato per leggerlo. Tienilo fermo e un po’ più lontano, o usa un’immagine più nitida.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>Si vede solo una parte di un codice QR. Mostralo per intero, con il margine vuoto attorno.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>La ricerca di un codice QR in questa immagine non è riuscita. Non è cambiato nulla; fai uno screenshot del codice e prova con quello, o inserisci la chiave a mano.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>La ricerca in questa immagine ha richiesto troppo tempo. Ritaglia la parte con il codice QR e prova con quella.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>La parte di Countersign che legge le immagini non si avvia. Inserisci la chiave a mano, e reinstalla Countersign per risolvere.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>Gli appunti sono vuoti. Copia prima la chiave, il link o l’immagine del codice QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>Non è stata trovata nessuna fotocamera. Collegane una, o mostra il codice su questo schermo e scegli «Scansiona lo schermo».</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign non ha il permesso di usare la fotocamera. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>Un altro programma sta usando la fotocamera. Chiudilo, poi riprova.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>La fotocamera non invia immagini. Verifica che non sia coperta o usata da un altro programma, o scegli un’altra fotocamera.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>La fotocamera è stata scollegata. Ricollegala, o scegli un’altra fotocamera.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>In questa installazione manca la parte di Countersign per la fotocamera. Installalo di nuovo, o scansiona un’immagine.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>Questo desktop non permette ai programmi di catturare lo schermo. Fai tu uno screenshot, copialo e scegli «Incolla».</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>La cattura dello schermo non è stata consentita. Consentila quando viene chiesto, o fai tu uno screenshot e scegli «Incolla».</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>La cassaforte c’è, ma non si può leggere. Non è cambiato nulla; lasciala com’è e ripristina un backup.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>La cassaforte è stata scritta da un Countersign più recente. Non è cambiato nulla; installa l’ultima versione e avviala.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>La cassaforte è troppo grande perché Countersign la apra. Non è cambiato nulla; ripristina un backup.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>La cassaforte è bloccata con una passphrase. Sbloccala prima, poi riprova.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>Aprire questo file richiederebbe più memoria o tempo di quanto ne chieda qualsiasi file onesto, quindi non è stato aperto. Usane un’altra copia.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>Questa passphrase non è quella giusta. Controlla Bloc Maiusc e la lingua della tastiera, poi riprova; per quanti tentativi tu faccia, non viene cancellato nulla.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>Qui serve una passphrase. Digitane una, poi riprova.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>Questa passphrase si indovina in fretta. Usane una più lunga, per esempio quattro parole a caso.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>Qui non c’è ancora una cassaforte. Aggiungi un account per iniziare.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>La tua cassaforte non è più dove si trovava: %1. Non è cambiato nulla; ripristina il portachiavi o un backup, poi riprova.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>La tua cassaforte non è qui. L’ultima posizione: %1. Scegli di nuovo quella posizione o ripristina un backup; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>La cassaforte trovata qui è più vecchia dell’ultima che hai usato (%1). Non è cambiato nulla; rimetti al suo posto la più recente, ripristina un backup o apri la più vecchia.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>In «%1» c’è già una cassaforte, e resta com’è. Scegli un’altra posizione o un altro nome.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>La cassaforte è stata spostata, ma non è stato possibile cancellare la vecchia copia (posizione: %1). Cancellala tu.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>La cartella del tuo file cassaforte non c’è (%1). Collega l’unità su cui si trova, poi riprova; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>Non si può leggere il file cassaforte (%1). Controlla l’unità e i permessi del file, poi riprova; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>Non si può scrivere il file cassaforte (%1). Libera spazio sull’unità o consenti la scrittura, poi riprova; la modifica non è stata fatta.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>Il tuo portachiavi è bloccato. Sbloccalo, poi riprova; i tuoi account lì sono al sicuro.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>Il portachiavi ha negato l’accesso. Consenti a Countersign di usarlo, poi riprova; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>Nessun portachiavi risponde. Avvia GNOME Keyring, KWallet o il Secret Service di KeePassXC, poi riprova.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>Ora risponde un altro portachiavi: %1. Avvia quello che contiene i tuoi account, poi riprova; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>Il portachiavi ha risposto con un errore (%1). Non è cambiato nulla; riprova.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>Ciò che è stato salvato è tornato diverso (posizione: %1). La modifica non è stata fatta; controlla quella posizione, poi riprova.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>Il salvataggio si è interrotto (posizione: %1), quindi non è certo che la modifica sia stata conservata. Guarda di nuovo l’elenco quando quella posizione risponde.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>Un altro programma Countersign ha modificato la cassaforte nello stesso momento. Riprova.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>Un altro programma Countersign sta salvando. Riprova fra un momento.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>Non si può scrivere «%1». Libera spazio sul disco o consenti la scrittura, poi riprova; la modifica non è stata fatta.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>La cartella dei backup non c’è (%1). Collega la sua unità o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>Non è stato possibile scrivere un backup (%1). Libera spazio lì o scegli un’altra cartella; la tua cassaforte è intatta.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>Il backup appena scritto non contiene ciò che contiene la cassaforte (%1). Scegli un’altra cartella o un’altra unità; la tua cassaforte è intatta.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>«%1» non è un backup che Countersign può aprire. Scegli un file scritto da Countersign o Aegis.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>Questo backup è danneggiato e non si può aprire. Non è cambiato nulla; scegline un altro, per esempio quello precedente.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>Nessun account corrisponde a «%1». Elenca gli account per vederne i nomi.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>Questo account non c’è più. Forse l’ha rimosso un altro programma Countersign; guarda in «Rimossi di recente».</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>Più account corrispondono a «%1». Indica una parte più lunga del nome, o l’ID.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>«%1» non ha un contatore da far avanzare. Il suo codice cambia da solo.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>La cassaforte non è ancora aperta. Aprila prima, poi riprova.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>Non si può leggere il file (%1). Controlla il nome e i permessi.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annullato. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>Si è verificato un errore in Countersign. Non è cambiato nulla; riprova.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>qui la modifica %1, allora la modifica %2</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>il portachiavi</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, ma la tua cassaforte è in %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>non è un file</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>è incompleto</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>Questa scorciatoia non si può usare ovunque. Scegli una lettera, una cifra o un tasto F insieme a Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>Un altro programma usa già «%1». Scegli un’altra scorciatoia.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>Il desktop non ha dato a Countersign nessuna scorciatoia. Puoi dargliene una nelle impostazioni della tastiera.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>Il desktop non dà scorciatoie proprie ai programmi. Nelle impostazioni della tastiera, assegna una scorciatoia al comando «countersign --pick».</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>Non è stato possibile cambiarlo (%1). Cerca nelle impostazioni del sistema i programmi che si avviano all’accesso.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign è già in esecuzione ma non risponde. Attendi un momento e riprova; se non basta, chiudilo e avvialo di nuovo.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>Questo codice di recupero non c’è più. Forse un altro programma Countersign ha sostituito i codici; guarda di nuovo l’elenco.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>In questo testo non sono stati trovati codici di recupero. Copia solo i codici, o digitali uno per uno.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>I nomi di questo account sono troppo lunghi per un codice QR. Accorciali, poi riprova.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>Non è stato possibile scrivere il file (%1). Scegli un’altra cartella; la tua cassaforte non è interessata.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign non riconosce questo file. Scegli quello scritto dall’esportazione o dal backup dell’altra app.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>Questo file è danneggiato o incompleto. Esportalo di nuovo dall’altra app.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>Questo file è stato scritto da una versione di %1 più recente di quelle che Countersign sa leggere. Aggiorna Countersign.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>Questo file chiede molta più memoria o tempo di quanto farebbe mai la sua app. Esportalo di nuovo dall’altra app.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>In questo file non ci sono account. Controlla nell’altra app quali account esporta.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>Solo %1 può aprire questo file. Esporta di nuovo da lì, con una password scelta da te.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1 ha cifrato questo file in un modo che Countersign non sa decifrare. Disattiva la cifratura in %1 e scegli di nuovo il file.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>Questo file è cifrato con %1, che questo Countersign non sa aprire. Salvane una copia con AES nell’altra app e scegli quella.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 non cede questo account a nessun’altra app. Accedi al servizio, configura di nuovo i suoi codici di accesso e scansiona qui il nuovo codice.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>Questo file è cifrato con OpenPGP. Prima decifralo con la tua chiave, poi apri il risultato.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>Questo file di %1 ha una password. Digita quella che gli hai dato lì.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>Questa non è la password del file. Digita quella che gli hai dato nell’altra app.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>Non è stato stampato nulla: non è stato possibile usare la stampante. Scegli un’altra stampante, o salva un file.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 non ha codici di questo tipo. Scegli un altro formato per questo account.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1 non sa calcolare l’algoritmo di questo account. Scegli un altro formato.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 non ha codici di questa lunghezza. Scegli un altro formato per questo account.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 non ha codici che cambiano con questo intervallo. Scegli un altro formato per questo account.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1 accetta questo account solo con il suo PIN. Modifica l’account e digita il PIN.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 conserva un solo account per chiave, e qui un altro ha la stessa. Esporta questo da solo.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 distingue gli account dal nome, e qui un altro ha lo stesso. Rinomina uno dei due.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>Nessuno di questi account può passare a %1. Scegli un altro formato.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>Un codice QR vale per un solo account. Scegline uno solo, o un formato per più account.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>Manca la parte di Countersign che legge e scrive i file di altre app. Installa di nuovo Countersign.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>«%1» non può far parte di questa chiave: le chiavi in esadecimale usano le cifre da 0 a 9 e le lettere da a a f. Confrontala con quella mostrata dal servizio.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>A questa chiave manca una cifra: le chiavi in esadecimale ne hanno un numero pari. Confrontala con quella mostrata dal servizio.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>Il file è scritto, ma l’unità non ha confermato che resterà. Esporta ancora una volta prima di farci affidamento.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis, cifrato</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis, non cifrato</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP, non cifrato</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden, non cifrato</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign, cifrato</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign, non cifrato</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth, non cifrato</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+, non cifrato</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>Elenco URI delle chiavi</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>Codice QR di un account</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum, cifrato</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS, cifrato</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS, non cifrato</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>emittenti vuoti (lì prendono il nome dell’account)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>gruppi</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>tutti i gruppi di un account tranne uno</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>icone</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>preferiti</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>codici di recupero</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>numero di utilizzi degli account</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>A&amp;ccount</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>Cassa&amp;forte</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>Si indovina subito</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Debole</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Discreta</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Molto forte</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Imposta una passphrase</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Viene chiesta a ogni avvio di Countersign e dopo ogni blocco.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambia la passphrase</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>I backup e le altre passphrase della cassaforte restano come sono.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Aggiungi un’altra passphrase</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>Da allora l’una o l’altra apre la cassaforte: una per un luogo sicuro, per esempio.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Rimuovi la passphrase</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>Da allora solo il portachiavi custodisce la tua cassaforte: chi usa questo computer con il tuo nome vede i tuoi codici. Countersign non si blocca più.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Codici di recupero di %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>usato il %1</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>Ogni codice ti fa entrare una volta quando il tuo dispositivo non c’è più. Conserva questo foglio dove solo tu puoi trovarlo.</translation>
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
        <translation>a contatore (HOTP), prossimo contatore: %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>codici Steam</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP, chiave in esadecimale</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>codici Yandex</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>nuovo codice ogni %n secondo</numerusform>
            <numerusform>nuovo codice ogni %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Foglio di recupero</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>Con questo foglio i tuoi account tornano su qualsiasi app di autenticazione: scansiona un codice, o digitane la chiave. Conservalo dove solo tu puoi trovarlo.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>Codici di recupero; ognuno vale una volta sola:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (usato il %2)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>Lascia che l’app cifri il file, con una password che poi digiterai qui.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>Scegli JSON come tipo di file.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Scegli CSV come tipo di file. Contiene anche le tue password; non vengono importate.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Questa app non esporta nulla. Presso ogni servizio, configura di nuovo l’autenticazione a due fattori e scansiona il nuovo codice con Countersign.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>Se hai i file dell’app, da un telefono con root o da un backup, sceglili qui.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>Il file non è cifrato. Eliminalo appena i tuoi account sono qui.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>Apri Impostazioni, poi «2FAS Backup», poi «Export to file».</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>Apri Impostazioni, poi «Import &amp; Export», poi Esporta.</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>Apri il menu, poi Backup, e crea un backup cifrato.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>Apri Impostazioni, poi «Backup &amp; Restore», e crea un backup.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>Apri Impostazioni, poi Esporta.</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>Apri Impostazioni, poi Dati, poi Esporta codici.</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>Apri il menu, poi Backup.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>Apri il menu, poi Esporta, e scegli JSON.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>Apri il menu, poi Trasferisci account, poi Esporta account.</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>Il telefono mostra uno o più codici QR. L’ordine non conta.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>Apri Impostazioni, poi «Transfer accounts», poi «Export to file».</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Il suo backup si trova presso Microsoft, e solo l’app stessa può aprirlo. Presso ogni servizio, configura di nuovo l’autenticazione a due fattori e scansiona il nuovo codice con Countersign.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>Apri Impostazioni, poi Backup, e creane uno.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>Apri Impostazioni, poi «Export OTPs to ZIP archive».</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>La password del file è la password principale dell’app.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>Apri Impostazioni, poi Backup, e fai il backup su un file.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>Nell’app per computer, apri File, poi Esporta.</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Scegli 1PUX come tipo di file. Contiene anche le tue password; non vengono importate.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>Su un Mac, apri Password, poi File, poi Esporta tutte le password.</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>Il file contiene anche le tue password; non vengono importate.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>Apri Impostazioni o Strumenti, poi Esporta cassaforte.</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>Scegli JSON, cifrato con una password scelta da te, non con il tuo account.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>Apri le impostazioni, poi Esporta dati.</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>Si può leggere direttamente il file delle tue password, se non ha un file chiave.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>Contiene anche le tue password; non vengono importate.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>Nel browser, apri Opzioni avanzate, poi Esporta.</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>Scegli un file zip senza PGP, o CSV. Contiene anche le tue password; non vengono importate.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>Seleziona gli account nel suo elenco, poi scegli Esporta.</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>Apri le sue impostazioni, poi Backup, poi Scarica il file di backup.</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>Sull’altro computer, apri il menu, poi Esporta.</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>Apri Preferenze, poi «Backup &amp; Restore», e scegli Aegis o Authenticator.</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>Si può leggere il suo file di impostazioni: Keysmith.conf, nella cartella .config/org.kde.keysmith.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>La password del file è quella che digiti all’avvio di Keysmith.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>Apri il menu, poi Esporta, e scegli Aegis o Authenticator Pro.</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>I suoi file finiscono in .maFile e si trovano nella cartella maFiles accanto al programma.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>Prima togli la cifratura nel programma, in «Selected account».</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>Apri il menu dell’ingranaggio, poi «Export».</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Un’altra app</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>Cerca nelle sue impostazioni un’esportazione o un backup.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>Se mostra codici QR o link che iniziano con «otpauth», vanno bene anche quelli.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>Porta il file su questo computer e sceglilo qui, o trascinalo nella finestra.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>Mostra i codici alla fotocamera, o scegli qui le loro immagini. Si possono scegliere anche file.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>App per telefono</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>Gestori di password</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>Programmi per computer</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tutto il resto</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>Codici di accesso dal portachiavi del tuo computer.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>Un’immagine di un codice QR, o un link a un account.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>Sceglie un account in una piccola finestra e ne copia il codice. Assegna una scorciatoia a questo comando nelle impostazioni del desktop.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>Il tuo portachiavi è bloccato</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>I tuoi account lì sono al sicuro. Sbloccalo per vedere i codici.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Il portachiavi ha negato l’accesso</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Consenti a Countersign di usarlo, poi riprova. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Nessun portachiavi risponde</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>I tuoi account si trovano nel portachiavi di questo computer, e nessuno è in esecuzione. Avvia GNOME Keyring, KWallet o il Secret Service di KeePassXC, poi riprova, o ripristina un backup in un file cassaforte. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>Risponde un altro portachiavi</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>È %1. Avvia quello che contiene i tuoi account, poi riprova. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>La tua cassaforte non c’è</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>Non è più nella sua posizione: %1. Ripristina un backup, o rimetti al suo posto ciò che c’era, poi riprova. Non è cambiato nulla, e nessuna cassaforte vuota prende il suo posto.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>La tua cassaforte è altrove</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>Questa cassaforte è più vecchia</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>Il tuo file cassaforte non c’è</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>Non si può leggere il tuo file cassaforte</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>La cassaforte è danneggiata</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>Scritta da un Countersign più recente</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>Non si può aprire la cassaforte</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>Codice di %1 copiato</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>Premi la freccia rotonda di %1 per il suo prossimo codice.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 salvato</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>%n account salvato</numerusform>
            <numerusform>%n account salvati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>L’immagine mostra ancora la chiave. Eliminala se non ti serve più.</numerusform>
            <numerusform>Le %n immagini mostrano ancora le chiavi. Elimina quelle che non ti servono più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>Elimina l’immagine</numerusform>
            <numerusform>Elimina %n immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>Spostato nel cestino. Svuotalo per eliminare la chiave anche da lì.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>Non è stato possibile eliminare «%1». Eliminalo a mano.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>il servizio</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Rimuovi l’account</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Rimuovere %1?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>Questo non disattiva l’autenticazione a due fattori presso %1. Disattivala prima lì, o assicurati di avere un altro modo per accedere.
Puoi recuperare l’account per %n giorno.</numerusform>
            <numerusform>Questo non disattiva l’autenticazione a due fattori presso %1. Disattivala prima lì, o assicurati di avere un altro modo per accedere.
Puoi recuperare l’account per %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 rimosso</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 recuperato</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>Codice di recupero copiato. Ognuno vale una volta sola.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>Segna come usato</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Il codice di %1 è già stato usato. Il prossimo arriva fra %n secondo.</numerusform>
            <numerusform>Il codice di %1 è già stato usato. Il prossimo arriva fra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>Il codice di %1 è già stato usato. Chiedi il prossimo.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Copia di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>Codice di %1 copiato. Scade fra %n secondo: meglio aspettare il prossimo.</numerusform>
            <numerusform>Codice di %1 copiato. Scade fra %n secondi: meglio aspettare il prossimo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>Copia il prossimo</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>Codice di %1 copiato di nuovo. Molti servizi accettano un codice una volta sola.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>Prossimo codice di %1 copiato. Vale fra %n secondo.</numerusform>
            <numerusform>Prossimo codice di %1 copiato. Vale fra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the names of files, each in quotation marks</comment>
        <translation>», «</translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>Chiunque può leggere le chiavi nel file. Eliminalo se non ti serve più.</numerusform>
            <numerusform>Chiunque può leggere le chiavi nei %n file. Elimina quelli che non ti servono più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Elimina il file</numerusform>
            <numerusform>Elimina %n file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>G&amp;ruppi</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Torna agli account</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>Cosa fare con questo account</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Scegli un’&amp;immagine…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>Rim&amp;uovi l’immagine</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppi: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>Scansiona un’area</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>Lo schermo. Seleziona il codice QR con i tasti freccia, premi Invio per scansionare, Esc per uscire.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>Traccia un rettangolo attorno al codice QR. Esc per uscire.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>Le frecce lo spostano, Maiusc e frecce ne cambiano la dimensione. Invio per scansionare, Esc per uscire.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>Questo backup è valido. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Aggiungi ciò che manca</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>&amp;Sostituisci tutto…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Contenuto del backup</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n account, data: %1</numerusform>
            <numerusform>%n account, data: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>La passphrase di questo backup la apre.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>Contiene esattamente ciò che contiene la tua cassaforte.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>Differenze dalla tua cassaforte:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Solo nel backup</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>Solo nella tua cassaforte</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>Con un’altra chiave</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>Con nome, nota, gruppo, immagine o codici di recupero diversi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Voce senza nome</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>Messi da parte, perché non si possono leggere; vengono conservati come sono</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>%n account si aggiunge. Ciò che hai resta com’è.</numerusform>
            <numerusform>%n account si aggiungono. Ciò che hai resta com’è.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Qui non manca nulla.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>La tua cassaforte attuale viene prima copiata, per sicurezza, in %1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>Questo backup non ha una passphrase. Scegline una, perché nessuna chiave resti in un file alla vista di tutti.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>La cassaforte va in questo file, e ciò che è nella posizione attuale resta lì.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>Da allora la passphrase di questo backup apre la tua cassaforte.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Verifica un backup</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>Apre un backup accanto alla tua cassaforte e non cambia nulla.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>Sostituire tutto?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>Mettere questo backup al posto di tutta la tua cassaforte?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>Gli account che non sono nel backup non saranno più nella tua cassaforte. Una copia di sicurezza ne viene conservata in %1, e si può ripristinare come ogni backup.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Ripristino…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apertura…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Ricerca dei backup…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>&amp;Backup trovati</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Backup trovati</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Scegli un &amp;file…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Passphrase di questo backup</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Passphrase di questo backup</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>Nei soliti posti non sono stati trovati backup. Se ne hai uno, scegli il suo file.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>sostituita da un ripristino</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>di un’altra cassaforte</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>Questo file si apre senza passphrase.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Scegli un backup</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>Backup (*.json);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Esegui bac&amp;kup</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>&amp;Verifica un backup…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ferm&amp;a</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>L’ultimo valido: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>Non ne è stato ancora scritto nessuno.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Vanno in %1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>Non ne vengono creati. Se perdi questo computer, perdi anche i tuoi account.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Co&amp;nfigura…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>Sblocca prima per configurarli o per scriverne uno.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>Configura i backup</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>Dopo ogni modifica Countersign scrive un backup, lo rilegge e ne confronta i codici. Solo la sua passphrase lo apre: ti servirà quando questo computer non ci sarà più.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Dove vanno i backup</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>Una chiavetta USB o una cartella copiata su un altro computer protegge meglio.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>&amp;Mantieni la passphrase dei backup</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>Sceglin&amp;e un’altra</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>Il primo backup è stato scritto e verificato. Da ora avviene da sé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>Scrittura del primo backup…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>Dove devono andare i backup?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Scansiona con la fotocamera</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Immagine della fotocamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Apri un’immagine…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Inserisci a mano</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>Tieni il codice QR davanti alla fotocamera.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Avvio della fotocamera…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>Niente tiene esatto l’orologio di questo computer, e i servizi rifiutano i codici quando è sfasato. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>L’orologio di questo computer sembra indietro di %1, perché la cassaforte è stata usata in un momento successivo. I servizi potrebbero rifiutare i codici. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>L’orologio di questo computer è stato spostato avanti di %1. Se ora è sbagliato, i servizi rifiutano i codici. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>L’orologio di questo computer è stato spostato indietro di %1. Se ora è sbagliato, i servizi rifiutano i codici. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>L’orologio di questo computer è sbagliato: mostra %1, e questo programma è stato creato dopo. I servizi rifiutano i codici. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>Codice a contatore, non mostrato</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Codice %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>Codice %1, %2, codice successivo %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prossimo: %1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>Scansiona questi codici</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>&amp;Salva come immagini…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Codice %1 di %2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Codice QR di %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Cartella per le immagini</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>Immagine salvata. Chi la vede ha le chiavi: eliminala quando hai finito.</numerusform>
            <numerusform>%n immagini salvate. Chi ne vede una ha le chiavi: eliminale quando hai finito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>Sul desktop</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostra un’icona nell’area di notifica</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>Chiudendo la finestra, Countersign resta nell’area di notifica</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Avvia senza finestra</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Avvia all’accesso</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>Scorciatoia per la scelta rapida, da ovunque:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>Scorciatoia per la scelta rapida</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>Questo desktop non mostra icone nell’area di notifica, quindi chiudere la finestra termina Countersign.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>Il suo menu copia i codici senza mostrarli.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>Oppure assegna una scorciatoia al comando «countersign --pick» nelle impostazioni della tastiera del desktop.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>Richiesta al desktop…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 apre la scelta rapida.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Immagini (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>Letta la parte %1 di %2; manca ancora: %3. Mostra il codice successivo.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>Apri un’immagine del codice QR</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>Scegli i file di un’altra app</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>Aggiungi il tuo primo account</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>Un servizio che offre l’autenticazione a due fattori ti mostra un codice QR o una chiave per un’app di autenticazione. Portali qui; puoi anche trascinare qui un’immagine.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>Trova il codice QR su una pagina aperta accanto a questa finestra.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>Per un codice su carta o su un altro schermo.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>Per una chiave mostrata come testo.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutti</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>&amp;Esporta in</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>Account da esportare</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>Verrà esportato %n account.</numerusform>
            <numerusform>Verranno esportati %n account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>%n di questi non può passare per intero; l’elenco dice che cosa si perde.</numerusform>
            <numerusform>%n di questi non possono passare per intero; l’elenco dice che cosa si perde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n non può passare affatto.</numerusform>
            <numerusform>%n non possono passare affatto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>Questo file non è cifrato. Chi se ne impossessa ha per sempre le chiavi dei tuoi account. Usalo subito, poi eliminalo.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Chi vede o fotografa questi codici ha per sempre le chiavi dei tuoi account. Guarda chi c’è dietro di te, e se lo schermo è condiviso.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>Il foglio mostra le chiavi dei tuoi account. Conservalo dove solo tu puoi trovarlo, ed elimina il PDF appena è stampato.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>&amp;Ho capito</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>Passphrase della &amp;cassaforte</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>Scegli una passphrase per il file. Non si apre con nient’altro.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Passphrase della cassaforte</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>%n account esportato in «%1»</numerusform>
            <numerusform>%n account esportati in «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Mostra i codici</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>Perde: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>Passa per intero</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
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
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>Nuovo gruppo</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Importa da un’altra app</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Cerca app</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Sce&amp;gli i file…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>Quale app ha i tuoi account? Se hai già il suo file, sceglilo: Countersign capisce da solo che cos’è.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>Per codici sullo schermo del telefono.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>Più di uno alla volta, e anche immagini di codici.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>Per codici aperti accanto a questa finestra.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>Per link che hai copiato.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>Già presente</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>Aggiungere questo account?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>Digita questo codice nella pagina del servizio per completare lì.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>Aggiungilo, poi premi la sua freccia rotonda per il primo codice.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>Hai già questo account, con la stessa chiave. Non c’è nulla da aggiungere.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 è già presente, con un’altra chiave. Se il servizio ti ha appena mostrato un nuovo codice, sostituisci la chiave: nome, note, gruppi e codici di recupero restano, e la vecchia chiave va in «Rimossi di recente».</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>Non è stato acquisito nulla</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>Aggiungere questi account?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Sostituisci la chiave</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Tieni entrambi</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>Manca ancora la parte %1 di %2. Puoi scansionarla dopo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostralo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>&amp;Salva %n account</numerusform>
            <numerusform>&amp;Salva %n account</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutti</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Elementi arrivati</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Sostituisci la chiave</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Tieni entrambi</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Tralascialo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;Lo stesso per %n</numerusform>
            <numerusform>&amp;Lo stesso per tutti e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 è già presente, con un’altra chiave. Se il servizio te ne ha data una nuova, sostituiscila: nome, note, gruppi e codici di recupero restano, e la vecchia chiave va in «Rimossi di recente».</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>Senza nome</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>Dal cestino dell’altra app</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Già presente</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>Arrivato due volte</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>Già presente con un’altra chiave, che viene sostituita</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>Già presente con un’altra chiave; restano entrambi</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>Già presente con un’altra chiave, che resta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n nuova</numerusform>
            <numerusform>%n nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n già presente</numerusform>
            <numerusform>%n già presenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n con un’altra chiave</numerusform>
            <numerusform>%n con un’altra chiave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n dal cestino</numerusform>
            <numerusform>%n dal cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n messa da parte</numerusform>
            <numerusform>%n messe da parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>O&amp;rdina per</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>Ordine &amp;personale</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>Usati di &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>Più &amp;usati</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n voce messa da parte, invariata.</numerusform>
            <numerusform>%n voci messe da parte, invariate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Nessun account corrisponde a «%1».</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Nessun account in «%1» corrisponde a «%2».</translation>
    </message>
</context>
<context>
    <name>countersign::ListSection</name>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>Mo&amp;stra i codici</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>Alla selezione dell’account</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>Dopo un clic</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>Ci&amp;fre</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>A metà, come %1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>A coppie, come %1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>Unite, come %1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Ordina &amp;per</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Il mio ordine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usati di recente</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Più usati</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>Mostra i&amp;l codice successivo negli ultimi dieci secondi</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>Riduci a icona &amp;questa finestra dopo la copia di un codice</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign è bloccato</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Sblocco…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Sblocca fra %n s</numerusform>
            <numerusform>Sblocca fra %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>Blocco automatico</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>Se &amp;inattivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mai</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Dopo %n minuto</numerusform>
            <numerusform>Dopo %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>Quando il &amp;desktop viene bloccato</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>P&amp;rima della sospensione del computer</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>Quando la finestra è ridotta a i&amp;cona</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>Imposta prima una passphrase: senza di essa non c’è modo di bloccare.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Tema colori</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>Le dimensioni del testo, il contrasto e la riduzione del movimento seguono le impostazioni del sistema.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>Informazioni su Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Codici di accesso sul tuo desktop, conservati nel portachiavi del sistema o in un file cassaforte.
Software libero con licenza GNU General Public License, versione 3 o successiva.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>Ricerca di un account…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>Scansiona un’area</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>Icone dei marchi di Simple Icons (CC0). I segni sono marchi dei rispettivi proprietari, che non hanno nulla a che fare con questo programma.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>Inserisci a mano</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>nome o indirizzo e-mail</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>A tempo (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>A contatore (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP, con PIN</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex, con PIN</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondi</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emittente</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Chiave &amp;segreta</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>Ci&amp;fre</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>Al&amp;goritmo</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>&amp;Intervallo</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Contatore</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifica l’account</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>Spazi, trattini e minuscole non contano.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>Indica un emittente o un nome di account, per poterlo ritrovare.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>Questa chiave è più corta del solito. Confrontala con quella mostrata dal servizio.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Meno opzioni</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Più opzioni</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>Sposta la cassaforte</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Passphrase att&amp;uale</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Passphrase attuale</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>Lì non ha una passphrase: chi usa questo computer con il tuo nome vede i tuoi codici, e Countersign non si blocca più.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>Ora la cassaforte ha una passphrase.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>La cassaforte non ha più una passphrase.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>Nuova posizione della cassaforte: %1. È stata riletta lì prima di cancellare la vecchia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Spostamento…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>Ancora la s&amp;tessa</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Le due non sono ancora uguali.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usala comunque</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nuova passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Ancora la stessa passphrase</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>Quattro o più parole a caso sono difficili da indovinare e facili da digitare. Nessuno può recuperare la passphrase se viene dimenticata.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>Debole: meno di %n carattere</numerusform>
            <numerusform>Debole: meno di %n caratteri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Passphrase att&amp;uale</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Passphrase attuale</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>La cassaforte ha %n passphrase, che viene rimossa.</numerusform>
            <numerusform>La cassaforte ha %n passphrase, e vengono rimosse tutte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
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
        <translation>Bloc Maiusc è attivo.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Nascondi la passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostra la passphrase</translation>
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
        <translation>Impost&amp;a…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>Cam&amp;bia…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>A&amp;ggiungi un’altra…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Rim&amp;uovi…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>È impostata una passphrase. Sblocca prima per cambiarla.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>È impostata una passphrase. Viene chiesta all’avvio di Countersign e dopo ogni blocco.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>Non ce n’è nessuna: chi usa questo computer con il tuo nome vede i tuoi codici.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign è bloccato</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign è bloccato. Digita la passphrase e premi Invio.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Sblocco…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Riprova fra %n secondo.</numerusform>
            <numerusform>Riprova fra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Digita di nuovo la passphrase.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Immagini (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Trascina qui un’immagine</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un’immagine</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>Nel &amp;portachiavi di questo computer</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>Nel portachiavi, &amp;con una passphrase</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>In un &amp;file cassaforte, con una passphrase</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>Per una chiavetta USB, o dove non c’è un portachiavi.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Il sistema</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>Fi&amp;le cassaforte</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>Dove deve stare il file cassaforte</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Nessun portachiavi risponde su questo computer.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>Consigliato. %1 lo apre quando accedi; non c’è nulla da digitare.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Viene chiesta all’avvio di Countersign e dopo ogni blocco.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>La tua passphrase resta com’è.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Scegli una cartella e un nome per il file.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Questa è una cartella. Aggiungi un nome per il file.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>Questa cartella non c’è. Collega la sua unità, o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>C’è già un file con questo nome, e resta com’è. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>Questo file cassaforte esiste già. Viene usato com’è, con la sua passphrase.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>Qui si trova ora la cassaforte.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>Dove deve stare il file cassaforte?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>File cassaforte (*.json);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Ripristina un backup…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>Dove conservare i tuoi account?</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurazione…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>C&amp;ontinua</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>Scegliere un account e copiarne il codice</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign è ancora qui</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>Lo trovi nell’area di notifica. Per terminarlo, scegli Esci nel suo menu.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Codice copiato</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Resta negli appunti per %n secondo.</numerusform>
            <numerusform>Resta negli appunti per %n secondi.</numerusform>
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
        <translation>&amp;Escludi questa finestra dagli screenshot</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>E da registrazioni e condivisioni dello schermo. Tu continui a vederla.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>Questo sistema non offre ai programmi un modo per farlo. Chiudi la finestra prima di condividere lo schermo.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>Mostra come codice QR</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>La tua &amp;passphrase</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>La tua passphrase</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>Scansionalo con l’altro dispositivo. Scompare dopo un minuto, e quando questa finestra non è più visibile.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Chi vede o fotografa questo codice ha per sempre la chiave di questo account, e con essa ogni codice futuro. Guarda chi c’è dietro di te, e se lo schermo è condiviso.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>I codici di questo account seguono un contatore. Due dispositivi che lo usano presto non coincidono più, quindi usalo solo su uno di essi.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>Il PIN non viene trasferito. Digitalo sull’altro dispositivo.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Codice QR di %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostra il codice</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>Scelta rapida</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>Digita per trovare un account, e premi Invio per copiarne il codice.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>Copia il codice di…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Trova un account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>Apertura della tua cassaforte…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Nessun account corrisponde a «%1».</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Importa da un’altra app</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Password del file</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>&amp;Tralascia questo file</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Password del file</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lettura di «%1»…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>File %1 di %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>Codici di recupero</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>I codici nuovi rendono inutili quelli vecchi. Il codice conservato qui finora (non usati: %1) viene cancellato per sempre.</numerusform>
            <numerusform>I codici nuovi rendono inutili quelli vecchi. I %n codici conservati qui finora (non usati: %1) vengono cancellati per sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>Copia i codici mostrati dal servizio e incollali qui, o digitali uno per uno.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Inco&amp;lla</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>Un &amp;codice</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Un codice</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>Sostituisci i codici</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>Conserva i codici</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n codice aggiunto.</numerusform>
            <numerusform>%n codici aggiunti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n codice era ripetuto.</numerusform>
            <numerusform>%n codici erano ripetuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n riga contiene altre parole ed è stata tralasciata (%1). Se contiene un codice, digitalo.</numerusform>
            <numerusform>%n righe contengono altre parole e sono state tralasciate (%1). Se contengono un codice, digitalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>Non si conservano più di %1 codici; il resto è stato tralasciato.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>Codici di recupero</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copia il codice %1</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>Tralascia il codice %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tralascia</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>usato il %1</translation>
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
        <translation>Aggiungi codici…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codici di recupero</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>Ne ho creati di nuovi…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>&amp;Copia tutti i rimanenti</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Esporta in un file…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>&amp;Rimuovi tutti…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>Copia, stampa, esporta</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Nascondi i codici</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>Mostra i codici</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>Molti servizi danno codici per il giorno in cui questo dispositivo va perso. Si possono conservare qui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>Rimasti: %1 di %n</numerusform>
            <numerusform>Rimasti: %1 di %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>Se sono conservati qui, chi apre questa cassaforte ha entrambi: i codici e il modo di farne a meno. E vanno persi insieme alla cassaforte. Una copia su carta, in un altro posto, è più sicura.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>%n codice di recupero salvato</numerusform>
            <numerusform>%n codici di recupero salvati</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>Copiato un codice di recupero segnato come usato</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>Segnato come usato</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>%n codice di recupero copiato</numerusform>
            <numerusform>%n codici di recupero copiati</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>Tutti i codici sono stati usati. Creane di nuovi presso il servizio.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>Esporta i codici di recupero</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>Scrivere i codici di recupero di %1 in un file?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>Il file non è protetto: chi lo apre può usare i codici, e ciò che copia i tuoi file copia anche questo. Stampalo o spostalo in un posto sicuro, poi eliminalo qui.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>Esportato in «%1». Il file non è protetto.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>Rimuovi i codici di recupero</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>Rimuovere %n codice di recupero di %1?</numerusform>
            <numerusform>Rimuovere %n codici di recupero di %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>Vengono cancellati per sempre; i backup più vecchi li contengono ancora. L’account resta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>Codici di recupero rimossi</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Recupera</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Cancella ora…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Rimossi di recente</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Resta %n giorno</numerusform>
            <numerusform>Restano %n giorni</numerusform>
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
            <numerusform>Non è stato rimosso nulla nell’ultimo giorno.</numerusform>
            <numerusform>Non è stato rimosso nulla negli ultimi %n giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>Gli account rimossi si conservano per %n giorno. I loro codici non vengono mostrati.</numerusform>
            <numerusform>Gli account rimossi si conservano per %n giorni. I loro codici non vengono mostrati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Cancellare per sempre?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Cancellare %1 per sempre?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>Cancellare %n account per sempre?</numerusform>
            <numerusform>Cancellare %n account per sempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>Un account cancellato non si può recuperare. Se l’autenticazione a due fattori è ancora attiva presso il servizio, ti servirà un altro modo per accedere.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Cerca account</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>Termina la selezione</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutti</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>Rimuovi gli account selezionati</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n selezionato</numerusform>
            <numerusform>%n selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Togli dai preferiti</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Messi da parte</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>Queste voci non si possono leggere. Vengono conservate esattamente come sono, e forse una versione più recente potrà leggerle; gli altri tuoi account sono intatti.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Voce senza nome</translation>
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
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
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
        <translation>Sblocca…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Ripristina un backup…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>Apri la più vecchia</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Inizia da una cassaforte vuota…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Iniziare da una cassaforte vuota?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>Rinunciare alla cassaforte mancante?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign non la cercherà più, e gli account che contiene non torneranno. Dovrai configurarli di nuovo uno per uno presso il loro servizio.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Inizia da una cassaforte vuota</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>Mostra il codice successivo</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usato</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Usato, prossimo fra %n s</numerusform>
            <numerusform>Usato, prossimo fra %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>ancora %n secondo</numerusform>
            <numerusform>ancora %n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>codice a contatore, non mostrato</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>codice nascosto</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usato</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>poi %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>preferito</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>Copia un codice</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Sblocca…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostra la finestra</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>Scelta rapida</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>Ultima posizione: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>Cercata qui: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>Ultimo backup valido: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>Nessun cambiamento: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>%n account ripristinato</numerusform>
            <numerusform>%n account ripristinati</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rimetti a posto</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>La tua cassaforte è di nuovo dov’era.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>L’ultimo backup valido ha più di una settimana.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>Ricordi ancora la passphrase dei tuoi backup? Verificane uno per esserne certo.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>Un backup ti restituisce gli account se perdi questo computer.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Configura i backup</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>Cassaforte</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Sp&amp;osta…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Posizione: %1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>Sblocca prima per spostarla.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
</context>
</TS>
