// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace countersign {

/// Paints one token: monogram, issuer and account, the code in two halves, and the ring (or, for HOTP, the button
/// for the next code). The ring is computed from the code's window and now, and so can never disagree with the code.
class TokenDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the ring or the button is drawn within the rectangle of a row.
    static QRect ringRect(const QRect &row, Qt::LayoutDirection direction, const QFont &font);

    /// Length of the ring in logical pixels: how often it has to be drawn so that it moves by one.
    static double ringCircumference(const QFont &font);

    /// How far a row has been swiped aside, in logical pixels; the view sets it while a finger drags.
    void setSwipe(const QPersistentModelIndex &index, int offset);

private:
    void paintBehind(QPainter *painter, const QStyleOptionViewItem &option) const;

    QPersistentModelIndex m_swiped;
    int m_swipeOffset = 0;
};

} // namespace countersign
