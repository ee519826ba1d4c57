// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acceptance.h"

#include "app/cli/choosing.h"
#include "core/intake/intake.h"
#include "core/vault/takingin.h"
#include "core/vault/tokenindex.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

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

Incoming incomingOf(const QList<Token> &tokens)
{
    Incoming incoming;
    for (const Token &token : tokens)
        incoming.tokens.append({.token = token, .standing = Standing::New, .match = {}});
    return incoming;
}

/// Decides on tokens that come in together, and makes one change of all of them.
class Together
{
public:
    Together(const Vault &vault, ReEnrolment rule) : m_vault(vault), m_rule(rule) {}

    void decide(IncomingToken incoming)
    {
        std::optional<qsizetype> twin;
        if (incoming.standing != Standing::Here)
            twin = m_seen.sameKeyAndNames(incoming.token);
        if (twin)
            incoming.standing = Standing::Here;
        else if (incoming.standing == Standing::ReEnrolment && m_renewed.contains(incoming.match))
            incoming.standing = Standing::New; // A second key for an account that gets a new one already.
        const What what = whatFor(incoming.standing, m_rule);
        m_rows.append({{what, incoming.match, nameOf(incoming.token), incoming.standing == Standing::ReEnrolment},
                       twin ? std::optional(m_seenRows.at(*twin)) : std::nullopt});
        if (what != What::Added && what != What::Replaced)
            return;
        m_seen.append(incoming.token);
        m_seenRows.append(m_rows.size() - 1);
        if (what == What::Added) {
            m_added.append(incoming.token);
        } else {
            m_renewed.insert(incoming.match);
            m_renewals.append({incoming.match, incoming.token});
        }
    }

    Result<Vault> take(qint64 now, QList<Accepted> &outcome) const
    {
        Result<Vault> candidate = changes::takeIn(m_renewals, m_added, now)(m_vault);
        if (!candidate)
            return candidate;
        const qsizetype firstRow = outcome.size();
        // They are at the end of the list, in order; nothing may be told of that is not there.
        qsizetype place = m_vault.tokens.size();
        if (candidate->tokens.size() != place + m_added.size())
            return failure(Reason::Internal);
        for (const Row &row : m_rows) {
            Accepted accepted = row.accepted;
            if (row.twin)
                accepted.id = outcome.at(firstRow + *row.twin).id;
            else if (accepted.what == What::Added)
                accepted.id = candidate->tokens.at(place++)->id;
            outcome.append(std::move(accepted));
        }
        return candidate;
    }

private:
    struct Row
    {
        Accepted accepted;
        std::optional<qsizetype> twin; ///< The row of the one before it that it is.
    };

    const Vault &m_vault;
    ReEnrolment m_rule;
    QList<Row> m_rows;
    TokenIndex m_seen; ///< Those that are taken in, and their rows.
    QList<qsizetype> m_seenRows;
    QSet<TokenId> m_renewed;
    QList<changes::Renewal> m_renewals;
    QList<Token> m_added;
};

Result<Vault> takeTogether(const QList<Token> &tokens, ReEnrolment rule, qint64 now, const Vault &vault,
                           QList<Accepted> &outcome)
{
    Incoming all = incomingOf(tokens);
    intake::compare(all, vault);
    Together together(vault, rule);
    for (const IncomingToken &incoming : std::as_const(all.tokens))
        together.decide(incoming);
    return together.take(now, outcome);
}

/// How many from `first` on have nothing to do with each other, so that their order does not matter.
qsizetype apart(const QList<Token> &tokens, qsizetype first)
{
    TokenIndex before;
    qsizetype end = first;
    for (; end < tokens.size(); ++end) {
        if (before.sameKey(tokens[end]) || before.sameAccount(tokens[end]))
            break;
        before.append(tokens[end]);
    }
    return end - first;
}

} // namespace

ReEnrolment ruleOf(const Arguments &arguments)
{
    if (arguments.has("replace"))
        return ReEnrolment::Replace;
    return arguments.has("keep-both") ? ReEnrolment::KeepBoth : ReEnrolment::Refuse;
}

bool changesSomething(const QList<Accepted> &outcome)
{
    return std::ranges::any_of(
        outcome, [](const Accepted &one) { return one.what == What::Added || one.what == What::Replaced; });
}

Change accepting(QList<Token> tokens, ReEnrolment rule, qint64 now, std::shared_ptr<QList<Accepted>> outcome)
{
    return [tokens = std::move(tokens), rule, now, outcome](const Vault &vault) -> Result<Vault> {
        outcome->clear();
        Vault candidate = vault;
        for (qsizetype first = 0; first < tokens.size(); first = outcome->size()) {
            Result<Vault> next =
                takeTogether(tokens.sliced(first, apart(tokens, first)), rule, now, candidate, *outcome);
            if (!next)
                return next;
            candidate = *std::move(next);
        }
        return candidate;
    };
}

Change acceptingTogether(QList<Token> tokens, ReEnrolment rule, qint64 now, std::shared_ptr<QList<Accepted>> outcome)
{
    return [tokens = std::move(tokens), rule, now, outcome](const Vault &vault) {
        outcome->clear();
        return takeTogether(tokens, rule, now, vault, *outcome);
    };
}

} // namespace countersign::cli
