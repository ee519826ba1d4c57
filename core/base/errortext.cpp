// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errortext.h"

#include "core/base/errorrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace countersign {

namespace {

// %1 is what the error is about. Each sentence says what happened and what to do next.
constexpr ErrorRow rows[] = {
    {Reason::SecretEmpty, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "There is no secret key yet. Type or paste the key that the service shows.")},
    {Reason::SecretMissing, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "An account is named here, but its secret key is missing. Show the code at the service "
                                "again, and take in the whole of it.")},
    {Reason::SecretIllegalCharacter, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error",
                       "“%1” cannot be part of a secret key: keys use the letters A to Z and the digits 2 to 7. "
                       "Compare it with what the service shows.")},
    {Reason::SecretNotHexadecimal, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error",
                       "“%1” cannot be part of this key: keys in hexadecimal use the digits 0 to 9 and the letters a to "
                       "f. Compare it with what the service shows.")},
    {Reason::SecretLacksDigit, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error",
                       "This key lacks a digit: keys in hexadecimal have an even number of them. Compare it with what "
                       "the service shows.")},
    {Reason::SecretTooLong, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "This secret key is longer than any service uses. Copy only the key itself.")},
    {Reason::DigitsOutOfRange, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "A code has 1 to 10 digits, not %1. Check the number of digits with the service.")},
    {Reason::TimeStepOutOfRange, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP(
         "Error",
         "The interval has to be a whole number of seconds, 1 or more. Services use 30 unless they say otherwise.")},
    {Reason::CounterOutOfRange, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP(
         "Error", "The counter has to be a whole number, 0 or more. Start at 0 unless the service says otherwise.")},
    {Reason::AlgorithmUnsupported, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "This account uses the algorithm “%1”, which Countersign cannot compute. Ask the "
                                "service for another kind of code.")},
    {Reason::KindUnsupported, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP(
         "Error",
         "This account uses codes of the type “%1”, which Countersign does not know. Ask the service for a TOTP key.")},
    {Reason::YandexSecretDamaged, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "This Yandex key does not add up. Copy it again, whole.")},
    {Reason::NameTooLong, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "This name is too long. Shorten it to 1,000 characters or fewer.")},
    {Reason::PinMissing, ErrorKind::NoCode,
     QT_TRANSLATE_NOOP("Error",
                       "This account needs its PIN before it can show codes. Edit the account and type the PIN.")},
    {Reason::TimeOutOfRange, ErrorKind::NoCode,
     QT_TRANSLATE_NOOP("Error",
                       "There is no code for that time. Set this computer's clock, or ask for a moment after 1970.")},
    {Reason::CounterExhausted, ErrorKind::NoCode,
     QT_TRANSLATE_NOOP("Error",
                       "The counter of this account has reached its end. Set the account up again at the service.")},
    {Reason::TextEmpty, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error",
                       "There is no text to read. Copy the key or the link that the service shows, then try again.")},
    {Reason::TextUnknown, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "This is not an account for login codes. Look for the QR code or key that the service "
                                "shows for an authenticator app.")},
    {Reason::TextTooLarge, ErrorKind::TooLarge,
     QT_TRANSLATE_NOOP("Error",
                       "This is far too long to be an account. Choose only the key, the link or the picture itself.")},
    {Reason::WebLink, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "This is a link to a web page (%1), not an account. Open it in a browser, and scan the "
                                "code that the page shows.")},
    {Reason::AppStoreLink, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "This code leads to an app in a store, not to an account. Go on with the setup at the "
                                "service; the code for the account comes later.")},
    {Reason::WifiCode, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error",
                       "This code joins a Wi-Fi network; it is not an account. Look for the service's own code.")},
    {Reason::ContactCard, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "This code holds a contact; it is not an account. Look for the service's own code.")},
    {Reason::CalendarEntry, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error",
                       "This code holds an appointment; it is not an account. Look for the service's own code.")},
    {Reason::MailCode, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "This code writes an e-mail; it is not an account. Look for the service's own code.")},
    {Reason::PhoneNumber, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error",
                       "This code holds a phone number; it is not an account. Look for the service's own code.")},
    {Reason::MessageCode, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error",
                       "This code sends a text message; it is not an account. Look for the service's own code.")},
    {Reason::PlaceCode, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error",
                       "This code shows a place on a map; it is not an account. Look for the service's own code.")},
    {Reason::PaymentCode, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error",
                       "This code asks for a payment; it is not an account. Look for the service's own code.")},
    {Reason::HealthCertificate, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error",
                       "This code is a health certificate; it is not an account. Look for the service's own code.")},
    {Reason::EsimCode, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP(
         "Error", "This code sets up a phone's mobile plan; it is not an account. Look for the service's own code.")},
    {Reason::SmartHomeCode, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP(
         "Error", "This code adds a device to a smart home; it is not an account. Look for the service's own code.")},
    {Reason::PasskeyCode, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "This code signs in with a passkey, which is no login code. Scan it with the device "
                                "that holds the passkey, or choose an authenticator app at the service.")},
    {Reason::MicrosoftPush, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error",
                       "This code is for Microsoft's own app only (sign-in by notification). On Microsoft's page "
                       "choose “I want to use a different authenticator app”, and scan the code shown there.")},
    {Reason::OtherAppOnly, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "This code is for the app %1 alone. Scan it with %1, or choose another authenticator "
                                "app at the service and scan the code shown then.")},
    {Reason::OtherAppSignIn, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "This code signs another device in to %1; it is not an account. Scan it with %1 "
                                "itself, and only if you asked for it.")},
    {Reason::OtherAppTransfer, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "This code moves accounts to another %1, and only %1 can read it. Export the accounts "
                                "to a file there, or set them up again at each service.")},
    {Reason::PlainTextCode, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "This code holds a text that is no account. Look for the QR code or key that the "
                                "service shows for an authenticator app.")},
    {Reason::NoSecretInText, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP(
         "Error", "No secret key was found in this text. Copy the whole “set up manually” block, or only the key.")},
    {Reason::MigrationDamaged, ErrorKind::Damaged,
     QT_TRANSLATE_NOOP(
         "Error",
         "This Google Authenticator export cannot be read. Export it again on the phone, and scan each code whole.")},
    {Reason::MigrationEmpty, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP(
         "Error",
         "This Google Authenticator export holds no accounts. Choose accounts on the phone and export again.")},
    {Reason::PictureUnreadable, ErrorKind::Damaged,
     QT_TRANSLATE_NOOP("Error",
                       "This file cannot be opened as a picture. Choose a PNG or JPEG picture of the QR code.")},
    {Reason::PictureTooLarge, ErrorKind::TooLarge,
     QT_TRANSLATE_NOOP("Error",
                       "This picture is too large to search. Cut out the part with the QR code and try that.")},
    {Reason::NoQrCode, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "No QR code was found. Make the code larger and wholly visible, or type the key by hand.")},
    {Reason::QrCodeNotReadable, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP(
         "Error", "There is a QR code, but it could not be read. Make it larger or sharper, or type the key by hand.")},
    {Reason::QrCodeTooSmall, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "There is a QR code, but it is too small to read. Make it larger on the page, or hold it "
                       "closer to the camera.")},
    {Reason::QrCodeBlurred, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is a QR code, but it is too blurred to read. Hold it still and a little further "
                                "away, or use a sharper picture.")},
    {Reason::QrCodeCutOff, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "Only a part of a QR code can be seen. Show all of it, with the empty margin around.")},
    {Reason::ReaderEnded, ErrorKind::Damaged,
     QT_TRANSLATE_NOOP("Error",
                       "Searching this picture for a QR code failed. Nothing was changed; take a screenshot of "
                       "the code and try that, or type the key by hand.")},
    {Reason::ReaderTooSlow, ErrorKind::TooLarge,
     QT_TRANSLATE_NOOP("Error",
                       "Searching this picture took too long. Cut out the part with the QR code and try that.")},
    {Reason::ReaderMissing, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "The part of Countersign that reads pictures does not start. Type the key by hand, and "
                                "install Countersign again to mend it.")},
    {Reason::ClipboardEmpty, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "The clipboard is empty. Copy the key, the link or the picture of the QR code first.")},
    {Reason::CameraNone, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP(
         "Error", "No camera was found. Plug one in, or show the code on this screen and choose “Scan the screen”.")},
    {Reason::CameraNotAllowed, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error", "Countersign is not allowed to use the camera. %1")},
    {Reason::CameraInUse, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "Another program is using the camera. Close that program, then try again.")},
    {Reason::CameraNoPicture, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "The camera sends no picture. Check that it is not covered or used by another program, "
                                "or choose another camera.")},
    {Reason::CameraUnplugged, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "The camera was unplugged. Plug it in again, or choose another camera.")},
    {Reason::CameraUnsupported, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "The camera part of Countersign is missing from this installation. Install it again, "
                                "or scan a picture instead.")},
    {Reason::ScreenUnavailable, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "This desktop does not let programs take a picture of the screen. Take a screenshot "
                                "yourself, copy it and choose “Paste”.")},
    {Reason::ScreenDenied, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error", "Taking a picture of the screen was not allowed. Allow it when asked, or take a "
                                "screenshot yourself and choose “Paste”.")},
    {Reason::VaultDamaged, ErrorKind::Damaged,
     QT_TRANSLATE_NOOP(
         "Error",
         "The vault is there but cannot be understood. Nothing was changed; keep it as it is and restore a backup.")},
    {Reason::VaultTooNew, ErrorKind::TooNew,
     QT_TRANSLATE_NOOP("Error", "The vault was written by a newer Countersign. Nothing was changed; install the newest "
                                "version and start it again.")},
    {Reason::VaultTooLarge, ErrorKind::TooLarge,
     QT_TRANSLATE_NOOP("Error", "The vault is larger than Countersign opens. Nothing was changed; restore a backup.")},
    {Reason::VaultSealed, ErrorKind::WrongKey,
     QT_TRANSLATE_NOOP("Error", "The vault is locked with a passphrase. Unlock it first, then try again.")},
    {Reason::VaultCostTooHigh, ErrorKind::TooLarge,
     QT_TRANSLATE_NOOP("Error", "Opening this file would take more memory or time than any honest file asks for, so it "
                                "was left alone. Use another copy of it.")},
    {Reason::WrongPassphrase, ErrorKind::WrongKey,
     QT_TRANSLATE_NOOP("Error", "This passphrase does not open it. Look at Caps Lock and the keyboard's language, then "
                                "try again; however often you try, nothing is erased.")},
    {Reason::PassphraseNeeded, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "A passphrase is needed here. Type one, then try again.")},
    {Reason::PassphraseWeak, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error",
                       "This passphrase is quickly guessed. Take a longer one, for example four random words.")},
    {Reason::VaultNotFound, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no vault here yet. Add an account to begin.")},
    {Reason::VaultMissing, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "Your vault is missing: %1 no longer holds it. Nothing was changed; restore the "
                                "keychain or a backup, then try again.")},
    {Reason::VaultElsewhere, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "Your vault is not here: it was last kept in %1. Choose that place again or restore a "
                                "backup; nothing was changed.")},
    {Reason::VaultOlder, ErrorKind::ChangedElsewhere,
     QT_TRANSLATE_NOOP("Error",
                       "The vault found here is older than the one you used last (%1). Nothing was changed; bring "
                       "the newer one back, restore a backup, or open the older one.")},
    {Reason::VaultThere, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error",
                       "There is a vault already in “%1”, and it stays as it is. Choose another place or name.")},
    {Reason::OldPlaceKept, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error",
                       "The vault has moved, but the old copy in %1 could not be erased. Erase it there yourself.")},
    {Reason::VaultFileGone, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "The folder of your vault file is not there (%1). Plug in the drive it is on, then try "
                                "again; nothing was changed.")},
    {Reason::VaultFileUnreadable, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error",
                       "The vault file cannot be read (%1). Check the drive and the file's permissions, then try "
                       "again; nothing was changed.")},
    {Reason::VaultFileUnwritable, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error",
                       "The vault file cannot be written (%1). Make room on the drive or allow writing there, then "
                       "try again; the change was not made.")},
    {Reason::KeychainLocked, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error", "Your keychain is locked. Unlock it, then try again; your accounts are safe in it.")},
    {Reason::KeychainDenied, ErrorKind::Denied,
     QT_TRANSLATE_NOOP(
         "Error", "The keychain refused access. Allow Countersign to use it, then try again; nothing was changed.")},
    {Reason::KeychainNone, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP(
         "Error", "No keychain answers. Start GNOME Keyring, KWallet or KeePassXC's secret service, then try again.")},
    {Reason::KeychainOther, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "Another keychain answers now: %1. Start the one that holds your accounts, then try "
                                "again; nothing was changed.")},
    {Reason::KeychainFailed, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error", "The keychain answered with an error (%1). Nothing was changed; try again.")},
    {Reason::ReadBackDiffers, ErrorKind::Failed,
     QT_TRANSLATE_NOOP(
         "Error",
         "What was saved came back different from %1. The change was not made; check that place, then try again.")},
    {Reason::SaveUncertain, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error",
                       "Saving to %1 was cut off, so the change may or may not have been kept. Look at the list "
                       "again once that place answers.")},
    {Reason::ChangedElsewhere, ErrorKind::ChangedElsewhere,
     QT_TRANSLATE_NOOP("Error", "Another Countersign program changed the vault at the same moment. Try again.")},
    {Reason::LockHeld, ErrorKind::ChangedElsewhere,
     QT_TRANSLATE_NOOP("Error", "Another Countersign program is busy saving. Try again in a moment.")},
    {Reason::SettingsUnwritable, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error", "“%1” cannot be written. Make room on the disk or allow writing there, then try again; "
                                "the change was not made.")},
    {Reason::BackupFolderGone, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "The backup folder is not there (%1). Plug in its drive or choose another folder.")},
    {Reason::BackupUnwritable, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error",
                       "No backup could be written (%1). Make room there or choose another folder; your vault is "
                       "not affected.")},
    {Reason::BackupDiffers, ErrorKind::Damaged,
     QT_TRANSLATE_NOOP("Error",
                       "The backup that was just written does not hold what the vault holds (%1). Choose another "
                       "folder or drive; your vault is not affected.")},
    {Reason::NotABackup, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error",
                       "“%1” is not a backup that Countersign can open. Choose a file that Countersign or Aegis "
                       "wrote.")},
    {Reason::BackupDamaged, ErrorKind::Damaged,
     QT_TRANSLATE_NOOP("Error", "This backup is damaged and cannot be opened. Nothing was changed; choose another one, "
                                "for example the one before it.")},
    {Reason::ShortcutUnsuitable, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error",
                       "This key cannot be used everywhere. Choose a letter, a digit or an F key together with "
                       "Ctrl, Alt or Meta.")},
    {Reason::ShortcutTaken, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error", "Another program uses “%1” already. Choose another key.")},
    {Reason::ShortcutRefused, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error",
                       "Your desktop gave Countersign no key. You can give it one in your keyboard settings.")},
    {Reason::ShortcutUnavailable, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "Your desktop gives programs no keys of their own. In your keyboard settings, give the "
                                "command “countersign --pick” a key.")},
    {Reason::AutostartRefused, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error",
                       "This could not be changed (%1). Look in your system's settings for programs that start "
                       "when you sign in.")},
    {Reason::ProgramSilent, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "Countersign is running already but does not answer. Wait a moment and try again; if "
                                "that does not help, end it and start it anew.")},
    {Reason::ForeignFileUnknown, ErrorKind::NotAToken,
     QT_TRANSLATE_NOOP("Error", "Countersign does not know what this file is. Choose the file that the other app's "
                                "export or backup wrote.")},
    {Reason::ForeignFileDamaged, ErrorKind::Damaged,
     QT_TRANSLATE_NOOP("Error", "This file is damaged or not whole. Export it from the other app again.")},
    {Reason::ForeignFileTooNew, ErrorKind::TooNew,
     QT_TRANSLATE_NOOP("Error",
                       "A newer version of %1 wrote this file than Countersign can read. Update Countersign.")},
    {Reason::ForeignFileTooCostly, ErrorKind::TooLarge,
     QT_TRANSLATE_NOOP("Error", "This file asks for far more memory or time than its app ever would. Export it from "
                                "the other app again.")},
    {Reason::ForeignFileEmpty, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "There are no accounts in this file. Check in the other app which accounts it exports.")},
    {Reason::ForeignFileLocked, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error",
                       "Only %1 itself can open this file. Export from it again, with a password of your own.")},
    {Reason::ForeignFileSealed, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error",
                       "This was encrypted by %1 in a way that Countersign cannot undo. Turn the encryption off in "
                       "%1, and choose the file again.")},
    {Reason::ForeignCipherUnknown, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error", "This file is encrypted with %1, which this Countersign cannot open. Save a copy of it "
                                "with AES in the other app, and choose that.")},
    {Reason::ForeignAppKeeps, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error", "This account is given to no other app by %1. Sign in at the service, set up its login "
                                "codes again, and scan the new code here.")},
    {Reason::ForeignFileOpenPgp, ErrorKind::Denied,
     QT_TRANSLATE_NOOP("Error", "This file is encrypted with OpenPGP. Decrypt it with your key first, and open the "
                                "result.")},
    {Reason::ForeignPasswordNeeded, ErrorKind::WrongKey,
     QT_TRANSLATE_NOOP("Error", "This file from %1 has a password. Type the one you gave it there.")},
    {Reason::ForeignPasswordWrong, ErrorKind::WrongKey,
     QT_TRANSLATE_NOOP("Error", "This is not the password of the file. Type the one you gave it in the other app.")},
    {Reason::NoSuchToken, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "No account matches “%1”. List the accounts to see their names.")},
    {Reason::TokenGone, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "This account is no longer here. Another Countersign program may have removed it; look "
                                "under “Recently removed”.")},
    {Reason::RecoveryCodeGone, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "This recovery code is no longer here. Another Countersign program may have replaced the "
                       "codes; look at the list again.")},
    {Reason::NoRecoveryCodes, ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "No recovery codes were found in this text. Copy only the codes, or type them one by "
                                "one.")},
    {Reason::SeveralTokens, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "Several accounts match “%1”. Use more of the name, or the id.")},
    {Reason::NotACounterToken, ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("Error", "“%1” has no counter to move on. Its code changes by itself.")},
    {Reason::VaultNotOpen, ErrorKind::Unavailable,
     QT_TRANSLATE_NOOP("Error", "The vault is not open yet. Open it first, then try again.")},
    {Reason::FileUnreadable, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error", "The file cannot be read (%1). Check its name and its permissions.")},
    {Reason::Cancelled, ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed.")},
    {Reason::Internal, ErrorKind::Failed,
     QT_TRANSLATE_NOOP("Error", "Something went wrong inside Countersign. Nothing was changed; try again.")},
};

const ErrorRow &rowOf(Reason reason)
{
    for (const std::span<const ErrorRow> table : {std::span<const ErrorRow>(rows), exportErrorRows()})
        if (const auto found = std::ranges::find(table, reason, &ErrorRow::reason); found != table.end())
            return *found;
    return rows[std::size(rows) - 1];
}

} // namespace

QString shortWord(const QString &word)
{
    constexpr qsizetype longest = 12;
    return word.size() <= longest ? word : QString();
}

ErrorKind Error::kind() const
{
    return rowOf(reason).kind;
}

QString sentenceFor(const Error &error)
{
    QString sentence = QCoreApplication::translate("Error", rowOf(error.reason).sentence);
    if (!sentence.contains(QLatin1String("%1")))
        return sentence;
    return sentence.arg(error.about.isEmpty() ? QStringLiteral("…") : error.about);
}

} // namespace countersign
