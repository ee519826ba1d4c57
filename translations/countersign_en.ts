<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>every second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n account(s).</source>
        <translation>
            <numerusform>It holds %n account.</numerusform>
            <numerusform>It holds %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds %n removed account(s).</source>
        <translation>
            <numerusform>It also holds %n removed account.</numerusform>
            <numerusform>It also holds %n removed accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n more that cannot be used here.</source>
        <translation>
            <numerusform>It holds %n more that cannot be used here.</numerusform>
            <numerusform>It holds %n more that cannot be used here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are the same in your vault.</source>
        <translation>
            <numerusform>%n account is the same in your vault.</numerusform>
            <numerusform>%n accounts are the same in your vault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were restored; the vault is in %1.</source>
        <translation>
            <numerusform>%n account was restored; the vault is in %1.</numerusform>
            <numerusform>%n accounts were restored; the vault is in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) came in from the backup.</source>
        <translation>
            <numerusform>%n account came in from the backup.</numerusform>
            <numerusform>%n accounts came in from the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to “%1”, which only you can read.</source>
        <translation>
            <numerusform>%n account were written to “%1”, which only you can read.</numerusform>
            <numerusform>%n accounts were written to “%1”, which only you can read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new code every %n second(s)</source>
        <translation>
            <numerusform>new code every %n second</numerusform>
            <numerusform>new code every %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::AccountActions</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n account(s)</source>
        <translation>
            <numerusform>Kept %n account</numerusform>
            <numerusform>Kept %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day(s).</source>
        <translation>
            <numerusform>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n day.</numerusform>
            <numerusform>This does not switch off two-factor sign-in at %1. Switch it off there first, or make sure that you have another way in.
You can bring the account back for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n picture(s) still show the key(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>The picture still shows the key. Delete it when you no longer need it.</numerusform>
            <numerusform>The %n pictures still show the keys. Delete what you no longer need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)</source>
        <translation>
            <numerusform>Delete the picture</numerusform>
            <numerusform>Delete %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code of %1 was used. The next one comes in %n second(s).</source>
        <translation>
            <numerusform>The code of %1 was used. The next one comes in %n second.</numerusform>
            <numerusform>The code of %1 was used. The next one comes in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the code of %1. It ends in %n second(s): better wait for the next one.</source>
        <translation>
            <numerusform>Copied the code of %1. It ends in %n second: better wait for the next one.</numerusform>
            <numerusform>Copied the code of %1. It ends in %n seconds: better wait for the next one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied the next code of %1. It counts in %n second(s).</source>
        <translation>
            <numerusform>Copied the next code of %1. It counts in %n second.</numerusform>
            <numerusform>Copied the next code of %1. It counts in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anybody can read the key(s) in the %n file(s). Delete what you no longer need.</source>
        <translation>
            <numerusform>Anybody can read the keys in the file. Delete it if you no longer need it.</numerusform>
            <numerusform>Anybody can read the keys in the %n files. Delete what you no longer need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n file(s)</source>
        <translation>
            <numerusform>Delete the file</numerusform>
            <numerusform>Delete %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::BackupContents</name>
    <message numerus="yes">
        <source>%n account(s), as of %1</source>
        <translation>
            <numerusform>%n account, as of %1</numerusform>
            <numerusform>%n accounts, as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) come in. What you have stays as it is.</source>
        <translation>
            <numerusform>%n account comes in. What you have stays as it is.</numerusform>
            <numerusform>%n accounts come in. What you have stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::CodesDialog</name>
    <message numerus="yes">
        <source>Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.</source>
        <translation>
            <numerusform>Saved %n picture. Whoever sees it has the keys: delete it when you are done.</numerusform>
            <numerusform>Saved %n pictures. Whoever sees one has the keys: delete them when you are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportChoice</name>
    <message numerus="yes">
        <source>%n account(s) will be exported.</source>
        <translation>
            <numerusform>%n account will be exported.</numerusform>
            <numerusform>%n accounts will be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot go along whole; the list says what is lost.</source>
        <translation>
            <numerusform>%n of them cannot go along whole; the list says what is lost.</numerusform>
            <numerusform>%n of them cannot go along whole; the list says what is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot go there at all.</source>
        <translation>
            <numerusform>%n cannot go there at all.</numerusform>
            <numerusform>%n cannot go there at all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ExportDialog</name>
    <message numerus="yes">
        <source>Exported %n account(s) to “%1”</source>
        <translation>
            <numerusform>Exported %n account to “%1”</numerusform>
            <numerusform>Exported %n accounts to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingDialog</name>
    <message numerus="yes">
        <source>&amp;Keep %n account(s)</source>
        <translation>
            <numerusform>&amp;Keep %n account</numerusform>
            <numerusform>&amp;Keep %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingList</name>
    <message numerus="yes">
        <source>&amp;The same for all %n</source>
        <translation>
            <numerusform>&amp;The same for %n</numerusform>
            <numerusform>&amp;The same for all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::IncomingModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled again</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n enrolled again</numerusform>
            <numerusform>%n enrolled again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the bin</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n from the bin</numerusform>
            <numerusform>%n from the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <comment>entries, in a list of numbers</comment>
        <translation>
            <numerusform>%n set aside</numerusform>
            <numerusform>%n set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::ListPage</name>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n entry set aside, unchanged.</numerusform>
            <numerusform>%n entries set aside, unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::LockPage</name>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Unlock in %n second</numerusform>
            <numerusform>Unlock in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::LockSection</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseChooser</name>
    <message numerus="yes">
        <source>Weak: shorter than %n character(s)</source>
        <translation>
            <numerusform>Weak: shorter than %n character</numerusform>
            <numerusform>Weak: shorter than %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PassphraseDialog</name>
    <message numerus="yes">
        <source>The vault has %n passphrases, and all of them go.</source>
        <translation>
            <numerusform>The vault has %n passphrase, and it goes.</numerusform>
            <numerusform>The vault has %n passphrases, and all of them go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::PickLock</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::Presence</name>
    <message numerus="yes">
        <source>It stays on the clipboard for %n second(s).</source>
        <translation>
            <numerusform>It stays on the clipboard for %n second.</numerusform>
            <numerusform>It stays on the clipboard for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RecoveryEntry</name>
    <message numerus="yes">
        <source>New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, go for good.</source>
        <translation>
            <numerusform>New codes make the old ones useless. The one code kept here until now (not used: %1) goes for good.</numerusform>
            <numerusform>New codes make the old ones useless. The %n codes kept here until now (not used: %1) go for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) added.</source>
        <translation>
            <numerusform>%n code added.</numerusform>
            <numerusform>%n codes added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) came twice.</source>
        <translation>
            <numerusform>%n code came twice.</numerusform>
            <numerusform>%n codes came twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) hold other words and were left out (%1). If a code is among them, type it.</source>
        <translation>
            <numerusform>%n line holds other words and was left out (%1). If a code is in it, type it.</numerusform>
            <numerusform>%n lines hold other words and were left out (%1). If a code is among them, type it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RecoverySection</name>
    <message numerus="yes">
        <source>%1 of %n left</source>
        <translation>
            <numerusform>%1 of %n left</numerusform>
            <numerusform>%1 of %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n recovery code(s)</source>
        <translation>
            <numerusform>Kept %n recovery code</numerusform>
            <numerusform>Kept %n recovery codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n recovery code(s)</source>
        <translation>
            <numerusform>Copied %n recovery code</numerusform>
            <numerusform>Copied %n recovery codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n recovery code(s) of %1?</source>
        <translation>
            <numerusform>Remove %n recovery code of %1?</numerusform>
            <numerusform>Remove %n recovery codes of %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::RemovedDialog</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was removed in the last %n day(s).</source>
        <translation>
            <numerusform>Nothing was removed in the last %n day.</numerusform>
            <numerusform>Nothing was removed in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed accounts are kept for %n day(s). Their codes are not shown.</source>
        <translation>
            <numerusform>Removed accounts are kept for %n day. Their codes are not shown.</numerusform>
            <numerusform>Removed accounts are kept for %n days. Their codes are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n account(s) for good?</source>
        <translation>
            <numerusform>Erase %n account for good?</numerusform>
            <numerusform>Erase %n accounts for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenDelegate</name>
    <message numerus="yes">
        <source>Used, next in %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Used, next in %n s</numerusform>
            <numerusform>Used, next in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::TokenModel</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countersign::VaultActions</name>
    <message numerus="yes">
        <source>Restored %n account(s)</source>
        <translation>
            <numerusform>Restored %n account</numerusform>
            <numerusform>Restored %n accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
