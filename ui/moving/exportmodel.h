// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/moving/movingpart.h"

#include <QAbstractListModel>
#include <QSet>

namespace countersign {

/// All accounts, which of them are to be moved out, and what becomes of each in the chosen target.
class ExportModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// `chosen`: those that are ticked; all where it is empty. `part` must outlive the model.
    ExportModel(QList<Token> tokens, const QList<TokenId> &chosen, const MovingPart &part, QObject *parent = nullptr);

    /// Says of each account how it fits in there.
    void setFormat(const ExportFormat &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void chooseAll(bool all);
    /// How many go, how many of those lose something, and how many could go.
    int going() const;
    int losing() const;
    int able() const;
    int all() const { return static_cast<int>(m_tokens.size()); }
    /// Those that go, in the order of the list.
    QList<TokenId> goingIds() const;

Q_SIGNALS:
    void chosenChanged();

private:
    bool goes(qsizetype row) const;

    QList<Token> m_tokens;
    QSet<TokenId> m_chosen;
    const MovingPart &m_part;
    QHash<TokenId, QString> m_losses;
    QHash<TokenId, QString> m_refused;
};

} // namespace countersign
