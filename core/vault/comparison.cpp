// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/comparison.h"

#include "core/otp/code.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace countersign {

namespace {

bool hasSameRecoveryCodes(const Token &one, const Token &other)
{
    return std::ranges::equal(one->recoveryCodes, other->recoveryCodes,
                              [](const RecoveryCode &a, const RecoveryCode &b) {
        return a.usedAt == b.usedAt && a.text.sameAs(b.text);
    });
}

bool hasSameWords(const Token &one, const Token &other)
{
    return one.sameNamesAs(other) && one->note == other->note && one->groups == other->groups && one->icon == other->icon
           && one->favourite == other->favourite && hasSameRecoveryCodes(one, other);
}

/// Finds the counterparts of tokens: by id, then by key and name, then by name alone. Each is given once.
class Counterparts
{
public:
    explicit Counterparts(const QList<Token> &tokens) : m_tokens(tokens)
    {
        for (const Token &token : tokens) {
            m_byId.insert(token->id, &token);
            m_byName.insert(token.fullName(), &token);
        }
    }

    const Token *take(const Token &wanted)
    {
        if (const Token *found = m_byId.value(wanted->id); found && isFree(*found))
            return taken(found);
        const QList<const Token *> named = m_byName.values(wanted.fullName());
        for (const Token *token : named)
            if (isFree(*token) && token->sameKeyAs(wanted))
                return taken(token);
        for (const Token *token : named)
            if (isFree(*token))
                return taken(token);
        return nullptr;
    }

    QStringList left() const
    {
        QStringList names;
        for (const Token &token : m_tokens)
            if (isFree(token))
                names.append(token.fullName());
        return names;
    }

private:
    bool isFree(const Token &token) const { return !m_taken.contains(token->id); }
    const Token *taken(const Token *token)
    {
        m_taken.insert((*token)->id);
        return token;
    }

    const QList<Token> &m_tokens;
    QHash<TokenId, const Token *> m_byId;
    QMultiHash<QString, const Token *> m_byName;
    QSet<TokenId> m_taken;
};

} // namespace

Comparison compare(const Vault &here, const Vault &there)
{
    Comparison result;
    Counterparts ours(here.tokens);
    for (const Token &token : there.tokens) {
        const Token *counterpart = ours.take(token);
        if (!counterpart)
            result.onlyThere.append(token.fullName());
        else if (!counterpart->sameKeyAs(token))
            result.otherKey.append(token.fullName());
        else if (!hasSameWords(*counterpart, token))
            result.otherWords.append(token.fullName());
        else
            ++result.same;
    }
    result.onlyHere = ours.left();
    return result;
}

bool givesSameCodes(const Vault &one, const Vault &other, qint64 now)
{
    return std::ranges::equal(one.tokens, other.tokens, [now](const Token &a, const Token &b) {
        if (a->id != b->id || !a.sameKeyAs(b) || !hasSameWords(a, b))
            return false;
        const auto mine = codeFor(a, now);
        const auto theirs = codeFor(b, now);
        // A token whose PIN nobody knows has no code on either side.
        return mine.has_value() == theirs.has_value() && (!mine || mine->text == theirs->text);
    });
}

namespace changes {

Change merge(Vault other, qint64 now)
{
    return [other = std::move(other), now](const Vault &vault) -> Result<Vault> {
        Vault candidate = vault;
        QSet<TokenId> ids;
        for (const Token &token : vault.tokens)
            ids.insert(token->id);
        for (const Token &token : other.tokens) {
            const bool isHere = std::ranges::any_of(vault.tokens, [&](const Token &ours) {
                return ours.sameKeyAs(token) && (ours->id == token->id || ours.sameNamesAs(token));
            });
            if (isHere)
                continue;
            candidate.removed.removeIf([&](const RemovedToken &gone) {
                return gone.token->id == token->id && gone.token.sameKeyAs(token);
            });
            TokenFields fields = token.fields();
            const bool isIdTaken =
                ids.contains(fields.id) || std::ranges::any_of(candidate.removed, [&](const RemovedToken &gone) {
                return gone.token->id == token->id;
            });
            if (isIdTaken)
                fields.id = {};
            if (fields.addedAt == 0)
                fields.addedAt = now;
            const Result<Token> added = Token::make(std::move(fields));
            if (!added)
                return failure(added.error());
            ids.insert((*added)->id);
            candidate.tokens.append(*added);
        }
        for (const SetAside &entry : other.setAside)
            if (std::ranges::none_of(candidate.setAside,
                                     [&](const SetAside &ours) { return ours.raw.sameAs(entry.raw); }))
                candidate.setAside.append(entry);
        return candidate;
    };
}

} // namespace changes

} // namespace countersign
