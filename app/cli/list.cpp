// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choosing.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tokenjson.h"
#include "core/base/base32.h"

namespace countersign::cli {

namespace {

/// The one place where a secret key becomes text to be seen: the person asked for it.
QString shownSecret(const Token &token)
{
    return QString::fromLatin1(base32::encode(token->secret).view());
}

void sayAsJson(const Invocation &invocation, bool withSecrets)
{
    QJsonArray objects;
    for (const Token &token : invocation.session().vault().tokens) {
        QJsonObject object = objectFor(token, codeInList(token, invocation.now()));
        if (withSecrets)
            object.insert(QStringLiteral("secret"), shownSecret(token));
        objects.append(object);
    }
    say(objects);
}

void sayAsTable(const QList<Token> &tokens, bool withSecrets)
{
    if (tokens.isEmpty()) {
        complain(Cli::tr("There are no accounts yet. Add one with “countersign-cli add”."));
        return;
    }
    QList<QStringList> rows;
    rows.append({Cli::tr("ISSUER"), Cli::tr("ACCOUNT"), Cli::tr("TYPE"), Cli::tr("ID")});
    if (withSecrets)
        rows.last().append(Cli::tr("SECRET"));
    for (const Token &token : tokens) {
        rows.append({token->issuer, token->account, kindName(token->kind), shortIdOf(token, tokens)});
        if (withSecrets)
            rows.last().append(shownSecret(token));
    }
    for (const QString &line : aligned(rows))
        say(line);
}

} // namespace

void list(Invocation &invocation)
{
    invocation.whenOpen([&invocation] {
        const bool withSecrets = invocation.arguments().has("show-secrets");
        if (invocation.arguments().has("json"))
            sayAsJson(invocation, withSecrets);
        else
            sayAsTable(invocation.session().vault().tokens, withSecrets);
        invocation.finish();
    });
}

} // namespace countersign::cli
