<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>基于时间</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>基于计数器</translation>
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
            <numerusform>%n 位数字</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>下一个计数器值 %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>每 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>添加于 %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>上次使用 %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>扫描屏幕(&amp;S)</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>扫描区域(&amp;A)…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>使用摄像头(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>打开图片(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>手动输入(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>复制验证码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>下一个验证码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>移除账户(&amp;R)…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>最近移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>已搁置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>还原备份(&amp;B)…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>检查备份(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>所选账户</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>将验证码标为已用(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>显示账户(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>选择多个(&amp;L)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>显示为二维码(&amp;Q)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>关于 Countersign(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>从其他应用导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>逐位朗读验证码(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Countersign 备份</translation>
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
        <translation>请让这台计算机的管理员将你加入“video”组，然后重新登录。</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>打开“系统设置”&gt;“隐私与安全性”&gt;“摄像头”，并开启 Countersign。</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>请在系统设置中允许，然后重试。</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>打开“设置”&gt;“隐私和安全性”&gt;“摄像头”，并允许桌面应用访问摄像头。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>粘贴链接或“手动设置”文本，然后按 Ctrl+D。内容不会显示。</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>一个条目</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>未添加 %1。%2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>%1 的密钥很短，容易被猜出。请与服务显示的密钥核对。</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>此导出的第 %1 部分（共 %2 部分）仍缺失，请继续添加。</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1 已换用新密钥。旧密钥会在已移除的账户中保留 30 天。</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 已存在，密钥相同。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 已存在，但密钥不同。如果服务提供了新密钥，请使用 --replace；如果这是两个不同的账户，请使用 --keep-both。</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>请在 --uri、--image 和 --manual 中选择一个。</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>请在 --replace 和 --keep-both 中选择一个。</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>缺少图片文件。</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>请勿在命令行中提供链接和密钥，其他程序能看到它们。请通过标准输入提供。</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>此处没有选项“%1”。</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>选项“%1”不接受值。</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>选项“%1”需要一个值。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>“%1”已存在，且不是此保险库以相同密码短语所做的早期备份。它将保持原样；请选择其他名称。</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>已将 %1的备份写入“%2”，并读回、打开、确认完好。</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>尚未设置备份。使用 --set-up FOLDER 可在每次更改后在该处创建备份，使用 --to FILE 可立即写入一个。</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>请在 --to、--set-up 和 --stop 中选择一个。</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>%1 后缺少名称。</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>不再自动创建备份。已有的备份会保留。</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>位于 %1 的保险库的密码短语（输入时不显示；留空则跳过）：</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>备份的密码短语（输入时不显示）：</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>“%1”已用密码短语加密，可以打开。</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>“%1”无需密码短语即可打开：任何拿到它的人都能读取其中的密钥。</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>发行方</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>其中有 %n 个账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>其中还有 %n 个已移除的账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>其中另有 %n 个无法在此使用的条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>保险库中的账户与此完全一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n 个账户与保险库中的相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>仅在备份中：</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>仅在保险库中：</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>在保险库中密钥不同：</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>在保险库中名称、备注、分组、图片或恢复代码不同：</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>未将备份与使用中的保险库比较。</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>缺少备份文件名。</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>未命名的账户</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>还没有账户。请用“countersign-cli add”添加。</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>--at 后的时刻是一个整数：自 1970 年以来的秒数（UTC）。</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>以 JSON 数组输出，供其他程序使用</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>使用此保险库文件，而不是自己的保险库</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>打开比上次使用的更旧的保险库</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>新建空保险库，取代缺失的保险库</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>从文件描述符 N 读取密码短语，直到行尾</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>同上，用于使用中的保险库的密码短语</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>从文件描述符 N 读取备份的密码短语</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>同上，用于新密码短语，不再询问两次</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>也接受容易猜出的新密码短语</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>不先询问</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>从标准输入读取链接或“手动设置”文本</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>读取图片文件中的二维码</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>逐项询问发行方、账户、密钥及其他信息</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>用传入的新密钥更新已有的账户</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>同时保留已有的账户和传入的账户</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>同时显示密钥；请确保无人旁观</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>显示另一时刻的验证码；计数器保持不变</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>用备份文件取代保险库</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>添加备份文件中有而保险库中没有的内容</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>从文件描述符 N 读取密码短语（使用 --replace 和 --merge 时为备份的密码短语）</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>写入一个加密的备份文件</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>现在以及今后每次更改后都在该处创建备份</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>不再自动创建备份</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>移到系统的钥匙串；密码短语保留</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>移到有密码短语的文件</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>添加账户。</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>列出账户。</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>显示某个账户的验证码，或所有验证码。NAME 是发行方、账户、其中一部分，或 ID 的开头。</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>实时显示所有验证码，直到按 q 或 Ctrl+C。</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>移除账户。30 天内可以恢复。</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>列出可以恢复的已移除账户。</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>恢复已移除的账户，或还原备份文件。</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>用密码短语加密保险库，或更改打开方式。</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>写入加密的备份，并验证它能打开。</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>打开备份与保险库对照，显示差异。不作任何更改。</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>将保险库保存到其他位置。</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>显示保险库的位置和保存方式。</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>显示此帮助，或某个命令的详细说明。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>显示钥匙串中的登录验证码（一次性密码）。</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>“countersign-cli help COMMAND”显示命令的选项；--version 显示版本。</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>这看起来像密钥或含有密钥的链接，而其他程序能看到命令行内容。请改用“add --uri”，并通过标准输入提供。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>缺少命令。“countersign-cli help”会列出所有命令。</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>多出了“%1”；名称含空格时请加引号。</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>缺少账户名称。</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>y yes 是</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>位于 %1 的保险库的密码短语（输入时不显示）：</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>“%1”中没有保险库。请检查名称，或用命令“passphrase set”在那里创建保险库。</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>“%1”没有密码短语，写入其中的密钥人人可读。请先用命令“passphrase set”为它设置。</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>无法写入标准输出。请腾出空间，或输出到其他位置。</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 已保留，但无法使用。%2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>“%1”类型的账户须通过链接添加，请使用“add --uri”。</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>发行方（服务名称）：</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>账户（在该服务中的名称）：</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>密钥（输入时不显示）：</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>类型（totp、hotp 或 steam）[totp]：</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>位数 [6]：</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>算法（SHA1、SHA256、SHA512、SHA224 或 SHA384）[SHA1]：</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>时间间隔（秒）[30]：</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>计数器 [0]：</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>保险库文件需要密码短语：这是它唯一的锁。</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>保险库现在位于 %1。</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>请在 --to-keychain 和 --to FILE 中选择一个。</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>保险库已经位于 %1。</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>保险库已有密码短语。“countersign-cli passphrase change”可更改，“passphrase add”可再添加一个。</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>位于 %1 的保险库从现在起有密码短语。没有它，任何人都无法打开保险库，包括你自己：请另外保存在安全的地方。</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>新密码短语也可以打开保险库。</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>密码短语已更改。以前的备份仍使用原来的密码短语。</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>这是保险库文件的最后一个密码短语，而保险库文件不能没有密码短语。请更改它，或先将保险库移到钥匙串。</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>此密码短语不再能打开保险库；另一个可以。</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>保险库不再有密码短语。任何能解锁 %1 的人都能读取它。</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>请勿在命令行中提供密码短语，其他程序能看到它。密码短语会在需要时询问，或通过 --passphrase-fd 和 --new-passphrase-fd 传递。</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>请指定要做什么：set、change、add 或 remove。</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>保险库没有密码短语。可用“countersign-cli passphrase set”设置。</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>需要密码短语，但此处无法询问。请用 %1 传递，或在终端中运行。</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>如果仍要使用它，请加上 --weak 重新运行。</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1 在 Windows 上不可用，因为那里的程序无法传递文件描述符。请直接输入密码短语。</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>%1 后应为文件描述符的编号，切勿填写密码短语：其他程序能看到命令行内容。</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>%1 提供的密码短语超过 %2 字节。</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>无法读取 %1 提供的密码短语（%2）。</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>新密码短语（输入时不显示）：</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>再次输入：</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>两次输入的密码短语不同。未作任何更改。</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>在此移除并不会关闭服务的两步验证：没有验证码，可能无法登录该服务。请先在那里关闭。</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>已移除 %1。30 天内可用“countersign-cli restore %2”恢复。</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>未移除 %1，因为此处无法询问。%2如需移除，请使用 --yes。</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>要移除 %1 吗？输入 y 确认：</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>保留至</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>最近 30 天内没有移除过账户。</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>未还原任何内容，因为此处无法询问。要用备份取代保险库，请使用 --yes。</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>要用备份（账户：%1）取代 %2 中的内容（账户：%3）吗？输入 y 确认：</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>备份没有密码短语。请为现在要写入文件的内容选择一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>已还原 %n 个账户；保险库位于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>原有内容保存在“%1”中。</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>从现在起，保险库用备份的密码短语打开。“countersign-cli passphrase”可更改。</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>保险库没有自己的密码短语。可用“countersign-cli passphrase set”设置。</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>没有可合并的保险库；--replace 会将备份放在那里。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>已从备份添加 %n 个账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>“%1”是文件。使用 --merge 添加该备份中的内容，或使用 --replace 用它取代保险库。</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>没有与“%1”匹配的已移除账户。“countersign-cli removed”会列出它们。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>请在 --replace 和 --merge 中选择一个。</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>缺少账户或备份文件的名称。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>正在打开保险库…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>保险库的密码短语已变更。请重新运行“countersign-cli watch”并输入。</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… 还有 %1 个：请增大窗口高度。</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q：退出</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>保险库位于 %1，已用密码短语加密。</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>保险库位于 %1，没有自己的密码短语。</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>保险库位于 %1，没有密码短语：任何拿到该文件的人都能读取其中的密钥。</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>保险库应位于 %1。</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>还没有保险库；它的位置是 %1。</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>不会自动创建备份。</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>备份创建在“%1”中。</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>上次完好的备份：%1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>这台计算机的时钟不对：显示的日期早于此程序的制作日期。服务会拒绝这些验证码。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>这台计算机的时钟似乎慢了：保险库曾在更晚的时间使用过。服务可能会拒绝这些验证码。</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>显示会导入的内容，但不保存</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>以 JSON 对象输出，供其他程序使用</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>从文件描述符 N 读取文件的密码</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>要写入的格式；--formats 会列出各 ID</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>写入位置；已有的文件会保持原样</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>列出各种格式</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>从其他应用的导出文件或备份中导入账户。</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>将账户写入供其他应用使用的文件。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 不会导出。%2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 无法保存：%2。</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>此文件没有加密：任何读到它的人都会拥有你的密钥。其他应用导入后，请将它彻底删除。</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>仍要写入吗？输入 y 确认：</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>已将 %n 个账户写入“%1”，只有你能读取它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>请用 --format 指定格式，用 --output 指定写入位置。</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>没有格式“%1”。“countersign-cli export --formats”会列出所有格式。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>没有文件夹“%1”。请检查名称。</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>“%1”已存在，将保持原样。请选择其他名称。</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>请用 --passphrase-fd 传递密码，或在终端中运行。</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>“%1”的密码（输入时不显示）：</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>它在原应用的回收站中。如果仍需要它，请在那里恢复，再重新导出。</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>此导出的第 %1 部分（共 %2 部分）仍缺失，请继续导入。</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>此账户已存在，但密钥不同。如果服务提供了新密钥，请使用 --replace；如果这是两个不同的账户，请使用 --keep-both。</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>已存在但密钥不同的账户保持原样。</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>缺少文件名。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>密钥不同</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>新增 %1 个，已存在 %2 个，密钥不同 %3 个，已搁置 %4 个。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>请在系统设置中打开自动日期和时间。</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>请在“系统设置”的“通用”、“日期与时间”中，打开“自动设定时间与日期”。</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>请在“设置”的“时间和语言”、“日期和时间”中，打开“自动设置时间”。</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>大约 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>大约 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>大约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>大约 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>还没有密钥。请输入或粘贴服务显示的密钥。</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>这里有账户名称，但缺少密钥。请在服务中重新显示二维码，并完整读取。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>密钥中不能有“%1”：密钥只含字母 A 到 Z 和数字 2 到 7。请与服务显示的密钥核对。</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>此密钥太长，没有服务会使用这么长的密钥。请只复制密钥本身。</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>验证码为 1 到 10 位，不能是 %1 位。请向服务核对位数。</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>时间间隔须为整数秒，至少为 1。除非服务另有说明，一般为 30。</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>计数器须为整数，至少为 0。除非服务另有说明，从 0 开始。</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>此账户使用算法“%1”，Countersign 无法计算。请向服务索取其他类型的验证码。</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>此账户使用“%1”类型的验证码，Countersign 无法识别。请向服务索取 TOTP 密钥。</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>此 Yandex 密钥不正确。请重新完整复制。</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>此名称太长。请缩短到 1000 个字符以内。</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>此账户需要 PIN 才能显示验证码。请编辑账户并输入 PIN。</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>该时间没有验证码。请校准这台计算机的时钟，或选择 1970 年之后的时刻。</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>此账户的计数器已到尽头。请在服务中重新设置账户。</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>没有可读取的文本。请复制服务显示的密钥或链接，然后重试。</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>这不是登录验证码账户。请查找服务为身份验证器应用显示的二维码或密钥。</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>内容太长，不可能是账户。请只选择密钥、链接或图片本身。</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>这是网页链接（%1），不是账户。请在浏览器中打开，并扫描页面上显示的二维码。</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>此二维码指向应用商店中的应用，不是账户。请继续在服务中设置；账户的二维码稍后会出现。</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码用于连接 Wi-Fi 网络，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码是联系人，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码是日程，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码用于撰写电子邮件，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码是电话号码，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码用于发送短信，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码显示地图上的地点，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码用于付款，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码是健康证明，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码用于设置手机套餐，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>此二维码用于向智能家居添加设备，不是账户。请查找服务自己的二维码。</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>此二维码用于以通行密钥登录，不是登录验证码。请用存有通行密钥的设备扫描，或在服务中选择身份验证器应用。</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>此二维码仅供 Microsoft 自己的应用使用（通知登录）。请在 Microsoft 的页面上选择“我想使用其他身份验证器应用”，再扫描那里显示的二维码。</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>此二维码仅供应用 %1 使用。请用 %1 扫描，或在服务中选择其他身份验证器应用，再扫描随后显示的二维码。</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>此二维码用于让另一台设备登录 %1，不是账户。只有在你自己发起时，才用 %1 扫描。</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>此二维码用于将账户转移到另一个 %1，只有 %1 能读取。请在那里将账户导出为文件，或在各个服务中重新设置。</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>此二维码中的文本不是账户。请查找服务为身份验证器应用显示的二维码或密钥。</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>在此文本中未找到密钥。请复制整段“手动设置”文本，或只复制密钥。</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>无法读取此 Google Authenticator 导出。请在手机上重新导出，并完整扫描每个二维码。</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>此 Google Authenticator 导出中没有账户。请在手机上选择账户并重新导出。</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>此文件无法作为图片打开。请选择二维码的 PNG 或 JPEG 图片。</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>此图片太大，无法查找。请裁剪出二维码部分再试。</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>未找到二维码。请放大二维码并使其完整可见，或手动输入密钥。</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>有二维码，但无法读取。请放大或使其更清晰，或手动输入密钥。</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>有二维码，但太小，无法读取。请在页面上放大，或靠近摄像头。</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>有二维码，但太模糊，无法读取。请拿稳并离远一点，或使用更清晰的图片。</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>只能看到二维码的一部分。请完整显示，包括四周的空白边缘。</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>在此图片中查找二维码失败。未作任何更改；请截取二维码的屏幕截图再试，或手动输入密钥。</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>在此图片中查找耗时过长。请裁剪出二维码部分再试。</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>Countersign 读取图片的组件无法启动。请手动输入密钥；要修复，请重新安装 Countersign。</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>剪贴板为空。请先复制密钥、链接或二维码图片。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>未找到摄像头。请连接摄像头，或在此屏幕上显示二维码并选择“扫描屏幕”。</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign 无权使用摄像头。%1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>其他程序正在使用摄像头。请关闭该程序，然后重试。</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>摄像头没有画面。请检查它是否被遮挡或被其他程序占用，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>摄像头已断开。请重新连接，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>此安装缺少 Countersign 的摄像头组件。请重新安装，或改为扫描图片。</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>此桌面不允许程序截取屏幕。请自行截图并复制，然后选择“粘贴”。</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>未获准截取屏幕。请在询问时允许，或自行截图并选择“粘贴”。</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>保险库存在，但无法解读。未作任何更改；请保持原样，并还原备份。</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>保险库由更新版本的 Countersign 写入。未作任何更改；请安装最新版本并启动它。</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>保险库超出了 Countersign 能打开的大小。未作任何更改；请还原备份。</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>保险库已用密码短语锁定。请先解锁，然后重试。</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>打开此文件所需的内存或时间远超正常文件，因此未打开。请使用它的其他副本。</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>此密码短语无法打开。请检查 Caps Lock 和键盘语言，然后重试；无论尝试多少次，都不会删除任何内容。</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>此处需要密码短语。请输入，然后重试。</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>此密码短语很容易被猜出。请使用更长的，例如四个随机单词。</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>这里还没有保险库。添加账户即可开始。</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>保险库缺失：%1 中已没有保险库。未作任何更改；请恢复钥匙串或还原备份，然后重试。</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>保险库不在这里：上次保存在 %1。请重新选择该位置，或还原备份；未作任何更改。</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>这里的保险库比上次使用的旧（%1）。未作任何更改；请找回较新的保险库、还原备份，或打开较旧的保险库。</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>“%1”中已有保险库，它将保持原样。请选择其他位置或名称。</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>保险库已移动，但无法清除 %1 中的旧副本。请自行在那里删除。</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>保险库文件所在的文件夹不存在（%1）。请连接它所在的驱动器，然后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>无法读取保险库文件（%1）。请检查驱动器和文件权限，然后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>无法写入保险库文件（%1）。请在驱动器上腾出空间或允许写入，然后重试；更改未生效。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>钥匙串已锁定。请解锁，然后重试；账户安全地保存在其中。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>钥匙串拒绝访问。请允许 Countersign 使用它，然后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>没有钥匙串响应。请启动 GNOME Keyring、KWallet 或 KeePassXC 的 Secret Service，然后重试。</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>现在响应的是另一个钥匙串：%1。请启动保存账户的钥匙串，然后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>钥匙串返回错误（%1）。未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>从 %1 读回的内容与保存的不同。更改未生效；请检查该位置，然后重试。</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>保存到 %1 时中断，更改可能已保留，也可能没有。待该位置恢复响应后，请再查看列表。</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>另一个 Countersign 程序同时更改了保险库。请重试。</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>另一个 Countersign 程序正在保存。请稍后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>无法写入“%1”。请在磁盘上腾出空间或允许写入，然后重试；更改未生效。</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>备份文件夹不存在（%1）。请连接它所在的驱动器，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>无法写入备份（%1）。请腾出空间或选择其他文件夹；保险库不受影响。</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>刚写入的备份与保险库的内容不一致（%1）。请选择其他文件夹或驱动器；保险库不受影响。</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>“%1”不是 Countersign 能打开的备份。请选择由 Countersign 或 Aegis 写入的文件。</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>此备份已损坏，无法打开。未作任何更改；请选择其他备份，例如前一个。</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>没有与“%1”匹配的账户。请列出账户以查看名称。</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>此账户已不在这里。可能已被另一个 Countersign 程序移除；请查看“最近移除”。</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>有多个账户与“%1”匹配。请输入更完整的名称，或使用 ID。</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>“%1”没有可前进的计数器。它的验证码会自动变化。</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>保险库尚未打开。请先打开，然后重试。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>无法读取文件（%1）。请检查文件名和权限。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>Countersign 内部出错。未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>这里为第 %1 次更改，上次为第 %2 次更改</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1，但保险库位于 %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>此按键不能在任意位置使用。请选择字母、数字或 F 键，并与 Ctrl、Alt 或 Meta 组合。</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>另一个程序已在使用“%1”。请选择其他按键。</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>桌面没有给 Countersign 分配快捷键。可以在键盘设置中分配。</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>此桌面不给程序分配快捷键。请在键盘设置中为命令“countersign --pick”指定快捷键。</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>无法更改（%1）。请在系统设置中查看登录时启动的程序。</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign 已在运行，但没有响应。请稍等片刻，然后重试；如果仍不行，请结束它并重新启动。</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>此恢复代码已不在这里。可能是另一个 Countersign 程序替换了代码；请再看一下列表。</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>在此文本中没有找到恢复代码。请只复制代码，或逐个输入。</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>此账户的名称太长，放不进二维码。请缩短名称，然后重试。</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>无法写入文件（%1）。请选择其他文件夹；保险库不受影响。</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign 无法识别此文件。请选择其他应用导出或备份时写入的文件。</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>此文件已损坏或不完整。请在原应用中重新导出。</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>此文件由更新版本的 %1 写入，Countersign 还无法读取。请更新 Countersign。</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>此文件所需的内存或时间远超其应用的正常范围。请在原应用中重新导出。</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>此文件中没有账户。请在原应用中检查会导出哪些账户。</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>只有 %1 自己能打开此文件。请在其中重新导出，并使用自己设置的密码。</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>Countersign 无法解开 %1 使用的加密。请在 %1 中关闭加密，再重新选择文件。</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>此文件以 %1 加密，这个 Countersign 无法打开。请在原应用中另存一份使用 AES 加密的副本，再选择它。</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 不会将此账户交给其他应用。请登录该服务，重新设置登录验证码，并在这里扫描新的二维码。</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>此文件以 OpenPGP 加密。请先用你的 OpenPGP 密钥解密，再打开解密后的文件。</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>此 %1 文件有密码。请输入在那里设置的密码。</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>这不是文件的密码。请输入在原应用中设置的密码。</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>未打印任何内容：无法使用打印机。请选择其他打印机，或改为保存文件。</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 没有这种类型的验证码。请为此账户选择其他格式。</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1 无法计算此账户的算法。请为它选择其他格式。</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 没有这种位数的验证码。请为此账户选择其他格式。</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 没有按此时间间隔变化的验证码。请为此账户选择其他格式。</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>此账户须带 PIN 才能导出到 %1。请编辑账户并输入 PIN。</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 中每个密钥只能有一个账户，而这里另有账户使用相同的密钥。请单独导出此账户。</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 按名称区分账户，而这里另有同名账户。请重命名其中一个。</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>这些账户都无法导出到 %1。请选择其他格式。</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>一个二维码只对应一个账户。请只选择一个账户，或选择支持多个账户的格式。</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>缺少 Countersign 读写其他应用文件的组件。请重新安装 Countersign。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>密钥中不能有“%1”：十六进制密钥只含数字 0 到 9 和字母 a 到 f。请与服务显示的密钥核对。</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>此密钥少一位：十六进制密钥的位数是偶数。请与服务显示的密钥核对。</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>文件已写入，但驱动器尚未确认它能保留。在依靠它之前，请再导出一次。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis，已加密</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis，未加密</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP，未加密</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden，未加密</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign，已加密</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign，未加密</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth，未加密</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+，未加密</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>密钥 URI 列表</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>单个账户的二维码</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum，已加密</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS，已加密</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS，未加密</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>空白的发行方（会填入账户名称）</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>每个账户除一个以外的其他分组</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>账户的使用次数</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>供打印的恢复表</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>保险库(&amp;V)</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>极易猜出</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>很强</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>设置密码短语</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>每次启动 Countersign 时以及锁定后都会要求输入。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>备份和保险库的其他密码短语保持不变。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>添加另一个密码短语</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>此后任意一个都能打开保险库：例如，可将其中一个存放在安全的地方。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除密码短语</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>此后仅由钥匙串保护保险库：任何以你的用户名使用这台计算机的人都能看到验证码。Countersign 将不再锁定。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>%1 的恢复代码</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>%1 已用</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>设备不在时，每个代码可登录一次。请将此页放在只有你能找到的地方。</translation>
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
        <translation>基于计数器 (HOTP)，下一个计数器值 %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>Steam 验证码</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP，十六进制密钥</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>Yandex 验证码</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n 位数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>每 %n 秒更换验证码</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复表</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>有了此表，就能在任何身份验证器应用中恢复账户：扫描二维码，或输入密钥。请将它放在只有你能找到的地方。</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN：%1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>恢复代码；每个只能用一次：</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1（%2 已用）</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>让该应用加密文件，并设置密码，稍后在这里输入。</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>文件类型请选择 JSON。</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>文件类型请选择 CSV。其中也含有你的密码，但不会导入。</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>此应用不提供导出功能。请在各个服务中重新设置两步验证，并用 Countersign 扫描新的二维码。</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>如果有从已 root 的手机或备份中取得的应用文件，请在这里选择。</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>此文件没有加密。账户导入后，请将它删除。</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>打开设置，依次选择“2FAS Backup”、“Export to file”。</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>打开设置，依次选择“Import &amp; Export”、“Export”。</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>打开菜单，选择“Backups”，创建加密的备份。</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>打开设置，选择“Backup &amp; Restore”，创建备份。</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>打开设置，选择“导出”。</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>打开设置，依次选择“数据”、“导出代码”。</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>打开菜单，选择“Backup”。</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>打开菜单，选择“Export”，再选择 JSON。</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>打开菜单，依次选择“转移账号”、“导出账号”。</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>手机会显示一个或多个二维码。顺序无关紧要。</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>打开设置，依次选择“Transfer accounts”、“Export to file”。</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>它的备份存放在 Microsoft，只有该应用自己能打开。请在各个服务中重新设置两步验证，并用 Countersign 扫描新的二维码。</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>打开设置，选择“Backup”，创建备份。</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>打开设置，选择“Export OTPs to ZIP archive”。</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>文件的密码就是该应用的主密码。</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>打开设置，选择“Back up”，备份到文件。</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>在计算机版应用中打开“文件”，选择“导出”。</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>文件类型请选择 1PUX。其中也含有你的密码，但不会导入。</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>在 Mac 上打开“密码”，依次选择“文件”、“将所有密码导出到文件”。</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>文件中也含有你的密码，但不会导入。</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>打开“设置”或“工具”，选择“导出密码库”。</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>选择 JSON，用自己设置的密码加密，而不是用账户加密。</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>打开设置，选择“导出数据”。</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>如果没有使用密钥文件，可以直接读取存放密码的文件。</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>其中也含有你的密码，但不会导入。</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>在浏览器中打开“Advanced options”，选择“Export”。</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>选择不用 PGP 的 zip 文件，或 CSV。其中也含有你的密码，但不会导入。</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>在列表中勾选账户，然后选择“Export”。</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>打开它的设置，依次选择“备份”、“下载备份文件”。</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>在另一台计算机上打开菜单，选择“导出”。</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>打开首选项，选择“Backup &amp; Restore”，再选择 Aegis 或 Authenticator。</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>可以读取它的设置文件：文件夹 .config/org.kde.keysmith 中的 Keysmith.conf。</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>文件的密码就是启动 Keysmith 时输入的密码。</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>打开菜单，选择“Export”，再选择 Aegis 或 Authenticator Pro。</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>它的文件名以 .maFile 结尾，位于程序旁的文件夹 maFiles 中。</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>请先在程序的“Selected account”中移除加密。</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>打开齿轮图标的菜单，选择“Export”。</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>其他应用</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>请在它的设置中查找导出或备份。</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>如果它显示二维码或以“otpauth”开头的链接，也可以使用。</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>将文件传到这台计算机，在这里选择，或拖放到窗口上。</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>将二维码对准摄像头，或在这里选择它的图片。也可以选择文件。</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>手机应用</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>密码管理器</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>计算机程序</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>显示计算机钥匙串中的登录验证码。</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>二维码图片，或账户链接。</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>在小窗口中选取账户并复制其验证码。请在桌面设置中为此命令指定快捷键。</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>账户安全地保存在其中。解锁即可查看验证码。</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>钥匙串拒绝访问</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>请允许 Countersign 使用它，然后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>没有钥匙串响应</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>账户保存在这台计算机的钥匙串中，但没有钥匙串在运行。请启动 GNOME Keyring、KWallet 或 KeePassXC 的 Secret Service 后重试，或将备份还原到保险库文件。未作任何更改。</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>响应的是另一个钥匙串</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>响应的是 %1。请启动保存账户的钥匙串，然后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>保险库缺失</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>%1 中已没有保险库。请还原备份，或找回原有内容，然后重试。未作任何更改，也不会用空保险库取代它。</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>保险库在其他位置</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>此保险库较旧</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>保险库文件不存在</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>无法读取保险库文件</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>保险库已损坏</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>由更新版本的 Countersign 写入</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>无法打开保险库</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>已复制 %1 的验证码</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>按 %1 的圆形箭头可显示下一个验证码。</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>已保存 %n 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>%n 张图片中仍可看到密钥。请删除不再需要的图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>删除 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>已移到回收站。清空回收站，密钥才会从那里消失。</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>无法删除“%1”。请手动删除。</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>这不会关闭 %1 的两步验证。请先在那里关闭，或确保有其他登录方式。
账户可在 %n 天内恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>已恢复 %1</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>已复制恢复代码。每个代码只能用一次。</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>标为已用</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>%1 的验证码已用过。%n 秒后有下一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>%1 的验证码已用过。请获取下一个。</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>再次复制</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>已复制 %1 的验证码。它将在 %n 秒后失效：最好等下一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>复制下一个</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>已再次复制 %1 的验证码。许多服务只接受一次同一验证码。</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>已复制 %1 的下一个验证码。%n 秒后生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the names of files, each in quotation marks</comment>
        <translation>”、“</translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>任何人都能读取 %n 个文件中的密钥。请删除不再需要的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>删除 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>分组(&amp;R)</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>返回账户列表</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>对此账户的操作</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>选择图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>移除图片(&amp;V)</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>分组：%1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>扫描区域</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>屏幕。用方向键框住二维码，按 Enter 扫描，按 Esc 退出。</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>拖动鼠标框住二维码。按 Esc 退出。</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>方向键移动，Shift+方向键调整大小。按 Enter 扫描，按 Esc 退出。</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>此备份完好。未作任何更改。</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>添加缺少的(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>全部替换(&amp;R)…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>备份内容</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n 个账户，截至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>用此备份的密码短语打开。</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>内容与保险库完全一致。</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>与保险库的差异：</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>仅在备份中</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>仅在保险库中</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>密钥不同</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>名称、备注、分组、图片或恢复代码不同</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>未命名的条目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>因无法解读而搁置；保持原样</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>将添加 %n 个账户。现有内容保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>没有缺少的内容。</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>先将现有保险库的安全副本保存到 %1。</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>此备份没有密码短语。请选择一个，以免密钥留在人人可读的文件中。</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>保险库将存入此文件，现有位置的内容会保留在那里。</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>此后用此备份的密码短语打开保险库。</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>检查备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>还原备份</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>打开备份与保险库对照，不作任何更改。</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>全部替换？</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>要用此备份取代整个保险库吗？</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>备份中没有的账户将不再出现在保险库中。保险库的安全副本会保存在 %1 中，可以像其他备份一样还原。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在还原…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>找到的备份(&amp;B)</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>找到的备份</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>此备份的密码短语(&amp;T)</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>此备份的密码短语</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>在常用位置未找到备份。如果有备份，请选择它的文件。</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>还原时被替换</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>来自其他保险库</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>此文件无需密码短语即可打开。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>备份 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>检查备份(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>上次完好的备份：%1。</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>尚未写入备份。</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>保存到 %1。</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>未创建备份。如果这台计算机丢失，账户也会丢失。</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>更改(&amp;G)…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>设置(&amp;U)…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>请先解锁，再设置或写入备份。</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>设置备份</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>每次更改后，Countersign 都会写入备份、读回并核对验证码。只有备份的密码短语能打开它：这台计算机不在时就要用到。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>备份的保存位置</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>U 盘，或会复制到另一台计算机的文件夹，更为稳妥。</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>保留备份的密码短语(&amp;K)</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>另选一个(&amp;N)</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>首个备份已写入并通过检查。今后会自动进行。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>正在写入首个备份…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>备份保存到哪里？</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>用摄像头扫描</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>打开图片…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>请将二维码对准摄像头。</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>正在启动摄像头…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>这台计算机的时钟没有自动校准；时钟不准时，服务会拒绝验证码。%1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>保险库曾在更晚的时间使用过，因此这台计算机的时钟似乎慢了%1。服务可能会拒绝验证码。%2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>这台计算机的时钟被拨快了%1。如果现在不准，服务会拒绝验证码。%2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>这台计算机的时钟被拨慢了%1。如果现在不准，服务会拒绝验证码。%2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>这台计算机的时钟不对：显示为 %1，而此程序的制作时间更晚。服务会拒绝验证码。%2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>计数器验证码，未显示</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>验证码 %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>验证码 %1，%2，下一个验证码 %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一个：%1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>扫描这些二维码</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一个(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>保存为图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>二维码 %1/%2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>存放图片的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>已保存 %n 张图片。任何看到图片的人都会拥有密钥：用完后请删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>在托盘中显示图标</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>关闭窗口后 Countersign 留在托盘中</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>启动时不显示窗口</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>快速选取的快捷键，在任意位置可用：</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>快速选取的快捷键</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>此桌面不显示托盘图标，因此关闭窗口会结束 Countersign。</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>其菜单可复制验证码而不显示。</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>或在桌面的键盘设置中为命令“countersign --pick”指定快捷键。</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>正在询问桌面…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 打开快速选取。</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>已读取第 %1 部分，共 %2 部分，仍缺：%3。请显示下一个二维码。</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>打开二维码图片</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>选择其他应用的文件</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>添加您的第一个账户</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>提供两步验证的服务会显示用于身份验证器应用的二维码或密钥。请带到这里来；也可以将其图片拖放到这里。</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>在此窗口旁打开的页面上查找二维码。</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>用于纸上或其他屏幕上的二维码。</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>用于以文本显示的密钥。</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>导出到(&amp;X)</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>要导出的账户</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>将导出 %n 个账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>其中 %n 个无法完整导出；列表中会显示丢失的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>另有 %n 个完全无法导出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>此文件没有加密。任何拿到它的人都会永久拥有你账户的密钥。请立即使用，然后删除。</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>任何看到或拍下这些二维码的人，都会永久拥有你账户的密钥。请留意身后是否有人，以及屏幕是否正在共享。</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>此表会显示你账户的密钥。请放在只有你能找到的地方；PDF 打印后请删除。</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>我明白(&amp;U)</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>保险库的密码短语(&amp;V)</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>请为文件选择一个密码短语。只有它能打开文件。</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>保险库的密码短语</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>已将 %n 个账户导出到“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>显示二维码</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>会丢失：%1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>可完整导出</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>countersign::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>新分组</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>从其他应用导入</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>搜索应用</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>账户在哪个应用中？如果已有它的文件，请直接选择：Countersign 会自行识别文件类型。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>用于手机屏幕上的二维码。</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>可以一次选择多个，也可以选择二维码图片。</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>用于此窗口旁打开的二维码。</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>用于已复制的链接。</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>要添加此账户吗？</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>在服务的页面上输入此验证码即可完成设置。</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>添加后，按它的圆形箭头即可显示第一个验证码。</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>已有此账户，密钥相同。无需添加。</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 已存在，但密钥不同。如果服务刚刚显示了新的二维码，请替换密钥：名称、备注、分组和恢复代码会保留，旧密钥会移到“最近移除”。</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>没有可添加的内容</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>要添加这些账户吗？</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>替换密钥</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>都保留</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>第 %1 部分（共 %2 部分）仍缺失，可以稍后扫描。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>保存 %n 个账户(&amp;K)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>导入的内容</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>替换密钥</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>都保留</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略过</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>全部 %n 个同样处理(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 已存在，但密钥不同。如果服务提供了新密钥，请替换：名称、备注、分组和恢复代码会保留，旧密钥会移到“最近移除”。</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>来自原应用的回收站</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>已存在，密钥不同；将替换密钥</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>已存在，密钥不同；两者都保留</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>已存在，密钥不同；保留原密钥</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n 个密钥不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n 个来自回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n 个已搁置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>自定义顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>最常使用(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n 个条目已搁置，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>没有与“%1”匹配的账户。</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>“%1”中没有与“%2”匹配的账户。</translation>
    </message>
</context>
<context>
    <name>countersign::ListSection</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>S&amp;how codes</source>
        <translation>显示验证码(&amp;W)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>选中账户时</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>点击后</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>数字分组(&amp;Q)</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>分成两半，如 %1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>两位一组，如 %1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>连在一起，如 %1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>排序(&amp;Y)</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>自定义顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>最常使用</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>最后十秒显示下一个验证码(&amp;X)</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>复制验证码后最小化此窗口(&amp;A)</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign 已锁定</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>还原备份…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>%n 秒后解锁</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>空闲时(&amp;I)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>桌面锁定时(&amp;D)</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>计算机睡眠前(&amp;P)</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>窗口最小化时(&amp;Z)</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>请先设置密码短语：没有密码短语就无法锁定。</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>配色(&amp;V)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>文字大小、对比度和减少动态效果采用系统自身的设置。</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>关于 Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>桌面上的登录验证码，保存在系统的钥匙串或保险库文件中。
基于 GNU 通用公共许可证第 3 版或更高版本的自由软件。</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>正在查找账户…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>扫描区域</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>品牌图标来自 Simple Icons (CC0)。这些标志是其所有者的商标，所有者与本程序无关。</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>名称或电子邮件地址</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>基于时间 (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>基于计数器 (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP，带 PIN</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex，带 PIN</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>发行方(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>密钥(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>位数(&amp;D)</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>算法(&amp;G)</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>时间间隔(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>计数器(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>空格、短横线和大小写均不影响。</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>请填写发行方或账户名称，方便日后查找。</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>此密钥比通常的短。请与服务显示的密钥核对。</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>收起选项</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>移动保险库</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>当前密码短语(&amp;N)</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>当前密码短语</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>在那里没有密码短语：任何以你的用户名使用这台计算机的人都能看到验证码，Countersign 也不再锁定。</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>保险库已设置密码短语。</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>保险库不再有密码短语。</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>保险库现在位于 %1。在那里读回核对之后，才清除了原位置。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>正在移动…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入还不一致。</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再次输入相同的密码短语</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>四个或更多随机单词，既难猜又好输入。密码短语一旦忘记，任何人都无法找回。</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>弱：不足 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>当前密码短语(&amp;N)</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>当前密码短语</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>保险库有 %n 个密码短语，将全部移除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock 已打开。</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏密码短语</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码短语</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>再添加一个(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>已设置密码短语。要更改，请先解锁。</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>已设置密码短语。启动 Countersign 时以及锁定后会要求输入。</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>未设置：任何以你的用户名使用这台计算机的人都能看到验证码。</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign 已锁定</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign 已锁定。请输入密码短语并按 Enter。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>请再次输入密码短语。</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>将图片拖放到此处</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>这台计算机的钥匙串(&amp;K)</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>钥匙串，加密码短语(&amp;W)</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>保险库文件，加密码短语(&amp;F)</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>适合 U 盘，或没有钥匙串的系统。</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>保险库文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>保险库文件的位置</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>这台计算机上没有钥匙串响应。</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>推荐。登录时由 %1 打开，无需输入。</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>启动 Countersign 时以及锁定后会要求输入。</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>密码短语保持不变。</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>请选择文件夹和文件名。</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>这是文件夹。请加上文件名。</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>此文件夹不存在。请连接它所在的驱动器，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>已有同名文件，它将保持原样。请选择其他名称。</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>此保险库文件已存在。将直接使用它，以及它自己的密码短语。</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>保险库现在就在这里。</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>保险库文件保存到哪里？</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>保险库文件 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>还原备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>账户要保存在哪里？</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>正在设置…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>选取账户并复制其验证码</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign 仍在运行</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>它在托盘中。要结束它，请在托盘菜单中选择“退出”。</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>已复制验证码</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>它会在剪贴板中保留 %n 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>屏幕截图中不显示此窗口(&amp;C)</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>录屏和屏幕共享中也不显示。你自己仍能看到。</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>此系统不提供这种功能。共享屏幕前，请关闭此窗口。</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>显示为二维码</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>你的密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>你的密码短语</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>请用另一台设备扫描。一分钟后或看不到此窗口时，二维码会消失。</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>任何看到或拍下此二维码的人，都会永久拥有此账户的密钥，以及今后的每个验证码。请留意身后是否有人，以及屏幕是否正在共享。</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>此账户的验证码依计数器而变。两台设备同时使用很快就会不同步，因此请只在其中一台上使用。</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>PIN 不会一同传送。请在另一台设备上输入。</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示二维码</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>快速选取</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>输入文字查找账户，按 Enter 复制其验证码。</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>复制验证码的账户…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>查找账户</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>正在打开保险库…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>没有与“%1”匹配的账户。</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>从其他应用导入</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>文件的密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>略过此文件(&amp;L)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件的密码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>文件 %1/%2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>新代码会使旧代码失效。此前保存在这里的 %n 个代码（其中 %1 个未用）将彻底删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>请复制服务显示的代码并粘贴到此处，或逐个输入。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>替换代码</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>保存代码</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个代码。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n 个代码重复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>有 %n 行包含其他文字，已略过（%1）。如果其中有代码，请输入。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>最多保存 %1 个代码；其余已略过。</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>复制代码 %1</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>略过代码 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>%1 已用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoverySection</name>
    <message>
        <source>Add recovery codes…</source>
        <translation>添加恢复代码…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>我已生成新代码…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>复制所有剩余代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>导出到文件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>全部移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>复制、打印、导出</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>隐藏代码</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>显示恢复代码</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>许多服务会提供代码，以备这台设备丢失时使用。可以保存在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>剩余 %1 个（共 %n 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>保存在这里，打开此保险库的人就会同时拥有验证码和绕过验证码的方法；保险库丢失时，它们也会一同丢失。写在纸上并放在别处更安全。</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>已保存 %n 个恢复代码</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>已复制一个标为已用的恢复代码</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>已标为已用</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>已复制 %n 个恢复代码</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>所有代码都已用过。请在服务中生成新代码。</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>导出恢复代码</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>要将 %1 的恢复代码写入文件吗？</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>此文件没有保护：打开它的人都能使用这些代码，会复制你的文件的程序也会复制它。请打印或移到安全的地方，然后在这里删除。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>已导出到“%1”。此文件没有保护。</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>移除恢复代码</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>要移除 %1 的 %n 个恢复代码吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>它们将彻底删除；较旧的备份中仍有保留。账户不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>已移除恢复代码</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>立即彻底删除…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>最近移除</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
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
            <numerusform>最近 %n 天内没有移除任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>已移除的账户会保留 %n 天，其间不显示验证码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>彻底删除？</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>要彻底删除 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>要彻底删除 %n 个账户吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>彻底删除的账户无法恢复。如果服务仍开启两步验证，就需要其他登录方式。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>彻底删除</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>搜索账户</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>停止选择</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>移除所选账户</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>取消收藏</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>这些条目无法解读。它们保持原样，更新的版本也许能读取；其他账户不受影响。</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>未命名的条目</translation>
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
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>countersign::StorePage</name>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>还原备份…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>打开较旧的保险库</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>新建空保险库…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>新建空保险库？</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>放弃缺失的保险库？</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign 将不再查找它，其中的账户也无法找回。须在各个服务中逐一重新设置。</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>新建空保险库</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>显示下一个验证码</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>已用，%n 秒后下一个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>剩余 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>计数器验证码，未显示</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>验证码已隐藏</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>然后 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>收藏</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>复制验证码</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>快速选取</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>上次保存在：%1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>查找位置：%1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>最新的完好备份：%1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>情况没有变化：%1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>已还原 %n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>保险库已放回原处。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>上次完好的备份已是一周以前。</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>还记得备份的密码短语吗？检查一个备份，确认一下。</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>检查…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>如果这台计算机丢失，备份可以找回您的账户。</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>设置备份</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移动(&amp;M)…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>保存在 %1。</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>请先解锁，再移动。</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
</context>
</TS>
