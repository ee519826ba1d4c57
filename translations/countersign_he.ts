<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>לפי זמן</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>לפי מונה</translation>
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
            <numerusform>ספרה אחת</numerusform>
            <numerusform>%n ספרות</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>המונה הבא %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>בכל שנייה</numerusform>
            <numerusform>בכל %n שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>נוסף ב־%1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>שימוש אחרון ב־%1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>ס&amp;ריקת המסך</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>סריקת א&amp;זור…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>שימוש ב&amp;מצלמה</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;פתיחת תמונה…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;הדבקה</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>הזנה &amp;ידנית…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>ה&amp;עתקת הקוד</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>הקוד ה&amp;בא</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ע&amp;ריכה…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;הסרת החשבון…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>הוסרו &amp;לאחרונה…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>הונחו ב&amp;צד…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;נעילה</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;שחזור גיבוי…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>&amp;בדיקת גיבוי…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ה&amp;עדפות…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>החשבון הנבחר</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>כל החשבונות</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>חלון</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>&amp;סימון הקוד כמשומש</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>הצגת ה&amp;חשבון</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>מוע&amp;דף</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>בחירת &amp;כמה</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>הזזה ל&amp;מעלה</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>הזזה למ&amp;טה</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>הצגה כקוד &amp;QR…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>החלק הבא של החלון</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>פתיחת התפריט</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;קיצורי מקלדת</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>&amp;אודות Countersign</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>יי&amp;בוא מאפליקציה אחרת…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>הקר&amp;את הקוד תו אחר תו</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ייצ&amp;וא…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>גיבויי Countersign</translation>
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
        <translation>בקשו ממי שאחראי על המחשב הזה לצרף אתכם לקבוצה ”video“, והיכנסו מחדש למערכת.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>פתחו את הגדרות המערכת, פרטיות ואבטחה, מצלמה, והפעילו את Countersign.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>אפשרו זאת בהגדרות המערכת ונסו שוב.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>פתחו את ההגדרות, פרטיות ואבטחה, מצלמה, ואפשרו לאפליקציות שולחן עבודה להשתמש במצלמה.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>הדביקו את הקישור או את הטקסט של ”הגדרה ידנית“ והקישו Ctrl+D. הטקסט לא יוצג.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>רשומה אחת</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 לא נוסף. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>המפתח של %1 קצר וקל לניחוש. השוו אותו למפתח שהשירות מציג.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>חלק %1 מתוך %2 של הייצוא הזה עדיין חסר. הוסיפו גם אותו.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 נוסף.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>ל־%1 יש כעת המפתח החדש. המפתח הישן יישאר בין החשבונות שהוסרו למשך 30 יום.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 כבר נמצא כאן, עם אותו מפתח. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 כבר נמצא כאן, עם מפתח אחר. השתמשו ב־‎--replace אם השירות נתן לכם מפתח חדש, או ב־‎--keep-both אם אלה שני חשבונות שונים.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>בחרו אחת מהאפשרויות ‎--uri, ‏‎--image ו־‎--manual.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>בחרו אחת מהאפשרויות ‎--replace ו־‎--keep-both.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>קובץ התמונה חסר.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>קישורים ומפתחות לא נכתבים בשורת הפקודה, שתוכניות אחרות יכולות לראות. העבירו אותם דרך הקלט התקני.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>אין כאן אפשרות ”‎%1“.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>האפשרות ”‎%1“ לא מקבלת ערך.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>האפשרות ”‎%1“ דורשת ערך.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>חשבון אחד</numerusform>
            <numerusform>%n חשבונות</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>‏”‎%1“ כבר קיים, ואינו גיבוי קודם של הכספת הזו עם אותו משפט סיסמה. הוא יישאר כפי שהוא; בחרו שם אחר.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>גיבוי של %1 נכתב אל ”‎%2“, נקרא בחזרה, נפתח ונמצא תקין.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>לא הוגדרו גיבויים. השתמשו ב־‎--set-up FOLDER כדי ליצור שם גיבוי אחרי כל שינוי, או ב־‎--to FILE כדי לכתוב גיבוי עכשיו.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>בחרו אחת מהאפשרויות ‎--to, ‏‎--set-up ו־‎--stop.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>חסר השם שאחרי ‎%1.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>לא ייווצרו עוד גיבויים באופן אוטומטי. הגיבויים הקיימים יישארו.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>משפט הסיסמה של הכספת ב־‎%1 (לא מוצג בזמן ההקלדה; השאירו ריק כדי להמשיך בלעדיו):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>משפט הסיסמה של הגיבוי (לא מוצג בזמן ההקלדה):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>‏”‎%1“ מוצפן במשפט סיסמה, ואפשר לפתוח אותו.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>‏”‎%1“ נפתח בלי משפט סיסמה: כל מי שמחזיק בו יכול לקרוא את המפתחות שבו.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>מנפיק</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>סוג</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>יש בו חשבון אחד.</numerusform>
            <numerusform>יש בו %n חשבונות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>יש בו גם חשבון אחד שהוסר.</numerusform>
            <numerusform>יש בו גם %n חשבונות שהוסרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>יש בו עוד רשומה אחת שאי אפשר להשתמש בה כאן.</numerusform>
            <numerusform>יש בו עוד %n רשומות שאי אפשר להשתמש בהן כאן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>בכספת שלכם נמצאים בדיוק החשבונות האלה.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>חשבון אחד זהה בכספת שלכם.</numerusform>
            <numerusform>%n חשבונות זהים בכספת שלכם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>רק בגיבוי:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>רק בכספת שלכם:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>עם מפתח אחר בכספת שלכם:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>עם שם, הערה, קבוצה, תמונה או קודי שחזור אחרים בכספת שלכם:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>הגיבוי לא הושווה לכספת שבשימוש.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>חסר שם קובץ הגיבוי.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>החשבון ללא השם</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>עדיין אין חשבונות. הוסיפו חשבון עם ”countersign-cli add“.</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>הרגע שאחרי ‎--at הוא מספר שלם: השניות מאז 1970 לפי UTC.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>להשיב במערך JSON, לתוכניות אחרות</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>להציג את העזרה הזו</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>להשתמש בקובץ הכספת הזה במקום בכספת שלכם</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>לפתוח כספת ישנה מזו שהשתמשתם בה לאחרונה</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>להתחיל כספת ריקה במקום כספת שחסרה</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>לקרוא את משפט הסיסמה ממתאר הקובץ N, עד סוף השורה</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>אותו דבר למשפט הסיסמה של הכספת שבשימוש</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>לקרוא את משפט הסיסמה של הגיבוי ממתאר הקובץ N</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>אותו דבר למשפט הסיסמה החדש, במקום לשאול פעמיים</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>לקבל גם משפט סיסמה חדש שקל לנחש</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>בלי לשאול קודם</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>לקרוא קישורים או טקסטים של ”הגדרה ידנית“ מהקלט התקני</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>לקרוא את קודי ה־QR בקובצי תמונה</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>לשאול על המנפיק, החשבון, המפתח הסודי וכל השאר, בזה אחר זה</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>לתת לחשבון שכבר כאן את המפתח החדש שנכנס</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>להשאיר את החשבון שכבר כאן לצד החשבון שנכנס</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>להציג גם את המפתחות הסודיים; ודאו שאף אחד לא מסתכל</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>הקוד של רגע אחר; המונה נשאר במקומו</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>להציב קובץ גיבוי במקום הכספת</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>להוסיף את מה שיש בקובץ הגיבוי ואין בכספת</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>לקרוא את משפט הסיסמה (עם ‎--replace ו־‎--merge: של הגיבוי) ממתאר הקובץ N</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>לכתוב קובץ גיבוי מוצפן אחד</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>ליצור שם גיבוי עכשיו ואחרי כל שינוי מעתה והלאה</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>לא ליצור עוד גיבויים באופן אוטומטי</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>לצרור המפתחות של המערכת; משפט הסיסמה נשאר</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>לקובץ עם משפט סיסמה</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>הוספת חשבונות.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>הצגת רשימת החשבונות.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>הצגת הקוד של חשבון אחד, או כל הקודים. NAME הוא מנפיק, חשבון, חלק מאחד מהם, או תחילתו של מזהה.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>הצגת כל הקודים בזמן אמת, עד להקשה על q או Ctrl+C.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>הסרת חשבון. אפשר להחזיר אותו במשך 30 יום.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>הצגת החשבונות שהוסרו ושאפשר להחזיר.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>החזרת חשבון שהוסר, או שחזור של קובץ גיבוי.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>הצפנת הכספת במשפט סיסמה, או שינוי של מה שפותח אותה.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>כתיבת גיבוי מוצפן ובדיקה שהוא נפתח.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>פתיחת גיבוי לצד הכספת והצגת ההבדלים. דבר לא משתנה.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>שמירת הכספת במקום אחר.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>הצגת מקום הכספת ואופן השמירה שלה.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>הצגת העזרה הזו, או פרטים נוספים על פקודה אחת.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>שימוש: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>קודי כניסה (סיסמאות חד־פעמיות) מצרור המפתחות שלכם.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>‏”countersign-cli help COMMAND“ מציג את האפשרויות של פקודה; ‎--version מציג את הגרסה.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>זה נראה כמו מפתח סודי או קישור שמכיל אותו, ותוכניות אחרות יכולות לראות את שורת הפקודה. השתמשו ב־”add --uri“ והעבירו אותו דרך הקלט התקני.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>אין פקודה ”‎%1“.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>חסרה פקודה. ”countersign-cli help“ מציג את כולן.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>‏”‎%1“ היא מילה אחת יותר מדי; הקיפו במירכאות שם שיש בו רווחים.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>חסר שם של חשבון.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>כ כן y yes</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>משפט הסיסמה של הכספת ב־‎%1 (לא מוצג בזמן ההקלדה):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>אין כספת ב־”‎%1“. בדקו את השם, או צרו שם כספת עם הפקודה ”passphrase set“.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>ל־”‎%1“ אין משפט סיסמה, ולכן מפתחות ייכתבו בו כך שכולם יוכלו לקרוא אותם. קבעו לו קודם משפט סיסמה עם הפקודה ”passphrase set“.</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>אי אפשר לכתוב לפלט התקני. פנו מקום, או הפנו אותו למקום אחר.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 נשמר אבל אי אפשר להשתמש בו. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>סוד</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>חשבון מסוג ”‎%1“ מוסיפים באמצעות הקישור שלו, עם ”add --uri“.</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>מנפיק (השירות):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>חשבון (השם שלכם שם):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>מפתח סודי (לא מוצג בזמן ההקלדה):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>סוג (totp, ‏hotp או steam) ‎[totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>ספרות [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>אלגוריתם (SHA1, ‏SHA256, ‏SHA512, ‏SHA224 או SHA384) ‎[SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>מרווח זמן בשניות [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>מונה [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>קובץ כספת צריך משפט סיסמה: זה המנעול היחיד שלו.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>הכספת נמצאת כעת ב־‎%1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>בחרו אחת מהאפשרויות ‎--to-keychain ו־‎--to FILE.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>הכספת כבר נמצאת ב־‎%1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>לכספת כבר יש משפט סיסמה. ”countersign-cli passphrase change“ משנה אותו, ו־”passphrase add“ מוסיף עוד אחד.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>לכספת ב־‎%1 יש מעתה משפט סיסמה. בלעדיו אף אחד לא יוכל לפתוח אותה, גם לא אתם: שמרו אותו גם במקום בטוח.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>גם משפט הסיסמה החדש פותח את הכספת.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>משפט הסיסמה הוחלף. גיבויים קודמים שומרים על משפט הסיסמה שלהם.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>זה משפט הסיסמה האחרון של קובץ כספת, וקובץ כספת לא יכול להיות בלעדיו. שנו אותו, או העבירו קודם את הכספת לצרור המפתחות.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>משפט הסיסמה הזה כבר לא פותח את הכספת; אחר פותח אותה.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>לכספת כבר אין משפט סיסמה. כל מי שפותח את הנעילה של ‎%1 יכול לקרוא אותה.</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>משפטי סיסמה לא נכתבים בשורת הפקודה, שתוכניות אחרות יכולות לראות. הם מתבקשים, או מועברים עם ‎--passphrase-fd ו־‎--new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>ציינו מה לעשות: set, ‏change, ‏add או remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>לכספת אין משפט סיסמה. ”countersign-cli passphrase set“ קובע לה אחד.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>דרוש משפט סיסמה, ואין כאן את מי לשאול. העבירו אותו עם ‎%1, או הפעילו את הפקודה במסוף.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>אם בכל זאת התכוונתם אליו, הפעילו שוב עם ‎--weak.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>‏‎%1 לא פועל ב־Windows, שבה תוכניות לא יכולות להעביר מתארי קבצים. הקלידו את משפט הסיסמה במקום זאת.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>אחרי ‎%1 בא מספר של מתאר קובץ, לעולם לא משפט הסיסמה: תוכניות אחרות יכולות לראות את שורת הפקודה.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>משפט הסיסמה שאחרי ‎%1 ארוך מ־%2 בתים.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>אי אפשר לקרוא את משפט הסיסמה שאחרי ‎%1 (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>משפט סיסמה חדש (לא מוצג בזמן ההקלדה):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>אותו משפט שוב:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>אלה שני משפטי סיסמה שונים. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>ההסרה כאן לא מכבה את האימות הדו־שלבי בשירות: בלי הקודים ייתכן שלא תוכלו להיכנס אליו. כבו אותו שם קודם.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>%1 הוסר. ”countersign-cli restore %2“ יחזיר אותו בתוך 30 יום.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>%1 לא הוסר, כי אין כאן את מי לשאול. %2 השתמשו ב־‎--yes כדי להסיר אותו.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>להסיר את %1? הקלידו כ לאישור:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>נשמר עד</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>לא הוסר שום חשבון ב־30 הימים האחרונים.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>דבר לא שוחזר, כי אין כאן את מי לשאול. השתמשו ב־‎--yes כדי להציב את הגיבוי במקום הכספת.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>להציב את הגיבוי (חשבונות: %1) במקום מה שנמצא ב־‎%2 (חשבונות: %3)? הקלידו כ לאישור:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>לגיבוי אין משפט סיסמה. בחרו אחד עבור מה שנכתב עכשיו לקבצים.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>חשבון אחד שוחזר; הכספת נמצאת ב־‎%1.</numerusform>
            <numerusform>%n חשבונות שוחזרו; הכספת נמצאת ב־‎%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>מה שהיה שם קודם נשמר ב־”‎%1“.</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>הכספת נפתחת מעתה עם משפט הסיסמה של הגיבוי. ”countersign-cli passphrase“ משנה זאת.</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>לכספת אין משפט סיסמה משלה. ”countersign-cli passphrase set“ קובע לה אחד.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>אין כספת למזג איתה; ‎--replace יציב שם את הגיבוי.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>חשבון אחד נוסף מהגיבוי.</numerusform>
            <numerusform>%n חשבונות נוספו מהגיבוי.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>‏”‎%1“ הוא קובץ. השתמשו ב־‎--merge כדי להוסיף את מה שבגיבוי, או ב־‎--replace כדי להציב אותו במקום הכספת.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>אין חשבון שהוסר שמתאים ל־”‎%1“. הפקודה ”countersign-cli removed“ מציגה את כולם.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 חזר.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>בחרו אחת מהאפשרויות ‎--replace ו־‎--merge.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>חסר שם של חשבון או של קובץ גיבוי.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>פותח את הכספת…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>לכספת יש כעת משפט סיסמה אחר. הפעילו שוב את ”countersign-cli watch“ כדי להקליד אותו.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… ועוד %1: הגדילו את גובה החלון.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: יציאה</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>הכספת נמצאת ב־‎%1, מוצפנת במשפט סיסמה.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>הכספת נמצאת ב־‎%1, בלי משפט סיסמה משלה.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>הכספת נמצאת ב־‎%1, בלי משפט סיסמה: כל מי שמחזיק בקובץ יכול לקרוא את המפתחות שבו.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>הכספת אמורה להימצא ב־‎%1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>עדיין אין כספת; מקומה הוא ‎%1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>לא נוצרים גיבויים באופן אוטומטי.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>גיבויים נוצרים ב־”‎%1“.</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>הגיבוי התקין האחרון נוצר ב־%1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>השעון של המחשב הזה שגוי: הוא מציג יום שלפני יצירת התוכנית הזו. שירותים יסרבו לקודים האלה.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>נראה שהשעון של המחשב הזה מפגר: בכספת נעשה שימוש בזמן מאוחר יותר. ייתכן ששירותים יסרבו לקודים האלה.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>לומר מה ייכנס, ולא לשמור דבר</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>לענות באובייקט JSON, בשביל תוכניות אחרות</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>לקרוא את סיסמת הקבצים ממתאר הקובץ N</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>מה לכתוב; ‎--formats מציג את המזהים</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>לאן לכתוב; קובץ קיים נשאר כפי שהוא</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>להציג את רשימת הפורמטים</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>קליטת חשבונות מייצוא או מגיבוי של אפליקציה אחרת.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>כתיבת חשבונות לקובץ בשביל אפליקציה אחרת.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>פורמט</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 נשאר כאן. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>אין ב־%1 מקום לדברים האלה: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>הקובץ הזה לא מוצפן: מי שקורא אותו מחזיק במפתחות שלכם. מחקו אותו לצמיתות ברגע שהם באפליקציה האחרת.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>לכתוב אותו בכל זאת? הקלידו כ לאישור:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>חשבון אחד נכתב אל ”‎%1“, שרק אתם יכולים לקרוא.</numerusform>
            <numerusform>%n חשבונות נכתבו אל ”‎%1“, שרק אתם יכולים לקרוא.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>ציינו מה לכתוב עם ‎--format, ולאן עם ‎--output.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>אין פורמט ”‎%1“. ”countersign-cli export --formats“ מציג את כולם.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>אין תיקייה ”‎%1“. בדקו את השם.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>‏”‎%1“ כבר קיים, והוא יישאר כפי שהוא. בחרו שם אחר.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>העבירו את הסיסמה עם ‎--passphrase-fd, או הפעילו את הפקודה במסוף.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>הסיסמה של ”‎%1“ (לא מוצגת בזמן ההקלדה):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>הוא היה באשפה של האפליקציה האחרת. אם הוא עדיין נחוץ לכם, הוציאו אותו משם וייצאו שוב.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>חלק %1 מתוך %2 של הייצוא הזה עדיין חסר. ייבאו גם אותו.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>החשבון הזה כבר כאן, עם מפתח אחר. השתמשו ב־‎--replace אם השירות נתן לכם מפתח חדש, או ב־‎--keep-both אם אלה שני חשבונות שונים.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>חשבונות שכבר כאן עם מפתח אחר נשארו כפי שהיו.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>חסר שם הקובץ.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>כבר כאן</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>מפתח אחר</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>הונח בצד</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>חדשים: %1, כבר כאן: %2, עם מפתח אחר: %3, הונחו בצד: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא השתנה.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>הפעילו תאריך ושעה אוטומטיים בהגדרות המערכת.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>בהגדרות המערכת, כללי, תאריך ושעה, הפעילו כיוון אוטומטי של השעה והתאריך.</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>בהגדרות, שעה ושפה, תאריך ושעה, הפעילו כיוון אוטומטי של השעה.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>יום בערך</numerusform>
            <numerusform>%n ימים בערך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>שעה בערך</numerusform>
            <numerusform>%n שעות בערך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>דקה בערך</numerusform>
            <numerusform>%n דקות בערך</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>שנייה בערך</numerusform>
            <numerusform>%n שניות בערך</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>עדיין אין מפתח סודי. הקלידו או הדביקו את המפתח שהשירות מציג.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>מופיע כאן שם של חשבון, אבל המפתח הסודי שלו חסר. הציגו שוב את הקוד בשירות, וקלטו את כולו.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>‏”%1“ לא יכול להיות חלק ממפתח סודי: במפתחות יש אותיות A עד Z וספרות 2 עד 7. השוו אותו למפתח שהשירות מציג.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>המפתח הסודי הזה ארוך מכפי ששירות כלשהו משתמש בו. העתיקו רק את המפתח עצמו.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>בקוד יש 1 עד 10 ספרות, לא %1. בדקו בשירות מה מספר הספרות.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>מרווח הזמן צריך להיות מספר שלם של שניות, 1 או יותר. שירותים משתמשים ב־30 אלא אם צוין אחרת.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>המונה צריך להיות מספר שלם, 0 או יותר. התחילו ב־0 אלא אם השירות מציין אחרת.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>החשבון הזה משתמש באלגוריתם ”%1“, ש־Countersign לא יכול לחשב. בקשו מהשירות סוג אחר של קוד.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>החשבון הזה משתמש בקודים מסוג ”%1“, ש־Countersign לא מכיר. בקשו מהשירות מפתח TOTP.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>מפתח Yandex הזה אינו תקין. העתיקו אותו שוב, במלואו.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>השם הזה ארוך מדי. קצרו אותו ל־1000 תווים או פחות.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>החשבון הזה צריך PIN כדי להציג קודים. ערכו את החשבון והקלידו את ה־PIN.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>אין קוד לזמן הזה. כוונו את שעון המחשב, או בקשו רגע שאחרי 1970.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>המונה של החשבון הזה הגיע לסופו. הגדירו את החשבון מחדש בשירות.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>אין טקסט לקריאה. העתיקו את המפתח או את הקישור שהשירות מציג, ונסו שוב.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>זה לא חשבון לקודי כניסה. חפשו את קוד ה־QR או את המפתח שהשירות מציג לאפליקציית אימות.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>זה ארוך מכדי להיות חשבון. בחרו רק את המפתח, הקישור או התמונה עצמה.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>זה קישור לדף אינטרנט (%1), לא חשבון. פתחו אותו בדפדפן, וסרקו את הקוד שמוצג בדף.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>הקוד הזה מוביל לאפליקציה בחנות, לא לחשבון. המשיכו בהגדרה בשירות; הקוד של החשבון יופיע בהמשך.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה מחבר לרשת Wi-Fi; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה מכיל איש קשר; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה מכיל פגישה; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה כותב הודעת דוא״ל; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה מכיל מספר טלפון; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה שולח מסרון; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה מציג מקום במפה; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה מבקש תשלום; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה הוא אישור בריאות; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה מגדיר חבילת סלולר בטלפון; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>הקוד הזה מוסיף מכשיר לבית חכם; הוא לא חשבון. חפשו את הקוד של השירות עצמו.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>הקוד הזה מבצע כניסה עם מפתח גישה (passkey), שאינו קוד כניסה. סרקו אותו במכשיר שבו נמצא מפתח הגישה, או בחרו אפליקציית אימות בשירות.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>הקוד הזה מיועד רק לאפליקציה של Microsoft (כניסה באמצעות התראה). בדף של Microsoft בחרו ”ברצוני להשתמש באפליקציית מאמת אחרת“, וסרקו את הקוד שיוצג שם.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>הקוד הזה מיועד רק לאפליקציה %1. סרקו אותו עם %1, או בחרו בשירות אפליקציית אימות אחרת וסרקו את הקוד שיוצג אז.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>הקוד הזה מכניס מכשיר נוסף ל־%1; הוא לא חשבון. סרקו אותו עם %1 עצמה, ורק אם ביקשתם אותו.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>הקוד הזה מעביר חשבונות ל־%1 במכשיר אחר, ורק %1 יכולה לקרוא אותו. ייצאו שם את החשבונות לקובץ, או הגדירו אותם מחדש בכל שירות.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>הקוד הזה מכיל טקסט שאינו חשבון. חפשו את קוד ה־QR או את המפתח שהשירות מציג לאפליקציית אימות.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>לא נמצא מפתח סודי בטקסט הזה. העתיקו את כל הקטע ”הגדרה ידנית“, או רק את המפתח.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>אי אפשר לקרוא את הייצוא הזה של Google Authenticator. ייצאו שוב בטלפון, וסרקו כל קוד במלואו.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>בייצוא הזה של Google Authenticator אין חשבונות. בחרו חשבונות בטלפון וייצאו שוב.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>אי אפשר לפתוח את הקובץ הזה כתמונה. בחרו תמונת PNG או JPEG של קוד ה־QR.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>התמונה הזו גדולה מכדי לחפש בה. חתכו את החלק עם קוד ה־QR ונסו אותו.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>לא נמצא קוד QR. הגדילו את הקוד והציגו אותו במלואו, או הקלידו את המפתח.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>יש קוד QR, אבל אי אפשר היה לקרוא אותו. הגדילו או חדדו אותו, או הקלידו את המפתח.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>יש קוד QR, אבל הוא קטן מכדי לקרוא אותו. הגדילו אותו בדף, או קרבו אותו למצלמה.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>יש קוד QR, אבל הוא מטושטש מדי. החזיקו אותו יציב ומעט רחוק יותר, או השתמשו בתמונה חדה יותר.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>רואים רק חלק מקוד QR. הציגו את כולו, עם השוליים הריקים סביבו.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>החיפוש של קוד QR בתמונה הזו נכשל. דבר לא השתנה; נסו עם צילום מסך של הקוד, או הקלידו את המפתח.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>החיפוש בתמונה הזו נמשך זמן רב מדי. חתכו את החלק עם קוד ה־QR ונסו אותו.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>הרכיב של Countersign שקורא תמונות לא מופעל. הקלידו את המפתח, והתקינו את Countersign מחדש כדי לתקן זאת.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>הלוח ריק. העתיקו קודם את המפתח, הקישור או התמונה של קוד ה־QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>לא נמצאה מצלמה. חברו מצלמה, או הציגו את הקוד במסך הזה ובחרו ”סריקת המסך“.</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>ל־Countersign אין הרשאה להשתמש במצלמה. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>תוכנית אחרת משתמשת במצלמה. סגרו את התוכנית הזו ונסו שוב.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>המצלמה לא שולחת תמונה. בדקו שהיא לא מכוסה ושתוכנית אחרת לא משתמשת בה, או בחרו מצלמה אחרת.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>המצלמה נותקה. חברו אותה שוב, או בחרו מצלמה אחרת.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>רכיב המצלמה של Countersign חסר בהתקנה הזו. התקינו מחדש, או סרקו תמונה במקום זאת.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>שולחן העבודה הזה לא מאפשר לתוכניות לצלם את המסך. צלמו את המסך בעצמכם, העתיקו ובחרו ”הדבקה“.</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>צילום המסך לא אושר. אשרו אותו כשתישאלו, או צלמו את המסך בעצמכם ובחרו ”הדבקה“.</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>הכספת נמצאת אבל אי אפשר לפענח אותה. דבר לא השתנה; השאירו אותה כפי שהיא ושחזרו גיבוי.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>הכספת נכתבה על ידי Countersign חדש יותר. דבר לא השתנה; התקינו את הגרסה החדשה ביותר והפעילו אותה.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>הכספת גדולה ממה ש־Countersign פותח. דבר לא השתנה; שחזרו גיבוי.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>הכספת נעולה במשפט סיסמה. פתחו קודם את הנעילה ונסו שוב.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>פתיחת הקובץ הזה הייתה דורשת יותר זיכרון או זמן מכל קובץ תקין, ולכן הוא לא נפתח. השתמשו בעותק אחר שלו.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>משפט הסיסמה הזה לא מתאים. בדקו את Caps Lock ואת שפת המקלדת ונסו שוב; לא משנה כמה פעמים תנסו, דבר לא יימחק.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>דרוש כאן משפט סיסמה. הקלידו אותו ונסו שוב.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>קל לנחש את משפט הסיסמה הזה. בחרו משפט ארוך יותר, למשל ארבע מילים אקראיות.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>עדיין אין כאן כספת. הוסיפו חשבון כדי להתחיל.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>הכספת שלכם חסרה: היא כבר לא נמצאת ב־‎%1. דבר לא השתנה; שחזרו את צרור המפתחות או גיבוי ונסו שוב.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>הכספת שלכם לא כאן: לאחרונה היא נשמרה ב־‎%1. בחרו שוב את המקום הזה או שחזרו גיבוי; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>הכספת שנמצאה כאן ישנה מזו שהשתמשתם בה לאחרונה (%1). דבר לא השתנה; החזירו את החדשה יותר, שחזרו גיבוי, או פתחו את הישנה.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>כבר יש כספת ב־”‎%1“, והיא תישאר כפי שהיא. בחרו מקום או שם אחר.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>הכספת הועברה, אבל אי אפשר היה למחוק את העותק הישן ב־‎%1. מחקו אותו שם בעצמכם.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>התיקייה של קובץ הכספת לא נמצאת (‎%1). חברו את הכונן שבו היא נמצאת ונסו שוב; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>אי אפשר לקרוא את קובץ הכספת (‎%1). בדקו את הכונן ואת הרשאות הקובץ ונסו שוב; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>אי אפשר לכתוב לקובץ הכספת (‎%1). פנו מקום בכונן או אפשרו כתיבה שם, ונסו שוב; השינוי לא בוצע.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>צרור המפתחות נעול. פתחו את הנעילה ונסו שוב; החשבונות שלכם בטוחים בו.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>צרור המפתחות סירב לגישה. אפשרו ל־Countersign להשתמש בו ונסו שוב; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>אין צרור מפתחות שעונה. הפעילו את GNOME Keyring, את KWallet או את שירות הסודות של KeePassXC, ונסו שוב.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>כעת עונה צרור מפתחות אחר: %1. הפעילו את הצרור שבו נמצאים החשבונות שלכם ונסו שוב; דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>צרור המפתחות החזיר שגיאה (%1). דבר לא השתנה; נסו שוב.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>מה שנשמר חזר מ־‎%1 שונה. השינוי לא בוצע; בדקו את המקום הזה ונסו שוב.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>השמירה אל ‎%1 נקטעה, ולכן ייתכן שהשינוי נשמר וייתכן שלא. בדקו שוב את הרשימה כשהמקום הזה יענה.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>תוכנית Countersign אחרת שינתה את הכספת באותו רגע. נסו שוב.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>תוכנית Countersign אחרת עסוקה בשמירה. נסו שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>אי אפשר לכתוב אל ”‎%1“. פנו מקום בכונן או אפשרו כתיבה שם, ונסו שוב; השינוי לא בוצע.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>תיקיית הגיבויים לא נמצאת (‎%1). חברו את הכונן שלה או בחרו תיקייה אחרת.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>אי אפשר היה לכתוב גיבוי (‎%1). פנו שם מקום או בחרו תיקייה אחרת; הכספת שלכם לא נפגעה.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>הגיבוי שנכתב הרגע לא מכיל את מה שבכספת (‎%1). בחרו תיקייה או כונן אחרים; הכספת שלכם לא נפגעה.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>‏”‎%1“ אינו גיבוי ש־Countersign יכול לפתוח. בחרו קובץ שנכתב על ידי Countersign או Aegis.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>הגיבוי הזה פגום ואי אפשר לפתוח אותו. דבר לא השתנה; בחרו גיבוי אחר, למשל הקודם לו.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>אין חשבון שמתאים ל־”‎%1“. הציגו את רשימת החשבונות כדי לראות את שמותיהם.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>החשבון הזה כבר לא כאן. ייתכן שתוכנית Countersign אחרת הסירה אותו; חפשו תחת ”הוסרו לאחרונה“.</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>כמה חשבונות מתאימים ל־”‎%1“. ציינו חלק ארוך יותר של השם, או את המזהה.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>ל־”‎%1“ אין מונה לקדם. הקוד שלו מתחלף מעצמו.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>הכספת עדיין לא פתוחה. פתחו אותה קודם ונסו שוב.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>אי אפשר לקרוא את הקובץ (‎%1). בדקו את השם ואת ההרשאות.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>בוטל. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>משהו השתבש בתוך Countersign. דבר לא השתנה; נסו שוב.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>כאן שינוי %1, בפעם הקודמת שינוי %2</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>צרור המפתחות</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, אבל הכספת שלכם נמצאת ב־‎%2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>זה לא קובץ</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>הקובץ נקטע</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>אי אפשר להשתמש במקש הזה בכל מקום. בחרו אות, ספרה או מקש F יחד עם Ctrl, ‏Alt או Meta.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>תוכנית אחרת כבר משתמשת ב־”%1“. בחרו מקש אחר.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>שולחן העבודה לא נתן ל־Countersign קיצור מקשים. אפשר לקבוע אותו בהגדרות המקלדת.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>שולחן העבודה שלכם לא נותן לתוכניות קיצורי מקשים משלהן. בהגדרות המקלדת, קבעו קיצור לפקודה ”countersign --pick“.</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>לא היה אפשר לשנות זאת (%1). חפשו בהגדרות המערכת את התוכניות שמופעלות בכניסה.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign כבר פועל אבל לא עונה. המתינו רגע ונסו שוב; אם זה לא עוזר, סיימו אותו והפעילו מחדש.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>קוד השחזור הזה כבר לא כאן. ייתכן שתוכנית Countersign אחרת החליפה את הקודים; עיינו שוב ברשימה.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>לא נמצאו קודי שחזור בטקסט הזה. העתיקו רק את הקודים, או הקלידו אותם אחד אחד.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>השמות של החשבון הזה ארוכים מדי לקוד QR. קצרו אותם ונסו שוב.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>לא היה אפשר לכתוב את הקובץ (%1). בחרו תיקייה אחרת; הכספת שלכם לא נפגעה.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>‏Countersign לא מזהה מה הקובץ הזה. בחרו את הקובץ שהאפליקציה האחרת כתבה בייצוא או בגיבוי.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>הקובץ הזה פגום או לא שלם. ייצאו אותו שוב מהאפליקציה האחרת.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>הקובץ הזה נכתב בגרסה של %1 חדשה ממה ש־Countersign יכול לקרוא. עדכנו את Countersign.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>הקובץ הזה מבקש הרבה יותר זיכרון או זמן מכפי שהאפליקציה שלו הייתה מבקשת. ייצאו אותו שוב מהאפליקציה האחרת.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>אין חשבונות בקובץ הזה. בדקו באפליקציה האחרת אילו חשבונות היא מייצאת.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>רק %1 עצמה יכולה לפתוח את הקובץ הזה. ייצאו ממנה שוב, עם סיסמה משלכם.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>הקובץ הזה הוצפן ב־%1 בדרך ש־Countersign לא יכול לפענח. כבו את ההצפנה ב־%1, ובחרו את הקובץ שוב.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>הקובץ הזה מוצפן עם %1, ש־Countersign הזה לא יכול לפתוח. שמרו עותק שלו עם AES באפליקציה האחרת, ובחרו בו.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>אי אפשר להעביר את החשבון הזה מ־%1 לאפליקציה אחרת. היכנסו לשירות, הגדירו שם מחדש את קודי הכניסה, וסרקו כאן את הקוד החדש.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>הקובץ הזה מוצפן עם OpenPGP. פענחו אותו קודם עם המפתח שלכם, ופתחו את התוצאה.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>לקובץ הזה מ־%1 יש סיסמה. הקלידו את הסיסמה שנתתם לו שם.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>זו לא הסיסמה של הקובץ. הקלידו את הסיסמה שנתתם לו באפליקציה האחרת.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>דבר לא הודפס: אי אפשר היה להשתמש במדפסת. בחרו מדפסת אחרת, או שמרו קובץ במקום זאת.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>אין ב־%1 קודים מהסוג הזה. בחרו פורמט אחר לחשבון הזה.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>האלגוריתם של החשבון הזה לא נתמך ב־%1. בחרו לו פורמט אחר.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>אין ב־%1 קודים באורך הזה. בחרו פורמט אחר לחשבון הזה.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>אין ב־%1 קודים שמתחלפים במרווח הזמן הזה. בחרו פורמט אחר לחשבון הזה.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>החשבון הזה עובר אל %1 רק עם ה־PIN שלו. ערכו את החשבון והקלידו את ה־PIN.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>ב־%1 נשמר חשבון אחד לכל מפתח, ולחשבון אחר כאן יש אותו מפתח. העבירו את החשבון הזה לבדו.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>ב־%1 מבדילים בין חשבונות לפי השמות שלהם, ולחשבון אחר כאן יש אותו שם. שנו את השם של אחד מהם.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>אף אחד מהחשבונות האלה לא יכול לעבור אל %1. בחרו פורמט אחר.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>קוד QR אחד הוא לחשבון אחד. בחרו חשבון יחיד, או פורמט לכמה חשבונות.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>הרכיב של Countersign שקורא וכותב קבצים של אפליקציות אחרות חסר. התקינו את Countersign מחדש.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>‏”%1“ לא יכול להיות חלק מהמפתח הזה: במפתחות הקסדצימליים יש ספרות 0 עד 9 ואותיות a עד f. השוו אותו למפתח שהשירות מציג.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>חסרה ספרה במפתח הזה: במפתחות הקסדצימליים יש מספר זוגי של ספרות. השוו אותו למפתח שהשירות מציג.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>הקובץ נכתב, אבל הכונן לא אישר שהוא יישאר. ייצאו פעם נוספת לפני שאתם סומכים עליו.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>‏Aegis, מוצפן</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>‏Aegis, לא מוצפן</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>‏andOTP, לא מוצפן</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>‏Bitwarden, לא מוצפן</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>‏Countersign, מוצפן</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>‏Countersign, לא מוצפן</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>טבלה (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>‏Ente Auth, לא מוצפן</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>‏FreeOTP+‎, לא מוצפן</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>‏Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>רשימת כתובות URI של מפתחות</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>קוד QR של חשבון אחד</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>‏Stratum, מוצפן</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>‏2FAS, מוצפן</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>‏2FAS, לא מוצפן</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>חשבונות ללא מנפיק (שם הם יקבלו את שם החשבון במקומו)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>כל הקבוצות של חשבון חוץ מאחת</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>הערות</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>סמלים</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>מועדפים</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>קודי שחזור</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>קודי PIN</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>כמה פעמים השתמשו בחשבונות</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>דף שחזור להדפסה</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>הוס&amp;פה</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;כספת</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>ניתן לניחוש מיידי</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>חלש</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>בינוני</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>חזק</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>חזק מאוד</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>קביעת משפט סיסמה</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>הוא מתבקש בכל הפעלה של Countersign ואחרי נעילה.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>קביעה</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>שינוי משפט הסיסמה</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>הגיבויים ומשפטי הסיסמה האחרים של הכספת נשארים כפי שהם.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>הוספת משפט סיסמה נוסף</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>מעתה כל אחד מהם פותח את הכספת: אחד למקום בטוח, למשל.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>הסרת משפט הסיסמה</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>מעתה רק צרור המפתחות שומר על הכספת: כל מי שמשתמש במחשב הזה בשם המשתמש שלכם רואה את הקודים. Countersign לא יינעל עוד.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>קודי שחזור של %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>שומש ב־%1</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>כל קוד מכניס אתכם פעם אחת כשהמכשיר שלכם כבר לא בידכם. שמרו את הדף הזה במקום שרק אתם תמצאו.</translation>
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
        <translation>לפי מונה (HOTP), המונה הבא %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>קודים של Steam</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>‏mOTP, המפתח בהקסדצימלי</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>קודים של Yandex</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>ספרה אחת</numerusform>
            <numerusform>%n ספרות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>קוד חדש בכל שנייה</numerusform>
            <numerusform>קוד חדש בכל %n שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>דף שחזור</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>עם הדף הזה החשבונות שלכם חוזרים בכל אפליקציית אימות: סרקו קוד, או הקלידו את המפתח שלו. שמרו אותו במקום שרק אתם תמצאו.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>‏PIN: ‎%1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>קודי שחזור; כל אחד פועל פעם אחת:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (שומש ב־%2)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>תנו לאפליקציה להצפין את הקובץ, עם סיסמה שתקלידו כאן.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>בחרו JSON כסוג הקובץ.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>בחרו CSV כסוג הקובץ. גם הסיסמאות שלכם נמצאות בו; הן לא נקלטות.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>האפליקציה הזו לא מוציאה דבר. הגדירו מחדש אימות דו־שלבי בכל שירות, וסרקו את הקוד החדש עם Countersign.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>אם יש לכם הקבצים של האפליקציה עצמה, מטלפון עם הרשאות root או מגיבוי, בחרו אותם כאן.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>הקובץ לא מוצפן. מחקו אותו ברגע שהחשבונות שלכם כאן.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>פתחו את ”הגדרות“, אחר כך ”2FAS Backup“, ואז ”Export to file“.</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>פתחו את ”הגדרות“, אחר כך ”ייבוא וייצוא“, ואז ”ייצוא“.</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>פתחו את התפריט, אחר כך ”Backups“, וצרו גיבוי מוצפן.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>פתחו את ”הגדרות“, אחר כך ”Backup &amp; Restore“, וצרו גיבוי.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>פתחו את ”הגדרות“, ואז ”ייצוא“.</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>פתחו את ”הגדרות“, אחר כך ”נתונים“, ואז ”ייצא קודים“.</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>פתחו את התפריט, ואז ”Backup“.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>פתחו את התפריט, אחר כך ”Export“, ובחרו JSON.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>פתחו את התפריט, אחר כך ”העברת חשבונות“, ואז ”ייצוא חשבונות“.</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>הטלפון מציג קוד QR אחד או יותר. הסדר שלהם לא משנה.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>פתחו את ”הגדרות“, אחר כך ”Transfer accounts“, ואז ”Export to file“.</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>הגיבוי שלה שמור אצל Microsoft, ורק האפליקציה עצמה יכולה לפתוח אותו. הגדירו מחדש אימות דו־שלבי בכל שירות, וסרקו את הקוד החדש עם Countersign.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>פתחו את ”הגדרות“, אחר כך ”Backup“, וצרו גיבוי.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>פתחו את ”הגדרות“, ואז ”Export OTPs to ZIP archive“.</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>הסיסמה של הקובץ היא הסיסמה הראשית של האפליקציה.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>פתחו את ”הגדרות“, אחר כך ”Back up“, וגבו לקובץ.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>באפליקציה למחשב פתחו את ”File“, ואז ”Export“.</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>בחרו 1PUX כסוג הקובץ. גם הסיסמאות שלכם נמצאות בו; הן לא נקלטות.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>ב־Mac פתחו את ”סיסמאות“, אחר כך ”קובץ“, ואז ”ייצוא כל הסיסמאות“.</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>גם הסיסמאות שלכם נמצאות בקובץ; הן לא נקלטות.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>פתחו את ”הגדרות“ או ”כלים“, ואז ”ייצוא כספת“.</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>בחרו JSON, מוצפן עם סיסמה משלכם, לא עם החשבון שלכם.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>פתחו את ההגדרות, ואז ”Export data“.</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>אפשר לקרוא את קובץ הסיסמאות שלכם עצמו, אם אין לו קובץ מפתח.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>גם הסיסמאות שלכם נמצאות בו; הן לא נקלטות.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>בדפדפן פתחו את ”Advanced options“, ואז ”Export“.</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>בחרו קובץ zip בלי PGP, או CSV. גם הסיסמאות שלכם נמצאות בו; הן לא נקלטות.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>סמנו את החשבונות ברשימה שלה, ואז בחרו ”Export“.</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>פתחו את ההגדרות שלה, אחר כך ”Backup“, ואז ”Download backup file“.</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>במחשב השני פתחו את התפריט, ואז ”ייצוא“.</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>פתחו את ”העדפות“, אחר כך ”Backup &amp; Restore“, ובחרו ”Aegis“ או ”Authenticator“.</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>אפשר לקרוא את קובץ ההגדרות שלה: Keysmith.conf, בתיקייה ‎.config/org.kde.keysmith‏.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>הסיסמה של הקובץ היא זו שאתם מקלידים כש־Keysmith עולה.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>פתחו את התפריט, אחר כך ”Export“, ובחרו ”Aegis“ או ”Authenticator Pro“.</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>הקבצים שלה מסתיימים ב־‎.maFile ונמצאים בתיקייה maFiles שלידה.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>הסירו קודם את ההצפנה בתוכנית, תחת ”Selected account“.</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>פתחו את התפריט של גלגל השיניים, ואז ”Export“.</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>אפליקציה אחרת</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>חפשו בהגדרות שלה ייצוא או גיבוי.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>אם היא מציגה קודי QR או קישורים שמתחילים ב־”otpauth“, גם הם מתאימים.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>הביאו את הקובץ למחשב הזה ובחרו אותו כאן, או גררו אותו לחלון.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>הציגו את הקודים למצלמה, או בחרו כאן תמונות שלהם. אפשר לבחור גם קבצים.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>אפליקציות לטלפון</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>מנהלי סיסמאות</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>תוכניות למחשב</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>כל השאר</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>קודי כניסה מצרור המפתחות של המחשב שלכם.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>תמונה של קוד QR, או קישור לחשבון.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>בחירת חשבון בתיבה קטנה והעתקת הקוד שלו. קבעו לפקודה הזו קיצור מקשים בהגדרות שולחן העבודה.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>צרור המפתחות נעול</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>החשבונות שלכם בטוחים בו. פתחו את הנעילה כדי לראות את הקודים.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>צרור המפתחות סירב לגישה</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>אפשרו ל־Countersign להשתמש בו ונסו שוב. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>אין צרור מפתחות שעונה</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>החשבונות שלכם שמורים בצרור המפתחות של המחשב הזה, ואף צרור לא פועל. הפעילו את GNOME Keyring, את KWallet או את שירות הסודות של KeePassXC ונסו שוב, או שחזרו גיבוי לקובץ כספת. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>עונה צרור מפתחות אחר</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>עונה ‎%1. הפעילו את הצרור שבו נמצאים החשבונות שלכם ונסו שוב. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>הכספת שלכם חסרה</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>היא כבר לא נמצאת ב־‎%1. שחזרו גיבוי, או החזירו את מה שהיה שם, ונסו שוב. דבר לא השתנה, ולא תוצב כספת ריקה במקומה.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>הכספת שלכם נמצאת במקום אחר</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>זו כספת ישנה יותר</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>קובץ הכספת לא נמצא</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>אי אפשר לקרוא את קובץ הכספת</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>הכספת פגומה</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>נכתבה על ידי Countersign חדש יותר</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>אי אפשר לפתוח את הכספת</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>חשבון אחד</numerusform>
            <numerusform>%n חשבונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>הקוד של %1 הועתק</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>לחצו על החץ העגול של %1 לקבלת הקוד הבא.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 נשמר</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>חשבון אחד נשמר</numerusform>
            <numerusform>%n חשבונות נשמרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>התמונה עדיין מציגה את המפתח. מחקו אותה אם אין בה עוד צורך.</numerusform>
            <numerusform>%n תמונות עדיין מציגות את המפתחות. מחקו את מה שאין בו עוד צורך.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>מחיקת התמונה</numerusform>
            <numerusform>מחיקת %n תמונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>הועבר לאשפה. רוקנו אותה כדי שהמפתח ייעלם גם משם.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>אי אפשר היה למחוק את ”‎%1“. מחקו ידנית.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>השירות</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>הסרת החשבון</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>להסיר את %1?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>זה לא מכבה את האימות הדו־שלבי של %1. כבו אותו שם קודם, או ודאו שיש לכם דרך כניסה אחרת.
אפשר להחזיר את החשבון במשך יום אחד.</numerusform>
            <numerusform>זה לא מכבה את האימות הדו־שלבי של %1. כבו אותו שם קודם, או ודאו שיש לכם דרך כניסה אחרת.
אפשר להחזיר את החשבון במשך %n יום.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 הוסר</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 הוחזר</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>קוד שחזור הועתק. כל אחד פועל פעם אחת.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>סימון כמשומש</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>הקוד של %1 כבר שומש. הבא יגיע בעוד שנייה.</numerusform>
            <numerusform>הקוד של %1 כבר שומש. הבא יגיע בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>הקוד של %1 כבר שומש. בקשו את הבא.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>העתקה חוזרת</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>הקוד של %1 הועתק. הוא מסתיים בעוד שנייה: עדיף לחכות לבא.</numerusform>
            <numerusform>הקוד של %1 הועתק. הוא מסתיים בעוד %n שניות: עדיף לחכות לבא.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>העתקת הקוד הבא</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>הקוד של %1 הועתק שוב. שירותים רבים מקבלים קוד רק פעם אחת.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>הקוד הבא של %1 הועתק. הוא תקף בעוד שנייה.</numerusform>
            <numerusform>הקוד הבא של %1 הועתק. הוא תקף בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: ‎%2</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the names of files, each in quotation marks</comment>
        <translation>“, ”‎</translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>כל אחד יכול לקרוא את המפתחות בקובץ. מחקו אותו אם אין בו עוד צורך.</numerusform>
            <numerusform>כל אחד יכול לקרוא את המפתחות ב־%n קבצים. מחקו את מה שאין בו עוד צורך.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>מחיקת הקובץ</numerusform>
            <numerusform>מחיקת %n קבצים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;הערה</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>&amp;קבוצות</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>חזרה לחשבונות</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>מה לעשות עם החשבון הזה</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>בחירת &amp;תמונה…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>הסרת התמו&amp;נה</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>קבוצות: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>סריקת אזור</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>המסך. סמנו את קוד ה־QR במקשי החיצים, הקישו Enter לסריקה או Escape ליציאה.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>גררו מלבן סביב קוד ה־QR. הקישו Esc ליציאה.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>החיצים מזיזים, Shift וחיצים משנים את הגודל. Enter לסריקה, Esc ליציאה.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>הגיבוי הזה תקין. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>הו&amp;ספת החסר</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>החל&amp;פת הכול…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>תוכן הגיבוי</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>חשבון אחד, נכון ל־%1</numerusform>
            <numerusform>%n חשבונות, נכון ל־%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>משפט הסיסמה של הגיבוי הזה פותח אותה.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>יש בו בדיוק מה שיש בכספת שלכם.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>מה ששונה מהכספת שלכם:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>רק בגיבוי</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>רק בכספת שלכם</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>עם מפתח אחר</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>עם שם, הערה, קבוצה, תמונה או קודי שחזור אחרים</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>רשומה ללא שם</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>הונחו בצד כי אי אפשר היה לפענח אותן; הן נשמרות כפי שהן</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>חשבון אחד יתווסף. מה שיש לכם יישאר כפי שהוא.</numerusform>
            <numerusform>%n חשבונות יתווספו. מה שיש לכם יישאר כפי שהוא.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>לא חסר כאן דבר.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>קודם יישמר עותק ביטחון של הכספת הנוכחית ב־‎%1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>לגיבוי הזה אין משפט סיסמה. בחרו אחד, כדי שאף מפתח לא יישאר בקובץ שכולם יכולים לקרוא.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>הכספת תישמר בקובץ הזה, ומה שנמצא במקום הנוכחי יישאר שם.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>מעתה משפט הסיסמה של הגיבוי הזה פותח את הכספת שלכם.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>בדיקת גיבוי</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>שחזור גיבוי</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>פותח גיבוי לצד הכספת שלכם ולא משנה דבר.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>להחליף הכול?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>להציב את הגיבוי הזה במקום הכספת כולה?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>חשבונות שלא נמצאים בגיבוי לא יהיו עוד בכספת שלכם. עותק ביטחון שלה יישמר ב־‎%1, ואפשר לשחזר אותו כמו כל גיבוי.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>החלפה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>משחזר…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>פותח…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>מחפש גיבויים…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>&amp;גיבויים שנמצאו</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>גיבויים שנמצאו</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>בחי&amp;רת קובץ…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>משפט הסיס&amp;מה של הגיבוי הזה</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>משפט הסיסמה של הגיבוי הזה</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>לא נמצאו גיבויים במקומות הרגילים. אם יש לכם גיבוי, בחרו את הקובץ שלו.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>הוחלף בשחזור</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>של כספת אחרת</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>הקובץ הזה נפתח בלי משפט סיסמה.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>בחירת גיבוי</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>גיבויים ‎(*.json);;כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>גיבויים</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;גיבוי כעת</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>&amp;בדיקת גיבוי…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>עצי&amp;רה</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>הגיבוי התקין האחרון: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>עדיין לא נכתב גיבוי.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>הם נשמרים ב־‎%1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>לא נוצרים גיבויים. אם המחשב הזה יאבד, גם החשבונות שלכם יאבדו.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>שינו&amp;י…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>הגדר&amp;ה…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>כותב…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>פתחו קודם את הנעילה כדי להגדיר גיבויים או לכתוב גיבוי.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>הגדרת גיבויים</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>אחרי כל שינוי Countersign כותב גיבוי, קורא אותו בחזרה ומשווה את הקודים. רק משפט הסיסמה שלו פותח אותו: תצטרכו אותו כשהמחשב הזה כבר לא יהיה.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;תיקייה</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;בחירה…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>מקום הגיבויים</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>כונן USB, או תיקייה שמועתקת למחשב אחר, עמידים יותר.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>השארת משפט הסיסמה של ה&amp;גיבויים</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>בחירת &amp;אחר</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>הגיבוי הראשון נכתב ונבדק. מעתה זה קורה באופן אוטומטי.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>כותב את הגיבוי הראשון…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>היכן לשמור את הגיבויים?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>סריקה במצלמה</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>תמונת המצלמה</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>פתיחת תמונה…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>הזנה ידנית</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>החזיקו את קוד ה־QR מול המצלמה.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>מפעיל את המצלמה…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>דבר לא מכוון את השעון של המחשב הזה, ושירותים מסרבים לקודים כשהוא לא מדויק. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>נראה שהשעון של המחשב הזה מפגר בהפרש של %1, כי בכספת נעשה שימוש בזמן מאוחר יותר. ייתכן ששירותים יסרבו לקודים. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>השעון של המחשב הזה הוזז קדימה בהפרש של %1. אם הוא שגוי עכשיו, שירותים יסרבו לקודים. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>השעון של המחשב הזה הוזז אחורה בהפרש של %1. אם הוא שגוי עכשיו, שירותים יסרבו לקודים. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>השעון של המחשב הזה שגוי: הוא מציג %1, והתוכנית הזו נוצרה אחר כך. שירותים יסרבו לקודים. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>קוד לפי מונה, לא מוצג</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>קוד ‎%1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>קוד ‎%1, %2, הקוד הבא ‎%3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>הבא: ‎%1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>סרקו את הקודים האלה</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ח&amp;זרה</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>&amp;שמירה כתמונות…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>קוד %1 מתוך %2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>קוד QR של %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>תיקייה לתמונות</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>תמונה אחת נשמרה. מי שרואה אותה מחזיק במפתחות: מחקו אותה כשתסיימו.</numerusform>
            <numerusform>%n תמונות נשמרו. מי שרואה אחת מהן מחזיק במפתחות: מחקו אותן כשתסיימו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>בשולחן העבודה</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>הצגת סמל במגש המערכת</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>סגירת החלון משאירה את Countersign במגש</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>הפעלה כשהחלון מוסתר</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>הפעלה בכניסה למערכת</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>קיצור לבחירה מהירה, מכל מקום:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>קיצור לבחירה מהירה</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>שימוש ב־%1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>בלי קיצור</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>שולחן העבודה הזה לא מציג סמלי מגש, ולכן סגירת החלון מסיימת את Countersign.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>התפריט שלו מעתיק קודים בלי להציג אותם.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>או קבעו קיצור לפקודה ”countersign --pick“ בהגדרות המקלדת של שולחן העבודה.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>פונה לשולחן העבודה…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 פותח את הבחירה המהירה.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>תמונות ‎(%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>חלק %1 מתוך %2 נקרא, עדיין חסר: %3. הציגו את הקוד הבא.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>פתיחת תמונה של קוד QR</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>בחירת קבצים של אפליקציה אחרת</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>הוסיפו את החשבון הראשון שלכם</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>שירות שמציע אימות דו־שלבי מציג לכם קוד QR או מפתח לאפליקציית אימות. הביאו אותו לכאן; אפשר גם לגרור לכאן תמונה שלו.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>מאתר את קוד ה־QR בדף שפתוח ליד החלון הזה.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>לקוד על נייר או במסך אחר.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>למפתח שמוצג כטקסט.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>בחירת ה&amp;כול</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>יי&amp;צוא אל</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>החשבונות לייצוא</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>חשבון אחד ייוצא.</numerusform>
            <numerusform>%n חשבונות ייוצאו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>אחד מהם לא יעבור במלואו; ברשימה כתוב מה יאבד.</numerusform>
            <numerusform>%n מהם לא יעברו במלואם; ברשימה כתוב מה יאבד.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>חשבון אחד לא יכול לעבור לשם כלל.</numerusform>
            <numerusform>%n חשבונות לא יכולים לעבור לשם כלל.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>הקובץ הזה לא מוצפן. מי שמשיג אותו מחזיק במפתחות של החשבונות שלכם לתמיד. השתמשו בו מיד, ואז מחקו אותו.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>מי שרואה או מצלם את הקודים האלה מחזיק במפתחות של החשבונות שלכם לתמיד. בדקו מי עומד מאחוריכם, ואם המסך משותף.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>הדף מציג את המפתחות של החשבונות שלכם. שמרו אותו במקום שרק אתם תמצאו, ומחקו קובץ PDF אחרי ההדפסה.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>ה&amp;בנתי</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>מ&amp;שפט הסיסמה של הכספת</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>בחרו משפט סיסמה לקובץ. שום דבר אחר לא יפתח אותו.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>משפט הסיסמה של הכספת</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>ה&amp;דפסה…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>חשבון אחד יוצא אל ”‎%1“</numerusform>
            <numerusform>%n חשבונות יוצאו אל ”‎%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>מייצא…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>שמירה כ־PDF…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>הצגת הקודים</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>בלי %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>הכול עובר</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>ללא שם</translation>
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
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>קבוצה חדשה</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>ייבוא מאפליקציה אחרת</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ח&amp;זרה</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>חיפוש אפליקציות</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>אפליקציות</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>בחירת &amp;קבצים…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>באיזו אפליקציה נמצאים החשבונות שלכם? אם הקובץ שלה כבר אצלכם, בחרו אותו: Countersign יזהה בעצמו מה הוא.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>לקודים שעל מסך הטלפון.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>כמה בבת אחת, וגם תמונות של קודים.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>לקודים שפתוחים ליד החלון הזה.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>לקישורים שהעתקתם.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>כבר כאן</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>להוסיף את החשבון הזה?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>הקלידו את הקוד הזה בדף של השירות כדי לסיים שם.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>הוסיפו אותו, ואז לחצו על החץ העגול שלו לקבלת הקוד הראשון.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>החשבון הזה כבר אצלכם, עם אותו מפתח. אין מה להוסיף.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 כבר נמצא כאן, עם מפתח אחר. אם השירות הציג לכם עכשיו קוד חדש, החליפו את המפתח: השם, ההערות, הקבוצות וקודי השחזור יישארו, והמפתח הישן יעבור אל ”הוסרו לאחרונה“.</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>אי אפשר היה לקלוט דבר</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>להוסיף את החשבונות האלה?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>החלפת המפתח</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>השארת שניהם</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>חלק %1 מתוך %2 עדיין חסר. אפשר לסרוק אותו אחר כך.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>&amp;שמירת חשבון אחד</numerusform>
            <numerusform>&amp;שמירת %n חשבונות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>בחירת ה&amp;כול</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>מה נכנס</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>החלפת המפתח</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>השארת שניהם</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>דילוג</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;אותו דבר</numerusform>
            <numerusform>&amp;אותו דבר לכל ה־%n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>‏%1 כבר כאן, עם מפתח אחר. אם השירות נתן לכם מפתח חדש, החליפו אותו: השם, ההערות, הקבוצות וקודי השחזור יישארו, והמפתח הישן יעבור אל ”הוסרו לאחרונה“.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>ללא שם</translation>
    </message>
    <message>
        <source>New</source>
        <translation>חדש</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>מהאשפה של האפליקציה האחרת</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>כבר כאן</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>נכנס פעמיים</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>כאן עם מפתח אחר, שיוחלף</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>כאן עם מפתח אחר; שניהם יישארו</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>כאן עם מפתח אחר, שיישאר</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>אחד חדש</numerusform>
            <numerusform>%n חדשים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>אחד כבר כאן</numerusform>
            <numerusform>%n כבר כאן</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>אחד הוגדר מחדש</numerusform>
            <numerusform>%n הוגדרו מחדש</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>אחד מהאשפה</numerusform>
            <numerusform>%n מהאשפה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>אחד הונח בצד</numerusform>
            <numerusform>%n הונחו בצד</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%n רשומות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;מיון</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>סדר &amp;אישי</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;שם</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>בשימוש לא&amp;חרונה</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>הנפוצים &amp;ביותר</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>רשומה אחת הונחה בצד ללא שינוי.</numerusform>
            <numerusform>%n רשומות הונחו בצד ללא שינוי.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>אין חשבון שמתאים ל־”%1“.</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>אין חשבון ב־”%1“ שמתאים ל־”%2“.</translation>
    </message>
</context>
<context>
    <name>countersign::ListSection</name>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>הצגת קו&amp;דים</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>תמיד</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>כשהחשבון נבחר</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>אחרי לחיצה</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>ספרו&amp;ת</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>בשני חצאים, כמו ‎%1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>בזוגות, כמו ‎%1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>ברצף, כמו ‎%1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>&amp;מיון</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>סדר אישי</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>בשימוש לאחרונה</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>הנפוצים ביותר</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>הצגת הקוד הב&amp;א בעשר השניות האחרונות</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>מזעור החל&amp;ון הזה אחרי העתקת קוד</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign נעול</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>שחזור גיבוי…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>פותח את הנעילה…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>פתיחת הנעילה בעוד שנייה</numerusform>
            <numerusform>פתיחת הנעילה בעוד %n שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>פתיחת הנעילה</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>נעילה אוטומטית</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>בחוסר &amp;פעילות</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>אחרי דקה</numerusform>
            <numerusform>אחרי %n דקות</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>בנעילת שו&amp;לחן העבודה</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>לפני שינה של המ&amp;חשב</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>במ&amp;זעור החלון</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>קבעו קודם משפט סיסמה: בלעדיו אין במה לנעול.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>צבעי&amp;ם</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>גודל הטקסט, הניגודיות והפחתת התנועה נלקחים מהגדרות המערכת.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>אודות Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>קודי כניסה בשולחן העבודה, שמורים בצרור המפתחות של המערכת או בקובץ כספת.
תוכנה חופשית תחת הרישיון הציבורי הכללי של גנו, גרסה 3 או חדשה יותר.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>מחפש חשבון…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>סריקת אזור</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>סמלי מותגים מאת Simple Icons ‎(CC0). הסימנים הם סימני מסחר של בעליהם, שאין להם קשר לתוכנה הזאת.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>הזנה ידנית</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>דוגמה</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>שם או כתובת דוא״ל</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>‎JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>לפי זמן (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>לפי מונה (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP, עם PIN</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex, עם PIN</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> שניות</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;מנפיק</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>מפתח &amp;סודי</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>סו&amp;ג</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>ספרו&amp;ת</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>&amp;אלגוריתם</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>מ&amp;רווח זמן</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>מו&amp;נה</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>עריכת החשבון</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>רווחים, מקפים ואותיות קטנות לא משנים.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>ציינו מנפיק או שם חשבון, כדי שתוכלו למצוא אותו שוב.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>המפתח הזה קצר מהרגיל. השוו אותו למפתח שהשירות מציג.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>פחות אפשרויות</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>עוד אפשרויות</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>העברת הכספת</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>משפט הסיסמה ה&amp;נוכחי</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>משפט הסיסמה הנוכחי</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>שם אין לה משפט סיסמה: כל מי שמשתמש במחשב הזה בשם המשתמש שלכם רואה את הקודים, ו־Countersign לא יינעל עוד.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>לכספת יש כעת משפט סיסמה.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>לכספת כבר אין משפט סיסמה.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>הכספת נמצאת כעת ב־‎%1. היא נקראה שם בחזרה לפני שהמקום הישן נמחק.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>מעביר…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>סגירת ההודעה הזו</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>שוב &amp;אותו משפט</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>השניים עדיין לא זהים.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>להשתמש בו בכל זאת</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>משפט סיסמה &amp;חדש</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>משפט סיסמה חדש</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>אותו משפט סיסמה שוב</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>ארבע מילים אקראיות או יותר קשות לניחוש וקלות להקלדה. אף אחד לא יכול להחזיר את משפט הסיסמה אם הוא נשכח.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>חלש: קצר מתו אחד</numerusform>
            <numerusform>חלש: קצר מ־%n תווים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>משפט הסיסמה ה&amp;נוכחי</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>משפט הסיסמה הנוכחי</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>לכספת יש משפט סיסמה אחד, והוא יוסר.</numerusform>
            <numerusform>לכספת יש %n משפטי סיסמה, וכולם יוסרו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>הדבקה</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>מקש Caps Lock פעיל.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>הסתרת משפט הסיסמה</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>הצגת משפט הסיסמה</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>&amp;קביעה…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>&amp;שינוי…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>הוספת &amp;נוסף…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>ה&amp;סרה…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>נקבע משפט סיסמה. פתחו קודם את הנעילה כדי לשנות אותו.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>נקבע משפט סיסמה. הוא מתבקש בהפעלת Countersign ואחרי נעילה.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>לא נקבע: כל מי שמשתמש במחשב הזה בשם המשתמש שלכם רואה את הקודים.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign נעול</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign נעול. הקלידו את משפט הסיסמה והקישו Enter.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>פותח את הנעילה…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>נסו שוב בעוד שנייה.</numerusform>
            <numerusform>נסו שוב בעוד %n שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>הקלידו שוב את משפט הסיסמה.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>תמונות ‎(%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>גררו לכאן תמונה</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>בחירת תמונה</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>ב&amp;צרור המפתחות של המחשב הזה</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>בצרור המפתחות, &amp;עם משפט סיסמה</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>ב&amp;קובץ כספת, עם משפט סיסמה</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>לכונן USB, או כשאין צרור מפתחות.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>המערכת</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>קובץ ה&amp;כספת</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;בחירה…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>מקום קובץ הכספת</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>אין במחשב הזה צרור מפתחות שעונה.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>מומלץ. נפתח באמצעות %1 כשאתם נכנסים למערכת; אין מה להקליד.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>הוא מתבקש בהפעלת Countersign ואחרי נעילה.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>משפט הסיסמה שלכם נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>בחרו תיקייה ושם לקובץ.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>זו תיקייה. הוסיפו שם לקובץ.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>התיקייה הזו לא נמצאת. חברו את הכונן שלה, או בחרו תיקייה אחרת.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>כבר יש קובץ בשם הזה, והוא יישאר כפי שהוא. בחרו שם אחר.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>קובץ הכספת הזה כבר קיים. ייעשה בו שימוש כפי שהוא, עם משפט הסיסמה שלו.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>כאן נמצאת הכספת עכשיו.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>היכן לשמור את קובץ הכספת?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>קובצי כספת ‎(*.json);;כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>שח&amp;זור גיבוי…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>היכן לשמור את החשבונות שלכם?</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>מגדיר…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>ה&amp;משך</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>בחירת חשבון והעתקת הקוד שלו</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>העדפות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign עדיין כאן</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>תמצאו אותו במגש המערכת. כדי לסיים אותו, בחרו יציאה בתפריט שם.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>הקוד הועתק</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>הוא יישאר בלוח במשך שנייה.</numerusform>
            <numerusform>הוא יישאר בלוח במשך %n שניות.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>פרטיות</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>הסתרת החלון הזה מ&amp;צילומי מסך</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>וגם מהקלטות ומשיתוף מסך. אתם עדיין רואים אותו.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>המערכת הזו לא מאפשרת זאת לתוכניות. סגרו את החלון לפני שתשתפו את המסך.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>הצגה כקוד QR</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>&amp;משפט הסיסמה שלכם</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>משפט הסיסמה שלכם</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>סרקו אותו במכשיר השני. הוא ייעלם אחרי דקה, וגם כשהחלון הזה לא נראה.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>מי שרואה או מצלם את הקוד הזה מחזיק במפתח של החשבון הזה לתמיד, ואיתו בכל קוד עתידי. בדקו מי עומד מאחוריכם, ואם המסך משותף.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>הקודים של החשבון הזה הם לפי מונה. שני מכשירים שמשתמשים בו יוצאים מהר מסנכרון, לכן השתמשו בו רק באחד מהם.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>ה־PIN לא מועבר. הקלידו אותו במכשיר השני.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>קוד QR של %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>הצגת הקוד</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>בחירה מהירה</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>הקלידו כדי למצוא חשבון, והקישו Enter כדי להעתיק את הקוד שלו.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>העתקת הקוד של…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>חיפוש חשבון</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>פותח את הכספת שלכם…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>אין חשבון שמתאים ל־”%1“.</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>ייבוא מאפליקציה אחרת</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;סיסמת הקובץ</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>&amp;דילוג על הקובץ הזה</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>קריאה</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>סיסמת הקובץ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>קורא את ”‎%1“…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>קובץ %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>קודי שחזור</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>הו&amp;ספה</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>קודים חדשים מבטלים את הישנים. הקוד שנשמר כאן עד עכשיו (לא שומשו: %1) יימחק לצמיתות.</numerusform>
            <numerusform>קודים חדשים מבטלים את הישנים. %n הקודים שנשמרו כאן עד עכשיו (לא שומשו: %1) יימחקו לצמיתות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>העתיקו את הקודים שהשירות מציג והדביקו אותם כאן, או הקלידו אותם אחד אחד.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;הדבקה</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>&amp;קוד</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>החלפת הקודים</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>שמירת הקודים</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>קוד אחד נוסף.</numerusform>
            <numerusform>%n קודים נוספו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>קוד אחד הופיע פעמיים.</numerusform>
            <numerusform>%n קודים הופיעו פעמיים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>בשורה אחת יש מילים אחרות והיא הושמטה (%1). אם יש בה קוד, הקלידו אותו.</numerusform>
            <numerusform>ב־%n שורות יש מילים אחרות והן הושמטו (%1). אם יש ביניהן קוד, הקלידו אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>לא נשמרים יותר מ־%1 קודים; השאר הושמטו.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>קודי שחזור</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>העתקת קוד %1</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>השמטת קוד %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>השמטה</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>שומש ב־%1</translation>
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
        <translation>הוספת קודי שחזור…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>קודי שחזור</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>יצרתי חדשים…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>&amp;העתקת כל הנותרים</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>הד&amp;פסה…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;ייצוא לקובץ…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>ה&amp;סרת הכול…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>העתקה, הדפסה, ייצוא</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>הסתרת הקודים</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>הצגת קודי השחזור</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>שירותים רבים נותנים קודים ליום שבו המכשיר הזה יאבד. אפשר לשמור אותם כאן.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>נותרו %1 מתוך %n</numerusform>
            <numerusform>נותרו %1 מתוך %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>כשהם נשמרים כאן, מי שפותח את הכספת הזו מחזיק בשניהם: בקודים ובדרך לעקוף אותם. והם אובדים יחד עם הכספת. עותק על נייר, במקום אחר, בטוח יותר.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>קוד שחזור אחד נשמר</numerusform>
            <numerusform>%n קודי שחזור נשמרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>הועתק קוד שחזור שמסומן כמשומש</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>סומן כמשומש</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>קוד שחזור אחד הועתק</numerusform>
            <numerusform>%n קודי שחזור הועתקו</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>כל הקודים שומשו. צרו קודים חדשים בשירות.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>ייצוא קודי שחזור</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>לכתוב את קודי השחזור של %1 לקובץ?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>הקובץ לא מוגן: מי שפותח אותו יכול להשתמש בקודים, ומה שמעתיק את הקבצים שלכם יעתיק גם אותו. הדפיסו אותו או העבירו למקום בטוח, ואז מחקו אותו כאן.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>יוצא אל ”‎%1“. הקובץ לא מוגן.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>הסרת קודי שחזור</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>להסיר קוד שחזור אחד של %1?</numerusform>
            <numerusform>להסיר %n קודי שחזור של %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>הם יימחקו לצמיתות; בגיבויים ישנים הם עדיין קיימים. החשבון יישאר.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>קודי השחזור הוסרו</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>מחיקה לצמיתות כעת…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>הוסרו לאחרונה</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>נשאר יום אחד</numerusform>
            <numerusform>נשארו %n ימים</numerusform>
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
            <numerusform>דבר לא הוסר ביום האחרון.</numerusform>
            <numerusform>דבר לא הוסר ב־%n הימים האחרונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>חשבונות שהוסרו נשמרים למשך יום אחד. הקודים שלהם לא מוצגים.</numerusform>
            <numerusform>חשבונות שהוסרו נשמרים למשך %n יום. הקודים שלהם לא מוצגים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>למחוק לצמיתות?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>למחוק את %1 לצמיתות?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>למחוק חשבון אחד לצמיתות?</numerusform>
            <numerusform>למחוק %n חשבונות לצמיתות?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>חשבון שנמחק לא יכול לחזור. אם האימות הדו־שלבי עדיין פעיל בשירות, תצטרכו דרך כניסה אחרת.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>מחיקה לצמיתות</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>חיפוש בחשבונות</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>סיום הבחירה</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>בחירת הכול</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>מועדף</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>הסרת החשבונות שנבחרו</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>חשבון אחד נבחר</numerusform>
            <numerusform>%n נבחרו</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>כבר לא מועדף</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>הונחו בצד</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>אי אפשר היה לפענח את הרשומות האלה. הן נשמרות בדיוק כפי שהן, וייתכן שגרסה חדשה יותר תקרא אותן; שאר החשבונות שלכם לא נפגעו.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>רשומה ללא שם</translation>
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
        <translation>%1 או %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
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
        <translation>פתיחת הנעילה…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>שחזור גיבוי…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>פתיחת הכספת הישנה</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>התחלה עם כספת ריקה…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>להתחיל עם כספת ריקה?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>לוותר על הכספת החסרה?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign לא יחפש אותה עוד, והחשבונות שבה לא יחזרו. תצטרכו להגדיר כל אחד מהם מחדש בשירות שלו.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>התחלה עם כספת ריקה</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>הצגת הקוד הבא</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>שומש</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>שומש, הבא בעוד שנייה</numerusform>
            <numerusform>שומש, הבא בעוד %n שנ׳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>נותרה שנייה</numerusform>
            <numerusform>נותרו %n שניות</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>קוד לפי מונה, לא מוצג</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>הקוד מוסתר</translation>
    </message>
    <message>
        <source>used</source>
        <translation>שומש</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>אחר כך ‎%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>מועדף</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>העתקת קוד</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>עוד…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>פתיחת הנעילה…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>הצגת החלון</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>בחירה מהירה</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>נשמרה לאחרונה ב־‎%1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>חיפשנו ב־‎%1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>הגיבוי התקין החדש ביותר: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>עדיין אותו דבר: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>חשבון אחד שוחזר</numerusform>
            <numerusform>%n חשבונות שוחזרו</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>החזרה למקום</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>הכספת שלכם חזרה למקומה.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>העדפות…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>הגיבוי התקין האחרון בן יותר משבוע.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>אתם עדיין זוכרים את משפט הסיסמה של הגיבויים? בדקו אחד כדי להיות בטוחים.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>בדיקה…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>גיבוי יחזיר את החשבונות שלכם אם המחשב הזה יאבד.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>הגדרת גיבויים</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>כספת</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>ה&amp;עברה…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>נשמרת ב־‎%1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>פתחו קודם את הנעילה כדי להעביר אותה.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>עוד</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>הו&amp;ספה</translation>
    </message>
</context>
</TS>
