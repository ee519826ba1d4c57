// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace countersign {

/// What a row says beside its name (Qt::DisplayRole) and its tick (Qt::CheckStateRole; a sign of warning stands in its
/// place where there is none).
enum TickRole {
    RemarkRole = Qt::UserRole + 1, ///< A second line.
};

/// Draws rows of which a person ticks some: a box, a name, and under it what there is to say. All are of one height, so that
/// ten thousand need no reckoning.
class TickDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace countersign
