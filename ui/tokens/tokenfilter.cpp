// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenfilter.h"

#include "ui/tokens/tokenmodel.h"

#include <algorithm>

namespace countersign {

void TokenFilter::search(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TokenFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString words = sourceModel()->index(row, 0, parent).data(TokenModel::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return words.contains(word, Qt::CaseInsensitive); });
}

} // namespace countersign
