// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choosing.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tokenjson.h"
#include "core/base/errortext.h"

namespace countersign::cli {

namespace {

/// The moment asked for with --at, or now; Unix seconds.
qint64 momentOf(const Invocation &invocation)
{
    return invocation.arguments().has("at") ? invocation.arguments().valueOf("at").toLongLong() : invocation.now();
}

void sayOne(Invocation &invocation, const Token &token, const Code &code)
{
    if (invocation.arguments().has("json"))
        say(QJsonArray{objectFor(token, code)});
    else
        say(code.text);
    invocation.finish();
}

/// Shows the next code of a counter token, once the moved-on counter is stored.
void sayNext(Invocation &invocation, const TokenId &id)
{
    if (invocation.refusesChange())
        return;
    invocation.backups();
    whenDone(invocation.session().nextCode(id), &invocation, [&invocation, id](const Result<Code> &code) {
        if (!code) {
            invocation.refuse(code.error());
            return;
        }
        const Token *moved = invocation.session().vault().find(id);
        const auto next = moved ? moved->counter() : std::nullopt;
        if (!next) {
            invocation.refuse({Reason::TokenGone, {}});
            return;
        }
        // The counter told is the one that the code was computed from.
        const Result<Token> used = moved->with([&](TokenFields &fields) { fields.moving = Counter{*next - 1}; });
        if (used)
            sayOne(invocation, *used, *code);
        else
            invocation.refuse(used.error());
    });
}

void sayOneOf(Invocation &invocation, const QString &name)
{
    const Result<Token> token = theOne(invocation.session().vault().tokens, name);
    if (!token) {
        invocation.refuse(token.error());
        return;
    }
    if (!token->isTimeBased() && !invocation.arguments().has("at")) {
        sayNext(invocation, (*token)->id);
        return;
    }
    const Result<Code> code = codeFor(*token, momentOf(invocation));
    if (code)
        sayOne(invocation, *token, *code);
    else
        invocation.refuse(code.error());
}

void sayAll(Invocation &invocation)
{
    const QList<Token> &tokens = invocation.session().vault().tokens;
    const qint64 moment = momentOf(invocation);
    QJsonArray objects;
    QList<QStringList> rows;
    QStringList remarks;
    for (const Token &token : tokens) {
        const std::optional<Code> code = codeInList(token, moment);
        objects.append(objectFor(token, code));
        rows.append({textOf(code), token->issuer, token->account});
        if (code || !token.isTimeBased())
            continue;
        const Error why = codeFor(token, moment).error();
        if (why.reason == Reason::TimeOutOfRange) {
            invocation.refuse(why);
            return;
        }
        remarks.append(QStringLiteral("%1: %2").arg(nameOf(token), sentenceFor(why)));
    }
    if (invocation.arguments().has("json"))
        say(objects);
    else
        for (const QString &line : aligned(rows))
            say(line);
    if (tokens.isEmpty())
        remarks.append(Cli::tr("There are no accounts yet. Add one with “countersign-cli add”."));
    for (const QString &remark : remarks)
        complain(remark);
    invocation.finish();
}

} // namespace

QString faultOfCode(const Arguments &arguments)
{
    if (!arguments.has("at"))
        return {};
    bool isNumber = false;
    arguments.valueOf("at").toLongLong(&isNumber);
    return isNumber ? QString() : Cli::tr("The moment behind --at is a whole number: seconds since 1970 in UTC.");
}

void code(Invocation &invocation)
{
    invocation.whenOpen([&invocation] {
        if (invocation.arguments().names.isEmpty())
            sayAll(invocation);
        else
            sayOneOf(invocation, invocation.arguments().names.first());
    });
}

} // namespace countersign::cli
