// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"
#include "ui/tokens/listrules.h"

#include <QAbstractProxyModel>
#include <QStringList>

namespace countersign {

/// The tokens in which every word of a search stands (in issuer, account, note or group, whatever the case) and that are
/// in a group, favourites first, in the order that the person chose. Built for thousands of rows: a key press looks at
/// each text once and tells the view once.
class TokenFilter : public QAbstractProxyModel
{
    Q_OBJECT
public:
    explicit TokenFilter(QObject *parent = nullptr);

    void search(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }

    /// Only what is in this group; a null name stands for all.
    void showGroup(const QString &group);
    const QString &group() const { return m_group; }

    void sortBy(Sorting sorting);
    Sorting sorting() const { return m_sorting; }

    void setSourceModel(QAbstractItemModel *source) override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;

private:
    void sourceChanged();
    void sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void putInOrder();
    QList<int> matching(const QList<int> &among) const;
    void letGo(int first, int last);
    void adopt(const QList<int> &rows);
    void permute(const QList<TokenId> &ids, const QList<int> &rows);
    void keep(const QList<int> &rows, const QList<TokenId> &ids);
    QList<TokenId> idsOf(const QList<int> &rows) const;
    QVariant at(int sourceRow, int role) const;

    QStringList m_words; ///< Folded.
    QString m_text;      ///< Folded: what the words were taken from.
    QString m_group;
    Sorting m_sorting = Sorting::Own;
    QList<int> m_order;   ///< All rows of the source, sorted.
    QList<int> m_rows;    ///< Those of them that are shown.
    QList<TokenId> m_ids; ///< Of the shown ones: source rows may be others by the time one looks.
    QList<int> m_places;  ///< By source row: the row here, or -1.
};

} // namespace countersign
