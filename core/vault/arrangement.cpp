// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/arrangement.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace countersign {

namespace {

/// Replaces the tokens that `isWanted` names by what `change` makes of them.
template<typename Wanted, typename ChangeFields>
Result<Vault> changed(const Vault &vault, Wanted isWanted, ChangeFields change)
{
    Vault candidate = vault;
    bool any = false;
    for (Token &token : candidate.tokens) {
        if (!isWanted(token->id))
            continue;
        Result<Token> renewed = token.with(change);
        if (!renewed)
            return failure(renewed.error());
        token = std::move(*renewed);
        any = true;
    }
    if (!any)
        return failure(Reason::TokenGone);
    return candidate;
}

} // namespace

namespace changes {

Change move(QList<TokenId> ids, TokenId before)
{
    return [ids = std::move(ids), before](const Vault &vault) -> Result<Vault> {
        const QSet<TokenId> wanted(ids.begin(), ids.end());
        QList<Token> moved, others;
        qsizetype place = -1;
        for (const Token &token : vault.tokens) {
            // A token that moves in front of itself stays where the ones around it leave it.
            if (token->id == before)
                place = others.size();
            (wanted.contains(token->id) ? moved : others).append(token);
        }
        if (moved.isEmpty())
            return failure(Reason::TokenGone);
        if (place < 0)
            place = others.size();
        Vault candidate = vault;
        candidate.tokens = others.first(place) + moved + others.sliced(place);
        return candidate;
    };
}

Change setFavourite(const QList<TokenId> &ids, bool favourite)
{
    return [wanted = QSet<TokenId>(ids.begin(), ids.end()), favourite](const Vault &vault) -> Result<Vault> {
        return changed(vault, [&](const TokenId &id) { return wanted.contains(id); },
                       [&](TokenFields &fields) { fields.favourite = favourite; });
    };
}

Change noteUses(QHash<TokenId, Use> uses)
{
    return [uses = std::move(uses)](const Vault &vault) -> Result<Vault> {
        return changed(vault, [&](const TokenId &id) { return uses.contains(id); }, [&](TokenFields &fields) {
            constexpr qint64 most = std::numeric_limits<qint32>::max();
            const Use use = uses.value(fields.id);
            fields.useCount = std::min(most, std::min(most, fields.useCount) + use.count);
            fields.lastUsedAt = std::max(fields.lastUsedAt, use.lastAt);
        });
    };
}

} // namespace changes

} // namespace countersign
