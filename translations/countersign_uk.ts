<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>За часом</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>За лічильником</translation>
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
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифри</numerusform>
            <numerusform>%n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>наступний лічильник %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>кожну %n секунду</numerusform>
            <numerusform>кожні %n секунди</numerusform>
            <numerusform>кожні %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Додано %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Востаннє використано %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>&amp;Сканувати екран</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>Сканувати &amp;ділянку…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>Використати &amp;камеру</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Відкрити зображення…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авити</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>Ввести в&amp;ручну…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Копі&amp;ювати код</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>&amp;Наступний код</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Вил&amp;учити запис…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>Нещодавно вилу&amp;чені…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>Відк&amp;ладені…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>За&amp;блокувати</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Віднови&amp;ти копію…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>&amp;Перевірити копію…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Налаштуванн&amp;я…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ийти</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Додавання запису</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>Вибраний обліковий запис</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Усі облікові записи</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>Позначити код &amp;використаним</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>Показати запи&amp;с</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>У&amp;люблений</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>Вибрати &amp;кілька</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Перемістити в&amp;гору</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Пере&amp;містити вниз</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Показати як &amp;QR-код…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Наступна частина вікна</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Відкрити меню</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Ко&amp;мбінації клавіш</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>Пр&amp;о Countersign</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>&amp;Імпортувати з іншого застосунку…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>&amp;Продиктувати код</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Експортувати…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Резервні копії Countersign</translation>
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
        <translation>Попросіть того, хто опікується цим комп’ютером, додати вас до групи «video», а потім увійдіть у систему знову.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>Відкрийте Системні параметри, Приватність і безпека, Камера та увімкніть Countersign.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>Дозвольте це в налаштуваннях системи, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>Відкрийте Налаштування, Конфіденційність і безпека, Камера та надайте класичним програмам доступ до камери.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>Вставте посилання або текст «налаштувати вручну», потім натисніть Ctrl+D. Він не показується.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Один елемент</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1: не додано. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>Ключ короткий, і його легко вгадати: %1. Порівняйте його з тим, що показує сервіс.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>Бракує ще частини %1 з %2 цього експорту. Додайте і її.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Додано: %1.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1: тепер із новим ключем. Старий ще 30 днів буде серед вилучених облікових записів.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1: уже є, з тим самим ключем. Нічого не змінено.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1: уже є, з іншим ключем. Укажіть --replace, якщо сервіс дав вам новий ключ, або --keep-both, якщо це два облікові записи.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>Виберіть щось одне: --uri, --image або --manual.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>Виберіть щось одне: --replace або --keep-both.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>Бракує файлу зображення.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>Посилання та ключі не вказують у командному рядку, де їх можуть побачити інші програми. Подайте їх на стандартний вхід.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Параметра «%1» тут немає.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>Параметр «%1» не приймає значення.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>Параметр «%1» потребує значення.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n обліковий запис</numerusform>
            <numerusform>%n облікові записи</numerusform>
            <numerusform>%n облікових записів</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>«%1» уже є і не є попередньою копією цього сховища з тією самою парольною фразою. Файл лишається без змін; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>Резервну копію (%1) записано до «%2», прочитано знову, відкрито й визнано справною.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>Резервні копії не налаштовано. Укажіть --set-up FOLDER, щоб створювати там копію після кожної зміни, або --to FILE, щоб записати її зараз.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>Виберіть щось одне: --to, --set-up або --stop.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>Бракує назви після %1.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>Копії більше не створюватимуться автоматично. Наявні лишаються.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>Парольна фраза сховища, розташування: %1 (не видно під час введення; порожньо: далі без неї):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>Парольна фраза копії (не видно під час введення):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>«%1» захищено парольною фразою, файл відкривається.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>«%1» відкривається без парольної фрази: хто має файл, той може прочитати ключі.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>ВИДАВЕЦЬ</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>ЗАПИС</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>ТИП</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>Містить %n обліковий запис.</numerusform>
            <numerusform>Містить %n облікові записи.</numerusform>
            <numerusform>Містить %n облікових записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>Містить також %n вилучений обліковий запис.</numerusform>
            <numerusform>Містить також %n вилучені облікові записи.</numerusform>
            <numerusform>Містить також %n вилучених облікових записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>Містить ще %n елемент, яким тут не можна скористатися.</numerusform>
            <numerusform>Містить ще %n елементи, якими тут не можна скористатися.</numerusform>
            <numerusform>Містить ще %n елементів, якими тут не можна скористатися.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>Ваше сховище містить саме ці облікові записи.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n обліковий запис у вашому сховищі такий самий.</numerusform>
            <numerusform>%n облікові записи у вашому сховищі такі самі.</numerusform>
            <numerusform>%n облікових записів у вашому сховищі такі самі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>Лише в копії:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>Лише у вашому сховищі:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>З іншим ключем у вашому сховищі:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>З іншою назвою, нотаткою, групою, зображенням або іншими кодами відновлення у вашому сховищі:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>Копію не порівняно з чинним сховищем.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>Бракує назви файлу копії.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>Обліковий запис без назви</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>Облікових записів ще немає. Додайте запис командою «countersign-cli add».</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>Момент після --at — ціле число: секунди від 1970 року за UTC.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>відповісти масивом JSON, для інших програм</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>показати цю довідку</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>скористатися цим файлом сховища замість вашого власного сховища</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>відкрити й сховище, старіше за останнє використане</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>почати порожнє сховище замість того, якого бракує</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>прочитати парольну фразу з дескриптора файлу N, до кінця рядка</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>те саме для парольної фрази чинного сховища</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>прочитати парольну фразу копії з дескриптора файлу N</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>те саме для нової парольної фрази, замість запитувати двічі</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>прийняти й нову парольну фразу, яку швидко вгадати</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>не запитувати спершу</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>читати посилання або тексти «налаштувати вручну» зі стандартного входу</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>читати QR-коди з файлів зображень</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>запитати видавця, обліковий запис, секретний ключ та решту, одне за одним</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>дати наявному обліковому запису новий ключ, що надходить</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>залишити наявний обліковий запис поруч із тим, що надходить</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>показати й секретні ключі; подбайте, щоб ніхто не дивився</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>код іншого моменту; лічильник лишається на місці</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>поставити файл копії на місце сховища</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>додати те, що є у файлі копії й чого немає у сховищі</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>прочитати парольну фразу (з --replace і --merge: фразу копії) з дескриптора файлу N</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>записати один захищений файл копії</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>створити там копію зараз і надалі після кожної зміни</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>більше не створювати їх автоматично</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>до системної в’язки ключів; парольна фраза лишається</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>до файлу з парольною фразою</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>Додати облікові записи.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Показати список облікових записів.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>Показати код облікового запису або всі коди. NAME — видавець, обліковий запис, їх частина або початок ідентифікатора.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>Показувати всі коди наживо, до q або Ctrl+C.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>Вилучити обліковий запис. Його можна повернути впродовж 30 днів.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>Показати список вилучених облікових записів, які можна повернути.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>Повернути вилучений обліковий запис або відновити файл копії.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>Захистити сховище парольною фразою або змінити те, що його відкриває.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>Записати захищену копію й довести, що вона відкривається.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>Відкрити копію поруч зі сховищем і показати відмінності. Нічого не змінюється.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>Зберігати сховище в іншому місці.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>Показати, де сховище та як воно зберігається.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>Показати цю довідку або більше про одну команду.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Використання: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>Коди входу (одноразові паролі) з вашої в’язки ключів.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>«countersign-cli help COMMAND» показує параметри команди; --version показує версію.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>Це схоже на секретний ключ або посилання з ним, а інші програми бачать, що стоїть у командному рядку. Скористайтеся «add --uri» і подайте його на стандартний вхід.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команди «%1» немає.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>Бракує команди. «countersign-cli help» показує їх список.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>«%1» — зайве слово; назву з пробілами візьміть у лапки.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>Бракує назви облікового запису.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>т так y yes</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>Парольна фраза сховища, розташування: %1 (не видно під час введення):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>У «%1» немає сховища. Перевірте назву або створіть там сховище командою «passphrase set».</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>«%1» не має парольної фрази, тож ключі в ньому міг би прочитати кожен. Спершу задайте її командою «passphrase set».</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>Не вдається писати на стандартний вихід. Звільніть місце або спрямуйте його деінде.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Один обліковий запис</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1: зберігається, але не може бути використаний. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>СЕКРЕТНИЙ КЛЮЧ</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>Обліковий запис типу «%1» додають за його посиланням, командою «add --uri».</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>Видавець (сервіс):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>Обліковий запис (ваше ім’я там):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>Секретний ключ (не видно під час введення):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>Тип (totp, hotp або steam) [totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>Цифр [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>Алгоритм (SHA1, SHA256, SHA512, SHA224 або SHA384) [SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>Інтервал у секундах [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>Лічильник [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>Файл сховища потребує парольної фрази: це його єдиний замок.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Нове розташування сховища: %1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>Виберіть щось одне: --to-keychain або --to FILE.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>Сховище вже має це розташування: %1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>Сховище вже має парольну фразу. «countersign-cli passphrase change» змінює її, а «passphrase add» додає ще одну.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>Відтепер сховище має парольну фразу (розташування: %1). Без неї ніхто не відкриє сховище, навіть ви: зберігайте її також у надійному місці.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>Нова парольна фраза також відкриває сховище.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>Парольну фразу змінено. Попередні копії зберігають свою.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>Це остання парольна фраза файлу сховища, а він ніколи не лишається без неї. Змініть її або спершу перенесіть сховище до в’язки ключів.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>Ця парольна фраза більше не відкриває сховище; відкриває інша.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>Сховище більше не має парольної фрази. Хто розблокує в’язку ключів, той може його прочитати (розташування: %1).</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>Парольні фрази не вказують у командному рядку, де їх можуть побачити інші програми. Програма запитує їх або приймає через --passphrase-fd і --new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>Укажіть, що зробити: set, change, add або remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>Сховище не має парольної фрази. «countersign-cli passphrase set» задає її.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>Потрібна парольна фраза, а тут немає кого запитати. Передайте її через %1 або запустіть програму в терміналі.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>Якщо ви все ж хочете саме цю, запустіть ще раз із --weak.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1 не працює у Windows, де програми не можуть передавати дескриптори файлів. Введіть парольну фразу.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>Після %1 вказують номер дескриптора файлу, а не парольну фразу: інші програми бачать, що стоїть у командному рядку.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>Парольна фраза після %1 довша за %2 байтів.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>Не вдається прочитати парольну фразу після %1 (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>Нова парольна фраза (не видно під час введення):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Та сама ще раз:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>Це були дві різні парольні фрази. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>Вилучення тут не вимикає двофакторної автентифікації на сервісі: без її кодів ви можете втратити туди доступ. Спершу вимкніть її там.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>Вилучено: %1. «countersign-cli restore %2» поверне цей запис упродовж 30 днів.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>Не вилучено: %1, бо тут немає кого запитати. %2 Укажіть --yes, щоб вилучити.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>Вилучити %1? Введіть т, щоб підтвердити:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>ВИЛУЧЕНО</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>ЗБЕРІГАЄТЬСЯ ДО</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>За останні 30 днів не вилучено жодного облікового запису.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>Нічого не відновлено, бо тут немає кого запитати. Укажіть --yes, щоб поставити копію на місце сховища.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>Поставити копію (облікових записів: %1) на місце сховища (розташування: %2, облікових записів: %3)? Введіть т, щоб підтвердити:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>Копія не має парольної фрази. Виберіть фразу для того, що тепер записуватиметься у файли.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>Відновлено %n обліковий запис; розташування сховища: %1.</numerusform>
            <numerusform>Відновлено %n облікові записи; розташування сховища: %1.</numerusform>
            <numerusform>Відновлено %n облікових записів; розташування сховища: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Те, що було там раніше, збережено в «%1».</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>Відтепер сховище відкривається парольною фразою копії. Це можна змінити командою «countersign-cli passphrase».</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>Сховище не має власної парольної фрази. «countersign-cli passphrase set» задає її.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>Немає сховища, до якого можна щось додати; --replace поставить туди копію.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>З копії додано %n обліковий запис.</numerusform>
            <numerusform>З копії додано %n облікові записи.</numerusform>
            <numerusform>З копії додано %n облікових записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>«%1» — це файл. Укажіть --merge, щоб додати вміст цієї копії, або --replace, щоб поставити її на місце сховища.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>Жоден вилучений обліковий запис не відповідає «%1». «countersign-cli removed» показує їх список.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>Повернено: %1.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>Виберіть щось одне: --replace або --merge.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>Бракує назви облікового запису або файлу копії.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Відкривається сховище…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>Сховище тепер має іншу парольну фразу. Запустіть «countersign-cli watch» ще раз, щоб ввести її.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… і ще %1: збільште висоту вікна.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: вийти</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>Розташування сховища: %1. Воно захищене парольною фразою.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>Розташування сховища: %1. Воно не має власної парольної фрази.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>Розташування сховища: %1. Воно не має парольної фрази: хто має файл, той може прочитати ключі.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>Сховище має бути тут: %1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>Сховища ще немає; його розташування: %1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>Копії не створюються автоматично.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>Копії створюються в «%1».</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>Остання справна копія: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>Годинник цього комп’ютера неправильний: він показує день, раніший за створення цієї програми. Сервіси відхилять ці коди.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>Годинник цього комп’ютера, здається, відстає: сховищем користувалися в пізніший час. Сервіси можуть відхилити ці коди.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>показати, що надійде, і нічого не зберігати</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>відповісти об’єктом JSON, для інших програм</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>прочитати пароль файлів з дескриптора файлу N</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>що записати; --formats показує ідентифікатори</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>куди записати; наявний файл лишається без змін</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>показати список форматів</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>Прийняти облікові записи з експорту або резервної копії іншого застосунку.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>Записати облікові записи до файлу для іншого застосунку.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>ФОРМАТ</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1: лишається тут. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 не має місця для цього: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>Цей файл не зашифровано: хто його прочитає, матиме ваші ключі. Зітріть його, щойно інший застосунок їх отримає.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>Усе одно записати? Введіть т, щоб підтвердити:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>До «%1» записано %n обліковий запис; прочитати файл можете лише ви.</numerusform>
            <numerusform>До «%1» записано %n облікові записи; прочитати файл можете лише ви.</numerusform>
            <numerusform>До «%1» записано %n облікових записів; прочитати файл можете лише ви.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>Укажіть, що записати, через --format, а куди — через --output.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>Формату «%1» немає. «countersign-cli export --formats» показує їх список.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>Теки «%1» немає. Перевірте назву.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>«%1» уже є й лишається без змін. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>Передайте пароль через --passphrase-fd або запустіть програму в терміналі.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>Пароль файлу «%1» (не видно під час введення):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>Це було у смітнику іншого застосунку. Якщо воно вам ще потрібне, дістаньте його там та експортуйте ще раз.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>Бракує ще частини %1 з %2 цього експорту. Імпортуйте і її.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>Цей обліковий запис уже є, з іншим ключем. Укажіть --replace, якщо сервіс дав вам новий ключ, або --keep-both, якщо це два облікові записи.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>Облікові записи, що вже є з іншим ключем, лишилися без змін.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>Бракує назви файлу.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новий</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>уже є</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>інший ключ</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>відкладено</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>РЕЗУЛЬТАТ</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>Нових: %1, уже є: %2, з іншим ключем: %3, відкладено: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>Увімкніть автоматичну дату й час у налаштуваннях системи.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>У «Системних параметрах», «Загальні», «Дата і час» увімкніть автоматичне встановлення часу й дати.</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>У «Налаштуваннях», «Час і мова», «Дата й час» увімкніть автоматичне встановлення часу.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>приблизно %n день</numerusform>
            <numerusform>приблизно %n дні</numerusform>
            <numerusform>приблизно %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>приблизно %n годину</numerusform>
            <numerusform>приблизно %n години</numerusform>
            <numerusform>приблизно %n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>приблизно %n хвилину</numerusform>
            <numerusform>приблизно %n хвилини</numerusform>
            <numerusform>приблизно %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>приблизно %n секунду</numerusform>
            <numerusform>приблизно %n секунди</numerusform>
            <numerusform>приблизно %n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>Секретного ключа ще немає. Введіть або вставте ключ, який показує сервіс.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>Тут названо обліковий запис, але бракує його секретного ключа. Покажіть код на сервісі ще раз і захопіть його повністю.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>«%1» не може бути частиною секретного ключа: ключі складаються з літер від A до Z та цифр від 2 до 7. Порівняйте його з тим, що показує сервіс.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>Цей секретний ключ довший, ніж у будь-якого сервісу. Скопіюйте лише сам ключ.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>Код має від 1 до 10 цифр, а не %1. Перевірте кількість цифр на сервісі.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>Інтервал має бути цілим числом секунд, щонайменше 1. Сервіси використовують 30, якщо не вказано інакше.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>Лічильник має бути цілим числом, щонайменше 0. Почніть із 0, якщо сервіс не вказує інакше.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>Цей обліковий запис використовує алгоритм «%1», якого Countersign не вміє обчислювати. Попросіть сервіс про інший вид коду.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>Цей обліковий запис використовує коди типу «%1», якого Countersign не знає. Попросіть сервіс про ключ TOTP.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>Цей ключ Yandex не сходиться. Скопіюйте його ще раз, повністю.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>Ця назва задовга. Скоротіть її щонайбільше до 1000 символів.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>Цьому обліковому запису потрібен PIN-код, щоб показувати коди. Змініть обліковий запис і введіть PIN-код.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>Для цього часу немає коду. Виправте годинник цього комп’ютера або вкажіть момент після 1970 року.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>Лічильник цього облікового запису дійшов кінця. Налаштуйте обліковий запис на сервісі знову.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>Немає тексту для читання. Скопіюйте ключ або посилання, яке показує сервіс, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Це не обліковий запис для кодів входу. Знайдіть QR-код або ключ, який сервіс показує для застосунку автентифікації.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>Це надто довге для облікового запису. Виберіть лише сам ключ, посилання або зображення.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>Це посилання на вебсторінку (%1), а не обліковий запис. Відкрийте його у браузері та відскануйте код, який покаже сторінка.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>Цей код веде до застосунку в крамниці, а не до облікового запису. Продовжте налаштування на сервісі; код облікового запису буде далі.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код під’єднує до мережі Wi-Fi; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код містить контакт; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код містить зустріч; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код пише електронний лист; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код містить номер телефону; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код надсилає SMS; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код показує місце на мапі; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код просить про платіж; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код — медичний сертифікат; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код налаштовує мобільний тариф телефону; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Цей код додає пристрій до розумного дому; це не обліковий запис. Знайдіть код самого сервісу.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>Цей код виконує вхід за допомогою ключа доступу (passkey), а це не код входу. Відскануйте його пристроєм, який має цей ключ, або виберіть на сервісі застосунок автентифікації.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>Цей код лише для застосунку Microsoft (вхід за сповіщенням). На сторінці Microsoft виберіть «Я хочу використовувати інший застосунок для автентифікації» та відскануйте код, що там з’явиться.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>Цей код лише для застосунку %1. Відскануйте його у %1 або виберіть на сервісі інший застосунок автентифікації та відскануйте код, що з’явиться.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>Цей код входить до %1 на іншому пристрої; це не обліковий запис. Відскануйте його в самому %1 і лише тоді, коли ви самі про нього просили.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>Цей код переносить облікові записи до іншого %1, і прочитати його може лише %1. Експортуйте там облікові записи до файлу або налаштуйте їх знову на кожному сервісі.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Цей код містить текст, який не є обліковим записом. Знайдіть QR-код або ключ, який сервіс показує для застосунку автентифікації.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>У цьому тексті не знайдено секретного ключа. Скопіюйте весь блок «налаштувати вручну» або лише ключ.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>Не вдається прочитати цей експорт Google Authenticator. Експортуйте на телефоні ще раз і відскануйте кожен код повністю.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>Цей експорт Google Authenticator не містить облікових записів. Виберіть облікові записи на телефоні та експортуйте ще раз.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>Цей файл не відкривається як зображення. Виберіть зображення QR-коду у форматі PNG або JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>Це зображення завелике для пошуку. Виріжте частину з QR-кодом і спробуйте з нею.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>QR-коду не знайдено. Збільште код, щоб його було видно повністю, або введіть ключ вручну.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>QR-код є, але його не вдалося прочитати. Зробіть його більшим або чіткішим чи введіть ключ вручну.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>QR-код є, але він замалий для читання. Збільште його на сторінці або піднесіть ближче до камери.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>QR-код є, але він надто розмитий для читання. Тримайте його нерухомо й трохи далі або візьміть чіткіше зображення.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>Видно лише частину QR-коду. Покажіть його повністю, з порожнім полем довкола.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>Пошук QR-коду на цьому зображенні не вдався. Нічого не змінено; зробіть знімок екрана з кодом і спробуйте з ним або введіть ключ вручну.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>Пошук на цьому зображенні тривав надто довго. Виріжте частину з QR-кодом і спробуйте з нею.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>Частина Countersign, що читає зображення, не запускається. Введіть ключ вручну, а щоб виправити це, встановіть Countersign знову.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>Буфер обміну порожній. Спершу скопіюйте ключ, посилання або зображення QR-коду.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>Камери не знайдено. Під’єднайте камеру або покажіть код на цьому екрані та виберіть «Сканувати екран».</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign не має дозволу використовувати камеру. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>Камеру використовує інша програма. Закрийте її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>Камера не передає зображення. Перевірте, чи вона не закрита і чи її не використовує інша програма, або виберіть іншу камеру.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>Камеру від’єднано. Під’єднайте її знову або виберіть іншу камеру.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>У цьому встановленні бракує частини Countersign для камери. Встановіть програму знову або відскануйте зображення.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>Це середовище не дозволяє програмам знімати екран. Зробіть знімок екрана самі, скопіюйте його та виберіть «Вставити».</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>Знімати екран не дозволено. Дозвольте, коли з’явиться запит, або зробіть знімок екрана самі та виберіть «Вставити».</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>Сховище є, але його не вдається прочитати. Нічого не змінено; залиште його без змін і відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>Сховище записала новіша версія Countersign. Нічого не змінено; встановіть найновішу версію та запустіть її.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>Сховище завелике, щоб Countersign його відкрив. Нічого не змінено; відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>Сховище заблоковано парольною фразою. Спершу розблокуйте його, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>Щоб відкрити цей файл, треба більше пам’яті або часу, ніж потребує будь-який чесний файл, тому його не відкрито. Візьміть іншу його копію.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>Ця парольна фраза не підходить. Перевірте Caps Lock і мову клавіатури та спробуйте ще раз; скільки б разів ви не пробували, нічого не буде стерто.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>Тут потрібна парольна фраза. Введіть її та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>Цю парольну фразу легко вгадати. Візьміть довшу, наприклад чотири випадкові слова.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>Тут ще немає сховища. Додайте обліковий запис, щоб почати.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>Бракує вашого сховища, його більше немає тут: %1. Нічого не змінено; відновіть в’язку ключів або резервну копію та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>Вашого сховища тут немає. Його останнє розташування: %1. Виберіть це місце знову або відновіть резервну копію; нічого не змінено.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>Знайдене тут сховище старіше за останнє, яке ви використовували (%1). Нічого не змінено; поверніть новіше, відновіть резервну копію або відкрийте старіше.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>У «%1» вже є сховище, і воно лишається без змін. Виберіть інше місце або іншу назву.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>Сховище перенесено, але стару копію не вдалося стерти (розташування: %1). Зітріть її там самі.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>Теки вашого файлу сховища немає (%1). Під’єднайте диск, на якому вона є, і спробуйте ще раз; нічого не змінено.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>Не вдається прочитати файл сховища (%1). Перевірте диск і права доступу до файлу та спробуйте ще раз; нічого не змінено.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>Не вдається записати файл сховища (%1). Звільніть місце на диску або дозвольте там запис і спробуйте ще раз; зміну не внесено.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>Вашу в’язку ключів заблоковано. Розблокуйте її та спробуйте ще раз; ваші облікові записи в ній у безпеці.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>В’язка ключів відмовила в доступі. Дозвольте Countersign використовувати її та спробуйте ще раз; нічого не змінено.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>Жодна в’язка ключів не відповідає. Запустіть GNOME Keyring, KWallet або Secret Service у KeePassXC і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>Тепер відповідає інша в’язка ключів: %1. Запустіть ту, що містить ваші облікові записи, і спробуйте ще раз; нічого не змінено.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>В’язка ключів відповіла помилкою (%1). Нічого не змінено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>Збережене повернулося іншим (розташування: %1). Зміну не внесено; перевірте це місце та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>Збереження перервано (розташування: %1), тож невідомо, чи збережено зміну. Погляньте на список знову, коли це місце відповість.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>Інша програма Countersign змінила сховище тієї ж миті. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>Інша програма Countersign саме зберігає дані. Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>Не вдається записати «%1». Звільніть місце на диску або дозвольте там запис і спробуйте ще раз; зміну не внесено.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>Теки резервних копій немає (%1). Під’єднайте її диск або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>Не вдалося записати резервну копію (%1). Звільніть там місце або виберіть іншу теку; вашого сховища це не стосується.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>Щойно записана копія містить не те, що сховище (%1). Виберіть іншу теку або інший диск; вашого сховища це не стосується.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>«%1» не є резервною копією, яку Countersign може відкрити. Виберіть файл, записаний Countersign або Aegis.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>Цю резервну копію пошкоджено, її не можна відкрити. Нічого не змінено; виберіть іншу, наприклад попередню.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>Жоден обліковий запис не відповідає «%1». Перегляньте список облікових записів, щоб побачити їхні назви.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>Цього облікового запису тут більше немає. Можливо, його вилучила інша програма Countersign; погляньте в «Нещодавно вилучені».</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>«%1» відповідає кільком обліковим записам. Укажіть більше символів назви або ідентифікатор.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>«%1» не має лічильника, який можна пересунути. Код змінюється сам.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>Сховище ще не відкрито. Спершу відкрийте його, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>Не вдається прочитати файл (%1). Перевірте його назву та права доступу.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Скасовано. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>У Countersign сталася помилка. Нічого не змінено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>тут зміна %1, тоді зміна %2</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>в’язка ключів</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, але ваше сховище в %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>це не файл</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>він неповний</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>Цією клавішею не можна користуватися всюди. Виберіть літеру, цифру або клавішу F разом із Ctrl, Alt чи Meta.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>Інша програма вже використовує «%1». Виберіть іншу комбінацію.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>Стільниця не надала Countersign комбінації клавіш. Ви можете призначити її в налаштуваннях клавіатури.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>Ваша стільниця не надає програмам власних комбінацій клавіш. У налаштуваннях клавіатури призначте комбінацію команді «countersign --pick».</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>Не вдалося це змінити (%1). Пошукайте в налаштуваннях системи програми, які запускаються під час входу.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign уже працює, але не відповідає. Трохи зачекайте та спробуйте ще раз; якщо це не допоможе, завершіть його й запустіть знову.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>Цього коду відновлення тут уже немає. Можливо, інша програма Countersign замінила коди; перегляньте список ще раз.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>У цьому тексті не знайдено кодів відновлення. Скопіюйте лише коди або введіть їх по одному.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>Назви цього облікового запису задовгі для QR-коду. Скоротіть їх, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>Не вдалося записати файл (%1). Виберіть іншу теку; вашого сховища це не стосується.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign не знає, що це за файл. Виберіть файл, який записав інший застосунок під час експорту чи резервного копіювання.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>Цей файл пошкоджений або неповний. Експортуйте його з іншого застосунку ще раз.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>Цей файл записано новішою версією %1, ніж Countersign може прочитати. Оновіть Countersign.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>Цей файл вимагає значно більше пам’яті чи часу, ніж будь-коли знадобилося б його застосунку. Експортуйте його з іншого застосунку ще раз.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>У цьому файлі немає облікових записів. Перевірте в іншому застосунку, які облікові записи він експортує.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>Цей файл може відкрити лише сам %1. Експортуйте з нього ще раз, із власним паролем.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1 зашифрував це так, що Countersign не може розшифрувати. Вимкніть шифрування в %1 і виберіть файл ще раз.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>Цей файл зашифровано за допомогою %1, а ця версія Countersign такого не відкриває. Збережіть його копію з AES в іншому застосунку та виберіть її.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 не віддає цього облікового запису іншим застосункам. Увійдіть на сервісі, налаштуйте там коди входу знову та відскануйте новий код тут.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>Цей файл зашифровано за допомогою OpenPGP. Спершу розшифруйте його своїм ключем і відкрийте результат.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>Цей файл із %1 має пароль. Введіть той, який ви там задали.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>Це не пароль цього файлу. Введіть той, який ви задали в іншому застосунку.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>Нічого не надруковано: принтером не вдалося скористатися. Виберіть інший принтер або збережіть файл.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 не має кодів такого типу. Виберіть для цього облікового запису інший формат.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1 не вміє обчислювати алгоритм цього облікового запису. Виберіть для нього інший формат.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 не має кодів такої довжини. Виберіть для цього облікового запису інший формат.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 не має кодів, що змінюються з таким інтервалом. Виберіть для цього облікового запису інший формат.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1 приймає цей обліковий запис лише з його PIN-кодом. Змініть обліковий запис і введіть PIN-код.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 зберігає лише один обліковий запис на кожен ключ, а тут такий самий ключ має ще один. Перенесіть цей окремо.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 розрізняє облікові записи за назвами, а тут таку саму назву має ще один. Перейменуйте один із них.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>Жоден із цих облікових записів не можна перенести до %1. Виберіть інший формат.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>Один QR-код — для одного облікового запису. Виберіть один обліковий запис або формат для кількох.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>Бракує частини Countersign, що читає та записує файли інших застосунків. Встановіть Countersign знову.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>«%1» не може бути частиною цього ключа: шістнадцяткові ключі складаються з цифр від 0 до 9 та літер від a до f. Порівняйте його з тим, що показує сервіс.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>У цьому ключі бракує цифри: у шістнадцяткових ключах їх парна кількість. Порівняйте його з тим, що показує сервіс.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>Файл записано, але диск не підтвердив, що він збережеться. Експортуйте ще раз, перш ніж покладатися на нього.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis, зашифровано</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis, не зашифровано</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP, не зашифровано</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden, не зашифровано</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign, зашифровано</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign, не зашифровано</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблиця (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth, не зашифровано</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+, не зашифровано</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>Список URI ключів</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>QR-код одного запису</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum, зашифровано</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS, зашифровано</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS, не зашифровано</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>облікові записи без видавця (там видавцем стане назва запису)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>групи</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>усі групи облікового запису, крім однієї</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>нотатки</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>значки</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>улюблені</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>коди відновлення</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN-коди</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>як часто користувалися обліковими записами</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Аркуш відновлення</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Д&amp;одати</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Запис</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Сховище</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>Вгадується одразу</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Слабка</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Середня</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Надійна</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Дуже надійна</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Задати парольну фразу</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Її запитують під час кожного запуску Countersign і після блокування.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задати</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Змінити парольну фразу</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>Резервні копії та інші парольні фрази сховища лишаються без змін.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Додати ще одну парольну фразу</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>Відтоді сховище відкриватиме будь-яка з них: одна, наприклад, для надійного місця.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Вилучити парольну фразу</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>Відтоді ваше сховище берегтиме лише в’язка ключів: хто користується цим комп’ютером під вашим іменем, той бачитиме ваші коди. Countersign більше не блокуватиметься.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Коди відновлення: %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>використано %1</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>Кожен код дає змогу увійти один раз, якщо вашого пристрою вже немає. Зберігайте цей аркуш там, де знайдете його тільки ви.</translation>
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
        <translation>за лічильником (HOTP), наступний лічильник %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>коди Steam</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP, шістнадцятковий ключ</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>коди Yandex</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифри</numerusform>
            <numerusform>%n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>новий код кожну %n секунду</numerusform>
            <numerusform>новий код кожні %n секунди</numerusform>
            <numerusform>новий код кожні %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Аркуш відновлення</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>Із цим аркушем ваші облікові записи повернуться в будь-якому застосунку автентифікації: відскануйте код або введіть його ключ. Зберігайте аркуш там, де знайдете його тільки ви.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN-код: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>Коди відновлення; кожен діє лише один раз:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (використано %2)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>Нехай застосунок зашифрує файл паролем, який ви введете тут.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>Виберіть JSON як тип файлу.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Виберіть CSV як тип файлу. У ньому є й ваші паролі; їх не буде імпортовано.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Цей застосунок нічого не віддає. На кожному сервісі налаштуйте двофакторну автентифікацію заново та відскануйте новий код у Countersign.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>Якщо у вас є власні файли застосунку, з телефона з root-доступом або з резервної копії, виберіть їх тут.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>Файл не зашифровано. Видаліть його, щойно ваші облікові записи будуть тут.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>Відкрийте «Налаштування», потім «2FAS Backup», потім «Export to file».</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>Відкрийте «Налаштування», потім «Імпорт та експорт», потім «Експорт».</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>Відкрийте меню, потім «Backups» і створіть зашифровану резервну копію.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>Відкрийте «Налаштування», потім «Backup &amp; Restore» і створіть резервну копію.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>Відкрийте «Налаштування», потім «Експорт».</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>Відкрийте «Налаштування», потім «Дані», потім «Експортувати коди».</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>Відкрийте меню, потім «Backup».</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>Відкрийте меню, потім «Export» і виберіть JSON.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>Відкрийте меню, потім «Перенести облікові записи», потім «Експортувати облікові записи».</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>Телефон покаже один або кілька QR-кодів. Їхній порядок не має значення.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>Відкрийте «Налаштування», потім «Transfer accounts», потім «Export to file».</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Його резервна копія лежить у Microsoft, і відкрити її може лише сам застосунок. На кожному сервісі налаштуйте двофакторну автентифікацію заново та відскануйте новий код у Countersign.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>Відкрийте «Налаштування», потім «Backup» і створіть копію.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>Відкрийте «Налаштування», потім «Export OTPs to ZIP archive».</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>Пароль файлу — це головний пароль застосунку.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>Відкрийте «Налаштування», потім «Back up» і створіть копію у файлі.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>У програмі для комп’ютера відкрийте «File», потім «Export».</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Виберіть 1PUX як тип файлу. У ньому є й ваші паролі; їх не буде імпортовано.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>На Mac відкрийте «Паролі», потім «Файл», потім «Експортувати всі паролі».</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>У файлі є й ваші паролі; їх не буде імпортовано.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>Відкрийте «Налаштування» або «Інструменти», потім «Експортувати сховище».</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>Виберіть JSON, зашифрований вашим власним паролем, а не вашим обліковим записом.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>Відкрийте налаштування, потім «Export data».</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>Можна прочитати сам файл ваших паролів, якщо він не має файлу ключа.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>У ньому є й ваші паролі; їх не буде імпортовано.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>У браузері відкрийте «Advanced options», потім «Export».</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>Виберіть файл zip без PGP або CSV. У ньому є й ваші паролі; їх не буде імпортовано.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>Позначте облікові записи в його списку, потім виберіть «Export».</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>Відкрийте його налаштування, потім «Backup», потім «Download backup file».</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>На іншому комп’ютері відкрийте меню, потім «Експортувати».</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>Відкрийте «Параметри», потім «Backup &amp; Restore» і виберіть «Aegis» або «Authenticator».</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>Можна прочитати його файл налаштувань: Keysmith.conf у теці .config/org.kde.keysmith.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>Пароль файлу — той, який ви вводите під час запуску Keysmith.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>Відкрийте меню, потім «Export» і виберіть «Aegis» або «Authenticator Pro».</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>Його файли закінчуються на .maFile і лежать у теці maFiles поруч із ним.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>Спершу приберіть шифрування в програмі, у розділі «Selected account».</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>Відкрийте меню із шестернею, потім «Export».</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Інший застосунок</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>Пошукайте в його налаштуваннях експорт або резервне копіювання.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>Якщо він показує QR-коди або посилання, що починаються з «otpauth», вони теж підійдуть.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>Перенесіть файл на цей комп’ютер і виберіть його тут або перетягніть у вікно.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>Покажіть коди камері або виберіть тут їхні зображення. Файли теж можна вибрати.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>Застосунки на телефонах</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>Менеджери паролів</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>Програми на комп’ютерах</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Усе інше</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>Коди входу з в’язки ключів вашого комп’ютера.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>Зображення QR-коду або посилання на обліковий запис.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>Вибрати обліковий запис у маленькому віконці й скопіювати його код. Призначте цій команді комбінацію клавіш у налаштуваннях стільниці.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>Вашу в’язку ключів заблоковано</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>Ваші облікові записи в ній у безпеці. Розблокуйте її, щоб побачити коди.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>В’язка ключів відмовила в доступі</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Дозвольте Countersign використовувати її та спробуйте ще раз. Нічого не змінено.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Жодна в’язка ключів не відповідає</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>Ваші облікові записи зберігаються у в’язці ключів цього комп’ютера, а жодна не працює. Запустіть GNOME Keyring, KWallet або Secret Service у KeePassXC і спробуйте ще раз або відновіть резервну копію у файл сховища. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>Відповідає інша в’язка ключів</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>Це %1. Запустіть ту, що містить ваші облікові записи, і спробуйте ще раз. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>Бракує вашого сховища</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>Його більше немає тут: %1. Відновіть резервну копію або поверніть те, що там було, і спробуйте ще раз. Нічого не змінено, і жодне порожнє сховище не стане на його місце.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>Ваше сховище в іншому місці</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>Це сховище старіше</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>Вашого файлу сховища немає</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>Не вдається прочитати файл сховища</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>Сховище пошкоджено</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>Записано новішою версією Countersign</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>Не вдається відкрити сховище</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n обліковий запис</numerusform>
            <numerusform>%n облікові записи</numerusform>
            <numerusform>%n облікових записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>Скопійовано код: %1</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>Натисніть круглу стрілку біля %1, щоб отримати наступний код.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>Збережено %n обліковий запис</numerusform>
            <numerusform>Збережено %n облікові записи</numerusform>
            <numerusform>Збережено %n облікових записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>%n зображення досі показує ключі. Видаліть те, що вам більше не потрібне.</numerusform>
            <numerusform>%n зображення досі показують ключі. Видаліть те, що вам більше не потрібне.</numerusform>
            <numerusform>%n зображень досі показують ключі. Видаліть те, що вам більше не потрібне.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>Видалити %n зображення</numerusform>
            <numerusform>Видалити %n зображення</numerusform>
            <numerusform>Видалити %n зображень</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>Переміщено до смітника. Спорожніть його, щоб ключ зник і звідти.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>Не вдалося видалити «%1». Видаліть це вручну.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервіс</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Вилучити запис</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Вилучити %1?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>Це не вимикає двофакторної автентифікації (%1). Спершу вимкніть її там або подбайте про інший спосіб входу.
Обліковий запис можна повернути впродовж %n дня.</numerusform>
            <numerusform>Це не вимикає двофакторної автентифікації (%1). Спершу вимкніть її там або подбайте про інший спосіб входу.
Обліковий запис можна повернути впродовж %n днів.</numerusform>
            <numerusform>Це не вимикає двофакторної автентифікації (%1). Спершу вимкніть її там або подбайте про інший спосіб входу.
Обліковий запис можна повернути впродовж %n днів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Вилучено: %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>Повернено: %1</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>Скопійовано код відновлення. Кожен діє лише один раз.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>Позначити використаним</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Код уже використано: %1. Наступний буде за %n секунду.</numerusform>
            <numerusform>Код уже використано: %1. Наступний буде за %n секунди.</numerusform>
            <numerusform>Код уже використано: %1. Наступний буде за %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>Код уже використано: %1. Візьміть наступний.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Копіювати знову</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>Скопійовано код: %1. Він діє ще %n секунду: краще зачекати на наступний.</numerusform>
            <numerusform>Скопійовано код: %1. Він діє ще %n секунди: краще зачекати на наступний.</numerusform>
            <numerusform>Скопійовано код: %1. Він діє ще %n секунд: краще зачекати на наступний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>Копіювати наступний</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>Код скопійовано знову: %1. Багато сервісів приймають код лише один раз.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>Скопійовано наступний код: %1. Він почне діяти за %n секунду.</numerusform>
            <numerusform>Скопійовано наступний код: %1. Він почне діяти за %n секунди.</numerusform>
            <numerusform>Скопійовано наступний код: %1. Він почне діяти за %n секунд.</numerusform>
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
            <numerusform>Ключі в %n файлі може прочитати кожен. Видаліть те, що вам більше не потрібне.</numerusform>
            <numerusform>Ключі в %n файлах може прочитати кожен. Видаліть те, що вам більше не потрібне.</numerusform>
            <numerusform>Ключі в %n файлах може прочитати кожен. Видаліть те, що вам більше не потрібне.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Видалити %n файл</numerusform>
            <numerusform>Видалити %n файли</numerusform>
            <numerusform>Видалити %n файлів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Нотатка</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>&amp;Групи</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Назад до облікових записів</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>Що зробити з цим записом</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Вибрати зо&amp;браження…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>Вилучити зобра&amp;ження</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Групи: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>Сканувати ділянку</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>Екран. Позначте QR-код клавішами зі стрілками; Enter сканує, Esc закриває.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>Обведіть QR-код прямокутником. Esc закриває.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>Стрілки пересувають його, Shift і стрілки змінюють розмір. Enter сканує, Esc закриває.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>Ця копія справна. Нічого не змінено.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Додати те, чого бракує</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>&amp;Замінити все…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Вміст копії</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n обліковий запис, стан: %1</numerusform>
            <numerusform>%n облікові записи, стан: %1</numerusform>
            <numerusform>%n облікових записів, стан: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>Його відкриває парольна фраза цієї копії.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>Містить саме те, що й ваше сховище.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>Відмінності від вашого сховища:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Лише в копії</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>Лише у вашому сховищі</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>З іншим ключем</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>З іншою назвою, нотаткою, групою, зображенням або іншими кодами відновлення</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Елемент без назви</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>Відкладено, бо не вдалося прочитати; зберігаються без змін</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>Додасться %n обліковий запис. Те, що ви маєте, лишається без змін.</numerusform>
            <numerusform>Додадуться %n облікові записи. Те, що ви маєте, лишається без змін.</numerusform>
            <numerusform>Додасться %n облікових записів. Те, що ви маєте, лишається без змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Тут нічого не бракує.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>Спершу створюється запобіжна копія вашого теперішнього сховища в %1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>Ця копія не має парольної фрази. Виберіть її, щоб жоден ключ не лежав у файлі, який може прочитати кожен.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>Сховище потрапить до цього файлу, а те, що є в теперішньому місці, лишиться там.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>Відтоді ваше сховище відкриватиме парольна фраза цієї копії.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Перевірити копію</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити копію</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>Відкриває копію поруч із вашим сховищем і нічого не змінює.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>Замінити все?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>Поставити цю копію на місце всього вашого сховища?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>Облікових записів, яких немає в копії, більше не буде у вашому сховищі. Його запобіжна копія зберігається в %1, і її можна відновити, як будь-яку іншу.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замінити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Відновлення…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкривання…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Пошук резервних копій…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>&amp;Знайдені копії</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Знайдені копії</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Вибрати &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Парольна фраза цієї копії</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Парольна фраза цієї копії</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>У звичних місцях копій не знайдено. Якщо у вас є копія, виберіть її файл.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>замінено під час відновлення</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>з іншого сховища</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>Цей файл відкривається без парольної фрази.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Вибрати копію</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>Резервні копії (*.json);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Створити зараз</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>&amp;Перевірити копію…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>З&amp;упинити</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>Остання справна: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>Ще не записано жодної.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Розташування копій: %1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>Не створюються. Якщо втратите цей комп’ютер, втратите й облікові записи.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>З&amp;мінити…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Налаштувати…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Записування…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>Спершу розблокуйте, щоб налаштувати їх або записати копію.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>Налаштувати копії</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>Після кожної зміни Countersign записує копію, читає її знову й порівнює коди. Відкриває її лише її парольна фраза: вона знадобиться, коли цього комп’ютера вже не буде.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Тека</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Куди складати копії</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>Флешка або тека, яку копіюють на інший комп’ютер, переживе більше.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>&amp;Залишити парольну фразу копій</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>Вибрати &amp;іншу</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>Першу копію записано й перевірено. Відтепер це робиться само.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>Записується перша копія…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>Куди складати копії?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Сканувати камерою</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Зображення з камери</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Відкрити зображення…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Ввести вручну</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>Тримайте QR-код перед камерою.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Запускається камера…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>Ніщо не стежить за правильністю годинника цього комп’ютера, а сервіси відхиляють коди, коли він неточний. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>Годинник цього комп’ютера, здається, відстає на %1, бо сховищем користувалися в пізніший час. Сервіси можуть відхилити коди. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>Годинник цього комп’ютера переведено вперед на %1. Якщо тепер він неправильний, сервіси відхилять коди. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>Годинник цього комп’ютера переведено назад на %1. Якщо тепер він неправильний, сервіси відхилять коди. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>Годинник цього комп’ютера неправильний: він показує %1, а цю програму створено пізніше. Сервіси відхилять коди. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>Код за лічильником, не показано</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Код %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>Код %1, %2, наступний код %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Наступний: %1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>Відскануйте ці коди</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>&amp;Зберегти як зображення…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Код %1 з %2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Тека для зображень</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>Збережено %n зображення. Хто його побачить, матиме ключі: видаліть його, коли закінчите.</numerusform>
            <numerusform>Збережено %n зображення. Хто їх побачить, матиме ключі: видаліть їх, коли закінчите.</numerusform>
            <numerusform>Збережено %n зображень. Хто їх побачить, матиме ключі: видаліть їх, коли закінчите.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>На стільниці</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Показувати піктограму в лотку</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>Закриття вікна лишає Countersign у лотку</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Запускати без вікна</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Запускати під час входу в систему</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>Клавіші швидкого вибору, звідусіль:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>Клавіші швидкого вибору</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Використати %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіш</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>Ця стільниця не показує піктограм у лотку, тож закриття вікна завершує Countersign.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>Її меню копіює коди, не показуючи їх.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>Або призначте команді «countersign --pick» комбінацію в налаштуваннях клавіатури стільниці.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>Запит до стільниці…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 відкриває швидкий вибір.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Зображення (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>Прочитано частину %1 з %2; ще бракує: %3. Покажіть наступний код.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>Відкрити зображення QR-коду</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>Вибрати файли іншого застосунку</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>Додайте перший обліковий запис</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>Сервіс, що пропонує двофакторну автентифікацію, покаже вам QR-код або ключ для застосунку автентифікації. Передайте його сюди; можна також перетягнути його зображення.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>Знаходить QR-код на сторінці, відкритій поруч із цим вікном.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>Для коду на папері або на іншому екрані.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>Для ключа, показаного як текст.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Вибрати &amp;всі</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>Експортувати &amp;до</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>Записи для експорту</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>Буде експортовано %n обліковий запис.</numerusform>
            <numerusform>Буде експортовано %n облікові записи.</numerusform>
            <numerusform>Буде експортовано %n облікових записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>З них %n перейде не повністю; список показує, що втратиться.</numerusform>
            <numerusform>З них %n перейдуть не повністю; список показує, що втратиться.</numerusform>
            <numerusform>З них %n перейдуть не повністю; список показує, що втратиться.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n обліковий запис узагалі не можна туди перенести.</numerusform>
            <numerusform>%n облікові записи взагалі не можна туди перенести.</numerusform>
            <numerusform>%n облікових записів узагалі не можна туди перенести.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>Цей файл не зашифровано. Хто його роздобуде, матиме ключі ваших облікових записів назавжди. Використайте його одразу, а потім видаліть.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Хто побачить або сфотографує ці коди, матиме ключі ваших облікових записів назавжди. Подивіться, хто у вас за спиною і чи не показується екран іншим.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>На аркуші видно ключі ваших облікових записів. Зберігайте його там, де знайдете його тільки ви, а файл PDF видаліть, щойно його надрукуєте.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>Я розумі&amp;ю</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>Парольна фраза вашого с&amp;ховища</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>Виберіть парольну фразу для файлу. Нічим іншим він не відкриється.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Парольна фраза вашого сховища</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Д&amp;рукувати…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>Експортовано %n обліковий запис до «%1»</numerusform>
            <numerusform>Експортовано %n облікові записи до «%1»</numerusform>
            <numerusform>Експортовано %n облікових записів до «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Експортування…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Показати коди</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>Не перейде: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>Перейде повністю</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без назви</translation>
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
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>Нова група</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Імпорт з іншого застосунку</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Пошук застосунків</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Застосунки</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Вибрати &amp;файли…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>У якому застосунку ваші облікові записи? Якщо ви вже маєте його файл, виберіть його: Countersign сам з’ясує, що це.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>Для кодів на екрані телефона.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>Кілька одразу, а також зображення кодів.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>Для кодів, відкритих поруч із цим вікном.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>Для посилань, які ви скопіювали.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>Додати цей обліковий запис?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>Введіть цей код на сторінці сервісу, щоб завершити там.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>Додайте його, а потім натисніть його круглу стрілку, щоб отримати перший код.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>Цей обліковий запис у вас уже є, з тим самим ключем. Додавати нічого.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1: уже є, з іншим ключем. Якщо сервіс щойно показав вам новий код, замініть ключ: назва, нотатки, групи та коди відновлення лишаться, а старий ключ потрапить до «Нещодавно вилучені».</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>Нічого не вдалося прийняти</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>Додати ці облікові записи?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Замінити ключ</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Залишити обидва</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>Ще бракує частини %1 з %2. Її можна відсканувати потім.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>&amp;Зберегти %n запис</numerusform>
            <numerusform>&amp;Зберегти %n записи</numerusform>
            <numerusform>&amp;Зберегти %n записів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Вибрати &amp;всі</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Що надійшло</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Замінити ключ</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Залишити обидва</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустити</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;Те саме для всіх (%n)</numerusform>
            <numerusform>&amp;Те саме для всіх (%n)</numerusform>
            <numerusform>&amp;Те саме для всіх (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1: уже є, з іншим ключем. Якщо сервіс дав вам новий, замініть ключ: назва, нотатки, групи та коди відновлення лишаться, а старий ключ потрапить до «Нещодавно вилучені».</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>Зі смітника іншого застосунку</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>Надійшов двічі</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>Уже є з іншим ключем; ключ буде замінено</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>Уже є з іншим ключем; залишаться обидва</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>Уже є з іншим ключем; він лишиться</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n новий</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n уже є</numerusform>
            <numerusform>%n уже є</numerusform>
            <numerusform>%n уже є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n налаштовано знову</numerusform>
            <numerusform>%n налаштовано знову</numerusform>
            <numerusform>%n налаштовано знову</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n зі смітника</numerusform>
            <numerusform>%n зі смітника</numerusform>
            <numerusform>%n зі смітника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n відкладено</numerusform>
            <numerusform>%n відкладено</numerusform>
            <numerusform>%n відкладено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n елемент</numerusform>
            <numerusform>%n елементи</numerusform>
            <numerusform>%n елементів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Сортування</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>&amp;Власний порядок</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>Не&amp;щодавно використані</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>На&amp;йчастіше використані</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n елемент відкладено без змін.</numerusform>
            <numerusform>%n елементи відкладено без змін.</numerusform>
            <numerusform>%n елементів відкладено без змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Жоден обліковий запис не відповідає «%1».</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Жоден обліковий запис у «%1» не відповідає «%2».</translation>
    </message>
</context>
<context>
    <name>countersign::ListSection</name>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>Показувати &amp;коди</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>Коли запис вибрано</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>Після клацання</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Цифри</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>Половинами, як %1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>Парами, як %1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>Разом, як %1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Сор&amp;тування</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Власний порядок</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Нещодавно використані</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Найчастіше використані</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>Показувати наступний код в &amp;останні десять секунд</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>Згортати це вікно після копі&amp;ювання коду</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign заблоковано</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Відновити копію…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Розблокування…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Розблокувати за %n с</numerusform>
            <numerusform>Розблокувати за %n с</numerusform>
            <numerusform>Розблокувати за %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Розблокувати</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>Автоматичне блокування</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>За без&amp;діяльності</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ніколи</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Через %n хвилину</numerusform>
            <numerusform>Через %n хвилини</numerusform>
            <numerusform>Через %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>Коли &amp;блокується екран</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>Перед переходом у ре&amp;жим сну</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>Коли вікно з&amp;гортають</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>Спершу задайте парольну фразу: без неї нічим блокувати.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>Кольор&amp;и</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>Розмір тексту, контрастність і менше руху беруться з налаштувань системи.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>Про Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Коди входу на вашому комп’ютері, що зберігаються в системній в’язці ключів або у файлі сховища.
Вільне програмне забезпечення за ліцензією GNU General Public License версії 3 або новішої.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>Пошук облікового запису…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>Сканувати ділянку</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>Значки брендів від Simple Icons (CC0). Знаки є торговельними марками їхніх власників, які не мають стосунку до цієї програми.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>Ввести вручну</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>ім’я або електронна адреса</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>За часом (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>За лічильником (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP, з PIN-кодом</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex, з PIN-кодом</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Видавець</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>&amp;Секретний ключ</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Цифри</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>Алго&amp;ритм</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>&amp;Інтервал</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Лічильник</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN-код</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Змінити запис</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>Пробіли, дефіси та малі літери не мають значення.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>Укажіть видавця або назву облікового запису, щоб потім його знайти.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>Цей ключ коротший, ніж зазвичай. Порівняйте його з тим, що показує сервіс.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Менше параметрів</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Більше параметрів</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>Перенести сховище</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Т&amp;еперішня парольна фраза</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Теперішня парольна фраза</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>Там сховище не має парольної фрази: хто користується цим комп’ютером під вашим іменем, той бачитиме ваші коди, а Countersign більше не блокуватиметься.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>Тепер сховище має парольну фразу.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>Сховище більше не має парольної фрази.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>Нове розташування сховища: %1. Його прочитано там знову, перш ніж стерто старе.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Перенесення…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>Та сама &amp;ще раз</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Фрази ще не однакові.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Усе ж використати</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Нова парольна фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова парольна фраза</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Та сама парольна фраза ще раз</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>Чотири або більше випадкових слів важко вгадати й легко ввести. Забуту парольну фразу не поверне ніхто.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>Слабка: коротша за %n символ</numerusform>
            <numerusform>Слабка: коротша за %n символи</numerusform>
            <numerusform>Слабка: коротша за %n символів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Т&amp;еперішня парольна фраза</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Теперішня парольна фраза</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>Сховище має %n парольну фразу, і всі вони зникнуть.</numerusform>
            <numerusform>Сховище має %n парольні фрази, і всі вони зникнуть.</numerusform>
            <numerusform>Сховище має %n парольних фраз, і всі вони зникнуть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock увімкнено.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Сховати парольну фразу</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показати парольну фразу</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>З&amp;адати…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>Додати &amp;ще…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ви&amp;лучити…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>Парольну фразу задано. Спершу розблокуйте, щоб змінити її.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Парольну фразу задано. Її запитують під час запуску Countersign і після блокування.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>Не задано: хто користується цим комп’ютером під вашим іменем, той бачить ваші коди.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign заблоковано</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign заблоковано. Введіть парольну фразу й натисніть Enter.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Розблокування…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Спробуйте ще раз за %n секунду.</numerusform>
            <numerusform>Спробуйте ще раз за %n секунди.</numerusform>
            <numerusform>Спробуйте ще раз за %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Введіть парольну фразу ще раз.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Зображення (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Перетягніть зображення сюди</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Вибрати зображення</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>У в’язці &amp;ключів цього комп’ютера</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>У в’язці ключів, з &amp;парольною фразою</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>У &amp;файлі сховища, з парольною фразою</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>Для флешки або там, де немає в’язки ключів.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>Фай&amp;л сховища</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Вибрати…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>Де має бути файл сховища</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>На цьому комп’ютері не відповідає жодна в’язка ключів.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>Радимо. %1 відкриває її, коли ви входите в систему; вводити нічого не треба.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Її запитують під час запуску Countersign і після блокування.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>Ваша парольна фраза лишається без змін.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Виберіть теку та назву файлу.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Це тека. Додайте назву файлу.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>Цієї теки немає. Під’єднайте її диск або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>Файл із такою назвою вже є, і він лишається без змін. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>Цей файл сховища вже є. Його буде використано без змін, з його власною парольною фразою.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>Сховище зараз тут.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>Де має бути файл сховища?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>Файли сховища (*.json);;Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Відновити копі&amp;ю…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>Де зберігати ваші облікові записи?</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Далі</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>Вибрати запис і скопіювати його код</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign усе ще тут</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>Він у лотку. Щоб завершити його, виберіть «Вийти» в меню там.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Код скопійовано</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Він лишиться в буфері обміну на %n секунду.</numerusform>
            <numerusform>Він лишиться в буфері обміну на %n секунди.</numerusform>
            <numerusform>Він лишиться в буфері обміну на %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Приватність</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>Не показувати це вікно на знімках &amp;екрана</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>А також у записах і під час показу екрана. Ви й далі його бачите.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>Ця система не дає програмам такої змоги. Закрийте вікно, перш ніж показувати свій екран.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>Показати як QR-код</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Ваша &amp;парольна фраза</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольна фраза</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>Відскануйте його іншим пристроєм. Він зникне через хвилину або коли цього вікна не буде видно.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Хто побачить або сфотографує цей код, матиме ключ цього облікового запису назавжди, а з ним і кожен майбутній код. Подивіться, хто у вас за спиною і чи не показується екран іншим.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>Коди цього облікового запису залежать від лічильника. Два пристрої, які ним користуються, швидко розходяться, тож користуйтеся ним лише на одному з них.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>PIN-код не передається. Введіть його на іншому пристрої.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-код: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Показати код</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>Швидкий вибір</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>Вводьте текст, щоб знайти обліковий запис, і натисніть Enter, щоб скопіювати його код.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>Копіювати код запису…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Знайти обліковий запис</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>Відкриття сховища…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Жоден обліковий запис не відповідає «%1».</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Імпорт з іншого застосунку</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Пароль файлу</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>П&amp;ропустити цей файл</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файлу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Читання «%1»…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Файл %1 з %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>Коди відновлення</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>Нові коди роблять старі недійсними. %n код, що зберігався тут досі (невикористаних: %1), зникне назавжди.</numerusform>
            <numerusform>Нові коди роблять старі недійсними. %n коди, що зберігалися тут досі (невикористаних: %1), зникнуть назавжди.</numerusform>
            <numerusform>Нові коди роблять старі недійсними. %n кодів, що зберігалися тут досі (невикористаних: %1), зникнуть назавжди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>Скопіюйте коди, які показує сервіс, і вставте їх тут або введіть по одному.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авити</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>Замінити коди</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>Зберегти коди</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>Додано %n код.</numerusform>
            <numerusform>Додано %n коди.</numerusform>
            <numerusform>Додано %n кодів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n код повторився.</numerusform>
            <numerusform>%n коди повторилися.</numerusform>
            <numerusform>%n кодів повторилися.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n рядок містить інші слова, і його пропущено (%1). Якщо там є код, введіть його.</numerusform>
            <numerusform>%n рядки містять інші слова, і їх пропущено (%1). Якщо серед них є код, введіть його.</numerusform>
            <numerusform>%n рядків містять інші слова, і їх пропущено (%1). Якщо серед них є код, введіть його.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>Більше кодів, ніж %1, не зберігається; решту пропущено.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>Коди відновлення</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Копіювати код %1</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>Пропустити код %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустити</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>використано %1</translation>
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
        <translation>Додати коди відновлення…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Коди відновлення</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>Маю нові коди…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>&amp;Копіювати всі, що лишилися</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друкувати…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Експортувати у файл…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>&amp;Вилучити всі…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>Копія, друк, експорт</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Сховати коди</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>Показати коди відновлення</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>Багато сервісів видають коди на випадок втрати цього пристрою. Їх можна зберігати тут.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>Лишилося %1 із %n</numerusform>
            <numerusform>Лишилося %1 із %n</numerusform>
            <numerusform>Лишилося %1 із %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>Якщо зберігати їх тут, кожен, хто відкриє це сховище, має і коди, і спосіб їх обійти. І губляться вони разом зі сховищем. Безпечніша — копія на папері, в іншому місці.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>Збережено %n код відновлення</numerusform>
            <numerusform>Збережено %n коди відновлення</numerusform>
            <numerusform>Збережено %n кодів відновлення</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>Скопійовано код відновлення, позначений використаним</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>Позначено використаним</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>Скопійовано %n код відновлення</numerusform>
            <numerusform>Скопійовано %n коди відновлення</numerusform>
            <numerusform>Скопійовано %n кодів відновлення</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>Усі коди використано. Створіть нові в сервісі.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>Експорт кодів відновлення</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>Записати коди відновлення у файл: %1?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>Файл не захищено: хто його відкриє, зможе скористатися кодами, а те, що копіює ваші файли, скопіює і його. Надрукуйте його або перенесіть у безпечне місце, а потім видаліть тут.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>Експортовано до «%1». Файл не захищено.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>Вилучення кодів відновлення</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>Вилучити %n код відновлення: %1?</numerusform>
            <numerusform>Вилучити %n коди відновлення: %1?</numerusform>
            <numerusform>Вилучити %n кодів відновлення: %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>Вони зникнуть назавжди; у старіших копіях вони ще є. Обліковий запис лишиться.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>Коди відновлення вилучено</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Стерти зараз…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Нещодавно вилучені</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Лишився %n день</numerusform>
            <numerusform>Лишилося %n дні</numerusform>
            <numerusform>Лишилося %n днів</numerusform>
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
            <numerusform>За останній %n день нічого не вилучено.</numerusform>
            <numerusform>За останні %n дні нічого не вилучено.</numerusform>
            <numerusform>За останні %n днів нічого не вилучено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>Вилучені облікові записи зберігаються %n день. Їхні коди не показуються.</numerusform>
            <numerusform>Вилучені облікові записи зберігаються %n дні. Їхні коди не показуються.</numerusform>
            <numerusform>Вилучені облікові записи зберігаються %n днів. Їхні коди не показуються.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Стерти назавжди?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Стерти %1 назавжди?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>Стерти %n обліковий запис назавжди?</numerusform>
            <numerusform>Стерти %n облікові записи назавжди?</numerusform>
            <numerusform>Стерти %n облікових записів назавжди?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>Стертий обліковий запис не можна повернути. Якщо двофакторна автентифікація на сервісі ще ввімкнена, вам знадобиться інший спосіб входу.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Пошук записів</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>Завершити вибір</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати всі</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Улюблений</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>Вилучити вибрані облікові записи</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Більше не улюблений</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Відкладені</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>Ці елементи не вдалося прочитати. Вони зберігаються точно такими, як є, і, можливо, їх прочитає новіша версія; решти облікових записів це не стосується.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Елемент без назви</translation>
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
        <translation>%1 або %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
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
        <translation>Розблокувати…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Відновити копію…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>Відкрити старіше сховище</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Почати з порожнього сховища…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Почати з порожнього сховища?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>Відмовитися від сховища, якого бракує?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign більше не шукатиме його, а облікові записи в ньому не повернуться. Кожен із них доведеться знову налаштувати на його сервісі.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Почати з порожнього сховища</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>Показати наступний код</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Використано</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Використано, далі за %n с</numerusform>
            <numerusform>Використано, далі за %n с</numerusform>
            <numerusform>Використано, далі за %n с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>лишилася %n секунда</numerusform>
            <numerusform>лишилося %n секунди</numerusform>
            <numerusform>лишилося %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>код за лічильником, не показано</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>код приховано</translation>
    </message>
    <message>
        <source>used</source>
        <translation>використано</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>потім %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>улюблений</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>Копіювати код</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Більше…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Розблокувати…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Показати вікно</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>Швидкий вибір</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокувати</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>Останнє розташування: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>Шукали тут: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>Найновіша справна копія: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>Усе ще те саме: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>Відновлено %n обліковий запис</numerusform>
            <numerusform>Відновлено %n облікові записи</numerusform>
            <numerusform>Відновлено %n облікових записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Повернути на місце</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>Ваше сховище знову там, де було.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>Останній справній копії понад тиждень.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>Ви ще пам’ятаєте парольну фразу своїх копій? Перевірте одну, щоб упевнитися.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Перевірити…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>Резервна копія поверне ваші облікові записи, якщо ви втратите цей комп’ютер.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Налаштувати копії</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Пе&amp;ренести…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Розташування: %1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>Спершу розблокуйте, щоб перенести його.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
</context>
</TS>
