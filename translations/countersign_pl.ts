<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>Oparty na czasie</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>Oparty na liczniku</translation>
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
            <numerusform>%n cyfra</numerusform>
            <numerusform>%n cyfry</numerusform>
            <numerusform>%n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>następny licznik %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>co %n sekundę</numerusform>
            <numerusform>co %n sekundy</numerusform>
            <numerusform>co %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Dodano %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Ostatnio użyto %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>Skanuj &amp;ekran</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>Skanuj o&amp;bszar…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>Użyj &amp;kamery</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Otwórz obraz…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>Wp&amp;isz ręcznie…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Ko&amp;piuj kod</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>&amp;Następny kod</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ed&amp;ytuj…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Usuń konto…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>O&amp;statnio usunięte…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>O&amp;dłożone…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Zablokuj</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>P&amp;rzywróć kopię…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>Spr&amp;awdź kopię…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Us&amp;tawienia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Dodawanie konta</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>Wybrane konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Wszystkie konta</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>O&amp;znacz kod jako użyty</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>Po&amp;każ konto</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>U&amp;lubione</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>Zazna&amp;cz kilka</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Przesuń w &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Przesuń w &amp;dół</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Pokaż jako kod &amp;QR…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Następna część okna</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Otwórz menu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Skróty &amp;klawiszowe</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>O pro&amp;gramie Countersign</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>Importuj &amp;z innej aplikacji…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>Przelit&amp;eruj kod</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Kopie zapasowe Countersign</translation>
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
        <translation>Poproś osobę, która opiekuje się tym komputerem, o dodanie cię do grupy „video”, a potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>Otwórz Ustawienia systemowe, Prywatność i ochrona, Kamera i włącz Countersign.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>Zezwól na to w ustawieniach systemu, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>Otwórz Ustawienia, Prywatność i zabezpieczenia, Kamera i pozwól aplikacjom klasycznym na dostęp do kamery.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>Wklej link lub tekst „skonfiguruj ręcznie”, a potem naciśnij Ctrl+D. Nie będzie on widoczny.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Jeden wpis</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1: nie dodano. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>Klucz konta jest krótki i łatwy do odgadnięcia: %1. Porównaj go z tym, co pokazuje serwis.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>Brakuje jeszcze części %1 z %2 tego eksportu. Dodaj także ją.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Dodano: %1.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1 ma teraz nowy klucz. Stary pozostanie przez 30 dni wśród usuniętych kont.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 już tu jest, z tym samym kluczem. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 już tu jest, z innym kluczem. Podaj --replace, jeśli serwis przydzielił nowy klucz, albo --keep-both, jeśli są to dwa konta.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>Wybierz tylko jedną z opcji: --uri, --image lub --manual.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>Wybierz tylko jedną z opcji: --replace lub --keep-both.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>Brakuje pliku obrazu.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>Linków i kluczy nie podaje się w wierszu poleceń, gdzie mogą je zobaczyć inne programy. Podaj je na standardowym wejściu.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Nie ma tu opcji „%1”.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>Opcja „%1” nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>Opcja „%1” wymaga wartości.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konta</numerusform>
            <numerusform>%n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>„%1” już istnieje i nie jest wcześniejszą kopią tego sejfu z tym samym hasłem. Plik pozostaje bez zmian; wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>Kopię zapasową (%1) zapisano w „%2”, ponownie odczytano, otwarto i uznano za dobrą.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>Kopie zapasowe nie są skonfigurowane. Podaj --set-up FOLDER, aby tworzyć tam kopię po każdej zmianie, albo --to FILE, aby zapisać ją teraz.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>Wybierz tylko jedną z opcji: --to, --set-up lub --stop.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>Brakuje nazwy po %1.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>Kopie nie będą już tworzone automatycznie. Istniejące pozostają.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>Hasło sejfu, miejsce: %1 (niewidoczne podczas pisania; puste: kontynuuj bez niego):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>Hasło kopii zapasowej (niewidoczne podczas pisania):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>„%1” jest zabezpieczony hasłem i się otwiera.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>„%1” otwiera się bez hasła: każdy, kto ma ten plik, może odczytać klucze.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>WYSTAWCA</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>Zawiera %n konto.</numerusform>
            <numerusform>Zawiera %n konta.</numerusform>
            <numerusform>Zawiera %n kont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>Zawiera też %n usunięte konto.</numerusform>
            <numerusform>Zawiera też %n usunięte konta.</numerusform>
            <numerusform>Zawiera też %n usuniętych kont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>Zawiera jeszcze %n wpis, którego nie można tu użyć.</numerusform>
            <numerusform>Zawiera jeszcze %n wpisy, których nie można tu użyć.</numerusform>
            <numerusform>Zawiera jeszcze %n wpisów, których nie można tu użyć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>Twój sejf zawiera dokładnie te konta.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n konto jest takie samo w twoim sejfie.</numerusform>
            <numerusform>%n konta są takie same w twoim sejfie.</numerusform>
            <numerusform>%n kont jest takich samych w twoim sejfie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>Tylko w kopii:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>Tylko w twoim sejfie:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>Z innym kluczem w twoim sejfie:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>Z inną nazwą, notatką, grupą, obrazem lub innymi kodami odzyskiwania w twoim sejfie:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>Kopii nie porównano z używanym sejfem.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>Brakuje nazwy pliku kopii.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>Konto bez nazwy</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>Nie ma jeszcze żadnych kont. Dodaj konto poleceniem „countersign-cli add”.</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>Chwila po --at to liczba całkowita: sekundy od 1970 roku w UTC.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>odpowiada tablicą JSON, dla innych programów</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>pokazuje tę pomoc</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>używa tego pliku sejfu zamiast własnego sejfu</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>otwiera także sejf starszy niż ostatnio używany</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>zaczyna pusty sejf w miejsce brakującego</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>odczytuje hasło z deskryptora pliku N, do końca wiersza</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>to samo dla hasła używanego sejfu</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>odczytuje hasło kopii z deskryptora pliku N</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>to samo dla nowego hasła, zamiast pytać dwa razy</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>przyjmuje także nowe hasło, które łatwo odgadnąć</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>nie pyta najpierw</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>czyta linki lub teksty „skonfiguruj ręcznie” ze standardowego wejścia</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>czyta kody QR z plików obrazów</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>pyta kolejno o wystawcę, konto, tajny klucz i resztę</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>nadaje istniejącemu kontu nowy, przychodzący klucz</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>zachowuje istniejące konto obok przychodzącego</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>pokazuje także tajne klucze; upewnij się, że nikt nie patrzy</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>kod z innej chwili; licznik pozostaje bez zmian</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>zastępuje sejf plikiem kopii</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>dodaje to, co jest w pliku kopii, a czego nie ma w sejfie</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>odczytuje hasło (z --replace i --merge: hasło kopii) z deskryptora pliku N</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>zapisuje jeden zabezpieczony plik kopii</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>tworzy tam kopię teraz, a odtąd po każdej zmianie</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>nie tworzy ich już automatycznie</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>do systemowego pęku kluczy; hasło pozostaje</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>do pliku z hasłem</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>Dodaje konta.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Wyświetla listę kont.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>Pokazuje kod konta albo wszystkie kody. NAME to wystawca, konto, część jednego z nich albo początek identyfikatora.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>Pokazuje wszystkie kody na bieżąco, aż do q lub Ctrl+C.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>Usuwa konto. Przez 30 dni można je odzyskać.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>Wyświetla listę usuniętych kont, które można odzyskać.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>Odzyskuje usunięte konto albo przywraca plik kopii.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>Zabezpiecza sejf hasłem albo zmienia to, co go otwiera.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>Zapisuje zabezpieczoną kopię i sprawdza, że się otwiera.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>Otwiera kopię obok sejfu i pokazuje różnice. Niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>Przenosi sejf w inne miejsce.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>Podaje, gdzie jest sejf i jak jest przechowywany.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>Pokazuje tę pomoc albo więcej o jednym poleceniu.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>Kody logowania (hasła jednorazowe) z twojego pęku kluczy.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>„countersign-cli help COMMAND” pokazuje opcje polecenia; --version pokazuje wersję.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>To wygląda na tajny klucz albo link z takim kluczem, a inne programy widzą zawartość wiersza poleceń. Użyj „add --uri” i podaj klucz lub link na standardowym wejściu.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nie ma polecenia „%1”.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>Brakuje polecenia. „countersign-cli help” wyświetla ich listę.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>„%1” to o jedno słowo za dużo; nazwę ze spacjami ujmij w cudzysłów.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>Brakuje nazwy konta.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>t tak y yes</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>Hasło sejfu, miejsce: %1 (niewidoczne podczas pisania):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>W „%1” nie ma sejfu. Sprawdź nazwę albo utwórz tam sejf poleceniem „passphrase set”.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>„%1” nie ma hasła, więc klucze mógłby tam odczytać każdy. Najpierw ustaw hasło poleceniem „passphrase set”.</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>Nie można pisać na standardowe wyjście. Zwolnij miejsce albo skieruj je gdzie indziej.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Jedno konto</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1: zachowano, ale nie można użyć. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>TAJNY KLUCZ</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>Konto typu „%1” dodaje się za pomocą jego linku, poleceniem „add --uri”.</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>Wystawca (serwis):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>Konto (twoja nazwa w serwisie):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>Tajny klucz (niewidoczny podczas pisania):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>Typ (totp, hotp lub steam) [totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>Liczba cyfr [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>Algorytm (SHA1, SHA256, SHA512, SHA224 lub SHA384) [SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>Okres w sekundach [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>Licznik [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>Plik sejfu wymaga hasła: to jego jedyny zamek.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Nowe miejsce sejfu: %1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>Wybierz tylko jedną z opcji: --to-keychain lub --to FILE.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>Sejf jest już w tym miejscu: %1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>Sejf ma już hasło. „countersign-cli passphrase change” je zmienia, a „passphrase add” dodaje kolejne.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>Sejf ma odtąd hasło (miejsce: %1). Bez niego nikt, także ty, nie otworzy sejfu: przechowuj je również w bezpiecznym miejscu.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>Nowe hasło także otwiera sejf.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>Hasło zmieniono. Wcześniejsze kopie zachowują swoje hasło.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>To ostatnie hasło pliku sejfu, a plik sejfu zawsze musi je mieć. Zmień je albo najpierw przenieś sejf do pęku kluczy.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>To hasło już nie otwiera sejfu; otwiera go inne.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>Sejf nie ma już hasła. Każdy, kto odblokuje pęk kluczy, może go odczytać (miejsce: %1).</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>Haseł nie podaje się w wierszu poleceń, gdzie mogą je zobaczyć inne programy. Program o nie pyta albo przyjmuje je przez --passphrase-fd i --new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>Podaj, co zrobić: set, change, add lub remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>Sejf nie ma hasła. „countersign-cli passphrase set” je ustawia.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>Potrzebne jest hasło, a nie ma tu kogo o nie zapytać. Przekaż je przez %1 albo uruchom program w terminalu.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>Jeśli mimo to chcesz użyć tego hasła, uruchom ponownie z --weak.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1 nie działa w systemie Windows, gdzie programy nie mogą przekazywać deskryptorów plików. Wpisz hasło.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>Po %1 podaje się numer deskryptora pliku, nigdy hasło: inne programy widzą zawartość wiersza poleceń.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>Hasło po %1 jest dłuższe niż %2 bajtów.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>Nie można odczytać hasła po %1 (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>Nowe hasło (niewidoczne podczas pisania):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>To samo jeszcze raz:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>To były dwa różne hasła. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>Usunięcie konta tutaj nie wyłącza uwierzytelniania dwuskładnikowego w serwisie: bez jego kodów można stracić tam dostęp. Najpierw wyłącz je w serwisie.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>Usunięto: %1. „countersign-cli restore %2” odzyskuje to konto przez 30 dni.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>Nie usunięto: %1, bo nie ma tu kogo zapytać. %2 Podaj --yes, aby usunąć konto.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>Usunąć %1? Wpisz t, aby potwierdzić:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>USUNIĘTO</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>PRZECHOWYWANE DO</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>W ciągu ostatnich 30 dni nie usunięto żadnego konta.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>Niczego nie przywrócono, bo nie ma tu kogo zapytać. Podaj --yes, aby zastąpić sejf kopią.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>Zastąpić sejf (miejsce: %2, kont: %3) kopią (kont: %1)? Wpisz t, aby potwierdzić:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>Kopia nie ma hasła. Wybierz hasło dla tego, co będzie teraz zapisywane w plikach.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>Przywrócono %n konto; miejsce sejfu: %1.</numerusform>
            <numerusform>Przywrócono %n konta; miejsce sejfu: %1.</numerusform>
            <numerusform>Przywrócono %n kont; miejsce sejfu: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>To, co było tam wcześniej, zachowano w „%1”.</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>Odtąd sejf otwiera się hasłem kopii. Zmienia to „countersign-cli passphrase”.</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>Sejf nie ma własnego hasła. „countersign-cli passphrase set” je ustawia.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>Nie ma sejfu, do którego można coś dodać; --replace umieści tam kopię.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>Z kopii dodano %n konto.</numerusform>
            <numerusform>Z kopii dodano %n konta.</numerusform>
            <numerusform>Z kopii dodano %n kont.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>„%1” to plik. Podaj --merge, aby dodać zawartość tej kopii, albo --replace, aby zastąpić nią sejf.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>Żadne usunięte konto nie pasuje do „%1”. „countersign-cli removed” wyświetla ich listę.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>Odzyskano: %1.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>Wybierz tylko jedną z opcji: --replace lub --merge.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>Brakuje nazwy konta lub pliku kopii.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Otwieranie sejfu…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>Sejf ma teraz inne hasło. Uruchom ponownie „countersign-cli watch”, aby je wpisać.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… i jeszcze %1: zwiększ wysokość okna.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: zakończ</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>Miejsce sejfu: %1. Jest zabezpieczony hasłem.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>Miejsce sejfu: %1. Nie ma własnego hasła.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>Miejsce sejfu: %1. Nie ma hasła: każdy, kto ma ten plik, może odczytać klucze.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>Sejf powinien być tutaj: %1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>Nie ma jeszcze sejfu; jego miejsce to: %1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>Kopie nie są tworzone automatycznie.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>Kopie są tworzone w „%1”.</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>Ostatnia dobra kopia: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>Zegar tego komputera jest błędny: pokazuje dzień sprzed powstania tego programu. Serwisy odrzucą te kody.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>Zegar tego komputera chyba się spóźnia: sejfu użyto w późniejszym czasie. Serwisy mogą odrzucić te kody.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>podaje, co by przyszło, i niczego nie zapisuje</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>odpowiada obiektem JSON, dla innych programów</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>odczytuje hasło plików z deskryptora pliku N</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>co zapisać; --formats wyświetla identyfikatory</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>gdzie to zapisać; istniejący już plik pozostaje bez zmian</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>wyświetla listę formatów</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>Importuje konta z eksportu lub kopii zapasowej innej aplikacji.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>Zapisuje konta w pliku dla innej aplikacji.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 pozostaje tutaj. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 nie ma miejsca na: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>Ten plik nie jest zaszyfrowany: kto go odczyta, ma twoje klucze. Wymaż go, gdy tylko druga aplikacja je przejmie.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>Zapisać mimo to? Wpisz t, aby potwierdzić:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>Zapisano %n konto w „%1”; tylko ty możesz odczytać ten plik.</numerusform>
            <numerusform>Zapisano %n konta w „%1”; tylko ty możesz odczytać ten plik.</numerusform>
            <numerusform>Zapisano %n kont w „%1”; tylko ty możesz odczytać ten plik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>Podaj, co zapisać, za pomocą --format, a gdzie, za pomocą --output.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>Nie ma formatu „%1”. „countersign-cli export --formats” wyświetla ich listę.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>Nie ma folderu „%1”. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>„%1” już istnieje i pozostaje bez zmian. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>Przekaż hasło za pomocą --passphrase-fd albo uruchom to w terminalu.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>Hasło pliku „%1” (niewidoczne podczas pisania):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>Było w koszu drugiej aplikacji. Jeśli jest jeszcze potrzebne, wyjmij je tam z kosza i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>Brakuje jeszcze części %1 z %2 tego eksportu. Zaimportuj także ją.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>To konto już tu jest, z innym kluczem. Podaj --replace, jeśli serwis przydzielił nowy klucz, albo --keep-both, jeśli są to dwa konta.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>Konta, które są tu z innym kluczem, pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>Brakuje nazwy pliku.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>już tu jest</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>inny klucz</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>odłożone</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>WYNIK</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>Nowe: %1, już tu są: %2, z innym kluczem: %3, odłożone: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>Włącz automatyczną datę i godzinę w ustawieniach systemu.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>W Ustawieniach systemowych, Ogólne, Data i czas, włącz automatyczne ustawianie daty i godziny.</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>W Ustawieniach, Czas i język, Data i godzina, włącz „Ustaw czas automatycznie”.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>mniej więcej %n dzień</numerusform>
            <numerusform>mniej więcej %n dni</numerusform>
            <numerusform>mniej więcej %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>mniej więcej %n godzinę</numerusform>
            <numerusform>mniej więcej %n godziny</numerusform>
            <numerusform>mniej więcej %n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>mniej więcej %n minutę</numerusform>
            <numerusform>mniej więcej %n minuty</numerusform>
            <numerusform>mniej więcej %n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>mniej więcej %n sekundę</numerusform>
            <numerusform>mniej więcej %n sekundy</numerusform>
            <numerusform>mniej więcej %n sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>Nie ma jeszcze tajnego klucza. Wpisz lub wklej klucz, który pokazuje serwis.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>Jest tu nazwa konta, ale brakuje tajnego klucza. Wyświetl kod w serwisie jeszcze raz i pobierz go w całości.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>„%1” nie może być częścią tajnego klucza: klucze składają się z liter od A do Z i cyfr od 2 do 7. Porównaj go z tym, co pokazuje serwis.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>Ten tajny klucz jest dłuższy niż w jakimkolwiek serwisie. Skopiuj tylko sam klucz.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>Kod ma od 1 do 10 cyfr, nie %1. Sprawdź liczbę cyfr w serwisie.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>Okres musi być całkowitą liczbą sekund, co najmniej 1. Serwisy używają 30, o ile nie podają inaczej.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>Licznik musi być liczbą całkowitą, co najmniej 0. Zacznij od 0, o ile serwis nie podaje inaczej.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>To konto używa algorytmu „%1”, którego Countersign nie potrafi obliczyć. Poproś serwis o inny rodzaj kodu.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>To konto używa kodów typu „%1”, którego Countersign nie zna. Poproś serwis o klucz TOTP.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>Ten klucz Yandex się nie zgadza. Skopiuj go ponownie, w całości.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>Ta nazwa jest za długa. Skróć ją do najwyżej 1000 znaków.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>To konto potrzebuje kodu PIN, aby pokazywać kody. Edytuj konto i wpisz PIN.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>Dla tego czasu nie ma kodu. Ustaw zegar tego komputera albo podaj chwilę po 1970 roku.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>Licznik tego konta dobiegł końca. Skonfiguruj konto ponownie w serwisie.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>Nie ma tekstu do odczytania. Skopiuj klucz lub link, który pokazuje serwis, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>To nie jest konto z kodami logowania. Poszukaj kodu QR lub klucza, który serwis pokazuje dla aplikacji uwierzytelniającej.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>To o wiele za długie na konto. Wybierz tylko sam klucz, link lub obraz.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>To link do strony internetowej (%1), a nie konto. Otwórz go w przeglądarce i zeskanuj kod, który pokaże strona.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>Ten kod prowadzi do aplikacji w sklepie, a nie do konta. Kontynuuj konfigurację w serwisie; kod konta pojawi się później.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod łączy z siecią Wi-Fi; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod zawiera kontakt; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod zawiera termin spotkania; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod tworzy e-mail; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod zawiera numer telefonu; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod wysyła SMS; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod pokazuje miejsce na mapie; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod prosi o płatność; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod to certyfikat zdrowotny; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod konfiguruje plan komórkowy telefonu; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ten kod dodaje urządzenie do inteligentnego domu; to nie jest konto. Poszukaj kodu samego serwisu.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>Ten kod loguje kluczem dostępu (passkey), a to nie jest kod logowania. Zeskanuj go urządzeniem, które ma ten klucz, albo wybierz w serwisie aplikację uwierzytelniającą.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>Ten kod jest tylko dla aplikacji Microsoft (logowanie przez powiadomienie). Na stronie Microsoft wybierz „Chcę użyć innej aplikacji uwierzytelniającej” i zeskanuj kod, który się tam pojawi.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>Ten kod jest tylko dla aplikacji %1. Zeskanuj go w %1 albo wybierz w serwisie inną aplikację uwierzytelniającą i zeskanuj kod, który się wtedy pojawi.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>Ten kod loguje inne urządzenie do %1; to nie jest konto. Zeskanuj go w samym %1 i tylko na własne życzenie.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>Ten kod przenosi konta do innego %1 i tylko %1 może go odczytać. Wyeksportuj tam konta do pliku albo skonfiguruj je ponownie w każdym serwisie.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Ten kod zawiera tekst, który nie jest kontem. Poszukaj kodu QR lub klucza, który serwis pokazuje dla aplikacji uwierzytelniającej.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>W tym tekście nie znaleziono tajnego klucza. Skopiuj cały blok „skonfiguruj ręcznie” albo tylko klucz.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>Nie można odczytać tego eksportu z Google Authenticator. Wyeksportuj ponownie w telefonie i zeskanuj każdy kod w całości.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>Ten eksport z Google Authenticator nie zawiera kont. Wybierz konta w telefonie i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>Tego pliku nie można otworzyć jako obrazu. Wybierz obraz kodu QR w formacie PNG lub JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>Ten obraz jest za duży do przeszukania. Wytnij część z kodem QR i użyj jej.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>Nie znaleziono kodu QR. Powiększ kod, aby był widoczny w całości, albo wpisz klucz ręcznie.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>Jest kod QR, ale nie udało się go odczytać. Powiększ go lub wyostrz albo wpisz klucz ręcznie.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>Jest kod QR, ale zbyt mały do odczytania. Powiększ go na stronie albo przybliż do kamery.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>Jest kod QR, ale zbyt rozmyty do odczytania. Trzymaj go nieruchomo i trochę dalej albo użyj ostrzejszego obrazu.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>Widać tylko część kodu QR. Pokaż go w całości, z pustym marginesem dookoła.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>Wyszukiwanie kodu QR na tym obrazie nie powiodło się. Nic nie zmieniono; zrób zrzut ekranu z kodem i użyj go albo wpisz klucz ręcznie.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>Przeszukiwanie tego obrazu trwało zbyt długo. Wytnij część z kodem QR i użyj jej.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>Część Countersign, która odczytuje obrazy, nie uruchamia się. Wpisz klucz ręcznie i zainstaluj program ponownie, aby to naprawić.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>Schowek jest pusty. Najpierw skopiuj klucz, link lub obraz kodu QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>Nie znaleziono kamery. Podłącz kamerę albo wyświetl kod na tym ekranie i wybierz „Skanuj ekran”.</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign nie może używać kamery. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>Kamery używa inny program. Zamknij ten program, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>Kamera nie przesyła obrazu. Sprawdź, czy nie jest zakryta lub używana przez inny program, albo wybierz inną kamerę.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>Kamerę odłączono. Podłącz ją ponownie albo wybierz inną.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>W tej instalacji brakuje części Countersign obsługującej kamerę. Zainstaluj program ponownie albo zeskanuj obraz.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>Ten pulpit nie pozwala programom przechwytywać ekranu. Zrób zrzut ekranu, skopiuj go i wybierz „Wklej”.</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>Nie zezwolono na przechwycenie ekranu. Zezwól, gdy pojawi się pytanie, albo zrób zrzut ekranu i wybierz „Wklej”.</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>Sejf istnieje, ale nie można go odczytać. Nic nie zmieniono; pozostaw go bez zmian i przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>Sejf zapisała nowsza wersja Countersign. Nic nie zmieniono; zainstaluj najnowszą wersję i ją uruchom.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>Sejf jest zbyt duży, aby Countersign go otworzył. Nic nie zmieniono; przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>Sejf jest zablokowany hasłem. Najpierw go odblokuj, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>Otwarcie tego pliku wymagałoby więcej pamięci lub czasu niż jakikolwiek uczciwy plik, więc go nie otwarto. Użyj innej jego kopii.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>To hasło nie pasuje. Sprawdź Caps Lock i język klawiatury, a potem spróbuj ponownie; bez względu na liczbę prób nic nie zostanie wymazane.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>Potrzebne jest tu hasło. Wpisz je, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>To hasło łatwo odgadnąć. Użyj dłuższego, na przykład czterech losowych słów.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>Nie ma tu jeszcze sejfu. Dodaj konto, aby zacząć.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>Brakuje twojego sejfu, nie ma go już w tym miejscu: %1. Nic nie zmieniono; przywróć pęk kluczy lub kopię zapasową, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>Twojego sejfu tu nie ma. Jego ostatnie miejsce: %1. Wybierz to miejsce ponownie albo przywróć kopię zapasową; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>Znaleziony tu sejf jest starszy niż ostatnio używany (%1). Nic nie zmieniono; odzyskaj nowszy, przywróć kopię zapasową albo otwórz starszy.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>W „%1” jest już sejf i pozostaje bez zmian. Wybierz inne miejsce lub inną nazwę.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>Sejf przeniesiono, ale starej kopii nie udało się wymazać (miejsce: %1). Wymaż ją samodzielnie.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>Nie ma folderu twojego pliku sejfu (%1). Podłącz dysk, na którym się znajduje, a potem spróbuj ponownie; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>Nie można odczytać pliku sejfu (%1). Sprawdź dysk i uprawnienia pliku, a potem spróbuj ponownie; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>Nie można zapisać pliku sejfu (%1). Zwolnij miejsce na dysku albo zezwól tam na zapis, a potem spróbuj ponownie; zmiany nie wprowadzono.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>Twój pęk kluczy jest zablokowany. Odblokuj go, a potem spróbuj ponownie; twoje konta są w nim bezpieczne.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>Pęk kluczy odmówił dostępu. Pozwól programowi Countersign go używać, a potem spróbuj ponownie; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>Żaden pęk kluczy nie odpowiada. Uruchom GNOME Keyring, KWallet lub Secret Service programu KeePassXC, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>Teraz odpowiada inny pęk kluczy: %1. Uruchom ten, który zawiera twoje konta, a potem spróbuj ponownie; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>Pęk kluczy zgłosił błąd (%1). Nic nie zmieniono; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>Odczytane dane różnią się od zapisanych (miejsce: %1). Zmiany nie wprowadzono; sprawdź to miejsce, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>Zapisywanie zostało przerwane (miejsce: %1), więc nie wiadomo, czy zmianę zachowano. Obejrzyj listę ponownie, gdy to miejsce znów odpowie.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>Inny program Countersign zmienił sejf w tej samej chwili. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>Inny program Countersign właśnie zapisuje. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>Nie można zapisać „%1”. Zwolnij miejsce na dysku albo zezwól tam na zapis, a potem spróbuj ponownie; zmiany nie wprowadzono.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>Nie ma folderu kopii zapasowych (%1). Podłącz jego dysk albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>Nie udało się zapisać kopii zapasowej (%1). Zwolnij tam miejsce albo wybierz inny folder; sejfu to nie dotyczy.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>Właśnie zapisana kopia nie zawiera tego, co sejf (%1). Wybierz inny folder lub dysk; sejfu to nie dotyczy.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>„%1” nie jest kopią zapasową, którą Countersign może otworzyć. Wybierz plik zapisany przez Countersign lub Aegis.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>Ta kopia zapasowa jest uszkodzona i nie można jej otworzyć. Nic nie zmieniono; wybierz inną, na przykład poprzednią.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>Żadne konto nie pasuje do „%1”. Wyświetl listę kont, aby zobaczyć ich nazwy.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>Tego konta już tu nie ma. Mógł je usunąć inny program Countersign; zajrzyj do „Ostatnio usunięte”.</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>Do „%1” pasuje kilka kont. Podaj dłuższą część nazwy albo identyfikator.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>„%1” nie ma licznika do przesunięcia. Kod zmienia się sam.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>Sejf nie jest jeszcze otwarty. Najpierw go otwórz, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>Nie można odczytać pliku (%1). Sprawdź jego nazwę i uprawnienia.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>Wystąpił błąd w programie Countersign. Nic nie zmieniono; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>tutaj zmiana %1, wtedy zmiana %2</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>pęk kluczy</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, ale twój sejf jest w %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>to nie jest plik</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>jest niekompletny</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>Tego klawisza nie można używać wszędzie. Wybierz literę, cyfrę lub klawisz F razem z Ctrl, Alt lub Meta.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>Inny program używa już „%1”. Wybierz inny skrót.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>Pulpit nie przydzielił Countersign żadnego skrótu. Możesz go przypisać w ustawieniach klawiatury.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>Ten pulpit nie daje programom własnych skrótów. W ustawieniach klawiatury przypisz skrót poleceniu „countersign --pick”.</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>Nie udało się tego zmienić (%1). Poszukaj w ustawieniach systemu programów uruchamianych po zalogowaniu.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign już działa, ale nie odpowiada. Poczekaj chwilę i spróbuj ponownie; jeśli to nie pomoże, zakończ go i uruchom od nowa.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>Tego kodu odzyskiwania już tu nie ma. Być może inny program Countersign zastąpił kody; zajrzyj ponownie na listę.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>W tym tekście nie znaleziono kodów odzyskiwania. Skopiuj same kody albo wpisz je po kolei.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>Nazwy tego konta są za długie na kod QR. Skróć je, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>Nie udało się zapisać pliku (%1). Wybierz inny folder; twojego sejfu to nie dotyczy.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign nie rozpoznaje tego pliku. Wybierz plik zapisany przez eksport lub kopię zapasową drugiej aplikacji.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>Ten plik jest uszkodzony lub niekompletny. Wyeksportuj go ponownie z drugiej aplikacji.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>Ten plik zapisała nowsza wersja aplikacji %1, niż Countersign potrafi odczytać. Zaktualizuj Countersign.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>Ten plik wymaga znacznie więcej pamięci lub czasu, niż jego aplikacja kiedykolwiek by potrzebowała. Wyeksportuj go ponownie z drugiej aplikacji.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>W tym pliku nie ma kont. Sprawdź w drugiej aplikacji, które konta eksportuje.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>Ten plik może otworzyć tylko %1. Wyeksportuj z tej aplikacji ponownie, z własnym hasłem.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1 szyfruje to w sposób, którego Countersign nie potrafi odwrócić. Wyłącz szyfrowanie w aplikacji %1 i wybierz plik ponownie.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>Ten plik jest zaszyfrowany metodą %1, której ten Countersign nie potrafi otworzyć. Zapisz w drugiej aplikacji jego kopię z AES i wybierz tę kopię.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 nie przekazuje tego konta żadnej innej aplikacji. Zaloguj się w serwisie, skonfiguruj ponownie jego kody logowania i zeskanuj tutaj nowy kod.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>Ten plik jest zaszyfrowany za pomocą OpenPGP. Najpierw odszyfruj go swoim kluczem, a potem otwórz wynik.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>Ten plik z aplikacji %1 ma hasło. Wpisz to, które tam ustawiono.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>To nie jest hasło tego pliku. Wpisz to, które ustawiono w drugiej aplikacji.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>Niczego nie wydrukowano: nie udało się użyć drukarki. Wybierz inną drukarkę albo zapisz plik.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 nie ma kodów tego typu. Wybierz inny format dla tego konta.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1 nie potrafi obliczyć algorytmu tego konta. Wybierz dla niego inny format.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 nie ma kodów tej długości. Wybierz inny format dla tego konta.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 nie ma kodów zmieniających się w tym okresie. Wybierz inny format dla tego konta.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1 przyjmuje to konto tylko z kodem PIN. Edytuj konto i wpisz PIN.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 przechowuje jedno konto na klucz, a inne konto ma tu ten sam klucz. Wyeksportuj to konto osobno.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 rozróżnia konta po nazwach, a inne konto ma tu taką samą. Zmień nazwę jednego z nich.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>Żadnego z tych kont nie można przenieść do %1. Wybierz inny format.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>Jeden kod QR jest dla jednego konta. Wybierz jedno konto albo format dla kilku.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>Brakuje części Countersign, która odczytuje i zapisuje pliki innych aplikacji. Zainstaluj program ponownie.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>„%1” nie może być częścią tego klucza: klucze szesnastkowe składają się z cyfr od 0 do 9 i liter od a do f. Porównaj go z tym, co pokazuje serwis.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>W tym kluczu brakuje cyfry: klucze szesnastkowe mają ich parzystą liczbę. Porównaj go z tym, co pokazuje serwis.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>Plik jest zapisany, ale dysk nie potwierdził, że pozostanie. Wyeksportuj jeszcze raz, zanim na nim polegniesz.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis, zaszyfrowany</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis, niezaszyfrowany</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP, niezaszyfrowany</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden, niezaszyfrowany</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign, zaszyfrowany</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign, niezaszyfrowany</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth, niezaszyfrowany</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+, niezaszyfrowany</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>Lista URI kluczy</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>Kod QR jednego konta</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum, zaszyfrowany</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS, zaszyfrowany</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS, niezaszyfrowany</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>puste pola wystawcy (trafia tam nazwa konta)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupy</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>wszystkie grupy konta oprócz jednej</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>ikony</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>ulubione</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>kody odzyskiwania</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>kody PIN</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>liczbę użyć kont</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kartka odzyskiwania</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Dod&amp;aj</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Sejf</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>Do odgadnięcia od razu</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Słabe</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Średnie</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Silne</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Bardzo silne</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Ustaw hasło</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Countersign pyta o nie przy każdym uruchomieniu i po zablokowaniu.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Zmień hasło</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>Kopie zapasowe i inne hasła sejfu pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Dodaj kolejne hasło</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>Odtąd sejf otworzy każde z nich: jedno można na przykład schować w bezpiecznym miejscu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Usuń hasło</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>Odtąd sejfu strzeże tylko pęk kluczy: każdy, kto używa tego komputera na twoim koncie użytkownika, zobaczy twoje kody. Countersign nie będzie się już blokować.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Kody odzyskiwania: %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>użyty %1</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>Każdy kod pozwala zalogować się raz, gdy nie ma już twojego urządzenia. Przechowuj tę kartkę tam, gdzie tylko ty ją znajdziesz.</translation>
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
        <translation>oparty na liczniku (HOTP), następny licznik %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>kody Steam</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP, klucz szesnastkowo</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>kody Yandex</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n cyfra</numerusform>
            <numerusform>%n cyfry</numerusform>
            <numerusform>%n cyfr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>nowy kod co %n sekundę</numerusform>
            <numerusform>nowy kod co %n sekundy</numerusform>
            <numerusform>nowy kod co %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kartka odzyskiwania</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>Z tej kartki odzyskasz konta w dowolnej aplikacji uwierzytelniającej: zeskanuj kod albo wpisz jego klucz. Przechowuj ją tam, gdzie tylko ty ją znajdziesz.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>Kody odzyskiwania; każdy działa tylko raz:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (użyty %2)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>Pozwól aplikacji zaszyfrować plik hasłem, które potem tutaj wpiszesz.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>Wybierz JSON jako rodzaj pliku.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Wybierz CSV jako rodzaj pliku. Są w nim też twoje hasła; nie są importowane.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Ta aplikacja niczego nie eksportuje. W każdym serwisie skonfiguruj od nowa uwierzytelnianie dwuskładnikowe i zeskanuj nowy kod w Countersign.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>Jeśli masz pliki samej aplikacji, z telefonu z rootem lub z kopii zapasowej, wybierz je tutaj.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>Plik nie jest zaszyfrowany. Usuń go, gdy tylko twoje konta będą tutaj.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>Otwórz Ustawienia, potem „2FAS Backup”, a potem „Export to file”.</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>Otwórz Ustawienia, potem „Import &amp; Export”, a potem Eksportuj.</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>Otwórz menu, potem Kopie zapasowe, i utwórz zaszyfrowaną kopię zapasową.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>Otwórz Ustawienia, potem „Backup &amp; Restore”, i utwórz kopię zapasową.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>Otwórz Ustawienia, a potem Eksportuj.</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>Otwórz Ustawienia, potem Dane, a potem Eksportuj kody.</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>Otwórz menu, a potem „Backup”.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>Otwórz menu, potem Eksportuj, i wybierz JSON.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>Otwórz menu, potem Przenieś konta, a potem Eksportuj konta.</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>Telefon pokazuje jeden lub więcej kodów QR. Ich kolejność nie ma znaczenia.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>Otwórz Ustawienia, potem „Transfer accounts”, a potem „Export to file”.</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Jej kopię zapasową przechowuje Microsoft i tylko sama aplikacja może ją otworzyć. W każdym serwisie skonfiguruj od nowa uwierzytelnianie dwuskładnikowe i zeskanuj nowy kod w Countersign.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>Otwórz Ustawienia, potem „Backup”, i utwórz kopię zapasową.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>Otwórz Ustawienia, a potem „Export OTPs to ZIP archive”.</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>Hasło pliku to hasło główne aplikacji.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>Otwórz Ustawienia, potem Kopia zapasowa, i utwórz kopię w pliku.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>W aplikacji na komputerze otwórz „File”, a potem „Export”.</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Wybierz 1PUX jako rodzaj pliku. Są w nim też twoje hasła; nie są importowane.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>Na Macu otwórz Hasła, potem Plik, a potem Eksportuj wszystkie hasła.</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>W pliku są też twoje hasła; nie są importowane.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>Otwórz Ustawienia lub Narzędzia, a potem Eksportuj sejf.</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>Wybierz JSON, zaszyfrowany własnym hasłem, a nie kontem.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>Otwórz ustawienia, a potem „Export data”.</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>Można odczytać sam plik z twoimi hasłami, jeśli nie ma on pliku klucza.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>Są w nim też twoje hasła; nie są importowane.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>W przeglądarce otwórz Opcje zaawansowane, a potem Eksportuj.</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>Wybierz plik zip bez PGP albo CSV. Są w nim też twoje hasła; nie są importowane.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>Zaznacz konta na liście programu, a potem wybierz Eksportuj.</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>Otwórz ustawienia rozszerzenia, potem Kopia zapasowa, a potem Pobierz plik kopii zapasowej.</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>Na drugim komputerze otwórz menu, a potem Eksportuj.</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>Otwórz Preferencje, potem „Backup &amp; Restore”, i wybierz Aegis lub Authenticator.</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>Można odczytać plik ustawień programu: Keysmith.conf, w folderze .config/org.kde.keysmith.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>Hasło pliku to hasło, które wpisujesz przy uruchamianiu Keysmith.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>Otwórz menu, potem Eksportuj, i wybierz Aegis lub Authenticator Pro.</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>Pliki programu mają końcówkę .maFile i leżą obok niego w folderze maFiles.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>Najpierw usuń w programie szyfrowanie, w „Selected account”.</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>Otwórz menu koła zębatego, a potem „Export”.</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Inna aplikacja</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>Poszukaj w jej ustawieniach eksportu lub kopii zapasowej.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>Jeśli pokazuje kody QR lub linki zaczynające się od „otpauth”, one też wystarczą.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>Przenieś plik na ten komputer i wybierz go tutaj albo upuść go na okno.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>Pokaż kody kamerze albo wybierz tutaj ich obrazy. Można wybrać także pliki.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>Aplikacje na telefon</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>Menedżery haseł</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>Programy na komputer</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Wszystko inne</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>Kody logowania z pęku kluczy twojego komputera.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>Obraz kodu QR albo link do konta.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>Wybiera konto w małym okienku i kopiuje jego kod. Przypisz temu poleceniu skrót w ustawieniach pulpitu.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>Twój pęk kluczy jest zablokowany</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>Twoje konta są w nim bezpieczne. Odblokuj go, aby zobaczyć kody.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Pęk kluczy odmówił dostępu</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Pozwól programowi Countersign go używać, a potem spróbuj ponownie. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Żaden pęk kluczy nie odpowiada</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>Twoje konta są przechowywane w pęku kluczy tego komputera, a żaden nie działa. Uruchom GNOME Keyring, KWallet lub Secret Service programu KeePassXC, a potem spróbuj ponownie albo przywróć kopię zapasową do pliku sejfu. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>Odpowiada inny pęk kluczy</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>To %1. Uruchom ten, który zawiera twoje konta, a potem spróbuj ponownie. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>Brakuje twojego sejfu</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>Nie ma go już w tym miejscu: %1. Przywróć kopię zapasową albo to, co tam było, a potem spróbuj ponownie. Nic nie zmieniono i żaden pusty sejf nie zajmie jego miejsca.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>Twój sejf jest w innym miejscu</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>Ten sejf jest starszy</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>Nie ma twojego pliku sejfu</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>Nie można odczytać pliku sejfu</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>Sejf jest uszkodzony</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>Zapisany przez nowszy Countersign</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>Nie można otworzyć sejfu</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n konto</numerusform>
            <numerusform>%n konta</numerusform>
            <numerusform>%n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>Skopiowano kod: %1</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>Naciśnij okrągłą strzałkę przy %1, aby uzyskać następny kod.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>Zapisano %n konto</numerusform>
            <numerusform>Zapisano %n konta</numerusform>
            <numerusform>Zapisano %n kont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>Obraz nadal pokazuje klucz. Usuń go, jeśli nie jest już potrzebny.</numerusform>
            <numerusform>%n obrazy nadal pokazują klucze. Usuń te, które nie są już potrzebne.</numerusform>
            <numerusform>%n obrazów nadal pokazuje klucze. Usuń te, które nie są już potrzebne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>Usuń obraz</numerusform>
            <numerusform>Usuń %n obrazy</numerusform>
            <numerusform>Usuń %n obrazów</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>Przeniesiono do kosza. Opróżnij go, aby klucz zniknął także stamtąd.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>Nie udało się usunąć „%1”. Usuń to ręcznie.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>serwis</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Usuń konto</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć %1?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>To nie wyłącza uwierzytelniania dwuskładnikowego (%1). Najpierw wyłącz je w serwisie albo zadbaj o inny sposób logowania.
Konto można odzyskać przez %n dzień.</numerusform>
            <numerusform>To nie wyłącza uwierzytelniania dwuskładnikowego (%1). Najpierw wyłącz je w serwisie albo zadbaj o inny sposób logowania.
Konto można odzyskać przez %n dni.</numerusform>
            <numerusform>To nie wyłącza uwierzytelniania dwuskładnikowego (%1). Najpierw wyłącz je w serwisie albo zadbaj o inny sposób logowania.
Konto można odzyskać przez %n dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Usunięto: %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Odzyskano: %1</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>Skopiowano kod odzyskiwania. Każdy działa tylko raz.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>Oznacz jako użyty</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Kod już użyty: %1. Następny będzie za %n sekundę.</numerusform>
            <numerusform>Kod już użyty: %1. Następny będzie za %n sekundy.</numerusform>
            <numerusform>Kod już użyty: %1. Następny będzie za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>Kod już użyty: %1. Poproś o następny.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Kopiuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>Skopiowano kod: %1. Wygaśnie za %n sekundę: lepiej poczekać na następny.</numerusform>
            <numerusform>Skopiowano kod: %1. Wygaśnie za %n sekundy: lepiej poczekać na następny.</numerusform>
            <numerusform>Skopiowano kod: %1. Wygaśnie za %n sekund: lepiej poczekać na następny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>Kopiuj następny</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>Skopiowano kod ponownie: %1. Wiele serwisów przyjmuje kod tylko raz.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>Skopiowano następny kod: %1. Będzie ważny za %n sekundę.</numerusform>
            <numerusform>Skopiowano następny kod: %1. Będzie ważny za %n sekundy.</numerusform>
            <numerusform>Skopiowano następny kod: %1. Będzie ważny za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the names of files, each in quotation marks</comment>
        <translation>”, „</translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>Każdy może odczytać klucze z pliku. Usuń go, jeśli nie jest już potrzebny.</numerusform>
            <numerusform>Każdy może odczytać klucze z %n plików. Usuń te, które nie są już potrzebne.</numerusform>
            <numerusform>Każdy może odczytać klucze z %n plików. Usuń te, które nie są już potrzebne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Usuń plik</numerusform>
            <numerusform>Usuń %n pliki</numerusform>
            <numerusform>Usuń %n plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>G&amp;rupy</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Powrót do kont</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>Co zrobić z tym kontem</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Wybierz o&amp;braz…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>Usuń ob&amp;raz</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupy: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>Skanuj obszar</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>Ekran. Zaznacz kod QR strzałkami; Enter skanuje, Esc zamyka.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>Zaznacz prostokąt wokół kodu QR. Esc zamyka.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>Strzałki go przesuwają, Shift i strzałki zmieniają rozmiar. Enter skanuje, Esc zamyka.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>Ta kopia jest dobra. Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Dodaj to, czego brakuje</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>&amp;Zastąp wszystko…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Zawartość kopii</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n konto, stan: %1</numerusform>
            <numerusform>%n konta, stan: %1</numerusform>
            <numerusform>%n kont, stan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>Otworzy go hasło tej kopii.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>Zawiera dokładnie to, co twój sejf.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>Różnice względem twojego sejfu:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Tylko w kopii</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>Tylko w twoim sejfie</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>Z innym kluczem</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>Z inną nazwą, notatką, grupą, obrazem lub innymi kodami odzyskiwania</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Wpis bez nazwy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>Odłożone, bo nie można ich odczytać; są przechowywane bez zmian</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>Przybędzie %n konto. To, co masz, pozostaje bez zmian.</numerusform>
            <numerusform>Przybędą %n konta. To, co masz, pozostaje bez zmian.</numerusform>
            <numerusform>Przybędzie %n kont. To, co masz, pozostaje bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Niczego tu nie brakuje.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>Najpierw powstanie kopia bezpieczeństwa obecnego sejfu w %1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>Ta kopia nie ma hasła. Wybierz je, aby żaden klucz nie leżał w pliku, który może odczytać każdy.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>Sejf trafi do tego pliku, a to, co jest w obecnym miejscu, tam pozostanie.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>Odtąd sejf otworzy hasło tej kopii.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Sprawdź kopię</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>Otwiera kopię obok sejfu i niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>Zastąpić wszystko?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>Zastąpić cały sejf tą kopią?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>Kont, których nie ma w kopii, nie będzie już w sejfie. Jego kopia bezpieczeństwa pozostanie w %1 i można ją przywrócić jak każdą inną.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Przywracanie…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Szukanie kopii zapasowych…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>&amp;Znalezione kopie</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Znalezione kopie</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Wybierz &amp;plik…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Hasło tej kopii</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Hasło tej kopii</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>W zwykłych miejscach nie znaleziono kopii zapasowych. Jeśli masz kopię, wybierz jej plik.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>zastąpiony przy przywracaniu</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>z innego sejfu</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>Ten plik otwiera się bez hasła.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Wybierz kopię</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>Kopie zapasowe (*.json);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Utwórz &amp;teraz</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>Spraw&amp;dź kopię…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Wyłącz</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>Ostatnia dobra: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>Nie zapisano jeszcze żadnej.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Miejsce kopii: %1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>Nie są tworzone. Jeśli stracisz ten komputer, stracisz też konta.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Z&amp;mień…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Sk&amp;onfiguruj…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>Najpierw odblokuj, aby je skonfigurować lub zapisać.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>Konfiguracja kopii</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>Po każdej zmianie Countersign zapisuje kopię, odczytuje ją i porównuje kody. Otwiera ją tylko jej hasło: będzie potrzebne, gdy tego komputera już nie będzie.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Miejsce kopii</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>Pendrive albo folder kopiowany na inny komputer przetrwa więcej.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>&amp;Zachowaj hasło kopii</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>Wybierz &amp;inne</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>Pierwszą kopię zapisano i sprawdzono. Odtąd dzieje się to samo z siebie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>Zapisywanie pierwszej kopii…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>Gdzie zapisywać kopie?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Skanuj kamerą</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Obraz z kamery</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Otwórz obraz…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Wpisz ręcznie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>Trzymaj kod QR przed kamerą.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Uruchamianie kamery…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>Nic nie pilnuje zegara tego komputera, a serwisy odrzucają kody, gdy zegar jest niedokładny. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>Zegar tego komputera chyba spóźnia się o %1, bo sejfu użyto w późniejszym czasie. Serwisy mogą odrzucić kody. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>Zegar tego komputera przesunięto do przodu o %1. Jeśli teraz jest błędny, serwisy odrzucą kody. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>Zegar tego komputera cofnięto o %1. Jeśli teraz jest błędny, serwisy odrzucą kody. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>Zegar tego komputera jest błędny: pokazuje %1, a ten program powstał później. Serwisy odrzucą kody. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>Kod z licznika, niewidoczny</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>Kod %1, %2, następny kod %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Następny: %1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>Zeskanuj te kody</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>W&amp;stecz</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>&amp;Zapisz jako obrazy…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Kod %1 z %2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Kod QR: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Folder na obrazy</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>Zapisano obraz. Kto go zobaczy, ma klucze: usuń go po zakończeniu.</numerusform>
            <numerusform>Zapisano %n obrazy. Kto zobaczy jeden z nich, ma klucze: usuń je po zakończeniu.</numerusform>
            <numerusform>Zapisano %n obrazów. Kto zobaczy jeden z nich, ma klucze: usuń je po zakończeniu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>Na pulpicie</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Pokazuj ikonę w zasobniku</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>Zamknięcie okna zostawia Countersign w zasobniku</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Uruchamiaj bez okna</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Uruchamiaj po zalogowaniu</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>Skrót szybkiego wyboru, z każdego miejsca:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>Skrót szybkiego wyboru</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Użyj %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Bez skrótu</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>Ten pulpit nie pokazuje ikon w zasobniku, więc zamknięcie okna kończy Countersign.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>Jej menu kopiuje kody, nie pokazując ich.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>Albo przypisz skrót poleceniu „countersign --pick” w ustawieniach klawiatury pulpitu.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>Pytanie do pulpitu…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 otwiera szybki wybór.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Obrazy (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>Odczytano część %1 z %2; brakuje jeszcze: %3. Pokaż następny kod.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>Otwórz obraz kodu QR</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>Wybierz pliki innej aplikacji</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>Dodaj swoje pierwsze konto</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>Serwis, który oferuje uwierzytelnianie dwuskładnikowe, pokazuje kod QR lub klucz dla aplikacji uwierzytelniającej. Przekaż go tutaj; możesz też upuścić jego obraz.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>Znajduje kod QR na stronie otwartej obok tego okna.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>Do kodu na papierze lub na innym ekranie.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>Do klucza, który jest pokazany jako tekst.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz &amp;wszystkie</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>&amp;Eksportuj do</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>Konta do eksportu</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>Zostanie wyeksportowane %n konto.</numerusform>
            <numerusform>Zostaną wyeksportowane %n konta.</numerusform>
            <numerusform>Zostanie wyeksportowanych %n kont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>%n z nich nie przejdzie w całości; lista mówi, co przepadnie.</numerusform>
            <numerusform>%n z nich nie przejdą w całości; lista mówi, co przepadnie.</numerusform>
            <numerusform>%n z nich nie przejdzie w całości; lista mówi, co przepadnie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n nie może tam w ogóle trafić.</numerusform>
            <numerusform>%n nie mogą tam w ogóle trafić.</numerusform>
            <numerusform>%n nie może tam w ogóle trafić.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>Ten plik nie jest zaszyfrowany. Kto go zdobędzie, ma klucze twoich kont na zawsze. Użyj go od razu, a potem usuń.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Kto zobaczy lub sfotografuje te kody, ma klucze twoich kont na zawsze. Sprawdź, kto stoi za tobą i czy ekran nie jest udostępniany.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>Kartka pokazuje klucze twoich kont. Przechowuj ją tam, gdzie tylko ty ją znajdziesz, a plik PDF usuń po wydrukowaniu.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>Ro&amp;zumiem</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>Hasło &amp;sejfu</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>Wybierz hasło do pliku. Niczym innym się go nie otworzy.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Hasło sejfu</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>Wyeksportowano %n konto do „%1”</numerusform>
            <numerusform>Wyeksportowano %n konta do „%1”</numerusform>
            <numerusform>Wyeksportowano %n kont do „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksportowanie…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Pokaż kody</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>Traci: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>Przechodzi w całości</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
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
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>Nowa grupa</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Import z innej aplikacji</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>W&amp;stecz</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Szukaj aplikacji</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplikacje</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Wybierz &amp;pliki…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>Która aplikacja ma twoje konta? Jeśli masz już jej plik, wybierz go: Countersign sam rozpozna, co to jest.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>Do kodów na ekranie telefonu.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>Kilka naraz, a także obrazy kodów.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>Do kodów otwartych obok tego okna.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>Do skopiowanych linków.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>Już tu jest</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>Dodać to konto?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>Wpisz ten kod na stronie serwisu, aby tam dokończyć.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>Dodaj je, a potem naciśnij jego okrągłą strzałkę, aby uzyskać pierwszy kod.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>To konto już tu jest, z tym samym kluczem. Nie ma nic do dodania.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 już tu jest, z innym kluczem. Jeśli serwis właśnie pokazał nowy kod, zastąp klucz: nazwa, notatki, grupy i kody odzyskiwania pozostaną, a stary klucz trafi do „Ostatnio usunięte”.</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>Niczego nie udało się przyjąć</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>Dodać te konta?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Zastąp klucz</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj oba</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>Brakuje jeszcze części %1 z %2. Można ją zeskanować później.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>&amp;Zapisz %n konto</numerusform>
            <numerusform>&amp;Zapisz %n konta</numerusform>
            <numerusform>&amp;Zapisz %n kont</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz &amp;wszystkie</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Co przyszło</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Zastąp klucz</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj oba</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;To samo dla %n</numerusform>
            <numerusform>&amp;To samo dla wszystkich %n</numerusform>
            <numerusform>&amp;To samo dla wszystkich %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 już tu jest, z innym kluczem. Jeśli serwis przydzielił nowy, zastąp go: nazwa, notatki, grupy i kody odzyskiwania pozostaną, a stary klucz trafi do „Ostatnio usunięte”.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>Z kosza drugiej aplikacji</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Już tu jest</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>Przyszło dwa razy</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>Jest tu z innym kluczem, który zostanie zastąpiony</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>Jest tu z innym kluczem; zostaną oba</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>Jest tu z innym kluczem, który pozostanie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n już tu jest</numerusform>
            <numerusform>%n już tu są</numerusform>
            <numerusform>%n już tu jest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n z innym kluczem</numerusform>
            <numerusform>%n z innym kluczem</numerusform>
            <numerusform>%n z innym kluczem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n z kosza</numerusform>
            <numerusform>%n z kosza</numerusform>
            <numerusform>%n z kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n odłożony</numerusform>
            <numerusform>%n odłożone</numerusform>
            <numerusform>%n odłożonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>Sorto&amp;wanie</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>&amp;Własna kolejność</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>&amp;Ostatnio używane</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>Na&amp;jczęściej używane</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n wpis odłożono bez zmian.</numerusform>
            <numerusform>%n wpisy odłożono bez zmian.</numerusform>
            <numerusform>%n wpisów odłożono bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Żadne konto nie pasuje do „%1”.</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Żadne konto w „%1” nie pasuje do „%2”.</translation>
    </message>
</context>
<context>
    <name>countersign::ListSection</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>&amp;Pokazuj kody</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>Gdy konto jest wybrane</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>Po kliknięciu</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>Cy&amp;fry</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>W połówkach, jak %1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>W parach, jak %1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>Razem, jak %1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Sortowa&amp;nie</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Własna kolejność</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Ostatnio używane</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Najczęściej używane</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>Pokazuj następny kod w ostatnich dziesięciu sekundac&amp;h</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>Minima&amp;lizuj to okno po skopiowaniu kodu</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign jest zablokowany</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Odblokowywanie…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Odblokuj za %n s</numerusform>
            <numerusform>Odblokuj za %n s</numerusform>
            <numerusform>Odblokuj za %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>Automatyczna blokada</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>Po &amp;bezczynności</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nigdy</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Po %n minucie</numerusform>
            <numerusform>Po %n minutach</numerusform>
            <numerusform>Po %n minutach</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>Po zablokowaniu &amp;ekranu</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>Przed &amp;uśpieniem komputera</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>Po zm&amp;inimalizowaniu okna</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>Najpierw ustaw hasło: bez niego nie ma czym blokować.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>Motyw &amp;kolorów</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>Rozmiar tekstu, kontrast i ograniczenie ruchu są brane z ustawień systemu.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>O programie Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kody logowania na pulpicie, przechowywane w systemowym pęku kluczy lub w pliku sejfu.
Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub nowszej.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>Szukanie konta…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>Skanuj obszar</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>Ikony marek: Simple Icons (CC0). Znaki są znakami towarowymi ich właścicieli, którzy nie mają nic wspólnego z tym programem.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>Wpisz ręcznie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>nazwa lub adres e-mail</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Czasowy (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>Z licznikiem (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP, z kodem PIN</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex, z kodem PIN</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Wystawca</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>&amp;Tajny klucz</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Cyfry</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>Al&amp;gorytm</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>&amp;Okres</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Licznik</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Edytuj konto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>Spacje, kreski i małe litery nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>Podaj wystawcę lub nazwę konta, aby można było je odnaleźć.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>Ten klucz jest krótszy niż zwykle. Porównaj go z tym, co pokazuje serwis.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Mniej opcji</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Więcej opcji</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>Przenieś sejf</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>&amp;Obecne hasło</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>Tam sejf nie ma hasła: każdy, kto używa tego komputera na twoim koncie użytkownika, zobaczy twoje kody, a Countersign nie będzie się już blokować.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>Sejf ma teraz hasło.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>Sejf nie ma już hasła.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>Nowe miejsce sejfu: %1. Odczytano go tam, zanim wymazano go ze starego miejsca.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Przenoszenie…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>To samo jeszcze &amp;raz</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Hasła nie są jeszcze takie same.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Użyj mimo to</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nowe hasło</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>To samo hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>Cztery lub więcej losowych słów trudno odgadnąć, a łatwo wpisać. Zapomnianego hasła nikt nie odzyska.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>Słabe: krótsze niż %n znak</numerusform>
            <numerusform>Słabe: krótsze niż %n znaki</numerusform>
            <numerusform>Słabe: krótsze niż %n znaków</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>&amp;Obecne hasło</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Obecne hasło</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>Sejf ma %n hasło i zostanie ono usunięte.</numerusform>
            <numerusform>Sejf ma %n hasła i wszystkie zostaną usunięte.</numerusform>
            <numerusform>Sejf ma %n haseł i wszystkie zostaną usunięte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock jest włączony.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Pokaż hasło</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>U&amp;staw…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>Dod&amp;aj kolejne…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>U&amp;suń…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>Hasło jest ustawione. Najpierw odblokuj, aby je zmienić.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Hasło jest ustawione. Countersign pyta o nie przy uruchomieniu i po zablokowaniu.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>Nie jest ustawione: każdy, kto używa tego komputera na twoim koncie użytkownika, widzi twoje kody.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign jest zablokowany</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign jest zablokowany. Wpisz jego hasło i naciśnij Enter.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Odblokowywanie…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Spróbuj ponownie za %n sekundę.</numerusform>
            <numerusform>Spróbuj ponownie za %n sekundy.</numerusform>
            <numerusform>Spróbuj ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Wpisz hasło jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Obrazy (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Upuść tu obraz</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>W pęku &amp;kluczy tego komputera</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>W pęku kluczy, z &amp;hasłem</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>W &amp;pliku sejfu, z hasłem</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>Na pendrive albo tam, gdzie nie ma pęku kluczy.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>Plik se&amp;jfu</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>Miejsce pliku sejfu</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Na tym komputerze nie odpowiada żaden pęk kluczy.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>Zalecane. %1 otwiera go po zalogowaniu; nie trzeba nic wpisywać.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Countersign pyta o nie przy uruchomieniu i po zablokowaniu.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>Twoje hasło pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Wybierz folder i nazwę pliku.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>To jest folder. Dodaj nazwę pliku.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>Tego folderu nie ma. Podłącz jego dysk albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>Plik o tej nazwie już istnieje i pozostaje bez zmian. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>Ten plik sejfu już istnieje. Zostanie użyty bez zmian, z własnym hasłem.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>To obecne miejsce sejfu.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>Gdzie ma być plik sejfu?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>Pliki sejfu (*.json);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Przywróć kopi&amp;ę…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>Gdzie przechowywać twoje konta?</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Konfigurowanie…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Dalej</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>Wybierz konto i skopiuj jego kod</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign nadal działa</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>Znajdziesz go w zasobniku. Aby go zakończyć, wybierz Zakończ w jego menu.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Skopiowano kod</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Pozostanie w schowku przez %n sekundę.</numerusform>
            <numerusform>Pozostanie w schowku przez %n sekundy.</numerusform>
            <numerusform>Pozostanie w schowku przez %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>Ukr&amp;yj to okno na zrzutach ekranu</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>Także w nagraniach i przy udostępnianiu ekranu. Ty nadal je widzisz.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>Ten system nie daje programom takiej możliwości. Zamknij okno, zanim udostępnisz ekran.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>Pokaż jako kod QR</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Twoje &amp;hasło</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>Zeskanuj go drugim urządzeniem. Zniknie po minucie oraz gdy to okno przestanie być widoczne.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Kto zobaczy lub sfotografuje ten kod, ma klucz tego konta na zawsze, a z nim każdy przyszły kod. Sprawdź, kto stoi za tobą i czy ekran nie jest udostępniany.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>Kody tego konta zależą od licznika. Dwa urządzenia, które go używają, szybko przestają się zgadzać, więc używaj go tylko na jednym z nich.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>PIN nie jest przekazywany. Wpisz go na drugim urządzeniu.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Kod QR: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Pokaż kod</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>Szybki wybór</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>Pisz, aby znaleźć konto, i naciśnij Enter, aby skopiować jego kod.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>Skopiuj kod konta…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Znajdź konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>Otwieranie sejfu…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Żadne konto nie pasuje do „%1”.</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Import z innej aplikacji</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Hasło pliku</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>&amp;Pomiń ten plik</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Odczytywanie</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Hasło pliku</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Odczytywanie „%1”…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Plik %1 z %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>Kody odzyskiwania</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>Nowe kody unieważniają stare. %n przechowywany dotąd kod (nieużytych: %1) zniknie na zawsze.</numerusform>
            <numerusform>Nowe kody unieważniają stare. %n przechowywane dotąd kody (nieużytych: %1) znikną na zawsze.</numerusform>
            <numerusform>Nowe kody unieważniają stare. %n przechowywanych dotąd kodów (nieużytych: %1) zniknie na zawsze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>Skopiuj kody, które pokazuje serwis, i wklej je tutaj albo wpisz je po kolei.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>Zastąp kody</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>Zachowaj kody</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>Dodano %n kod.</numerusform>
            <numerusform>Dodano %n kody.</numerusform>
            <numerusform>Dodano %n kodów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n kod się powtórzył.</numerusform>
            <numerusform>%n kody się powtórzyły.</numerusform>
            <numerusform>%n kodów się powtórzyło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n wiersz zawiera inne słowa i został pominięty (%1). Jeśli jest w nim kod, wpisz go.</numerusform>
            <numerusform>%n wiersze zawierają inne słowa i zostały pominięte (%1). Jeśli jest wśród nich kod, wpisz go.</numerusform>
            <numerusform>%n wierszy zawiera inne słowa i zostało pominiętych (%1). Jeśli jest wśród nich kod, wpisz go.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>Więcej kodów niż %1 się nie przechowuje; resztę pominięto.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>Kody odzyskiwania</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Kopiuj kod %1</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>Pomiń kod %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>użyty %1</translation>
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
        <translation>Dodaj kody odzyskiwania…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Kody odzyskiwania</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>Mam nowe kody…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>&amp;Kopiuj wszystkie pozostałe</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Eksportuj do pliku…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>&amp;Usuń wszystkie…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>Kopiuj, drukuj, eksportuj</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Ukryj kody</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>Pokaż kody odzyskiwania</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>Wiele serwisów daje kody na wypadek utraty tego urządzenia. Można je tu przechowywać.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>Pozostało %1 z %n</numerusform>
            <numerusform>Pozostało %1 z %n</numerusform>
            <numerusform>Pozostało %1 z %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>Gdy są przechowywane tutaj, każdy, kto otworzy ten sejf, ma jedno i drugie: kody i sposób na ich obejście. I giną razem z sejfem. Bezpieczniejsza jest kopia na papierze, w innym miejscu.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>Zachowano %n kod odzyskiwania</numerusform>
            <numerusform>Zachowano %n kody odzyskiwania</numerusform>
            <numerusform>Zachowano %n kodów odzyskiwania</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>Skopiowano kod odzyskiwania oznaczony jako użyty</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>Oznaczono jako użyty</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>Skopiowano %n kod odzyskiwania</numerusform>
            <numerusform>Skopiowano %n kody odzyskiwania</numerusform>
            <numerusform>Skopiowano %n kodów odzyskiwania</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>Wszystkie kody są użyte. Utwórz nowe w serwisie.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>Eksport kodów odzyskiwania</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>Zapisać kody odzyskiwania do pliku: %1?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>Plik nie jest chroniony: kto go otworzy, może użyć kodów, a to, co kopiuje twoje pliki, skopiuje i ten. Wydrukuj go lub przenieś w bezpieczne miejsce, a potem usuń go tutaj.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>Wyeksportowano do „%1”. Plik nie jest chroniony.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>Usuwanie kodów odzyskiwania</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>Usunąć %n kod odzyskiwania: %1?</numerusform>
            <numerusform>Usunąć %n kody odzyskiwania: %1?</numerusform>
            <numerusform>Usunąć %n kodów odzyskiwania: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>Znikną na zawsze; starsze kopie nadal je zawierają. Konto pozostanie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>Usunięto kody odzyskiwania</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Odzyskaj</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Wymaż teraz…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Ostatnio usunięte</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Pozostał %n dzień</numerusform>
            <numerusform>Pozostały %n dni</numerusform>
            <numerusform>Pozostało %n dni</numerusform>
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
            <numerusform>W ciągu ostatniego dnia niczego nie usunięto.</numerusform>
            <numerusform>W ciągu ostatnich %n dni niczego nie usunięto.</numerusform>
            <numerusform>W ciągu ostatnich %n dni niczego nie usunięto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>Usunięte konta są przechowywane przez %n dzień. Ich kody nie są pokazywane.</numerusform>
            <numerusform>Usunięte konta są przechowywane przez %n dni. Ich kody nie są pokazywane.</numerusform>
            <numerusform>Usunięte konta są przechowywane przez %n dni. Ich kody nie są pokazywane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Wymazać na zawsze?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Wymazać %1 na zawsze?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>Wymazać %n konto na zawsze?</numerusform>
            <numerusform>Wymazać %n konta na zawsze?</numerusform>
            <numerusform>Wymazać %n kont na zawsze?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>Wymazanego konta nie da się odzyskać. Jeśli uwierzytelnianie dwuskładnikowe jest nadal włączone w serwisie, potrzebny będzie inny sposób logowania.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wymaż</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Szukaj kont</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>Zakończ zaznaczanie</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>Usuń zaznaczone konta</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
            <numerusform>Zaznaczono %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Usuń z ulubionych</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>Tych wpisów nie udało się odczytać. Są przechowywane dokładnie bez zmian i być może odczyta je nowsza wersja; pozostałych kont to nie dotyczy.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Wpis bez nazwy</translation>
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
        <translation>%1 lub %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
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
        <translation>Odblokuj…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>Otwórz starszy sejf</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Zacznij od pustego sejfu…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Zacząć od pustego sejfu?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>Zrezygnować z brakującego sejfu?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign nie będzie go już szukać, a konta w nim nie wrócą. Każde z nich trzeba będzie skonfigurować ponownie w jego serwisie.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Zacznij od pustego sejfu</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>Pokaż następny kod</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Użyty</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Użyty, następny za %n s</numerusform>
            <numerusform>Użyty, następny za %n s</numerusform>
            <numerusform>Użyty, następny za %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>pozostała %n sekunda</numerusform>
            <numerusform>pozostały %n sekundy</numerusform>
            <numerusform>pozostało %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>kod z licznika, niewidoczny</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>kod ukryty</translation>
    </message>
    <message>
        <source>used</source>
        <translation>użyty</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>potem %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>ulubione</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Więcej…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Odblokuj…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Pokaż okno</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>Szybki wybór</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>Ostatnie miejsce: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>Szukano tutaj: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>Najnowsza dobra kopia: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>Nadal to samo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>Przywrócono %n konto</numerusform>
            <numerusform>Przywrócono %n konta</numerusform>
            <numerusform>Przywrócono %n kont</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Odłóż z powrotem</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>Twój sejf jest znów tam, gdzie był.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>Ostatnia dobra kopia ma ponad tydzień.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>Pamiętasz jeszcze hasło kopii zapasowych? Dla pewności sprawdź jedną z nich.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Sprawdź…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>Kopia zapasowa przywróci twoje konta, jeśli stracisz ten komputer.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Skonfiguruj kopie</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>Sejf</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>P&amp;rzenieś…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Miejsce: %1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>Najpierw odblokuj, aby go przenieść.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
</context>
</TS>
