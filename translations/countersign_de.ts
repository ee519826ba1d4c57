<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Scan the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently &amp;removed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraAccess</name>
    <message>
        <source>Ask whoever looks after this computer to add you to the group “video”, then log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open System Settings, Privacy &amp; Security, Camera, and switch Countersign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the settings of this system, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings, Privacy &amp; security, Camera, and let desktop apps use the camera.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Scan with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Paste the link or the “set up manually” text, then press Ctrl+D. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is short and easily guessed. Compare it with what the service shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2 of this export is still to come. Add it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has its new key now. The old one is among the removed accounts for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already, with the same key. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already with another key. Say --replace if the service gave you a new key, or --keep-both if these are two accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of --uri, --image and --manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of --replace and --keep-both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and keys are not given on the command line, where other programs can see them. Give them on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no accounts yet. Add one with “countersign-cli add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment behind --at is a whole number: seconds since 1970 in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer with a JSON array, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read links or “set up manually” texts from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the QR codes in picture files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for issuer, account, secret key and the rest, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an account that is here the new key that comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the account that is here beside the one that comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also show the secret keys; make sure that nobody looks on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of another moment; a counter stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not ask first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code of an account, or all codes. NAME is an issuer, an account, a part of either, or the beginning of an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all codes live, until q or Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an account. It can come back for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the accounts that were removed and can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a removed account back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help, or more about one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login codes (one-time passwords) from your keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“countersign-cli help COMMAND” shows the options of a command; --version shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a secret key or a link with one, and other programs can see what stands on a command line. Use “add --uri” and give it on standard input instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing. “countersign-cli help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many; put a name with blanks in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an account is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written. Make room, or send it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept but cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISSUER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account of the type “%1” is added by its link, with “add --uri”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer (the service):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account (your name there):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key (not shown as you type):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type (totp, hotp or steam) [totp]:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits [6]:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm (SHA1, SHA256, SHA512, SHA224 or SHA384) [SHA1]:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval in seconds [30]:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter [0]:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing it here does not switch off two-factor sign-in at the service: without its codes you may be locked out there. Switch it off there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1? Type y for yes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>Words for yes, as typed on a terminal, in lower case with a blank between them. Keep the English ones as well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed. “countersign-cli restore %2” brings it back within 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not removed, because nobody can be asked here. %2 Say --yes to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMOVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEPT UNTIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account was removed in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No removed account matches “%1”. “countersign-cli removed” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more: make the window higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>q: quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePreview</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2 read, still missing: %3. Show the next code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture of the QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no secret key yet. Type or paste the key that the service shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. Compare it with what the service shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret key is longer than any service uses. Copy only the key itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has 1 to 10 digits, not %1. Check the number of digits with the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account uses the algorithm “%1”, which Countersign cannot compute. Ask the service for another kind of code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Yandex key does not add up. Copy it again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long. Shorten it to 1,000 characters or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account needs its PIN before it can show codes. Edit the account and type the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code for that time. Set this computer&apos;s clock, or ask for a moment after 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter of this account has reached its end. Set the account up again at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to read. Copy the key or the link that the service shows, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an account for login codes. Look for the QR code or key that the service shows for an authenticator app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is far too long to be an account. Choose only the key, the link or the picture itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to a web page (%1), not an account. Open it in a browser, and scan the code that the page shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code joins a Wi-Fi network; it is not an account. Look for the service&apos;s own code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code holds a contact; it is not an account. Look for the service&apos;s own code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is for Microsoft&apos;s own app only (sign-in by notification). On Microsoft&apos;s page choose “I want to use a different authenticator app”, and scan the code shown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret key was found in this text. Copy the whole “set up manually” block, or only the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large to search. Cut out the part with the QR code and try that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR code was found. Make the code larger and wholly visible, or type the key by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the key, the link or the picture of the QR code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign is not allowed to use the camera. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the camera. Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sends no picture. Check that it is not covered or used by another program, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was unplugged. Plug it in again, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera part of Countersign is missing from this installation. Install it again, or scan a picture instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop does not let programs take a picture of the screen. Take a screenshot yourself, copy it and choose “Paste”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking a picture of the screen was not allowed. Allow it when asked, or take a screenshot yourself and choose “Paste”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was written by a newer Countersign. Nothing was changed; install the newest version and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is larger than Countersign opens. Nothing was changed; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is protected by a passphrase, which this version cannot ask for. Nothing was changed; install the newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault here yet. Add an account to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is missing: %1 no longer holds it. Nothing was changed; restore the keychain or a backup, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it, then try again; your accounts are safe in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another keychain answers now: %1. Start the one that holds your accounts, then try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain answered with an error (%1). Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not keep what was saved. The change was not made; check the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain stopped answering while saving, so the change may or may not have been kept. Look at the list again once it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Countersign program changed the vault at the same moment. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Countersign program is busy saving. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Make room on the disk or allow writing there, then try again; the change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account matches “%1”. List the accounts to see their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is no longer here. Another Countersign program may have removed it; look under “Recently removed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts match “%1”. Use more of the name, or the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no counter to move on. Its code changes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is not open yet. Open it first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Check its name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Countersign. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but your vault is in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is here with another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this code on the service&apos;s page to finish there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it, then press its round arrow for the first code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have this account, with the same key. There is nothing to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already, with another key. If the service has just shown you a new code, replace the key: name, notes, groups and recovery codes stay, and the old key goes to “Recently removed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these accounts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2 is still missing. You can scan it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that cannot be taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a service shows you a QR code or a key for an authenticator app, bring it here. You can also drop a picture or a link onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still the same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login codes on your desktop, kept in the system&apos;s keychain.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the code of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the round arrow of %1 for its next code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManualEntry</name>
    <message>
        <source>Enter by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JBSW Y3DP …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-based (TOTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-based (HOTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile-OTP, with PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yandex, with PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;gorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nterval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks, dashes and small letters do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it an issuer or an account name, so that you find it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is shorter than usual. Compare it with what the service shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovedDialog</name>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed in the last %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An erased account cannot come back. If two-factor sign-in is still on at the service, you will need another way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entries could not be understood. They are kept exactly as they are, and a newer version may read them; the rest of your accounts is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Your keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts are safe in it. Unlock it to see your codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Countersign to use it, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign keeps your accounts in the keychain of this computer, and none is running. Start GNOME Keyring, KWallet or KeePassXC&apos;s secret service, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another keychain answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. Start the one that holds your accounts, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer holds it. Restore the keychain from a backup of this computer, then try again. Nothing was changed, and no empty vault is put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a newer Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the vault that is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign will no longer look for it, and the accounts in it do not come back. You will have to set each of them up again at its service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenDelegate</name>
    <message>
        <source>Show the next code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenListView</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>%1, code by counter, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, code %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
