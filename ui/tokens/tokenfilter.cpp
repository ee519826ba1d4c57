// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenfilter.h"

#include "ui/tokens/searchtext.h"
#include "ui/tokens/tokenmodel.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>
#include <vector>

namespace countersign {

TokenFilter::TokenFilter(QObject *parent) : QAbstractProxyModel(parent) {}

QVariant TokenFilter::at(int sourceRow, int role) const
{
    return sourceModel()->index(sourceRow, 0).data(role);
}

void TokenFilter::setSourceModel(QAbstractItemModel *source)
{
    Q_ASSERT(!sourceModel());
    QAbstractProxyModel::setSourceModel(source);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        putInOrder();
        const QList<int> rows = matching(m_order);
        keep(rows, idsOf(rows));
        endResetModel();
    });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { letGo(first, last); });
    connect(source, &QAbstractItemModel::rowsInserted, this, &TokenFilter::sourceChanged);
    connect(source, &QAbstractItemModel::rowsRemoved, this, &TokenFilter::sourceChanged);
    connect(source, &QAbstractItemModel::layoutChanged, this, &TokenFilter::sourceChanged);
    connect(source, &QAbstractItemModel::dataChanged, this, &TokenFilter::sourceDataChanged);
    sourceChanged();
}

void TokenFilter::search(const QString &text)
{
    const QString folded = foldedForSearch(text).simplified();
    if (folded == m_text)
        return;
    // More letters find less: what was left out stays out.
    const bool narrows = folded.startsWith(m_text);
    m_text = folded;
    m_words = folded.split(u' ', Qt::SkipEmptyParts);
    adopt(matching(narrows ? m_rows : m_order));
}

void TokenFilter::showGroup(const QString &group)
{
    if (std::exchange(m_group, group) != group)
        adopt(matching(m_order));
}

void TokenFilter::sortBy(Sorting sorting)
{
    if (std::exchange(m_sorting, sorting) != sorting)
        sourceChanged();
}

void TokenFilter::sourceChanged()
{
    putInOrder();
    adopt(matching(m_order));
}

/// Rows of the source are about to go: they leave while they can still be asked for what they are.
void TokenFilter::letGo(int first, int last)
{
    QList<int> staying;
    staying.reserve(m_rows.size());
    std::ranges::copy_if(m_rows, std::back_inserter(staying), [=](int row) { return row < first || row > last; });
    adopt(staying);
}

void TokenFilter::sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Without roles the tokens themselves are others: names, groups, favourites.
    if (roles.isEmpty())
        sourceChanged();
    if (m_rows.isEmpty())
        return;
    if (topLeft.row() != bottomRight.row())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), roles);
    else if (const QModelIndex here = mapFromSource(topLeft); here.isValid())
        Q_EMIT dataChanged(here, here, roles);
}

/// Sorts all rows. Whatever the order, rows that are equal in it keep the person's own.
void TokenFilter::putInOrder()
{
    m_order.resize(sourceModel()->rowCount());
    std::iota(m_order.begin(), m_order.end(), 0);
    switch (m_sorting) {
    case Sorting::Own:
        break;
    case Sorting::Name: {
        // Where no language is set, in the order of the alphabet all the same, and not of numbers of characters.
        QCollator collator;
        if (collator.locale().language() == QLocale::C)
            collator.setLocale(QLocale::English);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(static_cast<std::size_t>(m_order.size()));
        for (const int row : std::as_const(m_order))
            keys.push_back(collator.sortKey(at(row, Qt::DisplayRole).toString()));
        std::ranges::stable_sort(m_order, [&](int a, int b) {
            return keys[static_cast<std::size_t>(a)].compare(keys[static_cast<std::size_t>(b)]) < 0;
        });
        break;
    }
    case Sorting::Recent:
    case Sorting::Most: {
        using Key = std::pair<qint64, qint64>;
        QList<Key> keys;
        keys.reserve(m_order.size());
        for (const int row : std::as_const(m_order)) {
            const qint64 last = at(row, TokenModel::LastUsedRole).toLongLong();
            const qint64 count = at(row, TokenModel::UseCountRole).toLongLong();
            keys.append(m_sorting == Sorting::Recent ? Key{last, 0} : Key{count, last});
        }
        std::ranges::stable_sort(m_order, [&](int a, int b) { return keys.at(a) > keys.at(b); });
        break;
    }
    }
    std::ranges::stable_partition(m_order, [&](int row) { return at(row, TokenModel::FavouriteRole).toBool(); });
}

QList<int> TokenFilter::matching(const QList<int> &among) const
{
    if (m_words.isEmpty() && m_group.isNull())
        return m_order;
    QList<int> rows;
    for (const int row : among) {
        if (!m_group.isNull() && !at(row, TokenModel::GroupsRole).toStringList().contains(m_group))
            continue;
        const QString text = m_words.isEmpty() ? QString() : at(row, TokenModel::SearchRole).toString();
        if (std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); }))
            rows.append(row);
    }
    return rows;
}

QList<TokenId> TokenFilter::idsOf(const QList<int> &rows) const
{
    QList<TokenId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.append(at(row, TokenModel::IdRole).value<TokenId>());
    return ids;
}

void TokenFilter::keep(const QList<int> &rows, const QList<TokenId> &ids)
{
    m_rows = rows;
    m_ids = ids;
    m_places = QList<int>(sourceModel()->rowCount(), -1);
    for (int row = 0; row < m_rows.size(); ++row)
        m_places[m_rows.at(row)] = row;
}

/// Shows these rows of the source from now on, with as little fuss as that needs: rows that come or go in one place keep
/// selection and screen readers where they are, and anything else is one reset instead of hundreds of changes.
void TokenFilter::adopt(const QList<int> &rows)
{
    const QList<TokenId> ids = idsOf(rows);
    const auto before = m_ids.size(), after = ids.size(), fewer = std::min(before, after);
    qsizetype head = 0, tail = 0;
    while (head < fewer && m_ids.at(head) == ids.at(head))
        ++head;
    while (tail < fewer - head && m_ids.at(before - 1 - tail) == ids.at(after - 1 - tail))
        ++tail;
    if (head == before && head == after) {
        keep(rows, ids);
    } else if (head + tail == before) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(after - tail) - 1);
        keep(rows, ids);
        endInsertRows();
    } else if (head + tail == after) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(before - tail) - 1);
        keep(rows, ids);
        endRemoveRows();
    } else if (before == after) {
        permute(ids, rows);
    } else {
        beginResetModel();
        keep(rows, ids);
        endResetModel();
    }
}

/// As many rows as before, mostly the same in another order.
void TokenFilter::permute(const QList<TokenId> &ids, const QList<int> &rows)
{
    QHash<TokenId, int> places;
    places.reserve(ids.size());
    for (int row = 0; row < ids.size(); ++row)
        places.insert(ids.at(row), row);
    if (!std::ranges::all_of(m_ids, [&](const TokenId &id) { return places.contains(id); })) {
        beginResetModel();
        keep(rows, ids);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(createIndex(places.value(m_ids.at(old.row())), 0));
    keep(rows, ids);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QModelIndex TokenFilter::index(int row, int column, const QModelIndex &parent) const
{
    const bool isHere = !parent.isValid() && column == 0 && row >= 0 && row < m_rows.size();
    return isHere ? createIndex(row, 0) : QModelIndex();
}

int TokenFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TokenFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

bool TokenFilter::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_rows.isEmpty();
}

// The same for all, and asked of rows that are just leaving: the source may not know them any more.
Qt::ItemFlags TokenFilter::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QModelIndex TokenFilter::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() && proxy.row() < m_rows.size() ? sourceModel()->index(m_rows.at(proxy.row()), 0)
                                                          : QModelIndex();
}

QModelIndex TokenFilter::mapFromSource(const QModelIndex &source) const
{
    return source.isValid() && source.row() < m_places.size() ? index(m_places.at(source.row()), 0) : QModelIndex();
}

} // namespace countersign
