// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/base/randombytes.h"
#include "core/platform/filesync.h"
#include "core/session/backupfile.h"
#include "core/store/wholefile.h"
#include "core/vault/comparison.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <filesystem>

namespace countersign::cli {

namespace {

/// Whether a backup may take this name: nothing is there, or an earlier backup of the same vault under the same key.
bool mayTake(const QString &path, const Vault &vault, const Seal &seal)
{
    if (wholefile::look(path) == wholefile::Found::Nothing)
        return true;
    const Result<Secret> there = backupfile::read(path);
    if (!there)
        return false;
    const auto opened = vaultcodec::unlockWith(*there, seal.key);
    return opened && opened->vault.id == vault.id;
}

/// Writes a backup, reads it back, opens it, compares it, and only then gives it its name: an earlier backup goes when the
/// new one is known to be good.
Result<void> writeProven(const QString &path, const Vault &vault, const Seal &seal, qint64 now)
{
    const QString trial = path + u'.' + QString::fromLatin1(randomBytes(4).toHex());
    const auto tidy = qScopeGuard([&] { QFile::remove(trial); });
    const Secret document = vaultcodec::write(vault, seal);
    if (const Result<void> written = wholefile::replace(trial, document.view()); !written)
        return failure(Reason::BackupUnwritable, written.error().about);
    const Result<Secret> there = backupfile::read(trial);
    if (!there || !there->sameAs(document))
        return failure(Reason::BackupDiffers, path);
    const auto opened = vaultcodec::unlockWith(*there, seal.key);
    if (!opened || !givesSameCodes(vault, opened->vault, now))
        return failure(Reason::BackupDiffers, path);
    std::error_code error;
    std::filesystem::rename(QFileInfo(trial).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), error);
    if (error)
        return failure(Reason::BackupUnwritable, QString::fromStdString(error.message()));
    (void)syncFolder(QFileInfo(path).absolutePath());
    return {};
}

QString numberOfAccounts(const Vault &vault)
{
    return Cli::tr("%n account(s)", nullptr, static_cast<int>(vault.tokens.size()));
}

void writeTo(Invocation &invocation, const QString &path, const Seal &seal)
{
    const Vault vault = invocation.session().vault();
    if (wholefile::look(path) == wholefile::Found::NoFolder)
        return invocation.refuse({Reason::BackupFolderGone, QDir::toNativeSeparators(QFileInfo(path).path())});
    if (!mayTake(path, vault, seal))
        return invocation.refuse(Cli::tr("“%1” is there already, and is no earlier backup of this vault under the same "
                                         "passphrase. It stays as it is; choose another name.")
                                     .arg(QDir::toNativeSeparators(path)));
    if (const Result<void> written = writeProven(path, vault, seal, invocation.now()); !written)
        return invocation.refuse(written.error());
    say(Cli::tr("A backup of %1 was written to “%2”, read back, opened and found good.")
            .arg(numberOfAccounts(vault), QDir::toNativeSeparators(path)));
    invocation.finish();
}

void backUpTo(Invocation &invocation, const QString &path)
{
    const Seal kept = invocation.session().vault().backupSeal;
    if (kept && !invocation.arguments().has(Passphrases::fresh))
        return writeTo(invocation, path, kept);
    if (const auto passphrase = invocation.newPassphrase())
        writeTo(invocation, path, sealedvault::newSeal(*passphrase));
}

void sayWritten(Invocation &invocation)
{
    say(Cli::tr("A backup of %1 was written to “%2”, read back, opened and found good.")
            .arg(numberOfAccounts(invocation.session().vault()),
                 QDir::toNativeSeparators(invocation.backups().folder())));
    invocation.finish();
}

void setUp(Invocation &invocation, const QString &folder)
{
    if (invocation.refusesChange())
        return;
    Secret passphrase;
    if (!invocation.backups().hasPassphrase() || invocation.arguments().has(Passphrases::fresh)) {
        const auto fresh = invocation.newPassphrase();
        if (!fresh)
            return;
        passphrase = *fresh;
    }
    invocation.whenKept(invocation.backups().setUp(folder, passphrase), [&invocation] { sayWritten(invocation); });
}

void backUpIntoFolder(Invocation &invocation)
{
    if (invocation.backups().folder().isEmpty() || !invocation.backups().hasPassphrase())
        return invocation.refuse(Cli::tr("No backups are set up. Say --set-up FOLDER to have one made there after each "
                                         "change, or --to FILE to write one now."));
    invocation.whenKept(invocation.backups().backUpNow(), [&invocation] { sayWritten(invocation); });
}

} // namespace

QString faultOfBackup(const Arguments &arguments)
{
    const auto chosen = std::ranges::count_if(std::initializer_list<const char *>{"to", "set-up", "stop"},
                                              [&](const char *way) { return arguments.has(way); });
    if (chosen > 1)
        return Cli::tr("Choose one of --to, --set-up and --stop.");
    for (const char *option : {"to", "set-up"})
        if (arguments.has(option) && arguments.valueOf(option).isEmpty())
            return Cli::tr("The name behind %1 is missing.").arg(QStringLiteral("--") + QLatin1String(option));
    return {};
}

void backup(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    if (arguments.has("stop")) {
        invocation.backups().stop();
        say(Cli::tr("No more backups are made by themselves. Those that are there stay."));
        return invocation.finish();
    }
    invocation.whenOpen([&invocation, &arguments] {
        if (arguments.has("to"))
            backUpTo(invocation, wholePath(arguments.valueOf("to")));
        else if (arguments.has("set-up"))
            setUp(invocation, wholePath(arguments.valueOf("set-up")));
        else
            backUpIntoFolder(invocation);
    });
}

} // namespace countersign::cli
