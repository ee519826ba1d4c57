<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>حسب الوقت</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>حسب العدّاد</translation>
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
            <numerusform>بلا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>العدّاد التالي %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>باستمرار</numerusform>
            <numerusform>كل ثانية</numerusform>
            <numerusform>كل ثانيتين</numerusform>
            <numerusform>كل %n ثوانٍ</numerusform>
            <numerusform>كل %n ثانية</numerusform>
            <numerusform>كل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>أُضيف في %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام في %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>&amp;مسح الشاشة ضوئيًا</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>مسح &amp;جزء من الشاشة…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>استخدام ال&amp;كاميرا</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;فتح صورة…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>إدخال &amp;يدوي…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>&amp;نسخ الرمز</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>الرمز ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>إ&amp;زالة الحساب…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>المُزالة &amp;مؤخرًا…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>الموضوعة &amp;جانبًا…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>&amp;فحص نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>الحساب المحدد</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>تعليم الرمز &amp;كمستخدم</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>إظهار ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>مف&amp;ضّل</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>تح&amp;ديد عدة حسابات</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>نق&amp;ل لأعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>إظهار كرمز &amp;QR…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>&amp;حول Countersign</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>ا&amp;ستيراد من تطبيق آخر…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>ت&amp;هجئة الرمز</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>نسخ Countersign الاحتياطية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>CameraAccess</name>
    <message>
        <source>Ask whoever looks after this computer to add you to the group “video”, then log in again.</source>
        <translation>اطلب من المسؤول عن هذا الحاسوب أن يضيفك إلى المجموعة «video»، ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>افتح إعدادات النظام، ثم الخصوصية والأمن، ثم الكاميرا، وشغّل Countersign.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>اسمح بذلك في إعدادات هذا النظام، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>افتح الإعدادات، ثم الخصوصية والأمان، ثم الكاميرا، واسمح لتطبيقات سطح المكتب باستخدام الكاميرا.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>الصق الرابط أو نص «الإعداد اليدوي»، ثم اضغط Ctrl+D. لن يظهر ما تلصقه.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>عنصر واحد</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>لم يُضَف %1. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>مفتاح %1 قصير ويسهل تخمينه. قارنه بما تعرضه الخدمة.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>لم يصل بعد الجزء %1 من %2 من هذا التصدير. أضفه أيضًا.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>صار لدى %1 المفتاح الجديد. ويبقى القديم بين الحسابات المُزالة مدة 30 يومًا.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 موجود بالفعل، بالمفتاح نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 موجود بالفعل بمفتاح آخر. استخدم ‎--replace إذا أعطتك الخدمة مفتاحًا جديدًا، أو ‎--keep-both إذا كانا حسابين مختلفين.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>اختر واحدًا من ‎--uri و‎--image و‎--manual.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>اختر واحدًا من ‎--replace و‎--keep-both.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>لم يُحدَّد ملف الصورة.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>لا تُكتب الروابط والمفاتيح في سطر الأوامر، حيث يمكن لبرامج أخرى أن تراها. أعطها عبر الإدخال القياسي.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>لا يوجد هنا خيار «‎%1».</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>الخيار «‎%1» لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>الخيار «‎%1» يحتاج إلى قيمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n حساب</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابين</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>يوجد ملف «‎%1» بالفعل، وليس نسخة احتياطية سابقة من هذه الخزنة بعبارة المرور نفسها. سيبقى كما هو؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>كُتبت نسخة احتياطية من %1 في «‎%2»، ثم قُرئت وفُتحت ووُجدت سليمة.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>لم تُعَدّ أي نسخ احتياطية. استخدم ‎--set-up FOLDER لتُنشأ نسخة هناك بعد كل تغيير، أو ‎--to FILE لكتابة نسخة الآن.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>اختر واحدًا من ‎--to و‎--set-up و‎--stop.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>لم يُحدَّد الاسم بعد ‎%1.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>لن تُنشأ نسخ احتياطية تلقائيًا بعد الآن. والموجودة تبقى.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>عبارة مرور الخزنة في ‎%1 (لا تظهر أثناء الكتابة؛ اتركها فارغة للمتابعة من دونها):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>عبارة مرور النسخة الاحتياطية (لا تظهر أثناء الكتابة):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>«‎%1» مشفّرة بعبارة مرور، وهي تُفتح.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>«‎%1» تُفتح من دون عبارة مرور: كل من يملكها يستطيع قراءة مفاتيحها.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>المُصدِر</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>النوع</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>لا تحتوي على أي حساب.</numerusform>
            <numerusform>تحتوي على حساب واحد.</numerusform>
            <numerusform>تحتوي على حسابين.</numerusform>
            <numerusform>تحتوي على %n حسابات.</numerusform>
            <numerusform>تحتوي على %n حسابًا.</numerusform>
            <numerusform>تحتوي على %n حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>ولا تحتوي على حسابات مُزالة.</numerusform>
            <numerusform>وتحتوي أيضًا على حساب مُزال واحد.</numerusform>
            <numerusform>وتحتوي أيضًا على حسابين مُزالين.</numerusform>
            <numerusform>وتحتوي أيضًا على %n حسابات مُزالة.</numerusform>
            <numerusform>وتحتوي أيضًا على %n حسابًا مُزالًا.</numerusform>
            <numerusform>وتحتوي أيضًا على %n حساب مُزال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>وليس فيها ما لا يمكن استخدامه هنا.</numerusform>
            <numerusform>وتحتوي على عنصر آخر لا يمكن استخدامه هنا.</numerusform>
            <numerusform>وتحتوي على عنصرين آخرين لا يمكن استخدامهما هنا.</numerusform>
            <numerusform>وتحتوي على %n عناصر أخرى لا يمكن استخدامها هنا.</numerusform>
            <numerusform>وتحتوي على %n عنصرًا آخر لا يمكن استخدامها هنا.</numerusform>
            <numerusform>وتحتوي على %n عنصر آخر لا يمكن استخدامها هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>خزنتك تحتوي على هذه الحسابات بعينها.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>لا حسابات مطابقة في خزنتك.</numerusform>
            <numerusform>حساب واحد مطابق في خزنتك.</numerusform>
            <numerusform>حسابان مطابقان في خزنتك.</numerusform>
            <numerusform>%n حسابات مطابقة في خزنتك.</numerusform>
            <numerusform>%n حسابًا مطابقًا في خزنتك.</numerusform>
            <numerusform>%n حساب مطابق في خزنتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>في النسخة الاحتياطية فقط:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>في خزنتك فقط:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>بمفتاح آخر في خزنتك:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>باسم آخر أو ملاحظة أو مجموعة أو صورة أو رموز استرداد أخرى في خزنتك:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>لم تُقارَن النسخة الاحتياطية بخزنة مستخدمة.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>لم يُحدَّد اسم ملف النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>الحساب الذي بلا اسم</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>لا توجد حسابات بعد. أضف حسابًا بالأمر «countersign-cli add».</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>اللحظة بعد ‎--at عدد صحيح: عدد الثواني منذ 1970 بتوقيت UTC.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>الإجابة بمصفوفة JSON، لبرامج أخرى</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>استخدام ملف الخزنة هذا بدلًا من خزنتك</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>فتح خزنة أقدم من التي استخدمتها آخر مرة</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>بدء خزنة فارغة مكان الخزنة المفقودة</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>قراءة عبارة المرور من واصف الملف N حتى نهاية السطر</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>مثل ذلك لعبارة مرور الخزنة المستخدمة</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>قراءة عبارة مرور النسخة الاحتياطية من واصف الملف N</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>مثل ذلك لعبارة المرور الجديدة، بدل السؤال عنها مرتين</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>قبول عبارة مرور جديدة حتى لو كان تخمينها سريعًا</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>بلا سؤال مسبق</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>قراءة روابط أو نصوص «الإعداد اليدوي» من الإدخال القياسي</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>قراءة رموز QR من ملفات صور</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>السؤال عن المُصدِر والحساب والمفتاح السري وما تبقى، واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>إعطاء الحساب الموجود المفتاح الجديد الوارد</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>إبقاء الحساب الموجود إلى جانب الوارد</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>عرض المفاتيح السرية أيضًا؛ تأكد من أن لا أحد ينظر</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>رمز لحظة أخرى؛ والعدّاد يبقى كما هو</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>وضع ملف نسخة احتياطية مكان الخزنة</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>إضافة ما في ملف نسخة احتياطية وليس في الخزنة</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>قراءة عبارة المرور (مع ‎--replace و‎--merge: عبارة مرور النسخة الاحتياطية) من واصف الملف N</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>كتابة ملف نسخة احتياطية مشفّر واحد</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>إنشاء نسخة احتياطية هناك الآن وبعد كل تغيير من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>التوقف عن إنشاء النسخ تلقائيًا</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>إلى سلسلة مفاتيح النظام؛ وتبقى عبارة المرور إن وُجدت</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>إلى ملف بعبارة مرور</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>إضافة حسابات.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>سرد الحسابات.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>عرض رمز حساب، أو كل الرموز. NAME هو مُصدِر أو حساب أو جزء من أحدهما أو بداية معرّف.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>عرض كل الرموز عرضًا حيًا، حتى الضغط على q أو Ctrl+C.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>إزالة حساب. يمكن إرجاعه خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>سرد الحسابات المُزالة التي يمكن إرجاعها.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>إرجاع حساب مُزال، أو استعادة ملف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>تشفير الخزنة بعبارة مرور، أو تغيير ما يفتحها.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>كتابة نسخة احتياطية مشفّرة وإثبات أنها تُفتح.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>فتح نسخة احتياطية بجانب الخزنة وعرض الفروق. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>حفظ الخزنة في مكان آخر.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>بيان مكان الخزنة وكيفية حفظها.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>عرض هذه المساعدة، أو المزيد عن أحد الأوامر.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>رموز تسجيل الدخول (كلمات مرور لمرة واحدة) من سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>يعرض «countersign-cli help COMMAND» خيارات أحد الأوامر؛ ويعرض ‎--version الإصدار.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>يبدو هذا مفتاحًا سريًا أو رابطًا فيه مفتاح، ويمكن لبرامج أخرى أن ترى ما في سطر الأوامر. استخدم «add --uri» وأعطه عبر الإدخال القياسي.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «‎%1».</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>لم يُحدَّد أمر. يسرد «countersign-cli help» الأوامر.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>الكلمة «‎%1» زائدة؛ ضع الاسم الذي فيه مسافات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>لم يُحدَّد اسم حساب.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>ن نعم y yes</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>عبارة مرور الخزنة في ‎%1 (لا تظهر أثناء الكتابة):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>لا توجد خزنة في «‎%1». تحقق من الاسم، أو أنشئ خزنة هناك بالأمر «passphrase set».</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>«‎%1» بلا عبارة مرور، فستُكتب المفاتيح فيه بحيث يقرؤها أي أحد. أعطه عبارة مرور أولًا بالأمر «passphrase set».</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>تتعذر الكتابة في الإخراج القياسي. أفسح مساحة، أو وجّهه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 محفوظ لكن لا يمكن استخدامه. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>يُضاف الحساب من النوع «‎%1» برابطه، بالأمر «add --uri».</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>المُصدِر (الخدمة):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>الحساب (اسمك هناك):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>المفتاح السري (لا يظهر أثناء الكتابة):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>النوع (totp أو hotp أو steam) ‎[totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>عدد الأرقام [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>الخوارزمية (SHA1 أو SHA256 أو SHA512 أو SHA224 أو SHA384) ‎[SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>الفاصل الزمني بالثواني [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>العدّاد [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>يحتاج ملف الخزنة إلى عبارة مرور: فهي قفله الوحيد.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>صارت الخزنة في ‎%1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>اختر واحدًا من ‎--to-keychain و‎--to FILE.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>الخزنة موجودة بالفعل في ‎%1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>للخزنة عبارة مرور بالفعل. يغيّرها الأمر «countersign-cli passphrase change»، ويضيف «passphrase add» عبارة أخرى.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>للخزنة في ‎%1 عبارة مرور من الآن فصاعدًا. لا يستطيع أحد فتحها من دونها، ولا أنت: احفظ العبارة في مكان آمن أيضًا.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>عبارة المرور الجديدة تفتح الخزنة أيضًا.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>تغيّرت عبارة المرور. والنسخ الاحتياطية السابقة تحتفظ بعبارتها.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>هذه آخر عبارة مرور لملف خزنة، ولا يكون ملف خزنة بلا عبارة. غيّرها، أو انقل الخزنة إلى سلسلة المفاتيح أولًا.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>لم تعد عبارة المرور هذه تفتح الخزنة؛ عبارة أخرى تفتحها.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>لم تعد للخزنة عبارة مرور. كل من يفتح قفل ‎%1 يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>لا تُكتب عبارات المرور في سطر الأوامر، حيث يمكن لبرامج أخرى أن تراها. يُسأل عنها، أو تُمرَّر مع ‎--passphrase-fd و‎--new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>حدد ما المطلوب: set أو change أو add أو remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>ليس للخزنة عبارة مرور. يعطيها إياها الأمر «countersign-cli passphrase set».</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>يلزم إدخال عبارة مرور، ولا يمكن سؤال أحد هنا. مرّرها مع ‎%1، أو شغّل هذا الأمر في طرفية.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>إذا كنت تقصد هذه العبارة مع ذلك، فشغّل الأمر مجددًا مع ‎--weak.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>لا يعمل ‎%1 على Windows، حيث لا تستطيع البرامج تمرير واصفات الملفات. اكتب عبارة المرور بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>بعد ‎%1 يأتي رقم واصف ملف، لا عبارة المرور أبدًا: يمكن لبرامج أخرى أن ترى ما في سطر الأوامر.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>عبارة المرور بعد ‎%1 أطول من %2 بايت.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>تتعذر قراءة عبارة المرور بعد ‎%1 (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>عبارة المرور الجديدة (لا تظهر أثناء الكتابة):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>العبارة نفسها مرة أخرى:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>هاتان عبارتا مرور مختلفتان. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>إزالته هنا لا توقف المصادقة الثنائية لدى الخدمة: فمن دون رموزه قد لا تستطيع الدخول هناك. أوقفها هناك أولًا.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>أُزيل %1. يعيده الأمر «countersign-cli restore %2» خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>لم يُزَل %1، إذ لا يمكن سؤال أحد هنا. %2 استخدم ‎--yes لإزالته.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>إزالة %1؟ اكتب ن للموافقة:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>أُزيل في</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>محفوظ حتى</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>لم يُزَل أي حساب في آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>لم يُستعَد شيء، إذ لا يمكن سؤال أحد هنا. استخدم ‎--yes لوضع النسخة الاحتياطية مكان الخزنة.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>وضع النسخة الاحتياطية (الحسابات: %1) مكان ما في ‎%2 (الحسابات: %3)؟ اكتب ن للموافقة:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>النسخة الاحتياطية بلا عبارة مرور. اختر واحدة لما يُكتب الآن في الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>لم يُستعَد أي حساب؛ الخزنة في ‎%1.</numerusform>
            <numerusform>استُعيد حساب واحد؛ الخزنة في ‎%1.</numerusform>
            <numerusform>استُعيد حسابان؛ الخزنة في ‎%1.</numerusform>
            <numerusform>استُعيدت %n حسابات؛ الخزنة في ‎%1.</numerusform>
            <numerusform>استُعيد %n حسابًا؛ الخزنة في ‎%1.</numerusform>
            <numerusform>استُعيد %n حساب؛ الخزنة في ‎%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>ما كان هناك من قبل محفوظ في «‎%1».</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>تُفتح الخزنة من الآن فصاعدًا بعبارة مرور النسخة الاحتياطية. يغيّر ذلك الأمر «countersign-cli passphrase».</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>ليس للخزنة عبارة مرور خاصة بها. يعطيها إياها الأمر «countersign-cli passphrase set».</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>لا توجد خزنة للدمج معها؛ يضع ‎--replace النسخة الاحتياطية هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>لم يأتِ أي حساب من النسخة الاحتياطية.</numerusform>
            <numerusform>أتى حساب واحد من النسخة الاحتياطية.</numerusform>
            <numerusform>أتى حسابان من النسخة الاحتياطية.</numerusform>
            <numerusform>أتت %n حسابات من النسخة الاحتياطية.</numerusform>
            <numerusform>أتى %n حسابًا من النسخة الاحتياطية.</numerusform>
            <numerusform>أتى %n حساب من النسخة الاحتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>«‎%1» ملف. استخدم ‎--merge لإضافة ما في تلك النسخة الاحتياطية، أو ‎--replace لوضعها مكان الخزنة.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>لا يوجد حساب مُزال يطابق «‎%1». يسرد الأمر «countersign-cli removed» الحسابات المُزالة.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>عاد %1.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>اختر واحدًا من ‎--replace و‎--merge.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>لم يُحدَّد اسم حساب أو ملف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>جارٍ فتح الخزنة…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>صارت للخزنة عبارة مرور أخرى. شغّل «countersign-cli watch» مجددًا لكتابتها.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… و%1 أيضًا: زِد ارتفاع النافذة.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: إنهاء</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>الخزنة في ‎%1، مشفّرة بعبارة مرور.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>الخزنة في ‎%1، بلا عبارة مرور خاصة بها.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>الخزنة في ‎%1، بلا عبارة مرور: كل من يملك الملف يستطيع قراءة مفاتيحها.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>مكان الخزنة هو ‎%1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>لا توجد خزنة بعد؛ مكانها هو ‎%1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>لا تُنشأ نسخ احتياطية تلقائيًا.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>تُنشأ النسخ الاحتياطية في «‎%1».</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>أُنشئت آخر نسخة سليمة في %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>ساعة هذا الحاسوب غير صحيحة: تُظهر يومًا قبل صنع هذا البرنامج. سترفض الخدمات هذه الرموز.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>يبدو أن ساعة هذا الحاسوب متأخرة: استُخدمت الخزنة في وقت لاحق. قد ترفض الخدمات هذه الرموز.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>بيان ما سيدخل، دون حفظ شيء</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>الرد بكائن JSON، لبرامج أخرى</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>قراءة كلمة مرور الملفات من واصف الملف N</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>ما يُكتب؛ يسرد ‎--formats المعرّفات</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>أين يُكتب؛ والملف الموجود يبقى كما هو</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>سرد الصيغ</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>إدخال حسابات من تصدير تطبيق آخر أو من نسخته الاحتياطية.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>كتابة حسابات في ملف لتطبيق آخر.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>يبقى %1 هنا. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>لا مكان في %1 لما يلي: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>هذا الملف غير مشفّر: من يقرؤه يملك مفاتيحك. امحه حالما يأخذها التطبيق الآخر.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>هل يُكتب مع ذلك؟ اكتب ن للموافقة:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>لم يُكتب أي حساب في «‎%1»، ولا يستطيع قراءته غيرك.</numerusform>
            <numerusform>كُتب حساب واحد في «‎%1»، ولا يستطيع قراءته غيرك.</numerusform>
            <numerusform>كُتب حسابان في «‎%1»، ولا يستطيع قراءته غيرك.</numerusform>
            <numerusform>كُتبت %n حسابات في «‎%1»، ولا يستطيع قراءته غيرك.</numerusform>
            <numerusform>كُتب %n حسابًا في «‎%1»، ولا يستطيع قراءته غيرك.</numerusform>
            <numerusform>كُتب %n حساب في «‎%1»، ولا يستطيع قراءته غيرك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>حدد ما يُكتب مع ‎--format، وأين يُكتب مع ‎--output.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>لا توجد صيغة «‎%1». يسردها الأمر «countersign-cli export --formats».</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>لا يوجد مجلد «‎%1». تحقق من الاسم.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>يوجد «‎%1» بالفعل، وسيبقى كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>مرّر كلمة المرور مع ‎--passphrase-fd، أو شغّل هذا الأمر في طرفية.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>كلمة مرور «‎%1» (لا تظهر أثناء الكتابة):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>كان في سلة مهملات التطبيق الآخر. أخرجه منها هناك وصدّر مرة أخرى إن كنت ما زلت تحتاج إليه.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>لم يصل بعد الجزء %1 من %2 من هذا التصدير. استورده أيضًا.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>هذا الحساب موجود بمفتاح آخر. استخدم ‎--replace إذا أعطتك الخدمة مفتاحًا جديدًا، أو ‎--keep-both إذا كانا حسابين مختلفين.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>تُركت الحسابات الموجودة بمفتاح آخر كما هي.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>لم يُحدَّد اسم الملف.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>مفتاح آخر</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>وُضع جانبًا</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>جديد: %1، موجود بالفعل: %2، بمفتاح آخر: %3، وُضع جانبًا: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>فعّل التاريخ والوقت التلقائيين في إعدادات النظام.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>في إعدادات النظام، عام، التاريخ والوقت، فعّل ضبط الوقت والتاريخ تلقائيًا.</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>في الإعدادات، الوقت واللغة، التاريخ والوقت، فعّل ضبط الوقت تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم تقريبًا</numerusform>
            <numerusform>يومين تقريبًا</numerusform>
            <numerusform>%n أيام تقريبًا</numerusform>
            <numerusform>%n يومًا تقريبًا</numerusform>
            <numerusform>%n يوم تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة تقريبًا</numerusform>
            <numerusform>ساعتين تقريبًا</numerusform>
            <numerusform>%n ساعات تقريبًا</numerusform>
            <numerusform>%n ساعة تقريبًا</numerusform>
            <numerusform>%n ساعة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة تقريبًا</numerusform>
            <numerusform>دقيقتين تقريبًا</numerusform>
            <numerusform>%n دقائق تقريبًا</numerusform>
            <numerusform>%n دقيقة تقريبًا</numerusform>
            <numerusform>%n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية تقريبًا</numerusform>
            <numerusform>ثانيتين تقريبًا</numerusform>
            <numerusform>%n ثوانٍ تقريبًا</numerusform>
            <numerusform>%n ثانية تقريبًا</numerusform>
            <numerusform>%n ثانية تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>لا يوجد مفتاح سري بعد. اكتب المفتاح الذي تعرضه الخدمة أو الصقه.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>هنا اسم حساب، لكن بلا مفتاح سري. اعرض الرمز لدى الخدمة مرة أخرى، والتقطه كاملًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>لا يمكن أن يكون «%1» جزءًا من مفتاح سري: تتكون المفاتيح من الحروف A إلى Z والأرقام 2 إلى 7. قارنه بما تعرضه الخدمة.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>هذا المفتاح السري أطول مما تستخدمه أي خدمة. انسخ المفتاح وحده.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>يتكون الرمز من 1 إلى 10 أرقام، لا %1. تحقق من عدد الأرقام لدى الخدمة.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>يجب أن يكون الفاصل الزمني عددًا صحيحًا من الثواني، 1 أو أكثر. تستخدم الخدمات 30 ما لم تذكر غير ذلك.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>يجب أن يكون العدّاد عددًا صحيحًا، 0 أو أكثر. ابدأ من 0 ما لم تذكر الخدمة غير ذلك.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>يستخدم هذا الحساب الخوارزمية «%1»، ولا يستطيع Countersign حسابها. اطلب من الخدمة نوعًا آخر من الرموز.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>يستخدم هذا الحساب رموزًا من النوع «%1»، ولا يعرفه Countersign. اطلب من الخدمة مفتاح TOTP.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>مفتاح Yandex هذا غير صحيح. انسخه مرة أخرى كاملًا.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>هذا الاسم طويل جدًا. اختصره إلى 1000 حرف أو أقل.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>يحتاج هذا الحساب إلى رمز PIN قبل أن يعرض الرموز. عدّل الحساب واكتب رمز PIN.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>لا يوجد رمز لذلك الوقت. اضبط ساعة هذا الحاسوب، أو اطلب لحظة بعد 1970.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>بلغ عدّاد هذا الحساب نهايته. أعدّ الحساب من جديد لدى الخدمة.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>لا يوجد نص لقراءته. انسخ المفتاح أو الرابط الذي تعرضه الخدمة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>ليس هذا حسابًا لرموز تسجيل الدخول. ابحث عن رمز QR أو المفتاح الذي تعرضه الخدمة لتطبيق المصادقة.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>هذا أطول بكثير من أن يكون حسابًا. اختر المفتاح أو الرابط أو الصورة نفسها فقط.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>هذا رابط إلى صفحة ويب (%1)، وليس حسابًا. افتحه في متصفح، وامسح الرمز الذي تعرضه الصفحة.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>يقود هذا الرمز إلى تطبيق في متجر، لا إلى حساب. تابع الإعداد لدى الخدمة؛ رمز الحساب يأتي لاحقًا.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>هذا الرمز للاتصال بشبكة Wi-Fi، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>يحتوي هذا الرمز على جهة اتصال، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>يحتوي هذا الرمز على موعد، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>هذا الرمز لكتابة بريد إلكتروني، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>يحتوي هذا الرمز على رقم هاتف، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>هذا الرمز لإرسال رسالة نصية، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>يعرض هذا الرمز مكانًا على الخريطة، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>هذا الرمز لطلب دفعة مالية، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>هذا الرمز شهادة صحية، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>هذا الرمز لإعداد اشتراك هاتف محمول، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>يضيف هذا الرمز جهازًا إلى منزل ذكي، وليس حسابًا. ابحث عن رمز الخدمة نفسها.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>هذا الرمز لتسجيل الدخول بمفتاح مرور (passkey)، وليس رمز تسجيل دخول. امسحه بالجهاز الذي يحمل مفتاح المرور، أو اختر تطبيق مصادقة لدى الخدمة.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>هذا الرمز مخصص لتطبيق Microsoft وحده (تسجيل الدخول بالإشعارات). اختر في صفحة Microsoft «أريد استخدام تطبيق مصادقة مختلف»، وامسح الرمز الذي يظهر هناك.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>هذا الرمز مخصص لتطبيق %1 وحده. امسحه بتطبيق %1، أو اختر تطبيق مصادقة آخر لدى الخدمة وامسح الرمز الذي يظهر حينئذ.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>هذا الرمز لتسجيل دخول جهاز آخر إلى %1، وليس حسابًا. امسحه بتطبيق %1 نفسه، وفقط إذا كنت قد طلبته.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>ينقل هذا الرمز الحسابات إلى تطبيق %1 آخر، ولا يستطيع قراءته إلا %1. صدّر الحسابات هناك إلى ملف، أو أعدّها من جديد لدى كل خدمة.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>يحتوي هذا الرمز على نص ليس حسابًا. ابحث عن رمز QR أو المفتاح الذي تعرضه الخدمة لتطبيق المصادقة.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>لم يُعثر على مفتاح سري في هذا النص. انسخ نص «الإعداد اليدوي» كاملًا، أو المفتاح وحده.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>تتعذر قراءة تصدير Google Authenticator هذا. صدّر مرة أخرى على الهاتف، وامسح كل رمز كاملًا.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>لا يحتوي تصدير Google Authenticator هذا على أي حسابات. اختر حسابات على الهاتف وصدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>لا يمكن فتح هذا الملف كصورة. اختر صورة PNG أو JPEG لرمز QR.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>هذه الصورة أكبر من أن يُبحث فيها. اقتطع الجزء الذي فيه رمز QR وجرّبه.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>لم يُعثر على رمز QR. كبّر الرمز وأظهره كاملًا، أو اكتب المفتاح يدويًا.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>يوجد رمز QR، لكن تعذرت قراءته. كبّره أو اجعله أوضح، أو اكتب المفتاح يدويًا.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>يوجد رمز QR، لكنه أصغر من أن يُقرأ. كبّره على الصفحة، أو قرّبه من الكاميرا.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>يوجد رمز QR، لكن صورته غير واضحة. ثبّته وأبعده قليلًا، أو استخدم صورة أوضح.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>لا يظهر إلا جزء من رمز QR. أظهره كله، مع الهامش الفارغ حوله.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>فشل البحث عن رمز QR في هذه الصورة. لم يتغير شيء؛ التقط لقطة شاشة للرمز وجرّبها، أو اكتب المفتاح يدويًا.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>استغرق البحث في هذه الصورة وقتًا طويلًا. اقتطع الجزء الذي فيه رمز QR وجرّبه.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>لا يعمل الجزء الذي يقرأ الصور من Countersign. اكتب المفتاح يدويًا، وأعد تثبيت Countersign لإصلاحه.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>الحافظة فارغة. انسخ أولًا المفتاح أو الرابط أو صورة رمز QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>لم يُعثر على كاميرا. صِل واحدة، أو اعرض الرمز على هذه الشاشة واختر «مسح الشاشة ضوئيًا».</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>لا يُسمح لـ Countersign باستخدام الكاميرا. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>يستخدم برنامج آخر الكاميرا. أغلق ذلك البرنامج، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>لا ترسل الكاميرا أي صورة. تحقق من أنها غير مغطاة ولا يستخدمها برنامج آخر، أو اختر كاميرا أخرى.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>فُصلت الكاميرا. صِلها مرة أخرى، أو اختر كاميرا أخرى.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>جزء الكاميرا من Countersign مفقود في هذا التثبيت. أعد تثبيته، أو امسح صورة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>لا يسمح سطح المكتب هذا للبرامج بالتقاط الشاشة. التقط لقطة شاشة بنفسك وانسخها واختر «لصق».</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>لم يُسمح بالتقاط الشاشة. اسمح بذلك عند السؤال، أو التقط لقطة شاشة بنفسك واختر «لصق».</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>الخزنة موجودة لكن يتعذر فهمها. لم يتغير شيء؛ أبقها كما هي واستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>كتب الخزنة إصدار أحدث من Countersign. لم يتغير شيء؛ ثبّت أحدث إصدار وشغّله.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>الخزنة أكبر مما يفتحه Countersign. لم يتغير شيء؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>الخزنة مقفلة بعبارة مرور. افتح قفلها أولًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>يتطلب فتح هذا الملف ذاكرة أو وقتًا أكثر مما يطلبه أي ملف سليم، لذلك لم يُفتح. استخدم نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>عبارة المرور هذه لا تفتحها. تحقق من Caps Lock ومن لغة لوحة المفاتيح، ثم حاول مرة أخرى؛ ومهما تكررت المحاولة فلن يُمحى شيء.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>يلزم إدخال عبارة مرور هنا. اكتبها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>يسهل تخمين عبارة المرور هذه. اختر عبارة أطول، مثل أربع كلمات عشوائية.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>لا توجد خزنة هنا بعد. أضف حسابًا لتبدأ.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>خزنتك مفقودة: لم تعد موجودة في ‎%1. لم يتغير شيء؛ استعد سلسلة المفاتيح أو نسخة احتياطية، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>خزنتك ليست هنا: آخر مكان حُفظت فيه هو ‎%1. اختر ذلك المكان مرة أخرى أو استعد نسخة احتياطية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>الخزنة الموجودة هنا أقدم من التي استخدمتها آخر مرة (%1). لم يتغير شيء؛ أعد الأحدث إلى مكانها، أو استعد نسخة احتياطية، أو افتح الأقدم.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>توجد خزنة بالفعل في «‎%1»، وستبقى كما هي. اختر مكانًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>نُقلت الخزنة، لكن تعذر محو النسخة القديمة في ‎%1. امحها هناك بنفسك.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>مجلد ملف خزنتك غير موجود (‎%1). صِل القرص الذي هو عليه، ثم حاول مرة أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>تتعذر قراءة ملف الخزنة (‎%1). تحقق من القرص ومن أذونات الملف، ثم حاول مرة أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>تتعذر الكتابة في ملف الخزنة (‎%1). أفسح مساحة على القرص أو اسمح بالكتابة هناك، ثم حاول مرة أخرى؛ لم يُجرَ التغيير.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>سلسلة مفاتيحك مقفلة. افتح قفلها، ثم حاول مرة أخرى؛ حساباتك آمنة فيها.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>رفضت سلسلة المفاتيح الوصول. اسمح لـ Countersign باستخدامها، ثم حاول مرة أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح. شغّل GNOME Keyring أو KWallet أو خدمة الأسرار في KeePassXC، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>تستجيب الآن سلسلة مفاتيح أخرى: %1. شغّل السلسلة التي فيها حساباتك، ثم حاول مرة أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>أجابت سلسلة المفاتيح بخطأ (%1). لم يتغير شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>ما حُفظ عاد من ‎%1 مختلفًا. لم يُجرَ التغيير؛ تحقق من ذلك المكان، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>انقطع الحفظ في ‎%1، فربما حُفظ التغيير وربما لم يُحفظ. راجع القائمة حين يستجيب ذلك المكان.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>غيّر برنامج Countersign آخر الخزنة في اللحظة نفسها. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>برنامج Countersign آخر مشغول بالحفظ. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>تتعذر الكتابة في «‎%1». أفسح مساحة على القرص أو اسمح بالكتابة هناك، ثم حاول مرة أخرى؛ لم يُجرَ التغيير.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>مجلد النسخ الاحتياطية غير موجود (‎%1). صِل قرصه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>تعذرت كتابة نسخة احتياطية (‎%1). أفسح مساحة هناك أو اختر مجلدًا آخر؛ خزنتك لم تتأثر.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>النسخة الاحتياطية التي كُتبت للتو لا تحتوي على ما في الخزنة (‎%1). اختر مجلدًا أو قرصًا آخر؛ خزنتك لم تتأثر.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>«‎%1» ليس نسخة احتياطية يستطيع Countersign فتحها. اختر ملفًا كتبه Countersign أو Aegis.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>هذه النسخة الاحتياطية تالفة ولا يمكن فتحها. لم يتغير شيء؛ اختر نسخة أخرى، مثل التي قبلها.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>لا يوجد حساب يطابق «‎%1». اسرد الحسابات لترى أسماءها.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>لم يعد هذا الحساب هنا. ربما أزاله برنامج Countersign آخر؛ ابحث في «المُزالة مؤخرًا».</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>تطابق «‎%1» حسابات عدة. اكتب مزيدًا من الاسم، أو المعرّف.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>ليس لدى «‎%1» عدّاد لتقديمه. يتغير رمزه تلقائيًا.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>الخزنة غير مفتوحة بعد. افتحها أولًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>تتعذر قراءة الملف (‎%1). تحقق من اسمه وأذوناته.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي الأمر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>حدث خطأ داخل Countersign. لم يتغير شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>هنا التغيير %1، وآنذاك التغيير %2</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1، لكن خزنتك في ‎%2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>لا يمكن استخدام هذا المفتاح في كل مكان. اختر حرفًا أو رقمًا أو مفتاح F مع Ctrl أو Alt أو Meta.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>يستخدم برنامج آخر «%1» بالفعل. اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>لم يمنح سطح المكتب Countersign اختصارًا. يمكنك تعيينه في إعدادات لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>لا يمنح سطح المكتب لديك البرامج اختصارات خاصة بها. في إعدادات لوحة المفاتيح، عيّن اختصارًا للأمر «countersign --pick».</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>تعذر تغيير ذلك (%1). ابحث في إعدادات النظام عن البرامج التي تبدأ عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign يعمل بالفعل لكنه لا يستجيب. انتظر لحظة ثم حاول مرة أخرى؛ وإن لم يُجدِ ذلك، فأنهِه وشغّله من جديد.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>لم يعد رمز الاسترداد هذا هنا. ربما استبدل برنامج Countersign آخر الرموز؛ انظر إلى القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>لم يُعثر على رموز استرداد في هذا النص. انسخ الرموز وحدها، أو اكتبها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>أسماء هذا الحساب أطول من أن يتسع لها رمز QR. اختصرها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>تعذرت كتابة الملف (%1). اختر مجلدًا آخر؛ لم تتأثر خزنتك.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>لا يعرف Countersign ما هذا الملف. اختر الملف الذي كتبه التطبيق الآخر عند التصدير أو النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>هذا الملف تالف أو ناقص. صدّره من التطبيق الآخر مرة أخرى.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>كُتب هذا الملف بإصدار من %1 أحدث مما يستطيع Countersign قراءته. حدّث Countersign.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>يطلب هذا الملف ذاكرة أو وقتًا أكثر بكثير مما يطلبه تطبيقه عادةً. صدّره من التطبيق الآخر مرة أخرى.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>لا توجد حسابات في هذا الملف. تحقق في التطبيق الآخر من الحسابات التي يصدّرها.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>لا يستطيع فتح هذا الملف إلا %1 نفسه. صدّر منه مرة أخرى بكلمة مرور تختارها أنت.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>شفّر %1 هذا الملف بطريقة لا يستطيع Countersign فكها. أوقف التشفير في %1، واختر الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>هذا الملف مشفّر باستخدام %1، ولا يستطيع Countersign هذا فتحه. احفظ نسخة منه مشفّرة باستخدام AES في التطبيق الآخر، واخترها.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>لا يعطي %1 هذا الحساب لأي تطبيق آخر. سجّل الدخول لدى الخدمة، وأعدّ رموز تسجيل الدخول من جديد، وامسح الرمز الجديد هنا.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>هذا الملف مشفّر باستخدام OpenPGP. فك تشفيره بمفتاحك أولًا، وافتح الناتج.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>لهذا الملف من %1 كلمة مرور. اكتب التي أعطيته إياها هناك.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>ليست هذه كلمة مرور الملف. اكتب التي أعطيته إياها في التطبيق الآخر.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>لم يُطبع شيء: تعذر استخدام الطابعة. اختر طابعة أخرى، أو احفظ ملفًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>لا توجد في %1 رموز من هذا النوع. اختر صيغة أخرى لهذا الحساب.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>لا يدعم %1 خوارزمية هذا الحساب. اختر له صيغة أخرى.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>لا توجد في %1 رموز بهذا الطول. اختر صيغة أخرى لهذا الحساب.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>لا توجد في %1 رموز تتغير بهذا الفاصل الزمني. اختر صيغة أخرى لهذا الحساب.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>لا يقبل %1 هذا الحساب إلا مع رمز PIN الخاص به. عدّل الحساب واكتب رمز PIN.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>يحفظ %1 حسابًا واحدًا لكل مفتاح، ولحساب آخر هنا المفتاح نفسه. انقل هذا الحساب وحده.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>يميّز %1 الحسابات بأسمائها، ولحساب آخر هنا الاسم نفسه. غيّر اسم أحدهما.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>لا يمكن نقل أي من هذه الحسابات إلى %1. اختر صيغة أخرى.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>رمز QR الواحد لحساب واحد. اختر حسابًا واحدًا، أو صيغة لعدة حسابات.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>الجزء الذي يقرأ ملفات التطبيقات الأخرى ويكتبها من Countersign مفقود. أعد تثبيت Countersign.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>لا يمكن أن يكون «%1» جزءًا من هذا المفتاح: تتكون المفاتيح الست عشرية من الأرقام 0 إلى 9 والحروف a إلى f. قارنه بما تعرضه الخدمة.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>تنقص هذا المفتاحَ خانة: عدد خانات المفاتيح الست عشرية زوجي. قارنه بما تعرضه الخدمة.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>كُتب الملف، لكن محرك الأقراص لم يؤكد أنه سيبقى. صدّر مرة أخرى قبل أن تعتمد عليه.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>‏Aegis، مشفّر</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>‏Aegis، غير مشفّر</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>‏andOTP، غير مشفّر</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>‏Bitwarden، غير مشفّر</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>‏Countersign، مشفّر</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>‏Countersign، غير مشفّر</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>‏Ente Auth، غير مشفّر</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>‏FreeOTP+‎، غير مشفّر</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>‏Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>قائمة روابط URI للمفاتيح</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>رمز QR لحساب واحد</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>‏Stratum، مشفّر</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>‏2FAS‎، مشفّر</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>‏2FAS‎، غير مشفّر</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>حسابات بلا مُصدِر (تأخذ هناك اسم الحساب بدلًا منه)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>كل مجموعات الحساب ما عدا واحدة</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>المفضّلة</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>رموز PIN</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>عدد مرات استخدام الحسابات</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة استرداد للطباعة</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>إضا&amp;فة</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>ال&amp;خزنة</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>تُخمَّن فورًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>قوية جدًا</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>تُطلب كلما بدأ Countersign، وبعد قفله.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>النسخ الاحتياطية وعبارات المرور الأخرى للخزنة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>إضافة عبارة مرور أخرى</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>بعد ذلك تفتح أي منهما الخزنة: واحدة لمكان آمن مثلًا.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>بعد ذلك تحمي سلسلة المفاتيح وحدها خزنتك: كل من يستخدم هذا الحاسوب باسمك يرى رموزك. ولن يُقفل Countersign بعد الآن.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>رموز استرداد %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>استُخدم في %1</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>يُدخلك كل رمز مرة واحدة عندما لا يكون جهازك معك. احفظ هذه الورقة حيث لا يجدها غيرك.</translation>
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
        <translation>حسب العدّاد (HOTP)، العدّاد التالي %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>رموز Steam</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>‏mOTP، المفتاح بالنظام الست عشري</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>رموز Yandex</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>بلا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>رمز جديد باستمرار</numerusform>
            <numerusform>رمز جديد كل ثانية</numerusform>
            <numerusform>رمز جديد كل ثانيتين</numerusform>
            <numerusform>رمز جديد كل %n ثوانٍ</numerusform>
            <numerusform>رمز جديد كل %n ثانية</numerusform>
            <numerusform>رمز جديد كل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>بهذه الورقة تعود حساباتك على أي تطبيق مصادقة: امسح رمزًا، أو اكتب مفتاحه. احفظها حيث لا يجدها غيرك.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>رمز PIN: ‎%1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>رموز الاسترداد؛ يعمل كل رمز مرة واحدة:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (استُخدم في %2)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>دع التطبيق يشفّر الملف بكلمة مرور ستكتبها هنا.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>اختر JSON نوعًا للملف.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>اختر CSV نوعًا للملف. فيه كلمات مرورك أيضًا؛ ولن تُستورد.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>لا يصدّر هذا التطبيق شيئًا. أعدّ المصادقة الثنائية من جديد لدى كل خدمة، وامسح الرمز الجديد باستخدام Countersign.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>إذا كانت لديك ملفات التطبيق نفسها، من هاتف مفتوح الصلاحيات (root) أو من نسخة احتياطية، فاخترها هنا.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>الملف غير مشفّر. احذفه حالما تصير حساباتك هنا.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>افتح «الإعدادات»، ثم «2FAS Backup»، ثم «Export to file».</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>افتح «الإعدادات»، ثم «الاستيراد والتصدير»، ثم «تصدير».</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>افتح القائمة، ثم «Backups»، وأنشئ نسخة احتياطية مشفّرة.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>افتح «الإعدادات»، ثم «Backup &amp; Restore»، وأنشئ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>افتح «الإعدادات»، ثم «تصدير».</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>افتح «الإعدادات»، ثم «البيانات»، ثم «تصدير الرموز».</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>افتح القائمة، ثم «Backup».</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>افتح القائمة، ثم «Export»، واختر JSON.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>افتح القائمة، ثم «نقل الحسابات»، ثم «تصدير الحسابات».</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>يعرض الهاتف رمز QR واحدًا أو أكثر. لا يهم ترتيبها.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>افتح «الإعدادات»، ثم «Transfer accounts»، ثم «Export to file».</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>نسخته الاحتياطية محفوظة لدى Microsoft، ولا يستطيع فتحها إلا التطبيق نفسه. أعدّ المصادقة الثنائية من جديد لدى كل خدمة، وامسح الرمز الجديد باستخدام Countersign.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>افتح «الإعدادات»، ثم «Backup»، وأنشئ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>افتح «الإعدادات»، ثم «Export OTPs to ZIP archive».</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>كلمة مرور الملف هي كلمة المرور الرئيسية للتطبيق.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>افتح «الإعدادات»، ثم «Back up»، وانسخ احتياطيًا إلى ملف.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>افتح «File» في تطبيق الحاسوب، ثم «Export».</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>اختر 1PUX نوعًا للملف. فيه كلمات مرورك أيضًا؛ ولن تُستورد.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>افتح «كلمات السر» على جهاز Mac، ثم «ملف»، ثم «تصدير كل كلمات السر».</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>في الملف كلمات مرورك أيضًا؛ ولن تُستورد.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>افتح «الإعدادات» أو «الأدوات»، ثم «تصدير الخزنة».</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>اختر JSON، مشفّرًا بكلمة مرور تختارها أنت، لا بحسابك.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>افتح الإعدادات، ثم «Export data».</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>يمكن قراءة ملف كلمات مرورك نفسه، إذا لم يكن له ملف مفتاح.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>فيه كلمات مرورك أيضًا؛ ولن تُستورد.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>افتح «Advanced options» في المتصفح، ثم «Export».</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>اختر ملف zip بلا PGP، أو CSV. فيه كلمات مرورك أيضًا؛ ولن تُستورد.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>علّم الحسابات في قائمته، ثم اختر «Export».</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>افتح إعداداته، ثم «Backup»، ثم «Download backup file».</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>افتح القائمة على الحاسوب الآخر، ثم «تصدير».</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>افتح «التفضيلات»، ثم «Backup &amp; Restore»، واختر «Aegis» أو «Authenticator».</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>يمكن قراءة ملف إعداداته: Keysmith.conf، في المجلد ‎.config/org.kde.keysmith‏.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>كلمة مرور الملف هي التي تكتبها عند بدء Keysmith.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>افتح القائمة، ثم «Export»، واختر «Aegis» أو «Authenticator Pro».</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>تنتهي ملفاته بالاسم ‎.maFile وتوجد في المجلد maFiles بجانبه.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>أزل التشفير في البرنامج أولًا، تحت «Selected account».</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>افتح قائمة الترس، ثم «Export».</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>تطبيق آخر</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>ابحث في إعداداته عن تصدير أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>إذا كان يعرض رموز QR أو روابط تبدأ بـ «otpauth»، فهي تصلح أيضًا.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>أحضر الملف إلى هذا الحاسوب واختره هنا، أو أفلته على النافذة.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>اعرض الرموز على الكاميرا، أو اختر صورها هنا. يمكن اختيار ملفات أيضًا.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>تطبيقات على الهاتف</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>برامج إدارة كلمات المرور</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>برامج على الحاسوب</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>رموز تسجيل الدخول من سلسلة مفاتيح حاسوبك.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>صورة لرمز QR، أو رابط إلى حساب.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>اختيار حساب في مربع صغير ونسخ رمزه. عيّن لهذا الأمر اختصارًا في إعدادات سطح المكتب.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة مفاتيحك مقفلة</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>حساباتك آمنة فيها. افتح قفلها لترى رموزك.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>رفضت سلسلة المفاتيح الوصول</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>اسمح لـ Countersign باستخدامها، ثم حاول مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>لا تستجيب أي سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>حساباتك محفوظة في سلسلة مفاتيح هذا الحاسوب، ولا تعمل أي سلسلة. شغّل GNOME Keyring أو KWallet أو خدمة الأسرار في KeePassXC ثم حاول مرة أخرى، أو استعد نسخة احتياطية إلى ملف خزنة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>تستجيب سلسلة مفاتيح أخرى</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>إنها %1. شغّل السلسلة التي فيها حساباتك، ثم حاول مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>خزنتك مفقودة</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>لم تعد موجودة في ‎%1. استعد نسخة احتياطية، أو أعد ما كان هناك، ثم حاول مرة أخرى. لم يتغير شيء، ولن توضع خزنة فارغة مكانها.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>خزنتك في مكان آخر</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>هذه خزنة أقدم</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>ملف خزنتك غير موجود</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>تتعذر قراءة ملف خزنتك</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>الخزنة تالفة</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>كتبها إصدار أحدث من Countersign</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>يتعذر فتح الخزنة</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n حساب</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابين</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>نُسخ رمز %1</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>اضغط السهم الدائري عند %1 للرمز التالي.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>لم يُحفظ أي حساب</numerusform>
            <numerusform>حُفظ حساب واحد</numerusform>
            <numerusform>حُفظ حسابان</numerusform>
            <numerusform>حُفظت %n حسابات</numerusform>
            <numerusform>حُفظ %n حسابًا</numerusform>
            <numerusform>حُفظ %n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>ما زالت الصور تُظهر المفاتيح. احذف ما لم تعد تحتاج إليه.</numerusform>
            <numerusform>ما زالت الصورة تُظهر المفتاح. احذفها إذا لم تعد تحتاج إليها.</numerusform>
            <numerusform>ما زالت الصورتان تُظهران المفاتيح. احذف ما لم تعد تحتاج إليه.</numerusform>
            <numerusform>ما زالت %n صور تُظهر المفاتيح. احذف ما لم تعد تحتاج إليه.</numerusform>
            <numerusform>ما زالت %n صورة تُظهر المفاتيح. احذف ما لم تعد تحتاج إليه.</numerusform>
            <numerusform>ما زالت %n صورة تُظهر المفاتيح. احذف ما لم تعد تحتاج إليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>حذف الصور</numerusform>
            <numerusform>حذف الصورة</numerusform>
            <numerusform>حذف الصورتين</numerusform>
            <numerusform>حذف %n صور</numerusform>
            <numerusform>حذف %n صورة</numerusform>
            <numerusform>حذف %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>نُقلت إلى سلة المهملات. أفرغها ليزول المفتاح من هناك أيضًا.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>تعذر حذف «‎%1». احذفه يدويًا.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>هذا لا يوقف المصادقة الثنائية لدى %1. أوقفها هناك أولًا، أو تأكد من أن لديك طريقة أخرى للدخول.
لا يمكنك إرجاع الحساب بعد ذلك.</numerusform>
            <numerusform>هذا لا يوقف المصادقة الثنائية لدى %1. أوقفها هناك أولًا، أو تأكد من أن لديك طريقة أخرى للدخول.
يمكنك إرجاع الحساب خلال يوم واحد.</numerusform>
            <numerusform>هذا لا يوقف المصادقة الثنائية لدى %1. أوقفها هناك أولًا، أو تأكد من أن لديك طريقة أخرى للدخول.
يمكنك إرجاع الحساب خلال يومين.</numerusform>
            <numerusform>هذا لا يوقف المصادقة الثنائية لدى %1. أوقفها هناك أولًا، أو تأكد من أن لديك طريقة أخرى للدخول.
يمكنك إرجاع الحساب خلال %n أيام.</numerusform>
            <numerusform>هذا لا يوقف المصادقة الثنائية لدى %1. أوقفها هناك أولًا، أو تأكد من أن لديك طريقة أخرى للدخول.
يمكنك إرجاع الحساب خلال %n يومًا.</numerusform>
            <numerusform>هذا لا يوقف المصادقة الثنائية لدى %1. أوقفها هناك أولًا، أو تأكد من أن لديك طريقة أخرى للدخول.
يمكنك إرجاع الحساب خلال %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>تمت إزالة %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>تم إرجاع %1</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>نُسخ رمز استرداد. يعمل كل رمز مرة واحدة.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>تعليم كمستخدم</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>استُخدم رمز %1. الرمز التالي الآن.</numerusform>
            <numerusform>استُخدم رمز %1. الرمز التالي بعد ثانية.</numerusform>
            <numerusform>استُخدم رمز %1. الرمز التالي بعد ثانيتين.</numerusform>
            <numerusform>استُخدم رمز %1. الرمز التالي بعد %n ثوانٍ.</numerusform>
            <numerusform>استُخدم رمز %1. الرمز التالي بعد %n ثانية.</numerusform>
            <numerusform>استُخدم رمز %1. الرمز التالي بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>استُخدم رمز %1. اطلب الرمز التالي.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>نسخه مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>نُسخ رمز %1. ينتهي الآن: الأفضل انتظار التالي.</numerusform>
            <numerusform>نُسخ رمز %1. ينتهي بعد ثانية: الأفضل انتظار التالي.</numerusform>
            <numerusform>نُسخ رمز %1. ينتهي بعد ثانيتين: الأفضل انتظار التالي.</numerusform>
            <numerusform>نُسخ رمز %1. ينتهي بعد %n ثوانٍ: الأفضل انتظار التالي.</numerusform>
            <numerusform>نُسخ رمز %1. ينتهي بعد %n ثانية: الأفضل انتظار التالي.</numerusform>
            <numerusform>نُسخ رمز %1. ينتهي بعد %n ثانية: الأفضل انتظار التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>نسخ الرمز التالي</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>نُسخ رمز %1 مرة أخرى. لا تقبل خدمات كثيرة الرمز إلا مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>نُسخ الرمز التالي لـ %1. يسري الآن.</numerusform>
            <numerusform>نُسخ الرمز التالي لـ %1. يسري بعد ثانية.</numerusform>
            <numerusform>نُسخ الرمز التالي لـ %1. يسري بعد ثانيتين.</numerusform>
            <numerusform>نُسخ الرمز التالي لـ %1. يسري بعد %n ثوانٍ.</numerusform>
            <numerusform>نُسخ الرمز التالي لـ %1. يسري بعد %n ثانية.</numerusform>
            <numerusform>نُسخ الرمز التالي لـ %1. يسري بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: ‎%2</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the names of files, each in quotation marks</comment>
        <translation>»، «‎</translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>يستطيع أي أحد قراءة المفاتيح في الملفات. احذف ما لم تعد تحتاج إليه.</numerusform>
            <numerusform>يستطيع أي أحد قراءة المفاتيح في الملف. احذفه إذا لم تعد تحتاج إليه.</numerusform>
            <numerusform>يستطيع أي أحد قراءة المفاتيح في الملفين. احذف ما لم تعد تحتاج إليه.</numerusform>
            <numerusform>يستطيع أي أحد قراءة المفاتيح في %n ملفات. احذف ما لم تعد تحتاج إليه.</numerusform>
            <numerusform>يستطيع أي أحد قراءة المفاتيح في %n ملفًا. احذف ما لم تعد تحتاج إليه.</numerusform>
            <numerusform>يستطيع أي أحد قراءة المفاتيح في %n ملف. احذف ما لم تعد تحتاج إليه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>حذف الملفات</numerusform>
            <numerusform>حذف الملف</numerusform>
            <numerusform>حذف الملفين</numerusform>
            <numerusform>حذف %n ملفات</numerusform>
            <numerusform>حذف %n ملفًا</numerusform>
            <numerusform>حذف %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>المجموعا&amp;ت</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>العودة إلى الحسابات</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>ما يمكن فعله بهذا الحساب</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>ا&amp;ختيار صورة…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>إزالة ال&amp;صورة</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>المجموعات: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>مسح جزء من الشاشة</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>الشاشة. حدد رمز QR بمفاتيح الأسهم، واضغط Enter للمسح، وEscape للخروج.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>اسحب مستطيلًا حول رمز QR. اضغط Esc للخروج.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>الأسهم تحرّكه، وShift مع الأسهم يغيّر حجمه. Enter للمسح، وEsc للخروج.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>هذه النسخة الاحتياطية سليمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>إ&amp;ضافة الناقص</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>است&amp;بدال الكل…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>ما في النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>لا حسابات، بتاريخ %1</numerusform>
            <numerusform>حساب واحد، بتاريخ %1</numerusform>
            <numerusform>حسابان، بتاريخ %1</numerusform>
            <numerusform>%n حسابات، بتاريخ %1</numerusform>
            <numerusform>%n حسابًا، بتاريخ %1</numerusform>
            <numerusform>%n حساب، بتاريخ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>تفتحها عبارة مرور هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>تحتوي على ما في خزنتك بالضبط.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>ما يختلف عن خزنتك:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>في النسخة الاحتياطية فقط</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>في خزنتك فقط</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>بمفتاح آخر</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>باسم آخر أو ملاحظة أو مجموعة أو صورة أو رموز استرداد أخرى</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>عنصر بلا اسم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>وُضعت جانبًا لتعذر فهمها؛ وهي محفوظة كما هي</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>لا يُضاف أي حساب. ما لديك يبقى كما هو.</numerusform>
            <numerusform>يُضاف حساب واحد. ما لديك يبقى كما هو.</numerusform>
            <numerusform>يُضاف حسابان. ما لديك يبقى كما هو.</numerusform>
            <numerusform>تُضاف %n حسابات. ما لديك يبقى كما هو.</numerusform>
            <numerusform>يُضاف %n حسابًا. ما لديك يبقى كما هو.</numerusform>
            <numerusform>يُضاف %n حساب. ما لديك يبقى كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>لا ينقص هنا شيء.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>تُحفظ أولًا نسخة أمان من خزنتك الحالية في ‎%1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>هذه النسخة الاحتياطية بلا عبارة مرور. اختر واحدة، كي لا يبقى مفتاح في ملف يقرؤه الجميع.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>تُوضع الخزنة في هذا الملف، ويبقى ما في المكان الحالي هناك.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>بعد ذلك تفتح عبارة مرور هذه النسخة الاحتياطية خزنتك.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>فحص نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>يفتح نسخة احتياطية بجانب خزنتك ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>استبدال الكل؟</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>هل تريد وضع هذه النسخة الاحتياطية مكان خزنتك كلها؟</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>الحسابات غير الموجودة في النسخة الاحتياطية لن تبقى في خزنتك. تُحفظ نسخة أمان منها في ‎%1، ويمكن استعادتها مثل أي نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>جارٍ البحث عن نسخ احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>نسخ احتياطية عُ&amp;ثر عليها</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>نسخ احتياطية عُثر عليها</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار مل&amp;ف…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>عبارة م&amp;رور هذه النسخة</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>عبارة مرور هذه النسخة</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>لم يُعثر على نسخ احتياطية في الأماكن المعتادة. إذا كانت لديك نسخة، فاختر ملفها.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>استُبدلت عند الاستعادة</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>من خزنة أخرى</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>يُفتح هذا الملف من دون عبارة مرور.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>النسخ الاحتياطية ‎(*.json);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>إ&amp;نشاء نسخة الآن</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>&amp;فحص نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>آخر نسخة سليمة: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>لم تُكتب أي نسخة بعد.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>مكانها: ‎%1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>لا تُنشأ نسخ احتياطية. إذا ضاع هذا الحاسوب ضاعت حساباتك معه.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>تغي&amp;ير…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>إع&amp;داد…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>افتح القفل أولًا لإعداد النسخ أو كتابة نسخة.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>إعداد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>بعد كل تغيير يكتب Countersign نسخة احتياطية، ثم يقرؤها ويقارن رموزها. لا تفتحها إلا عبارة مرورها: ستحتاج إليها إذا فُقد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>ذاكرة USB، أو مجلد يُنسخ إلى حاسوب آخر، أقدر على البقاء.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>إ&amp;بقاء عبارة مرور النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>اختيار أخ&amp;رى</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>كُتبت أول نسخة احتياطية وفُحصت. من الآن فصاعدًا يحدث ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>جارٍ كتابة أول نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>أين توضع النسخ الاحتياطية؟</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>المسح بالكاميرا</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>صورة الكاميرا</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>فتح صورة…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>ضع رمز QR أمام الكاميرا.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>لا شيء يضبط ساعة هذا الحاسوب، والخدمات ترفض الرموز عندما لا تكون دقيقة. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>يبدو أن ساعة هذا الحاسوب متأخرة بمقدار %1، لأن الخزنة استُخدمت في وقت لاحق. قد ترفض الخدمات الرموز. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>قُدّمت ساعة هذا الحاسوب بمقدار %1. إذا كانت الآن غير صحيحة، فسترفض الخدمات الرموز. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>أُخّرت ساعة هذا الحاسوب بمقدار %1. إذا كانت الآن غير صحيحة، فسترفض الخدمات الرموز. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>ساعة هذا الحاسوب غير صحيحة: تُظهر %1، وقد صُنع هذا البرنامج بعد ذلك. سترفض الخدمات الرموز. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>رمز حسب العدّاد، غير ظاهر</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز ‎%1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>الرمز ‎%1، %2، الرمز التالي ‎%3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: ‎%1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>امسح هذه الرموز</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>&amp;حفظ كصور…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>الرمز %1 من %2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR لـ %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>مجلد للصور</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>لم تُحفظ أي صورة. من يرى صورة منها يملك المفاتيح: احذفها عندما تنتهي.</numerusform>
            <numerusform>حُفظت صورة واحدة. من يراها يملك المفاتيح: احذفها عندما تنتهي.</numerusform>
            <numerusform>حُفظت صورتان. من يرى إحداهما يملك المفاتيح: احذفهما عندما تنتهي.</numerusform>
            <numerusform>حُفظت %n صور. من يرى صورة منها يملك المفاتيح: احذفها عندما تنتهي.</numerusform>
            <numerusform>حُفظت %n صورة. من يرى صورة منها يملك المفاتيح: احذفها عندما تنتهي.</numerusform>
            <numerusform>حُفظت %n صورة. من يرى صورة منها يملك المفاتيح: احذفها عندما تنتهي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>على سطح المكتب</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>إظهار أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>إغلاق النافذة يترك Countersign في علبة النظام</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>البدء دون النافذة</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>مفتاح الاختيار السريع، من أي مكان:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>مفتاح الاختيار السريع</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>لا يُظهر سطح المكتب هذا أيقونات علبة النظام، لذا فإن إغلاق النافذة ينهي Countersign.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>تنسخ قائمتها الرموز دون إظهارها.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>أو عيّن للأمر «countersign --pick» اختصارًا في إعدادات لوحة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>جارٍ سؤال سطح المكتب…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 يفتح الاختيار السريع.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور ‎(%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>قُرئ الجزء %1 من %2، وبقي: %3. اعرض الرمز التالي.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>فتح صورة لرمز QR</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>اختيار ملفات تطبيق آخر</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>أضف حسابك الأول</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>تعرض لك الخدمة التي توفر المصادقة الثنائية رمز QR أو مفتاحًا لتطبيق مصادقة. أحضره إلى هنا؛ ويمكنك أيضًا إفلات صورة له.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>يعثر على رمز QR في صفحة مفتوحة بجانب هذه النافذة.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>لرمز على ورق أو على شاشة أخرى.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>لمفتاح يظهر كنص.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>ت&amp;صدير إلى</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>الحسابات المراد تصديرها</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>لن يُصدَّر أي حساب.</numerusform>
            <numerusform>سيُصدَّر حساب واحد.</numerusform>
            <numerusform>سيُصدَّر حسابان.</numerusform>
            <numerusform>ستُصدَّر %n حسابات.</numerusform>
            <numerusform>سيُصدَّر %n حسابًا.</numerusform>
            <numerusform>سيُصدَّر %n حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>كلها تُنقل كاملة.</numerusform>
            <numerusform>حساب واحد منها لا يُنقل كاملًا؛ تبيّن القائمة ما يضيع.</numerusform>
            <numerusform>حسابان منها لا يُنقلان كاملين؛ تبيّن القائمة ما يضيع.</numerusform>
            <numerusform>%n حسابات منها لا تُنقل كاملة؛ تبيّن القائمة ما يضيع.</numerusform>
            <numerusform>%n حسابًا منها لا تُنقل كاملة؛ تبيّن القائمة ما يضيع.</numerusform>
            <numerusform>%n حساب منها لا تُنقل كاملة؛ تبيّن القائمة ما يضيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>كلها يمكن نقلها إلى هناك.</numerusform>
            <numerusform>حساب واحد لا يمكن نقله إلى هناك أبدًا.</numerusform>
            <numerusform>حسابان لا يمكن نقلهما إلى هناك أبدًا.</numerusform>
            <numerusform>%n حسابات لا يمكن نقلها إلى هناك أبدًا.</numerusform>
            <numerusform>%n حسابًا لا يمكن نقلها إلى هناك أبدًا.</numerusform>
            <numerusform>%n حساب لا يمكن نقلها إلى هناك أبدًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>هذا الملف غير مشفّر. من يحصل عليه يملك مفاتيح حساباتك دائمًا. استخدمه فورًا، ثم احذفه.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>من يرى هذه الرموز أو يصوّرها يملك مفاتيح حساباتك دائمًا. انظر من خلفك، وهل الشاشة قيد المشاركة.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>تُظهر الورقة مفاتيح حساباتك. احفظها حيث لا يجدها غيرك، واحذف ملف PDF حالما تطبعه.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>أ&amp;فهم ذلك</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>عبارة مرور &amp;خزنتك</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>اختر عبارة مرور للملف. لا يفتحه أي شيء آخر.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>عبارة مرور خزنتك</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>لم يُصدَّر أي حساب إلى «‎%1»</numerusform>
            <numerusform>صُدِّر حساب واحد إلى «‎%1»</numerusform>
            <numerusform>صُدِّر حسابان إلى «‎%1»</numerusform>
            <numerusform>صُدِّرت %n حسابات إلى «‎%1»</numerusform>
            <numerusform>صُدِّر %n حسابًا إلى «‎%1»</numerusform>
            <numerusform>صُدِّر %n حساب إلى «‎%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>إظهار الرموز</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>من دون: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>يُنقل كله</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
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
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>الاستيراد من تطبيق آخر</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>بحث في التطبيقات</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>ا&amp;ختيار ملفات…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>في أي تطبيق حساباتك؟ إذا كان لديك ملفه بالفعل، فاختره: يعرف Countersign من تلقاء نفسه ما هو.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>للرموز على شاشة الهاتف.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>عدة ملفات معًا، وصور الرموز أيضًا.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>للرموز المفتوحة بجانب هذه النافذة.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>للروابط التي نسختها.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>هل تريد إضافة هذا الحساب؟</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>اكتب هذا الرمز في صفحة الخدمة لإنهاء الإعداد هناك.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>أضفه، ثم اضغط سهمه الدائري للرمز الأول.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>لديك هذا الحساب بالفعل، بالمفتاح نفسه. لا شيء يُضاف.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 موجود بالفعل بمفتاح آخر. إذا كانت الخدمة قد عرضت لك رمزًا جديدًا للتو، فاستبدل المفتاح: يبقى الاسم والملاحظات والمجموعات ورموز الاسترداد، وينتقل المفتاح القديم إلى «المُزالة مؤخرًا».</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>تعذرت إضافة أي شيء</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>هل تريد إضافة هذه الحسابات؟</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>استبدال المفتاح</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>لم يصل بعد الجزء %1 من %2. يمكنك مسحه لاحقًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>&amp;حفظ %n حساب</numerusform>
            <numerusform>&amp;حفظ حساب واحد</numerusform>
            <numerusform>&amp;حفظ حسابين</numerusform>
            <numerusform>&amp;حفظ %n حسابات</numerusform>
            <numerusform>&amp;حفظ %n حسابًا</numerusform>
            <numerusform>&amp;حفظ %n حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>استبدال المفتاح</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء الاثنين</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تخطيه</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;الاختيار نفسه للكل (%n)</numerusform>
            <numerusform>&amp;الاختيار نفسه</numerusform>
            <numerusform>&amp;الاختيار نفسه للاثنين</numerusform>
            <numerusform>&amp;الاختيار نفسه للكل (%n)</numerusform>
            <numerusform>&amp;الاختيار نفسه للكل (%n)</numerusform>
            <numerusform>&amp;الاختيار نفسه للكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 موجود بمفتاح آخر. إذا أعطتك الخدمة مفتاحًا جديدًا، فاستبدل المفتاح: يبقى الاسم والملاحظات والمجموعات ورموز الاسترداد، وينتقل المفتاح القديم إلى «المُزالة مؤخرًا».</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>من سلة مهملات التطبيق الآخر</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>ورد مرتين</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>موجود بمفتاح آخر، وسيُستبدل</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>موجود بمفتاح آخر؛ وسيبقى الاثنان</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>موجود بمفتاح آخر، وسيبقى كما هو</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>لا موجود</numerusform>
            <numerusform>واحد موجود بالفعل</numerusform>
            <numerusform>اثنان موجودان بالفعل</numerusform>
            <numerusform>%n موجودة بالفعل</numerusform>
            <numerusform>%n موجودًا بالفعل</numerusform>
            <numerusform>%n موجود بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>لا شيء أُعدّ من جديد</numerusform>
            <numerusform>واحد أُعدّ من جديد</numerusform>
            <numerusform>اثنان أُعدّا من جديد</numerusform>
            <numerusform>%n أُعدّت من جديد</numerusform>
            <numerusform>%n أُعدّت من جديد</numerusform>
            <numerusform>%n أُعدّت من جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>لا شيء من سلة المهملات</numerusform>
            <numerusform>واحد من سلة المهملات</numerusform>
            <numerusform>اثنان من سلة المهملات</numerusform>
            <numerusform>%n من سلة المهملات</numerusform>
            <numerusform>%n من سلة المهملات</numerusform>
            <numerusform>%n من سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>لا شيء وُضع جانبًا</numerusform>
            <numerusform>واحد وُضع جانبًا</numerusform>
            <numerusform>اثنان وُضعا جانبًا</numerusform>
            <numerusform>%n وُضعت جانبًا</numerusform>
            <numerusform>%n وُضعت جانبًا</numerusform>
            <numerusform>%n وُضعت جانبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>الت&amp;رتيب</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>ترتيبي ال&amp;خاص</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>المستخدمة &amp;مؤخرًا</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>الأ&amp;كثر استخدامًا</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>لا عناصر موضوعة جانبًا.</numerusform>
            <numerusform>عنصر واحد موضوع جانبًا دون تغيير.</numerusform>
            <numerusform>عنصران موضوعان جانبًا دون تغيير.</numerusform>
            <numerusform>%n عناصر موضوعة جانبًا دون تغيير.</numerusform>
            <numerusform>%n عنصرًا موضوعًا جانبًا دون تغيير.</numerusform>
            <numerusform>%n عنصر موضوع جانبًا دون تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>لا يوجد حساب يطابق «%1».</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>لا يوجد حساب في «%1» يطابق «%2».</translation>
    </message>
</context>
<context>
    <name>countersign::ListSection</name>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>إظهار ال&amp;رموز</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>عند تحديد الحساب</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>بعد النقر</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>ال&amp;أرقام</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>في نصفين، مثل ‎%1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>أزواجًا، مثل ‎%1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>متصلة، مثل ‎%1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>ال&amp;ترتيب</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>ترتيبي الخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>الأكثر استخدامًا</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>إ&amp;ظهار الرمز التالي في آخر عشر ثوانٍ</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>تصغير &amp;هذه النافذة بعد نسخ رمز</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign مقفل</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>فتح القفل الآن</numerusform>
            <numerusform>فتح القفل بعد ثانية</numerusform>
            <numerusform>فتح القفل بعد ثانيتين</numerusform>
            <numerusform>فتح القفل بعد %n ثوانٍ</numerusform>
            <numerusform>فتح القفل بعد %n ثانية</numerusform>
            <numerusform>فتح القفل بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>عند ال&amp;خمول</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>عند قفل &amp;سطح المكتب</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>قبل سُ&amp;بات الحاسوب</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>عند ت&amp;صغير النافذة</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>عيّن عبارة مرور أولًا: من دونها لا يوجد ما يُقفل به.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>يؤخذ حجم النص والتباين وتقليل الحركة من إعدادات النظام نفسه.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>حول Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>رموز تسجيل الدخول على سطح مكتبك، محفوظة في سلسلة مفاتيح النظام أو في ملف خزنة.
برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>جارٍ البحث عن حساب…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>مسح جزء من الشاشة</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>أيقونات العلامات من Simple Icons ‎(CC0). هذه العلامات علامات تجارية لأصحابها، ولا صلة لهم بهذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>الاسم أو عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>‎JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>حسب الوقت (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>حسب العدّاد (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP، مع PIN</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex، مع PIN</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> ثانية</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>ال&amp;مُصدِر</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>المفتاح ال&amp;سري</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;عدد الأرقام</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>ال&amp;خوارزمية</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>ال&amp;فاصل الزمني</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>العدّا&amp;د</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>رمز &amp;PIN</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>تعديل الحساب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>لا تهم المسافات ولا الشرطات ولا صغر الحروف.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>أعطه مُصدِرًا أو اسم حساب، كي تجده لاحقًا.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>هذا المفتاح أقصر من المعتاد. قارنه بما تعرضه الخدمة.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>خيارات أقل</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>خيارات أكثر</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>نقل الخزنة</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>عبارة مرورك ال&amp;حالية</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>عبارة مرورك الحالية</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>لا عبارة مرور لها هناك: كل من يستخدم هذا الحاسوب باسمك يرى رموزك، ولن يُقفل Countersign بعد الآن.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>صارت للخزنة عبارة مرور.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>لم تعد للخزنة عبارة مرور.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>صارت الخزنة في ‎%1. وقُرئت هناك قبل محو المكان القديم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>جارٍ النقل…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>العبارة &amp;نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>استخدامها مع ذلك</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>عبارة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>أربع كلمات عشوائية أو أكثر يصعب تخمينها وتسهل كتابتها. لا أحد يستطيع استرجاع عبارة المرور إذا نُسيت.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>ضعيفة</numerusform>
            <numerusform>ضعيفة: أقصر من حرف واحد</numerusform>
            <numerusform>ضعيفة: أقصر من حرفين</numerusform>
            <numerusform>ضعيفة: أقصر من %n أحرف</numerusform>
            <numerusform>ضعيفة: أقصر من %n حرفًا</numerusform>
            <numerusform>ضعيفة: أقصر من %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>عبارة مرورك ال&amp;حالية</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>عبارة مرورك الحالية</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>ليس للخزنة عبارة مرور.</numerusform>
            <numerusform>للخزنة عبارة مرور واحدة، وستُزال.</numerusform>
            <numerusform>للخزنة عبارتا مرور، وستُزالان كلتاهما.</numerusform>
            <numerusform>للخزنة %n عبارات مرور، وستُزال كلها.</numerusform>
            <numerusform>للخزنة %n عبارة مرور، وستُزال كلها.</numerusform>
            <numerusform>للخزنة %n عبارة مرور، وستُزال كلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>مفتاح Caps Lock مُفعّل.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>ت&amp;عيين…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>إ&amp;ضافة أخرى…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>عُيّنت عبارة مرور. افتح القفل أولًا لتغييرها.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>عُيّنت عبارة مرور. تُطلب عند بدء Countersign، وبعد قفله.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>لم تُعيّن عبارة مرور: كل من يستخدم هذا الحاسوب باسمك يرى رموزك.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign مقفل</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign مقفل. اكتب عبارة المرور واضغط Enter.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>حاول مرة أخرى الآن.</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانية.</numerusform>
            <numerusform>حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>حاول مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>اكتب عبارة المرور مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور ‎(%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>أفلت صورة هنا</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>في &amp;سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>في سلسلة المفاتيح، مع &amp;عبارة مرور</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>في &amp;ملف خزنة، مع عبارة مرور</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>لذاكرة USB، أو حيث لا توجد سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>م&amp;لف الخزنة</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>مكان ملف الخزنة</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>لا تستجيب أي سلسلة مفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>مستحسن. تُفتح عبر %1 عند تسجيل دخولك؛ لا شيء تكتبه.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>تُطلب عند بدء Countersign، وبعد قفله.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>عبارة مرورك تبقى كما هي.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>اختر مجلدًا واسمًا للملف.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>هذا مجلد. أضف اسمًا للملف.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>هذا المجلد غير موجود. صِل قرصه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل، وسيبقى كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>ملف الخزنة هذا موجود بالفعل. يُستخدم كما هو، بعبارة مروره الخاصة.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>هذا هو مكان الخزنة الآن.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>أين يوضع ملف الخزنة؟</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>ملفات الخزنة ‎(*.json);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>اس&amp;تعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>أين تريد حفظ حساباتك؟</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>جارٍ الإعداد…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>متا&amp;بعة</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>اختيار حساب ونسخ رمزه</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>ما زال Countersign هنا</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>ستجده في علبة النظام. لإنهائه، اختر إنهاء من القائمة هناك.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>نُسخ الرمز</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>لن يبقى في الحافظة.</numerusform>
            <numerusform>يبقى في الحافظة ثانية واحدة.</numerusform>
            <numerusform>يبقى في الحافظة ثانيتين.</numerusform>
            <numerusform>يبقى في الحافظة %n ثوانٍ.</numerusform>
            <numerusform>يبقى في الحافظة %n ثانية.</numerusform>
            <numerusform>يبقى في الحافظة %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>إبقاء هذه النافذة خارج لق&amp;طات الشاشة</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>وخارج التسجيلات ومشاركة الشاشة. أنت وحدك ما زلت تراها.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>لا يتيح هذا النظام للبرامج ذلك. أغلق النافذة قبل أن تشارك شاشتك.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>إظهار كرمز QR</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>عبارة &amp;مرورك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>امسحه بالجهاز الآخر. يختفي بعد دقيقة، وعندما لا تكون هذه النافذة ظاهرة.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>من يرى هذا الرمز أو يصوّره يملك مفتاح هذا الحساب دائمًا، ومعه كل رمز قادم. انظر من خلفك، وهل الشاشة قيد المشاركة.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>تتبع رموز هذا الحساب عدّادًا. سرعان ما يختلف جهازان يستخدمانه، لذا استخدمه على أحدهما فقط.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>لا يُنقل رمز PIN معه. اكتبه على الجهاز الآخر.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR لـ %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>إظهار الرمز</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>اختيار سريع</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>اكتب للعثور على حساب، واضغط Enter لنسخ رمزه.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>نسخ رمز الحساب…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>العثور على حساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>جارٍ فتح خزنتك…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>لا يوجد حساب يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>الاستيراد من تطبيق آخر</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;كلمة مرور الملف</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>ت&amp;خطي هذا الملف</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>جارٍ قراءة «‎%1»…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>الملف %1 من %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>الرموز الجديدة تُبطل القديمة. لا رموز محفوظة هنا (غير المستخدمة: %1).</numerusform>
            <numerusform>الرموز الجديدة تُبطل القديمة. الرمز المحفوظ هنا حتى الآن (غير المستخدمة: %1) سيُمحى نهائيًا.</numerusform>
            <numerusform>الرموز الجديدة تُبطل القديمة. الرمزان المحفوظان هنا حتى الآن (غير المستخدمة: %1) سيُمحيان نهائيًا.</numerusform>
            <numerusform>الرموز الجديدة تُبطل القديمة. %n رموز محفوظة هنا حتى الآن (غير المستخدمة: %1) ستُمحى نهائيًا.</numerusform>
            <numerusform>الرموز الجديدة تُبطل القديمة. %n رمزًا محفوظًا هنا حتى الآن (غير المستخدمة: %1) ستُمحى نهائيًا.</numerusform>
            <numerusform>الرموز الجديدة تُبطل القديمة. %n رمز محفوظ هنا حتى الآن (غير المستخدمة: %1) ستُمحى نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>انسخ الرموز التي تعرضها الخدمة وألصقها هنا، أو اكتبها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>ر&amp;مز</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>استبدال الرموز</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>حفظ الرموز</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>لم يُضَف أي رمز.</numerusform>
            <numerusform>أُضيف رمز واحد.</numerusform>
            <numerusform>أُضيف رمزان.</numerusform>
            <numerusform>أُضيفت %n رموز.</numerusform>
            <numerusform>أُضيف %n رمزًا.</numerusform>
            <numerusform>أُضيف %n رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>لم يتكرر أي رمز.</numerusform>
            <numerusform>تكرر رمز واحد.</numerusform>
            <numerusform>تكرر رمزان.</numerusform>
            <numerusform>تكررت %n رموز.</numerusform>
            <numerusform>تكرر %n رمزًا.</numerusform>
            <numerusform>تكرر %n رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>لم يُترك أي سطر (%1). إن كان فيها رمز، فاكتبه.</numerusform>
            <numerusform>في سطر واحد كلمات أخرى فتُرك (%1). إن كان فيه رمز، فاكتبه.</numerusform>
            <numerusform>في سطرين كلمات أخرى فتُركا (%1). إن كان فيهما رمز، فاكتبه.</numerusform>
            <numerusform>في %n أسطر كلمات أخرى فتُركت (%1). إن كان فيها رمز، فاكتبه.</numerusform>
            <numerusform>في %n سطرًا كلمات أخرى فتُركت (%1). إن كان فيها رمز، فاكتبه.</numerusform>
            <numerusform>في %n سطر كلمات أخرى فتُركت (%1). إن كان فيها رمز، فاكتبه.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>لا يُحفظ أكثر من %1 من الرموز؛ تُرك الباقي.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>نسخ الرمز %1</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>ترك الرمز %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>استُخدم في %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoverySection</name>
    <message>
        <source>Add recovery codes…</source>
        <translation>إضافة رموز استرداد…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>رموز الاسترداد</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>أنشأت رموزًا جديدة…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>&amp;نسخ كل المتبقي</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;تصدير إلى ملف…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>إزالة ال&amp;كل…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>نسخ، طباعة، تصدير</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>إخفاء الرموز</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>إظهار رموز الاسترداد</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>تعطي خدمات كثيرة رموزًا ليوم يُفقد فيه هذا الجهاز. يمكن حفظها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>بقي %1 من %n</numerusform>
            <numerusform>بقي %1 من %n</numerusform>
            <numerusform>بقي %1 من %n</numerusform>
            <numerusform>بقي %1 من %n</numerusform>
            <numerusform>بقي %1 من %n</numerusform>
            <numerusform>بقي %1 من %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>إذا حُفظت هنا، فمن يفتح هذه الخزنة يملك الاثنين: الرموز وطريقة تجاوزها. وتُفقد مع الخزنة. النسخة على الورق، في مكان آخر، أكثر أمانًا.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>لم يُحفظ أي رمز استرداد</numerusform>
            <numerusform>حُفظ رمز استرداد واحد</numerusform>
            <numerusform>حُفظ رمزا استرداد</numerusform>
            <numerusform>حُفظت %n رموز استرداد</numerusform>
            <numerusform>حُفظ %n رمز استرداد</numerusform>
            <numerusform>حُفظ %n رمز استرداد</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>نُسخ رمز استرداد معلَّم كمستخدم</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>عُلّم كمستخدم</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>لم يُنسخ أي رمز استرداد</numerusform>
            <numerusform>نُسخ رمز استرداد واحد</numerusform>
            <numerusform>نُسخ رمزا استرداد</numerusform>
            <numerusform>نُسخت %n رموز استرداد</numerusform>
            <numerusform>نُسخ %n رمز استرداد</numerusform>
            <numerusform>نُسخ %n رمز استرداد</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>كل الرموز مستخدمة. أنشئ رموزًا جديدة لدى الخدمة.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>تصدير رموز الاسترداد</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>كتابة رموز استرداد %1 في ملف؟</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>الملف غير محمي: من يفتحه يستطيع استخدام الرموز، وما ينسخ ملفاتك ينسخه أيضًا. اطبعه أو انقله إلى مكان آمن، ثم احذفه من هنا.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>صُدّرت إلى «‎%1». الملف غير محمي.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>إزالة رموز الاسترداد</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>إزالة %n رمز استرداد لـ %1؟</numerusform>
            <numerusform>إزالة رمز استرداد واحد لـ %1؟</numerusform>
            <numerusform>إزالة رمزي استرداد لـ %1؟</numerusform>
            <numerusform>إزالة %n رموز استرداد لـ %1؟</numerusform>
            <numerusform>إزالة %n رمز استرداد لـ %1؟</numerusform>
            <numerusform>إزالة %n رمز استرداد لـ %1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>ستُمحى نهائيًا؛ وتبقى في النسخ الاحتياطية الأقدم. الحساب يبقى.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>أُزيلت رموز الاسترداد</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>محو نهائي الآن…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>المُزالة مؤخرًا</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
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
            <numerusform>لم يُزَل شيء.</numerusform>
            <numerusform>لم يُزَل شيء في آخر يوم.</numerusform>
            <numerusform>لم يُزَل شيء في آخر يومين.</numerusform>
            <numerusform>لم يُزَل شيء في آخر %n أيام.</numerusform>
            <numerusform>لم يُزَل شيء في آخر %n يومًا.</numerusform>
            <numerusform>لم يُزَل شيء في آخر %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>لا تُحفظ الحسابات المُزالة. ولا تظهر رموزها.</numerusform>
            <numerusform>تُحفظ الحسابات المُزالة يومًا واحدًا. ولا تظهر رموزها.</numerusform>
            <numerusform>تُحفظ الحسابات المُزالة يومين. ولا تظهر رموزها.</numerusform>
            <numerusform>تُحفظ الحسابات المُزالة %n أيام. ولا تظهر رموزها.</numerusform>
            <numerusform>تُحفظ الحسابات المُزالة %n يومًا. ولا تظهر رموزها.</numerusform>
            <numerusform>تُحفظ الحسابات المُزالة %n يوم. ولا تظهر رموزها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>محو نهائي؟</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>محو %1 نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>محو %n حساب نهائيًا؟</numerusform>
            <numerusform>محو حساب واحد نهائيًا؟</numerusform>
            <numerusform>محو حسابين نهائيًا؟</numerusform>
            <numerusform>محو %n حسابات نهائيًا؟</numerusform>
            <numerusform>محو %n حسابًا نهائيًا؟</numerusform>
            <numerusform>محو %n حساب نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>الحساب الممحو لا يعود. إذا كانت المصادقة الثنائية ما زالت مفعّلة لدى الخدمة، فستحتاج إلى طريقة أخرى للدخول.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو نهائي</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>البحث في الحسابات</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>إفراغ البحث</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>إنهاء التحديد</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>إزالة الحسابات المحددة</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>لم يُحدد شيء</numerusform>
            <numerusform>حُدد حساب واحد</numerusform>
            <numerusform>حُدد حسابان</numerusform>
            <numerusform>حُددت %n</numerusform>
            <numerusform>حُدد %n</numerusform>
            <numerusform>حُدد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>لم يعد مفضّلًا</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>الموضوعة جانبًا</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>تعذر فهم هذه العناصر. هي محفوظة كما هي تمامًا، وقد يقرؤها إصدار أحدث؛ أما بقية حساباتك فلم تتأثر.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>عنصر بلا اسم</translation>
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
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
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
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>فتح الخزنة الأقدم</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>البدء بخزنة فارغة…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>البدء بخزنة فارغة؟</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>التخلي عن الخزنة المفقودة؟</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>لن يبحث عنها Countersign بعد ذلك، ولن تعود الحسابات التي فيها. سيكون عليك إعداد كل منها من جديد لدى خدمته.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>البدء بخزنة فارغة</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>إظهار الرمز التالي</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>مستخدم، التالي الآن</numerusform>
            <numerusform>مستخدم، التالي بعد ثانية</numerusform>
            <numerusform>مستخدم، التالي بعد ثانيتين</numerusform>
            <numerusform>مستخدم، التالي بعد %n ث</numerusform>
            <numerusform>مستخدم، التالي بعد %n ث</numerusform>
            <numerusform>مستخدم، التالي بعد %n ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>انتهى الوقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>رمز حسب العدّاد، غير ظاهر</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>الرمز مخفي</translation>
    </message>
    <message>
        <source>used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>ثم ‎%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضّل</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>نسخ رمز</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>اختيار سريع</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>آخر مكان حُفظت فيه: ‎%1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>المكان الذي بُحث فيه: ‎%1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>أحدث نسخة احتياطية سليمة: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>ما زال كما هو: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>لم يُستعَد أي حساب</numerusform>
            <numerusform>استُعيد حساب واحد</numerusform>
            <numerusform>استُعيد حسابان</numerusform>
            <numerusform>استُعيدت %n حسابات</numerusform>
            <numerusform>استُعيد %n حسابًا</numerusform>
            <numerusform>استُعيد %n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادتها إلى مكانها</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>عادت خزنتك إلى مكانها.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>مضى على آخر نسخة احتياطية سليمة أكثر من أسبوع.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>هل ما زلت تعرف عبارة مرور نسخك الاحتياطية؟ افحص إحداها لتتأكد.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>فحص…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>النسخة الاحتياطية تعيد حساباتك إذا ضاع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>إعداد النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>نق&amp;ل…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>محفوظة في ‎%1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>افتح القفل أولًا لنقلها.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
</context>
</TS>
