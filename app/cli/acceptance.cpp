// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acceptance.h"

#include "app/cli/choosing.h"
#include "core/intake/intake.h"

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

/// Takes one token into the candidate and says what became of it.
Result<Accepted> takeIn(const Token &token, ReEnrolment rule, qint64 now, Vault &candidate)
{
    Incoming incoming;
    incoming.tokens.append({.token = token, .standing = Standing::New, .match = {}});
    intake::compare(incoming, candidate);
    const IncomingToken &compared = incoming.tokens.first();

    Accepted accepted{whatFor(compared.standing, rule), compared.match, nameOf(token),
                      compared.standing == Standing::ReEnrolment};
    if (accepted.what != What::Added && accepted.what != What::Replaced)
        return accepted;
    const Change change =
        accepted.what == What::Added ? changes::add({token}, now) : changes::replaceKey(compared.match, token, now);
    Result<Vault> next = change(candidate);
    if (!next)
        return failure(next.error());
    candidate = std::move(*next);
    if (accepted.what == What::Added)
        accepted.id = candidate.tokens.last()->id;
    return accepted;
}

} // namespace

Change accepting(QList<Token> tokens, ReEnrolment rule, qint64 now, std::shared_ptr<QList<Accepted>> outcome)
{
    return [tokens = std::move(tokens), rule, now, outcome](const Vault &vault) -> Result<Vault> {
        outcome->clear();
        Vault candidate = vault;
        for (const Token &token : tokens) {
            const Result<Accepted> accepted = takeIn(token, rule, now, candidate);
            if (!accepted)
                return failure(accepted.error());
            outcome->append(*accepted);
        }
        return candidate;
    };
}

} // namespace countersign::cli
