// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the rows of TokenModel follow a vault.
#include "ui/tokens/tokenmodel.h"

#include <algorithm>

namespace countersign {

void TokenModel::show(const QList<Token> &tokens)
{
    removeMissing(tokens);
    forgetFormer(tokens);
    m_searchTexts.clear();
    if (!startsLike(tokens)) {
        putInOrder(tokens);
        return;
    }
    int first = -1, last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (&m_tokens.at(row).fields() == &tokens.at(row).fields())
            continue;
        m_tokens[row] = tokens.at(row);
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
    if (tokens.size() > m_tokens.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(tokens.size()) - 1);
        m_tokens = tokens;
        m_searchTexts.clear();
        endInsertRows();
    }
}

void TokenModel::removeMissing(const QList<Token> &tokens)
{
    QSet<TokenId> wanted;
    wanted.reserve(tokens.size());
    for (const Token &token : tokens)
        wanted.insert(token->id);
    // All of them are another vault, or none.
    const bool keepsAny = std::ranges::any_of(m_tokens, [&](const Token &token) { return wanted.contains(token->id); });
    if (!keepsAny && !m_tokens.isEmpty()) {
        beginResetModel();
        for (const Token &token : std::as_const(m_tokens))
            forget(token->id);
        m_tokens.clear();
        m_searchTexts.clear();
        endResetModel();
        return;
    }
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !wanted.contains(m_tokens.at(first - 1)->id))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            forget(m_tokens.at(row)->id);
        m_tokens.remove(first, last - first + 1);
        m_searchTexts.clear();
        endRemoveRows();
        last = first;
    }
}

void TokenModel::forget(const TokenId &id)
{
    m_codes.remove(id);
    m_nextCodes.remove(id);
    m_counted.remove(id);
    m_used.remove(id);
    m_revealed.remove(id);
}

/// What was computed from fields that are others now.
void TokenModel::forgetFormer(const QList<Token> &tokens)
{
    QHash<TokenId, const Token *> present;
    present.reserve(m_tokens.size());
    for (const Token &token : std::as_const(m_tokens))
        present.insert(token->id, &token);
    for (const Token &token : tokens) {
        const Token *former = present.value(token->id);
        if (!former || &former->fields() == &token.fields())
            continue;
        m_codes.remove(token->id);
        m_nextCodes.remove(token->id);
        if (!former->sameKeyAs(token))
            forget(token->id);
    }
}

bool TokenModel::startsLike(const QList<Token> &tokens) const
{
    return std::ranges::equal(m_tokens, tokens.first(qMin(m_tokens.size(), tokens.size())),
                              [](const Token &a, const Token &b) { return a->id == b->id; });
}

/// The same rows in another order, or others among them.
void TokenModel::putInOrder(const QList<Token> &tokens)
{
    if (tokens.size() != m_tokens.size()) {
        beginResetModel();
        m_tokens = tokens;
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<TokenId, int> places;
    places.reserve(tokens.size());
    for (int row = 0; row < tokens.size(); ++row)
        places.insert(tokens.at(row)->id, row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(places.value(m_tokens.at(old.row())->id, -1)));
    m_tokens = tokens;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    announceAll({});
}

} // namespace countersign
