<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>Por tempo</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>Por contador</translation>
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
            <numerusform>%n dígito</numerusform>
            <numerusform>%n dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>próximo contador: %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>a cada %n segundo</numerusform>
            <numerusform>a cada %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Adicionada: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>&amp;Escanear a tela</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>Esca&amp;near uma área…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>&amp;Usar a câmera</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>Ab&amp;rir uma imagem…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>Inserir &amp;manualmente…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>C&amp;opiar o código</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>Próximo có&amp;digo</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Remover a con&amp;ta…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>Remo&amp;vidas recentemente…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>&amp;Separadas…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar um bac&amp;kup…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>Veri&amp;ficar um backup…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>A conta escolhida</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>Marcar código como &amp;usado</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>&amp;Mostrar a conta</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorita</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>&amp;Selecionar várias</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Mostrar como código &amp;QR…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir o menu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>Sobre o &amp;Countersign</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>&amp;Importar de outro aplicativo…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>So&amp;letrar o código</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Backups do Countersign</translation>
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
        <translation>Peça a quem cuida deste computador que adicione você ao grupo “video” e depois entre de novo na sua sessão.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>Abra Ajustes do Sistema, Privacidade e Segurança, Câmera e ative o Countersign.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>Permita isso nas configurações do sistema e tente de novo.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>Abra Configurações, Privacidade e segurança, Câmera e permita que aplicativos da área de trabalho acessem a câmera.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>Cole o link ou o texto de “configurar manualmente” e pressione Ctrl+D. Ele não é mostrado.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Uma entrada</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 não foi adicionada. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>A chave de %1 é curta e fácil de adivinhar. Compare-a com a que o serviço mostra.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>Ainda falta a parte %1 de %2 desta exportação. Adicione-a também.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 foi adicionada.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1 agora tem a nova chave. A antiga fica por 30 dias entre as contas removidas.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 já está aqui, com a mesma chave. Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 já está aqui, com outra chave. Use --replace se o serviço deu a você uma chave nova, ou --keep-both se são duas contas.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>Escolha apenas uma destas opções: --uri, --image ou --manual.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>Escolha apenas uma destas opções: --replace ou --keep-both.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>Falta o arquivo de imagem.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>Links e chaves não são escritos na linha de comando, onde outros programas podem vê-los. Forneça-os pela entrada padrão.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>A opção “%1” não existe aqui.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>A opção “%1” não aceita valor.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>A opção “%1” precisa de um valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>“%1” já existe e não é um backup anterior deste cofre com a mesma frase secreta. Fica como está; escolha outro nome.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>Um backup (%1) foi gravado em “%2”, relido, aberto e considerado bom.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>Não há backups configurados. Use --set-up FOLDER para que um seja feito lá após cada alteração, ou --to FILE para gravar um agora.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>Escolha apenas uma destas opções: --to, --set-up ou --stop.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>Falta o nome depois de %1.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>Não serão mais feitos backups automáticos. Os existentes permanecem.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>Frase secreta do cofre, local: %1 (não aparece ao digitar; vazia: continuar sem ela):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>Frase secreta do backup (não aparece ao digitar):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>“%1” está protegido com uma frase secreta e abre.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>“%1” abre sem frase secreta: quem tiver o arquivo pode ler as chaves.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>EMISSOR</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CONTA</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>Contém %n conta.</numerusform>
            <numerusform>Contém %n contas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>Contém também %n conta removida.</numerusform>
            <numerusform>Contém também %n contas removidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>Contém mais %n entrada que não pode ser usada aqui.</numerusform>
            <numerusform>Contém mais %n entradas que não podem ser usadas aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>Seu cofre contém exatamente estas contas.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n conta é igual no seu cofre.</numerusform>
            <numerusform>%n contas são iguais no seu cofre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>Só no backup:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>Só no seu cofre:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>Com outra chave no seu cofre:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>Com outro nome, nota, grupo, imagem ou outros códigos de recuperação no seu cofre:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>O backup não foi comparado com um cofre em uso.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>Falta o nome do arquivo de backup.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>Conta sem nome</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>Ainda não há contas. Adicione uma com “countersign-cli add”.</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>O momento depois de --at é um número inteiro: os segundos desde 1970 em UTC.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>responder com uma lista JSON, para outros programas</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ajuda</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>usar este arquivo de cofre em vez do seu próprio cofre</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>abrir um cofre mais antigo que o último usado</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>começar um cofre vazio no lugar de um que sumiu</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>ler a frase secreta do descritor de arquivo N, até o fim da linha</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>o mesmo para a frase secreta do cofre em uso</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>ler a frase secreta do backup do descritor de arquivo N</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>o mesmo para a nova frase secreta, em vez de perguntar duas vezes</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>aceitar também uma nova frase secreta fácil de adivinhar</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>não perguntar antes</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>ler links ou textos de “configurar manualmente” da entrada padrão</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>ler os códigos QR em arquivos de imagem</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>perguntar emissor, conta, chave secreta e o resto, um por um</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>dar a uma conta existente a nova chave que chega</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>manter a conta existente ao lado da que chega</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>mostrar também as chaves secretas; cuide para que ninguém esteja olhando</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>o código de outro momento; um contador não avança</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>colocar um arquivo de backup no lugar do cofre</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>adicionar o que um arquivo de backup tem e o cofre não</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>ler a frase secreta (com --replace e --merge: a do backup) do descritor de arquivo N</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>gravar um arquivo de backup protegido</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>fazer um backup lá agora e, daqui em diante, após cada alteração</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>não fazer mais backups automáticos</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>para o chaveiro do sistema; uma frase secreta é mantida</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>para um arquivo com frase secreta</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>Adicionar contas.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Listar as contas.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>Mostrar o código de uma conta, ou todos os códigos. NAME é um emissor, uma conta, uma parte de um dos dois ou o começo de um ID.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>Mostrar todos os códigos ao vivo, até q ou Ctrl+C.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>Remover uma conta. Ela pode ser recuperada por 30 dias.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>Listar as contas removidas que podem ser recuperadas.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>Recuperar uma conta removida ou restaurar um arquivo de backup.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>Proteger o cofre com uma frase secreta, ou mudar o que o abre.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>Gravar um backup protegido e comprovar que ele abre.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>Abrir um backup ao lado do cofre e mostrar as diferenças. Nada é alterado.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>Guardar o cofre em outro local.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>Dizer onde está o cofre e como é guardado.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>Mostrar esta ajuda, ou mais sobre um comando.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>Códigos de login (senhas de uso único) do seu chaveiro.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>“countersign-cli help COMMAND” mostra as opções de um comando; --version mostra a versão.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>Isto parece uma chave secreta ou um link que contém uma, e outros programas podem ver o que está na linha de comando. Use “add --uri” e forneça-a pela entrada padrão.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>O comando “%1” não existe.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>Falta um comando. “countersign-cli help” lista todos.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>“%1” é uma palavra a mais; coloque entre aspas um nome com espaços.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>Falta o nome de uma conta.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>s sim y yes</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>Frase secreta do cofre, local: %1 (não aparece ao digitar):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>Não há cofre em “%1”. Confira o nome, ou crie um cofre lá com o comando “passphrase set”.</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>“%1” não tem frase secreta; as chaves ficariam escritas nele à vista de todos. Dê uma a ele primeiro, com o comando “passphrase set”.</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>Não foi possível escrever na saída padrão. Libere espaço ou envie-a para outro lugar.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Uma conta</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 foi mantida, mas não pode ser usada. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>CHAVE SECRETA</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>Uma conta do tipo “%1” é adicionada pelo link, com “add --uri”.</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>Emissor (o serviço):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>Conta (seu nome lá):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>Chave secreta (não aparece ao digitar):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>Tipo (totp, hotp ou steam) [totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>Dígitos [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>Algoritmo (SHA1, SHA256, SHA512, SHA224 ou SHA384) [SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>Intervalo em segundos [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>Contador [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>Um arquivo de cofre precisa de uma frase secreta: ela é sua única fechadura.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Novo local do cofre: %1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>Escolha apenas uma destas opções: --to-keychain ou --to FILE.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>O cofre já está neste local: %1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>O cofre já tem uma frase secreta. “countersign-cli passphrase change” a muda, e “passphrase add” adiciona outra.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>A partir de agora, o cofre tem uma frase secreta (local: %1). Sem ela ninguém pode abrir o cofre, nem você: guarde-a também em um lugar seguro.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>A nova frase secreta também abre o cofre.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>A frase secreta foi alterada. Os backups feitos antes mantêm a que têm.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>Esta é a última frase secreta de um arquivo de cofre, que nunca fica sem uma. Altere-a, ou mova antes o cofre para o chaveiro.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>Esta frase secreta não abre mais o cofre; outra abre.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>O cofre não tem mais frase secreta. Quem desbloquear o chaveiro pode lê-lo (local: %1).</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>Frases secretas não são escritas na linha de comando, onde outros programas podem vê-las. Elas são perguntadas, ou passadas com --passphrase-fd e --new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>Indique o que deve ser feito: set, change, add ou remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>O cofre não tem frase secreta. “countersign-cli passphrase set” define uma.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>É necessária uma frase secreta, e aqui não há a quem perguntar. Passe-a com %1, ou execute isto em um terminal.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>Se quiser usar esta mesmo assim, comece de novo com --weak.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1 não funciona no Windows, onde os programas não podem passar descritores de arquivo. Digite a frase secreta.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>Depois de %1 vem o número de um descritor de arquivo, nunca a frase secreta: outros programas podem ver o que está na linha de comando.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>A frase secreta depois de %1 tem mais de %2 bytes.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>Não foi possível ler a frase secreta depois de %1 (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>Nova frase secreta (não aparece ao digitar):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>A mesma mais uma vez:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>As duas frases secretas eram diferentes. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>Remover aqui não desativa a autenticação de dois fatores no serviço: sem os códigos, você pode ficar sem acesso. Desative-a lá primeiro.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>%1 foi removida. “countersign-cli restore %2” a recupera dentro de 30 dias.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>%1 não foi removida, porque aqui não há a quem perguntar. %2 Use --yes para removê-la.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>Remover %1? Digite s para sim:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>REMOVIDA</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>MANTIDA ATÉ</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>Nenhuma conta foi removida nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>Nada foi restaurado, porque aqui não há a quem perguntar. Use --yes para colocar o backup no lugar do cofre.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>Colocar o backup (contas: %1) no lugar do cofre (local: %2, contas: %3)? Digite s para sim:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>O backup não tem frase secreta. Escolha uma para o que será gravado em arquivos agora.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>%n conta foi restaurada; local do cofre: %1.</numerusform>
            <numerusform>%n contas foram restauradas; local do cofre: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>O que havia antes está guardado em “%1”.</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>A partir de agora, o cofre abre com a frase secreta do backup. “countersign-cli passphrase” permite mudar isso.</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>O cofre não tem frase secreta própria. “countersign-cli passphrase set” define uma.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>Não há cofre ao qual adicionar algo; --replace coloca o backup lá.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>%n conta veio do backup.</numerusform>
            <numerusform>%n contas vieram do backup.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>“%1” é um arquivo. Use --merge para adicionar o que há nesse backup, ou --replace para colocá-lo no lugar do cofre.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>Nenhuma conta removida corresponde a “%1”. “countersign-cli removed” lista todas.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de volta.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>Escolha apenas uma destas opções: --replace ou --merge.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>Falta o nome de uma conta ou de um arquivo de backup.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Abrindo o cofre…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>O cofre agora tem outra frase secreta. Execute “countersign-cli watch” de novo para digitá-la.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… e mais %1: aumente a altura da janela.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: sair</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>Local do cofre: %1. Está protegido com uma frase secreta.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>Local do cofre: %1. Não tem frase secreta própria.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>Local do cofre: %1. Não tem frase secreta: quem tiver o arquivo pode ler as chaves.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>O cofre deveria estar aqui: %1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>Ainda não há cofre; o local dele será: %1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>Não são feitos backups automáticos.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>Os backups são feitos em “%1”.</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>Último backup bom: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>O relógio deste computador está errado: mostra um dia anterior à criação deste programa. Os serviços recusam estes códigos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>O relógio deste computador parece atrasado: o cofre foi usado em um momento posterior. Os serviços podem recusar estes códigos.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>dizer o que chegaria, sem salvar nada</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>responder com um objeto JSON, para outros programas</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>ler a senha dos arquivos do descritor de arquivo N</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>o que gravar; --formats lista os IDs</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>onde gravar; um arquivo que já existe fica como está</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>listar os formatos</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>Importar as contas de uma exportação ou de um backup de outro aplicativo.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>Gravar contas em um arquivo para outro aplicativo.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 fica aqui. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 não tem lugar para: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>Este arquivo não está criptografado: quem o ler terá suas chaves. Apague-o assim que o outro aplicativo as tiver.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>Gravar mesmo assim? Digite s para sim:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>%n conta foi gravada em “%1”, que só você pode ler.</numerusform>
            <numerusform>%n contas foram gravadas em “%1”, que só você pode ler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>Indique o que gravar com --format, e onde com --output.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>O formato “%1” não existe. “countersign-cli export --formats” lista todos.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>A pasta “%1” não existe. Confira o nome.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>“%1” já existe e fica como está. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>Passe a senha com --passphrase-fd, ou execute isto em um terminal.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>Senha de “%1” (não aparece ao digitar):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>Estava na lixeira do outro aplicativo. Tire-a de lá e exporte de novo se ainda precisar dela.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>Ainda falta a parte %1 de %2 desta exportação. Importe-a também.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>Esta conta já está aqui, com outra chave. Use --replace se o serviço deu a você uma chave nova, ou --keep-both se são duas contas.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>As contas que estão aqui com outra chave ficaram como estavam.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>Falta o nome do arquivo.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>já está aqui</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>outra chave</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>separada</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>Novas: %1, já aqui: %2, com outra chave: %3, separadas: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>Ative a data e hora automáticas nas configurações do sistema.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>Em Ajustes do Sistema, Geral, Data e Hora, ative “Definir data e hora automaticamente”.</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>Em Configurações, Hora e idioma, Data e hora, ative “Definir horário automaticamente”.</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>cerca de %n dia</numerusform>
            <numerusform>cerca de %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>cerca de %n hora</numerusform>
            <numerusform>cerca de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>cerca de %n segundo</numerusform>
            <numerusform>cerca de %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>Ainda não há chave secreta. Digite ou cole a chave que o serviço mostra.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>Há uma conta indicada aqui, mas falta a chave secreta dela. Mostre o código no serviço de novo e capture-o por inteiro.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>“%1” não pode fazer parte de uma chave secreta: chaves usam as letras de A a Z e os dígitos de 2 a 7. Compare-a com a que o serviço mostra.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>Esta chave secreta é mais longa que a de qualquer serviço. Copie apenas a chave.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>Um código tem de 1 a 10 dígitos, não %1. Confira no serviço o número de dígitos.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>O intervalo precisa ser um número inteiro de segundos, 1 ou mais. Os serviços usam 30, a menos que informem outro.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>O contador precisa ser um número inteiro, 0 ou mais. Comece em 0, a menos que o serviço informe outro.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>Esta conta usa o algoritmo “%1”, que o Countersign não sabe calcular. Peça ao serviço outro tipo de código.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>Esta conta usa códigos do tipo “%1”, que o Countersign não conhece. Peça ao serviço uma chave TOTP.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>Esta chave do Yandex não confere. Copie-a de novo, inteira.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>Este nome é longo demais. Reduza-o a no máximo 1.000 caracteres.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>Esta conta precisa do PIN para mostrar códigos. Edite a conta e digite o PIN.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>Não há código para essa hora. Acerte o relógio deste computador, ou peça um momento depois de 1970.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>O contador desta conta chegou ao fim. Configure a conta de novo no serviço.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>Não há texto para ler. Copie a chave ou o link que o serviço mostra e tente de novo.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Isto não é uma conta para códigos de login. Procure o código QR ou a chave que o serviço mostra para um aplicativo autenticador.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>Isto é longo demais para ser uma conta. Escolha apenas a chave, o link ou a imagem.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>Isto é um link para uma página da web (%1), não uma conta. Abra-o em um navegador e escaneie o código que a página mostra.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>Este código leva a um aplicativo em uma loja, não a uma conta. Continue a configuração no serviço; o código da conta vem depois.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código conecta a uma rede Wi-Fi; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código contém um contato; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código contém um compromisso; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código escreve um e-mail; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código contém um número de telefone; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código envia uma mensagem de texto; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código mostra um lugar no mapa; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código pede um pagamento; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código é um certificado de saúde; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código configura o plano de celular de um telefone; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código adiciona um dispositivo a uma casa inteligente; não é uma conta. Procure o código do próprio serviço.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>Este código faz login com uma chave de acesso (passkey), que não é um código de login. Escaneie-o com o dispositivo que tem a chave de acesso, ou escolha um aplicativo autenticador no serviço.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>Este código é só para o aplicativo da Microsoft (login por notificação). Na página da Microsoft, escolha “Quero usar um aplicativo autenticador diferente” e escaneie o código que aparecer lá.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>Este código é só para o aplicativo %1. Escaneie-o com o %1, ou escolha outro aplicativo autenticador no serviço e escaneie o código que aparecer.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>Este código conecta outro dispositivo ao %1; não é uma conta. Escaneie-o com o próprio %1, e somente se você o pediu.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>Este código transfere contas para outro %1, e só o %1 pode lê-lo. Exporte as contas lá para um arquivo, ou configure-as de novo em cada serviço.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Este código contém um texto que não é uma conta. Procure o código QR ou a chave que o serviço mostra para um aplicativo autenticador.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>Nenhuma chave secreta foi encontrada neste texto. Copie todo o bloco de “configurar manualmente”, ou só a chave.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>Não foi possível ler esta exportação do Google Authenticator. Exporte de novo no telefone e escaneie cada código por inteiro.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>Esta exportação do Google Authenticator não contém contas. Escolha contas no telefone e exporte de novo.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>Este arquivo não pode ser aberto como imagem. Escolha uma imagem PNG ou JPEG do código QR.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>Esta imagem é grande demais para a busca. Recorte a parte com o código QR e tente com ela.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>Nenhum código QR foi encontrado. Aumente o código e deixe-o todo visível, ou digite a chave manualmente.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>Há um código QR, mas não foi possível lê-lo. Deixe-o maior ou mais nítido, ou digite a chave manualmente.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>Há um código QR, mas é pequeno demais para ler. Aumente-o na página, ou aproxime-o da câmera.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>Há um código QR, mas está borrado demais para ler. Segure-o parado e um pouco mais longe, ou use uma imagem mais nítida.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>Só uma parte de um código QR está visível. Mostre-o por inteiro, com a margem vazia ao redor.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>A busca por um código QR nesta imagem falhou. Nada foi alterado; faça uma captura de tela do código e tente com ela, ou digite a chave manualmente.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>A busca nesta imagem demorou demais. Recorte a parte com o código QR e tente com ela.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>A parte do Countersign que lê imagens não inicia. Digite a chave manualmente, e reinstale o Countersign para resolver.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>A área de transferência está vazia. Copie primeiro a chave, o link ou a imagem do código QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>Nenhuma câmera foi encontrada. Conecte uma, ou mostre o código nesta tela e escolha “Escanear a tela”.</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>O Countersign não tem permissão para usar a câmera. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>Outro programa está usando a câmera. Feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>A câmera não envia imagem. Verifique se ela não está coberta nem em uso por outro programa, ou escolha outra câmera.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>A câmera foi desconectada. Conecte-a de novo, ou escolha outra câmera.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>Falta nesta instalação a parte do Countersign que usa a câmera. Instale-o de novo, ou escaneie uma imagem.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>Este ambiente não deixa os programas capturarem a tela. Faça você uma captura de tela, copie-a e escolha “Colar”.</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>A captura da tela não foi permitida. Permita quando for perguntado, ou faça você uma captura de tela e escolha “Colar”.</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>O cofre está lá, mas não pode ser lido. Nada foi alterado; deixe-o como está e restaure um backup.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>O cofre foi gravado por um Countersign mais novo. Nada foi alterado; instale a versão mais nova e abra-a.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>O cofre é grande demais para o Countersign abrir. Nada foi alterado; restaure um backup.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>O cofre está bloqueado com uma frase secreta. Desbloqueie-o primeiro e tente de novo.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>Abrir este arquivo exigiria mais memória ou tempo do que qualquer arquivo honesto pede, por isso ele não foi aberto. Use outra cópia dele.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>Esta frase secreta não está certa. Confira o Caps Lock e o idioma do teclado e tente de novo; por mais que você tente, nada é apagado.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>É necessária uma frase secreta aqui. Digite uma e tente de novo.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>Esta frase secreta é fácil de adivinhar. Use uma mais longa, por exemplo quatro palavras aleatórias.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>Ainda não há cofre aqui. Adicione uma conta para começar.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>Seu cofre sumiu deste local: %1. Nada foi alterado; restaure o chaveiro ou um backup e tente de novo.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>Seu cofre não está aqui. O último local: %1. Escolha esse local de novo ou restaure um backup; nada foi alterado.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>O cofre encontrado aqui é mais antigo que o último que você usou (%1). Nada foi alterado; traga o mais novo de volta, restaure um backup ou abra o mais antigo.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>Já há um cofre em “%1”, e ele fica como está. Escolha outro local ou nome.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>O cofre foi movido, mas a cópia antiga não pôde ser apagada (local: %1). Apague-a você.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>A pasta do seu arquivo de cofre não está lá (%1). Conecte a unidade em que ela está e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>Não foi possível ler o arquivo de cofre (%1). Verifique a unidade e as permissões do arquivo e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>Não foi possível gravar o arquivo de cofre (%1). Libere espaço na unidade ou permita a gravação lá e tente de novo; a alteração não foi feita.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>Seu chaveiro está bloqueado. Desbloqueie-o e tente de novo; suas contas estão seguras nele.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>O chaveiro recusou o acesso. Permita que o Countersign o use e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>Nenhum chaveiro responde. Inicie o GNOME Keyring, o KWallet ou o Secret Service do KeePassXC e tente de novo.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>Agora responde outro chaveiro: %1. Inicie o que contém suas contas e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>O chaveiro respondeu com um erro (%1). Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>O que foi salvo voltou diferente (local: %1). A alteração não foi feita; verifique esse local e tente de novo.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>A gravação foi interrompida (local: %1), por isso não se sabe se a alteração foi mantida. Veja a lista de novo quando esse local responder.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>Outro programa do Countersign alterou o cofre no mesmo momento. Tente de novo.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>Outro programa do Countersign está salvando. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>Não foi possível gravar “%1”. Libere espaço no disco ou permita a gravação lá e tente de novo; a alteração não foi feita.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>A pasta de backups não está lá (%1). Conecte a unidade dela ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>Não foi possível gravar um backup (%1). Libere espaço lá ou escolha outra pasta; seu cofre não foi afetado.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>O backup recém-gravado não contém o que o cofre contém (%1). Escolha outra pasta ou unidade; seu cofre não foi afetado.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>“%1” não é um backup que o Countersign possa abrir. Escolha um arquivo gravado pelo Countersign ou pelo Aegis.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>Este backup está danificado e não pode ser aberto. Nada foi alterado; escolha outro, por exemplo o anterior.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>Nenhuma conta corresponde a “%1”. Liste as contas para ver os nomes.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>Esta conta não está mais aqui. Outro programa do Countersign pode tê-la removido; veja em “Removidas recentemente”.</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>Várias contas correspondem a “%1”. Informe mais do nome, ou o ID.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>“%1” não tem contador para avançar. O código muda sozinho.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>O cofre ainda não está aberto. Abra-o primeiro e tente de novo.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>Não foi possível ler o arquivo (%1). Confira o nome e as permissões.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>Ocorreu um erro no Countersign. Nada foi alterado; tente de novo.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>alteração %1 aqui, alteração %2 antes</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>o chaveiro</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, mas seu cofre está em %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>está incompleto</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>Este atalho não pode ser usado em todo lugar. Escolha uma letra, um dígito ou uma tecla F junto com Ctrl, Alt ou Meta.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>Outro programa já usa “%1”. Escolha outro atalho.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>Sua área de trabalho não deu um atalho ao Countersign. Você pode definir um nas configurações do teclado.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>Sua área de trabalho não dá atalhos próprios aos programas. Nas configurações do teclado, dê um atalho ao comando “countersign --pick”.</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>Não foi possível alterar isto (%1). Procure nas configurações do sistema os programas que iniciam com o login.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>O Countersign já está em execução, mas não responde. Espere um momento e tente de novo; se não adiantar, encerre-o e inicie outra vez.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>Este código de recuperação não está mais aqui. Outro programa do Countersign pode ter substituído os códigos; veja a lista de novo.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>Nenhum código de recuperação foi encontrado neste texto. Copie só os códigos, ou digite-os um por um.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>Os nomes desta conta são longos demais para um código QR. Reduza-os e tente de novo.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>Não foi possível gravar o arquivo (%1). Escolha outra pasta; seu cofre não foi afetado.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>O Countersign não reconhece este arquivo. Escolha o arquivo que a exportação ou o backup do outro aplicativo gravou.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>Este arquivo está danificado ou incompleto. Exporte-o de novo do outro aplicativo.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>Este arquivo foi gravado por uma versão de %1 mais nova do que o Countersign consegue ler. Atualize o Countersign.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>Este arquivo pede muito mais memória ou tempo do que o aplicativo dele jamais pediria. Exporte-o de novo do outro aplicativo.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>Não há contas neste arquivo. Verifique no outro aplicativo quais contas ele exporta.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>Só %1 pode abrir este arquivo. Exporte de novo de lá, com uma senha escolhida por você.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1 criptografou isto de um modo que o Countersign não consegue desfazer. Desative a criptografia em %1 e escolha o arquivo de novo.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>Este arquivo está criptografado com %1, que este Countersign não consegue abrir. Salve uma cópia com AES no outro aplicativo e escolha essa cópia.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 não entrega esta conta a nenhum outro aplicativo. Entre no serviço, configure de novo os códigos de login dele e escaneie aqui o novo código.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>Este arquivo está criptografado com OpenPGP. Descriptografe-o primeiro com sua chave e abra o resultado.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>Este arquivo de %1 tem uma senha. Digite a que você definiu lá.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>Esta não é a senha do arquivo. Digite a que você definiu no outro aplicativo.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>Nada foi impresso: não foi possível usar a impressora. Escolha outra impressora, ou salve um arquivo.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 não tem códigos deste tipo. Escolha outro formato para esta conta.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1 não sabe calcular o algoritmo desta conta. Escolha outro formato para ela.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 não tem códigos deste tamanho. Escolha outro formato para esta conta.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 não tem códigos que mudam neste intervalo. Escolha outro formato para esta conta.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1 só aceita esta conta com o PIN. Edite a conta e digite o PIN.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 guarda só uma conta por chave, e outra aqui tem a mesma. Exporte esta separadamente.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 distingue as contas pelo nome, e outra aqui tem o mesmo. Renomeie uma delas.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>Nenhuma destas contas pode ir para %1. Escolha outro formato.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>Um código QR é para uma só conta. Escolha uma única conta, ou um formato para várias.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>Falta a parte do Countersign que lê e grava os arquivos de outros aplicativos. Instale o Countersign de novo.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>“%1” não pode fazer parte desta chave: chaves em hexadecimal usam os dígitos de 0 a 9 e as letras de a a f. Compare-a com a que o serviço mostra.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>Falta um dígito nesta chave: chaves em hexadecimal têm um número par deles. Compare-a com a que o serviço mostra.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>O arquivo foi gravado, mas a unidade não confirmou que ele vai permanecer. Exporte mais uma vez antes de contar com ele.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis, criptografado</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis, sem criptografia</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP, sem criptografia</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden, sem criptografia</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign, criptografado</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign, sem criptografia</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth, sem criptografia</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+, sem criptografia</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>Lista de URIs de chaves</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>Código QR de uma conta</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum, criptografado</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS, criptografado</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS, sem criptografia</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>emissores vazios (lá recebem o nome da conta)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>todos os grupos de uma conta menos um</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>ícones</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoritas</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>códigos de recuperação</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PINs</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>número de usos das contas</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>Co&amp;fre</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>Adivinhada na hora</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fraca</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muito forte</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir uma frase secreta</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Ela é pedida sempre que o Countersign inicia e depois de ser bloqueado.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Alterar a frase secreta</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>Os backups e as outras frases secretas do cofre ficam como estão.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Adicionar outra frase secreta</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>A partir daí, qualquer uma delas abre o cofre: uma para um lugar seguro, por exemplo.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Remover a frase secreta</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>A partir daí, só o chaveiro protege seu cofre: quem usar este computador com seu usuário verá seus códigos. O Countersign deixa de se bloquear.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Códigos de recuperação de %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>usado em %1</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>Cada código deixa você entrar uma vez quando seu dispositivo não estiver mais com você. Guarde esta folha onde só você possa encontrá-la.</translation>
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
        <translation>por contador (HOTP), próximo contador: %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>códigos do Steam</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP, chave em hexadecimal</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>códigos do Yandex</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n dígito</numerusform>
            <numerusform>%n dígitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>código novo a cada %n segundo</numerusform>
            <numerusform>código novo a cada %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>Com esta folha, suas contas voltam em qualquer aplicativo autenticador: escaneie um código, ou digite a chave dele. Guarde-a onde só você possa encontrá-la.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>Códigos de recuperação; cada um vale uma só vez:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (usado em %2)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>Deixe o aplicativo criptografar o arquivo, com uma senha que você vai digitar aqui.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>Escolha JSON como tipo de arquivo.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Escolha CSV como tipo de arquivo. Suas senhas também estão nele; elas não são importadas.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Este aplicativo não exporta nada. Em cada serviço, configure de novo a autenticação de dois fatores e escaneie o novo código com o Countersign.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>Se você tem os arquivos do próprio aplicativo, de um telefone com root ou de um backup, escolha-os aqui.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>O arquivo não está criptografado. Exclua-o assim que suas contas estiverem aqui.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>Abra Configurações, depois “2FAS Backup”, depois “Export to file”.</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>Abra Configurações, depois “Import &amp; Export”, depois Exportar.</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>Abra o menu, depois Backups, e faça um backup criptografado.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>Abra Configurações, depois “Backup &amp; Restore”, e faça um backup.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>Abra Configurações, depois Exportar.</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>Abra Configurações, depois Dados, depois Exportar códigos.</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>Abra o menu, depois Backup.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>Abra o menu, depois Exportar, e escolha JSON.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>Abra o menu, depois Transferir contas, depois Exportar contas.</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>O telefone mostra um ou mais códigos QR. A ordem não importa.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>Abra Configurações, depois “Transfer accounts”, depois “Export to file”.</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>O backup dele fica com a Microsoft, e só o próprio aplicativo pode abri-lo. Em cada serviço, configure de novo a autenticação de dois fatores e escaneie o novo código com o Countersign.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>Abra Configurações, depois Backup, e faça um.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>Abra Configurações, depois “Export OTPs to ZIP archive”.</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>A senha do arquivo é a senha mestra do aplicativo.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>Abra Configurações, depois Backup, e faça o backup em um arquivo.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>No aplicativo para computador, abra Arquivo, depois Exportar.</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Escolha 1PUX como tipo de arquivo. Suas senhas também estão nele; elas não são importadas.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>Em um Mac, abra Senhas, depois Arquivo, depois Exportar Todas as Senhas.</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>Suas senhas também estão no arquivo; elas não são importadas.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>Abra Configurações ou Ferramentas, depois Exportar cofre.</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>Escolha JSON, criptografado com uma senha sua, não com sua conta.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>Abra as configurações, depois Exportar dados.</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>O próprio arquivo das suas senhas pode ser lido, se não tiver arquivo-chave.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>Suas senhas também estão nele; elas não são importadas.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>No navegador, abra Opções avançadas, depois Exportar.</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>Escolha um arquivo zip sem PGP, ou CSV. Suas senhas também estão nele; elas não são importadas.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>Marque as contas na lista dele, depois escolha Exportar.</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>Abra as configurações dele, depois Backup, depois Baixar o arquivo de backup.</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>No outro computador, abra o menu, depois Exportar.</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>Abra Preferências, depois “Backup &amp; Restore”, e escolha Aegis ou Authenticator.</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>O arquivo de configurações dele pode ser lido: Keysmith.conf, na pasta .config/org.kde.keysmith.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>A senha do arquivo é a que você digita quando o Keysmith inicia.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>Abra o menu, depois Exportar, e escolha Aegis ou Authenticator Pro.</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>Os arquivos dele terminam em .maFile e ficam na pasta maFiles, ao lado do programa.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>Primeiro remova a criptografia no programa, em “Selected account”.</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>Abra o menu da engrenagem, depois “Export”.</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Outro aplicativo</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>Procure nas configurações dele uma exportação ou um backup.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>Se ele mostrar códigos QR ou links que começam com “otpauth”, eles também servem.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>Traga o arquivo para este computador e escolha-o aqui, ou solte-o na janela.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>Mostre os códigos à câmera, ou escolha aqui imagens deles. Também é possível escolher arquivos.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>Aplicativos móveis</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>Gerenciadores de senhas</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>Programas de computador</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo o resto</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>Códigos de login do chaveiro do seu computador.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>Uma imagem de um código QR, ou um link para uma conta.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>Escolher uma conta em uma pequena janela e copiar o código dela. Dê um atalho a este comando nas configurações da sua área de trabalho.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>Seu chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>Suas contas estão seguras nele. Desbloqueie-o para ver seus códigos.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>O chaveiro recusou o acesso</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Permita que o Countersign o use e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Nenhum chaveiro responde</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>Suas contas ficam no chaveiro deste computador, e nenhum está em execução. Inicie o GNOME Keyring, o KWallet ou o Secret Service do KeePassXC e tente de novo, ou restaure um backup em um arquivo de cofre. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>Outro chaveiro responde</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>É %1. Inicie o que contém suas contas e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>Seu cofre sumiu</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>Ele não está mais neste local: %1. Restaure um backup, ou traga de volta o que havia lá, e tente de novo. Nada foi alterado, e nenhum cofre vazio toma o lugar dele.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>Seu cofre está em outro local</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>Este cofre é mais antigo</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>Seu arquivo de cofre não está lá</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>Não foi possível ler seu arquivo de cofre</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>O cofre está danificado</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>Gravado por um Countersign mais novo</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>Não foi possível abrir o cofre</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>Código de %1 copiado</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>Clique na seta redonda de %1 para ver o próximo código.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 foi salva</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>%n conta foi salva</numerusform>
            <numerusform>%n contas foram salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>A imagem ainda mostra a chave. Exclua-a se não precisar mais dela.</numerusform>
            <numerusform>As %n imagens ainda mostram as chaves. Exclua as que não forem mais necessárias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>Excluir a imagem</numerusform>
            <numerusform>Excluir %n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>Movido para a lixeira. Esvazie-a para que a chave suma de lá também.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>Não foi possível excluir “%1”. Exclua-o manualmente.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover a conta</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>Isso não desativa a autenticação de dois fatores (%1). Desative-a lá primeiro, ou garanta outra forma de entrar.
Você pode recuperar a conta por %n dia.</numerusform>
            <numerusform>Isso não desativa a autenticação de dois fatores (%1). Desative-a lá primeiro, ou garanta outra forma de entrar.
Você pode recuperar a conta por %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 foi removida</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 foi recuperada</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>Código de recuperação copiado. Cada um vale uma só vez.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>Marcar como usado</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>O código de %1 já foi usado. O próximo vem em %n segundo.</numerusform>
            <numerusform>O código de %1 já foi usado. O próximo vem em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>O código de %1 já foi usado. Peça o próximo.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Copiar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>Código de %1 copiado. Ele termina em %n segundo: melhor esperar o próximo.</numerusform>
            <numerusform>Código de %1 copiado. Ele termina em %n segundos: melhor esperar o próximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>Copiar o próximo</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>Código de %1 copiado de novo. Muitos serviços aceitam um código uma só vez.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>Próximo código de %1 copiado. Ele vale em %n segundo.</numerusform>
            <numerusform>Próximo código de %1 copiado. Ele vale em %n segundos.</numerusform>
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
            <numerusform>Qualquer pessoa pode ler as chaves no arquivo. Exclua-o se não precisar mais dele.</numerusform>
            <numerusform>Qualquer pessoa pode ler as chaves nos %n arquivos. Exclua os que não forem mais necessários.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Excluir o arquivo</numerusform>
            <numerusform>Excluir %n arquivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>G&amp;rupos</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Voltar às contas</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>O que fazer com esta conta</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>&amp;Escolher uma imagem…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>&amp;Remover a imagem</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>Escanear uma área</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>A tela. Marque o código QR com as setas, pressione Enter para escanear ou Esc para sair.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>Arraste um retângulo em volta do código QR. Esc para sair.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>As setas o movem; Shift e setas mudam o tamanho. Enter para escanear, Esc para sair.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>Este backup está bom. Nada foi alterado.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Adicionar o que falta</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>&amp;Substituir tudo…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Conteúdo do backup</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n conta, em %1</numerusform>
            <numerusform>%n contas, em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>A frase secreta deste backup o abre.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>Contém exatamente o que seu cofre contém.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>Diferenças em relação ao seu cofre:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Só no backup</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>Só no seu cofre</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>Com outra chave</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>Com outro nome, nota, grupo, imagem ou outros códigos de recuperação</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Entrada sem nome</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>Separadas, porque não podem ser lidas; são mantidas como estão</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>%n conta será adicionada. O que você tem fica como está.</numerusform>
            <numerusform>%n contas serão adicionadas. O que você tem fica como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Não falta nada aqui.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>Antes, uma cópia de segurança do seu cofre atual é guardada em %1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>Este backup não tem frase secreta. Escolha uma, para que nenhuma chave fique em um arquivo à vista de todos.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>O cofre vai para este arquivo, e o que está no local atual fica lá.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>A partir daí, a frase secreta deste backup abre seu cofre.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Verificar um backup</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>Abre um backup ao lado do seu cofre e não altera nada.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>Substituir tudo?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>Colocar este backup no lugar de todo o seu cofre?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>As contas que não estão no backup não estarão mais no seu cofre. Uma cópia de segurança dele é guardada em %1 e pode ser restaurada como qualquer backup.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Procurando backups…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>&amp;Backups encontrados</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Backups encontrados</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Frase secreta deste backup</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Frase secreta deste backup</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>Nenhum backup foi encontrado nos lugares habituais. Se você tem um, escolha o arquivo.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>substituído por uma restauração</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>de outro cofre</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>Este arquivo abre sem frase secreta.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher um backup</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>Backups (*.json);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Fazer agora</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>&amp;Verificar um backup…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>O último bom: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>Nenhum foi gravado ainda.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Eles vão para %1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>Nenhum é feito. Se você perder este computador, perderá também suas contas.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>M&amp;udar…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Confi&amp;gurar…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>Desbloqueie primeiro para configurá-los ou gravar um.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>Configurar backups</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>Após cada alteração, o Countersign grava um backup, o relê e compara seus códigos. Só a frase secreta dele o abre: você precisará dela quando não tiver mais este computador.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Para onde vão os backups</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>Um pen drive, ou uma pasta copiada para outro computador, protege melhor.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>&amp;Manter a frase secreta dos backups</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>Escolher ou&amp;tra</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>O primeiro backup foi gravado e verificado. De agora em diante, isso é automático.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>Gravando o primeiro backup…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>Para onde vão os backups?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanear com a câmera</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Imagem da câmera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir uma imagem…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Inserir manualmente</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>Segure o código QR em frente à câmera.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando a câmera…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>Nada mantém certo o relógio deste computador, e os serviços recusam códigos quando ele está errado. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>O relógio deste computador parece atrasado em %1, porque o cofre foi usado em um momento posterior. Os serviços podem recusar os códigos. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>O relógio deste computador foi adiantado em %1. Se agora estiver errado, os serviços recusam os códigos. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>O relógio deste computador foi atrasado em %1. Se agora estiver errado, os serviços recusam os códigos. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>O relógio deste computador está errado: mostra %1, e este programa foi criado depois. Os serviços recusam os códigos. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>Código por contador, não mostrado</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>Código %1, %2, próximo código %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo: %1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>Escaneie estes códigos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>&amp;Salvar como imagens…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Código %1 de %2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Pasta para as imagens</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>A imagem foi salva. Quem a vir terá as chaves: exclua-a quando terminar.</numerusform>
            <numerusform>%n imagens foram salvas. Quem vir uma terá as chaves: exclua-as quando terminar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>Na área de trabalho</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar um ícone na bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>Ao fechar a janela, continuar na bandeja</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Iniciar sem a janela</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Iniciar ao fazer login</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>Atalho da escolha rápida, de qualquer lugar:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>Atalho da escolha rápida</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem atalho</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>Esta área de trabalho não mostra ícones de bandeja, por isso fechar a janela encerra o Countersign.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>O menu do ícone copia códigos sem mostrá-los.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>Ou dê um atalho ao comando “countersign --pick” nas configurações de teclado da sua área de trabalho.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>Perguntando à área de trabalho…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 abre a escolha rápida.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>Parte %1 de %2 lida; ainda falta: %3. Mostre o próximo código.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>Abrir uma imagem do código QR</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>Escolher arquivos de outro aplicativo</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>Adicione sua primeira conta</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>Um serviço que oferece autenticação de dois fatores mostra um código QR ou uma chave para um aplicativo autenticador. Traga-os para cá; você também pode soltar uma imagem.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>Encontra o código QR em uma página aberta ao lado desta janela.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>Para um código em papel ou em outra tela.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>Para uma chave mostrada como texto.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;todas</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>E&amp;xportar para</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>Contas a exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>%n conta será exportada.</numerusform>
            <numerusform>%n contas serão exportadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>%n delas não pode ir por inteiro; a lista diz o que se perde.</numerusform>
            <numerusform>%n delas não podem ir por inteiro; a lista diz o que se perde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n não pode ir para lá de modo algum.</numerusform>
            <numerusform>%n não podem ir para lá de modo algum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>Este arquivo não está criptografado. Quem o obtiver fica para sempre com as chaves das suas contas. Use-o logo e depois exclua-o.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Quem vê ou fotografa estes códigos fica para sempre com as chaves das suas contas. Veja quem está atrás de você e se a tela está sendo compartilhada.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>A folha mostra as chaves das suas contas. Guarde-a onde só você possa encontrá-la, e exclua o PDF assim que ele for impresso.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>&amp;Entendi</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>Frase secreta do &amp;cofre</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>Escolha uma frase secreta para o arquivo. Ele não abre com mais nada.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Frase secreta do cofre</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>%n conta exportada para “%1”</numerusform>
            <numerusform>%n contas exportadas para “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Mostrar os códigos</translation>
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
        <translation>Vai por inteiro</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Importar de outro aplicativo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Pesquisar aplicativos</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicativos</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Escolher &amp;arquivos…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>Qual aplicativo tem suas contas? Se você já tem o arquivo dele, escolha-o: o Countersign descobre sozinho o que é.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>Para códigos na tela do telefone.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>Vários de uma vez, e também imagens de códigos.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>Para códigos abertos ao lado desta janela.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>Para links que você copiou.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>Adicionar esta conta?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>Digite este código na página do serviço para concluir lá.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>Adicione-a e clique na seta redonda dela para ver o primeiro código.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>Você já tem esta conta, com a mesma chave. Não há nada a adicionar.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 já está aqui, com outra chave. Se o serviço acabou de mostrar um código novo, substitua a chave: nome, notas, grupos e códigos de recuperação ficam, e a chave antiga vai para “Removidas recentemente”.</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>Nada pôde ser incluído</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>Adicionar estas contas?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Substituir a chave</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter as duas</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>Ainda falta a parte %1 de %2. Você pode escaneá-la depois.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>&amp;Salvar %n conta</numerusform>
            <numerusform>&amp;Salvar %n contas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;todas</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>O que chegou</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Substituir a chave</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter as duas</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;O mesmo para %n</numerusform>
            <numerusform>&amp;O mesmo para as %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 já está aqui, com outra chave. Se o serviço deu a você uma nova, substitua-a: nome, notas, grupos e códigos de recuperação ficam, e a chave antiga vai para “Removidas recentemente”.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>Da lixeira do outro aplicativo</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>Chegou duas vezes</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>Aqui com outra chave, que é substituída</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>Aqui com outra chave; as duas são mantidas</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>Aqui com outra chave, que fica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n já está aqui</numerusform>
            <numerusform>%n já estão aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n com outra chave</numerusform>
            <numerusform>%n com outra chave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n da lixeira</numerusform>
            <numerusform>%n da lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n separada</numerusform>
            <numerusform>%n separadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>Ordem &amp;própria</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>Usadas &amp;recentemente</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>&amp;Mais usadas</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n entrada separada, sem alteração.</numerusform>
            <numerusform>%n entradas separadas, sem alteração.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Nenhuma conta corresponde a “%1”.</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Nenhuma conta em “%1” corresponde a “%2”.</translation>
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
        <translation>Mostr&amp;ar os códigos</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>Ao selecionar a conta</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>Após um clique</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Dígitos</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>Em metades, como %1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>Em pares, como %1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>Juntos, como %1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Orde&amp;nar por</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Minha ordem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usadas recentemente</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Mais usadas</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>Mostrar o próximo código nos últimos de&amp;z segundos</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>Minimizar esta janela após &amp;copiar um código</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>O Countersign está bloqueado</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Desbloquear em %n s</numerusform>
            <numerusform>Desbloquear em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueio automático</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>Por &amp;inatividade</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Após %n minuto</numerusform>
            <numerusform>Após %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>Quando a &amp;sessão for bloqueada</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>Antes de &amp;o computador suspender</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>Quando a &amp;janela for minimizada</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>Defina primeiro uma frase secreta: sem ela não há como bloquear.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>Es&amp;quema de cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>O tamanho do texto, o contraste e a redução de movimento seguem as configurações do sistema.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>Sobre o Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Códigos de login na sua área de trabalho, guardados no chaveiro do sistema ou em um arquivo de cofre.
Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>Procurando uma conta…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>Escanear uma área</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>Ícones de marcas do Simple Icons (CC0). Os sinais são marcas de seus proprietários, que não têm nenhuma relação com este programa.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>Inserir manualmente</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>nome ou endereço de e-mail</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Por tempo (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>Por contador (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP, com PIN</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex, com PIN</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emissor</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Con&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Chave &amp;secreta</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Dígitos</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>Al&amp;goritmo</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Contador</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PI&amp;N</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar a conta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>Espaços, hifens e letras minúsculas não importam.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>Informe um emissor ou um nome de conta, para encontrá-la depois.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>Esta chave é mais curta que o normal. Compare-a com a que o serviço mostra.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opções</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>Mover o cofre</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Frase sec&amp;reta atual</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>Lá ele não tem frase secreta: quem usar este computador com seu usuário verá seus códigos, e o Countersign deixará de se bloquear.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>O cofre agora tem uma frase secreta.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>O cofre não tem mais frase secreta.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>Novo local do cofre: %1. Ele foi relido lá antes de o local antigo ser apagado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Movendo…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>A mesma de no&amp;vo</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>As duas ainda não são iguais.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nova frase secreta</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>A mesma frase secreta de novo</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>Quatro ou mais palavras aleatórias são difíceis de adivinhar e fáceis de digitar. Ninguém pode recuperar a frase secreta se ela for esquecida.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>Fraca: menos de %n caractere</numerusform>
            <numerusform>Fraca: menos de %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Frase sec&amp;reta atual</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Frase secreta atual</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>O cofre tem %n frase secreta, e ela será removida.</numerusform>
            <numerusform>O cofre tem %n frases secretas, e todas serão removidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ativado.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar a frase secreta</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar a frase secreta</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>D&amp;efinir…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>Alte&amp;rar…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>Adicionar ou&amp;tra…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>R&amp;emover…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>Há uma frase secreta definida. Desbloqueie primeiro para alterá-la.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Há uma frase secreta definida. Ela é pedida quando o Countersign inicia e depois de ser bloqueado.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>Nenhuma está definida: quem usar este computador com seu usuário vê seus códigos.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>O Countersign está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>O Countersign está bloqueado. Digite a frase secreta e pressione Enter.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Tente de novo em %n segundo.</numerusform>
            <numerusform>Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Digite a frase secreta de novo.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Solte uma imagem aqui</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>No &amp;chaveiro deste computador</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>No chaveiro, c&amp;om frase secreta</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>Em um arquivo de co&amp;fre, com frase secreta</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>Para um pen drive, ou onde não há chaveiro.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>O sistema</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>Ar&amp;quivo de cofre</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>Onde o arquivo de cofre deve ficar</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Nenhum chaveiro responde neste computador.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>Recomendado. %1 o abre quando você entra na sua sessão; não é preciso digitar nada.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Ela é pedida quando o Countersign inicia e depois de ser bloqueado.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>Sua frase secreta fica como está.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Escolha uma pasta e um nome para o arquivo.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Isto é uma pasta. Adicione um nome para o arquivo.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>Esta pasta não está lá. Conecte a unidade dela, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>Já há um arquivo com este nome, e ele fica como está. Escolha outro nome.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>Este arquivo de cofre já existe. Ele é usado como está, com a própria frase secreta.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>O cofre está aqui agora.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>Onde o arquivo de cofre deve ficar?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>Arquivos de cofre (*.json);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Restaurar um &amp;backup…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>Onde guardar suas contas?</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Con&amp;tinuar</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>Escolher uma conta e copiar o código dela</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>O Countersign continua aqui</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>Ele está na bandeja. Para encerrá-lo, escolha Sair no menu do ícone.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Código copiado</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Ele fica na área de transferência por %n segundo.</numerusform>
            <numerusform>Ele fica na área de transferência por %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>Ocu&amp;ltar esta janela nas capturas de tela</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>E em gravações e compartilhamentos de tela. Você continua vendo a janela.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>Este sistema não oferece aos programas uma forma de fazer isso. Feche a janela antes de compartilhar sua tela.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>Mostrar como código QR</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Sua &amp;frase secreta</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Sua frase secreta</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>Escaneie-o com o outro dispositivo. Ele some depois de um minuto e quando esta janela não está mais à vista.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Quem vê ou fotografa este código fica para sempre com a chave desta conta, e com ela todos os códigos futuros. Veja quem está atrás de você e se a tela está sendo compartilhada.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>Os códigos desta conta seguem um contador. Dois dispositivos que a usam logo ficam fora de passo, então use-a só em um deles.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>O PIN não vai junto. Digite-o no outro dispositivo.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar o código</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>Escolha rápida</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>Digite para encontrar uma conta e pressione Enter para copiar o código dela.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>Copiar o código de…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Encontrar uma conta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>Abrindo seu cofre…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Nenhuma conta corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Importar de outro aplicativo</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Senha do arquivo</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>&amp;Deixar este de fora</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Senha do arquivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lendo “%1”…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Arquivo %1 de %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>Códigos novos tornam inúteis os antigos. O código guardado aqui até agora (não usados: %1) será apagado definitivamente.</numerusform>
            <numerusform>Códigos novos tornam inúteis os antigos. Os %n códigos guardados aqui até agora (não usados: %1) serão apagados definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>Copie os códigos que o serviço mostra e cole-os aqui, ou digite-os um por um.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>Um có&amp;digo</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Um código</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>Substituir os códigos</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>Guardar os códigos</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n código adicionado.</numerusform>
            <numerusform>%n códigos adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n código estava repetido.</numerusform>
            <numerusform>%n códigos estavam repetidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n linha contém outras palavras e foi deixada de fora (%1). Se houver um código nela, digite-o.</numerusform>
            <numerusform>%n linhas contêm outras palavras e foram deixadas de fora (%1). Se houver um código entre elas, digite-o.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>Não são guardados mais de %1 códigos; o resto foi deixado de fora.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copiar o código %1</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>Deixar de fora o código %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>usado em %1</translation>
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
        <translation>Adicionar códigos…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperação</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>Criei códigos novos…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>&amp;Copiar todos os restantes</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Exportar para um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>&amp;Remover todos…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>Copiar, imprimir, exportar</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Ocultar os códigos</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>Mostrar os códigos</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>Muitos serviços dão códigos para o dia em que este dispositivo for perdido. Eles podem ser guardados aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>Restam: %1 de %n</numerusform>
            <numerusform>Restam: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>Guardados aqui, quem abrir este cofre tem as duas coisas: os códigos e o jeito de dispensá-los. E eles se perdem junto com o cofre. Uma cópia em papel, em outro lugar, é mais segura.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>%n código de recuperação foi salvo</numerusform>
            <numerusform>%n códigos de recuperação foram salvos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>Copiado um código de recuperação marcado como usado</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>Marcado como usado</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>%n código de recuperação copiado</numerusform>
            <numerusform>%n códigos de recuperação copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>Todos os códigos foram usados. Crie novos no serviço.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>Exportar códigos de recuperação</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>Gravar os códigos de recuperação de %1 em um arquivo?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>O arquivo não é protegido: quem o abrir pode usar os códigos, e o que copia seus arquivos também o copia. Imprima-o ou mova-o para um lugar seguro, depois exclua-o aqui.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>Exportado para “%1”. O arquivo não é protegido.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>Remover códigos de recuperação</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>Remover %n código de recuperação de %1?</numerusform>
            <numerusform>Remover %n códigos de recuperação de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>Eles são apagados definitivamente; backups mais antigos ainda os contêm. A conta fica.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>Códigos de recuperação removidos</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Apagar agora…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Removidas recentemente</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Resta %n dia</numerusform>
            <numerusform>Restam %n dias</numerusform>
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
            <numerusform>Nada foi removido no último dia.</numerusform>
            <numerusform>Nada foi removido nos últimos %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>As contas removidas são mantidas por %n dia. Os códigos delas não são mostrados.</numerusform>
            <numerusform>As contas removidas são mantidas por %n dias. Os códigos delas não são mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Apagar definitivamente?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Apagar %1 definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>Apagar %n conta definitivamente?</numerusform>
            <numerusform>Apagar %n contas definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>Uma conta apagada não pode voltar. Se a autenticação de dois fatores ainda estiver ativa no serviço, você precisará de outra forma de entrar.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Pesquisar contas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>Encerrar a seleção</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar todas</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>Remover as contas selecionadas</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Tirar das favoritas</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Separadas</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>Estas entradas não puderam ser lidas. São mantidas exatamente como estão, e talvez uma versão mais nova possa lê-las; suas outras contas não foram afetadas.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Entrada sem nome</translation>
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
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
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
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar um backup…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>Abrir o cofre mais antigo</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Começar com um cofre vazio…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Começar com um cofre vazio?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>Desistir do cofre que sumiu?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>O Countersign não o procurará mais, e as contas nele não voltarão. Você terá que configurar cada uma de novo no serviço dela.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Começar com um cofre vazio</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>Mostrar o próximo código</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Usado, próximo em %n s</numerusform>
            <numerusform>Usado, próximo em %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>falta %n segundo</numerusform>
            <numerusform>faltam %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>código por contador, não mostrado</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>código oculto</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>depois %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what a screen reader says of an account</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorita</translation>
    </message>
</context>
<context>
    <name>countersign::TrayIcon</name>
    <message>
        <source>Copy a code</source>
        <translation>Copiar um código</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>Escolha rápida</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>Último local: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>Procurado em: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>Último backup bom: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>Continua igual: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>%n conta foi restaurada</numerusform>
            <numerusform>%n contas foram restauradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Colocar de volta</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>Seu cofre está de novo onde estava.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>O último backup bom tem mais de uma semana.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>Você ainda sabe a frase secreta dos seus backups? Verifique um para ter certeza.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>Um backup traz suas contas de volta se você perder este computador.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Configurar backups</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>Cofre</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Local: %1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>Desbloqueie primeiro para movê-lo.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
</context>
</TS>
