// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace countersign {

/// Paints a match of the quick pick: mark, issuer over account, and the code where the person's list shows codes always.
class PickDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setShowsCodes(bool shows) { m_showsCodes = shows; }
    bool showsCodes() const { return m_showsCodes; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// High enough for a finger.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_showsCodes = false;
};

} // namespace countersign
