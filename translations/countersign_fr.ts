<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccountWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time-based</source>
        <translation>Basé sur l’heure</translation>
    </message>
    <message>
        <source>Counter-based</source>
        <translation>Par compteur</translation>
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
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>next counter %1</source>
        <translation>prochain compteur&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>chaque seconde</numerusform>
            <numerusform>toutes les %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Dernière utilisation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation>&amp;Scanner l’écran</translation>
    </message>
    <message>
        <source>Scan an &amp;area…</source>
        <translation>Scanner une &amp;zone…</translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation>Utiliser la &amp;caméra</translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation>&amp;Ouvrir une image…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation>Saisir à la &amp;main…</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Copier le co&amp;de</translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation>Code s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Modi&amp;fier…</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Suppr&amp;imer le compte…</translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation>Supprimés &amp;récemment…</translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation>Mis de cô&amp;té…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurer une sauve&amp;garde…</translation>
    </message>
    <message>
        <source>C&amp;heck a backup…</source>
        <translation>Vérifier u&amp;ne sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>Le compte choisi</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Mark code as &amp;used</source>
        <translation>Marquer le code comme utili&amp;sé</translation>
    </message>
    <message>
        <source>S&amp;how account</source>
        <translation>Afficher le &amp;compte</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>Fa&amp;vori</translation>
    </message>
    <message>
        <source>Se&amp;lect several</source>
        <translation>Sé&amp;lectionner plusieurs</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Déplacer vers le &amp;bas</translation>
    </message>
    <message>
        <source>Show as &amp;QR code…</source>
        <translation>Afficher en code &amp;QR…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Racco&amp;urcis clavier</translation>
    </message>
    <message>
        <source>About &amp;Countersign</source>
        <translation>À propos de &amp;Countersign</translation>
    </message>
    <message>
        <source>&amp;Import from another app…</source>
        <translation>&amp;Importer d’une autre application…</translation>
    </message>
    <message>
        <source>&amp;Spell the code</source>
        <translation>É&amp;peler le code</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Countersign backups</source>
        <translation>Sauvegardes de Countersign</translation>
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
        <translation>Demandez à la personne qui s’occupe de cet ordinateur de vous ajouter au groupe «&#xa0;video&#xa0;», puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation>Ouvrez Réglages Système, Confidentialité et sécurité, Appareil photo, et activez Countersign.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation>Donnez cette autorisation dans les réglages du système, puis réessayez.</translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation>Ouvrez Paramètres, Confidentialité et sécurité, Caméra, et autorisez les applications de bureau à utiliser la caméra.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation>Collez le lien ou le texte «&#xa0;configurer manuellement&#xa0;», puis appuyez sur Ctrl+D. Il ne s’affiche pas.</translation>
    </message>
    <message>
        <source>One entry</source>
        <translation>Un élément</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation>%1 n’a pas été ajouté. %2</translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation>La clé de %1 est courte et facile à deviner. Comparez-la avec celle que le service affiche.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation>La partie %1 sur %2 de cet export manque encore. Ajoutez-la aussi.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajouté.</translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation>%1 a maintenant sa nouvelle clé. L’ancienne reste 30 jours parmi les comptes supprimés.</translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation>%1 est déjà là, avec la même clé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>%1 est déjà là, avec une autre clé. Indiquez --replace si le service vous a donné une nouvelle clé, ou --keep-both s’il s’agit de deux comptes.</translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation>Choisissez une seule de ces options&#xa0;: --uri, --image ou --manual.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation>Choisissez une seule de ces options&#xa0;: --replace ou --keep-both.</translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation>Il manque le fichier image.</translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation>Les liens et les clés ne se donnent pas sur la ligne de commande, où d’autres programmes peuvent les voir. Passez-les par l’entrée standard.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>L’option «&#xa0;%1&#xa0;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>L’option «&#xa0;%1&#xa0;» attend une valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already, and is no earlier backup of this vault under the same passphrase. It stays as it is; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà, et n’est pas une sauvegarde antérieure de ce coffre avec la même phrase secrète. Le fichier reste tel quel&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A backup of %1 was written to “%2”, read back, opened and found good.</source>
        <translation>Une sauvegarde (%1) a été écrite dans «&#xa0;%2&#xa0;», relue, ouverte et jugée bonne.</translation>
    </message>
    <message>
        <source>No backups are set up. Say --set-up FOLDER to have one made there after each change, or --to FILE to write one now.</source>
        <translation>Aucune sauvegarde n’est configurée. Indiquez --set-up FOLDER pour en créer une à cet endroit après chaque modification, ou --to FILE pour en écrire une maintenant.</translation>
    </message>
    <message>
        <source>Choose one of --to, --set-up and --stop.</source>
        <translation>Choisissez une seule de ces options&#xa0;: --to, --set-up ou --stop.</translation>
    </message>
    <message>
        <source>The name behind %1 is missing.</source>
        <translation>Il manque le nom après %1.</translation>
    </message>
    <message>
        <source>No more backups are made by themselves. Those that are there stay.</source>
        <translation>Plus aucune sauvegarde automatique n’est créée. Celles qui existent restent.</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type; nothing: go on without):</source>
        <translation>Phrase secrète du coffre, emplacement&#xa0;: %1 (masquée pendant la saisie&#x202f;; vide&#xa0;: continuer sans)&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase of the backup (not shown as you type):</source>
        <translation>Phrase secrète de la sauvegarde (masquée pendant la saisie)&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is sealed with a passphrase and opens.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par une phrase secrète et s’ouvre.</translation>
    </message>
    <message>
        <source>“%1” opens without a passphrase: whoever has it can read its keys.</source>
        <translation>«&#xa0;%1&#xa0;» s’ouvre sans phrase secrète&#xa0;: quiconque possède ce fichier peut lire ses clés.</translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation>ÉMETTEUR</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>Elle contient %n compte.</numerusform>
            <numerusform>Elle contient %n comptes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>Elle contient aussi %n compte supprimé.</numerusform>
            <numerusform>Elle contient aussi %n comptes supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>Elle contient en outre %n entrée inutilisable ici.</numerusform>
            <numerusform>Elle contient en outre %n entrées inutilisables ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vault holds exactly these accounts.</source>
        <translation>Votre coffre contient exactement ces comptes.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n compte est identique dans votre coffre.</numerusform>
            <numerusform>%n comptes sont identiques dans votre coffre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the backup:</source>
        <translation>Seulement dans la sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>Only in your vault:</source>
        <translation>Seulement dans votre coffre&#xa0;:</translation>
    </message>
    <message>
        <source>With another key in your vault:</source>
        <translation>Avec une autre clé dans votre coffre&#xa0;:</translation>
    </message>
    <message>
        <source>With another name, note, group, picture or other recovery codes in your vault:</source>
        <translation>Avec un autre nom, une autre note, un autre groupe, une autre image ou d’autres codes de récupération dans votre coffre&#xa0;:</translation>
    </message>
    <message>
        <source>The backup was not compared with a vault in use.</source>
        <translation>La sauvegarde n’a pas été comparée à un coffre en service.</translation>
    </message>
    <message>
        <source>The name of the backup file is missing.</source>
        <translation>Il manque le nom du fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation>Compte sans nom</translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation>Il n’y a pas encore de compte. Ajoutez-en un avec «&#xa0;countersign-cli add&#xa0;».</translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation>Après --at vient un nombre entier&#xa0;: les secondes depuis 1970, en UTC.</translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation>répondre par un tableau JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>use this vault file instead of your own vault</source>
        <translation>utiliser ce fichier coffre au lieu de votre propre coffre</translation>
    </message>
    <message>
        <source>open a vault that is older than the one you used last</source>
        <translation>ouvrir même un coffre plus ancien que le dernier utilisé</translation>
    </message>
    <message>
        <source>begin an empty vault in place of one that is missing</source>
        <translation>créer un coffre vide à la place d’un coffre manquant</translation>
    </message>
    <message>
        <source>read the passphrase from file descriptor N, up to a line end</source>
        <translation>lire la phrase secrète sur le descripteur de fichier N, jusqu’à la fin de la ligne</translation>
    </message>
    <message>
        <source>the same for the passphrase of the vault in use</source>
        <translation>de même pour la phrase secrète du coffre en service</translation>
    </message>
    <message>
        <source>read the backup&apos;s passphrase from file descriptor N</source>
        <translation>lire la phrase secrète de la sauvegarde sur le descripteur de fichier N</translation>
    </message>
    <message>
        <source>the same for the new passphrase, instead of asking twice</source>
        <translation>de même pour la nouvelle phrase secrète, au lieu de la demander deux fois</translation>
    </message>
    <message>
        <source>take a new passphrase that is quickly guessed as well</source>
        <translation>accepter aussi une nouvelle phrase secrète vite devinée</translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation>ne rien demander avant</translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation>lire des liens ou des textes «&#xa0;configurer manuellement&#xa0;» sur l’entrée standard</translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation>lire les codes QR dans des fichiers image</translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation>demander l’émetteur, le compte, la clé secrète et le reste, l’un après l’autre</translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation>donner à un compte existant la nouvelle clé qui arrive</translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation>garder le compte existant à côté de celui qui arrive</translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation>afficher aussi les clés secrètes&#x202f;; assurez-vous que personne ne regarde</translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation>le code d’un autre moment&#x202f;; un compteur ne bouge pas</translation>
    </message>
    <message>
        <source>put a backup file in place of the vault</source>
        <translation>mettre un fichier de sauvegarde à la place du coffre</translation>
    </message>
    <message>
        <source>add what a backup file has and the vault has not</source>
        <translation>ajouter ce qu’un fichier de sauvegarde contient et qui manque au coffre</translation>
    </message>
    <message>
        <source>read the passphrase (with --replace and --merge: the backup&apos;s) from file descriptor N</source>
        <translation>lire la phrase secrète (avec --replace et --merge&#xa0;: celle de la sauvegarde) sur le descripteur de fichier N</translation>
    </message>
    <message>
        <source>write one sealed backup file</source>
        <translation>écrire un seul fichier de sauvegarde protégé</translation>
    </message>
    <message>
        <source>make a backup there now and after each change from now on</source>
        <translation>y faire une sauvegarde maintenant, puis après chaque modification</translation>
    </message>
    <message>
        <source>make none by themselves any more</source>
        <translation>ne plus en faire automatiquement</translation>
    </message>
    <message>
        <source>into the system&apos;s keychain; a passphrase stays</source>
        <translation>vers le trousseau du système&#x202f;; une phrase secrète reste</translation>
    </message>
    <message>
        <source>into a file under a passphrase</source>
        <translation>vers un fichier protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation>Ajouter des comptes.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Lister les comptes.</translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation>Afficher le code d’un compte, ou tous les codes. NAME est un émetteur, un compte, une partie de l’un ou de l’autre, ou le début d’un identifiant.</translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation>Afficher tous les codes en continu, jusqu’à q ou Ctrl+C.</translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation>Supprimer un compte. Il peut revenir pendant 30 jours.</translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation>Lister les comptes supprimés qui peuvent revenir.</translation>
    </message>
    <message>
        <source>Bring a removed account back, or restore a backup file.</source>
        <translation>Récupérer un compte supprimé, ou restaurer un fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>Seal the vault with a passphrase, or change what opens it.</source>
        <translation>Protéger le coffre par une phrase secrète, ou changer ce qui l’ouvre.</translation>
    </message>
    <message>
        <source>Write a sealed backup and prove that it opens.</source>
        <translation>Écrire une sauvegarde protégée et prouver qu’elle s’ouvre.</translation>
    </message>
    <message>
        <source>Open a backup beside the vault and show what differs. Nothing is changed.</source>
        <translation>Ouvrir une sauvegarde à côté du coffre et montrer les différences. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Keep the vault in another place.</source>
        <translation>Garder le coffre à un autre endroit.</translation>
    </message>
    <message>
        <source>Say where the vault is and how it is kept.</source>
        <translation>Indiquer où se trouve le coffre et comment il est gardé.</translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation>Afficher cette aide, ou celle d’une commande.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation>Codes de connexion (mots de passe à usage unique) tirés de votre trousseau.</translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation>«&#xa0;countersign-cli help COMMAND&#xa0;» affiche les options d’une commande&#x202f;; --version affiche la version.</translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation>Cela ressemble à une clé secrète ou à un lien qui en contient une, et d’autres programmes peuvent voir ce qui figure sur une ligne de commande. Utilisez plutôt «&#xa0;add --uri&#xa0;» et passez-la par l’entrée standard.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation>Il manque une commande. «&#xa0;countersign-cli help&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop&#x202f;; mettez entre guillemets un nom qui contient des espaces.</translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation>Il manque le nom d’un compte.</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation>o oui y yes</translation>
    </message>
    <message>
        <source>Passphrase of the vault in %1 (not shown as you type):</source>
        <translation>Phrase secrète du coffre, emplacement&#xa0;: %1 (masquée pendant la saisie)&#xa0;:</translation>
    </message>
    <message>
        <source>There is no vault in “%1”. Look at the name, or make a vault there with the command “passphrase set”.</source>
        <translation>Il n’y a pas de coffre dans «&#xa0;%1&#xa0;». Vérifiez le nom, ou créez-y un coffre avec la commande «&#xa0;passphrase set&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has no passphrase, so keys would be written into it for everybody to read. Give it one first, with the command “passphrase set”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de phrase secrète&#xa0;: des clés y seraient écrites à la vue de tous. Donnez-lui d’abord une phrase secrète, avec la commande «&#xa0;passphrase set&#xa0;».</translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation>Impossible d’écrire sur la sortie standard. Libérez de la place, ou redirigez-la ailleurs.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Un compte</translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation>%1 est conservé mais inutilisable. %2</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>CLÉ SECRÈTE</translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation>Un compte de type «&#xa0;%1&#xa0;» s’ajoute par son lien, avec «&#xa0;add --uri&#xa0;».</translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation>Émetteur (le service)&#xa0;:</translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation>Compte (votre nom d’utilisateur)&#xa0;:</translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation>Clé secrète (masquée pendant la saisie)&#xa0;:</translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation>Type (totp, hotp ou steam) [totp]&#xa0;:</translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation>Chiffres [6]&#xa0;:</translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation>Algorithme (SHA1, SHA256, SHA512, SHA224 ou SHA384) [SHA1]&#xa0;:</translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation>Intervalle en secondes [30]&#xa0;:</translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation>Compteur [0]&#xa0;:</translation>
    </message>
    <message>
        <source>A vault file needs a passphrase: it is the only lock it has.</source>
        <translation>Un fichier coffre a besoin d’une phrase secrète&#xa0;: c’est sa seule serrure.</translation>
    </message>
    <message>
        <source>The vault is in %1 now.</source>
        <translation>Nouvel emplacement du coffre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose one of --to-keychain and --to FILE.</source>
        <translation>Choisissez une seule de ces options&#xa0;: --to-keychain ou --to FILE.</translation>
    </message>
    <message>
        <source>The vault is in %1 already.</source>
        <translation>Le coffre est déjà à cet emplacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The vault has a passphrase already. “countersign-cli passphrase change” changes it, and “passphrase add” adds another.</source>
        <translation>Le coffre a déjà une phrase secrète. «&#xa0;countersign-cli passphrase change&#xa0;» la change, et «&#xa0;passphrase add&#xa0;» en ajoute une autre.</translation>
    </message>
    <message>
        <source>The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: keep it in a safe place as well.</source>
        <translation>Le coffre a désormais une phrase secrète (emplacement&#xa0;: %1). Sans elle, personne ne peut l’ouvrir, pas même vous&#xa0;: gardez-la aussi en lieu sûr.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault as well.</source>
        <translation>La nouvelle phrase secrète ouvre aussi le coffre.</translation>
    </message>
    <message>
        <source>The passphrase was changed. Backups made before keep the passphrase they have.</source>
        <translation>La phrase secrète a été changée. Les sauvegardes antérieures gardent la leur.</translation>
    </message>
    <message>
        <source>This is the last passphrase of a vault file, which is never without one. Change it, or move the vault to the keychain first.</source>
        <translation>C’est la dernière phrase secrète d’un fichier coffre, qui n’est jamais sans. Changez-la, ou déplacez d’abord le coffre dans le trousseau.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault no more; another one does.</source>
        <translation>Cette phrase secrète n’ouvre plus le coffre&#x202f;; une autre l’ouvre.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more. Whoever unlocks %1 can read it.</source>
        <translation>Le coffre n’a plus de phrase secrète. Quiconque déverrouille le trousseau peut le lire (emplacement&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Passphrases are not given on the command line, where other programs can see them. They are asked for, or handed on with --passphrase-fd and --new-passphrase-fd.</source>
        <translation>Les phrases secrètes ne se donnent pas sur la ligne de commande, où d’autres programmes peuvent les voir. Elles sont demandées, ou transmises avec --passphrase-fd et --new-passphrase-fd.</translation>
    </message>
    <message>
        <source>Say what is to be done: set, change, add or remove.</source>
        <translation>Indiquez ce qu’il faut faire&#xa0;: set, change, add ou remove.</translation>
    </message>
    <message>
        <source>The vault has no passphrase. “countersign-cli passphrase set” gives it one.</source>
        <translation>Le coffre n’a pas de phrase secrète. «&#xa0;countersign-cli passphrase set&#xa0;» lui en donne une.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and nobody can be asked here. Hand it on with %1, or start this on a terminal.</source>
        <translation>Une phrase secrète est nécessaire, et il n’y a personne ici à qui la demander. Transmettez-la avec %1, ou lancez ceci dans un terminal.</translation>
    </message>
    <message>
        <source>If you mean this one all the same, start again with --weak.</source>
        <translation>Si vous voulez quand même celle-ci, recommencez avec --weak.</translation>
    </message>
    <message>
        <source>%1 does not work on Windows, where programs cannot hand on file descriptors. Type the passphrase instead.</source>
        <translation>%1 ne fonctionne pas sous Windows, où les programmes ne peuvent pas transmettre de descripteurs de fichier. Saisissez plutôt la phrase secrète.</translation>
    </message>
    <message>
        <source>Behind %1 comes the number of a file descriptor, never the passphrase: other programs can see what stands on a command line.</source>
        <translation>Après %1 vient le numéro d’un descripteur de fichier, jamais la phrase secrète&#xa0;: d’autres programmes peuvent voir ce qui figure sur une ligne de commande.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 is longer than %2 bytes.</source>
        <translation>La phrase secrète après %1 dépasse %2 octets.</translation>
    </message>
    <message>
        <source>The passphrase behind %1 cannot be read (%2).</source>
        <translation>La phrase secrète après %1 est illisible (%2).</translation>
    </message>
    <message>
        <source>New passphrase (not shown as you type):</source>
        <translation>Nouvelle phrase secrète (masquée pendant la saisie)&#xa0;:</translation>
    </message>
    <message>
        <source>The same once more:</source>
        <translation>La même encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was changed.</source>
        <translation>C’étaient deux phrases secrètes différentes. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation>Supprimer le compte ici ne désactive pas la double authentification auprès du service&#xa0;: sans ses codes, vous risquez de ne plus pouvoir vous y connecter. Désactivez-la d’abord sur le site du service.</translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation>%1 a été supprimé. «&#xa0;countersign-cli restore %2&#xa0;» permet de le récupérer pendant 30 jours.</translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation>%1 n’a pas été supprimé, car il n’y a personne ici à qui le demander. %2 Indiquez --yes pour le supprimer.</translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation>Supprimer %1&#x202f;? Tapez o pour oui&#xa0;:</translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation>SUPPRIMÉ</translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation>GARDÉ JUSQU’AU</translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation>Aucun compte n’a été supprimé ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Nothing was restored, because nobody can be asked here. Say --yes to put the backup in place of the vault.</source>
        <translation>Rien n’a été restauré, car il n’y a personne ici à qui le demander. Indiquez --yes pour mettre la sauvegarde à la place du coffre.</translation>
    </message>
    <message>
        <source>Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for yes:</source>
        <translation>Mettre la sauvegarde (comptes&#xa0;: %1) à la place du coffre (emplacement&#xa0;: %2, comptes&#xa0;: %3)&#x202f;? Tapez o pour oui&#xa0;:</translation>
    </message>
    <message>
        <source>The backup has no passphrase. Choose one for what is written to files now.</source>
        <translation>La sauvegarde n’a pas de phrase secrète. Choisissez-en une pour ce qui sera désormais écrit dans des fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>%n compte restauré&#x202f;; emplacement du coffre&#xa0;: %1.</numerusform>
            <numerusform>%n comptes restaurés&#x202f;; emplacement du coffre&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept in “%1”.</source>
        <translation>Ce qui s’y trouvait avant est gardé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” changes that.</source>
        <translation>Le coffre s’ouvre désormais avec la phrase secrète de la sauvegarde. «&#xa0;countersign-cli passphrase&#xa0;» permet d’en changer.</translation>
    </message>
    <message>
        <source>The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one.</source>
        <translation>Le coffre n’a pas de phrase secrète à lui. «&#xa0;countersign-cli passphrase set&#xa0;» lui en donne une.</translation>
    </message>
    <message>
        <source>There is nothing to merge with; --replace puts the backup there.</source>
        <translation>Il n’y a pas de coffre auquel ajouter quoi que ce soit&#x202f;; --replace y met la sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>%n compte ajouté depuis la sauvegarde.</numerusform>
            <numerusform>%n comptes ajoutés depuis la sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place of the vault.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier. Indiquez --merge pour ajouter ce que contient cette sauvegarde, ou --replace pour la mettre à la place du coffre.</translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation>Aucun compte supprimé ne correspond à «&#xa0;%1&#xa0;». «&#xa0;countersign-cli removed&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>Choose one of --replace and --merge.</source>
        <translation>Choisissez une seule de ces options&#xa0;: --replace ou --merge.</translation>
    </message>
    <message>
        <source>The name of an account or of a backup file is missing.</source>
        <translation>Il manque le nom d’un compte ou d’un fichier de sauvegarde.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation>Ouverture du coffre…</translation>
    </message>
    <message>
        <source>The vault has another passphrase now. Start “countersign-cli watch” again to type it.</source>
        <translation>Le coffre a maintenant une autre phrase secrète. Relancez «&#xa0;countersign-cli watch&#xa0;» pour la saisir.</translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation>… et %1 de plus&#xa0;: agrandissez la fenêtre en hauteur.</translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation>q&#xa0;: quitter</translation>
    </message>
    <message>
        <source>The vault is in %1, sealed with a passphrase.</source>
        <translation>Emplacement du coffre&#xa0;: %1. Il est protégé par une phrase secrète.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase of its own.</source>
        <translation>Emplacement du coffre&#xa0;: %1. Il n’a pas de phrase secrète à lui.</translation>
    </message>
    <message>
        <source>The vault is in %1, without a passphrase: whoever has the file can read its keys.</source>
        <translation>Emplacement du coffre&#xa0;: %1. Il n’a pas de phrase secrète&#xa0;: quiconque possède ce fichier peut lire ses clés.</translation>
    </message>
    <message>
        <source>The vault is to be found in %1.</source>
        <translation>Le coffre devrait se trouver ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no vault yet; %1 is the place for it.</source>
        <translation>Il n’y a pas encore de coffre&#x202f;; son emplacement sera&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No backups are made by themselves.</source>
        <translation>Aucune sauvegarde automatique n’est faite.</translation>
    </message>
    <message>
        <source>Backups are made in “%1”.</source>
        <translation>Les sauvegardes sont faites dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The last good one was made at %1.</source>
        <translation>Dernière bonne sauvegarde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows a day before this program was made. Services refuse these codes.</source>
        <translation>L’horloge de cet ordinateur est fausse&#xa0;: elle indique un jour antérieur à la création de ce programme. Les services refusent ces codes.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind: the vault was used at a later time. Services may refuse these codes.</source>
        <translation>L’horloge de cet ordinateur semble retarder&#xa0;: le coffre a été utilisé à une heure plus tardive. Les services peuvent refuser ces codes.</translation>
    </message>
    <message>
        <source>say what would come in, and keep nothing</source>
        <translation>dire ce qui serait repris, et ne rien garder</translation>
    </message>
    <message>
        <source>answer with a JSON object, for other programs</source>
        <translation>répondre par un objet JSON, pour d’autres programmes</translation>
    </message>
    <message>
        <source>read the password of the files from file descriptor N</source>
        <translation>lire le mot de passe des fichiers sur le descripteur de fichier N</translation>
    </message>
    <message>
        <source>what to write; --formats lists the ids</source>
        <translation>quoi écrire&#x202f;; --formats donne la liste des identifiants</translation>
    </message>
    <message>
        <source>where to write it; a file that is there already stays</source>
        <translation>où l’écrire&#x202f;; un fichier déjà là reste tel quel</translation>
    </message>
    <message>
        <source>list the formats</source>
        <translation>donner la liste des formats</translation>
    </message>
    <message>
        <source>Take in the accounts of another app&apos;s export or backup.</source>
        <translation>Reprendre les comptes d’un export ou d’une sauvegarde d’une autre application.</translation>
    </message>
    <message>
        <source>Write accounts into a file for another app.</source>
        <translation>Écrire des comptes dans un fichier pour une autre application.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>%1 stays here. %2</source>
        <translation>%1 reste ici. %2</translation>
    </message>
    <message>
        <source>%1 has no room for: %2.</source>
        <translation>%1 n’a pas de place pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This file is not encrypted: whoever reads it has your keys. Erase it once the other app has them.</source>
        <translation>Ce fichier n’est pas chiffré&#xa0;: quiconque le lit a vos clés. Effacez-le dès que l’autre application les a.</translation>
    </message>
    <message>
        <source>Write it all the same? Type y for yes:</source>
        <translation>L’écrire quand même&#x202f;? Tapez o pour oui&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>%n compte a été écrit dans «&#xa0;%1&#xa0;», que vous seul pouvez lire.</numerusform>
            <numerusform>%n comptes ont été écrits dans «&#xa0;%1&#xa0;», que vous seul pouvez lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format, and where with --output.</source>
        <translation>Indiquez quoi écrire avec --format, et où avec --output.</translation>
    </message>
    <message>
        <source>There is no format “%1”. “countersign-cli export --formats” lists them.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;countersign-cli export --formats&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Look at the name.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>“%1” is there already and stays as it is. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Hand the password on with --passphrase-fd, or start this on a terminal.</source>
        <translation>Transmettez le mot de passe avec --passphrase-fd, ou lancez ceci dans un terminal.</translation>
    </message>
    <message>
        <source>Password of “%1” (not shown as you type):</source>
        <translation>Mot de passe de «&#xa0;%1&#xa0;» (masqué pendant la saisie)&#xa0;:</translation>
    </message>
    <message>
        <source>It lay in the other app&apos;s bin. Take it out there and export again if you still need it.</source>
        <translation>Il était dans la corbeille de l’autre application. Sortez-le de là et refaites l’export si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Import it as well.</source>
        <translation>La partie %1 sur %2 de cet export manque encore. Importez-la aussi.</translation>
    </message>
    <message>
        <source>This account is here with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation>Ce compte est là avec une autre clé. Indiquez --replace si le service vous a donné une nouvelle clé, ou --keep-both s’il s’agit de deux comptes.</translation>
    </message>
    <message>
        <source>Accounts that are here with another key were left as they are.</source>
        <translation>Les comptes qui sont là avec une autre clé sont restés tels quels.</translation>
    </message>
    <message>
        <source>The name of the file is missing.</source>
        <translation>Il manque le nom du fichier.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>autre clé</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>%1 new, %2 already here, %3 with another key, %4 set aside.</source>
        <translation>Nouveaux&#xa0;: %1, déjà là&#xa0;: %2, avec une autre clé&#xa0;: %3, mis de côté&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message>
        <source>Turn on automatic date and time in the system settings.</source>
        <translation>Activez la date et l’heure automatiques dans les réglages du système.</translation>
    </message>
    <message>
        <source>In System Settings, General, Date &amp; Time, turn on “Set time and date automatically”.</source>
        <translation>Dans Réglages Système, Général, Date et heure, activez «&#xa0;Régler la date et l’heure automatiquement&#xa0;».</translation>
    </message>
    <message>
        <source>In Settings, Time &amp; language, Date &amp; time, turn on “Set time automatically”.</source>
        <translation>Dans Paramètres, Heure et langue, Date et heure, activez «&#xa0;Définir l’heure automatiquement&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>d’environ %n jour</numerusform>
            <numerusform>d’environ %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>d’environ %n heure</numerusform>
            <numerusform>d’environ %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>d’environ %n minute</numerusform>
            <numerusform>d’environ %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>d’environ %n seconde</numerusform>
            <numerusform>d’environ %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation>Il n’y a pas encore de clé secrète. Saisissez ou collez la clé que le service affiche.</translation>
    </message>
    <message>
        <source>An account is named here, but its secret key is missing. Show the code at the service again, and take in the whole of it.</source>
        <translation>Un compte est nommé ici, mais sa clé secrète manque. Affichez de nouveau le code sur le site du service et prenez-le en entier.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie d’une clé secrète&#xa0;: les clés utilisent les lettres A à Z et les chiffres 2 à 7. Comparez-la avec celle que le service affiche.</translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation>Cette clé secrète est plus longue que celle de n’importe quel service. Copiez seulement la clé elle-même.</translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation>Un code a de 1 à 10 chiffres, pas %1. Vérifiez le nombre de chiffres auprès du service.</translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation>L’intervalle doit être un nombre entier de secondes, au moins 1. Les services utilisent 30, sauf indication contraire.</translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation>Le compteur doit être un nombre entier, au moins 0. Commencez à 0, sauf si le service indique autre chose.</translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation>Ce compte utilise l’algorithme «&#xa0;%1&#xa0;», que Countersign ne sait pas calculer. Demandez au service un autre type de code.</translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation>Ce compte utilise des codes de type «&#xa0;%1&#xa0;», que Countersign ne connaît pas. Demandez une clé TOTP au service.</translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation>Cette clé Yandex n’est pas cohérente. Copiez-la de nouveau, en entier.</translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation>Ce nom est trop long. Raccourcissez-le à 1000 caractères au plus.</translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation>Ce compte a besoin de son code PIN pour afficher des codes. Modifiez le compte et saisissez le code PIN.</translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation>Il n’y a pas de code pour cette heure. Réglez l’horloge de cet ordinateur, ou indiquez un moment après 1970.</translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation>Le compteur de ce compte est arrivé à sa fin. Configurez de nouveau le compte auprès du service.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation>Il n’y a pas de texte à lire. Copiez la clé ou le lien que le service affiche, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Ce n’est pas un compte pour des codes de connexion. Cherchez le code QR ou la clé que le service affiche pour une application d’authentification.</translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation>C’est beaucoup trop long pour un compte. Choisissez seulement la clé, le lien ou l’image.</translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation>C’est un lien vers une page web (%1), pas un compte. Ouvrez-le dans un navigateur et scannez le code que la page affiche.</translation>
    </message>
    <message>
        <source>This code leads to an app in a store, not to an account. Go on with the setup at the service; the code for the account comes later.</source>
        <translation>Ce code mène à une application dans un magasin, pas à un compte. Poursuivez la configuration sur le site du service&#x202f;; le code du compte vient ensuite.</translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code connecte à un réseau Wi-Fi&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code contient un contact&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code holds an appointment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code contient un rendez-vous&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code writes an e-mail; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code écrit un e-mail&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code holds a phone number; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code contient un numéro de téléphone&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code sends a text message; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code envoie un SMS&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code shows a place on a map; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code montre un lieu sur une carte&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code asks for a payment; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code demande un paiement&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code is a health certificate; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code est un certificat de santé&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code sets up a phone&apos;s mobile plan; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code configure le forfait mobile d’un téléphone&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code adds a device to a smart home; it is not an account. Look for the service&apos;s own code.</source>
        <translation>Ce code ajoute un appareil à une maison connectée&#x202f;; ce n’est pas un compte. Cherchez le code du service lui-même.</translation>
    </message>
    <message>
        <source>This code signs in with a passkey, which is no login code. Scan it with the device that holds the passkey, or choose an authenticator app at the service.</source>
        <translation>Ce code ouvre une session avec une clé d’accès (passkey)&#xa0;: ce n’est pas un code de connexion. Scannez-le avec l’appareil qui détient la clé d’accès, ou choisissez sur le site du service une application d’authentification.</translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation>Ce code est réservé à l’application de Microsoft (connexion par notification). Sur la page de Microsoft, choisissez «&#xa0;Je souhaite utiliser une autre application d’authentification&#xa0;» et scannez le code qui s’y affiche.</translation>
    </message>
    <message>
        <source>This code is for the app %1 alone. Scan it with %1, or choose another authenticator app at the service and scan the code shown then.</source>
        <translation>Ce code est réservé à l’application %1. Scannez-le avec %1, ou choisissez sur le site du service une autre application d’authentification et scannez le code affiché alors.</translation>
    </message>
    <message>
        <source>This code signs another device in to %1; it is not an account. Scan it with %1 itself, and only if you asked for it.</source>
        <translation>Ce code connecte un autre appareil à %1&#x202f;; ce n’est pas un compte. Scannez-le avec %1, et seulement si vous l’avez demandé.</translation>
    </message>
    <message>
        <source>This code moves accounts to another %1, and only %1 can read it. Export the accounts to a file there, or set them up again at each service.</source>
        <translation>Ce code transfère des comptes vers un autre %1, et seul %1 peut le lire. Exportez-y les comptes dans un fichier, ou configurez-les de nouveau auprès de chaque service.</translation>
    </message>
    <message>
        <source>This code holds a text that is no account. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation>Ce code contient un texte qui n’est pas un compte. Cherchez le code QR ou la clé que le service affiche pour une application d’authentification.</translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation>Aucune clé secrète n’a été trouvée dans ce texte. Copiez tout le bloc «&#xa0;configurer manuellement&#xa0;», ou seulement la clé.</translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation>Cet export de Google Authenticator est illisible. Refaites l’export sur le téléphone et scannez chaque code en entier.</translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation>Cet export de Google Authenticator ne contient aucun compte. Choisissez des comptes sur le téléphone et refaites l’export.</translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation>Ce fichier ne s’ouvre pas comme image. Choisissez une image du code QR au format PNG ou JPEG.</translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation>Cette image est trop grande pour y chercher un code. Découpez la partie qui contient le code QR et essayez avec elle.</translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation>Aucun code QR n’a été trouvé. Agrandissez le code et rendez-le entièrement visible, ou saisissez la clé à la main.</translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation>Il y a un code QR, mais il n’a pas pu être lu. Rendez-le plus grand ou plus net, ou saisissez la clé à la main.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too small to read. Make it larger on the page, or hold it closer to the camera.</source>
        <translation>Il y a un code QR, mais il est trop petit pour être lu. Agrandissez-le sur la page, ou rapprochez-le de la caméra.</translation>
    </message>
    <message>
        <source>There is a QR code, but it is too blurred to read. Hold it still and a little further away, or use a sharper picture.</source>
        <translation>Il y a un code QR, mais il est trop flou pour être lu. Tenez-le immobile et un peu plus loin, ou utilisez une image plus nette.</translation>
    </message>
    <message>
        <source>Only a part of a QR code can be seen. Show all of it, with the empty margin around.</source>
        <translation>Une partie seulement d’un code QR est visible. Montrez-le en entier, avec la marge vide autour.</translation>
    </message>
    <message>
        <source>Searching this picture for a QR code failed. Nothing was changed; take a screenshot of the code and try that, or type the key by hand.</source>
        <translation>La recherche d’un code QR dans cette image a échoué. Rien n’a été modifié&#x202f;; faites une capture d’écran du code et essayez avec elle, ou saisissez la clé à la main.</translation>
    </message>
    <message>
        <source>Searching this picture took too long. Cut out the part with the QR code and try that.</source>
        <translation>La recherche dans cette image a pris trop de temps. Découpez la partie qui contient le code QR et essayez avec elle.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads pictures does not start. Type the key by hand, and install Countersign again to mend it.</source>
        <translation>La partie de Countersign qui lit les images ne démarre pas. Saisissez la clé à la main, et réinstallez Countersign pour y remédier.</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation>Le presse-papiers est vide. Copiez d’abord la clé, le lien ou l’image du code QR.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation>Aucune caméra n’a été trouvée. Branchez-en une, ou affichez le code sur cet écran et choisissez «&#xa0;Scanner l’écran&#xa0;».</translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation>Countersign n’a pas l’autorisation d’utiliser la caméra. %1</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation>Un autre programme utilise la caméra. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation>La caméra n’envoie pas d’image. Vérifiez qu’elle n’est ni masquée ni utilisée par un autre programme, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation>La caméra a été débranchée. Rebranchez-la, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation>Le module caméra de Countersign manque dans cette installation. Réinstallez Countersign, ou scannez plutôt une image.</translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation>Ce bureau ne permet pas aux programmes de capturer l’écran. Faites vous-même une capture d’écran, copiez-la et choisissez «&#xa0;Coller&#xa0;».</translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation>La capture de l’écran n’a pas été autorisée. Autorisez-la quand on vous le demande, ou faites vous-même une capture d’écran et choisissez «&#xa0;Coller&#xa0;».</translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation>Le coffre est là, mais il est illisible. Rien n’a été modifié&#x202f;; laissez-le tel quel et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation>Le coffre a été écrit par une version plus récente de Countersign. Rien n’a été modifié&#x202f;; installez la dernière version et lancez-la.</translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation>Le coffre est trop gros pour que Countersign l’ouvre. Rien n’a été modifié&#x202f;; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase. Unlock it first, then try again.</source>
        <translation>Le coffre est verrouillé par une phrase secrète. Déverrouillez-le d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>Opening this file would take more memory or time than any honest file asks for, so it was left alone. Use another copy of it.</source>
        <translation>Ouvrir ce fichier demanderait plus de mémoire ou de temps qu’aucun fichier honnête n’en exige&#x202f;; il n’a donc pas été ouvert. Utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Look at Caps Lock and the keyboard&apos;s language, then try again; however often you try, nothing is erased.</source>
        <translation>Cette phrase secrète ne convient pas. Vérifiez la touche Verr. Maj et la langue du clavier, puis réessayez&#x202f;; quel que soit le nombre d’essais, rien n’est effacé.</translation>
    </message>
    <message>
        <source>A passphrase is needed here. Type one, then try again.</source>
        <translation>Une phrase secrète est nécessaire ici. Saisissez-en une, puis réessayez.</translation>
    </message>
    <message>
        <source>This passphrase is quickly guessed. Take a longer one, for example four random words.</source>
        <translation>Cette phrase secrète est vite devinée. Prenez-en une plus longue, par exemple quatre mots au hasard.</translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation>Il n’y a pas encore de coffre ici. Ajoutez un compte pour commencer.</translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation>Votre coffre a disparu de son emplacement&#xa0;: %1. Rien n’a été modifié&#x202f;; restaurez le trousseau ou une sauvegarde, puis réessayez.</translation>
    </message>
    <message>
        <source>Your vault is not here: it was last kept in %1. Choose that place again or restore a backup; nothing was changed.</source>
        <translation>Votre coffre n’est pas ici. Son dernier emplacement&#xa0;: %1. Choisissez de nouveau cet emplacement ou restaurez une sauvegarde&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vault found here is older than the one you used last (%1). Nothing was changed; bring the newer one back, restore a backup, or open the older one.</source>
        <translation>Le coffre trouvé ici est plus ancien que le dernier que vous avez utilisé (%1). Rien n’a été modifié&#x202f;; remettez le plus récent en place, restaurez une sauvegarde ou ouvrez l’ancien.</translation>
    </message>
    <message>
        <source>There is a vault already in “%1”, and it stays as it is. Choose another place or name.</source>
        <translation>Il y a déjà un coffre dans «&#xa0;%1&#xa0;», et il reste tel quel. Choisissez un autre emplacement ou un autre nom.</translation>
    </message>
    <message>
        <source>The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.</source>
        <translation>Le coffre a été déplacé, mais l’ancienne copie n’a pas pu être effacée (emplacement&#xa0;: %1). Effacez-la vous-même.</translation>
    </message>
    <message>
        <source>The folder of your vault file is not there (%1). Plug in the drive it is on, then try again; nothing was changed.</source>
        <translation>Le dossier de votre fichier coffre est absent (%1). Branchez le disque où il se trouve, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vault file cannot be read (%1). Check the drive and the file&apos;s permissions, then try again; nothing was changed.</source>
        <translation>Impossible de lire le fichier coffre (%1). Vérifiez le disque et les droits d’accès du fichier, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The vault file cannot be written (%1). Make room on the drive or allow writing there, then try again; the change was not made.</source>
        <translation>Impossible d’écrire le fichier coffre (%1). Libérez de la place sur le disque ou autorisez-y l’écriture, puis réessayez&#x202f;; la modification n’a pas été faite.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le, puis réessayez&#x202f;; vos comptes y sont en sécurité.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation>Le trousseau a refusé l’accès. Autorisez Countersign à l’utiliser, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation>Aucun trousseau ne répond. Lancez GNOME Keyring, KWallet ou le Secret Service de KeePassXC, puis réessayez.</translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation>Un autre trousseau répond maintenant&#xa0;: %1. Lancez celui qui contient vos comptes, puis réessayez&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation>Le trousseau a répondu par une erreur (%1). Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>What was saved came back different from %1. The change was not made; check that place, then try again.</source>
        <translation>Ce qui a été enregistré est revenu différent (emplacement&#xa0;: %1). La modification n’a pas été faite&#x202f;; vérifiez cet emplacement, puis réessayez.</translation>
    </message>
    <message>
        <source>Saving to %1 was cut off, so the change may or may not have been kept. Look at the list again once that place answers.</source>
        <translation>L’enregistrement a été interrompu (emplacement&#xa0;: %1)&#x202f;; la modification a pu être gardée ou non. Regardez de nouveau la liste quand cet emplacement répondra.</translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation>Un autre programme Countersign a modifié le coffre au même moment. Réessayez.</translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation>Un autre programme Countersign est en train d’enregistrer. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;». Libérez de la place sur le disque ou autorisez-y l’écriture, puis réessayez&#x202f;; la modification n’a pas été faite.</translation>
    </message>
    <message>
        <source>The backup folder is not there (%1). Plug in its drive or choose another folder.</source>
        <translation>Le dossier des sauvegardes est absent (%1). Branchez son disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No backup could be written (%1). Make room there or choose another folder; your vault is not affected.</source>
        <translation>Aucune sauvegarde n’a pu être écrite (%1). Libérez-y de la place ou choisissez un autre dossier&#x202f;; votre coffre n’est pas touché.</translation>
    </message>
    <message>
        <source>The backup that was just written does not hold what the vault holds (%1). Choose another folder or drive; your vault is not affected.</source>
        <translation>La sauvegarde qui vient d’être écrite ne contient pas ce que contient le coffre (%1). Choisissez un autre dossier ou un autre disque&#x202f;; votre coffre n’est pas touché.</translation>
    </message>
    <message>
        <source>“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis wrote.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sauvegarde que Countersign peut ouvrir. Choisissez un fichier écrit par Countersign ou Aegis.</translation>
    </message>
    <message>
        <source>This backup is damaged and cannot be opened. Nothing was changed; choose another one, for example the one before it.</source>
        <translation>Cette sauvegarde est endommagée et ne peut pas être ouverte. Rien n’a été modifié&#x202f;; choisissez-en une autre, par exemple la précédente.</translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation>Aucun compte ne correspond à «&#xa0;%1&#xa0;». Affichez la liste des comptes pour voir leurs noms.</translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation>Ce compte n’est plus là. Un autre programme Countersign l’a peut-être supprimé&#x202f;; regardez dans «&#xa0;Supprimés récemment&#xa0;».</translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation>Plusieurs comptes correspondent à «&#xa0;%1&#xa0;». Indiquez une plus grande partie du nom, ou l’identifiant.</translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de compteur à faire avancer. Son code change tout seul.</translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation>Le coffre n’est pas encore ouvert. Ouvrez-le d’abord, puis réessayez.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation>Impossible de lire le fichier (%1). Vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation>Une erreur s’est produite dans Countersign. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>change %1 here, change %2 then</source>
        <translation>modification %1 ici, modification %2 alors</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation>%1, mais votre coffre est dans %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>il a été tronqué</translation>
    </message>
    <message>
        <source>This key cannot be used everywhere. Choose a letter, a digit or an F key together with Ctrl, Alt or Meta.</source>
        <translation>Ce raccourci ne peut pas servir partout. Choisissez une lettre, un chiffre ou une touche F avec Ctrl, Alt ou Meta.</translation>
    </message>
    <message>
        <source>Another program uses “%1” already. Choose another key.</source>
        <translation>Un autre programme utilise déjà «&#xa0;%1&#xa0;». Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>Your desktop gave Countersign no key. You can give it one in your keyboard settings.</source>
        <translation>Votre bureau n’a donné aucun raccourci à Countersign. Vous pouvez lui en donner un dans vos réglages du clavier.</translation>
    </message>
    <message>
        <source>Your desktop gives programs no keys of their own. In your keyboard settings, give the command “countersign --pick” a key.</source>
        <translation>Votre bureau ne donne pas de raccourcis aux programmes. Dans vos réglages du clavier, donnez un raccourci à la commande «&#xa0;countersign --pick&#xa0;».</translation>
    </message>
    <message>
        <source>This could not be changed (%1). Look in your system&apos;s settings for programs that start when you sign in.</source>
        <translation>Impossible de modifier cela (%1). Cherchez dans les réglages de votre système les programmes qui démarrent à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Countersign is running already but does not answer. Wait a moment and try again; if that does not help, end it and start it anew.</source>
        <translation>Countersign est déjà lancé mais ne répond pas. Attendez un instant et réessayez&#x202f;; si cela ne suffit pas, arrêtez-le et relancez-le.</translation>
    </message>
    <message>
        <source>This recovery code is no longer here. Another Countersign program may have replaced the codes; look at the list again.</source>
        <translation>Ce code de récupération n’est plus là. Un autre programme Countersign a peut-être remplacé les codes&#x202f;; regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>No recovery codes were found in this text. Copy only the codes, or type them one by one.</source>
        <translation>Aucun code de récupération trouvé dans ce texte. Copiez seulement les codes, ou saisissez-les un par un.</translation>
    </message>
    <message>
        <source>The names of this account are too long for a QR code. Shorten them, then try again.</source>
        <translation>Les noms de ce compte sont trop longs pour un code QR. Raccourcissez-les, puis réessayez.</translation>
    </message>
    <message>
        <source>The file could not be written (%1). Choose another folder; your vault is not affected.</source>
        <translation>Impossible d’écrire le fichier (%1). Choisissez un autre dossier&#x202f;; votre coffre n’est pas touché.</translation>
    </message>
    <message>
        <source>Countersign does not know what this file is. Choose the file that the other app&apos;s export or backup wrote.</source>
        <translation>Countersign ne reconnaît pas ce fichier. Choisissez celui que l’export ou la sauvegarde de l’autre application a écrit.</translation>
    </message>
    <message>
        <source>This file is damaged or not whole. Export it from the other app again.</source>
        <translation>Ce fichier est endommagé ou incomplet. Refaites l’export dans l’autre application.</translation>
    </message>
    <message>
        <source>A newer version of %1 wrote this file than Countersign can read. Update Countersign.</source>
        <translation>Ce fichier vient d’une version de %1 trop récente pour Countersign. Mettez Countersign à jour.</translation>
    </message>
    <message>
        <source>This file asks for far more memory or time than its app ever would. Export it from the other app again.</source>
        <translation>Ce fichier demande bien plus de mémoire ou de temps que son application n’en exigerait jamais. Refaites l’export dans l’autre application.</translation>
    </message>
    <message>
        <source>There are no accounts in this file. Check in the other app which accounts it exports.</source>
        <translation>Il n’y a aucun compte dans ce fichier. Vérifiez dans l’autre application quels comptes elle exporte.</translation>
    </message>
    <message>
        <source>Only %1 itself can open this file. Export from it again, with a password of your own.</source>
        <translation>Seul %1 peut ouvrir ce fichier. Refaites-y l’export, avec un mot de passe à vous.</translation>
    </message>
    <message>
        <source>This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in %1, and choose the file again.</source>
        <translation>%1 a chiffré ceci d’une façon que Countersign ne sait pas défaire. Désactivez le chiffrement dans %1, puis choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>This file is encrypted with %1, which this Countersign cannot open. Save a copy of it with AES in the other app, and choose that.</source>
        <translation>Ce fichier est chiffré avec %1, que ce Countersign ne sait pas ouvrir. Enregistrez-en une copie avec AES dans l’autre application, et choisissez-la.</translation>
    </message>
    <message>
        <source>This account is given to no other app by %1. Sign in at the service, set up its login codes again, and scan the new code here.</source>
        <translation>%1 ne donne ce compte à aucune autre application. Connectez-vous au service, configurez-y de nouveau les codes de connexion et scannez ici le nouveau code.</translation>
    </message>
    <message>
        <source>This file is encrypted with OpenPGP. Decrypt it with your key first, and open the result.</source>
        <translation>Ce fichier est chiffré avec OpenPGP. Déchiffrez-le d’abord avec votre clé, puis ouvrez le résultat.</translation>
    </message>
    <message>
        <source>This file from %1 has a password. Type the one you gave it there.</source>
        <translation>Ce fichier de %1 a un mot de passe. Saisissez celui que vous lui avez donné là-bas.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Type the one you gave it in the other app.</source>
        <translation>Ce n’est pas le mot de passe du fichier. Saisissez celui que vous lui avez donné dans l’autre application.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer could not be used. Choose another printer, or save a file instead.</source>
        <translation>Rien n’a été imprimé&#xa0;: impossible d’utiliser l’imprimante. Choisissez-en une autre, ou enregistrez plutôt un fichier.</translation>
    </message>
    <message>
        <source>Codes of this type are unknown to %1. Choose another format for this account.</source>
        <translation>%1 n’a pas de codes de ce type. Choisissez un autre format pour ce compte.</translation>
    </message>
    <message>
        <source>The algorithm of this account is unknown to %1. Choose another format for it.</source>
        <translation>%1 ne sait pas calculer l’algorithme de ce compte. Choisissez-lui un autre format.</translation>
    </message>
    <message>
        <source>Codes of this length are unknown to %1. Choose another format for this account.</source>
        <translation>%1 n’a pas de codes de cette longueur. Choisissez un autre format pour ce compte.</translation>
    </message>
    <message>
        <source>Codes that change at this interval are unknown to %1. Choose another format for this account.</source>
        <translation>%1 n’a pas de codes qui changent à cet intervalle. Choisissez un autre format pour ce compte.</translation>
    </message>
    <message>
        <source>Without its PIN this account cannot go to %1. Edit the account and type the PIN.</source>
        <translation>%1 n’accepte ce compte qu’avec son code PIN. Modifiez le compte et saisissez le code PIN.</translation>
    </message>
    <message>
        <source>Of each key only one account can go to %1, and another one here has this key. Move this one by itself.</source>
        <translation>%1 ne garde qu’un compte par clé, et un autre ici a la même clé. Transférez celui-ci à part.</translation>
    </message>
    <message>
        <source>Of each name only one account can go to %1, and another one here has this name. Rename one of them.</source>
        <translation>%1 distingue les comptes par leurs noms, et un autre ici a le même. Renommez l’un d’eux.</translation>
    </message>
    <message>
        <source>None of these accounts can go to %1. Choose another format.</source>
        <translation>Aucun de ces comptes ne peut aller vers %1. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>One QR code is for one account. Choose a single account, or a format for several.</source>
        <translation>Un code QR vaut pour un compte. Choisissez un seul compte, ou un format pour plusieurs.</translation>
    </message>
    <message>
        <source>The part of Countersign that reads and writes the files of other apps is missing. Install Countersign again.</source>
        <translation>La partie de Countersign qui lit et écrit les fichiers d’autres applications manque. Réinstallez Countersign.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to f. Compare it with what the service shows.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie de cette clé&#xa0;: les clés en hexadécimal utilisent les chiffres 0 à 9 et les lettres a à f. Comparez-la avec celle que le service affiche.</translation>
    </message>
    <message>
        <source>This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what the service shows.</source>
        <translation>Il manque un chiffre à cette clé&#xa0;: les clés en hexadécimal en ont un nombre pair. Comparez-la avec celle que le service affiche.</translation>
    </message>
    <message>
        <source>The file is written, but the drive has not confirmed that it will stay. Export once more before you count on it.</source>
        <translation>Le fichier est écrit, mais le disque n’a pas confirmé qu’il sera conservé. Exportez encore une fois avant de compter dessus.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aegis, encrypted</source>
        <translation>Aegis, chiffré</translation>
    </message>
    <message>
        <source>Aegis, not encrypted</source>
        <translation>Aegis, non chiffré</translation>
    </message>
    <message>
        <source>andOTP, not encrypted</source>
        <translation>andOTP, non chiffré</translation>
    </message>
    <message>
        <source>Bitwarden, not encrypted</source>
        <translation>Bitwarden, non chiffré</translation>
    </message>
    <message>
        <source>Countersign, encrypted</source>
        <translation>Countersign, chiffré</translation>
    </message>
    <message>
        <source>Countersign, not encrypted</source>
        <translation>Countersign, non chiffré</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Ente Auth, not encrypted</source>
        <translation>Ente Auth, non chiffré</translation>
    </message>
    <message>
        <source>FreeOTP+, not encrypted</source>
        <translation>FreeOTP+, non chiffré</translation>
    </message>
    <message>
        <source>Google Authenticator (QR)</source>
        <translation>Google Authenticator (QR)</translation>
    </message>
    <message>
        <source>List of key URIs</source>
        <translation>Liste d’URI de clés</translation>
    </message>
    <message>
        <source>QR code of one account</source>
        <translation>Code QR d’un seul compte</translation>
    </message>
    <message>
        <source>Stratum, encrypted</source>
        <translation>Stratum, chiffré</translation>
    </message>
    <message>
        <source>2FAS, encrypted</source>
        <translation>2FAS, chiffré</translation>
    </message>
    <message>
        <source>2FAS, not encrypted</source>
        <translation>2FAS, non chiffré</translation>
    </message>
    <message>
        <source>accounts without an issuer (they get the account&apos;s name there)</source>
        <translation>émetteurs vides (le nom du compte en tient lieu)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>all groups of an account but one</source>
        <translation>tous les groupes d’un compte sauf un</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>icons</source>
        <translation>icônes</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoris</translation>
    </message>
    <message>
        <source>recovery codes</source>
        <translation>codes de récupération</translation>
    </message>
    <message>
        <source>PINs</source>
        <translation>codes PIN</translation>
    </message>
    <message>
        <source>how often accounts were used</source>
        <translation>fréquence d’utilisation</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>C&amp;offre</translation>
    </message>
</context>
<context>
    <name>PassphraseChooser</name>
    <message>
        <source>Guessed at once</source>
        <translation>Devinée aussitôt</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très forte</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>It is asked for whenever Countersign starts, and after it was locked.</source>
        <translation>Elle est demandée à chaque démarrage de Countersign et après chaque verrouillage.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Backups and other passphrases of the vault stay as they are.</source>
        <translation>Les sauvegardes et les autres phrases secrètes du coffre restent telles quelles.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Add another passphrase</source>
        <translation>Ajouter une autre phrase secrète</translation>
    </message>
    <message>
        <source>Either one opens the vault from then on: one for a safe place, for example.</source>
        <translation>L’une comme l’autre ouvrira alors le coffre&#x202f;; l’une peut rester en lieu sûr, par exemple.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>The keychain alone keeps your vault from then on: whoever uses this computer under your name sees your codes. Countersign no longer locks.</source>
        <translation>Seul le trousseau gardera alors votre coffre&#xa0;: quiconque utilise cet ordinateur dans votre session verra vos codes. Countersign ne se verrouillera plus.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>RecoveryPaper</name>
    <message>
        <source>Recovery codes of %1</source>
        <translation>Codes de récupération de %1</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>utilisé le %1</translation>
    </message>
    <message>
        <source>Each code lets you in once when your device is gone. Keep this sheet where only you can find it.</source>
        <translation>Chaque code vous laisse entrer une fois quand votre appareil n’est plus là. Gardez cette feuille là où vous seul pouvez la trouver.</translation>
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
        <translation>par compteur (HOTP), prochain compteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Steam codes</source>
        <translation>codes Steam</translation>
    </message>
    <message>
        <source>mOTP, key in hexadecimal</source>
        <translation>mOTP, clé en hexadécimal</translation>
    </message>
    <message>
        <source>Yandex codes</source>
        <translation>codes Yandex</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>nouveau code chaque seconde</numerusform>
            <numerusform>nouveau code toutes les %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>With this sheet your accounts come back on any authenticator app: scan a code, or type its key. Keep it where only you can find it.</source>
        <translation>Avec cette feuille, vos comptes reviennent dans n’importe quelle application d’authentification&#xa0;: scannez un code, ou saisissez sa clé. Gardez-la là où vous seul pouvez la trouver.</translation>
    </message>
    <message>
        <source>PIN: %1</source>
        <translation>Code PIN&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recovery codes; each one works once:</source>
        <translation>Codes de récupération&#x202f;; chacun ne sert qu’une fois&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (used on %2)</source>
        <translation>%1 (utilisé le %2)</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Let the app encrypt the file, with a password that you will type here.</source>
        <translation>Laissez l’application chiffrer le fichier, avec un mot de passe que vous saisirez ici.</translation>
    </message>
    <message>
        <source>Choose JSON as the kind of file.</source>
        <translation>Choisissez JSON comme type de fichier.</translation>
    </message>
    <message>
        <source>Choose CSV as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Choisissez CSV comme type de fichier. Vos mots de passe y sont aussi&#x202f;; ils ne sont pas repris.</translation>
    </message>
    <message>
        <source>This app gives nothing out. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Cette application ne donne rien. Auprès de chaque service, configurez de nouveau la double authentification et scannez le nouveau code avec Countersign.</translation>
    </message>
    <message>
        <source>Where you have the app&apos;s own files, from a rooted phone or a backup, choose them here.</source>
        <translation>Si vous avez les fichiers de l’application elle-même, d’un téléphone rooté ou d’une sauvegarde, choisissez-les ici.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Delete it once your accounts are here.</source>
        <translation>Le fichier n’est pas chiffré. Supprimez-le une fois vos comptes ici.</translation>
    </message>
    <message>
        <source>Open Settings, then 2FAS Backup, then Export to file.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;2FAS Backup&#xa0;», puis «&#xa0;Export to file&#xa0;».</translation>
    </message>
    <message>
        <source>Open Settings, then Import &amp; Export, then Export.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;Importer &amp; Exporter&#xa0;», puis «&#xa0;Exporter&#xa0;».</translation>
    </message>
    <message>
        <source>Open the menu, then Backups, and make an encrypted backup.</source>
        <translation>Ouvrez le menu, puis «&#xa0;Backups&#xa0;», et faites une sauvegarde chiffrée.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup &amp; Restore, and make a backup.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;Backup &amp; Restore&#xa0;», et faites une sauvegarde.</translation>
    </message>
    <message>
        <source>Open Settings, then Export.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;Exporter&#xa0;».</translation>
    </message>
    <message>
        <source>Open Settings, then Data, then Export codes.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;Données&#xa0;», puis «&#xa0;Exporter les codes&#xa0;».</translation>
    </message>
    <message>
        <source>Open the menu, then Backup.</source>
        <translation>Ouvrez le menu, puis «&#xa0;Backup&#xa0;».</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose JSON.</source>
        <translation>Ouvrez le menu, puis «&#xa0;Export&#xa0;», et choisissez JSON.</translation>
    </message>
    <message>
        <source>Open the menu, then Transfer accounts, then Export accounts.</source>
        <translation>Ouvrez le menu, puis «&#xa0;Transférer des comptes&#xa0;», puis «&#xa0;Exporter des comptes&#xa0;».</translation>
    </message>
    <message>
        <source>The phone shows one or more QR codes. Their order does not matter.</source>
        <translation>Le téléphone montre un ou plusieurs codes QR. Leur ordre ne compte pas.</translation>
    </message>
    <message>
        <source>Open Settings, then Transfer accounts, then Export to file.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;Transfer accounts&#xa0;», puis «&#xa0;Export to file&#xa0;».</translation>
    </message>
    <message>
        <source>Its backup lies with Microsoft, and only the app itself can open it. At each service, set up two-factor sign-in anew and scan the new code with Countersign.</source>
        <translation>Sa sauvegarde se trouve chez Microsoft, et seule l’application elle-même peut l’ouvrir. Auprès de chaque service, configurez de nouveau la double authentification et scannez le nouveau code avec Countersign.</translation>
    </message>
    <message>
        <source>Open Settings, then Backup, and make one.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;Backup&#xa0;», et faites une sauvegarde.</translation>
    </message>
    <message>
        <source>Open Settings, then Export OTPs to ZIP archive.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;Export OTPs to ZIP archive&#xa0;».</translation>
    </message>
    <message>
        <source>The password of the file is the master password of the app.</source>
        <translation>Le mot de passe du fichier est le mot de passe principal de l’application.</translation>
    </message>
    <message>
        <source>Open Settings, then Back up, and back up to a file.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;Back up&#xa0;», et sauvegardez dans un fichier.</translation>
    </message>
    <message>
        <source>In the app for computers, open File, then Export.</source>
        <translation>Dans l’application pour ordinateur, ouvrez «&#xa0;Fichier&#xa0;», puis «&#xa0;Exporter&#xa0;».</translation>
    </message>
    <message>
        <source>Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.</source>
        <translation>Choisissez 1PUX comme type de fichier. Vos mots de passe y sont aussi&#x202f;; ils ne sont pas repris.</translation>
    </message>
    <message>
        <source>On a Mac, open Passwords, then File, then Export all passwords.</source>
        <translation>Sur un Mac, ouvrez «&#xa0;Mots de passe&#xa0;», puis «&#xa0;Fichier&#xa0;», puis l’export de tous les mots de passe.</translation>
    </message>
    <message>
        <source>Your passwords are in the file, too; they are not taken in.</source>
        <translation>Vos mots de passe sont aussi dans le fichier&#x202f;; ils ne sont pas repris.</translation>
    </message>
    <message>
        <source>Open Settings or Tools, then Export vault.</source>
        <translation>Ouvrez «&#xa0;Paramètres&#xa0;» ou «&#xa0;Outils&#xa0;», puis «&#xa0;Exporter le coffre&#xa0;».</translation>
    </message>
    <message>
        <source>Choose JSON, encrypted with a password of your own, not with your account.</source>
        <translation>Choisissez JSON, chiffré avec un mot de passe à vous, pas avec votre compte.</translation>
    </message>
    <message>
        <source>Open the settings, then Export data.</source>
        <translation>Ouvrez les paramètres, puis «&#xa0;Exporter les données&#xa0;».</translation>
    </message>
    <message>
        <source>The file of your passwords itself can be read, if it has no key file.</source>
        <translation>Le fichier de vos mots de passe peut être lu lui-même, s’il n’a pas de fichier clé.</translation>
    </message>
    <message>
        <source>Your passwords are in it, too; they are not taken in.</source>
        <translation>Vos mots de passe y sont aussi&#x202f;; ils ne sont pas repris.</translation>
    </message>
    <message>
        <source>In the browser, open Advanced options, then Export.</source>
        <translation>Dans le navigateur, ouvrez «&#xa0;Options avancées&#xa0;», puis «&#xa0;Exporter&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken in.</source>
        <translation>Choisissez un fichier zip sans PGP, ou CSV. Vos mots de passe y sont aussi&#x202f;; ils ne sont pas repris.</translation>
    </message>
    <message>
        <source>Mark the accounts in its list, then choose Export.</source>
        <translation>Cochez les comptes dans la liste, puis choisissez «&#xa0;Exporter&#xa0;».</translation>
    </message>
    <message>
        <source>Open its settings, then Backup, then Download backup file.</source>
        <translation>Ouvrez ses paramètres, puis «&#xa0;Backup&#xa0;», puis «&#xa0;Download Backup File&#xa0;».</translation>
    </message>
    <message>
        <source>On the other computer, open the menu, then Export.</source>
        <translation>Sur l’autre ordinateur, ouvrez le menu, puis «&#xa0;Exporter&#xa0;».</translation>
    </message>
    <message>
        <source>Open Preferences, then Backup &amp; Restore, and choose Aegis or Authenticator.</source>
        <translation>Ouvrez les préférences, puis «&#xa0;Backup &amp; Restore&#xa0;», et choisissez Aegis ou Authenticator.</translation>
    </message>
    <message>
        <source>Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith.</source>
        <translation>Son fichier de réglages peut être lu&#xa0;: Keysmith.conf, dans le dossier .config/org.kde.keysmith.</translation>
    </message>
    <message>
        <source>The password of the file is the one that you type when Keysmith starts.</source>
        <translation>Le mot de passe du fichier est celui que vous saisissez au démarrage de Keysmith.</translation>
    </message>
    <message>
        <source>Open the menu, then Export, and choose Aegis or Authenticator Pro.</source>
        <translation>Ouvrez le menu, puis «&#xa0;Export&#xa0;», et choisissez Aegis ou Authenticator Pro.</translation>
    </message>
    <message>
        <source>Its files end in .maFile and lie in the folder maFiles beside it.</source>
        <translation>Ses fichiers se terminent par .maFile et se trouvent dans le dossier maFiles, à côté du programme.</translation>
    </message>
    <message>
        <source>Remove the encryption in the program first, under Selected account.</source>
        <translation>Retirez d’abord le chiffrement dans le programme, sous «&#xa0;Selected Account&#xa0;».</translation>
    </message>
    <message>
        <source>Open the menu of the cog wheel, then Export.</source>
        <translation>Ouvrez le menu de la roue dentée, puis «&#xa0;Export&#xa0;».</translation>
    </message>
    <message>
        <source>Another app</source>
        <translation>Une autre application</translation>
    </message>
    <message>
        <source>Look in its settings for an export or a backup.</source>
        <translation>Cherchez dans ses paramètres un export ou une sauvegarde.</translation>
    </message>
    <message>
        <source>If it shows QR codes or links that begin with “otpauth”, those will do as well.</source>
        <translation>Si elle montre des codes QR ou des liens qui commencent par «&#xa0;otpauth&#xa0;», ils conviennent aussi.</translation>
    </message>
    <message>
        <source>Bring the file to this computer and choose it here, or drop it on the window.</source>
        <translation>Apportez le fichier sur cet ordinateur et choisissez-le ici, ou déposez-le sur la fenêtre.</translation>
    </message>
    <message>
        <source>Show the codes to the camera, or choose pictures of them here. Files can be chosen, too.</source>
        <translation>Montrez les codes à la caméra, ou choisissez-en des images ici. Des fichiers conviennent aussi.</translation>
    </message>
    <message>
        <source>Apps on phones</source>
        <translation>Applications de téléphone</translation>
    </message>
    <message>
        <source>Password managers</source>
        <translation>Gestionnaires de mots de passe</translation>
    </message>
    <message>
        <source>Programs on computers</source>
        <translation>Programmes d’ordinateur</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Login codes from your computer&apos;s own keychain.</source>
        <translation>Codes de connexion tirés du trousseau de votre ordinateur.</translation>
    </message>
    <message>
        <source>A picture of a QR code, or a link to an account.</source>
        <translation>Une image d’un code QR, ou un lien vers un compte.</translation>
    </message>
    <message>
        <source>Pick an account in a small box and copy its code. Give this command a key in your desktop&apos;s settings.</source>
        <translation>Choisir un compte dans une petite fenêtre et copier son code. Donnez un raccourci à cette commande dans les réglages de votre bureau.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>Votre trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation>Vos comptes y sont en sécurité. Déverrouillez-le pour voir vos codes.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Le trousseau a refusé l’accès</translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation>Autorisez Countersign à l’utiliser, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation>Aucun trousseau ne répond</translation>
    </message>
    <message>
        <source>Your accounts are kept in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again, or restore a backup into a vault file. Nothing was changed.</source>
        <translation>Vos comptes sont gardés dans le trousseau de cet ordinateur, et aucun n’est lancé. Lancez GNOME Keyring, KWallet ou le Secret Service de KeePassXC, puis réessayez, ou restaurez une sauvegarde dans un fichier coffre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation>Un autre trousseau répond</translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation>C’est %1. Lancez celui qui contient vos comptes, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation>Votre coffre a disparu</translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore a backup, or bring back what was there, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation>Il n’est plus à son emplacement&#xa0;: %1. Restaurez une sauvegarde, ou remettez en place ce qui s’y trouvait, puis réessayez. Rien n’a été modifié, et aucun coffre vide ne prend sa place.</translation>
    </message>
    <message>
        <source>Your vault is in another place</source>
        <translation>Votre coffre est ailleurs</translation>
    </message>
    <message>
        <source>This vault is an older one</source>
        <translation>Ce coffre est plus ancien</translation>
    </message>
    <message>
        <source>Your vault file is not there</source>
        <translation>Votre fichier coffre est absent</translation>
    </message>
    <message>
        <source>Your vault file cannot be read</source>
        <translation>Votre fichier coffre est illisible</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>Le coffre est endommagé</translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation>Écrit par une version plus récente</translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation>Impossible d’ouvrir le coffre</translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation>Code de %1 copié</translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation>Cliquez sur la flèche ronde de %1 pour obtenir son prochain code.</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>%n compte enregistré</numerusform>
            <numerusform>%n comptes enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>L’image montre toujours la clé. Supprimez-la si vous n’en avez plus besoin.</numerusform>
            <numerusform>Les %n images montrent toujours les clés. Supprimez celles dont vous n’avez plus besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>Supprimer l’image</numerusform>
            <numerusform>Supprimer %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved to the trash. Empty it to be rid of the key there, too.</source>
        <translation>Déplacé vers la corbeille. Videz-la pour en faire disparaître aussi la clé.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted. Delete it by hand.</source>
        <translation>Impossible de supprimer «&#xa0;%1&#xa0;». Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>Cela ne désactive pas la double authentification chez %1. Désactivez-la d’abord sur son site, ou assurez-vous d’avoir un autre moyen de vous connecter.
Vous pourrez récupérer le compte pendant %n jour.</numerusform>
            <numerusform>Cela ne désactive pas la double authentification chez %1. Désactivez-la d’abord sur son site, ou assurez-vous d’avoir un autre moyen de vous connecter.
Vous pourrez récupérer le compte pendant %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation>%1 récupéré</translation>
    </message>
    <message>
        <source>Copied a recovery code. Each one works once.</source>
        <translation>Code de récupération copié. Chacun ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>Marquer comme utilisé</translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>Le code de %1 a été utilisé. Le suivant arrive dans %n seconde.</numerusform>
            <numerusform>Le code de %1 a été utilisé. Le suivant arrive dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code of %1 was used. Ask for the next one.</source>
        <translation>Le code de %1 a été utilisé. Demandez le suivant.</translation>
    </message>
    <message>
        <source>Copy it again</source>
        <translation>Copier de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>Code de %1 copié. Il expire dans %n seconde&#xa0;: mieux vaut attendre le suivant.</numerusform>
            <numerusform>Code de %1 copié. Il expire dans %n secondes&#xa0;: mieux vaut attendre le suivant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the next one</source>
        <translation>Copier le suivant</translation>
    </message>
    <message>
        <source>Copied the code of %1 again. Many services take a code only once.</source>
        <translation>Code de %1 copié de nouveau. De nombreux services n’acceptent un code qu’une fois.</translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>Code suivant de %1 copié. Il sera valable dans %n seconde.</numerusform>
            <numerusform>Code suivant de %1 copié. Il sera valable dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between the names of files, each in quotation marks</comment>
        <translation>&#xa0;», «&#xa0;</translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>N’importe qui peut lire les clés du fichier. Supprimez-le si vous n’en avez plus besoin.</numerusform>
            <numerusform>N’importe qui peut lire les clés des %n fichiers. Supprimez ceux dont vous n’avez plus besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Supprimer le fichier</numerusform>
            <numerusform>Supprimer %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountExtras</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>G&amp;roups</source>
        <translation>G&amp;roupes</translation>
    </message>
</context>
<context>
    <name>countersign::AccountPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Retour aux comptes</translation>
    </message>
    <message>
        <source>What to do with this account</source>
        <translation>Que faire de ce compte</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Choisir une im&amp;age…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the picture</source>
        <translation>Supprimer l’ima&amp;ge</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Groupes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>countersign::AreaView</name>
    <message>
        <source>Scan an area</source>
        <translation>Scanner une zone</translation>
    </message>
    <message>
        <source>The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave.</source>
        <translation>L’écran. Encadrez le code QR avec les flèches&#x202f;; Entrée pour scanner, Échap pour quitter.</translation>
    </message>
    <message>
        <source>Drag a rectangle around the QR code. Esc to leave.</source>
        <translation>Tracez un rectangle autour du code QR. Échap pour quitter.</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.</source>
        <translation>Les flèches le déplacent, Maj et les flèches changent sa taille. Entrée pour scanner, Échap pour quitter.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message>
        <source>This backup is good. Nothing was changed.</source>
        <translation>Cette sauvegarde est bonne. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>&amp;Ajouter ce qui manque</translation>
    </message>
    <message>
        <source>&amp;Replace everything…</source>
        <translation>&amp;Tout remplacer…</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Contenu de la sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n compte, état du %1</numerusform>
            <numerusform>%n comptes, état du %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase of this backup opens it.</source>
        <translation>Le coffre s’ouvrira avec la phrase secrète de cette sauvegarde.</translation>
    </message>
    <message>
        <source>It holds exactly what your vault holds.</source>
        <translation>Elle contient exactement ce que contient votre coffre.</translation>
    </message>
    <message>
        <source>What differs from your vault:</source>
        <translation>Différences avec votre coffre&#xa0;:</translation>
    </message>
    <message>
        <source>Only in the backup</source>
        <translation>Seulement dans la sauvegarde</translation>
    </message>
    <message>
        <source>Only in your vault</source>
        <translation>Seulement dans votre coffre</translation>
    </message>
    <message>
        <source>With another key</source>
        <translation>Avec une autre clé</translation>
    </message>
    <message>
        <source>With another name, note, group or picture, or other recovery codes</source>
        <translation>Avec un autre nom, une autre note, un autre groupe, une autre image ou d’autres codes de récupération</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Entrée sans nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set aside, because they could not be understood; they are kept as they are</source>
        <translation>Mis de côté, car illisibles&#x202f;; ils sont conservés tels quels</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>%n compte s’ajoute. Ce que vous avez reste tel quel.</numerusform>
            <numerusform>%n comptes s’ajoutent. Ce que vous avez reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Il ne manque rien ici.</translation>
    </message>
    <message>
        <source>Your present vault goes to a safety copy first, in %1.</source>
        <translation>Votre coffre actuel est d’abord copié, par sécurité, dans %1.</translation>
    </message>
    <message>
        <source>This backup has no passphrase. Choose one, so that no key lies in a file for all to read.</source>
        <translation>Cette sauvegarde n’a pas de phrase secrète. Choisissez-en une, pour qu’aucune clé ne se trouve dans un fichier à la vue de tous.</translation>
    </message>
    <message>
        <source>The vault goes into this file, and what is in the present place stays there.</source>
        <translation>Le coffre va dans ce fichier, et ce qui est à l’emplacement actuel y reste.</translation>
    </message>
    <message>
        <source>From then on the passphrase of this backup opens your vault.</source>
        <translation>La phrase secrète de cette sauvegarde ouvrira désormais votre coffre.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupDialog</name>
    <message>
        <source>Check a backup</source>
        <translation>Vérifier une sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Opens a backup beside your vault and changes nothing.</source>
        <translation>Ouvre une sauvegarde à côté de votre coffre et ne modifie rien.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>Tout remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Put this backup in place of your whole vault?</source>
        <translation>Mettre cette sauvegarde à la place de tout votre coffre&#x202f;?</translation>
    </message>
    <message>
        <source>Accounts that are not in the backup will not be in your vault any more. A safety copy of it is kept in %1, and can be restored like any backup.</source>
        <translation>Les comptes absents de la sauvegarde ne seront plus dans votre coffre. Une copie de sécurité en est gardée dans %1 et peut être restaurée comme toute sauvegarde.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>countersign::BackupPicker</name>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Backups that were found</source>
        <translation>Sauvegardes &amp;trouvées</translation>
    </message>
    <message>
        <source>Backups that were found</source>
        <translation>Sauvegardes trouvées</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Passphrase of this backup</source>
        <translation>&amp;Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase of this backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>No backups were found in the usual places. If you have one, choose its file.</source>
        <translation>Aucune sauvegarde n’a été trouvée aux emplacements habituels. Si vous en avez une, choisissez son fichier.</translation>
    </message>
    <message>
        <source>replaced by a restore</source>
        <translation>remplacé par une restauration</translation>
    </message>
    <message>
        <source>of another vault</source>
        <translation>d’un autre coffre</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>This file opens without a passphrase.</source>
        <translation>Ce fichier s’ouvre sans phrase secrète.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.json);;All files (*)</source>
        <translation>Sauvegardes (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sauveg&amp;arder</translation>
    </message>
    <message>
        <source>Chec&amp;k a backup…</source>
        <translation>Véri&amp;fier une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>The last good one: %1.</source>
        <translation>La dernière bonne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None has been written yet.</source>
        <translation>Aucune n’a encore été écrite.</translation>
    </message>
    <message>
        <source>They go to %1.</source>
        <translation>Elles vont dans %1.</translation>
    </message>
    <message>
        <source>None are made. If this computer is lost, so are your accounts.</source>
        <translation>Il n’y en a pas. Si vous perdez cet ordinateur, vous perdez aussi vos comptes.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Chan&amp;ger…</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>Confi&amp;gurer…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Unlock first to set them up or to write one.</source>
        <translation>Déverrouillez d’abord pour les configurer ou en écrire une.</translation>
    </message>
</context>
<context>
    <name>countersign::BackupSetup</name>
    <message>
        <source>Set backups up</source>
        <translation>Configurer les sauvegardes</translation>
    </message>
    <message>
        <source>After every change, Countersign writes a backup, reads it back and compares its codes. Only its passphrase opens it: you need that when this computer is gone.</source>
        <translation>Après chaque modification, Countersign écrit une sauvegarde, la relit et compare ses codes. Seule sa phrase secrète l’ouvre&#xa0;: il vous la faudra quand cet ordinateur ne sera plus là.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Où vont les sauvegardes</translation>
    </message>
    <message>
        <source>A stick or a folder that is copied to another computer survives more.</source>
        <translation>Une clé USB, ou un dossier copié sur un autre ordinateur, protège mieux.</translation>
    </message>
    <message>
        <source>&amp;Keep the passphrase of the backups</source>
        <translation>&amp;Garder la phrase secrète des sauvegardes</translation>
    </message>
    <message>
        <source>Choose a&amp;nother</source>
        <translation>En choisir une au&amp;tre</translation>
    </message>
    <message>
        <source>First backup written and checked. From now on this happens by itself.</source>
        <translation>La première sauvegarde est écrite et vérifiée. Désormais, tout se fait automatiquement.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Writing the first backup…</source>
        <translation>Première sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Where are backups to go?</source>
        <translation>Où mettre les sauvegardes&#x202f;?</translation>
    </message>
</context>
<context>
    <name>countersign::Banner</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>countersign::ButtonRow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>countersign::CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation>Scanner avec la caméra</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Ouvrir une image…</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Saisir à la main</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation>Tenez le code QR devant la caméra.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Démarrage de la caméra…</translation>
    </message>
</context>
<context>
    <name>countersign::ClockBanner</name>
    <message>
        <source>Nothing keeps this computer&apos;s clock right, and services refuse codes when it is off. %1</source>
        <translation>Rien ne garde l’horloge de cet ordinateur à l’heure, et les services refusent les codes quand elle est décalée. %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock seems to be behind by %1, because the vault was used at a later time. Services may refuse the codes. %2</source>
        <translation>L’horloge de cet ordinateur semble retarder %1, car le coffre a été utilisé à une heure plus tardive. Les services peuvent refuser les codes. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved ahead by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>L’horloge de cet ordinateur a été avancée %1. Si elle est fausse maintenant, les services refusent les codes. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was moved back by %1. If it is wrong now, services refuse the codes. %2</source>
        <translation>L’horloge de cet ordinateur a été reculée %1. Si elle est fausse maintenant, les services refusent les codes. %2</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it shows %1, and this program was made later. Services refuse the codes. %2</source>
        <translation>L’horloge de cet ordinateur est fausse&#xa0;: elle indique %1, et ce programme a été créé plus tard. Les services refusent les codes. %2</translation>
    </message>
</context>
<context>
    <name>countersign::CodePanel</name>
    <message>
        <source>Code by counter, not shown</source>
        <translation>Code par compteur, non affiché</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Code %1, %2, next code %3</source>
        <translation>Code %1, %2, code suivant %3</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suivant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>countersign::CodePreview</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message>
        <source>Scan these codes</source>
        <translation>Scannez ces codes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Save as pictures…</source>
        <translation>Enregistrer en &amp;images…</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 sur %2</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>Dossier pour les images</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>%n image enregistrée. Quiconque la voit a les clés&#xa0;: supprimez-la quand vous avez terminé.</numerusform>
            <numerusform>%n images enregistrées. Quiconque en voit une a les clés&#xa0;: supprimez-les quand vous avez terminé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::DesktopSection</name>
    <message>
        <source>On the desktop</source>
        <translation>Sur le bureau</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves Countersign in the tray</source>
        <translation>Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start without the window</source>
        <translation>Démarrer sans fenêtre</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Key for the quick pick, from everywhere:</source>
        <translation>Raccourci du choix rapide, de partout&#xa0;:</translation>
    </message>
    <message>
        <source>Key for the quick pick</source>
        <translation>Raccourci du choix rapide</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons, so closing the window ends Countersign.</source>
        <translation>Ce bureau n’affiche pas d’icônes dans une zone de notification&#xa0;: fermer la fenêtre arrête donc Countersign.</translation>
    </message>
    <message>
        <source>Its menu copies codes without showing them.</source>
        <translation>Son menu copie les codes sans les afficher.</translation>
    </message>
    <message>
        <source>Or give the command “countersign --pick” a key in your desktop&apos;s keyboard settings.</source>
        <translation>Ou donnez un raccourci à la commande «&#xa0;countersign --pick&#xa0;» dans les réglages du clavier de votre bureau.</translation>
    </message>
    <message>
        <source>Asking your desktop…</source>
        <translation>Demande au bureau…</translation>
    </message>
    <message>
        <source>%1 opens the quick pick.</source>
        <translation>%1 ouvre le choix rapide.</translation>
    </message>
</context>
<context>
    <name>countersign::Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation>Partie %1 sur %2 lue&#x202f;; manque encore&#xa0;: %3. Montrez le code suivant.</translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation>Ouvrir une image du code QR</translation>
    </message>
    <message>
        <source>Choose files of another app</source>
        <translation>Choisir des fichiers d’une autre application</translation>
    </message>
</context>
<context>
    <name>countersign::EmptyPage</name>
    <message>
        <source>Add your first account</source>
        <translation>Ajoutez votre premier compte</translation>
    </message>
    <message>
        <source>A service that offers two-factor sign-in shows you a QR code or a key for an authenticator app. Bring it here; you can also drop a picture of it.</source>
        <translation>Un service qui propose la double authentification vous montre un code QR ou une clé pour une application d’authentification. Apportez-les ici, ou déposez-en une image.</translation>
    </message>
    <message>
        <source>Finds the QR code on a page that is open beside this window.</source>
        <translation>Trouve le code QR sur une page ouverte à côté de cette fenêtre.</translation>
    </message>
    <message>
        <source>For a code on paper or on another screen.</source>
        <translation>Pour un code sur papier ou sur un autre écran.</translation>
    </message>
    <message>
        <source>For a key that is shown as text.</source>
        <translation>Pour une clé affichée sous forme de texte.</translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>E&amp;xport to</source>
        <translation>E&amp;xport vers</translation>
    </message>
    <message>
        <source>Accounts to export</source>
        <translation>Comptes à exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>%n compte sera exporté.</numerusform>
            <numerusform>%n comptes seront exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>%n d’entre eux ne peut pas être transmis en entier&#x202f;; la liste dit ce qui se perd.</numerusform>
            <numerusform>%n d’entre eux ne peuvent pas être transmis en entier&#x202f;; la liste dit ce qui se perd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n ne peut pas y aller du tout.</numerusform>
            <numerusform>%n ne peuvent pas y aller du tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportConsent</name>
    <message>
        <source>This file is not encrypted. Whoever gets hold of it has the keys of your accounts for good. Use it at once, and delete it then.</source>
        <translation>Ce fichier n’est pas chiffré. Quiconque met la main dessus possède pour toujours les clés de vos comptes. Utilisez-le tout de suite, puis supprimez-le.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs these codes has the keys of your accounts for good. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Quiconque voit ou photographie ces codes possède pour toujours les clés de vos comptes. Regardez qui est derrière vous, et si l’écran est partagé.</translation>
    </message>
    <message>
        <source>The sheet shows the keys of your accounts. Keep it where only you can find it, and delete a PDF once it is printed.</source>
        <translation>La feuille montre les clés de vos comptes. Gardez-la là où vous seul pouvez la trouver, et supprimez un PDF une fois imprimé.</translation>
    </message>
    <message>
        <source>I &amp;understand</source>
        <translation>J’ai &amp;compris</translation>
    </message>
    <message>
        <source>Passphrase of your &amp;vault</source>
        <translation>Phrase secrète de votre co&amp;ffre</translation>
    </message>
    <message>
        <source>Choose a passphrase for the file. It opens with nothing else.</source>
        <translation>Choisissez une phrase secrète pour le fichier. Rien d’autre ne l’ouvre.</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Phrase secrète de votre coffre</translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>%n compte exporté vers «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n comptes exportés vers «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Show the codes</source>
        <translation>Afficher les codes</translation>
    </message>
</context>
<context>
    <name>countersign::ExportModel</name>
    <message>
        <source>Without %1</source>
        <translation>Sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>All of it goes along</source>
        <translation>Transmis en entier</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>countersign::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>countersign::GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>countersign::GroupChoice</name>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
</context>
<context>
    <name>countersign::ImportDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Importer d’une autre application</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Search apps</source>
        <translation>Rechercher une application</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Which app has your accounts? If you have its file already, choose it: Countersign finds out by itself what it is.</source>
        <translation>Quelle application a vos comptes&#x202f;? Si vous avez déjà son fichier, choisissez-le&#xa0;: Countersign trouve tout seul ce que c’est.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For codes on the phone&apos;s screen.</source>
        <translation>Pour des codes sur l’écran du téléphone.</translation>
    </message>
    <message>
        <source>Several at once, and pictures of codes as well.</source>
        <translation>Plusieurs à la fois, et aussi des images de codes.</translation>
    </message>
    <message>
        <source>For codes that are open beside this window.</source>
        <translation>Pour des codes ouverts à côté de cette fenêtre.</translation>
    </message>
    <message>
        <source>For links that you have copied.</source>
        <translation>Pour des liens que vous avez copiés.</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation>Ajouter ce compte&#x202f;?</translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation>Saisissez ce code sur la page du service pour y terminer la configuration.</translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation>Ajoutez-le, puis cliquez sur sa flèche ronde pour obtenir le premier code.</translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation>Vous avez déjà ce compte, avec la même clé. Il n’y a rien à ajouter.</translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 est déjà là, avec une autre clé. Si le service vient de vous montrer un nouveau code, remplacez la clé&#xa0;: le nom, les notes, les groupes et les codes de récupération restent, et l’ancienne clé va dans «&#xa0;Supprimés récemment&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation>Rien n’a pu être repris</translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation>Ajouter ces comptes&#x202f;?</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Remplacer sa clé</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation>Partie manquante&#xa0;: %1 sur %2. Vous pourrez la scanner ensuite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>&amp;Enregistrer %n compte</numerusform>
            <numerusform>&amp;Enregistrer %n comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation>Remplacer sa clé</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’ignorer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;Même choix pour %n</numerusform>
            <numerusform>&amp;Même choix pour les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here with another key. If the service gave you a new one, replace it: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation>%1 est là avec une autre clé. Si le service vous en a donné une nouvelle, remplacez-la&#xa0;: le nom, les notes, les groupes et les codes de récupération restent, et l’ancienne clé va dans «&#xa0;Supprimés récemment&#xa0;».</translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>From the bin of the other app</source>
        <translation>De la corbeille de l’autre application</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Came in twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Here with another key, which is replaced</source>
        <translation>Là avec une autre clé, qui est remplacée</translation>
    </message>
    <message>
        <source>Here with another key; both are kept</source>
        <translation>Là avec une autre clé&#x202f;; les deux sont gardés</translation>
    </message>
    <message>
        <source>Here with another key, which stays</source>
        <translation>Là avec une autre clé, qui reste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n avec une autre clé</numerusform>
            <numerusform>%n avec une autre clé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n de la corbeille</numerusform>
            <numerusform>%n de la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n mise de côté</numerusform>
            <numerusform>%n mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>Tr&amp;ier par</translation>
    </message>
    <message>
        <source>&amp;Own order</source>
        <translation>&amp;Ordre personnel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Recently used</source>
        <translation>Utilisés &amp;récemment</translation>
    </message>
    <message>
        <source>&amp;Most used</source>
        <translation>Les &amp;plus utilisés</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n entrée mise de côté, inchangée.</numerusform>
            <numerusform>%n entrées mises de côté, inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Aucun compte ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No account in “%1” matches “%2”.</source>
        <comment>group, search</comment>
        <translation>Aucun compte de «&#xa0;%1&#xa0;» ne correspond à «&#xa0;%2&#xa0;».</translation>
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
        <translation>Afficher les &amp;codes</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>When the account is selected</source>
        <translation>À la sélection du compte</translation>
    </message>
    <message>
        <source>After a click</source>
        <translation>Après un clic</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>In halves, as in %1</source>
        <translation>En moitiés, comme %1</translation>
    </message>
    <message>
        <source>In pairs, as in %1</source>
        <translation>Par paires, comme %1</translation>
    </message>
    <message>
        <source>Together, as in %1</source>
        <translation>D’un bloc, comme %1</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Tri&amp;er par</translation>
    </message>
    <message>
        <source>My own order</source>
        <translation>Mon ordre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Most used</source>
        <translation>Les plus utilisés</translation>
    </message>
    <message>
        <source>Show the next code in the &amp;last ten seconds</source>
        <translation>Afficher le code suivant pendant les di&amp;x dernières secondes</translation>
    </message>
    <message>
        <source>Minimize this window &amp;after a code was copied</source>
        <translation>Réduire cette fenêtre après la c&amp;opie d’un code</translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign est verrouillé</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Déverrouiller dans %n s</numerusform>
            <numerusform>Déverrouiller dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>When &amp;idle</source>
        <translation>En cas d’&amp;inactivité</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;When the desktop is locked</source>
        <translation>Quand la &amp;session est verrouillée</translation>
    </message>
    <message>
        <source>Before the computer slee&amp;ps</source>
        <translation>Avant la mise en &amp;veille de l’ordinateur</translation>
    </message>
    <message>
        <source>When the window is minimi&amp;zed</source>
        <translation>Quand la fenêtre est rédui&amp;te</translation>
    </message>
    <message>
        <source>Set a passphrase first: without one there is nothing to lock with.</source>
        <translation>Définissez d’abord une phrase secrète&#xa0;: sans elle, rien ne peut être verrouillé.</translation>
    </message>
</context>
<context>
    <name>countersign::LookSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Jeu de couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size, contrast and less motion are taken from the system&apos;s own settings.</source>
        <translation>La taille du texte, le contraste et la réduction des animations suivent les réglages du système.</translation>
    </message>
</context>
<context>
    <name>countersign::MainWindow</name>
    <message>
        <source>About Countersign</source>
        <translation>À propos de Countersign</translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain or in a vault file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vos codes de connexion sur le bureau, gardés dans le trousseau du système ou dans un fichier coffre.
Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation>Recherche d’un compte…</translation>
    </message>
    <message>
        <source>Scan an area</source>
        <translation>Scanner une zone</translation>
    </message>
    <message>
        <source>Brand icons by Simple Icons (CC0). The signs are trademarks of their owners, who have nothing to do with this program.</source>
        <translation>Icônes de marques par Simple Icons (CC0). Ces signes sont des marques de leurs propriétaires, qui n’ont aucun lien avec ce programme.</translation>
    </message>
</context>
<context>
    <name>countersign::ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation>Saisir à la main</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation>nom ou adresse e-mail</translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation>JBSW Y3DP …</translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation>Selon l’heure (TOTP)</translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation>Par compteur (HOTP)</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Steam</translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation>Mobile-OTP, avec code PIN</translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation>Yandex, avec code PIN</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>É&amp;metteur</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Clé &amp;secrète</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation>Al&amp;gorithme</translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation>I&amp;ntervalle</translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation>&amp;Compteur</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>Code &amp;PIN</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation>Les espaces, les tirets et les minuscules ne comptent pas.</translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation>Donnez-lui un émetteur ou un nom de compte, pour le retrouver.</translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation>Cette clé est plus courte que d’habitude. Comparez-la avec celle que le service affiche.</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Moins d’options</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
</context>
<context>
    <name>countersign::MoveDialog</name>
    <message>
        <source>Move the vault</source>
        <translation>Déplacer le coffre</translation>
    </message>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Ph&amp;rase secrète actuelle</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>There it has no passphrase: whoever uses this computer under your name sees your codes, and Countersign no longer locks.</source>
        <translation>Il n’y aura pas de phrase secrète à cet endroit&#xa0;: quiconque utilise cet ordinateur dans votre session verra vos codes, et Countersign ne se verrouillera plus.</translation>
    </message>
    <message>
        <source>The vault has a passphrase now.</source>
        <translation>Le coffre a maintenant une phrase secrète.</translation>
    </message>
    <message>
        <source>The vault has no passphrase any more.</source>
        <translation>Le coffre n’a plus de phrase secrète.</translation>
    </message>
    <message>
        <source>The vault is in %1 now. It was read back there before the old place was erased.</source>
        <translation>Nouvel emplacement du coffre&#xa0;: %1. Il y a été relu avant que l’ancien ne soit effacé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Déplacement…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>countersign::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, encore &amp;une fois</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Les deux ne sont pas encore identiques.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Four or more random words are hard to guess and easy to type. Nobody can bring the passphrase back if it is forgotten.</source>
        <translation>Quatre mots au hasard ou plus sont difficiles à deviner et faciles à taper. Personne ne peut retrouver une phrase secrète oubliée.</translation>
    </message>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>Faible&#xa0;: moins de %n caractère</numerusform>
            <numerusform>Faible&#xa0;: moins de %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message>
        <source>Your passphrase no&amp;w</source>
        <translation>Ph&amp;rase secrète actuelle</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>Le coffre a %n phrase secrète, qui sera supprimée.</numerusform>
            <numerusform>Le coffre a %n phrases secrètes, et toutes seront supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseEdit</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase secrète</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseSection</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>&amp;Définir…</translation>
    </message>
    <message>
        <source>Chang&amp;e…</source>
        <translation>Cha&amp;nger…</translation>
    </message>
    <message>
        <source>Add a&amp;nother…</source>
        <translation>Ajouter une a&amp;utre…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>A passphrase is set. Unlock first to change it.</source>
        <translation>Une phrase secrète est définie. Déverrouillez d’abord pour la changer.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Une phrase secrète est définie. Elle est demandée au démarrage de Countersign et après chaque verrouillage.</translation>
    </message>
    <message>
        <source>None is set: whoever uses this computer under your name sees your codes.</source>
        <translation>Aucune n’est définie&#xa0;: quiconque utilise cet ordinateur dans votre session voit vos codes.</translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message>
        <source>Countersign is locked</source>
        <translation>Countersign est verrouillé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Countersign is locked. Type its passphrase and press Enter.</source>
        <translation>Countersign est verrouillé. Saisissez sa phrase secrète et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the passphrase again.</source>
        <translation>Saisissez de nouveau la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>countersign::PictureView</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Déposez une image ici</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
</context>
<context>
    <name>countersign::PlaceChooser</name>
    <message>
        <source>In this computer&apos;s &amp;keychain</source>
        <translation>Dans le trousseau de cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>In &amp;the keychain, with a passphrase</source>
        <translation>Dans le trousseau, a&amp;vec une phrase secrète</translation>
    </message>
    <message>
        <source>In a vault &amp;file, with a passphrase</source>
        <translation>Dans un &amp;fichier coffre, avec une phrase secrète</translation>
    </message>
    <message>
        <source>For a memory stick, or where there is no keychain.</source>
        <translation>Pour une clé USB, ou s’il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Le système</translation>
    </message>
    <message>
        <source>Vault fi&amp;le</source>
        <translation>Fichi&amp;er coffre</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Where the vault file is to be</source>
        <translation>Où placer le fichier coffre</translation>
    </message>
    <message>
        <source>No keychain answers on this computer.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recommended. %1 opens it when you log in; there is nothing to type.</source>
        <translation>Recommandé. %1 l’ouvre quand vous vous connectez&#x202f;; il n’y a rien à saisir.</translation>
    </message>
    <message>
        <source>It is asked for when Countersign starts, and after it was locked.</source>
        <translation>Elle est demandée au démarrage de Countersign et après chaque verrouillage.</translation>
    </message>
    <message>
        <source>Your passphrase stays as it is.</source>
        <translation>Votre phrase secrète reste la même.</translation>
    </message>
    <message>
        <source>Choose a folder and a name for the file.</source>
        <translation>Choisissez un dossier et un nom pour le fichier.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>C’est un dossier. Ajoutez un nom pour le fichier.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug in its drive, or choose another folder.</source>
        <translation>Ce dossier est absent. Branchez son disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and it stays as it is. Choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom, et il reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This vault file is there already. It is used as it is, with its own passphrase.</source>
        <translation>Ce fichier coffre existe déjà. Il est utilisé tel quel, avec sa propre phrase secrète.</translation>
    </message>
    <message>
        <source>This is where the vault is now.</source>
        <translation>C’est l’emplacement actuel du coffre.</translation>
    </message>
    <message>
        <source>Where is the vault file to be?</source>
        <translation>Où placer le fichier coffre&#x202f;?</translation>
    </message>
    <message>
        <source>Vault files (*.json);;All files (*)</source>
        <translation>Fichiers coffre (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>countersign::PlacePage</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Where should your accounts be kept?</source>
        <translation>Où garder vos comptes&#x202f;?</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
</context>
<context>
    <name>countersign::PortalShortcut</name>
    <message>
        <source>Pick an account and copy its code</source>
        <translation>Choisir un compte et copier son code</translation>
    </message>
</context>
<context>
    <name>countersign::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message>
        <source>Countersign is still here</source>
        <translation>Countersign est toujours là</translation>
    </message>
    <message>
        <source>You find it in the tray. To end it, choose Quit in the menu there.</source>
        <translation>Il se trouve dans la zone de notification. Pour l’arrêter, choisissez Quitter dans son menu.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code copié</translation>
    </message>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>Il reste %n seconde dans le presse-papiers.</numerusform>
            <numerusform>Il reste %n secondes dans le presse-papiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Keep this window &amp;out of screenshots</source>
        <translation>&amp;Masquer cette fenêtre dans les captures d’écran</translation>
    </message>
    <message>
        <source>And out of recordings and screen shares. You still see it yourself.</source>
        <translation>Ainsi que dans les enregistrements et les partages d’écran. Vous la voyez toujours.</translation>
    </message>
    <message>
        <source>This system offers programs no way to do that. Close the window before you share your screen.</source>
        <translation>Ce système n’offre aux programmes aucun moyen de le faire. Fermez la fenêtre avant de partager votre écran.</translation>
    </message>
</context>
<context>
    <name>countersign::QrDialog</name>
    <message>
        <source>Show as QR code</source>
        <translation>Afficher en code QR</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Votre &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Scan it with the other device. It disappears after a minute, and when this window is out of sight.</source>
        <translation>Scannez-le avec l’autre appareil. Il disparaît après une minute, et quand cette fenêtre n’est plus visible.</translation>
    </message>
    <message>
        <source>Whoever sees or photographs this code has the key of this account for good, and with it every code to come. Look who is behind you, and whether the screen is being shared.</source>
        <translation>Quiconque voit ou photographie ce code possède pour toujours la clé de ce compte, et donc tous les codes à venir. Regardez qui est derrière vous, et si l’écran est partagé.</translation>
    </message>
    <message>
        <source>Codes of this account follow a counter. Two devices that use it soon get out of step, so use it on one of them only.</source>
        <translation>Les codes de ce compte suivent un compteur. Deux appareils qui l’utilisent se décalent vite&#xa0;: ne l’utilisez que sur l’un d’eux.</translation>
    </message>
    <message>
        <source>The PIN does not travel along. Type it on the other device.</source>
        <translation>Le code PIN n’est pas transmis. Saisissez-le sur l’autre appareil.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
</context>
<context>
    <name>countersign::QuickPick</name>
    <message>
        <source>Quick pick</source>
        <translation>Choix rapide</translation>
    </message>
    <message>
        <source>Type to find an account, and press Enter to copy its code.</source>
        <translation>Tapez pour trouver un compte, et appuyez sur Entrée pour copier son code.</translation>
    </message>
    <message>
        <source>Copy the code of…</source>
        <translation>Copier le code de…</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Trouver un compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Opening your vault…</source>
        <translation>Ouverture de votre coffre…</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Aucun compte ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>countersign::ReadingDialog</name>
    <message>
        <source>Import from another app</source>
        <translation>Importer d’une autre application</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Mot de passe du fichier</translation>
    </message>
    <message>
        <source>&amp;Leave this file out</source>
        <translation>&amp;Ignorer ce fichier</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>Fichier %1 sur %2</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>De nouveaux codes rendent les anciens inutilisables. Le seul code gardé ici jusqu’à présent (non utilisé&#xa0;: %1) disparaît définitivement.</numerusform>
            <numerusform>De nouveaux codes rendent les anciens inutilisables. Les %n codes gardés ici jusqu’à présent (non utilisés&#xa0;: %1) disparaissent définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the codes that the service shows and paste them here, or type them one by one.</source>
        <translation>Copiez les codes que le service affiche et collez-les ici, ou saisissez-les un par un.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>A &amp;code</source>
        <translation>Un &amp;code</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Un code</translation>
    </message>
    <message>
        <source>Replace the codes</source>
        <translation>Remplacer les codes</translation>
    </message>
    <message>
        <source>Keep the codes</source>
        <translation>Garder les codes</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n code ajouté.</numerusform>
            <numerusform>%n codes ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n code était en double.</numerusform>
            <numerusform>%n codes étaient en double.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n ligne contient d’autres mots et a été laissée de côté (%1). Si un code s’y trouve, saisissez-le.</numerusform>
            <numerusform>%n lignes contiennent d’autres mots et ont été laissées de côté (%1). Si un code s’y trouve, saisissez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 codes are not kept; the rest was left out.</source>
        <translation>Pas plus de %1 codes sont gardés&#x202f;; le reste a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryList</name>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>Copy code %1</source>
        <translation>Copier le code %1</translation>
    </message>
    <message>
        <source>Leave out code %1</source>
        <translation>Laisser de côté le code %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryRow</name>
    <message>
        <source>used on %1</source>
        <translation>utilisé le %1</translation>
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
        <translation>Ajouter des codes…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de récupération</translation>
    </message>
    <message>
        <source>I made new ones…</source>
        <translation>J’en ai créé de nouveaux…</translation>
    </message>
    <message>
        <source>&amp;Copy all that are left</source>
        <translation>&amp;Copier tous ceux qui restent</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Exporter vers un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove all…</source>
        <translation>&amp;Tout supprimer…</translation>
    </message>
    <message>
        <source>Copy, print, export</source>
        <translation>Copier, imprimer, exporter</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Masquer les codes</translation>
    </message>
    <message>
        <source>Show recovery codes</source>
        <translation>Afficher les codes</translation>
    </message>
    <message>
        <source>Many services hand out codes for the day this device is lost. They can be kept here.</source>
        <translation>De nombreux services donnent des codes pour le jour où cet appareil est perdu. Ils peuvent être gardés ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>Reste&#xa0;: %1 sur %n</numerusform>
            <numerusform>Reste&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept here, whoever opens this vault has both: the codes and the way around them. And they are lost together with the vault. A copy on paper, in another place, is the safer one.</source>
        <translation>S’ils sont gardés ici, quiconque ouvre ce coffre a les deux&#xa0;: les codes et le moyen de s’en passer. Et ils sont perdus en même temps que le coffre. Une copie sur papier, à un autre endroit, est plus sûre.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>%n code de récupération enregistré</numerusform>
            <numerusform>%n codes de récupération enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a recovery code that is marked as used</source>
        <translation>Code de récupération copié, marqué comme utilisé</translation>
    </message>
    <message>
        <source>Marked as used</source>
        <translation>Marqué comme utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>%n code de récupération copié</numerusform>
            <numerusform>%n codes de récupération copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>All codes are used. Make new ones at the service.</source>
        <translation>Tous les codes sont utilisés. Créez-en de nouveaux auprès du service.</translation>
    </message>
    <message>
        <source>Export recovery codes</source>
        <translation>Exporter les codes de récupération</translation>
    </message>
    <message>
        <source>Write the recovery codes of %1 to a file?</source>
        <translation>Écrire les codes de récupération de %1 dans un fichier&#x202f;?</translation>
    </message>
    <message>
        <source>The file is not protected: whoever opens it can use the codes, and what copies your files copies it, too. Print it or move it to a safe place, then delete it here.</source>
        <translation>Le fichier n’est pas protégé&#xa0;: quiconque l’ouvre peut utiliser les codes, et ce qui copie vos fichiers le copie aussi. Imprimez-le ou déplacez-le en lieu sûr, puis supprimez-le ici.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Exported to “%1”. The file is not protected.</source>
        <translation>Exporté vers «&#xa0;%1&#xa0;». Le fichier n’est pas protégé.</translation>
    </message>
    <message>
        <source>Remove recovery codes</source>
        <translation>Supprimer les codes de récupération</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>Supprimer %n code de récupération de %1&#x202f;?</numerusform>
            <numerusform>Supprimer %n codes de récupération de %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good; older backups still hold them. The account stays.</source>
        <translation>Ils disparaissent définitivement&#x202f;; les sauvegardes plus anciennes les contiennent encore. Le compte reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removed the recovery codes</source>
        <translation>Codes de récupération supprimés</translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation>Effacer maintenant…</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Supprimés récemment</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
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
            <numerusform>Rien n’a été supprimé depuis %n jour.</numerusform>
            <numerusform>Rien n’a été supprimé ces %n derniers jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>Les comptes supprimés sont gardés %n jour. Leurs codes ne sont pas affichés.</numerusform>
            <numerusform>Les comptes supprimés sont gardés %n jours. Leurs codes ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Effacer définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Effacer définitivement %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>Effacer définitivement %n compte&#x202f;?</numerusform>
            <numerusform>Effacer définitivement %n comptes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation>Un compte effacé ne peut pas revenir. Si la double authentification est toujours active auprès du service, il vous faudra un autre moyen de vous connecter.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>countersign::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Rechercher des comptes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message>
        <source>Stop selecting</source>
        <translation>Terminer la sélection</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Remove the selected accounts</source>
        <translation>Supprimer les comptes sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Retirer des favoris</translation>
    </message>
</context>
<context>
    <name>countersign::SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation>Ces entrées sont illisibles. Elles sont conservées exactement telles quelles, et une version plus récente pourra peut-être les lire&#x202f;; vos autres comptes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation>Entrée sans nom</translation>
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
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>countersign::StorePage</name>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the older vault</source>
        <translation>Ouvrir l’ancien coffre</translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation>Créer un coffre vide…</translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation>Créer un coffre vide&#x202f;?</translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation>Renoncer au coffre disparu&#x202f;?</translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation>Countersign ne le cherchera plus, et les comptes qu’il contient ne reviendront pas. Vous devrez configurer de nouveau chacun d’eux auprès de son service.</translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation>Créer un coffre vide</translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation>Afficher le code suivant</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Utilisé, suivant dans %n s</numerusform>
            <numerusform>Utilisé, suivant dans %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde</numerusform>
            <numerusform>encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>code by counter, not shown</source>
        <translation>code par compteur, non affiché</translation>
    </message>
    <message>
        <source>code hidden</source>
        <translation>code masqué</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>puis %1</translation>
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
        <translation>Copier un code</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Quick pick</source>
        <translation>Choix rapide</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message>
        <source>Last kept in: %1</source>
        <translation>Dernier emplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>Cherché ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Newest good backup: %1</source>
        <translation>Dernière bonne sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation>Rien n’a changé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>%n compte restauré</numerusform>
            <numerusform>%n comptes restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Your vault is where it was again.</source>
        <translation>Votre coffre est de nouveau à sa place.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>The last good backup is more than a week old.</source>
        <translation>La dernière bonne sauvegarde date de plus d’une semaine.</translation>
    </message>
    <message>
        <source>Do you still know the passphrase of your backups? Check one to be sure.</source>
        <translation>Connaissez-vous encore la phrase secrète de vos sauvegardes&#x202f;? Vérifiez-en une pour en être sûr.</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>A backup brings your accounts back if this computer is lost.</source>
        <translation>Une sauvegarde vous rend vos comptes si vous perdez cet ordinateur.</translation>
    </message>
    <message>
        <source>Set up backups</source>
        <translation>Configurer les sauvegardes</translation>
    </message>
</context>
<context>
    <name>countersign::VaultSection</name>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Dép&amp;lacer…</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Emplacement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unlock first to move it.</source>
        <translation>Déverrouillez d’abord pour le déplacer.</translation>
    </message>
</context>
<context>
    <name>countersign::WindowHeader</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
</context>
</TS>
