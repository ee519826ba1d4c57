// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/sources.h"

#include <QCoreApplication>

namespace countersign {

namespace {

using enum Source::Group;
constexpr int file = Source::File;
constexpr int codes = Source::Codes;
constexpr int text = Source::Text;

QString translated(const char *words)
{
    return QCoreApplication::translate("Sources", words);
}

constexpr const char *ownPassword =
    QT_TRANSLATE_NOOP("Sources", "Let the app encrypt the file, with a password that you will type here.");
constexpr const char *asJson = QT_TRANSLATE_NOOP("Sources", "Choose JSON as the kind of file.");
constexpr const char *asCsv = QT_TRANSLATE_NOOP("Sources", "Choose CSV as the kind of file. Your passwords are in it, "
                                                           "too; they are not taken in.");
constexpr const char *noExport = QT_TRANSLATE_NOOP(
    "Sources", "This app gives nothing out. At each service, set up two-factor sign-in anew and scan the "
               "new code with Countersign.");
constexpr const char *rootedPhone = QT_TRANSLATE_NOOP(
    "Sources", "Where you have the app's own files, from a rooted phone or a backup, choose them here.");
constexpr const char *deleteAfter =
    QT_TRANSLATE_NOOP("Sources", "The file is not encrypted. Delete it once your accounts are here.");

// clang-format off
constexpr Source table[] = {
    {"2FAS", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then 2FAS Backup, then Export to file."), ownPassword},
    {"Aegis", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then Import & Export, then Export."), ownPassword},
    {"andOTP", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open the menu, then Backups, and make an encrypted backup."), ownPassword},
    {"Authenticator Plus", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then Backup & Restore, and make a backup."), ownPassword},
    {"Authy", Phone, file, noExport, rootedPhone},
    {"Battle.net", Phone, file, noExport, rootedPhone},
    {"Bitwarden Authenticator", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then Export."), asJson},
    {"Duo Mobile", Phone, file, noExport, rootedPhone},
    {"Ente Auth", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then Data, then Export codes."), ownPassword},
    {"FreeOTP", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open the menu, then Backup."), ownPassword},
    {"FreeOTP+", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open the menu, then Export, and choose JSON."), deleteAfter},
    {"Google Authenticator", Phone, codes | file,
     QT_TRANSLATE_NOOP("Sources", "Open the menu, then Transfer accounts, then Export accounts."),
     QT_TRANSLATE_NOOP("Sources", "The phone shows one or more QR codes. Their order does not matter.")},
    {"LastPass Authenticator", Phone, file | codes,
     QT_TRANSLATE_NOOP("Sources", "Open Settings, then Transfer accounts, then Export to file."), deleteAfter},
    {"Microsoft Authenticator", Phone, file,
     QT_TRANSLATE_NOOP("Sources", "Its backup lies with Microsoft, and only the app itself can open it. At each service, set "
                                  "up two-factor sign-in anew and scan the new code with Countersign."), rootedPhone},
    {"OTP Auth", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then Backup, and make one."), ownPassword},
    {"Proton Authenticator", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then Export."), ownPassword},
    {"Raivo OTP", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then Export OTPs to ZIP archive."),
     QT_TRANSLATE_NOOP("Sources", "The password of the file is the master password of the app.")},
    {"Steam", Phone, file, noExport, rootedPhone},
    {"Stratum (Authenticator Pro)", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then Back up, and back up to a file."), ownPassword},
    {"TOTP Authenticator", Phone, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then Backup, and make one."), ownPassword},

    {"1Password", Passwords, file, QT_TRANSLATE_NOOP("Sources", "In the app for computers, open File, then Export."),
     QT_TRANSLATE_NOOP("Sources", "Choose 1PUX as the kind of file. Your passwords are in it, too; they are not taken in.")},
    {"Apple Passwords", Passwords, file,
     QT_TRANSLATE_NOOP("Sources", "On a Mac, open Passwords, then File, then Export all passwords."),
     QT_TRANSLATE_NOOP("Sources", "Your passwords are in the file, too; they are not taken in.")},
    {"Bitwarden", Passwords, file, QT_TRANSLATE_NOOP("Sources", "Open Settings or Tools, then Export vault."),
     QT_TRANSLATE_NOOP("Sources", "Choose JSON, encrypted with a password of your own, not with your account.")},
    {"Dashlane", Passwords, file, QT_TRANSLATE_NOOP("Sources", "Open the settings, then Export data."), asCsv},
    {"KeePass", Passwords, file, QT_TRANSLATE_NOOP("Sources", "The file of your passwords itself can be read, if it has no key file."),
     QT_TRANSLATE_NOOP("Sources", "Your passwords are in it, too; they are not taken in.")},
    {"KeePassXC", Passwords, file, QT_TRANSLATE_NOOP("Sources", "The file of your passwords itself can be read, if it has no key file."),
     QT_TRANSLATE_NOOP("Sources", "Your passwords are in it, too; they are not taken in.")},
    {"LastPass", Passwords, file, QT_TRANSLATE_NOOP("Sources", "In the browser, open Advanced options, then Export."), asCsv},
    {"Proton Pass", Passwords, file, QT_TRANSLATE_NOOP("Sources", "Open Settings, then Export."),
     QT_TRANSLATE_NOOP("Sources", "Choose a zip file without PGP, or CSV. Your passwords are in it, too; they are not taken "
                                  "in.")},

    {"2FAuth", Computer, file, QT_TRANSLATE_NOOP("Sources", "Mark the accounts in its list, then choose Export."), deleteAfter},
    {"Authenticator Extension (browser)", Computer, file,
     QT_TRANSLATE_NOOP("Sources", "Open its settings, then Backup, then Download backup file."), ownPassword},
    {"Countersign", Computer, file, QT_TRANSLATE_NOOP("Sources", "On the other computer, open the menu, then Export."), ownPassword},
    {"GNOME Authenticator", Computer, file,
     QT_TRANSLATE_NOOP("Sources", "Open Preferences, then Backup & Restore, and choose Aegis or Authenticator."), ownPassword},
    {"KDE Keysmith", Computer, file,
     QT_TRANSLATE_NOOP("Sources", "Its settings file can be read: Keysmith.conf, in the folder .config/org.kde.keysmith."),
     QT_TRANSLATE_NOOP("Sources", "The password of the file is the one that you type when Keysmith starts.")},
    {"OTPClient", Computer, file, QT_TRANSLATE_NOOP("Sources", "Open the menu, then Export, and choose Aegis or Authenticator Pro."), ownPassword},
    {"Steam Desktop Authenticator", Computer, file,
     QT_TRANSLATE_NOOP("Sources", "Its files end in .maFile and lie in the folder maFiles beside it."),
     QT_TRANSLATE_NOOP("Sources", "Remove the encryption in the program first, under Selected account.")},
    {"WinAuth", Computer, file, QT_TRANSLATE_NOOP("Sources", "Open the menu of the cog wheel, then Export."), ownPassword},

    {QT_TRANSLATE_NOOP("Sources", "Another app"), Other, file | codes | text,
     QT_TRANSLATE_NOOP("Sources", "Look in its settings for an export or a backup."),
     QT_TRANSLATE_NOOP("Sources", "If it shows QR codes or links that begin with “otpauth”, those will do as well.")},
};
// clang-format on

} // namespace

QString Source::name() const
{
    return group == Group::Other ? translated(app) : QString::fromUtf8(app);
}

QStringList Source::steps() const
{
    QString last = translated(
        QT_TRANSLATE_NOOP("Sources", "Bring the file to this computer and choose it here, or drop it on the window."));
    if (ways & Codes)
        last = translated(QT_TRANSLATE_NOOP("Sources",
                                            "Show the codes to the camera, or choose pictures of them here. Files "
                                            "can be chosen, too."));
    return {translated(first), translated(second), last};
}

bool Source::matches(const QString &search) const
{
    return group == Group::Other || QString::fromUtf8(app).contains(search.trimmed(), Qt::CaseInsensitive);
}

namespace sources {

std::span<const Source> all()
{
    return table;
}

QString nameOf(Source::Group group)
{
    switch (group) {
    case Source::Group::Phone:
        return translated(QT_TRANSLATE_NOOP("Sources", "Apps on phones"));
    case Source::Group::Passwords:
        return translated(QT_TRANSLATE_NOOP("Sources", "Password managers"));
    case Source::Group::Computer:
        return translated(QT_TRANSLATE_NOOP("Sources", "Programs on computers"));
    case Source::Group::Other:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Sources", "Everything else"));
}

} // namespace sources
} // namespace countersign
