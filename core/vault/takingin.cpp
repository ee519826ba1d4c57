// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/takingin.h"

#include "core/vault/tokenindex.h"

#include <QHash>
#include <QSet>

namespace countersign {

namespace {

Result<void> renew(Token &here, const Token &incoming, Vault &vault, qint64 now)
{
    if (here.sameKeyAs(incoming))
        return {};
    const Result<Token> renewed = here.with([&](TokenFields &fields) {
        fields.kind = incoming->kind;
        fields.secret = incoming->secret;
        fields.algorithm = incoming->algorithm;
        fields.digits = incoming->digits;
        fields.moving = incoming->moving;
        fields.pin = incoming->pin;
    });
    if (!renewed)
        return failure(renewed.error());
    TokenFields former = here.fields();
    former.id = {};
    const Result<Token> kept = Token::make(std::move(former));
    if (!kept)
        return failure(kept.error());
    here = *renewed;
    vault.removed.append({*kept, now});
    return {};
}

Result<void> append(Vault &vault, const QList<Token> &tokens, qint64 now)
{
    TokenIndex here(vault.tokens);
    QSet<TokenId> ids;
    for (const Token &token : std::as_const(vault.tokens))
        ids.insert(token->id);
    for (const RemovedToken &gone : std::as_const(vault.removed))
        ids.insert(gone.token->id);
    for (const Token &token : tokens) {
        if (here.sameKeyAndNames(token))
            continue;
        TokenFields fields = token.fields();
        if (ids.contains(fields.id))
            fields.id = {};
        if (fields.addedAt == 0)
            fields.addedAt = now;
        const Result<Token> fresh = Token::make(std::move(fields));
        if (!fresh)
            return failure(fresh.error());
        ids.insert((*fresh)->id);
        here.append(*fresh);
        vault.tokens.append(*fresh);
    }
    return {};
}

} // namespace

namespace changes {

Change add(QList<Token> tokens, qint64 now)
{
    return takeIn({}, std::move(tokens), now);
}

Change replaceKey(TokenId id, Token incoming, qint64 now)
{
    return takeIn({{id, std::move(incoming)}}, {}, now);
}

Change takeIn(QList<Renewal> renewals, QList<Token> added, qint64 now)
{
    return [renewals = std::move(renewals), added = std::move(added), now](const Vault &vault) -> Result<Vault> {
        Vault candidate = vault;
        QHash<TokenId, qsizetype> places;
        if (!renewals.isEmpty())
            for (qsizetype i = 0; i < candidate.tokens.size(); ++i)
                places.insert(candidate.tokens.at(i)->id, i);
        for (const Renewal &renewal : renewals) {
            const auto place = places.constFind(renewal.id);
            if (place == places.constEnd())
                return failure(Reason::TokenGone, renewal.incoming.fullName());
            if (const auto renewed = renew(candidate.tokens[*place], renewal.incoming, candidate, now); !renewed)
                return failure(renewed.error());
        }
        if (const auto appended = append(candidate, added, now); !appended)
            return failure(appended.error());
        return candidate;
    };
}

} // namespace changes
} // namespace countersign
