// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/changes.h"

#include <algorithm>
#include <limits>

namespace countersign {

namespace {

constexpr qint64 secondsPerDay = 86400;

QList<Token>::iterator positionOf(Vault &vault, const TokenId &id)
{
    return std::ranges::find_if(vault.tokens, [&](const Token &token) { return token->id == id; });
}

void forget(Vault &vault, const TokenId &id)
{
    vault.foreignEntryFields.remove(id);
    vault.strayExtensions.remove(id.toString(QUuid::WithoutBraces));
}

/// Forgets the groups that a token has left, where no other token is in them. Groups that nobody was ever in stay: another
/// program made them.
void dropLeftGroups(Vault &vault, const QStringList &before, const QStringList &after)
{
    const auto isUsed = [&](const QString &group) {
        return std::ranges::any_of(vault.tokens, [&](const Token &token) { return token->groups.contains(group); })
               || std::ranges::any_of(vault.removed,
                                      [&](const RemovedToken &gone) { return gone.token->groups.contains(group); });
    };
    for (const QString &group : before)
        if (!after.contains(group) && !isUsed(group))
            vault.groups.removeIf([&](const Group &one) { return one.name == group; });
}

/// A change of the fields of one token, which stays where it is.
template<typename Alter>
Result<Vault> withAltered(const Vault &vault, const TokenId &id, Alter alter)
{
    Vault candidate = vault;
    const auto place = positionOf(candidate, id);
    if (place == candidate.tokens.end())
        return failure(Reason::TokenGone);
    const Result<Token> altered = place->with(alter);
    if (!altered)
        return failure(altered.error());
    *place = *altered;
    return candidate;
}

} // namespace

namespace changes {

Change edit(Token before, Token edited)
{
    return [before = std::move(before), edited = std::move(edited)](const Vault &vault) -> Result<Vault> {
        Vault candidate = vault;
        const auto place = positionOf(candidate, edited->id);
        if (place == candidate.tokens.end())
            return failure(Reason::TokenGone, edited.fullName());
        const Result<Token> merged = place->with([&](TokenFields &fields) {
            const auto take = [&](auto field) {
                if (before.fields().*field != edited.fields().*field)
                    fields.*field = edited.fields().*field;
            };
            take(&TokenFields::kind);
            take(&TokenFields::issuer);
            take(&TokenFields::account);
            take(&TokenFields::algorithm);
            take(&TokenFields::digits);
            take(&TokenFields::moving);
            take(&TokenFields::note);
            take(&TokenFields::groups);
            take(&TokenFields::icon);
            take(&TokenFields::favourite);
            if (!before->secret.sameAs(edited->secret))
                fields.secret = edited->secret;
            if (!before->pin.sameAs(edited->pin))
                fields.pin = edited->pin;
        });
        if (!merged)
            return failure(merged.error());
        const QStringList groupsBefore = (*place)->groups;
        *place = *merged;
        dropLeftGroups(candidate, groupsBefore, (*merged)->groups);
        return candidate;
    };
}

Change setRecoveryCodes(TokenId id, QList<RecoveryCode> codes)
{
    return [id, codes = std::move(codes)](const Vault &vault) {
        return withAltered(vault, id, [&](TokenFields &fields) { fields.recoveryCodes = codes; });
    };
}

Change markRecoveryCode(TokenId id, Secret text, qint64 usedAt)
{
    return [id, text = std::move(text), usedAt](const Vault &vault) -> Result<Vault> {
        bool isThere = false;
        Result<Vault> candidate = withAltered(vault, id, [&](TokenFields &fields) {
            for (RecoveryCode &code : fields.recoveryCodes) {
                if (!code.text.sameAs(text))
                    continue;
                code.usedAt = usedAt;
                isThere = true;
                break;
            }
        });
        if (candidate && !isThere)
            return failure(Reason::RecoveryCodeGone);
        return candidate;
    };
}

Change remove(QList<TokenId> ids, qint64 now)
{
    return [ids = std::move(ids), now](const Vault &vault) -> Result<Vault> {
        Vault candidate = vault;
        for (const TokenId &id : ids) {
            const auto place = positionOf(candidate, id);
            if (place == candidate.tokens.end())
                continue;
            candidate.removed.append({*place, now});
            candidate.tokens.erase(place);
        }
        if (candidate.tokens.size() == vault.tokens.size())
            return failure(Reason::TokenGone);
        return candidate;
    };
}

Change restore(QList<TokenId> ids)
{
    return [ids = std::move(ids)](const Vault &vault) -> Result<Vault> {
        Vault candidate = vault;
        const auto wanted = [&](const RemovedToken &gone) { return ids.contains(gone.token->id); };
        for (const RemovedToken &gone : std::as_const(candidate.removed))
            if (wanted(gone))
                candidate.tokens.append(gone.token);
        if (candidate.removed.removeIf(wanted) == 0)
            return failure(Reason::TokenGone);
        return candidate;
    };
}

Change erase(QList<TokenId> ids)
{
    return [ids = std::move(ids)](const Vault &vault) -> Result<Vault> {
        Vault candidate = vault;
        if (candidate.removed.removeIf([&](const RemovedToken &gone) { return ids.contains(gone.token->id); }) == 0)
            return failure(Reason::TokenGone);
        for (const TokenId &id : ids)
            forget(candidate, id);
        return candidate;
    };
}

Change advance(TokenId id, qint64 now)
{
    return [id, now](const Vault &vault) -> Result<Vault> {
        Vault candidate = vault;
        const auto place = positionOf(candidate, id);
        if (place == candidate.tokens.end())
            return failure(Reason::TokenGone);
        const auto counter = place->counter();
        if (!counter)
            return failure(Reason::NotACounterToken, place->fullName());
        if (*counter >= static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return failure(Reason::CounterExhausted, place->fullName());
        const Result<Token> moved = place->with([&](TokenFields &fields) {
            fields.moving = Counter{*counter + 1};
            fields.lastUsedAt = now;
            ++fields.useCount;
        });
        if (!moved)
            return failure(moved.error());
        *place = *moved;
        return candidate;
    };
}

} // namespace changes

void dropExpired(Vault &vault, qint64 now)
{
    vault.removed.removeIf([&](const RemovedToken &gone) {
        // A date that is missing or in the future says nothing about how long it has been.
        if (gone.removedAt <= 0 || gone.removedAt > now || now - gone.removedAt < removedDays * secondsPerDay)
            return false;
        forget(vault, gone.token->id);
        return true;
    });
}

} // namespace countersign
