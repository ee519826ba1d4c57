<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>時刻ベース</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>カウンターベース</translation>
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
            <numerusform>%n 桁</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>次のカウンター %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>%n 秒ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>画面をスキャン(&amp;S)</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>範囲をスキャン(&amp;A)…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>カメラを使う(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>画像を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>手動で入力(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>コードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>次のコード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>アカウントを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>最近削除した項目(&amp;R)…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>保留した項目(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>バックアップを復元(&amp;B)…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>バックアップを確認(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>選択したアカウント</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>コードを使用済みにする(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>アカウントを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>お気に入り(&amp;F)</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>複数を選択(&amp;L)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上に移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下に移動(&amp;D)</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>QR コードで表示(&amp;Q)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>Countersign について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>他のアプリからインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>コードを読み上げ(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Countersign バックアップ</translation>
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
        <translation>このコンピューターの管理者に、グループ「video」への追加を依頼してから、ログインし直してください。</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>「システム設定」の「プライバシーとセキュリティ」で「カメラ」を開き、Countersign をオンにしてください。</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>このシステムの設定で許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>「設定」の「プライバシーとセキュリティ」で「カメラ」を開き、デスクトップ アプリにカメラの使用を許可してください。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>リンクまたは「手動で設定」のテキストを貼り付けて、Ctrl+D を押してください。画面には表示されません。</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>1 件の項目</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 は追加されませんでした。%2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>%1 のキーは短く、推測されやすいものです。サービスに表示されているものと比べてください。</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>このエクスポートのパート %1（全 %2）がまだありません。続けて追加してください。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1 のキーを新しくしました。古いキーは、削除したアカウントとして 30 日間残ります。</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 は同じキーで登録済みです。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 は別のキーで登録済みです。サービスから新しいキーを受け取った場合は --replace を、2 つの別のアカウントの場合は --keep-both を指定してください。</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>--uri、--image、--manual のどれか 1 つを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>--replace と --keep-both のどちらかを選んでください。</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>画像ファイルが指定されていません。</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>リンクとキーは、他のプログラムから見えるコマンドラインでは指定できません。標準入力から渡してください。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>オプション「%1」はここでは使えません。</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>オプション「%1」に値は指定できません。</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>オプション「%1」には値が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>「%1」はすでにあり、この保管庫の同じパスフレーズによる以前のバックアップではありません。そのまま残しますので、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>%1のバックアップを「%2」に書き込み、読み直して開き、正常であることを確認しました。</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>バックアップは設定されていません。変更のたびに作成するには --set-up FOLDER を、今すぐ 1 つ書き込むには --to FILE を指定してください。</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>--to、--set-up、--stop のどれか 1 つを選んでください。</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>%1 の後に名前が指定されていません。</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>今後、バックアップは自動では作成されません。すでにあるバックアップは残ります。</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>保管庫（%1）のパスフレーズ（入力しても表示されません。空のまま続けると使用しません）:</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>バックアップのパスフレーズ（入力しても表示されません）:</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>「%1」はパスフレーズで暗号化されており、開くことができます。</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>「%1」はパスフレーズなしで開けます。ファイルを手に入れた人は誰でもキーを読めます。</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>種類</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>%n 件のアカウントがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>削除したアカウントも %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>ここでは使用できない項目がさらに %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>保管庫の内容と完全に一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n 件のアカウントが保管庫と同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>バックアップだけにあるもの:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>保管庫だけにあるもの:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>保管庫とキーが異なるもの:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>保管庫と名前、メモ、グループ、画像、リカバリーコードのどれかが異なるもの:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>使用中の保管庫との比較は行っていません。</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>バックアップファイルの名前が指定されていません。</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>名前のないアカウント</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>アカウントはまだありません。「countersign-cli add」で追加してください。</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>--at には時刻を整数で指定します。1970 年からの秒数（UTC）です。</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>他のプログラム向けに JSON 配列で出力する</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>このヘルプを表示する</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>自分の保管庫の代わりにこの保管庫ファイルを使う</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>最後に使ったものより古い保管庫でも開く</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>見つからない保管庫の代わりに空の保管庫で始める</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>パスフレーズをファイルディスクリプター N から行末まで読む</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>使用中の保管庫のパスフレーズについて同様に指定する</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>バックアップのパスフレーズをファイルディスクリプター N から読む</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>新しいパスフレーズについて同様に指定する（2 回尋ねない）</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>推測されやすい新しいパスフレーズも受け付ける</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>確認せずに実行する</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>リンクまたは「手動で設定」のテキストを標準入力から読む</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>画像ファイルの QR コードを読む</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>発行者、アカウント、シークレットキーなどを順に尋ねる</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>登録済みのアカウントのキーを、新しく届いたキーに替える</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>登録済みのアカウントと届いたアカウントの両方を残す</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>シークレットキーも表示する（人に見られないようにしてください）</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>別の時刻のコードを表示する（カウンターは進めない）</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>保管庫をバックアップファイルの内容に置き換える</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>バックアップファイルにあって保管庫にないものを追加する</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>パスフレーズ（--replace と --merge ではバックアップのもの）をファイルディスクリプター N から読む</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>暗号化したバックアップファイルを 1 つ書き込む</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>今すぐ、および今後の変更のたびに、そこへバックアップを作成する</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>今後は自動で作成しない</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>システムのキーチェーンへ移す（パスフレーズはそのまま）</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>パスフレーズ付きのファイルへ移す</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>アカウントを追加します。</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>アカウントを一覧表示します。</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>アカウントのコード、またはすべてのコードを表示します。NAME には、発行者かアカウント（どちらも一部で可）、または ID の先頭部分を指定します。</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>q または Ctrl+C を押すまで、すべてのコードを表示し続けます。</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>アカウントを削除します。30 日以内なら元に戻せます。</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>削除したアカウントのうち、元に戻せるものを一覧表示します。</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>削除したアカウントを元に戻すか、バックアップファイルを復元します。</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>保管庫をパスフレーズで暗号化するか、開く方法を変更します。</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>暗号化したバックアップを書き込み、開けることを確かめます。</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>バックアップを保管庫と並べて開き、違いを表示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>保管庫を別の場所に移します。</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>保管庫の場所と保管方法を表示します。</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>このヘルプ、または 1 つのコマンドの詳細を表示します。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>キーチェーンのログインコード（ワンタイムパスワード）を表示します。</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>「countersign-cli help COMMAND」でコマンドのオプションを、--version でバージョンを表示します。</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>これはシークレットキーか、それを含むリンクのようです。コマンドラインの内容は他のプログラムから見えます。「add --uri」を使い、標準入力から渡してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>コマンドが指定されていません。「countersign-cli help」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>「%1」が余分です。空白を含む名前は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>アカウントの名前が指定されていません。</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>y yes はい</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>保管庫（%1）のパスフレーズ（入力しても表示されません）:</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>「%1」に保管庫はありません。名前を確かめるか、コマンド「passphrase set」でそこに保管庫を作成してください。</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>「%1」にはパスフレーズがないため、キーが誰にでも読める形で書き込まれてしまいます。先にコマンド「passphrase set」でパスフレーズを設定してください。</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>標準出力に書き込めません。空き容量を増やすか、別の場所に出力してください。</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 は保管されていますが、使用できません。%2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>種類「%1」のアカウントは、「add --uri」を使ってリンクで追加してください。</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>発行者（サービス名）:</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>アカウント（サービスでの名前）:</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>シークレットキー（入力しても表示されません）:</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>種類（totp、hotp、steam）[totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>桁数 [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>アルゴリズム（SHA1、SHA256、SHA512、SHA224、SHA384）[SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>更新間隔（秒）[30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>カウンター [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>保管庫ファイルにはパスフレーズが必要です。それが唯一の鍵になります。</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>保管庫の場所は %1 になりました。</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>--to-keychain と --to FILE のどちらかを選んでください。</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>保管庫はすでに %1 にあります。</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>保管庫にはすでにパスフレーズがあります。「countersign-cli passphrase change」で変更、「passphrase add」で追加できます。</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>これから保管庫（%1）にはパスフレーズが必要です。忘れると、本人でも開けません。安全な場所にも控えておいてください。</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>新しいパスフレーズでも保管庫を開けるようになりました。</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>パスフレーズを変更しました。以前のバックアップのパスフレーズは変わりません。</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>これは保管庫ファイルの最後のパスフレーズです。保管庫ファイルには必ずパスフレーズが必要です。変更するか、先に保管庫をキーチェーンへ移してください。</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>このパスフレーズでは保管庫を開けなくなりました。別のパスフレーズでは開けます。</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>保管庫のパスフレーズはなくなりました。%1 のロックを解除した人は誰でも読めます。</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>パスフレーズは、他のプログラムから見えるコマンドラインでは指定できません。入力を求められたときに入力するか、--passphrase-fd と --new-passphrase-fd で渡してください。</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>set、change、add、remove のどれを行うか指定してください。</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>保管庫にパスフレーズはありません。「countersign-cli passphrase set」で設定できます。</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>パスフレーズが必要ですが、ここでは入力を求められません。%1 で渡すか、端末で実行してください。</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>それでもこのパスフレーズを使う場合は、--weak を付けてもう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1 は、プログラムがファイルディスクリプターを渡せない Windows では使えません。代わりにパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>%1 の後に指定するのはファイルディスクリプターの番号で、パスフレーズではありません。コマンドラインの内容は他のプログラムから見えます。</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>%1 で渡されたパスフレーズが %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>%1 で渡されたパスフレーズを読み取れません（%2）。</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>新しいパスフレーズ（入力しても表示されません）:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>もう一度同じもの:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>2 つのパスフレーズが異なります。何も変更していません。</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>ここで削除しても、サービスの二要素認証は無効になりません。コードがないとログインできなくなることがあります。先にサービスで無効にしてください。</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>%1 を削除しました。30 日以内なら「countersign-cli restore %2」で元に戻せます。</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>ここでは確認できないため、%1 は削除されませんでした。%2削除するには --yes を指定してください。</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>%1 を削除しますか？ 削除する場合は y を入力してください:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>この 30 日間に削除したアカウントはありません。</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>ここでは確認できないため、何も復元しませんでした。保管庫をバックアップの内容に置き換えるには --yes を指定してください。</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>バックアップ（アカウント: %1）で、%2 の内容（アカウント: %3）を置き換えますか？ 置き換える場合は y を入力してください:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>バックアップにパスフレーズがありません。これからファイルに書き込むもののためにパスフレーズを決めてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>%n 件のアカウントを復元しました。保管庫の場所: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>以前の内容は「%1」に保管されています。</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>今後、保管庫はバックアップのパスフレーズで開きます。「countersign-cli passphrase」で変更できます。</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>保管庫に独自のパスフレーズはありません。「countersign-cli passphrase set」で設定できます。</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>追加先の保管庫がありません。--replace を使うと、そこにバックアップを置きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>バックアップから %n 件のアカウントを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>「%1」はファイルです。バックアップの内容を追加するには --merge を、保管庫を置き換えるには --replace を指定してください。</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>「%1」に一致する削除済みアカウントはありません。「countersign-cli removed」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 を元に戻しました。</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>--replace と --merge のどちらかを選んでください。</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>アカウントまたはバックアップファイルの名前が指定されていません。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>保管庫を開いています…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>保管庫のパスフレーズが変わりました。「countersign-cli watch」をもう一度実行して入力してください。</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… 他に %1 件。ウィンドウの高さを広げてください。</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: 終了</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>保管庫の場所: %1（パスフレーズで暗号化）。</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>保管庫の場所: %1（独自のパスフレーズなし）。</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>保管庫の場所: %1（パスフレーズなし）。ファイルを手に入れた人は誰でもキーを読めます。</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>保管庫の場所: %1。</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>保管庫はまだありません。保管場所: %1。</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>バックアップは自動では作成されません。</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>バックアップの作成先:「%1」。</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>最後の正常なバックアップ: %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>このコンピューターの時計が間違っています。このプログラムが作られる前の日付になっています。サービスはこれらのコードを受け付けません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>このコンピューターの時計が遅れているようです。保管庫はより後の時刻に使われています。サービスがこれらのコードを受け付けないことがあります。</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>追加される内容を表示するだけで、何も保存しない</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>他のプログラム向けに JSON オブジェクトで出力する</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>ファイルのパスワードをファイルディスクリプター N から読む</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>書き込む形式（--formats で ID を一覧表示）</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>書き込み先（すでにあるファイルはそのまま残る）</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>形式を一覧表示する</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>他のアプリのエクスポートやバックアップからアカウントを取り込みます。</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>他のアプリ用のファイルにアカウントを書き込みます。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 はエクスポートされません。%2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 に保存できないもの: %2。</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>このファイルは暗号化されていません。読んだ人は誰でもキーを手にすることになります。他のアプリに取り込んだら、消去してください。</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>それでも書き込みますか？ 書き込む場合は y を入力してください:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>%n 件のアカウントを「%1」に書き込みました。このファイルを読めるのはあなただけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>書き込む形式を --format で、書き込み先を --output で指定してください。</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>形式「%1」はありません。「countersign-cli export --formats」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>フォルダー「%1」はありません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>「%1」はすでにあり、そのまま残します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>パスワードを --passphrase-fd で渡すか、端末で実行してください。</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>「%1」のパスワード（入力しても表示されません）:</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>元のアプリのゴミ箱にあったものです。まだ必要な場合は、ゴミ箱から戻して、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>このエクスポートのパート %1（全 %2）がまだありません。続けてインポートしてください。</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>このアカウントは別のキーで登録済みです。サービスから新しいキーを受け取った場合は --replace を、2 つの別のアカウントの場合は --keep-both を指定してください。</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>別のキーで登録済みのアカウントは、そのまま残しました。</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>ファイルの名前が指定されていません。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>別のキー</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>新規 %1 件、登録済み %2 件、別のキー %3 件、保留 %4 件。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>システムの設定で、日付と時刻の自動設定をオンにしてください。</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>「システム設定」の「一般」、「日付と時刻」で、日付と時刻の自動設定をオンにしてください。</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>「設定」の「時刻と言語」、「日付と時刻」で、「時刻を自動的に設定する」をオンにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>約 %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>約 %n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>約 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>約 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>シークレットキーがまだありません。サービスに表示されているキーを入力するか、貼り付けてください。</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>アカウント名はありますが、シークレットキーがありません。サービスでコードをもう一度表示し、全体を取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>「%1」はシークレットキーに使えない文字です。キーに使われるのは A から Z までの文字と 2 から 7 までの数字です。サービスに表示されているものと比べてください。</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>このシークレットキーは長すぎます。キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>コードの桁数は 1 から 10 までです（%1 は使えません）。サービスで桁数を確かめてください。</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>更新間隔は 1 以上の整数（秒）で指定してください。サービスに指定がなければ 30 です。</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>カウンターは 0 以上の整数で指定してください。サービスに指定がなければ 0 から始めます。</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>このアカウントのアルゴリズム「%1」は、Countersign では計算できません。サービスで別の種類のコードを選んでください。</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>このアカウントのコードの種類「%1」は、Countersign では扱えません。サービスで TOTP のキーを選んでください。</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>この Yandex のキーは正しくありません。全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>名前が長すぎます。1000 文字以内に短くしてください。</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>このアカウントのコードを表示するには PIN が必要です。アカウントを編集して PIN を入力してください。</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>その時刻のコードはありません。このコンピューターの時計を合わせるか、1970 年より後の時刻を指定してください。</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>このアカウントのカウンターは上限に達しました。サービスでアカウントを設定し直してください。</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>読み取るテキストがありません。サービスに表示されているキーまたはリンクをコピーしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>これはログインコードのアカウントではありません。サービスが認証アプリ用に表示する QR コードまたはキーを探してください。</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>アカウントにしては長すぎます。キー、リンク、または画像だけを選んでください。</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>これは Web ページへのリンク（%1）で、アカウントではありません。ブラウザーで開き、ページに表示されるコードをスキャンしてください。</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>このコードはストアのアプリを開くもので、アカウントではありません。サービスで設定を続けてください。アカウントのコードはその後に表示されます。</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードは Wi-Fi ネットワークに接続するもので、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードは連絡先で、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードは予定で、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードはメールを作成するもので、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードは電話番号で、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードはメッセージを送るもので、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードは地図上の場所を示すもので、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードは支払いを求めるもので、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードは健康証明書で、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードはスマートフォンの通信プランを設定するもので、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>このコードはスマートホームに機器を追加するもので、アカウントではありません。サービスのコードを探してください。</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>このコードはパスキーでサインインするためのもので、ログインコードではありません。パスキーのあるデバイスでスキャンするか、サービスで認証アプリを選んでください。</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>このコードは Microsoft のアプリ専用です（通知によるサインイン）。Microsoft のページで「別の認証アプリを使用します」を選び、表示されるコードをスキャンしてください。</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>このコードはアプリ「%1」専用です。%1 でスキャンするか、サービスで別の認証アプリを選び、表示されるコードをスキャンしてください。</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>このコードは別のデバイスを %1 にサインインさせるもので、アカウントではありません。自分で求めたものである場合に限り、%1 でスキャンしてください。</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>このコードは別の %1 にアカウントを移すもので、%1 でしか読み取れません。そちらでアカウントをファイルに書き出すか、各サービスで設定し直してください。</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>このコードのテキストはアカウントではありません。サービスが認証アプリ用に表示する QR コードまたはキーを探してください。</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>このテキストにシークレットキーは見つかりませんでした。「手動で設定」の部分全体、またはキーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>この Google Authenticator のエクスポートは読み取れません。スマートフォンでもう一度エクスポートし、それぞれのコード全体をスキャンしてください。</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>この Google Authenticator のエクスポートにアカウントはありません。スマートフォンでアカウントを選び、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>このファイルは画像として開けません。QR コードの PNG または JPEG 画像を選んでください。</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>この画像は大きすぎて検索できません。QR コードの部分を切り取ってお試しください。</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>QR コードが見つかりませんでした。コードを大きくして全体が見えるようにするか、キーを手動で入力してください。</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>QR コードはありますが、読み取れませんでした。大きく、または鮮明にするか、キーを手動で入力してください。</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>QR コードはありますが、小さすぎて読み取れません。ページ上で拡大するか、カメラに近づけてください。</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>QR コードはありますが、ぼやけて読み取れません。少し離して動かさずに持つか、より鮮明な画像を使ってください。</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>QR コードの一部しか見えません。周りの余白も含めて全体を見せてください。</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>この画像で QR コードを検索できませんでした。何も変更していません。コードのスクリーンショットを撮って試すか、キーを手動で入力してください。</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>この画像の検索に時間がかかりすぎました。QR コードの部分を切り取ってお試しください。</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>Countersign の画像読み取り機能が起動しません。キーを手動で入力してください。修復するには Countersign をインストールし直してください。</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>クリップボードは空です。先にキー、リンク、または QR コードの画像をコピーしてください。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>カメラが見つかりませんでした。カメラを接続するか、この画面にコードを表示して「画面をスキャン」を選んでください。</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign にカメラの使用が許可されていません。%1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>別のプログラムがカメラを使用しています。そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>カメラの映像が届きません。カメラが覆われていないか、別のプログラムが使用していないか確かめるか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>カメラが取り外されました。接続し直すか、別のカメラを選んでください。</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>このインストールには Countersign のカメラ機能がありません。インストールし直すか、代わりに画像をスキャンしてください。</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>このデスクトップでは、プログラムが画面を撮影できません。自分でスクリーンショットを撮ってコピーし、「貼り付け」を選んでください。</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>画面の撮影が許可されませんでした。確認が表示されたら許可するか、自分でスクリーンショットを撮って「貼り付け」を選んでください。</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>保管庫はありますが、内容を読み取れません。何も変更していません。そのままにして、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>この保管庫は新しいバージョンの Countersign で書き込まれています。何も変更していません。最新バージョンをインストールして起動してください。</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>保管庫が Countersign で開ける大きさを超えています。何も変更していません。バックアップを復元してください。</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>保管庫はパスフレーズでロックされています。先にロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>このファイルを開くには、通常のファイルでは考えられないほどのメモリまたは時間が必要なため、開きませんでした。別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>このパスフレーズでは開けません。Caps Lock とキーボードの言語を確かめてから、もう一度お試しください。何度試しても、データが消えることはありません。</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>ここではパスフレーズが必要です。入力してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>このパスフレーズはすぐに推測されます。ランダムな 4 つの単語など、もっと長いものにしてください。</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>ここに保管庫はまだありません。アカウントを追加して始めてください。</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>保管庫が見つかりません。%1 には保管庫がなくなっています。何も変更していません。キーチェーンまたはバックアップを復元してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>保管庫はここにありません。最後の保管場所: %1。その場所をもう一度選ぶか、バックアップを復元してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>ここにある保管庫は、最後に使ったものより古いものです（%1）。何も変更していません。新しい方を戻すか、バックアップを復元するか、古い方を開いてください。</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>「%1」にはすでに保管庫があり、そのまま残します。別の場所または名前を選んでください。</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>保管庫は移動しましたが、%1 にある古いコピーを消去できませんでした。そこで手動で消去してください。</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>保管庫ファイルのフォルダーがありません（%1）。そのドライブを接続してから、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>保管庫ファイルを読み取れません（%1）。ドライブとファイルのアクセス権を確かめてから、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>保管庫ファイルに書き込めません（%1）。ドライブの空き容量を増やすか、書き込みを許可してから、もう一度お試しください。変更は行われませんでした。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>キーチェーンがロックされています。ロックを解除してから、もう一度お試しください。アカウントは安全に保管されています。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>キーチェーンへのアクセスが拒否されました。Countersign に使用を許可してから、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>キーチェーンが応答しません。GNOME Keyring、KWallet、または KeePassXC のシークレットサービスを起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>別のキーチェーンが応答しています: %1。アカウントのあるキーチェーンを起動してから、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>キーチェーンがエラーを返しました（%1）。何も変更していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>保存した内容を %1 から読み直したところ、一致しませんでした。変更は行われませんでした。その場所を確かめてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>%1 への保存が中断されたため、変更が保存されたかどうか分かりません。その場所が応答したら、一覧をもう一度確かめてください。</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>別の Countersign プログラムが同時に保管庫を変更しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>別の Countersign プログラムが保存中です。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>「%1」に書き込めません。ディスクの空き容量を増やすか、書き込みを許可してから、もう一度お試しください。変更は行われませんでした。</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>バックアップフォルダーがありません（%1）。ドライブを接続するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>バックアップを書き込めませんでした（%1）。空き容量を増やすか、別のフォルダーを選んでください。保管庫に影響はありません。</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>今書き込んだバックアップの内容が保管庫と一致しません（%1）。別のフォルダーまたはドライブを選んでください。保管庫に影響はありません。</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>「%1」は Countersign で開けるバックアップではありません。Countersign または Aegis が書き込んだファイルを選んでください。</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>このバックアップは壊れていて開けません。何も変更していません。1 つ前のものなど、別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>「%1」に一致するアカウントはありません。アカウントを一覧表示して名前を確かめてください。</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>このアカウントはもうありません。別の Countersign プログラムが削除した可能性があります。「最近削除した項目」を確かめてください。</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>「%1」に一致するアカウントが複数あります。名前をさらに詳しく指定するか、ID を指定してください。</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>「%1」には、進めるカウンターがありません。コードは自動で変わります。</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>保管庫はまだ開いていません。先に開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>ファイルを読み取れません（%1）。名前とアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>Countersign の内部で問題が発生しました。何も変更していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>ここでは変更 %1、前回は変更 %2</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1（ただし保管庫は %2 にあります）</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>このキーはどこからでも使えるキーにはできません。文字、数字または F キーを、Ctrl、Alt または Meta と組み合わせてください。</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>「%1」は別のプログラムがすでに使っています。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>デスクトップが Countersign にショートカットキーを割り当てませんでした。キーボードの設定で割り当てることができます。</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>お使いのデスクトップは、プログラムに専用のショートカットキーを割り当てません。キーボードの設定で、コマンド「countersign --pick」にキーを割り当ててください。</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>変更できませんでした（%1）。システムの設定で、サインイン時に起動するプログラムを確認してください。</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign はすでに起動していますが、応答しません。少し待ってから、もう一度お試しください。それでも応答しない場合は、終了して起動し直してください。</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>このリカバリーコードはもうありません。別の Countersign がコードを置き換えた可能性があります。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>このテキストにリカバリーコードは見つかりませんでした。コードだけをコピーするか、1 つずつ入力してください。</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>このアカウントの名前は QR コードには長すぎます。短くしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>ファイルを書き込めませんでした（%1）。別のフォルダーを選んでください。保管庫に影響はありません。</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign では、このファイルの種類が分かりません。他のアプリのエクスポートやバックアップで作られたファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>このファイルは壊れているか、途中で切れています。元のアプリでもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>このファイルは、Countersign が読み取れるものより新しいバージョンの %1 で書き込まれています。Countersign を更新してください。</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>このファイルを開くには、元のアプリでは考えられないほどのメモリまたは時間が必要です。元のアプリでもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>このファイルにアカウントはありません。元のアプリで、どのアカウントがエクスポートされるか確かめてください。</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>このファイルは %1 でしか開けません。自分で決めたパスワードを付けて、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1 の暗号化方法は、Countersign では解除できません。%1 で暗号化をオフにしてから、もう一度ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>このファイルは %1 で暗号化されており、この Countersign では開けません。元のアプリで AES を使ったコピーを保存し、それを選んでください。</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 は、このアカウントを他のアプリに渡しません。サービスにサインインしてログインコードを設定し直し、新しいコードをここでスキャンしてください。</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>このファイルは OpenPGP で暗号化されています。先に自分の鍵で復号し、できたファイルを開いてください。</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>この %1 のファイルにはパスワードが付いています。そちらで設定したパスワードを入力してください。</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>ファイルのパスワードが違います。元のアプリで設定したパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>プリンターを使用できないため、何も印刷されませんでした。別のプリンターを選ぶか、代わりにファイルに保存してください。</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 では、この種類のコードを使えません。このアカウントには別の形式を選んでください。</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>このアカウントのアルゴリズムは、%1 では計算できません。別の形式を選んでください。</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 では、この桁数のコードを使えません。このアカウントには別の形式を選んでください。</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 では、この更新間隔のコードを使えません。このアカウントには別の形式を選んでください。</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1 にこのアカウントを移すには PIN が必要です。アカウントを編集して PIN を入力してください。</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 では、同じキーのアカウントは 1 つしか保存できません。同じキーのアカウントが他にもあるため、これだけを別に移してください。</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 はアカウントを名前で区別しますが、同じ名前のアカウントが他にもあります。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>%1 に移せるアカウントがありません。別の形式を選んでください。</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>1 つの QR コードに入るアカウントは 1 つです。アカウントを 1 つだけ選ぶか、複数に対応した形式を選んでください。</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>他のアプリのファイルを読み書きする Countersign の機能がありません。Countersign をインストールし直してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>「%1」はこのキーに使えない文字です。16 進数のキーに使われるのは 0 から 9 までの数字と a から f までの文字です。サービスに表示されているものと比べてください。</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>このキーは 1 桁足りません。16 進数のキーの桁数は偶数です。サービスに表示されているものと比べてください。</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>ファイルは書き込まれましたが、ドライブで保存が確認されていません。このファイルに頼る前に、もう一度書き出してください。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis、暗号化あり</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis、暗号化なし</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP、暗号化なし</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden、暗号化なし</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign、暗号化あり</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign、暗号化なし</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth、暗号化なし</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+、暗号化なし</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>キーの URI の一覧</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>1 つのアカウントの QR コード</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum、暗号化あり</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS、暗号化あり</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS、暗号化なし</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>発行者の空欄（アカウント名が入ります）</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>アカウントごとに 1 つを除く他のグループ</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>アカウントの使用回数</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>印刷用リカバリーシート</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>保管庫(&amp;V)</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>すぐに推測される</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>とても強い</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Countersign の起動時と、ロックした後に入力が必要です。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>バックアップや、保管庫の他のパスフレーズは変わりません。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>パスフレーズを追加</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>今後はどちらでも保管庫を開けます。1 つを安全な場所に控えておくこともできます。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>パスフレーズを削除</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>今後はキーチェーンだけが保管庫を守ります。同じユーザー名でこのコンピューターを使う人には、コードが見えます。Countersign はロックできなくなります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>%1 のリカバリーコード</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>%1 に使用</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>デバイスがなくなったとき、各コードで 1 回だけログインできます。この紙は自分だけが見つけられる場所に保管してください。</translation>
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
        <translation>カウンターベース（HOTP）、次のカウンター %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>Steam コード</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP、キーは 16 進数</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>Yandex コード</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n 桁</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>%n 秒ごとに新しいコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>リカバリーシート</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>このシートがあれば、どの認証アプリでもアカウントを元に戻せます。コードをスキャンするか、キーを入力してください。自分だけが見つけられる場所に保管してください。</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>リカバリーコード（それぞれ 1 回だけ使えます）:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1（%2 に使用）</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>アプリでパスワードを付けてファイルを暗号化してください。パスワードは後でここに入力します。</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>ファイルの種類は JSON を選んでください。</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>ファイルの種類は CSV を選んでください。パスワードも含まれますが、取り込みません。</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>このアプリからは何も取り出せません。各サービスで二要素認証を設定し直し、新しいコードを Countersign でスキャンしてください。</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>root 化したスマートフォンやバックアップから取り出したアプリのファイルがあれば、ここで選んでください。</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>このファイルは暗号化されていません。アカウントを取り込んだら、削除してください。</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>設定を開き、「2FAS Backup」、「Export to file」の順に選んでください。</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>設定を開き、「Import &amp; Export」、「Export」の順に選んでください。</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>メニューを開いて「Backups」を選び、暗号化したバックアップを作成してください。</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>設定を開いて「Backup &amp; Restore」を選び、バックアップを作成してください。</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>設定を開き、「エクスポート」を選んでください。</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>設定を開き、「データ」、「コードをエクスポート」の順に選んでください。</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>メニューを開き、「Backup」を選んでください。</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>メニューを開いて「Export」を選び、JSON を選んでください。</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>メニューを開き、「アカウントを移行」、「アカウントのエクスポート」の順に選んでください。</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>スマートフォンに QR コードが 1 つ以上表示されます。読み取る順序は問いません。</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>設定を開き、「Transfer accounts」、「Export to file」の順に選んでください。</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>バックアップは Microsoft にあり、そのアプリでしか開けません。各サービスで二要素認証を設定し直し、新しいコードを Countersign でスキャンしてください。</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>設定を開いて「Backup」を選び、バックアップを作成してください。</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>設定を開き、「Export OTPs to ZIP archive」を選んでください。</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>ファイルのパスワードは、アプリのマスターパスワードです。</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>設定を開いて「Back up」を選び、ファイルにバックアップしてください。</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>コンピューター用のアプリで「ファイル」を開き、「エクスポート」を選んでください。</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>ファイルの種類は 1PUX を選んでください。パスワードも含まれますが、取り込みません。</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>Mac で「パスワード」を開き、「ファイル」、「すべてのパスワードをファイルに書き出す」の順に選んでください。</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>ファイルにはパスワードも含まれますが、取り込みません。</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>「設定」または「ツール」を開き、「保管庫をエクスポート」を選んでください。</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>アカウントではなく、自分で決めたパスワードで暗号化する JSON を選んでください。</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>設定を開き、「データをエクスポート」を選んでください。</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>キーファイルを使っていなければ、パスワードのファイルをそのまま読み取れます。</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>パスワードも含まれますが、取り込みません。</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>ブラウザーで「Advanced options」を開き、「Export」を選んでください。</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>PGP を使わない zip ファイル、または CSV を選んでください。パスワードも含まれますが、取り込みません。</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>一覧でアカウントに印を付け、「Export」を選んでください。</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>設定を開き、「バックアップ」、「バックアップファイルをダウンロード」の順に選んでください。</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>別のコンピューターでメニューを開き、「エクスポート」を選んでください。</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>設定を開いて「Backup &amp; Restore」を選び、Aegis または Authenticator を選んでください。</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>設定ファイルを読み取れます。フォルダー .config/org.kde.keysmith にある Keysmith.conf です。</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>ファイルのパスワードは、Keysmith の起動時に入力するものです。</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>メニューを開いて「Export」を選び、Aegis または Authenticator Pro を選んでください。</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>ファイルの名前は .maFile で終わり、プログラムの横のフォルダー maFiles にあります。</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>先に、プログラムの「Selected account」で暗号化を解除してください。</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>歯車のメニューを開き、「Export」を選んでください。</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>その他のアプリ</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>そのアプリの設定で、エクスポートまたはバックアップを探してください。</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>QR コードや「otpauth」で始まるリンクが表示される場合は、それも使えます。</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>ファイルをこのコンピューターに移し、ここで選ぶか、ウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>コードをカメラに見せるか、その画像をここで選んでください。ファイルも選べます。</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>スマートフォンのアプリ</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>パスワードマネージャー</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>コンピューターのプログラム</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>コンピューターのキーチェーンのログインコードを表示します。</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>QR コードの画像、またはアカウントへのリンク。</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>小さなボックスでアカウントを選び、コードをコピーします。デスクトップの設定で、このコマンドにキーを割り当ててください。</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>アカウントは安全に保管されています。コードを見るにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>キーチェーンへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Countersign に使用を許可してから、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>アカウントはこのコンピューターのキーチェーンに保管されていますが、キーチェーンが動作していません。GNOME Keyring、KWallet、または KeePassXC のシークレットサービスを起動してからもう一度試すか、バックアップを保管庫ファイルに復元してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>別のキーチェーンが応答しています</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>応答したキーチェーン: %1。アカウントのあるキーチェーンを起動してから、もう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>保管庫が見つかりません</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>%1 には保管庫がなくなっています。バックアップを復元するか、元の内容を戻してから、もう一度お試しください。何も変更していません。空の保管庫に置き換えることもありません。</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>保管庫は別の場所にあります</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>この保管庫は古いものです</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>保管庫ファイルがありません</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>保管庫ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>保管庫が壊れています</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>新しい Countersign で書き込まれています</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>保管庫を開けません</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>%1 のコードをコピーしました</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>次のコードを表示するには、%1 の丸い矢印を押してください。</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>%n 件のアカウントを保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>%n 件の画像にまだキーが写っています。不要なものは削除してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>%n 件の画像を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>ゴミ箱に移動しました。そこからもキーを消すには、ゴミ箱を空にしてください。</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>「%1」を削除できませんでした。手動で削除してください。</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>これで %1 の二要素認証が無効になるわけではありません。先にそちらで無効にするか、他のログイン手段を用意してください。
アカウントは %n 日以内なら元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 を元に戻しました</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>リカバリーコードをコピーしました。それぞれ 1 回だけ使えます。</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>使用済みにする</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>%1 のコードは使用済みです。次のコードまで %n 秒です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>%1 のコードは使用済みです。次のコードを表示してください。</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>もう一度コピー</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>%1 のコードをコピーしました。あと %n 秒で切れます。次のコードを待つ方が確実です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>次のコードをコピー</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>%1 のコードをもう一度コピーしました。多くのサービスは同じコードを 1 回しか受け付けません。</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>%1 の次のコードをコピーしました。%n 秒後から有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the names of files, each in quotation marks</comment>
        <translation>」、「</translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>%n 個のファイルのキーは、誰でも読めます。不要なものは削除してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;E)</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>グループ(&amp;R)</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>アカウントに戻る</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>このアカウントの操作</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>画像を選ぶ(&amp;I)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>画像を削除(&amp;V)</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>グループ: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>範囲をスキャン</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>画面です。矢印キーで QR コードを囲み、Enter でスキャン、Esc で終了します。</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>QR コードの周りをドラッグして囲んでください。Esc で終了します。</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>矢印キーで移動、Shift+矢印キーでサイズ変更。Enter でスキャン、Esc で終了します。</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>このバックアップは正常です。何も変更していません。</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>足りないものを追加(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>すべて置き換え(&amp;R)…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>バックアップの内容</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n 件のアカウント（%1 時点）</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>このバックアップのパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>保管庫の内容と完全に一致しています。</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>保管庫との違い:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>バックアップだけにあるもの</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>保管庫だけにあるもの</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>キーが異なるもの</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>名前、メモ、グループ、画像、リカバリーコードのどれかが異なるもの</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>名前のない項目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>読み取れないため保留（そのまま保管されます）</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>%n 件のアカウントを追加します。今あるものは変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>足りないものはありません。</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>先に、現在の保管庫の安全コピーを %1 に作成します。</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>このバックアップにはパスフレーズがありません。キーが誰にでも読めるファイルに残らないように、パスフレーズを決めてください。</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>保管庫はこのファイルに入ります。現在の場所にあるものはそのまま残ります。</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>今後は、このバックアップのパスフレーズで保管庫を開きます。</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>バックアップを確認</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>バックアップを保管庫と並べて開きます。何も変更しません。</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>すべて置き換えますか？</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>保管庫全体をこのバックアップに置き換えますか？</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>バックアップにないアカウントは、保管庫からなくなります。保管庫の安全コピーを %1 に残します。通常のバックアップと同じように復元できます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元しています…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>バックアップを探しています…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>見つかったバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>見つかったバックアップ</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選ぶ(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>このバックアップのパスフレーズ(&amp;T)</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>このバックアップのパスフレーズ</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>いつもの場所にバックアップは見つかりませんでした。お持ちの場合は、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>復元時に置き換えられたもの</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>別の保管庫のもの</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>このファイルはパスフレーズなしで開けます。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>バックアップを選択</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>バックアップ (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>バックアップを確認(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>最後の正常なバックアップ: %1。</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>まだ作成されていません。</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>保存先: %1。</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>作成されていません。このコンピューターを失うと、アカウントも失われます。</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>変更(&amp;G)…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>設定(&amp;U)…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込んでいます…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>設定または作成するには、先にロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>バックアップの設定</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>変更のたびに Countersign がバックアップを書き込み、読み直してコードを比較します。開けるのはそのパスフレーズだけです。このコンピューターがなくなったときに必要になります。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>USB メモリや、別のコンピューターにコピーされるフォルダーの方が安全です。</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>バックアップのパスフレーズを変えない(&amp;K)</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>別のものを選ぶ(&amp;N)</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>最初のバックアップを書き込み、確認しました。今後は自動で行われます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>最初のバックアップを書き込んでいます…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>バックアップの保存先を選択</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>カメラでスキャン</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>カメラの映像</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>画像を開く…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>手動で入力</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>QR コードをカメラの前にかざしてください。</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>カメラを起動しています…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>このコンピューターの時計は自動で合わせられていません。時計がずれていると、サービスはコードを受け付けません。%1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>保管庫がより後の時刻に使われているため、このコンピューターの時計は%1遅れているようです。サービスがコードを受け付けないことがあります。%2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>このコンピューターの時計が%1進められました。時計が間違っていると、サービスはコードを受け付けません。%2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>このコンピューターの時計が%1戻されました。時計が間違っていると、サービスはコードを受け付けません。%2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>このコンピューターの時計が間違っています。%1 になっていますが、このプログラムはそれより後に作られました。サービスはコードを受け付けません。%2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>カウンターによるコード、非表示</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>コード %1、%2、次のコード %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>これらのコードをスキャン</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>前へ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>画像として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>コード %1/%2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 の QR コード</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>画像の保存先フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>%n 件の画像を保存しました。画像を見た人はキーを手にすることになります。使い終わったら削除してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>トレイにアイコンを表示</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>ウィンドウを閉じても Countersign をトレイに残す</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>ウィンドウを表示せずに起動</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>サインイン時に起動</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>クイック選択のキー（どこからでも）:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>クイック選択のキー</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>このデスクトップではトレイにアイコンが表示されないため、ウィンドウを閉じると Countersign は終了します。</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>メニューから、コードを表示せずにコピーできます。</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>または、デスクトップのキーボードの設定で、コマンド「countersign --pick」にキーを割り当ててください。</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>デスクトップに問い合わせています…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 でクイック選択を開きます。</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>パート %1（全 %2）を読み取りました。残り: %3。次のコードを見せてください。</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>QR コードの画像を開く</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>他のアプリのファイルを選択</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>最初のアカウントを追加</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>二要素認証を提供するサービスでは、認証アプリ用の QR コードまたはキーが表示されます。ここに取り込んでください。画像をドロップすることもできます。</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>このウィンドウの横に開いたページから QR コードを見つけます。</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>紙や別の画面にあるコードに使います。</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>テキストで表示されるキーに使います。</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>エクスポート先(&amp;X)</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>エクスポートするアカウント</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>%n 件のアカウントをエクスポートします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>うち %n 件は完全には移せません。失われるものは一覧で確かめられます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n 件はまったく移せません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>このファイルは暗号化されていません。手に入れた人は、アカウントのキーをずっと手にすることになります。すぐに使い、その後は削除してください。</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>これらのコードを見たり撮影したりした人は、アカウントのキーをずっと手にすることになります。後ろに人がいないか、画面を共有していないか確認してください。</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>シートにはアカウントのキーが記載されます。自分だけが見つけられる場所に保管し、PDF は印刷したら削除してください。</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>理解しました(&amp;U)</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>保管庫のパスフレーズ(&amp;V)</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>ファイルのパスフレーズを決めてください。ファイルを開けるのは、そのパスフレーズだけです。</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>保管庫のパスフレーズ</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>%n 件のアカウントを「%1」にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>コードを表示</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>失われるもの: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>すべて移せます</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
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
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>他のアプリからインポート</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>アプリを検索</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>ファイルを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>どのアプリにアカウントがありますか？ すでにファイルがある場合は、それを選んでください。どのアプリのファイルかは Countersign が判別します。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>スマートフォンの画面にあるコードに使います。</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>複数のファイルを一度に選べます。コードの画像も使えます。</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>このウィンドウの横に開いたコードに使います。</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>コピーしたリンクに使います。</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>登録済みです</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>このアカウントを追加しますか？</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>サービスのページでこのコードを入力すると、設定が完了します。</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>追加してから、丸い矢印を押して最初のコードを表示してください。</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>このアカウントは同じキーで登録済みです。追加するものはありません。</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 は別のキーで登録済みです。サービスに新しいコードが表示された場合は、キーを置き換えてください。名前、メモ、グループ、リカバリーコードは残り、古いキーは「最近削除した項目」に移ります。</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>取り込めるものがありません</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>これらのアカウントを追加しますか？</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>キーを置き換え</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>パート %1（全 %2）がまだありません。後でスキャンできます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>%n 件のアカウントを保存(&amp;K)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>取り込む内容</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>キーを置き換え</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>除外</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>%n 件すべて同様に(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 は別のキーで登録済みです。サービスから新しいキーを受け取った場合は、置き換えてください。名前、メモ、グループ、リカバリーコードは残り、古いキーは「最近削除した項目」に移ります。</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>元のアプリのゴミ箱にあったもの</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>別のキーで登録済み（キーを置き換え）</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>別のキーで登録済み（両方残す）</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>別のキーで登録済み（今のキーのまま）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>新規 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>登録済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>別のキー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>ゴミ箱から %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>保留 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件の項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>自分の順序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>最近使った順(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>よく使う順(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n 件の項目を変更せずに保留しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>「%1」に一致するアカウントはありません。</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>「%1」に「%2」と一致するアカウントはありません。</translation>
    </message>
</context>
<context>
    <name>countersign::ListSection</name>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>コードの表示(&amp;W)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に表示</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>アカウントの選択時</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>クリック後</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>数字の区切り(&amp;Q)</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>半分ずつ（%1）</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>2 桁ずつ（%1）</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>区切らない（%1）</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>並べ替え(&amp;Y)</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>自分の順序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使った順</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>よく使う順</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>最後の 10 秒間に次のコードを表示(&amp;X)</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>コードのコピー後にこのウィンドウを最小化(&amp;A)</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign はロックされています</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロックを解除しています…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>ロック解除まで %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>自動ロック</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>操作がないとき(&amp;I)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>デスクトップのロック時(&amp;D)</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>コンピューターのスリープ前(&amp;P)</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>ウィンドウの最小化時(&amp;Z)</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>先にパスフレーズを設定してください。パスフレーズがないとロックできません。</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;V)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>文字サイズ、コントラスト、動きの抑制は、システムの設定に従います。</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>Countersign について</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>デスクトップのログインコード。システムのキーチェーンまたは保管庫ファイルに保管されます。
GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>アカウントを探しています…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>範囲をスキャン</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>ブランドアイコン: Simple Icons (CC0)。これらのマークは各所有者の商標であり、所有者はこのプログラムと関係がありません。</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>手動で入力</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>名前またはメールアドレス</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>時刻ベース（TOTP）</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>カウンターベース（HOTP）</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP（PIN あり）</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex（PIN あり）</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>発行者(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>シークレットキー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>桁数(&amp;D)</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>アルゴリズム(&amp;G)</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>更新間隔(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>カウンター(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>アカウントを編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>空白、ハイフン、大文字と小文字の違いは無視されます。</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>後で見つけられるように、発行者またはアカウント名を入力してください。</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>このキーは通常より短いようです。サービスに表示されているものと比べてください。</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>オプションを減らす</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>オプションを増やす</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>保管庫を移動</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>現在のパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>そこではパスフレーズがなくなります。同じユーザー名でこのコンピューターを使う人にはコードが見え、Countersign はロックできなくなります。</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>保管庫にパスフレーズを設定しました。</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>保管庫のパスフレーズはなくなりました。</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>保管庫の場所は %1 になりました。そこで読み直してから、元の場所を消去しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>移動しています…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2 つがまだ一致していません。</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新しいパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>同じパスフレーズをもう一度</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>ランダムな 4 つ以上の単語は、推測されにくく入力も簡単です。パスフレーズを忘れると、誰にも元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>弱い（%n 文字未満）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>現在のパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>保管庫にはパスフレーズが %n 個あり、すべて削除されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock がオンになっています。</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>パスフレーズを隠す</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>パスフレーズを表示</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>別のものを追加(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>パスフレーズが設定されています。変更するには、先にロックを解除してください。</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>パスフレーズが設定されています。Countersign の起動時と、ロックした後に入力が必要です。</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>設定されていません。同じユーザー名でこのコンピューターを使う人には、コードが見えます。</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign はロックされています</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign はロックされています。パスフレーズを入力して Enter を押してください。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロックを解除しています…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>パスフレーズをもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>ここに画像をドロップ</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>このコンピューターのキーチェーン(&amp;K)</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>キーチェーン、パスフレーズあり(&amp;W)</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>保管庫ファイル、パスフレーズあり(&amp;F)</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>USB メモリに置く場合や、キーチェーンがない場合に使います。</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>保管庫ファイル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>保管庫ファイルの保存先</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>このコンピューターではキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>お勧めです。ログインすると %1 が開くので、入力は不要です。</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Countersign の起動時と、ロックした後に入力が必要です。</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>パスフレーズは変わりません。</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>フォルダーとファイルの名前を選んでください。</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>これはフォルダーです。ファイルの名前を追加してください。</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>このフォルダーがありません。ドライブを接続するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>この名前のファイルはすでにあり、そのまま残します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>この保管庫ファイルはすでにあります。今のパスフレーズのまま使用します。</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>現在の保管庫の場所です。</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>保管庫ファイルの保存先を選択</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>保管庫ファイル (*.json);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>バックアップを復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>アカウントをどこに保管しますか？</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>設定しています…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>続ける(&amp;O)</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>アカウントを選んでコードをコピー</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign は動作中です</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>トレイにあります。終了するには、トレイのメニューで「終了」を選んでください。</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>コードをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>%n 秒間クリップボードに残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>スクリーンショットに写さない(&amp;C)</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>録画や画面共有にも写りません。自分の画面には表示されます。</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>このシステムでは、プログラムからこの設定を行えません。画面を共有する前にウィンドウを閉じてください。</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>QR コードで表示</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>別のデバイスでスキャンしてください。1 分後、またはこのウィンドウが見えなくなると消えます。</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>このコードを見たり撮影したりした人は、このアカウントのキーと、今後のすべてのコードをずっと手にすることになります。後ろに人がいないか、画面を共有していないか確認してください。</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>このアカウントのコードはカウンターで決まります。2 台のデバイスで使うとすぐにずれるため、どちらか 1 台だけで使ってください。</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>PIN は引き継がれません。もう一方のデバイスで入力してください。</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 の QR コード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>コードを表示</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>クイック選択</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>入力してアカウントを探し、Enter でコードをコピーします。</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>コードをコピーするアカウント…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>アカウントを探す</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>保管庫を開いています…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>「%1」に一致するアカウントはありません。</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>他のアプリからインポート</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>ファイルのパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>このファイルを除外(&amp;L)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>「%1」を読み取っています…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>ファイル %1/%2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>新しいコードを作ると古いコードは使えなくなります。これまで保管していた %n 個のコード（未使用 %1 個）は完全に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>サービスに表示されたコードをコピーしてここに貼り付けるか、1 つずつ入力してください。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>コードを置き換え</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>コードを保管</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n 個のコードを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n 個のコードが重複していました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n 行はコードではない文字を含むため、除外しました（%1）。その中にコードがある場合は、入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>保管できるコードは %1 個までです。残りは除外しました。</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>コード %1 をコピー</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>コード %1 を除外</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>%1 に使用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoverySection</name>
    <message>
        <source>Add recovery codes…</source>
        <translation>リカバリーコードを追加…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>新しく作りました…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>残りをすべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>ファイルにエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>すべて削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>コピー、印刷、エクスポート</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>コードを隠す</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>リカバリーコードを表示</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>多くのサービスは、このデバイスを失くしたときのためのコードを発行します。ここに保管できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>残り %1 個（全 %n 個）</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>ここに保管すると、この保管庫を開いた人は、コードとそれを回避する手段の両方を手にします。また、保管庫を失うと一緒に失われます。紙に写して別の場所に置く方が安全です。</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>%n 個のリカバリーコードを保管しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>使用済みのリカバリーコードをコピーしました</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>使用済みにしました</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>%n 個のリカバリーコードをコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>すべてのコードが使用済みです。サービスで新しいコードを作成してください。</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>リカバリーコードをエクスポート</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>%1 のリカバリーコードをファイルに書き込みますか？</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>ファイルは保護されません。開いた人は誰でもコードを使え、ファイルをコピーする仕組みがあればこれもコピーされます。印刷するか安全な場所に移してから、ここから削除してください。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>「%1」にエクスポートしました。ファイルは保護されていません。</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>リカバリーコードを削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>%1 の %n 個のリカバリーコードを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>完全に削除されますが、以前のバックアップには残ります。アカウントは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>リカバリーコードを削除しました</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>今すぐ完全に削除…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>最近削除した項目</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
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
            <numerusform>この %n 日間に削除したものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>削除したアカウントは %n 日間保管されます。コードは表示されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>完全に削除しますか？</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 を完全に削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>%n 件のアカウントを完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>完全に削除したアカウントは元に戻せません。サービスで二要素認証がまだ有効な場合は、他のログイン手段が必要になります。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>完全に削除</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>アカウントを検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>選択を終了</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>選択したアカウントを削除</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>お気に入りから外す</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>保留した項目</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>これらの項目は読み取れませんでした。そのままの形で保管されており、新しいバージョンで読み取れることがあります。他のアカウントに影響はありません。</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>名前のない項目</translation>
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
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
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
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>古い保管庫を開く</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>空の保管庫で始める…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>空の保管庫で始めますか？</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>見つからない保管庫をあきらめますか？</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign は今後その保管庫を探さず、中のアカウントは元に戻りません。それぞれのサービスで設定し直す必要があります。</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>空の保管庫で始める</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>次のコードを表示</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>使用済み、次まで %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>残り %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>カウンターによるコード、非表示</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>コード非表示</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>次は %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>クイック選択</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>最後の保管場所: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>探した場所: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>最新の正常なバックアップ: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>変化はありません: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>%n 件のアカウントを復元しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元の場所に戻す</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>保管庫を元の場所に戻しました。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>最後の正常なバックアップから 1 週間以上たっています。</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>バックアップのパスフレーズを覚えていますか？ 念のため 1 つ確認してみてください。</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>バックアップがあれば、このコンピューターを失ってもアカウントを元に戻せます。</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>バックアップを設定</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移動(&amp;M)…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保管場所: %1。</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>移動するには、先にロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
</context>
</TS>
