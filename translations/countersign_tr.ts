<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>Zamana dayalı</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>Sayaca dayalı</translation>
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
            <numerusform>%n basamak</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>sonraki sayaç %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>%n saniyede bir</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Eklenme: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Son kullanım: %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>Ekranı &amp;tara</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>&amp;Alan tara…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>&amp;Kamerayı kullan</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Resim aç…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>Elle &amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Kodu &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>&amp;Sonraki kod</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Hesabı k&amp;aldır…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>&amp;Son kaldırılanlar…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>A&amp;yrılanlar…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Kilitle</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Yedeği &amp;geri yükle…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>Yedeği &amp;denetle…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Tercihler…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıkış</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Hesap ekleme</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>Seçili hesap</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>Kullanıldı olarak &amp;işaretle</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>Hesabı &amp;göster</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>&amp;Birkaçını seç</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Yukarı taşı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Aşağı &amp;taşı</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>&amp;QR kodu olarak göster…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Pencerenin sonraki bölümü</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menüyü aç</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Klavye kısayo&amp;lları</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>Countersign &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>&amp;Başka uygulamadan içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>Kodu hece&amp;le</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>D&amp;ışa aktar…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Countersign yedekleri</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CameraAccess</name>
    <message>
        <source>Ask whoever looks after this computer to add you to the group “video”, then log in again.</source>
        <translation>Bu bilgisayarla ilgilenen kişiden sizi “video” grubuna eklemesini isteyin, ardından yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>Sistem Ayarları, Gizlilik ve Güvenlik, Kamera bölümünü açın ve Countersign’ı etkinleştirin.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>Bu sistemin ayarlarında izin verin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>Ayarlar, Gizlilik ve güvenlik, Kamera bölümünü açın ve masaüstü uygulamalarının kamerayı kullanmasına izin verin.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>Bağlantıyı veya “elle kurulum” metnini yapıştırın, ardından Ctrl+D’ye basın. Metin gösterilmez.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Bir kayıt</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 eklenmedi. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>%1 için verilen anahtar kısa ve kolay tahmin edilir. Hizmetin gösterdiğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>Bu dışa aktarımın eksik parçası: %1 (toplam %2). Onu da ekleyin.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 eklendi.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1 artık yeni anahtarını kullanıyor. Eskisi 30 gün boyunca kaldırılan hesapların arasında kalır.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 aynı anahtarla zaten burada. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 başka bir anahtarla zaten burada. Hizmet size yeni bir anahtar verdiyse --replace, bunlar iki ayrı hesapsa --keep-both kullanın.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>--uri, --image ve --manual seçeneklerinden birini seçin.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>--replace ve --keep-both seçeneklerinden birini seçin.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>Resim dosyası belirtilmedi.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>Bağlantılar ve anahtarlar, diğer programların görebileceği komut satırına yazılmaz. Standart girdiden verin.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Burada “%1” diye bir seçenek yok.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>“%1” seçeneği değer almaz.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>“%1” seçeneği bir değer ister.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n hesap</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>“%1” zaten var ve bu kasanın aynı parola ifadesiyle yapılmış daha eski bir yedeği değil. Olduğu gibi kalır; başka bir ad seçin.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>%1 içeren bir yedek “%2” konumuna yazıldı, geri okundu, açıldı ve sağlam bulundu.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>Yedekleme ayarlanmamış. Her değişiklikten sonra yedek alınması için --set-up FOLDER, şimdi bir yedek yazmak için --to FILE kullanın.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>--to, --set-up ve --stop seçeneklerinden birini seçin.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>%1 seçeneğinden sonra ad belirtilmedi.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>Artık kendiliğinden yedek alınmaz. Var olanlar kalır.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>%1 içindeki kasanın parola ifadesi (yazarken gösterilmez; boş bırakılırsa onsuz sürer):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>Yedeğin parola ifadesi (yazarken gösterilmez):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>“%1” bir parola ifadesiyle şifrelenmiş ve açılıyor.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>“%1” parola ifadesi olmadan açılıyor: dosyayı alan herkes anahtarlarını okuyabilir.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>SAĞLAYICI</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>HESAP</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TÜR</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>%n hesap içeriyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>Ayrıca %n kaldırılmış hesap içeriyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>Burada kullanılamayan %n kayıt daha içeriyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>Kasanızda tam olarak bu hesaplar var.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n hesap kasanızda aynı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>Yalnızca yedekte:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>Yalnızca kasanızda:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>Kasanızda anahtarı farklı:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>Kasanızda adı, notu, grubu, resmi veya kurtarma kodları farklı:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>Yedek, kullanılan bir kasayla karşılaştırılmadı.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>Yedek dosyasının adı belirtilmedi.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>Adsız hesap</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>Henüz hesap yok. “countersign-cli add” ile bir hesap ekleyin.</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>--at seçeneğinden sonraki an bir tam sayıdır: 1970’ten bu yana geçen saniye (UTC).</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>diğer programlar için JSON dizisiyle yanıtla</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>bu yardımı göster</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>kendi kasanız yerine bu kasa dosyasını kullan</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>son kullandığınızdan daha eski bir kasayı aç</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>eksik kasanın yerine boş bir kasa başlat</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>parola ifadesini N dosya tanımlayıcısından satır sonuna dek oku</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>kullanılan kasanın parola ifadesi için aynısı</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>yedeğin parola ifadesini N dosya tanımlayıcısından oku</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>yeni parola ifadesi için aynısı, iki kez sormak yerine</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>çabuk tahmin edilen yeni bir parola ifadesini de kabul et</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>önce sorma</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>bağlantıları veya “elle kurulum” metinlerini standart girdiden oku</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>resim dosyalarındaki QR kodlarını oku</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>sağlayıcıyı, hesabı, gizli anahtarı ve gerisini tek tek sor</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>buradaki hesaba gelen yeni anahtarı ver</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>buradaki hesabı gelenin yanında tut</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>gizli anahtarları da göster; kimsenin bakmadığından emin olun</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>başka bir anın kodu; sayaç olduğu yerde kalır</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>kasanın yerine bir yedek dosyası koy</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>yedek dosyasında olup kasada olmayanları ekle</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>parola ifadesini (--replace ve --merge ile: yedeğinkini) N dosya tanımlayıcısından oku</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>şifrelenmiş tek bir yedek dosyası yaz</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>şimdi ve bundan sonraki her değişiklikte orada yedek al</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>artık kendiliğinden yedek alma</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>sistemin anahtarlığına; parola ifadesi kalır</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>parola ifadeli bir dosyaya</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>Hesap ekler.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Hesapları listeler.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>Bir hesabın kodunu veya tüm kodları gösterir. NAME bir sağlayıcı, bir hesap, bunların bir parçası veya bir kimliğin başlangıcıdır.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>q veya Ctrl+C tuşuna basılana dek tüm kodları canlı gösterir.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>Bir hesabı kaldırır. 30 gün içinde geri getirilebilir.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>Kaldırılmış ve geri getirilebilecek hesapları listeler.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>Kaldırılmış bir hesabı geri getirir veya bir yedek dosyasını geri yükler.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>Kasayı bir parola ifadesiyle şifreler veya onu açanı değiştirir.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>Şifrelenmiş bir yedek yazar ve açıldığını kanıtlar.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>Bir yedeği kasanın yanında açar ve farkları gösterir. Hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>Kasayı başka bir yerde saklar.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>Kasanın nerede olduğunu ve nasıl saklandığını söyler.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>Bu yardımı veya bir komutla ilgili daha fazlasını gösterir.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Kullanım: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>Anahtarlığınızdaki giriş kodları (tek kullanımlık parolalar).</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>“countersign-cli help COMMAND” bir komutun seçeneklerini, --version sürümü gösterir.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>Bu, gizli bir anahtara veya içinde anahtar olan bir bağlantıya benziyor ve diğer programlar komut satırında yazanları görebilir. “add --uri” kullanın ve onu standart girdiden verin.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>“%1” diye bir komut yok.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>Komut belirtilmedi. “countersign-cli help” komutları listeler.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>“%1” fazladan bir sözcük; boşluk içeren adları tırnak içine alın.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>Hesap adı belirtilmedi.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>e evet y yes</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>%1 içindeki kasanın parola ifadesi (yazarken gösterilmez):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>“%1” konumunda kasa yok. Adı denetleyin veya “passphrase set” komutuyla orada bir kasa oluşturun.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>“%1” parola ifadesi içermiyor; anahtarlar oraya herkesin okuyabileceği biçimde yazılırdı. Önce “passphrase set” komutuyla bir parola ifadesi verin.</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>Standart çıktıya yazılamıyor. Yer açın veya çıktıyı başka bir yere yönlendirin.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Bir hesap</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 saklanıyor ancak kullanılamıyor. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KİMLİK</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>ANAHTAR</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>“%1” türündeki bir hesap bağlantısıyla, “add --uri” kullanılarak eklenir.</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>Sağlayıcı (hizmet):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>Hesap (oradaki adınız):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>Gizli anahtar (yazarken gösterilmez):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>Tür (totp, hotp veya steam) [totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>Basamak sayısı [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>Algoritma (SHA1, SHA256, SHA512, SHA224 veya SHA384) [SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>Saniye olarak aralık [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>Sayaç [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>Kasa dosyası bir parola ifadesi ister: tek kilidi odur.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Kasanın yeri artık %1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>--to-keychain ve --to FILE seçeneklerinden birini seçin.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>Kasanın yeri zaten %1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>Kasanın zaten bir parola ifadesi var. “countersign-cli passphrase change” onu değiştirir, “passphrase add” bir tane daha ekler.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>%1 içindeki kasanın artık bir parola ifadesi var. O olmadan kasayı kimse açamaz, siz de açamazsınız: onu güvenli bir yerde de saklayın.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>Yeni parola ifadesi de kasayı açar.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>Parola ifadesi değiştirildi. Daha önce alınan yedeklerin parola ifadesi aynı kalır.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>Bu, bir kasa dosyasının son parola ifadesi ve kasa dosyası hiçbir zaman parola ifadesiz olmaz. Onu değiştirin veya önce kasayı anahtarlığa taşıyın.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>Bu parola ifadesi artık kasayı açmıyor; bir başkası açıyor.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>Kasanın artık parola ifadesi yok. %1 kilidini açan herkes kasayı okuyabilir.</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>Parola ifadeleri, diğer programların görebileceği komut satırına yazılmaz. Sorulunca girilir veya --passphrase-fd ve --new-passphrase-fd ile aktarılır.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>Ne yapılacağını belirtin: set, change, add veya remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>Kasanın parola ifadesi yok. “countersign-cli passphrase set” ona bir tane verir.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>Bir parola ifadesi gerekiyor ve burada kimseye sorulamıyor. Onu %1 ile aktarın veya komutu bir uçbirimde başlatın.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>Yine de bunu istiyorsanız --weak ile yeniden başlatın.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1, programların dosya tanımlayıcısı aktaramadığı Windows’ta çalışmaz. Onun yerine parola ifadesini yazın.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>%1 seçeneğinden sonra bir dosya tanımlayıcısının numarası gelir, asla parola ifadesi değil: diğer programlar komut satırında yazanları görebilir.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>%1 ile verilen parola ifadesi %2 bayttan uzun.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>%1 ile verilen parola ifadesi okunamıyor (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>Yeni parola ifadesi (yazarken gösterilmez):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>Aynısı bir kez daha:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>Bunlar iki ayrı parola ifadesiydi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>Buradan kaldırmak, hizmetteki iki adımlı doğrulamayı kapatmaz: kodları olmadan oraya giremeyebilirsiniz. Önce orada kapatın.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>%1 kaldırıldı. “countersign-cli restore %2” onu 30 gün içinde geri getirir.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>%1 kaldırılmadı, çünkü burada kimseye sorulamıyor. %2 Kaldırmak için --yes kullanın.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>%1 kaldırılsın mı? Evet için e yazın:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>KALDIRILDI</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>SAKLANMA SONU</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>Son 30 günde hiçbir hesap kaldırılmadı.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>Hiçbir şey geri yüklenmedi, çünkü burada kimseye sorulamıyor. Yedeği kasanın yerine koymak için --yes kullanın.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>Yedek (hesap sayısı: %1), %2 içindekinin (hesap sayısı: %3) yerine konsun mu? Evet için e yazın:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>Yedeğin parola ifadesi yok. Şimdi dosyalara yazılacaklar için bir tane seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>%n hesap geri yüklendi; kasanın yeri: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Daha önce orada olan “%1” konumunda saklanıyor.</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>Kasa artık yedeğin parola ifadesiyle açılıyor. Bunu “countersign-cli passphrase” değiştirir.</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>Kasanın kendine ait bir parola ifadesi yok. “countersign-cli passphrase set” ona bir tane verir.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>Birleştirilecek bir kasa yok; --replace yedeği oraya koyar.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>Yedekten %n hesap geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>“%1” bir dosya. O yedektekileri eklemek için --merge, yedeği kasanın yerine koymak için --replace kullanın.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>“%1” ile eşleşen kaldırılmış hesap yok. “countersign-cli removed” kaldırılanları listeler.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 geri geldi.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>--replace ve --merge seçeneklerinden birini seçin.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>Hesap veya yedek dosyası adı belirtilmedi.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sn</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Kasa açılıyor…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>Kasanın artık başka bir parola ifadesi var. Onu girmek için “countersign-cli watch” komutunu yeniden başlatın.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… ve %1 tane daha: pencerenin yüksekliğini artırın.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: çıkış</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>Kasanın yeri: %1. Bir parola ifadesiyle şifrelenmiş.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>Kasanın yeri: %1. Kendine ait bir parola ifadesi yok.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>Kasanın yeri: %1. Parola ifadesi yok: dosyayı alan herkes anahtarlarını okuyabilir.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>Kasanın bulunması gereken yer: %1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>Henüz kasa yok; yeri: %1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>Kendiliğinden yedek alınmıyor.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>Yedekler “%1” konumunda oluşturuluyor.</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>Son sağlam yedek: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>Bu bilgisayarın saati yanlış: bu programın yapılmasından önceki bir günü gösteriyor. Hizmetler bu kodları reddeder.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>Bu bilgisayarın saati geri kalmış görünüyor: kasa daha ileri bir zamanda kullanılmış. Hizmetler bu kodları reddedebilir.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>nelerin geleceğini söyle ve hiçbirini kaydetme</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>diğer programlar için bir JSON nesnesiyle yanıt ver</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>dosyaların parolasını N dosya tanımlayıcısından oku</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>ne yazılacağı; --formats kimlikleri listeler</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>nereye yazılacağı; zaten var olan dosyaya dokunulmaz</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>biçimleri listele</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>Başka bir uygulamanın dışa aktardığı veya yedeklediği hesapları alır.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>Hesapları başka bir uygulama için bir dosyaya yazar.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>BİÇİM</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 burada kalıyor. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 şunları alamıyor: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>Bu dosya şifrelenmemiş: okuyan herkes anahtarlarınıza sahip olur. Diğer uygulama anahtarları alınca dosyayı kalıcı olarak silin.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>Yine de yazılsın mı? Evet için e yazın:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>%n hesap, yalnızca sizin okuyabileceğiniz “%1” dosyasına yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>Ne yazılacağını --format, nereye yazılacağını --output ile belirtin.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>“%1” diye bir biçim yok. “countersign-cli export --formats” biçimleri listeler.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>“%1” diye bir klasör yok. Adı denetleyin.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>“%1” zaten var ve olduğu gibi kalır. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>Parolayı --passphrase-fd ile aktarın veya komutu bir uçbirimde başlatın.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>“%1” dosyasının parolası (yazarken gösterilmez):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>Diğer uygulamanın çöp kutusundaydı. Hâlâ gerekiyorsa orada çöp kutusundan çıkarıp yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>Bu dışa aktarımın eksik parçası: %1 (toplam %2). Onu da içe aktarın.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>Bu hesap başka bir anahtarla burada. Hizmet size yeni bir anahtar verdiyse --replace, bunlar iki ayrı hesapsa --keep-both kullanın.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>Burada başka bir anahtarla bulunan hesaplar olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>Dosya adı belirtilmedi.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>zaten burada</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>anahtarı farklı</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>ayrıldı</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>SONUÇ</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>%1 yeni, %2 zaten burada, %3 anahtarı farklı, %4 ayrıldı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>Sistem ayarlarında otomatik tarih ve saati açın.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>Sistem Ayarları, Genel, Tarih ve Saat bölümünde tarih ve saatin otomatik ayarlanmasını açın.</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>Ayarlar, Saat ve dil, Tarih ve saat bölümünde “Saati otomatik olarak ayarla” seçeneğini açın.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>yaklaşık %n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>yaklaşık %n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>yaklaşık %n saniye</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>Henüz gizli anahtar yok. Hizmetin gösterdiği anahtarı yazın veya yapıştırın.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>Burada bir hesap adı var ancak gizli anahtarı eksik. Kodu hizmette yeniden gösterin ve tamamını alın.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>“%1” gizli bir anahtarın parçası olamaz: anahtarlar A–Z harflerinden ve 2–7 rakamlarından oluşur. Hizmetin gösterdiğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>Bu gizli anahtar, herhangi bir hizmetin kullandığından daha uzun. Yalnızca anahtarı kopyalayın.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>Bir kod 1–10 basamaklıdır, %1 olamaz. Basamak sayısını hizmetten denetleyin.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>Aralık, 1 veya daha büyük bir tam sayı (saniye) olmalıdır. Hizmet başka bir şey belirtmedikçe 30 kullanılır.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>Sayaç, 0 veya daha büyük bir tam sayı olmalıdır. Hizmet başka bir şey belirtmedikçe 0’dan başlayın.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>Bu hesap, Countersign’ın hesaplayamadığı “%1” algoritmasını kullanıyor. Hizmetten başka tür bir kod isteyin.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>Bu hesap, Countersign’ın bilmediği “%1” türünde kodlar kullanıyor. Hizmetten bir TOTP anahtarı isteyin.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>Bu Yandex anahtarı geçerli değil. Tamamını yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>Bu ad çok uzun. 1000 karaktere veya daha azına kısaltın.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>Bu hesabın kod gösterebilmesi için PIN’i gerekiyor. Hesabı düzenleyip PIN’i girin.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>O zaman için kod yok. Bu bilgisayarın saatini ayarlayın veya 1970’ten sonraki bir anı belirtin.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>Bu hesabın sayacı sonuna ulaştı. Hesabı hizmette yeniden kurun.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>Okunacak metin yok. Hizmetin gösterdiği anahtarı veya bağlantıyı kopyalayın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Bu, giriş kodu veren bir hesap değil. Hizmetin kimlik doğrulama uygulaması için gösterdiği QR kodunu veya anahtarı arayın.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>Bu, bir hesap için çok uzun. Yalnızca anahtarı, bağlantıyı veya resmin kendisini seçin.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>Bu bir web sayfası bağlantısı (%1), hesap değil. Bir tarayıcıda açın ve sayfanın gösterdiği kodu tarayın.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>Bu kod bir hesaba değil, mağazadaki bir uygulamaya götürüyor. Hizmette kuruluma devam edin; hesabın kodu daha sonra gelir.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod bir Wi-Fi ağına bağlanmak için; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod bir kişi kartı içeriyor; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod bir randevu içeriyor; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod bir e-posta yazmak için; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod bir telefon numarası içeriyor; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod bir kısa mesaj göndermek için; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod haritada bir yer gösteriyor; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod bir ödeme istiyor; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod bir sağlık sertifikası; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod bir telefonun mobil hattını kurmak için; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Bu kod akıllı eve bir aygıt eklemek için; hesap değil. Hizmetin kendi kodunu arayın.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>Bu kod bir geçiş anahtarıyla oturum açmak için; giriş kodu değil. Geçiş anahtarının bulunduğu aygıtla tarayın veya hizmette kimlik doğrulama uygulamasını seçin.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>Bu kod yalnızca Microsoft’un kendi uygulaması için (bildirimle oturum açma). Microsoft’un sayfasında “Farklı bir kimlik doğrulayıcı uygulaması kullanmak istiyorum” seçeneğini seçin ve orada gösterilen kodu tarayın.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>Bu kod yalnızca %1 uygulaması için. %1 ile tarayın veya hizmette başka bir kimlik doğrulama uygulaması seçip o zaman gösterilen kodu tarayın.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>Bu kod %1 için başka bir aygıtta oturum açar; hesap değil. Yalnızca siz istediyseniz, %1 uygulamasının kendisiyle tarayın.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>Bu kod hesapları başka bir %1 uygulamasına taşır ve onu yalnızca %1 okuyabilir. Hesapları orada bir dosyaya aktarın veya her hizmette yeniden kurun.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Bu kod, hesap olmayan bir metin içeriyor. Hizmetin kimlik doğrulama uygulaması için gösterdiği QR kodunu veya anahtarı arayın.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>Bu metinde gizli anahtar bulunamadı. “Elle kurulum” bölümünün tamamını veya yalnızca anahtarı kopyalayın.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>Bu Google Authenticator dışa aktarımı okunamıyor. Telefonda yeniden dışa aktarın ve her kodun tamamını tarayın.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>Bu Google Authenticator dışa aktarımında hesap yok. Telefonda hesapları seçip yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>Bu dosya resim olarak açılamıyor. QR kodunun PNG veya JPEG biçiminde bir resmini seçin.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>Bu resim aramak için çok büyük. QR kodunun olduğu bölümü kesip onu deneyin.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>QR kodu bulunamadı. Kodu büyütüp tamamen görünür yapın veya anahtarı elle girin.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>Bir QR kodu var ancak okunamadı. Büyütün veya netleştirin ya da anahtarı elle girin.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>Bir QR kodu var ancak okunamayacak kadar küçük. Sayfada büyütün veya kameraya yaklaştırın.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>Bir QR kodu var ancak okunamayacak kadar bulanık. Sabit ve biraz daha uzakta tutun veya daha net bir resim kullanın.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>QR kodunun yalnızca bir bölümü görünüyor. Çevresindeki boş kenarla birlikte tamamını gösterin.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>Bu resimde QR kodu araması başarısız oldu. Hiçbir şey değişmedi; kodun ekran görüntüsünü alıp onu deneyin veya anahtarı elle girin.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>Bu resimde arama çok uzun sürdü. QR kodunun olduğu bölümü kesip onu deneyin.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>Countersign’ın resimleri okuyan bölümü başlamıyor. Anahtarı elle girin ve sorunu gidermek için Countersign’ı yeniden kurun.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>Pano boş. Önce anahtarı, bağlantıyı veya QR kodunun resmini kopyalayın.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>Kamera bulunamadı. Bir kamera takın veya kodu bu ekranda gösterip “Ekranı tara” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign’ın kamerayı kullanma izni yok. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>Kamerayı başka bir program kullanıyor. O programı kapatın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>Kamera görüntü göndermiyor. Üzerinin kapalı olup olmadığını veya başka bir programın kullanıp kullanmadığını denetleyin ya da başka bir kamera seçin.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>Kamera çıkarıldı. Yeniden takın veya başka bir kamera seçin.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>Bu kurulumda Countersign’ın kamera bölümü eksik. Yeniden kurun veya onun yerine bir resim tarayın.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>Bu masaüstü, programların ekran görüntüsü almasına izin vermiyor. Ekran görüntüsünü kendiniz alıp kopyalayın ve “Yapıştır” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>Ekran görüntüsü almaya izin verilmedi. Sorulduğunda izin verin veya ekran görüntüsünü kendiniz alıp “Yapıştır” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>Kasa var ancak içeriği anlaşılamıyor. Hiçbir şey değişmedi; onu olduğu gibi bırakın ve bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>Kasa daha yeni bir Countersign tarafından yazılmış. Hiçbir şey değişmedi; en yeni sürümü kurup başlatın.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>Kasa, Countersign’ın açabildiğinden daha büyük. Hiçbir şey değişmedi; bir yedeği geri yükleyin.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>Kasa bir parola ifadesiyle kilitli. Önce kilidini açın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>Bu dosyayı açmak, olağan bir dosyanın isteyeceğinden daha fazla bellek veya zaman gerektireceği için dosya açılmadı. Başka bir kopyasını kullanın.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>Bu parola ifadesi açmıyor. Caps Lock tuşuna ve klavye diline bakın, ardından yeniden deneyin; kaç kez denerseniz deneyin, hiçbir şey silinmez.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>Burada bir parola ifadesi gerekiyor. Girin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>Bu parola ifadesi çabuk tahmin edilir. Daha uzun bir tane seçin, örneğin rastgele dört sözcük.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>Burada henüz kasa yok. Başlamak için bir hesap ekleyin.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>Kasanız kayıp: artık %1 içinde değil. Hiçbir şey değişmedi; anahtarlığı veya bir yedeği geri yükleyin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>Kasanız burada değil: son saklandığı yer %1. O yeri yeniden seçin veya bir yedeği geri yükleyin; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>Burada bulunan kasa, son kullandığınızdan daha eski (%1). Hiçbir şey değişmedi; daha yeni olanı geri getirin, bir yedeği geri yükleyin veya eskisini açın.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>“%1” konumunda zaten bir kasa var ve olduğu gibi kalır. Başka bir yer veya ad seçin.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>Kasa taşındı ancak %1 içindeki eski kopya silinemedi. Oradan kendiniz silin.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>Kasa dosyanızın klasörü yerinde değil (%1). Bulunduğu sürücüyü takın, ardından yeniden deneyin; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>Kasa dosyası okunamıyor (%1). Sürücüyü ve dosya izinlerini denetleyin, ardından yeniden deneyin; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>Kasa dosyasına yazılamıyor (%1). Sürücüde yer açın veya oraya yazmaya izin verin, ardından yeniden deneyin; değişiklik yapılmadı.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>Anahtarlığınız kilitli. Kilidini açın, ardından yeniden deneyin; hesaplarınız onun içinde güvende.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>Anahtarlık erişimi reddetti. Countersign’ın onu kullanmasına izin verin, ardından yeniden deneyin; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>Hiçbir anahtarlık yanıt vermiyor. GNOME Keyring, KWallet veya KeePassXC’nin Secret Service hizmetini başlatın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>Şimdi başka bir anahtarlık yanıt veriyor: %1. Hesaplarınızın bulunduğunu başlatın, ardından yeniden deneyin; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>Anahtarlık bir hatayla yanıt verdi (%1). Hiçbir şey değişmedi; yeniden deneyin.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>Kaydedilen, geri okunduğunda farklı çıktı (%1). Değişiklik yapılmadı; o yeri denetleyin, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>Kayıt yarıda kesildi (%1); değişiklik saklanmış da olabilir, saklanmamış da. O yer yanıt verince listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>Başka bir Countersign programı kasayı aynı anda değiştirdi. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>Başka bir Countersign programı kayıt yapıyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>“%1” konumuna yazılamıyor. Diskte yer açın veya oraya yazmaya izin verin, ardından yeniden deneyin; değişiklik yapılmadı.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>Yedek klasörü yerinde değil (%1). Sürücüsünü takın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>Yedek yazılamadı (%1). Orada yer açın veya başka bir klasör seçin; kasanız bundan etkilenmedi.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>Az önce yazılan yedek, kasanın içerdiklerini içermiyor (%1). Başka bir klasör veya sürücü seçin; kasanız bundan etkilenmedi.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>“%1” Countersign’ın açabileceği bir yedek değil. Countersign veya Aegis tarafından yazılmış bir dosya seçin.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>Bu yedek hasarlı ve açılamıyor. Hiçbir şey değişmedi; başka bir yedek seçin, örneğin bir öncekini.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>“%1” ile eşleşen hesap yok. Adlarını görmek için hesapları listeleyin.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>Bu hesap artık burada değil. Başka bir Countersign programı kaldırmış olabilir; “Son kaldırılanlar” altına bakın.</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>“%1” ile birden çok hesap eşleşiyor. Adın daha fazlasını veya kimliği kullanın.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>“%1” için ilerletilecek bir sayaç yok. Kodu kendiliğinden değişir.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>Kasa henüz açık değil. Önce açın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>Dosya okunamıyor (%1). Adını ve izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>İptal edildi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>Countersign’ın içinde bir sorun oldu. Hiçbir şey değişmedi; yeniden deneyin.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>burada değişiklik %1, son kullanılanda %2</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>anahtarlık</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, ancak kasanız %2 içinde</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>dosya değil</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>yarıda kesilmiş</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>Bu tuş her yerde kullanılamaz. Ctrl, Alt veya Meta ile birlikte bir harf, rakam veya F tuşu seçin.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>“%1” zaten başka bir program tarafından kullanılıyor. Başka bir tuş seçin.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>Masaüstünüz Countersign’a kısayol tuşu vermedi. Klavye ayarlarınızdan verebilirsiniz.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>Masaüstünüz programlara kendi kısayol tuşlarını vermiyor. Klavye ayarlarınızda “countersign --pick” komutuna bir tuş atayın.</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>Bu değiştirilemedi (%1). Sistem ayarlarınızda oturum açılışında başlayan programlara bakın.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign zaten çalışıyor ancak yanıt vermiyor. Biraz bekleyip yeniden deneyin; işe yaramazsa sonlandırıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>Bu kurtarma kodu artık burada değil. Başka bir Countersign programı kodları değiştirmiş olabilir; listeye yeniden bakın.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>Bu metinde kurtarma kodu bulunamadı. Yalnızca kodları kopyalayın veya tek tek yazın.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>Bu hesabın adları bir QR kodu için çok uzun. Kısaltıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>Dosya yazılamadı (%1). Başka bir klasör seçin; kasanız etkilenmedi.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign bu dosyanın ne olduğunu bilmiyor. Diğer uygulamanın dışa aktarırken veya yedeklerken yazdığı dosyayı seçin.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>Bu dosya bozuk veya eksik. Diğer uygulamadan yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>Bu dosyayı, Countersign’ın okuyabildiğinden daha yeni bir %1 sürümü yazmış. Countersign’ı güncelleyin.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>Bu dosya, uygulamasının isteyeceğinden çok daha fazla bellek veya zaman istiyor. Diğer uygulamadan yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>Bu dosyada hesap yok. Diğer uygulamada hangi hesapların dışa aktarıldığını denetleyin.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>Bu dosyayı yalnızca %1 uygulamasının kendisi açabilir. Oradan, kendi belirlediğiniz bir parolayla yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1 bunu Countersign’ın çözemeyeceği bir biçimde şifrelemiş. %1 içinde şifrelemeyi kapatın ve dosyayı yeniden seçin.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>Bu dosya %1 ile şifrelenmiş ve bu Countersign onu açamıyor. Diğer uygulamada dosyanın AES ile şifrelenmiş bir kopyasını kaydedip onu seçin.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 bu hesabı başka hiçbir uygulamaya vermiyor. Hizmette oturum açın, giriş kodlarını yeniden kurun ve yeni kodu burada tarayın.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>Bu dosya OpenPGP ile şifrelenmiş. Önce anahtarınızla şifresini çözüp çıkan dosyayı açın.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>Bu %1 dosyasının bir parolası var. Orada verdiğiniz parolayı yazın.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>Dosyanın parolası bu değil. Diğer uygulamada verdiğiniz parolayı yazın.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>Hiçbir şey yazdırılmadı: yazıcı kullanılamadı. Başka bir yazıcı seçin veya onun yerine bir dosya kaydedin.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 bu türde kodları desteklemiyor. Bu hesap için başka bir biçim seçin.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1 bu hesabın algoritmasını hesaplayamıyor. Hesap için başka bir biçim seçin.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 bu uzunlukta kodları desteklemiyor. Bu hesap için başka bir biçim seçin.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 bu aralıkla değişen kodları desteklemiyor. Bu hesap için başka bir biçim seçin.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1 bu hesabı yalnızca PIN’iyle alır. Hesabı düzenleyip PIN’i girin.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 her anahtar için tek hesap tutar ve buradaki başka bir hesabın anahtarı da aynı. Bu hesabı tek başına taşıyın.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 hesapları adlarına göre ayırt eder ve buradaki başka bir hesabın adı da aynı. Birinin adını değiştirin.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>Bu hesapların hiçbiri %1 uygulamasına gidemez. Başka bir biçim seçin.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>Bir QR kodu tek bir hesap içindir. Tek bir hesap veya birden çok hesap alan bir biçim seçin.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>Countersign’ın başka uygulamaların dosyalarını okuyup yazan bölümü eksik. Countersign’ı yeniden kurun.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>“%1” bu anahtarın parçası olamaz: onaltılık anahtarlar 0–9 rakamlarından ve a–f harflerinden oluşur. Hizmetin gösterdiğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>Bu anahtarda bir basamak eksik: onaltılık anahtarların basamak sayısı çifttir. Hizmetin gösterdiğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>Dosya yazıldı, ancak sürücü kalıcı olduğunu onaylamadı. Ona güvenmeden önce bir kez daha dışa aktarın.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis, şifreli</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis, şifresiz</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP, şifresiz</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden, şifresiz</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign, şifreli</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign, şifresiz</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tablo (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth, şifresiz</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+, şifresiz</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>Anahtar URI’lerinin listesi</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>Tek bir hesabın QR kodu</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum, şifreli</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS, şifreli</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS, şifresiz</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>sağlayıcısı olmayan hesaplar (orada sağlayıcı olarak hesap adını alırlar)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>gruplar</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>bir hesabın biri dışındaki tüm grupları</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notlar</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>simgeler</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoriler</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>kurtarma kodları</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN’ler</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>hesapların ne sıklıkta kullanıldığı</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kurtarma sayfası</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>E&amp;kle</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>K&amp;asa</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>Hemen tahmin edilir</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zayıf</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Güçlü</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Çok güçlü</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Parola ifadesi belirle</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Countersign her başladığında ve kilitlendikten sonra sorulur.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Belirle</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Parola ifadesini değiştir</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>Yedekler ve kasanın diğer parola ifadeleri olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Bir parola ifadesi daha ekle</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>Bundan sonra ikisi de kasayı açar: biri, örneğin, güvenli bir yer için.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Parola ifadesini kaldır</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>Bundan sonra kasanızı yalnızca anahtarlık korur: bu bilgisayarı sizin kullanıcı adınızla kullanan herkes kodlarınızı görür. Countersign artık kilitlenmez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Kurtarma kodları: %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>%1 tarihinde kullanıldı</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>Cihazınız yokken her kod bir kez giriş yapmanızı sağlar. Bu sayfayı yalnızca sizin bulabileceğiniz bir yerde saklayın.</translation>
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
        <translation>sayaca dayalı (HOTP), sonraki sayaç %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>Steam kodları</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP, onaltılık anahtar</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>Yandex kodları</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n basamak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>%n saniyede bir yeni kod</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Kurtarma sayfası</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>Bu sayfayla hesaplarınız herhangi bir kimlik doğrulama uygulamasında geri gelir: bir kodu tarayın veya anahtarını yazın. Sayfayı yalnızca sizin bulabileceğiniz bir yerde saklayın.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>Kurtarma kodları; her biri bir kez geçerlidir:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (%2 tarihinde kullanıldı)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>Uygulama dosyayı, burada da yazacağınız bir parolayla şifrelesin.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>Dosya türü olarak JSON seçin.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Dosya türü olarak CSV seçin. İçinde parolalarınız da var; onlar alınmaz.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Bu uygulama dışarıya hiçbir şey vermiyor. Her hizmette iki adımlı doğrulamayı yeniden kurun ve yeni kodu Countersign ile tarayın.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>Uygulamanın kendi dosyaları root erişimli bir telefondan veya bir yedekten elinizdeyse onları burada seçin.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>Dosya şifreli değil. Hesaplarınız buraya gelince dosyayı silin.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>“Ayarlar”ı açın, ardından “2FAS Backup” ve “Export to file” seçeneklerini seçin.</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>“Ayarlar”ı açın, ardından “İçe ve Dışa Aktar” ve “Dışa aktar” seçeneklerini seçin.</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>Menüyü açın, “Backups” seçeneğini seçin ve şifreli bir yedek alın.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>“Ayarlar”ı açın, “Backup &amp; Restore” seçeneğini seçin ve bir yedek alın.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>“Ayarlar”ı açın, ardından “Dışa aktar” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>“Ayarlar”ı açın, ardından “Veri” ve “Kodu dışa aktar” seçeneklerini seçin.</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>Menüyü açın, ardından “Backup” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>Menüyü açın, “Export” seçeneğini ve ardından JSON’u seçin.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>Menüyü açın, ardından “Hesapları aktar” ve “Hesapları dışa aktar” seçeneklerini seçin.</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>Telefon bir veya daha çok QR kodu gösterir. Sıraları önemli değildir.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>“Ayarlar”ı açın, ardından “Transfer accounts” ve “Export to file” seçeneklerini seçin.</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Yedeği Microsoft’ta durur ve onu yalnızca uygulamanın kendisi açabilir. Her hizmette iki adımlı doğrulamayı yeniden kurun ve yeni kodu Countersign ile tarayın.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>“Ayarlar”ı açın, “Backup” seçeneğini seçin ve bir yedek alın.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>“Ayarlar”ı açın, ardından “Export OTPs to ZIP archive” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>Dosyanın parolası, uygulamanın ana parolasıdır.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>“Ayarlar”ı açın, “Back up” seçeneğini seçin ve bir dosyaya yedekleyin.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>Bilgisayar uygulamasında “File” menüsünü açın, ardından “Export” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Dosya türü olarak 1PUX seçin. İçinde parolalarınız da var; onlar alınmaz.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>Mac’te Parolalar’ı açın, “Dosya” menüsünden “Tüm Parolaları Dışa Aktar” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>Dosyada parolalarınız da var; onlar alınmaz.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>“Ayarlar”ı veya “Araçlar”ı açın, ardından “Kasayı dışa aktar” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>JSON seçin; hesabınızla değil, kendi belirlediğiniz bir parolayla şifrelensin.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>Ayarları açın, ardından “Export data” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>Anahtar dosyası yoksa parolalarınızın durduğu dosyanın kendisi okunabilir.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>İçinde parolalarınız da var; onlar alınmaz.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>Tarayıcıda “Advanced options” bölümünü açın, ardından “Export” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>PGP’siz bir zip dosyası veya CSV seçin. İçinde parolalarınız da var; onlar alınmaz.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>Listesinde hesapları işaretleyin, ardından “Export” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>Ayarlarını açın, ardından “Backup” ve “Download backup file” seçeneklerini seçin.</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>Diğer bilgisayarda menüyü açın, ardından “Dışa aktar” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>“Tercihler”i açın, “Backup &amp; Restore” seçeneğini, ardından “Aegis” veya “Authenticator” biçimini seçin.</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>Ayar dosyası okunabilir: .config/org.kde.keysmith klasöründeki Keysmith.conf.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>Dosyanın parolası, Keysmith başlarken yazdığınız paroladır.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>Menüyü açın, “Export” seçeneğini, ardından “Aegis” veya “Authenticator Pro” biçimini seçin.</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>Dosyaları .maFile ile biter ve programın yanındaki maFiles klasöründe durur.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>Önce programda, “Selected account” altında şifrelemeyi kaldırın.</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>Dişli çark menüsünü açın, ardından “Export” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Başka bir uygulama</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>Ayarlarında dışa aktarma veya yedekleme arayın.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>QR kodları veya “otpauth” ile başlayan bağlantılar gösteriyorsa onlar da olur.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>Dosyayı bu bilgisayara getirip burada seçin veya pencereye bırakın.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>Kodları kameraya gösterin veya burada resimlerini seçin. Dosya da seçilebilir.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>Telefon uygulamaları</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>Parola yöneticileri</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>Bilgisayar programları</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Diğer her şey</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>Bilgisayarınızın anahtarlığındaki giriş kodları.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>Bir QR kodunun resmi veya bir hesap bağlantısı.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>Küçük bir kutuda bir hesap seçin ve kodunu kopyalayın. Bu komuta masaüstü ayarlarınızdan bir tuş atayın.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>Anahtarlığınız kilitli</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>Hesaplarınız onun içinde güvende. Kodlarınızı görmek için kilidini açın.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Anahtarlık erişimi reddetti</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Countersign’ın onu kullanmasına izin verin, ardından yeniden deneyin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Hiçbir anahtarlık yanıt vermiyor</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>Hesaplarınız bu bilgisayarın anahtarlığında saklanıyor ve hiçbir anahtarlık çalışmıyor. GNOME Keyring, KWallet veya KeePassXC’nin Secret Service hizmetini başlatıp yeniden deneyin ya da bir yedeği bir kasa dosyasına geri yükleyin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>Başka bir anahtarlık yanıt veriyor</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>Yanıt veren: %1. Hesaplarınızın bulunduğunu başlatın, ardından yeniden deneyin. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>Kasanız kayıp</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>Artık %1 içinde değil. Bir yedeği geri yükleyin veya orada olanı geri getirin, ardından yeniden deneyin. Hiçbir şey değişmedi ve yerine boş bir kasa konmaz.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>Kasanız başka bir yerde</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>Bu daha eski bir kasa</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>Kasa dosyanız yerinde değil</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>Kasa dosyanız okunamıyor</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>Kasa hasarlı</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>Daha yeni bir Countersign yazmış</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>Kasa açılamıyor</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n hesap</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>%1 kodu kopyalandı</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>%1 için sonraki kodu görmek üzere yuvarlak okuna basın.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 kaydedildi</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>%n hesap kaydedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>%n resim hâlâ anahtarı gösteriyor. Artık gerekmeyenleri silin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>%n resmi sil</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>Çöp kutusuna taşındı. Anahtarın oradan da gitmesi için çöp kutusunu boşaltın.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>“%1” silinemedi. Elle silin.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>hizmet</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Hesabı kaldır</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 kaldırılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>Bu, %1 için iki adımlı doğrulamayı kapatmaz. Önce orada kapatın veya başka bir giriş yolunuz olduğundan emin olun.
Hesabı %n gün boyunca geri getirebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 kaldırıldı</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 geri getirildi</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>Bir kurtarma kodu kopyalandı. Her kod bir kez geçerlidir.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>Kullanıldı say</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>%1 kodu kullanıldı. Sonraki kod %n saniye sonra gelecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>%1 kodu kullanıldı. Sonrakini isteyin.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Yeniden kopyala</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>%1 kodu kopyalandı. Süresi %n saniye sonra bitiyor: sonrakini beklemek daha iyi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>Sonrakini kopyala</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>%1 kodu yeniden kopyalandı. Birçok hizmet bir kodu yalnızca bir kez kabul eder.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>Sonraki %1 kodu kopyalandı. %n saniye sonra geçerli olacak.</numerusform>
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
            <numerusform>%n dosyadaki anahtarları herkes okuyabilir. Artık gerekmeyenleri silin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>%n dosyayı sil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>Gr&amp;uplar</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Hesaplara dön</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>Bu hesapla yapılacaklar</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Resim seç…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>Res&amp;mi kaldır</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruplar: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>Alan tara</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>Ekran. QR kodunu ok tuşlarıyla işaretleyin; taramak için Enter’a, çıkmak için Escape’e basın.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>QR kodunun çevresine bir dikdörtgen çizin. Çıkmak için Esc.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>Oklar taşır, Shift ve oklar boyutunu değiştirir. Taramak için Enter, çıkmak için Esc.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>Bu yedek sağlam. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Eksikleri ekle</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>&amp;Tümünü değiştir…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Yedeğin içindekiler</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n hesap, %1 itibarıyla</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>Onu bu yedeğin parola ifadesi açar.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>Tam olarak kasanızdakileri içeriyor.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>Kasanızdan farkları:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Yalnızca yedekte</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>Yalnızca kasanızda</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>Anahtarı farklı</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>Adı, notu, grubu, resmi veya kurtarma kodları farklı</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Adsız kayıt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>Anlaşılamadığı için ayrılanlar; oldukları gibi saklanırlar</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>%n hesap gelir. Sizdekiler olduğu gibi kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Burada eksik bir şey yok.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>Önce şimdiki kasanızın bir güvenlik kopyası %1 içine konur.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>Bu yedeğin parola ifadesi yok. Hiçbir anahtar herkesin okuyabileceği bir dosyada kalmasın diye bir tane seçin.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>Kasa bu dosyaya konur, şimdiki yerinde olan orada kalır.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>Bundan sonra kasanızı bu yedeğin parola ifadesi açar.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Yedeği denetle</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>Bir yedeği kasanızın yanında açar ve hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>Tümü değiştirilsin mi?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>Bu yedek bütün kasanızın yerine konsun mu?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>Yedekte olmayan hesaplar artık kasanızda olmayacak. Kasanızın bir güvenlik kopyası %1 içinde saklanır ve her yedek gibi geri yüklenebilir.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Geri yükleniyor…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Açılıyor…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Yedekler aranıyor…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>Bu&amp;lunan yedekler</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Bulunan yedekler</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>D&amp;osya seç…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>Bu yedeğin parola i&amp;fadesi</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Bu yedeğin parola ifadesi</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>Alışılmış yerlerde yedek bulunamadı. Varsa dosyasını seçin.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>geri yüklerken değiştirilen</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>başka bir kasanın</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>Bu dosya parola ifadesi olmadan açılıyor.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Yedek seç</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>Yedekler (*.json);;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Şimdi yedekle</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>&amp;Yedeği denetle…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Du&amp;rdur</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>Son sağlam yedek: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>Henüz yazılmadı.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Yeri: %1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>Yedek alınmıyor. Bu bilgisayar kaybolursa hesaplarınız da kaybolur.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>De&amp;ğiştir…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>&amp;Ayarla…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>Ayarlamak veya yedek yazmak için önce kilidi açın.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>Yedeklemeyi ayarla</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>Countersign her değişiklikten sonra bir yedek yazar, geri okur ve kodlarını karşılaştırır. Onu yalnızca parola ifadesi açar: bu bilgisayar gittiğinde ona gereksiniminiz olur.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Yedeklerin yeri</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>Bir USB bellek veya başka bir bilgisayara kopyalanan bir klasör daha dayanıklıdır.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>Yedeklerin parola ifadesini k&amp;oru</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>Başka s&amp;eç</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>İlk yedek yazıldı ve denetlendi. Bundan sonra kendiliğinden yapılır.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>İlk yedek yazılıyor…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>Yedekler nereye kaydedilsin?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Kamerayla tara</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Kamera görüntüsü</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Resim aç…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Elle gir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>QR kodunu kameranın önünde tutun.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Kamera başlatılıyor…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>Bu bilgisayarın saatini doğru tutan bir şey yok ve saat yanlışken hizmetler kodları reddeder. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>Bu bilgisayarın saati %1 geri kalmış görünüyor, çünkü kasa daha ileri bir zamanda kullanılmış. Hizmetler kodları reddedebilir. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>Bu bilgisayarın saati %1 ileri alındı. Şimdi yanlışsa hizmetler kodları reddeder. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>Bu bilgisayarın saati %1 geri alındı. Şimdi yanlışsa hizmetler kodları reddeder. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>Bu bilgisayarın saati yanlış: %1 gösteriyor, oysa bu program daha sonra yapıldı. Hizmetler kodları reddeder. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>Sayaçlı kod, gösterilmiyor</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>Kod %1, %2, sonraki kod %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sonraki: %1</translation>
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
        <translation>Bu kodları tarayın</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>&amp;Resim olarak kaydet…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Kod %1 / %2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR kodu: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Resimler için klasör</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>%n resim kaydedildi. Bunları gören herkes anahtarlara sahip olur: işiniz bitince silin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>Masaüstünde</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Tepside simge göster</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>Pencere kapatılınca Countersign tepside kalsın</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Penceresiz başlat</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Oturum açılınca başlat</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>Hızlı seçim tuşu, her yerden:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>Hızlı seçim tuşu</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 kullan</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tuş yok</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>Bu masaüstü tepsi simgelerini göstermiyor, bu yüzden pencereyi kapatmak Countersign’ı sonlandırır.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>Menüsü, kodları göstermeden kopyalar.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>Veya masaüstünüzün klavye ayarlarında “countersign --pick” komutuna bir tuş atayın.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>Masaüstüne soruluyor…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 hızlı seçimi açar.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Resimler (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>Okunan parça: %1 (toplam %2), eksik: %3. Sonraki kodu gösterin.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>QR kodunun resmini aç</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>Başka bir uygulamanın dosyalarını seçin</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>İlk hesabınızı ekleyin</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>İki adımlı doğrulama sunan bir hizmet size kimlik doğrulama uygulaması için QR kodu veya anahtar gösterir. Onu buraya getirin; resmini de bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>Bu pencerenin yanında açık olan sayfadaki QR kodunu bulur.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>Kâğıttaki veya başka bir ekrandaki kod için.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>Metin olarak gösterilen anahtar için.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>Şuraya &amp;aktar</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>Dışa aktarılacak hesaplar</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>%n hesap dışa aktarılacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>Bunlardan %n hesap eksiksiz gidemez; nelerin gitmeyeceği listede yazıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n hesap oraya hiç gidemez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>Bu dosya şifreli değil. Eline geçiren kişi, hesaplarınızın anahtarlarına kalıcı olarak sahip olur. Hemen kullanın, ardından silin.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Bu kodları gören veya fotoğraflayan kişi, hesaplarınızın anahtarlarına kalıcı olarak sahip olur. Arkanızda kimin olduğuna ve ekranın paylaşılıp paylaşılmadığına bakın.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>Sayfa, hesaplarınızın anahtarlarını gösterir. Yalnızca sizin bulabileceğiniz bir yerde saklayın; PDF’yi yazdırdıktan sonra silin.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>A&amp;nladım</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>&amp;Kasanızın parola ifadesi</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>Dosya için bir parola ifadesi seçin. Dosyayı başka hiçbir şey açmaz.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Kasanızın parola ifadesi</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>%n hesap “%1” dosyasına aktarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Dışa aktarılıyor…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Kodları göster</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>Gitmeyen: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>Tamamı gider</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
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
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Başka uygulamadan içe aktar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Uygulama ara</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Uygulamalar</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dosya seç…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>Hesaplarınız hangi uygulamada? Dosyası zaten elinizdeyse onu seçin: Countersign ne olduğunu kendisi bulur.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>Telefonun ekranındaki kodlar için.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>Birkaçı birden olur, kodların resimleri de.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>Bu pencerenin yanında açık olan kodlar için.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>Kopyaladığınız bağlantılar için.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>Zaten burada</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>Bu hesap eklensin mi?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>İşlemi tamamlamak için bu kodu hizmetin sayfasına yazın.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>Ekleyin, ardından ilk kod için yuvarlak okuna basın.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>Bu hesap aynı anahtarla zaten sizde. Eklenecek bir şey yok.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 başka bir anahtarla zaten burada. Hizmet size az önce yeni bir kod gösterdiyse anahtarı değiştirin: ad, notlar, gruplar ve kurtarma kodları kalır, eski anahtar “Son kaldırılanlar” altına gider.</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>Hiçbir şey alınamadı</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>Bu hesaplar eklensin mi?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Anahtarı değiştir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>İkisini de tut</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>Eksik parça: %1 (toplam %2). Daha sonra tarayabilirsiniz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>%n hesabı &amp;kaydet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Gelenler</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Anahtarı değiştir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>İkisini de tut</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Atla</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;Aynısı tümüne (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 başka bir anahtarla burada. Hizmet size yeni bir anahtar verdiyse onu değiştirin: ad, notlar, gruplar ve kurtarma kodları kalır, eski anahtar “Son kaldırılanlar” altına gider.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>Diğer uygulamanın çöp kutusundan</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Zaten burada</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>İki kez geldi</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>Başka anahtarla burada; anahtar değiştirilecek</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>Başka anahtarla burada; ikisi de tutulacak</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>Başka anahtarla burada; anahtar aynı kalacak</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n zaten burada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n yeniden kurulmuş</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n çöp kutusundan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n ayrıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n kayıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>Sı&amp;ralama</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>&amp;Kendi sıram</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>&amp;Son kullanılan</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>&amp;En çok kullanılan</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n kayıt değiştirilmeden ayrıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>“%1” ile eşleşen hesap yok.</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>“%1” içinde “%2” ile eşleşen hesap yok.</translation>
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
        <translation>Kod&amp;ları göster</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>Hesap seçiliyken</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>Tıklayınca</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>Rakam düze&amp;ni</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>İkiye bölünmüş, %1 gibi</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>İkişerli, %1 gibi</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>Bitişik, %1 gibi</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Sıralama ölç&amp;ütü</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Kendi sıram</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Son kullanılan</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>En çok kullanılan</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>Son on saniyede sonrak&amp;i kodu göster</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>Kod kopyalandıktan sonra bu pen&amp;cereyi küçült</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign kilitli</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Yedeği geri yükle…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola ifadesi</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Kilit açılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>%n saniye sonra aç</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>Kendiliğinden kilitle</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>B&amp;oşta kalınca</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n dakika sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>&amp;Masaüstü kilitlenince</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>Bilgisayar &amp;uyumadan önce</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>&amp;Pencere küçültülünce</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>Önce bir parola ifadesi belirleyin: o olmadan kilitleyecek bir şey yoktur.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>R&amp;enkler</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>Metin boyutu, karşıtlık ve az hareket sistemin kendi ayarlarından alınır.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>Countersign hakkında</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Masaüstünüzde giriş kodları; sistemin anahtarlığında veya bir kasa dosyasında saklanır.
GNU Genel Kamu Lisansı’nın 3. veya daha yeni sürümü altında özgür yazılımdır.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>Hesap aranıyor…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>Alan tara</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>Marka simgeleri: Simple Icons (CC0). İşaretler sahiplerinin ticari markalarıdır; onların bu programla bir ilgisi yoktur.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>Elle gir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Örnek</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>ad veya e-posta adresi</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Zamana dayalı (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>Sayaca dayalı (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP, PIN ile</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex, PIN ile</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> saniye</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Sağlayıcı</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>&amp;Gizli anahtar</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tür</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Basamak sayısı</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>A&amp;lgoritma</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>&amp;Aralık</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>Sa&amp;yaç</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Hesabı düzenle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>Boşluklar, tireler ve küçük harfler fark etmez.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>Yeniden bulabilmek için bir sağlayıcı veya hesap adı verin.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>Bu anahtar olağandan kısa. Hizmetin gösterdiğiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Daha az seçenek</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Daha çok seçenek</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>Kasayı taşı</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Şi&amp;mdiki parola ifadeniz</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Şimdiki parola ifadeniz</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>Orada parola ifadesi yok: bu bilgisayarı sizin kullanıcı adınızla kullanan herkes kodlarınızı görür ve Countersign artık kilitlenmez.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>Kasanın artık bir parola ifadesi var.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>Kasanın artık parola ifadesi yok.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>Kasanın yeri artık %1. Eski yer silinmeden önce orada geri okundu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Taşınıyor…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Bir kez daha</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>İkisi henüz aynı değil.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Yine de kullan</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Yeni parola ifadesi</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola ifadesi</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Aynı parola ifadesi bir kez daha</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>Dört veya daha çok rastgele sözcüğü tahmin etmek zor, yazmak kolaydır. Parola ifadesi unutulursa kimse geri getiremez.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>Zayıf: %n karakterden kısa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Şi&amp;mdiki parola ifadeniz</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Şimdiki parola ifadeniz</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>Kasanın %n parola ifadesi var ve hepsi kaldırılır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Parola ifadesi</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock açık.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Parola ifadesini gizle</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Parola ifadesini göster</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Parola ifadesi</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>&amp;Belirle…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>&amp;Bir tane daha ekle…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Kaldır…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>Bir parola ifadesi belirlenmiş. Değiştirmek için önce kilidi açın.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Bir parola ifadesi belirlenmiş. Countersign başladığında ve kilitlendikten sonra sorulur.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>Belirlenmemiş: bu bilgisayarı sizin kullanıcı adınızla kullanan herkes kodlarınızı görür.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign kilitli</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola ifadesi</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign kilitli. Parola ifadesini yazıp Enter’a basın.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Kilit açılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n saniye sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Parola ifadesini yeniden yazın.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Resimler (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Buraya bir resim bırakın</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>Bu bilgisayarın &amp;anahtarlığında</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>Anahtarlıkta, &amp;parola ifadesiyle</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>Kasa &amp;dosyasında, parola ifadesiyle</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>USB bellek için veya anahtarlık olmayan yerlerde.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>&amp;Kasa dosyası</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>Kasa dosyasının yeri</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Bu bilgisayarda hiçbir anahtarlık yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>Önerilir. Oturum açtığınızda %1 açar; yazılacak bir şey yoktur.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Countersign başladığında ve kilitlendikten sonra sorulur.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>Parola ifadeniz olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Dosya için bir klasör ve ad seçin.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Bu bir klasör. Dosya için bir ad ekleyin.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>Bu klasör yerinde değil. Sürücüsünü takın veya başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>Bu adda bir dosya zaten var ve olduğu gibi kalır. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>Bu kasa dosyası zaten var. Kendi parola ifadesiyle, olduğu gibi kullanılır.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>Kasa şimdi burada.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>Kasa dosyası nereye kaydedilsin?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>Kasa dosyaları (*.json);;Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Yedeği &amp;geri yükle…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>Hesaplarınız nerede saklansın?</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Ayarlanıyor…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>De&amp;vam</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>Bir hesap seç ve kodunu kopyala</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign hâlâ burada</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>Onu tepside bulabilirsiniz. Sonlandırmak için oradaki menüden Çıkış’ı seçin.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Kod kopyalandı</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>%n saniye boyunca panoda kalır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>Bu pencereyi ekran &amp;görüntülerinden gizle</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>Kayıtlardan ve ekran paylaşımlarından da. Siz yine görürsünüz.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>Bu sistem, programlara bunun için bir yol sunmuyor. Ekranınızı paylaşmadan önce pencereyi kapatın.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>QR kodu olarak göster</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>&amp;Parola ifadeniz</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Parola ifadeniz</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>Diğer cihazla tarayın. Bir dakika sonra ve bu pencere görünmez olunca kaybolur.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Bu kodu gören veya fotoğraflayan kişi, bu hesabın anahtarına ve onunla gelecekteki her koda kalıcı olarak sahip olur. Arkanızda kimin olduğuna ve ekranın paylaşılıp paylaşılmadığına bakın.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>Bu hesabın kodları bir sayacı izler. Onu kullanan iki cihaz kısa sürede uyumsuz olur; bu yüzden yalnızca birinde kullanın.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>PIN birlikte aktarılmaz. Diğer cihazda yazın.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR kodu: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Kodu göster</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>Hızlı seçim</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>Hesap bulmak için yazın, kodunu kopyalamak için Enter’a basın.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>Kodu kopyalanacak hesap…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Hesap bul</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>Kasanız açılıyor…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>“%1” ile eşleşen hesap yok.</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Başka uygulamadan içe aktar</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>Dosyanın &amp;parolası</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>&amp;Bu dosyayı atla</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Dosyanın parolası</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” okunuyor…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Dosya %1 / %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>Kurtarma kodları</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>Yeni kodlar eskileri geçersiz kılar. Şimdiye dek burada saklanan %n kod (kullanılmayan: %1) kalıcı olarak silinir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>Hizmetin gösterdiği kodları kopyalayıp buraya yapıştırın veya tek tek yazın.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
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
        <translation>Kodları değiştir</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>Kodları sakla</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n kod eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n kod yinelendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n satırda başka sözcükler var ve bunlar alınmadı (%1). Aralarında bir kod varsa onu yazın.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>En çok %1 kod saklanır; gerisi alınmadı.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>Kurtarma kodları</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>%1. kodu kopyala</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>%1. kodu çıkar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Çıkar</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>%1 tarihinde kullanıldı</translation>
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
        <translation>Kurtarma kodları ekle…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Kurtarma kodları</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>Yenilerini aldım…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>&amp;Kalanların tümünü kopyala</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Dosyaya aktar…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>&amp;Tümünü kaldır…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>Kopyala, yazdır, dışa aktar</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Kodları gizle</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>Kurtarma kodlarını göster</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>Birçok hizmet, bu cihazın kaybolacağı gün için kodlar verir. Burada saklanabilirler.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>%n koddan %1 tanesi kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>Burada saklanırlarsa bu kasayı açan kişi ikisine de sahip olur: kodlara ve onları aşmanın yoluna. Üstelik kasayla birlikte kaybolurlar. Başka bir yerde, kâğıt üzerinde bir kopya daha güvenlidir.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>%n kurtarma kodu saklandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>Kullanıldı olarak işaretli bir kurtarma kodu kopyalandı</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>Kullanıldı olarak işaretlendi</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>%n kurtarma kodu kopyalandı</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>Tüm kodlar kullanıldı. Hizmette yenilerini oluşturun.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>Kurtarma kodlarını dışa aktar</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>%1 kurtarma kodları bir dosyaya yazılsın mı?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>Dosya korunmaz: açan herkes kodları kullanabilir ve dosyalarınızı kopyalayan her şey onu da kopyalar. Yazdırın veya güvenli bir yere taşıyın, sonra buradan silin.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>“%1” konumuna aktarıldı. Dosya korunmuyor.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>Kurtarma kodlarını kaldır</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>%1 için %n kurtarma kodu kaldırılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>Kalıcı olarak silinirler; eski yedeklerde hâlâ bulunurlar. Hesap kalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>Kurtarma kodları kaldırıldı</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Şimdi kalıcı sil…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Son kaldırılanlar</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n gün kaldı</numerusform>
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
            <numerusform>Son %n günde hiçbir şey kaldırılmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>Kaldırılan hesaplar %n gün saklanır. Kodları gösterilmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 kalıcı olarak silinsin mi?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>%n hesap kalıcı olarak silinsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>Kalıcı olarak silinen bir hesap geri gelmez. Hizmette iki adımlı doğrulama hâlâ açıksa başka bir giriş yoluna gereksiniminiz olur.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Kalıcı sil</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Hesaplarda ara</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>Seçimi bitir</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>Seçili hesapları kaldır</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Artık favori değil</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Ayrılanlar</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>Bu kayıtlar anlaşılamadı. Tam oldukları gibi saklanıyorlar ve daha yeni bir sürüm onları okuyabilir; diğer hesaplarınız bundan etkilenmedi.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Adsız kayıt</translation>
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
        <translation>%1 veya %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
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
        <translation>Kilidi aç…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Yedeği geri yükle…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>Eski kasayı aç</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Boş kasayla başla…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Boş bir kasayla başlansın mı?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>Kayıp kasadan vazgeçilsin mi?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign artık onu aramaz ve içindeki hesaplar geri gelmez. Her birini kendi hizmetinde yeniden kurmanız gerekir.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Boş kasayla başla</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>Sonraki kodu göster</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Kullanıldı</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Kullanıldı, sonraki: %n sn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n saniye kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>sayaçlı kod, gösterilmiyor</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>kod gizli</translation>
    </message>
    <message>
        <source>used</source>
        <translation>kullanıldı</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>sonra %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>Kod kopyala</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Diğer…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Kilidi aç…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Pencereyi göster</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>Hızlı seçim</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıkış</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>Son saklandığı yer: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>Arandığı yer: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>En yeni sağlam yedek: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>Durum aynı: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>%n hesap geri yüklendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Yerine koy</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>Kasanız yeniden yerinde.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Tercihler…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>Son sağlam yedek bir haftadan eski.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>Yedeklerinizin parola ifadesini hâlâ biliyor musunuz? Emin olmak için birini denetleyin.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Denetle…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>Bu bilgisayar kaybolursa yedek, hesaplarınızı geri getirir.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Yedekleri ayarla</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Taşı…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Yeri: %1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>Taşımak için önce kilidi açın.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
</context>
</TS>
