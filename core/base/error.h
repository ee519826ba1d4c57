// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace countersign {

/// What a caller can decide by. Few on purpose: each is a decision, not a message.
enum class ErrorKind {
    NotFound,
    WrongKey,
    Damaged,
    TooNew,
    TooLarge,
    Denied,
    Unavailable,
    ChangedElsewhere,
    Invalid,
    NoCode,
    NotAToken,
    Cancelled,
    Failed,
};

/// Why, in enough detail for one clear sentence. Every value has one row in errortext.cpp.
enum class Reason {
    // A token that cannot be
    SecretEmpty,
    SecretMissing,
    SecretIllegalCharacter,
    SecretNotHexadecimal,
    SecretLacksDigit,
    SecretTooLong,
    DigitsOutOfRange,
    TimeStepOutOfRange,
    CounterOutOfRange,
    AlgorithmUnsupported,
    KindUnsupported,
    YandexSecretDamaged,
    NameTooLong,
    // A code that cannot be computed
    PinMissing,
    TimeOutOfRange,
    CounterExhausted,
    // Text and pictures that are not a token
    TextEmpty,
    TextUnknown,
    TextTooLarge,
    WebLink,
    AppStoreLink,
    WifiCode,
    ContactCard,
    CalendarEntry,
    MailCode,
    PhoneNumber,
    MessageCode,
    PlaceCode,
    PaymentCode,
    HealthCertificate,
    EsimCode,
    SmartHomeCode,
    PasskeyCode,
    MicrosoftPush,
    OtherAppOnly,
    OtherAppSignIn,
    OtherAppTransfer,
    PlainTextCode,
    NoSecretInText,
    MigrationDamaged,
    MigrationEmpty,
    PictureUnreadable,
    PictureTooLarge,
    NoQrCode,
    QrCodeNotReadable,
    QrCodeTooSmall,
    QrCodeBlurred,
    QrCodeCutOff,
    ReaderEnded,
    ReaderTooSlow,
    ReaderMissing,
    ClipboardEmpty,
    // Cameras and screens
    CameraNone,
    CameraNotAllowed,
    CameraInUse,
    CameraNoPicture,
    CameraUnplugged,
    CameraUnsupported,
    ScreenUnavailable,
    ScreenDenied,
    // The vault document
    VaultDamaged,
    VaultTooNew,
    VaultTooLarge,
    VaultSealed,
    VaultCostTooHigh,
    WrongPassphrase,
    PassphraseNeeded,
    PassphraseWeak,
    // The place the vault is kept
    VaultNotFound,
    VaultMissing,
    VaultElsewhere,
    VaultOlder,
    VaultThere,
    OldPlaceKept,
    VaultFileGone,
    VaultFileUnreadable,
    VaultFileUnwritable,
    KeychainLocked,
    KeychainDenied,
    KeychainNone,
    KeychainOther,
    KeychainFailed,
    ReadBackDiffers,
    SaveUncertain,
    ChangedElsewhere,
    LockHeld,
    SettingsUnwritable,
    // Backups
    BackupFolderGone,
    BackupUnwritable,
    BackupDiffers,
    NotABackup,
    BackupDamaged,
    // The desktop
    ShortcutUnsuitable,
    ShortcutTaken,
    ShortcutRefused,
    ShortcutUnavailable,
    AutostartRefused,
    ProgramSilent,
    // Files of other programs
    ForeignFileUnknown,
    ForeignFileDamaged,
    ForeignFileTooNew,
    ForeignFileTooCostly,
    ForeignFileEmpty,
    ForeignFileLocked,
    ForeignFileSealed,
    ForeignCipherUnknown,
    ForeignAppKeeps,
    ForeignFileOpenPgp,
    ForeignPasswordNeeded,
    ForeignPasswordWrong,
    MovingMissing,
    // What a person asked for
    NoSuchToken,
    TokenGone,
    RecoveryCodeGone,
    NoRecoveryCodes,
    TooLongForQrCode,
    ExportUnwritable,
    ExportUnconfirmed,
    PrinterUnavailable,
    // An account that another program cannot take
    ExportKindUnsupported,
    ExportAlgorithmUnsupported,
    ExportDigitsUnsupported,
    ExportTimeStepUnsupported,
    ExportPinMissing,
    ExportSameKey,
    ExportSameNames,
    ExportNothing,
    ExportSeveral,
    SeveralTokens,
    NotACounterToken,
    VaultNotOpen,
    FileUnreadable,
    Cancelled,
    Internal,
};

/// An error as a value: the reason and, where the sentence needs it, what it is about (a name, a character,
/// a path). `about` never holds a secret or a code.
struct Error
{
    Reason reason = Reason::Internal;
    QString about = {};

    /// What to decide by; follows from the reason.
    ErrorKind kind() const;

    bool operator==(const Error &) const = default;
};

} // namespace countersign
