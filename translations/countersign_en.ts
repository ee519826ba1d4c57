<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>countersign::IncomingDialog</name>
    <message numerus="yes">
        <source>… and %n more that cannot be taken in.</source>
        <translation>
            <numerusform>… and %n more that cannot be taken in.</numerusform>
            <numerusform>… and %n more that cannot be taken in.</numerusform>
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
    <name>countersign::MainWindow</name>
    <message numerus="yes">
        <source>%n entry(s) set aside, unchanged.</source>
        <translation>
            <numerusform>%n entry set aside, unchanged.</numerusform>
            <numerusform>%n entries set aside, unchanged.</numerusform>
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
