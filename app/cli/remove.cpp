// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choosing.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/consent.h"
#include "app/cli/output.h"
#include "app/cli/tokenjson.h"
#include "core/platform/terminalinput.h"

#include <QDateTime>

namespace countersign::cli {

namespace {

QString whatRemovingDoes()
{
    return Cli::tr("Removing it here does not switch off two-factor sign-in at the service: without its codes you may "
                   "be locked out there. Switch it off there first.");
}

QList<Token> removedTokens(const Vault &vault)
{
    QList<Token> tokens;
    for (const RemovedToken &gone : vault.removed)
        tokens.append(gone.token);
    return tokens;
}

QString dayOf(qint64 unixSeconds)
{
    return QDateTime::fromSecsSinceEpoch(unixSeconds).date().toString(Qt::ISODate);
}

void removeNow(Invocation &invocation, const Token &token)
{
    // While nobody answered, another program may have removed it: the change itself finds that out.
    const Change change = changes::remove({token->id}, invocation.now());
    invocation.whenChanged(change, [&invocation, token] {
        if (invocation.arguments().has("json"))
            say(QJsonArray{objectFor(token, codeInList(token, invocation.now()))});
        else
            say(Cli::tr("%1 was removed. “countersign-cli restore %2” brings it back within 30 days.")
                    .arg(nameOf(token), shortIdOf(token, removedTokens(invocation.session().vault()))));
        invocation.finish();
    });
}

} // namespace

void remove(Invocation &invocation)
{
    invocation.whenOpen([&invocation] {
        const Result<Token> token = theOne(invocation.session().vault().tokens, invocation.arguments().names.first());
        if (!token) {
            invocation.refuse(token.error());
        } else if (invocation.arguments().has("yes")) {
            removeNow(invocation, *token);
        } else if (!terminal::isTerminal(terminal::Stream::Input)) {
            invocation.refuse(Cli::tr("%1 was not removed, because nobody can be asked here. %2 Say --yes to remove "
                                      "it.")
                                  .arg(nameOf(*token), whatRemovingDoes()));
        } else {
            complain(whatRemovingDoes());
            if (saysYes(Cli::tr("Remove %1? Type y for yes:").arg(nameOf(*token))))
                removeNow(invocation, *token);
            else
                invocation.refuse({Reason::Cancelled, {}});
        }
    });
}

void removed(Invocation &invocation)
{
    invocation.whenOpen([&invocation] {
        const Vault &vault = invocation.session().vault();
        const QList<Token> tokens = removedTokens(vault);
        QList<QStringList> rows;
        rows.append({Cli::tr("ISSUER"), Cli::tr("ACCOUNT"), Cli::tr("REMOVED"), Cli::tr("KEPT UNTIL"), Cli::tr("ID")});
        for (const RemovedToken &gone : vault.removed) {
            const QString until = dayOf(gone.removedAt + qint64{removedDays} * 24 * 60 * 60);
            rows.append(
                {gone.token->issuer, gone.token->account, dayOf(gone.removedAt), until, shortIdOf(gone.token, tokens)});
        }
        if (tokens.isEmpty())
            complain(Cli::tr("No account was removed in the last 30 days."));
        else
            for (const QString &line : aligned(rows))
                say(line);
        invocation.finish();
    });
}

} // namespace countersign::cli
