// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choosing.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tokenjson.h"
#include "core/base/errortext.h"
#include "core/base/programdate.h"
#include "core/platform/clocktrust.h"
#include "core/vault/clockproof.h"

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

/// One remark, where codes for now are asked for by a person and the clock cannot be right.
void remarkOnClock(const Invocation &invocation)
{
    if (invocation.arguments().has("json") || invocation.arguments().has("at"))
        return;
    const ClockProof proof = clockProof(invocation.now(), latestMoment(invocation.session().vault()), programMadeAt());
    if (proof == ClockProof::BeforeProgram)
        complain(Cli::tr("This computer's clock is wrong: it shows a day before this program was made. Services refuse "
                         "these codes."));
    else if (proof == ClockProof::BeforeVault && clockWordNow() != ClockWord::Kept)
        complain(Cli::tr("This computer's clock seems to be behind: the vault was used at a later time. Services may "
                         "refuse these codes."));
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
        remarkOnClock(invocation);
        if (invocation.arguments().names.isEmpty())
            sayAll(invocation);
        else
            sayOneOf(invocation, invocation.arguments().names.first());
    });
}

} // namespace countersign::cli
