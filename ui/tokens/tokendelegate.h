// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens/ringpainter.h"
#include "ui/tokens/rowlook.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

#include <memory>

namespace countersign {

/// Paints one token: its mark, issuer and account, the code (with the next one beside it towards the end), and the ring
/// or, for HOTP, the button for the next code. What is costly to draw is drawn once and kept.
class TokenDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The least side of what a finger has to hit, in logical pixels.
    static constexpr int touchTarget = 44;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Paints nothing but the ring anew, on the ground that the row had when it was last painted.
    void repaintRing(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const;

    /// Where the ring or the button is drawn within the rectangle of a row.
    QRect ringRect(const QRect &row, Qt::LayoutDirection direction, const QFont &font, const QPalette &palette) const;

    /// Where a finger or pointer hits it.
    QRect ringTarget(const QRect &row, Qt::LayoutDirection direction, const QFont &font, const QPalette &palette) const;

    /// Length of the ring in logical pixels.
    double ringCircumference(const QFont &font, const QPalette &palette) const;

    /// How far a row has been swiped aside, in logical pixels; the view sets it while a finger drags.
    void setSwipe(const QPersistentModelIndex &index, int offset);

    /// Several rows are being chosen: those that are have a check mark in place of their mark.
    void setChoosing(bool choosing) { m_choosing = choosing; }

    /// Keeps nothing that was drawn.
    void forget() const;

private:
    struct Row; // One row while it is being painted.

    const RowLook &lookFor(const QFont &font, const QPalette &palette) const;
    QColor groundOf(const QStyleOptionViewItem &option) const;
    void paintRing(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBehind(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintMarkOf(const Row &row) const;
    void paintNames(const Row &row, int keptFree) const;
    void paintCodeLine(const Row &row) const;
    int paintAside(const Row &row, qreal codeWidth) const;

    mutable std::unique_ptr<RowLook> m_look;
    mutable RingPainter m_rings;
    mutable QPersistentModelIndex m_hovered; ///< As it was last painted.
    QPersistentModelIndex m_swiped;
    int m_swipeOffset = 0;
    bool m_choosing = false;
};

} // namespace countersign
