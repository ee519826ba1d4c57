// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupopening.h"
#include "app/cli/choosing.h"
#include "app/cli/commands.h"
#include "app/cli/consent.h"
#include "app/cli/output.h"
#include "core/base/errortext.h"
#include "core/platform/terminalinput.h"
#include "core/session/restoration.h"
#include "core/store/backupfolder.h"

#include <QDir>
#include <QFileInfo>

namespace countersign::cli {

namespace {

/// The newest safety copy of the vault in use; empty where there is none.
QString newestSafetyCopy(const Invocation &invocation)
{
    const auto copies = safetyCopies(invocation.whereabouts().settingsFolder).list();
    return copies && !copies->isEmpty() ? QDir::toNativeSeparators(copies->first().path) : QString();
}

bool isAgreed(Invocation &invocation, const OpenedBackup &backup, const Result<void> &opened)
{
    if (invocation.arguments().has("yes"))
        return true;
    if (!opened)
        complain(sentenceFor(opened.error()));
    if (!terminal::isTerminal(terminal::Stream::Input)) {
        invocation.refuse(
            Cli::tr("Nothing was restored, because nobody can be asked here. Say --yes to put the backup in "
                    "place of the vault."));
        return false;
    }
    const QString question =
        Cli::tr("Put the backup (accounts: %1) in place of what is in %2 (accounts: %3)? Type y for "
                "yes:")
            .arg(backup.vault.tokens.size())
            .arg(invocation.session().describePlace(),
                 opened ? QString::number(invocation.session().vault().tokens.size()) : QStringLiteral("?"));
    if (saysYes(question))
        return true;
    invocation.refuse({Reason::Cancelled, {}});
    return false;
}

void replace(Invocation &invocation, const OpenedBackup &backup, const Result<void> &opened)
{
    Session &session = invocation.session();
    if (!opened && !canRestoreHere(session))
        return invocation.refuse(opened.error());
    if (!isAgreed(invocation, backup, opened) || (opened && !session.isFirstStart() && invocation.refusesChange()))
        return;
    // So that a file named with --vault is known for one, and nothing is written into it in the open.
    Places &places = invocation.places();
    if (places.chosen() != invocation.whereabouts().place)
        if (const Result<void> noted = places.remember(invocation.whereabouts().place); !noted)
            return invocation.refuse(noted.error());
    Restoration restoration;
    restoration.backup = {backup.vault, backup.seal};
    if (needsPassphrase(session, &places, restoration)) {
        complain(Cli::tr("The backup has no passphrase. Choose one for what is written to files now."));
        const auto fresh = invocation.newPassphrase();
        if (!fresh)
            return;
        restoration.passphrase = *fresh;
    }
    const bool sealsAnew = sealsTheVault(session, &places, restoration);
    const QString copyBefore = newestSafetyCopy(invocation);
    invocation.backups();
    whenDone(countersign::restore(session, &places, restoration), &invocation,
             [&invocation, sealsAnew, copyBefore](const Result<int> &restored) {
        if (!restored)
            return invocation.refuse(restored.error());
        say(Cli::tr("%n account(s) were restored; the vault is in %1.", nullptr, *restored)
                .arg(invocation.session().describePlace()));
        if (const QString copy = newestSafetyCopy(invocation); copy != copyBefore)
            say(Cli::tr("What was there before is kept in “%1”.").arg(copy));
        if (sealsAnew)
            complain(
                Cli::tr("The vault opens with the passphrase of the backup from now on. “countersign-cli passphrase” "
                        "changes that."));
        else if (!invocation.session().canLock())
            complain(Cli::tr("The vault has no passphrase of its own. “countersign-cli passphrase set” gives it one."));
        invocation.finish();
    });
}

void merge(Invocation &invocation, const OpenedBackup &backup, const Result<void> &opened)
{
    Session &session = invocation.session();
    if (!opened || session.isFirstStart()) {
        const QString why = sentenceFor(opened ? Error{Reason::VaultNotFound, {}} : opened.error());
        return invocation.refuse(why + u' '
                                 + Cli::tr("There is nothing to merge with; --replace puts the backup there."));
    }
    if (invocation.refusesChange())
        return;
    Restoration restoration;
    restoration.backup = {backup.vault, backup.seal};
    restoration.how = Restoration::How::Merge;
    invocation.backups();
    whenDone(countersign::restore(session, &invocation.places(), restoration), &invocation,
             [&invocation](const Result<int> &merged) {
        if (!merged)
            return invocation.refuse(merged.error());
        say(Cli::tr("%n account(s) came in from the backup.", nullptr, *merged));
        invocation.finish();
    });
}

void restoreBackup(Invocation &invocation)
{
    whenBackupOpen(invocation, invocation.arguments().names.first(), [&invocation](const OpenedBackup &backup) {
        whenVaultTried(invocation, backup.passphrase, [&invocation, backup](const Result<void> &opened) {
            (invocation.arguments().has("merge") ? merge : replace)(invocation, backup, opened);
        });
    });
}

void restoreAccount(Invocation &invocation)
{
    invocation.whenOpen([&invocation] {
        const QString &name = invocation.arguments().names.first();
        QList<Token> tokens;
        for (const RemovedToken &gone : invocation.session().vault().removed)
            tokens.append(gone.token);
        const Result<Token> token = theOne(tokens, name);
        if (!token && token.error().reason == Reason::NoSuchToken)
            return invocation.refuse(
                QFileInfo::exists(name)
                    ? Cli::tr(
                          "“%1” is a file. Say --merge to add what is in that backup, or --replace to put it in place "
                          "of the vault.")
                          .arg(name)
                    : Cli::tr("No removed account matches “%1”. “countersign-cli removed” lists them.").arg(name));
        if (!token)
            return invocation.refuse(token.error());
        invocation.whenChanged(changes::restore({(*token)->id}), [&invocation, back = *token] {
            say(Cli::tr("%1 is back.").arg(nameOf(back)));
            invocation.finish();
        });
    });
}

} // namespace

QString faultOfRestore(const Arguments &arguments)
{
    if (arguments.has("replace") && arguments.has("merge"))
        return Cli::tr("Choose one of --replace and --merge.");
    if (arguments.names.isEmpty())
        return Cli::tr("The name of an account or of a backup file is missing.");
    return {};
}

void restore(Invocation &invocation)
{
    if (invocation.arguments().has("replace") || invocation.arguments().has("merge"))
        restoreBackup(invocation);
    else
        restoreAccount(invocation);
}

} // namespace countersign::cli
