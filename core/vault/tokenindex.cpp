// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/tokenindex.h"

#include <algorithm>

namespace countersign {

namespace {

// Another seed in every process, so the number tells nobody what the key is.
size_t hashOfKey(const Token &token)
{
    const QByteArrayView key = token->secret.view();
    return qHashBits(key.data(), static_cast<size_t>(key.size()), QHashSeed::globalSeed());
}

size_t hashOfNames(const Token &token)
{
    return qHashMulti(QHashSeed::globalSeed(), token->issuer.toCaseFolded(), token->account.toCaseFolded());
}

} // namespace

TokenIndex::TokenIndex(const QList<Token> &tokens)
{
    m_tokens.reserve(tokens.size());
    for (const Token &token : tokens)
        append(token);
}

void TokenIndex::append(const Token &token)
{
    m_byKey[hashOfKey(token)].append(m_tokens.size());
    m_byNames[hashOfNames(token)].append(m_tokens.size());
    m_tokens.append(token);
}

template<typename Fits>
std::optional<qsizetype> TokenIndex::first(const Places &places, size_t hash, Fits fits) const
{
    const auto found = places.constFind(hash);
    if (found == places.constEnd())
        return std::nullopt;
    const auto place = std::ranges::find_if(*found, [&](qsizetype at) { return fits(m_tokens.at(at)); });
    return place == found->end() ? std::nullopt : std::optional(*place);
}

std::optional<qsizetype> TokenIndex::sameKey(const Token &token) const
{
    return first(m_byKey, hashOfKey(token), [&](const Token &here) { return here.sameKeyAs(token); });
}

std::optional<qsizetype> TokenIndex::sameAccount(const Token &token) const
{
    return first(m_byNames, hashOfNames(token), [&](const Token &here) { return here.sameAccountAs(token); });
}

std::optional<qsizetype> TokenIndex::sameKeyAndNames(const Token &token) const
{
    return first(m_byKey, hashOfKey(token),
                 [&](const Token &here) { return here.sameKeyAs(token) && here.sameNamesAs(token); });
}

} // namespace countersign
