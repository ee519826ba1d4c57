// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acceptance.h"

#include "app/cli/choosing.h"
#include "core/intake/intake.h"

#include <QSet>

#include <algorithm>

namespace countersign::cli {

namespace {

using What = Accepted::What;

What whatFor(Standing standing, ReEnrolment rule)
{
    if (standing == Standing::Here)
        return What::Here;
    if (standing == Standing::New || rule == ReEnrolment::KeepBoth)
        return What::Added;
    return rule == ReEnrolment::Replace ? What::Replaced : What::Refused;
}

/// Takes a token of a known standing into the candidate and says what became of it.
Result<Accepted> takeIn(const IncomingToken &incoming, ReEnrolment rule, qint64 now, Vault &candidate)
{
    const Token &token = incoming.token;
    Accepted accepted{whatFor(incoming.standing, rule), incoming.match, nameOf(token),
                      incoming.standing == Standing::ReEnrolment};
    if (accepted.what != What::Added && accepted.what != What::Replaced)
        return accepted;
    const Change change =
        accepted.what == What::Added ? changes::add({token}, now) : changes::replaceKey(incoming.match, token, now);
    Result<Vault> next = change(candidate);
    if (!next)
        return failure(next.error());
    candidate = std::move(*next);
    if (accepted.what == What::Added)
        accepted.id = candidate.tokens.last()->id;
    return accepted;
}

Incoming incomingOf(const QList<Token> &tokens)
{
    Incoming incoming;
    for (const Token &token : tokens)
        incoming.tokens.append({.token = token, .standing = Standing::New, .match = {}});
    return incoming;
}

/// Knows one that has come in a moment ago, and a second key for an account that has got a new one already.
void lookAmongOthers(IncomingToken &incoming, const Vault &candidate, const QSet<TokenId> &replaced)
{
    if (incoming.standing == Standing::Here)
        return;
    const auto twin = std::ranges::find_if(candidate.tokens, [&](const Token &one) {
        return one.sameKeyAs(incoming.token) && one.sameNamesAs(incoming.token);
    });
    if (twin != candidate.tokens.end()) {
        incoming.standing = Standing::Here;
        incoming.match = (*twin)->id;
    } else if (replaced.contains(incoming.match)) {
        incoming.standing = Standing::New;
    }
}

} // namespace

Change accepting(QList<Token> tokens, ReEnrolment rule, qint64 now, std::shared_ptr<QList<Accepted>> outcome)
{
    return [tokens = std::move(tokens), rule, now, outcome](const Vault &vault) -> Result<Vault> {
        outcome->clear();
        Vault candidate = vault;
        for (const Token &token : tokens) {
            Incoming incoming = incomingOf({token});
            intake::compare(incoming, candidate);
            const Result<Accepted> accepted = takeIn(incoming.tokens.first(), rule, now, candidate);
            if (!accepted)
                return failure(accepted.error());
            outcome->append(*accepted);
        }
        return candidate;
    };
}

Change acceptingTogether(QList<Token> tokens, ReEnrolment rule, qint64 now, std::shared_ptr<QList<Accepted>> outcome)
{
    return [tokens = std::move(tokens), rule, now, outcome](const Vault &vault) -> Result<Vault> {
        outcome->clear();
        Vault candidate = vault;
        Incoming all = incomingOf(tokens);
        intake::compare(all, vault);
        QSet<TokenId> replaced;
        for (IncomingToken &incoming : all.tokens) {
            lookAmongOthers(incoming, candidate, replaced);
            const Result<Accepted> accepted = takeIn(incoming, rule, now, candidate);
            if (!accepted)
                return failure(accepted.error());
            if (accepted->what == What::Replaced)
                replaced.insert(accepted->id);
            outcome->append(*accepted);
        }
        return candidate;
    };
}

} // namespace countersign::cli
