<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>Por tiempo</translation>
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
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>contador siguiente: %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>cada %n segundo</numerusform>
            <numerusform>cada %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadida: %1</translation>
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
        <translation>&amp;Escanear la pantalla</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>Escanear una &amp;zona…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>Usar la &amp;cámara</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Abrir una imagen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>Introducir a &amp;mano…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Copiar el có&amp;digo</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>Código si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ed&amp;itar…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>E&amp;liminar la cuenta…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>Eliminadas &amp;recientemente…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>Apar&amp;tadas…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar una c&amp;opia…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>Comprobar u&amp;na copia…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>La cuenta elegida</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>Marcar el código como &amp;usado</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>&amp;Mostrar la cuenta</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorita</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>&amp;Seleccionar varias</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mover hacia arri&amp;ba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover hacia aba&amp;jo</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Mostrar como código &amp;QR…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de tecla&amp;do</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>Acerca de &amp;Countersign</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>&amp;Importar de otra aplicación…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>Del&amp;etrear el código</translation>
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
        <translation>Copias de seguridad de Countersign</translation>
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
        <translation>Pida a quien administra este equipo que le añada al grupo «video» y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>Abra Ajustes del Sistema, Privacidad y seguridad, Cámara, y active Countersign.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>Permítalo en la configuración de este sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>Abra Configuración, Privacidad y seguridad, Cámara, y permita que las aplicaciones de escritorio accedan a la cámara.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>Pegue el enlace o el texto de «configurar manualmente» y pulse Ctrl+D. No se muestra.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Una entrada</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1: no se ha añadido. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>La clave de %1 es corta y fácil de adivinar. Compárela con la que muestra el servicio.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>Falta todavía la parte %1 de %2 de esta exportación. Añádala también.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Se ha añadido %1.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1 tiene ahora su nueva clave. La anterior queda 30 días entre las cuentas eliminadas.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 ya está aquí, con la misma clave. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 ya está aquí, con otra clave. Indique --replace si el servicio le ha dado una clave nueva, o --keep-both si son dos cuentas.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>Elija solo una de estas opciones: --uri, --image o --manual.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>Elija solo una de estas opciones: --replace o --keep-both.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>Falta el archivo de imagen.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>Los enlaces y las claves no se escriben en la línea de comandos, donde otros programas pueden verlos. Páselos por la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>La opción «%1» no existe aquí.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>La opción «%1» no lleva valor.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>La opción «%1» necesita un valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>«%1» ya existe y no es una copia anterior de esta bóveda con la misma frase de contraseña. Se queda como está; elija otro nombre.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>Se ha escrito una copia de seguridad (%1) en «%2»; se ha releído, se ha abierto y está bien.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>No hay copias de seguridad configuradas. Indique --set-up FOLDER para que se haga una allí después de cada cambio, o --to FILE para escribir una ahora.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>Elija solo una de estas opciones: --to, --set-up o --stop.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>Falta el nombre después de %1.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>Ya no se hacen copias de seguridad automáticas. Las que hay se quedan.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>Frase de contraseña de la bóveda, ubicación: %1 (no se ve al escribir; vacía: seguir sin ella):</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>Frase de contraseña de la copia (no se ve al escribir):</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>«%1» está protegido con una frase de contraseña y se abre.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>«%1» se abre sin frase de contraseña: quien lo tenga puede leer sus claves.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>EMISOR</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>Contiene %n cuenta.</numerusform>
            <numerusform>Contiene %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>También contiene %n cuenta eliminada.</numerusform>
            <numerusform>También contiene %n cuentas eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>Contiene %n entrada más que aquí no se puede usar.</numerusform>
            <numerusform>Contiene %n entradas más que aquí no se pueden usar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>Su bóveda contiene exactamente estas cuentas.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n cuenta es igual en su bóveda.</numerusform>
            <numerusform>%n cuentas son iguales en su bóveda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>Solo en la copia:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>Solo en su bóveda:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>Con otra clave en su bóveda:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>Con otro nombre, otra nota, otro grupo, otra imagen u otros códigos de recuperación en su bóveda:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>La copia no se ha comparado con una bóveda en uso.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>Falta el nombre del archivo de la copia.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>Cuenta sin nombre</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>Aún no hay cuentas. Añada una con «countersign-cli add».</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>El momento que sigue a --at es un número entero: los segundos desde 1970, en UTC.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>responder con una lista JSON, para otros programas</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>usar este archivo de bóveda en lugar de su propia bóveda</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>abrir una bóveda más antigua que la última que usó</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>empezar una bóveda vacía en lugar de una que falta</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>leer la frase de contraseña del descriptor de archivo N, hasta el fin de línea</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>lo mismo para la frase de contraseña de la bóveda en uso</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>leer la frase de contraseña de la copia del descriptor de archivo N</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>lo mismo para la nueva frase de contraseña, en lugar de preguntar dos veces</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>aceptar también una nueva frase de contraseña fácil de adivinar</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>no preguntar antes</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>leer enlaces o textos de «configurar manualmente» de la entrada estándar</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>leer los códigos QR de archivos de imagen</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>preguntar emisor, cuenta, clave secreta y lo demás, uno por uno</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>dar a una cuenta existente la nueva clave que llega</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>conservar la cuenta existente junto a la que llega</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>mostrar también las claves secretas; asegúrese de que nadie esté mirando</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>el código de otro momento; un contador no avanza</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>poner un archivo de copia en lugar de la bóveda</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>añadir lo que tiene un archivo de copia y le falta a la bóveda</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>leer la frase de contraseña (con --replace y --merge: la de la copia) del descriptor de archivo N</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>escribir un archivo de copia protegido</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>hacer una copia allí ahora y después de cada cambio</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>no hacer más copias automáticas</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>al llavero del sistema; una frase de contraseña se mantiene</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>a un archivo con frase de contraseña</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>Añadir cuentas.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Mostrar la lista de cuentas.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>Mostrar el código de una cuenta, o todos los códigos. NAME es un emisor, una cuenta, una parte de cualquiera de ellos o el principio de un identificador.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>Mostrar todos los códigos en directo, hasta q o Ctrl+C.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>Eliminar una cuenta. Se puede recuperar durante 30 días.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>Mostrar la lista de cuentas eliminadas que se pueden recuperar.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>Recuperar una cuenta eliminada o restaurar un archivo de copia.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>Proteger la bóveda con una frase de contraseña, o cambiar lo que la abre.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>Escribir una copia protegida y demostrar que se abre.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>Abrir una copia junto a la bóveda y mostrar las diferencias. No se cambia nada.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>Guardar la bóveda en otra ubicación.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>Decir dónde está la bóveda y cómo se guarda.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>Mostrar esta ayuda, o más sobre un comando.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>Códigos de acceso (contraseñas de un solo uso) de su llavero.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>«countersign-cli help COMMAND» muestra las opciones de un comando; --version muestra la versión.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>Esto parece una clave secreta o un enlace que la contiene, y otros programas pueden ver lo que hay en una línea de comandos. Use «add --uri» y pásela por la entrada estándar.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>El comando «%1» no existe.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>Falta un comando. «countersign-cli help» los muestra todos.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>«%1» es una palabra de más; escriba entre comillas un nombre con espacios.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>Falta el nombre de una cuenta.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>s sí si y yes</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>Frase de contraseña de la bóveda, ubicación: %1 (no se ve al escribir):</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>No hay ninguna bóveda en «%1». Revise el nombre, o cree allí una bóveda con el comando «passphrase set».</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>«%1» no tiene frase de contraseña, así que las claves quedarían escritas a la vista de cualquiera. Póngale primero una con el comando «passphrase set».</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>No se puede escribir en la salida estándar. Libere espacio o envíela a otro sitio.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Una cuenta</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 se conserva, pero no se puede usar. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>CLAVE SECRETA</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>Una cuenta del tipo «%1» se añade mediante su enlace, con «add --uri».</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>Emisor (el servicio):</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>Cuenta (su nombre allí):</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>Clave secreta (no se ve al escribir):</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>Tipo (totp, hotp o steam) [totp]:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>Cifras [6]:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>Algoritmo (SHA1, SHA256, SHA512, SHA224 o SHA384) [SHA1]:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>Intervalo en segundos [30]:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>Contador [0]:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>Un archivo de bóveda necesita una frase de contraseña: es su única cerradura.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Nueva ubicación de la bóveda: %1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>Elija solo una de estas opciones: --to-keychain o --to FILE.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>La bóveda ya está en esta ubicación: %1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>La bóveda ya tiene una frase de contraseña. «countersign-cli passphrase change» la cambia, y «passphrase add» añade otra.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>La bóveda tiene desde ahora una frase de contraseña (ubicación: %1). Sin ella nadie puede abrirla, tampoco usted: guárdela además en un lugar seguro.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>La nueva frase de contraseña también abre la bóveda.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>Se ha cambiado la frase de contraseña. Las copias hechas antes conservan la suya.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>Esta es la última frase de contraseña de un archivo de bóveda, que nunca está sin una. Cámbiela, o mueva antes la bóveda al llavero.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>Esta frase de contraseña ya no abre la bóveda; otra sí.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>La bóveda ya no tiene frase de contraseña. Quien desbloquee el llavero puede leerla (ubicación: %1).</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>Las frases de contraseña no se escriben en la línea de comandos, donde otros programas pueden verlas. Se preguntan, o se pasan con --passphrase-fd y --new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>Indique qué hay que hacer: set, change, add o remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>La bóveda no tiene frase de contraseña. «countersign-cli passphrase set» le pone una.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>Hace falta una frase de contraseña y aquí no hay a quién preguntar. Pásela con %1, o ejecute esto en un terminal.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>Si quiere usar esta de todos modos, empiece de nuevo con --weak.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1 no funciona en Windows, donde los programas no pueden pasar descriptores de archivo. Escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>Después de %1 va el número de un descriptor de archivo, nunca la frase de contraseña: otros programas pueden ver lo que hay en una línea de comandos.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>La frase de contraseña que sigue a %1 tiene más de %2 bytes.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>La frase de contraseña que sigue a %1 no se puede leer (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>Nueva frase de contraseña (no se ve al escribir):</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>La misma otra vez:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>Eran dos frases de contraseña distintas. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>Eliminarla aquí no desactiva la autenticación de dos factores en el servicio: sin sus códigos podría quedarse sin acceso. Desactívela primero allí.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>Se ha eliminado %1. «countersign-cli restore %2» la recupera durante 30 días.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>No se ha eliminado %1, porque aquí no hay a quién preguntar. %2 Indique --yes para eliminarla.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>¿Eliminar %1? Escriba s para sí:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>ELIMINADA</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>SE CONSERVA HASTA</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>No se ha eliminado ninguna cuenta en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>No se ha restaurado nada, porque aquí no hay a quién preguntar. Indique --yes para poner la copia en lugar de la bóveda.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>¿Poner la copia (cuentas: %1) en lugar de la bóveda (ubicación: %2, cuentas: %3)? Escriba s para sí:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>La copia no tiene frase de contraseña. Elija una para lo que ahora se escriba en archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>Se ha restaurado %n cuenta; ubicación de la bóveda: %1.</numerusform>
            <numerusform>Se han restaurado %n cuentas; ubicación de la bóveda: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Lo que había antes se conserva en «%1».</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>Desde ahora la bóveda se abre con la frase de contraseña de la copia. «countersign-cli passphrase» permite cambiarlo.</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>La bóveda no tiene frase de contraseña propia. «countersign-cli passphrase set» le pone una.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>No hay ninguna bóveda a la que añadir nada; --replace pone allí la copia.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>Se ha añadido %n cuenta de la copia.</numerusform>
            <numerusform>Se han añadido %n cuentas de la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>«%1» es un archivo. Indique --merge para añadir lo que hay en esa copia, o --replace para ponerla en lugar de la bóveda.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>Ninguna cuenta eliminada coincide con «%1». «countersign-cli removed» las muestra todas.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>Elija solo una de estas opciones: --replace o --merge.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>Falta el nombre de una cuenta o de un archivo de copia.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Abriendo la bóveda…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>La bóveda tiene ahora otra frase de contraseña. Ejecute de nuevo «countersign-cli watch» para escribirla.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… y %1 más: haga la ventana más alta.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q: salir</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>Ubicación de la bóveda: %1. Está protegida con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>Ubicación de la bóveda: %1. No tiene frase de contraseña propia.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>Ubicación de la bóveda: %1. No tiene frase de contraseña: quien tenga el archivo puede leer sus claves.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>La bóveda debería estar aquí: %1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>Aún no hay ninguna bóveda; su ubicación será: %1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>No se hacen copias de seguridad automáticas.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>Las copias de seguridad se hacen en «%1».</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>Última copia correcta: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>El reloj de este equipo está mal: muestra un día anterior a la creación de este programa. Los servicios rechazan estos códigos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>El reloj de este equipo parece ir atrasado: la bóveda se usó en un momento posterior. Los servicios pueden rechazar estos códigos.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>decir qué llegaría, sin guardar nada</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>responder con un objeto JSON, para otros programas</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>leer la contraseña de los archivos del descriptor de archivo N</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>qué escribir; --formats muestra los identificadores</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>dónde escribirlo; un archivo que ya existe no se toca</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>mostrar la lista de formatos</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>Importar las cuentas de una exportación o copia de seguridad de otra aplicación.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>Escribir cuentas en un archivo para otra aplicación.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMATO</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 se queda aquí. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 no admite: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>Este archivo no está cifrado: quien lo lea tiene sus claves. Bórrelo en cuanto la otra aplicación las tenga.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>¿Escribirlo de todos modos? Escriba s para sí:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>Se ha escrito %n cuenta en «%1», que solo usted puede leer.</numerusform>
            <numerusform>Se han escrito %n cuentas en «%1», que solo usted puede leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>Indique qué escribir con --format, y dónde con --output.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>El formato «%1» no existe. «countersign-cli export --formats» los muestra todos.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>La carpeta «%1» no existe. Revise el nombre.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>«%1» ya existe y se queda como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>Pase la contraseña con --passphrase-fd, o ejecute esto en un terminal.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>Contraseña de «%1» (no se ve al escribir):</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>Estaba en la papelera de la otra aplicación. Sáquela de allí y exporte de nuevo si aún la necesita.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>Falta todavía la parte %1 de %2 de esta exportación. Impórtela también.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>Esta cuenta ya está aquí, con otra clave. Indique --replace si el servicio le ha dado una clave nueva, o --keep-both si son dos cuentas.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>Las cuentas que están aquí con otra clave se han dejado como estaban.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>Falta el nombre del archivo.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>otra clave</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartada</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>Nuevas: %1, ya aquí: %2, con otra clave: %3, apartadas: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>Active la fecha y hora automáticas en la configuración del sistema.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>En Ajustes del Sistema, General, Fecha y hora, active «Ajustar fecha y hora automáticamente».</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>En Configuración, Hora e idioma, Fecha y hora, active «Establecer la hora automáticamente».</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>alrededor de %n día</numerusform>
            <numerusform>alrededor de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>alrededor de %n hora</numerusform>
            <numerusform>alrededor de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>alrededor de %n segundo</numerusform>
            <numerusform>alrededor de %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>Aún no hay clave secreta. Escriba o pegue la clave que muestra el servicio.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>Aquí se nombra una cuenta, pero falta su clave secreta. Muestre otra vez el código en el servicio y tómelo entero.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>«%1» no puede formar parte de una clave secreta: las claves usan las letras de la A a la Z y las cifras del 2 al 7. Compárela con la que muestra el servicio.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>Esta clave secreta es más larga que las de cualquier servicio. Copie solo la clave.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>Un código tiene de 1 a 10 cifras, no %1. Consulte al servicio cuántas son.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>El intervalo debe ser un número entero de segundos, 1 o más. Los servicios usan 30 si no indican otra cosa.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>El contador debe ser un número entero, 0 o más. Empiece en 0 si el servicio no indica otra cosa.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>Esta cuenta usa el algoritmo «%1», que Countersign no sabe calcular. Pida al servicio otro tipo de código.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>Esta cuenta usa códigos del tipo «%1», que Countersign no conoce. Pida al servicio una clave TOTP.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>Esta clave de Yandex no cuadra. Cópiela de nuevo, entera.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>Este nombre es demasiado largo. Acórtelo a 1000 caracteres o menos.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>Esta cuenta necesita su PIN para mostrar códigos. Edite la cuenta y escriba el PIN.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>No hay código para esa hora. Ponga en hora el reloj de este equipo, o pida un momento posterior a 1970.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>El contador de esta cuenta ha llegado a su fin. Configure de nuevo la cuenta en el servicio.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>No hay texto que leer. Copie la clave o el enlace que muestra el servicio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Esto no es una cuenta para códigos de acceso. Busque el código QR o la clave que el servicio muestra para una aplicación de autenticación.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>Esto es demasiado largo para ser una cuenta. Elija solo la clave, el enlace o la imagen.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>Esto es un enlace a una página web (%1), no una cuenta. Ábralo en un navegador y escanee el código que muestra la página.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>Este código lleva a una aplicación de una tienda, no a una cuenta. Siga con la configuración en el servicio; el código de la cuenta viene después.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código conecta a una red Wi-Fi; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código contiene un contacto; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código contiene una cita; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código escribe un correo electrónico; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código contiene un número de teléfono; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código envía un mensaje de texto; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código muestra un lugar en un mapa; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código solicita un pago; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código es un certificado sanitario; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código configura la tarifa móvil de un teléfono; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Este código añade un dispositivo a un hogar inteligente; no es una cuenta. Busque el código del propio servicio.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>Este código inicia sesión con una llave de acceso (passkey), que no es un código de acceso. Escanéelo con el dispositivo que tiene la llave, o elija en el servicio una aplicación de autenticación.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>Este código es solo para la aplicación de Microsoft (inicio de sesión por notificación). En la página de Microsoft, elija «Quiero usar otra aplicación de autenticación» y escanee el código que aparezca allí.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>Este código es solo para la aplicación %1. Escanéelo con %1, o elija en el servicio otra aplicación de autenticación y escanee el código que aparezca entonces.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>Este código inicia sesión con otro dispositivo en %1; no es una cuenta. Escanéelo con %1, y solo si lo ha pedido usted.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>Este código traslada cuentas a otro %1, y solo %1 puede leerlo. Exporte allí las cuentas a un archivo, o configúrelas de nuevo en cada servicio.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Este código contiene un texto que no es una cuenta. Busque el código QR o la clave que el servicio muestra para una aplicación de autenticación.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>No se ha encontrado ninguna clave secreta en este texto. Copie todo el bloque de «configurar manualmente», o solo la clave.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>Esta exportación de Google Authenticator no se puede leer. Expórtela de nuevo en el teléfono y escanee cada código entero.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>Esta exportación de Google Authenticator no contiene cuentas. Elija cuentas en el teléfono y exporte de nuevo.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>Este archivo no se puede abrir como imagen. Elija una imagen PNG o JPEG del código QR.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>Esta imagen es demasiado grande para buscar en ella. Recorte la parte con el código QR e inténtelo con ella.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>No se ha encontrado ningún código QR. Agrande el código y hágalo visible por completo, o escriba la clave a mano.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>Hay un código QR, pero no se ha podido leer. Hágalo más grande o más nítido, o escriba la clave a mano.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>Hay un código QR, pero es demasiado pequeño para leerlo. Agrándelo en la página, o acérquelo a la cámara.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>Hay un código QR, pero está demasiado borroso para leerlo. Manténgalo quieto y un poco más lejos, o use una imagen más nítida.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>Solo se ve una parte de un código QR. Muéstrelo entero, con el margen vacío alrededor.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>La búsqueda de un código QR en esta imagen ha fallado. No se ha cambiado nada; haga una captura de pantalla del código e inténtelo con ella, o escriba la clave a mano.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>La búsqueda en esta imagen ha tardado demasiado. Recorte la parte con el código QR e inténtelo con ella.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>La parte de Countersign que lee imágenes no se inicia. Escriba la clave a mano, e instale Countersign de nuevo para repararlo.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>El portapapeles está vacío. Copie primero la clave, el enlace o la imagen del código QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>No se ha encontrado ninguna cámara. Conecte una, o muestre el código en esta pantalla y elija «Escanear la pantalla».</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign no tiene permiso para usar la cámara. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>Otro programa está usando la cámara. Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>La cámara no envía imagen. Compruebe que no esté tapada ni la use otro programa, o elija otra cámara.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>La cámara se ha desconectado. Conéctela de nuevo, o elija otra cámara.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>Falta el componente de cámara de Countersign en esta instalación. Instálelo de nuevo, o escanee una imagen.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>Este escritorio no permite que los programas capturen la pantalla. Haga usted una captura de pantalla, cópiela y elija «Pegar».</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>No se ha permitido capturar la pantalla. Permítalo cuando se le pregunte, o haga usted una captura de pantalla y elija «Pegar».</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>La bóveda está, pero no se puede leer. No se ha cambiado nada; déjela como está y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>La bóveda la escribió un Countersign más reciente. No se ha cambiado nada; instale la última versión y ábrala.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>La bóveda es demasiado grande para que Countersign la abra. No se ha cambiado nada; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>La bóveda está bloqueada con una frase de contraseña. Desbloquéela primero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>Abrir este archivo requeriría más memoria o tiempo de lo que pide cualquier archivo honesto, así que no se ha abierto. Use otra copia del archivo.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>Esta frase de contraseña no es correcta. Revise Bloq Mayús y el idioma del teclado, e inténtelo de nuevo; por muchas veces que lo intente, no se borra nada.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>Aquí hace falta una frase de contraseña. Escriba una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>Esta frase de contraseña se adivina pronto. Use una más larga, por ejemplo cuatro palabras al azar.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>Aquí aún no hay ninguna bóveda. Añada una cuenta para empezar.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>Falta su bóveda; ya no está en esta ubicación: %1. No se ha cambiado nada; restaure el llavero o una copia de seguridad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>Su bóveda no está aquí. Su última ubicación: %1. Elija de nuevo esa ubicación o restaure una copia de seguridad; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>La bóveda que hay aquí es más antigua que la última que usó (%1). No se ha cambiado nada; recupere la más reciente, restaure una copia de seguridad o abra la antigua.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>Ya hay una bóveda en «%1», y se queda como está. Elija otra ubicación u otro nombre.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>La bóveda se ha movido, pero no se ha podido borrar la copia anterior (ubicación: %1). Bórrela usted.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>La carpeta de su archivo de bóveda no está (%1). Conecte la unidad en la que se encuentra e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>No se puede leer el archivo de bóveda (%1). Revise la unidad y los permisos del archivo, e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>No se puede escribir el archivo de bóveda (%1). Libere espacio en la unidad o permita escribir allí, e inténtelo de nuevo; el cambio no se ha hecho.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>Su llavero está bloqueado. Desbloquéelo e inténtelo de nuevo; sus cuentas están a salvo en él.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>El llavero ha denegado el acceso. Permita que Countersign lo use e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>No responde ningún llavero. Inicie GNOME Keyring, KWallet o el Secret Service de KeePassXC e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>Ahora responde otro llavero: %1. Inicie el que contiene sus cuentas e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>El llavero ha respondido con un error (%1). No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>Lo guardado ha vuelto distinto (ubicación: %1). El cambio no se ha hecho; revise esa ubicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>El guardado se ha interrumpido (ubicación: %1), así que no se sabe si el cambio se ha conservado. Mire de nuevo la lista cuando esa ubicación responda.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>Otro programa de Countersign ha cambiado la bóveda en el mismo momento. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>Otro programa de Countersign está guardando. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>No se puede escribir «%1». Libere espacio en el disco o permita escribir allí, e inténtelo de nuevo; el cambio no se ha hecho.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>La carpeta de las copias de seguridad no está (%1). Conecte su unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>No se ha podido escribir ninguna copia de seguridad (%1). Libere espacio allí o elija otra carpeta; su bóveda no se ve afectada.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>La copia recién escrita no contiene lo que contiene la bóveda (%1). Elija otra carpeta u otra unidad; su bóveda no se ve afectada.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>«%1» no es una copia de seguridad que Countersign pueda abrir. Elija un archivo escrito por Countersign o Aegis.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>Esta copia de seguridad está dañada y no se puede abrir. No se ha cambiado nada; elija otra, por ejemplo la anterior.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>Ninguna cuenta coincide con «%1». Muestre la lista de cuentas para ver sus nombres.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>Esta cuenta ya no está aquí. Quizá la haya eliminado otro programa de Countersign; mire en «Eliminadas recientemente».</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>Varias cuentas coinciden con «%1». Indique una parte mayor del nombre, o el identificador.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>«%1» no tiene contador que avanzar. Su código cambia solo.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>La bóveda aún no está abierta. Ábrala primero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>No se puede leer el archivo (%1). Revise su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>Se ha producido un error en Countersign. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>aquí, cambio %1; antes, cambio %2</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, pero su bóveda está en %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>está incompleto</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>Este atajo no se puede usar en todas partes. Elija una letra, una cifra o una tecla F junto con Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>Otro programa ya usa «%1». Elija otro atajo.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>Su escritorio no ha dado ningún atajo a Countersign. Puede darle uno en la configuración del teclado.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>Su escritorio no da atajos propios a los programas. En la configuración del teclado, asigne un atajo al comando «countersign --pick».</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>No se ha podido cambiar (%1). Busque en la configuración del sistema los programas que se inician al iniciar sesión.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign ya está en marcha, pero no responde. Espere un momento e inténtelo de nuevo; si no ayuda, termínelo e inícielo otra vez.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>Este código de recuperación ya no está. Quizá otro programa de Countersign haya sustituido los códigos; mire de nuevo la lista.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>No se han encontrado códigos de recuperación en este texto. Copie solo los códigos, o escríbalos uno por uno.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>Los nombres de esta cuenta son demasiado largos para un código QR. Acórtelos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>No se ha podido escribir el archivo (%1). Elija otra carpeta; su bóveda no está afectada.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign no reconoce este archivo. Elija el archivo que escribió la exportación o la copia de seguridad de la otra aplicación.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>Este archivo está dañado o incompleto. Expórtelo de nuevo desde la otra aplicación.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>Este archivo lo escribió una versión de %1 más reciente que las que Countersign puede leer. Actualice Countersign.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>Este archivo pide mucha más memoria o tiempo de lo que pediría nunca su aplicación. Expórtelo de nuevo desde la otra aplicación.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>En este archivo no hay cuentas. Compruebe en la otra aplicación qué cuentas exporta.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>Solo %1 puede abrir este archivo. Exporte de nuevo desde esa aplicación, con una contraseña propia.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1 ha cifrado esto de una manera que Countersign no puede deshacer. Desactive el cifrado en %1 y elija de nuevo el archivo.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>Este archivo está cifrado con %1, que este Countersign no puede abrir. Guarde una copia con AES en la otra aplicación y elija esa copia.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 no entrega esta cuenta a ninguna otra aplicación. Inicie sesión en el servicio, configure de nuevo sus códigos de acceso y escanee aquí el código nuevo.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>Este archivo está cifrado con OpenPGP. Descífrelo primero con su clave y abra el resultado.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>Este archivo de %1 tiene contraseña. Escriba la que le puso allí.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>Esta no es la contraseña del archivo. Escriba la que le puso en la otra aplicación.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>No se ha impreso nada: no se ha podido usar la impresora. Elija otra impresora, o guarde un archivo.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 no tiene códigos de este tipo. Elija otro formato para esta cuenta.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1 no sabe calcular el algoritmo de esta cuenta. Elija otro formato para ella.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 no tiene códigos de esta longitud. Elija otro formato para esta cuenta.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 no tiene códigos que cambien con este intervalo. Elija otro formato para esta cuenta.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1 acepta esta cuenta solo con su PIN. Edite la cuenta y escriba el PIN.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 guarda una sola cuenta por clave, y aquí otra tiene la misma. Exporte esta por separado.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 distingue las cuentas por su nombre, y aquí otra tiene el mismo. Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>Ninguna de estas cuentas puede ir a %1. Elija otro formato.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>Un código QR es para una sola cuenta. Elija una única cuenta, o un formato para varias.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>Falta la parte de Countersign que lee y escribe los archivos de otras aplicaciones. Instale Countersign de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>«%1» no puede formar parte de esta clave: las claves en hexadecimal usan las cifras del 0 al 9 y las letras de la a a la f. Compárela con la que muestra el servicio.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>A esta clave le falta una cifra: las claves en hexadecimal tienen un número par de ellas. Compárela con la que muestra el servicio.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>El archivo está escrito, pero la unidad no ha confirmado que vaya a conservarse. Exporte otra vez antes de confiar en él.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis, cifrado</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis, sin cifrar</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP, sin cifrar</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden, sin cifrar</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign, cifrado</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign, sin cifrar</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth, sin cifrar</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+, sin cifrar</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>Lista de URI de claves</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>Código QR de una cuenta</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum, cifrado</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS, cifrado</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS, sin cifrar</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>emisores vacíos (allí toman el nombre de la cuenta)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>todos los grupos de una cuenta menos uno</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>iconos</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoritas</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>códigos de recuperación</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>número de usos de las cuentas</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Bóveda</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>Se adivina al instante</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muy fuerte</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Establecer una frase de contraseña</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Se pide cada vez que se inicia Countersign y después de bloquearlo.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>Las copias de seguridad y las otras frases de contraseña de la bóveda quedan como están.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Añadir otra frase de contraseña</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>Desde entonces cualquiera de ellas abre la bóveda: una, por ejemplo, para un lugar seguro.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>Desde entonces solo el llavero guarda su bóveda: quien use este equipo con su usuario verá sus códigos. Countersign ya no se bloqueará.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Códigos de recuperación de %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>usado el %1</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>Cada código le permite entrar una vez cuando ya no tenga su dispositivo. Guarde esta hoja donde solo usted pueda encontrarla.</translation>
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
        <translation>por contador (HOTP), contador siguiente: %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>códigos de Steam</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP, clave en hexadecimal</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>códigos de Yandex</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>código nuevo cada %n segundo</numerusform>
            <numerusform>código nuevo cada %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>Con esta hoja sus cuentas vuelven en cualquier aplicación de autenticación: escanee un código o escriba su clave. Guárdela donde solo usted pueda encontrarla.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>PIN: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>Códigos de recuperación; cada uno sirve una sola vez:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (usado el %2)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>Deje que la aplicación cifre el archivo, con una contraseña que después escribirá aquí.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>Elija JSON como tipo de archivo.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Elija CSV como tipo de archivo. También contiene sus contraseñas; no se importan.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Esta aplicación no exporta nada. En cada servicio, configure de nuevo la autenticación de dos factores y escanee el código nuevo con Countersign.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>Si tiene los archivos propios de la aplicación, de un teléfono rooteado o de una copia de seguridad, elíjalos aquí.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>El archivo no está cifrado. Elimínelo en cuanto sus cuentas estén aquí.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>Abra Ajustes, luego «2FAS Backup» y luego «Export to file».</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>Abra Ajustes, luego «Import &amp; Export», y luego Exportar.</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>Abra el menú, luego Copias de seguridad, y haga una copia de seguridad cifrada.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>Abra Ajustes, luego «Backup &amp; Restore», y haga una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>Abra Ajustes y luego Exportar.</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>Abra Ajustes, luego Datos y luego Exportar códigos.</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>Abra el menú y luego «Backup».</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>Abra el menú, luego Exportar, y elija JSON.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>Abra el menú, luego Transferir cuentas y luego Exportar cuentas.</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>El teléfono muestra uno o varios códigos QR. El orden no importa.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>Abra Ajustes, luego «Transfer accounts» y luego «Export to file».</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Su copia de seguridad está en Microsoft, y solo la propia aplicación puede abrirla. En cada servicio, configure de nuevo la autenticación de dos factores y escanee el código nuevo con Countersign.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>Abra Ajustes, luego «Backup», y haga una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>Abra Ajustes y luego «Export OTPs to ZIP archive».</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>La contraseña del archivo es la contraseña maestra de la aplicación.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>Abra Ajustes, luego Copia de seguridad, y haga una copia en un archivo.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>En la aplicación de escritorio, abra Archivo y luego Exportar.</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Elija 1PUX como tipo de archivo. También contiene sus contraseñas; no se importan.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>En un Mac, abra Contraseñas, luego Archivo y luego Exportar todas las contraseñas.</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>El archivo también contiene sus contraseñas; no se importan.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>Abra Ajustes o Herramientas y luego Exportar caja fuerte.</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>Elija JSON, cifrado con una contraseña propia, no con su cuenta.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>Abra los ajustes y luego Exportar datos.</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>Se puede leer el propio archivo de sus contraseñas, si no tiene archivo de clave.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>También contiene sus contraseñas; no se importan.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>En el navegador, abra Opciones avanzadas y luego Exportar.</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>Elija un archivo zip sin PGP, o CSV. También contiene sus contraseñas; no se importan.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>Marque las cuentas en su lista y elija Exportar.</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>Abra sus preferencias, luego Copia de seguridad y luego Descargar una copia de seguridad.</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>En el otro equipo, abra el menú y luego Exportar.</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>Abra Preferencias, luego «Backup &amp; Restore», y elija Aegis o Authenticator.</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>Se puede leer su archivo de configuración: Keysmith.conf, en la carpeta .config/org.kde.keysmith.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>La contraseña del archivo es la que escribe cuando se inicia Keysmith.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>Abra el menú, luego Exportar, y elija Aegis o Authenticator Pro.</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>Sus archivos terminan en .maFile y están en la carpeta maFiles, junto al programa.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>Quite primero el cifrado en el programa, en «Selected account».</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>Abra el menú de la rueda dentada y luego «Export».</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Otra aplicación</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>Busque en sus ajustes una exportación o una copia de seguridad.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>Si muestra códigos QR o enlaces que empiezan por «otpauth», también sirven.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>Traiga el archivo a este equipo y elíjalo aquí, o suéltelo en la ventana.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>Muestre los códigos a la cámara, o elija aquí imágenes de ellos. También se pueden elegir archivos.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>Aplicaciones móviles</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>Gestores de contraseñas</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>Programas de escritorio</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>Códigos de acceso del llavero de su propio equipo.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>Una imagen de un código QR, o un enlace a una cuenta.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>Elegir una cuenta en una ventana pequeña y copiar su código. Asigne un atajo a este comando en la configuración de su escritorio.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>Su llavero está bloqueado</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>Sus cuentas están a salvo en él. Desbloquéelo para ver sus códigos.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>El llavero ha denegado el acceso</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Permita que Countersign lo use e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>No responde ningún llavero</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>Sus cuentas se guardan en el llavero de este equipo y no hay ninguno en marcha. Inicie GNOME Keyring, KWallet o el Secret Service de KeePassXC e inténtelo de nuevo, o restaure una copia de seguridad en un archivo de bóveda. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>Responde otro llavero</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>Es %1. Inicie el que contiene sus cuentas e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>Falta su bóveda</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>Ya no está en esta ubicación: %1. Restaure una copia de seguridad, o recupere lo que había allí, e inténtelo de nuevo. No se ha cambiado nada, y ninguna bóveda vacía ocupa su lugar.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>Su bóveda está en otra ubicación</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>Esta bóveda es más antigua</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>Su archivo de bóveda no está</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>No se puede leer su archivo de bóveda</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>La bóveda está dañada</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>Escrita por un Countersign más reciente</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>No se puede abrir la bóveda</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>Código de %1 copiado</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>Pulse la flecha redonda de %1 para obtener su código siguiente.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 se ha guardado</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>Se ha guardado %n cuenta</numerusform>
            <numerusform>Se han guardado %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>La imagen sigue mostrando la clave. Elimínela si ya no la necesita.</numerusform>
            <numerusform>Las %n imágenes siguen mostrando las claves. Elimine las que ya no necesite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>Eliminar la imagen</numerusform>
            <numerusform>Eliminar %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>Se ha movido a la papelera. Vacíela para que la clave desaparezca también de allí.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>No se ha podido eliminar «%1». Elimínelo a mano.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>Esto no desactiva la autenticación de dos factores en %1. Desactívela primero allí, o asegúrese de tener otra forma de acceder.
Puede recuperar la cuenta durante %n día.</numerusform>
            <numerusform>Esto no desactiva la autenticación de dos factores en %1. Desactívela primero allí, o asegúrese de tener otra forma de acceder.
Puede recuperar la cuenta durante %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 se ha eliminado</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 se ha recuperado</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>Código de recuperación copiado. Cada uno sirve una sola vez.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>Marcar como usado</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>El código de %1 ya se ha usado. El siguiente llega en %n segundo.</numerusform>
            <numerusform>El código de %1 ya se ha usado. El siguiente llega en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>El código de %1 ya se ha usado. Pida el siguiente.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Copiar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>Código de %1 copiado. Termina en %n segundo: mejor espere al siguiente.</numerusform>
            <numerusform>Código de %1 copiado. Termina en %n segundos: mejor espere al siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>Copiar el siguiente</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>Código de %1 copiado de nuevo. Muchos servicios aceptan un código una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>Código siguiente de %1 copiado. Vale dentro de %n segundo.</numerusform>
            <numerusform>Código siguiente de %1 copiado. Vale dentro de %n segundos.</numerusform>
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
            <numerusform>Cualquiera puede leer las claves del archivo. Elimínelo si ya no lo necesita.</numerusform>
            <numerusform>Cualquiera puede leer las claves de los %n archivos. Elimine los que ya no necesite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Eliminar el archivo</numerusform>
            <numerusform>Eliminar %n archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Volver a las cuentas</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>Qué hacer con esta cuenta</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Elegir una i&amp;magen…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>Quitar la ima&amp;gen</translation>
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
        <translation>Escanear una zona</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>La pantalla. Marque el código QR con las flechas, pulse Intro para escanear o Esc para salir.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>Trace un rectángulo alrededor del código QR. Esc para salir.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>Las flechas lo mueven; Mayús y las flechas cambian su tamaño. Intro para escanear, Esc para salir.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>Esta copia está bien. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Añadir lo que falta</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>&amp;Sustituir todo…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Contenido de la copia</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n cuenta; fecha: %1</numerusform>
            <numerusform>%n cuentas; fecha: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>La frase de contraseña de esta copia la abre.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>Contiene exactamente lo mismo que su bóveda.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>Diferencias con su bóveda:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Solo en la copia</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>Solo en su bóveda</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>Con otra clave</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>Con otro nombre, otra nota, otro grupo, otra imagen u otros códigos de recuperación</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Entrada sin nombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>Apartadas, porque no se pueden leer; se conservan como están</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>Se añade %n cuenta. Lo que tiene se queda como está.</numerusform>
            <numerusform>Se añaden %n cuentas. Lo que tiene se queda como está.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Aquí no falta nada.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>Primero se hace una copia de protección de su bóveda actual en %1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>Esta copia no tiene frase de contraseña. Elija una, para que ninguna clave quede en un archivo a la vista de cualquiera.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>La bóveda va a este archivo, y lo que hay en la ubicación actual se queda allí.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>Desde entonces la frase de contraseña de esta copia abre su bóveda.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Comprobar una copia</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>Abre una copia junto a su bóveda y no cambia nada.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>¿Sustituir todo?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>¿Poner esta copia en lugar de toda su bóveda?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>Las cuentas que no estén en la copia dejarán de estar en su bóveda. En %1 se guarda una copia de protección que se puede restaurar como cualquier otra.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
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
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>Copias &amp;encontradas</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Copias encontradas</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Frase de contraseña de esta copia</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Frase de contraseña de esta copia</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>No se han encontrado copias de seguridad en los lugares habituales. Si tiene una, elija su archivo.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>sustituida por una restauración</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>de otra bóveda</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>Este archivo se abre sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>Copias de seguridad (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer una ahora</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>Comproba&amp;r una copia…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>La última correcta: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>Aún no se ha escrito ninguna.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Van a %1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>No se hacen. Si pierde este equipo, pierde también sus cuentas.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Confi&amp;gurar…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>Desbloquee primero para configurarlas o escribir una.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>Configurar las copias</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>Después de cada cambio, Countersign escribe una copia, la relee y compara sus códigos. Solo su frase de contraseña la abre: la necesitará cuando ya no tenga este equipo.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Adónde van las copias</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>Una memoria USB o una carpeta que se copia a otro equipo protege mejor.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>&amp;Mantener la frase de contraseña de las copias</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>Elegir o&amp;tra</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>La primera copia está escrita y comprobada. Desde ahora se hace sola.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>Escribiendo la primera copia…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>¿Adónde deben ir las copias?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Escanear con la cámara</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Introducir a mano</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>Ponga el código QR delante de la cámara.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando la cámara…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>Nada mantiene en hora el reloj de este equipo, y los servicios rechazan los códigos cuando va mal. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>El reloj de este equipo parece ir atrasado %1, porque la bóveda se usó en un momento posterior. Los servicios pueden rechazar los códigos. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>El reloj de este equipo se ha adelantado %1. Si ahora está mal, los servicios rechazan los códigos. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>El reloj de este equipo se ha atrasado %1. Si ahora está mal, los servicios rechazan los códigos. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>El reloj de este equipo está mal: muestra %1, y este programa se creó después. Los servicios rechazan los códigos. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>Código por contador, no mostrado</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>Código %1, %2, código siguiente %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
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
        <translation>Escanee estos códigos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>&amp;Guardar como imágenes…</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>Se ha guardado la imagen. Quien la vea tiene las claves: elimínela cuando termine.</numerusform>
            <numerusform>Se han guardado %n imágenes. Quien vea una tiene las claves: elimínelas cuando termine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar un icono en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>Al cerrar la ventana, seguir en la bandeja</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Empezar sin la ventana</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Empezar al iniciar sesión</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>Atajo para la selección rápida, desde cualquier lugar:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>Atajo para la selección rápida</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>Este escritorio no muestra iconos en una bandeja, así que cerrar la ventana termina Countersign.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>Su menú copia códigos sin mostrarlos.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>O asigne un atajo al comando «countersign --pick» en la configuración del teclado de su escritorio.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>Preguntando al escritorio…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 abre la selección rápida.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>Leída la parte %1 de %2; todavía falta: %3. Muestre el código siguiente.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>Abrir una imagen del código QR</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>Elegir archivos de otra aplicación</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>Añada su primera cuenta</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>Un servicio que ofrece autenticación de dos factores le muestra un código QR o una clave para una aplicación de autenticación. Tráigalos aquí; también puede soltar una imagen.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>Encuentra el código QR en una página abierta junto a esta ventana.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>Para un código en papel o en otra pantalla.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>Para una clave que se muestra como texto.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todas</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>E&amp;xportar a</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>Cuentas que se exportan</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>Se exportará %n cuenta.</numerusform>
            <numerusform>Se exportarán %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>%n de ellas no puede ir completa; la lista dice qué se pierde.</numerusform>
            <numerusform>%n de ellas no pueden ir completas; la lista dice qué se pierde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n no puede ir allí de ningún modo.</numerusform>
            <numerusform>%n no pueden ir allí de ningún modo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>Este archivo no está cifrado. Quien lo consiga tiene para siempre las claves de sus cuentas. Úselo enseguida y elimínelo después.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Quien vea o fotografíe estos códigos tiene para siempre las claves de sus cuentas. Mire quién está detrás de usted y si se está compartiendo la pantalla.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>La hoja muestra las claves de sus cuentas. Guárdela donde solo usted pueda encontrarla, y elimine el PDF en cuanto esté impreso.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>&amp;Entiendo</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>Frase de contraseña de la &amp;bóveda</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>Elija una frase de contraseña para el archivo. No se abre con nada más.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Frase de contraseña de la bóveda</translation>
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
            <numerusform>%n cuenta exportada a «%1»</numerusform>
            <numerusform>%n cuentas exportadas a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
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
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Mostrar los códigos</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>Pierde: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>Va completa</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
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
        <translation>Grupo nuevo</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Importar de otra aplicación</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Buscar aplicaciones</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Elegir &amp;archivos…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>¿Qué aplicación tiene sus cuentas? Si ya tiene su archivo, elíjalo: Countersign averigua por sí mismo de qué se trata.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>Para códigos en la pantalla del teléfono.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>Varios a la vez, y también imágenes de códigos.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>Para códigos abiertos junto a esta ventana.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>Para enlaces que haya copiado.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>¿Añadir esta cuenta?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>Escriba este código en la página del servicio para terminar allí.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>Añádala y pulse su flecha redonda para obtener el primer código.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>Ya tiene esta cuenta, con la misma clave. No hay nada que añadir.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 ya está aquí, con otra clave. Si el servicio acaba de mostrarle un código nuevo, sustituya la clave: el nombre, las notas, los grupos y los códigos de recuperación se quedan, y la clave anterior va a «Eliminadas recientemente».</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>No se ha podido incorporar nada</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>¿Añadir estas cuentas?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Sustituir su clave</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>Falta la parte %1 de %2. Puede escanearla después.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>&amp;Guardar %n cuenta</numerusform>
            <numerusform>&amp;Guardar %n cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todas</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Lo que ha llegado</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Sustituir su clave</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirla</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;Lo mismo para %n</numerusform>
            <numerusform>&amp;Lo mismo para las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 ya está aquí, con otra clave. Si el servicio le ha dado una nueva, sustitúyala: el nombre, las notas, los grupos y los códigos de recuperación se quedan, y la clave anterior va a «Eliminadas recientemente».</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>De la papelera de la otra aplicación</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>Ha llegado dos veces</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>Aquí con otra clave, que se sustituye</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>Aquí con otra clave; se conservan ambas</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>Aquí con otra clave, que se queda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n ya está aquí</numerusform>
            <numerusform>%n ya están aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n con otra clave</numerusform>
            <numerusform>%n con otra clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n de la papelera</numerusform>
            <numerusform>%n de la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n apartada</numerusform>
            <numerusform>%n apartadas</numerusform>
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
        <translation>Ordenar &amp;por</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>Orden &amp;propio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>Usadas &amp;recientemente</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>&amp;Más usadas</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n entrada apartada, sin cambios.</numerusform>
            <numerusform>%n entradas apartadas, sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Ninguna cuenta coincide con «%1».</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Ninguna cuenta de «%1» coincide con «%2».</translation>
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
        <translation>M&amp;ostrar los códigos</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>Al seleccionar la cuenta</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>Tras un clic</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>Ci&amp;fras</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>En mitades, como %1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>En pares, como %1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>Juntas, como %1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Ordenar &amp;por</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mi propio orden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usadas recientemente</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Más usadas</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>Mostrar e&amp;l código siguiente en los últimos diez segundos</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>Mi&amp;nimizar esta ventana tras copiar un código</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign está bloqueado</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Desbloquear en %n s</numerusform>
            <numerusform>Desbloquear en %n s</numerusform>
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
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>Por &amp;inactividad</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>Al bloquearse el escri&amp;torio</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>Antes de que el equipo se s&amp;uspenda</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>Al &amp;minimizar la ventana</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>Establezca primero una frase de contraseña: sin ella no se puede bloquear nada.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>Colore&amp;s</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>El tamaño del texto, el contraste y la reducción de movimiento se toman de la configuración del sistema.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>Acerca de Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Códigos de acceso en su escritorio, guardados en el llavero del sistema o en un archivo de bóveda.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>Buscando una cuenta…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>Escanear una zona</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>Iconos de marcas de Simple Icons (CC0). Los signos son marcas de sus propietarios, que no tienen nada que ver con este programa.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>Introducir a mano</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>nombre o correo electrónico</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Por tiempo (TOTP)</translation>
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
        <translation>Mobile-OTP, con PIN</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex, con PIN</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emisor</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Clave &amp;secreta</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>Ci&amp;fras</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>Al&amp;goritmo</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>I&amp;ntervalo</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Contador</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>Los espacios, los guiones y las minúsculas no importan.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>Indique un emisor o un nombre de cuenta, para volver a encontrarla.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>Esta clave es más corta de lo habitual. Compárela con la que muestra el servicio.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Menos opciones</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>Mover la bóveda</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>&amp;Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>Allí no tiene frase de contraseña: quien use este equipo con su usuario verá sus códigos, y Countersign ya no se bloqueará.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>La bóveda tiene ahora una frase de contraseña.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>La bóveda ya no tiene frase de contraseña.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>Nueva ubicación de la bóveda: %1. Se ha releído allí antes de borrar la anterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Moviendo…</translation>
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
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos aún no son iguales.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>Cuatro o más palabras al azar son difíciles de adivinar y fáciles de escribir. Nadie puede recuperar la frase de contraseña si se olvida.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>Débil: menos de %n carácter</numerusform>
            <numerusform>Débil: menos de %n caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>&amp;Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>La bóveda tiene %n frase de contraseña, y se quita.</numerusform>
            <numerusform>La bóveda tiene %n frases de contraseña, y se quitan todas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>&amp;Establecer…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>C&amp;ambiar…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>Aña&amp;dir otra…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>Hay una frase de contraseña. Desbloquee primero para cambiarla.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Hay una frase de contraseña. Se pide al iniciar Countersign y después de bloquearlo.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>No hay ninguna: quien use este equipo con su usuario ve sus códigos.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign está bloqueado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign está bloqueado. Escriba su frase de contraseña y pulse Intro.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Escriba de nuevo la frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Suelte aquí una imagen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>En el &amp;llavero de este equipo</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>En el llavero, &amp;con frase de contraseña</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>En un archi&amp;vo de bóveda, con frase de contraseña</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>Para una memoria USB, o donde no hay llavero.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>El sistema</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>Archivo de &amp;bóveda</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>Dónde debe estar el archivo de bóveda</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>No responde ningún llavero en este equipo.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>Recomendado. %1 lo abre cuando usted inicia sesión; no hay que escribir nada.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Se pide al iniciar Countersign y después de bloquearlo.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>Su frase de contraseña queda como está.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Elija una carpeta y un nombre para el archivo.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Esto es una carpeta. Añada un nombre para el archivo.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>Esta carpeta no está. Conecte su unidad, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>Ya hay un archivo con este nombre, y se queda como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>Este archivo de bóveda ya existe. Se usa como está, con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>Aquí está ahora la bóveda.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>¿Dónde debe estar el archivo de bóveda?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>Archivos de bóveda (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>¿Dónde guardar sus cuentas?</translation>
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
        <translation>Elegir una cuenta y copiar su código</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign sigue aquí</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>Está en la bandeja. Para terminarlo, elija Salir en su menú.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Código copiado</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Permanece %n segundo en el portapapeles.</numerusform>
            <numerusform>Permanece %n segundos en el portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>O&amp;cultar esta ventana en las capturas de pantalla</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>También en grabaciones y al compartir la pantalla. Usted la sigue viendo.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>Este sistema no ofrece a los programas ninguna forma de hacerlo. Cierre la ventana antes de compartir su pantalla.</translation>
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
        <translation>Su &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>Escanéelo con el otro dispositivo. Desaparece después de un minuto, y cuando esta ventana deja de verse.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Quien vea o fotografíe este código tiene para siempre la clave de esta cuenta, y con ella todos los códigos futuros. Mire quién está detrás de usted y si se está compartiendo la pantalla.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>Los códigos de esta cuenta siguen un contador. Dos dispositivos que la usan pronto dejan de coincidir, así que úsela solo en uno de ellos.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>El PIN no se transfiere. Escríbalo en el otro dispositivo.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>Selección rápida</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>Escriba para encontrar una cuenta y pulse Intro para copiar su código.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>Copiar el código de…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Buscar una cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>Abriendo su bóveda…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Ninguna cuenta coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Importar de otra aplicación</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Contraseña del archivo</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>&amp;Omitir este archivo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Archivo %1 de %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añadi&amp;r</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>Los códigos nuevos inutilizan los antiguos. El código guardado aquí hasta ahora (sin usar: %1) se borra definitivamente.</numerusform>
            <numerusform>Los códigos nuevos inutilizan los antiguos. Los %n códigos guardados aquí hasta ahora (sin usar: %1) se borran definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>Copie los códigos que muestra el servicio y péguelos aquí, o escríbalos uno por uno.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>Un &amp;código</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Un código</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>Sustituir los códigos</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>Guardar los códigos</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n código añadido.</numerusform>
            <numerusform>%n códigos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n código estaba repetido.</numerusform>
            <numerusform>%n códigos estaban repetidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n línea contiene otras palabras y se ha omitido (%1). Si hay un código en ella, escríbalo.</numerusform>
            <numerusform>%n líneas contienen otras palabras y se han omitido (%1). Si hay un código en ellas, escríbalo.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>No se guardan más de %1 códigos; el resto se ha omitido.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copiar el código %1</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>Omitir el código %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>usado el %1</translation>
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
        <translation>Añadir códigos…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>He creado otros nuevos…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>&amp;Copiar todos los restantes</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Exportar a un archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>Eliminar &amp;todos…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>Copiar, imprimir, exportar</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Ocultar los códigos</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>Mostrar los códigos</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>Muchos servicios dan códigos para el día en que se pierda este dispositivo. Se pueden guardar aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>Quedan: %1 de %n</numerusform>
            <numerusform>Quedan: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>Si se guardan aquí, quien abra esta bóveda tiene ambas cosas: los códigos y la forma de prescindir de ellos. Y se pierden junto con la bóveda. Una copia en papel, en otro lugar, es más segura.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>Se ha guardado %n código de recuperación</numerusform>
            <numerusform>Se han guardado %n códigos de recuperación</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>Copiado un código de recuperación marcado como usado</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>Marcado como usado</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>%n código de recuperación copiado</numerusform>
            <numerusform>%n códigos de recuperación copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>Todos los códigos están usados. Cree otros nuevos en el servicio.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>Exportar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>¿Escribir los códigos de recuperación de %1 en un archivo?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>El archivo no está protegido: quien lo abra puede usar los códigos, y lo que copia sus archivos también lo copia. Imprímalo o muévalo a un lugar seguro y después elimínelo aquí.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>Exportado a «%1». El archivo no está protegido.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>Eliminar los códigos de recuperación</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>¿Eliminar %n código de recuperación de %1?</numerusform>
            <numerusform>¿Eliminar %n códigos de recuperación de %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>Se borran definitivamente; las copias más antiguas aún los contienen. La cuenta se queda.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>Códigos de recuperación eliminados</translation>
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
        <translation>Borrar ahora…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Eliminadas recientemente</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Queda %n día</numerusform>
            <numerusform>Quedan %n días</numerusform>
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
            <numerusform>No se ha eliminado nada en el último día.</numerusform>
            <numerusform>No se ha eliminado nada en los últimos %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>Las cuentas eliminadas se conservan %n día. Sus códigos no se muestran.</numerusform>
            <numerusform>Las cuentas eliminadas se conservan %n días. Sus códigos no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>¿Borrar definitivamente?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>¿Borrar definitivamente %1?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>¿Borrar definitivamente %n cuenta?</numerusform>
            <numerusform>¿Borrar definitivamente %n cuentas?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>Una cuenta borrada no se puede recuperar. Si la autenticación de dos factores sigue activa en el servicio, necesitará otra forma de acceder.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Buscar cuentas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>Terminar la selección</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todas</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>Eliminar las cuentas seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Quitar de favoritas</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>Estas entradas no se pueden leer. Se conservan exactamente como están, y quizá una versión más reciente pueda leerlas; el resto de sus cuentas no se ve afectado.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Entrada sin nombre</translation>
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
        <translation>Atajos de teclado</translation>
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
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>Abrir la bóveda antigua</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Empezar con una bóveda vacía…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>¿Empezar con una bóveda vacía?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>¿Renunciar a la bóveda que falta?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign dejará de buscarla, y las cuentas que contiene no volverán. Tendrá que configurar cada una de nuevo en su servicio.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Empezar con una bóveda vacía</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>Mostrar el código siguiente</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Usado, siguiente en %n s</numerusform>
            <numerusform>Usado, siguiente en %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>código por contador, no mostrado</translation>
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
        <translation>después %1</translation>
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
        <translation>Copiar un código</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>Selección rápida</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>Última ubicación: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>Se ha buscado en: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>Última copia correcta: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>Sigue igual: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>Se ha restaurado %n cuenta</numerusform>
            <numerusform>Se han restaurado %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerla</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>Su bóveda vuelve a estar donde estaba.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>La última copia correcta tiene más de una semana.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>¿Recuerda todavía la frase de contraseña de sus copias? Compruebe una para asegurarse.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>Una copia de seguridad le devuelve sus cuentas si pierde este equipo.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Configurar las copias</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Mo&amp;ver…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Ubicación: %1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>Desbloquee primero para moverla.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añadi&amp;r</translation>
    </message>
</context>
</TS>
