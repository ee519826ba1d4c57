// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupopening.h"

#include "app/cli/output.h"
#include "core/session/backupfile.h"

#include <QDir>

namespace countersign::cli {

namespace {

void askForVault(Invocation &invocation, const std::function<void(const Result<void> &)> &then)
{
    const QString question = Cli::tr("Passphrase of the vault in %1 (not shown as you type; nothing: go on without):")
                                 .arg(invocation.session().describePlace());
    invocation.passphrases().tryWith({Passphrases::ofTheVault, question, true}, &invocation,
                                     [&invocation](const Secret &passphrase) {
        return invocation.unlockWith(passphrase);
    }, [then](const std::expected<Secret, QString> &passphrase) {
        if (passphrase)
            return then({});
        complain(passphrase.error());
        then(failure(Reason::VaultSealed));
    });
}

} // namespace

void whenBackupOpen(Invocation &invocation, const QString &typedPath, std::function<void(const OpenedBackup &)> then)
{
    const QString path = wholePath(typedPath);
    const Result<Secret> content = backupfile::read(path);
    if (!content)
        return invocation.refuse(content.error());
    const auto unlocked = std::make_shared<vaultcodec::Unlocked>();
    const Passphrases::Attempt attempt = [&invocation, content = *content, unlocked](const Secret &passphrase) {
        Answer<void> answer;
        whenDone(backupfile::open(content, passphrase), &invocation,
                 [answer, unlocked](const Result<vaultcodec::Unlocked> &opened) {
            if (!opened)
                return answer.give(failure(opened.error()));
            *unlocked = *opened;
            answer.give({});
        });
        return answer.later();
    };
    const auto goOn = [then = std::move(then), path, unlocked](const Secret &passphrase) {
        then({QDir::toNativeSeparators(path), unlocked->vault, unlocked->seal, passphrase});
    };
    if (!backupfile::wantsPassphrase(*content)) {
        whenDone(attempt({}), &invocation, [&invocation, goOn](const Result<void> &opened) {
            if (opened)
                goOn({});
            else
                invocation.refuse(opened.error());
        });
        return;
    }
    const QString question = Cli::tr("Passphrase of the backup (not shown as you type):");
    invocation.passphrases().tryWith({Passphrases::opening, question}, &invocation, attempt,
                                     [&invocation, goOn](const std::expected<Secret, QString> &passphrase) {
        if (passphrase)
            goOn(*passphrase);
        else
            invocation.refuse(passphrase.error());
    });
}

void whenVaultTried(Invocation &invocation, const Secret &backupPassphrase,
                    std::function<void(const Result<void> &)> then)
{
    whenDone(invocation.openSession(), &invocation,
             [&invocation, backupPassphrase, then = std::move(then)](const Result<void> &opened) {
        if (opened || opened.error().reason != Reason::VaultSealed)
            return then(opened);
        if (backupPassphrase.isEmpty() || invocation.arguments().has(Passphrases::ofTheVault))
            return askForVault(invocation, then);
        // Many people have one passphrase for both.
        whenDone(invocation.unlockWith(backupPassphrase), &invocation,
                 [&invocation, then](const Result<void> &unlocked) {
            if (unlocked || unlocked.error().reason != Reason::WrongPassphrase)
                then(unlocked);
            else
                askForVault(invocation, then);
        });
    });
}

} // namespace countersign::cli
