// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/accessiblepart.h"

#include "ui/tokens/accessibletoken.h"
#include "ui/tokens/spelling.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"

namespace countersign {

bool AccessiblePart::isValid() const
{
    return m_row->isValid();
}

QAccessibleInterface *AccessiblePart::parent() const
{
    return m_row;
}

QString AccessiblePart::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name || !isValid())
        return {};
    const QModelIndex index = m_row->index();
    return m_kind == Ring ? secondsLeftText(secondsLeft(index)) : spokenCode(index, Asked::InPassing);
}

QRect AccessiblePart::rect() const
{
    if (!isValid())
        return {};
    const QRect row = m_row->rect();
    const QRect ring = m_row->view()->ringOnScreen(m_row->index());
    if (m_kind == Ring)
        return ring;
    return m_row->view()->isRightToLeft() ? row.adjusted(ring.width(), 0, 0, 0) : row.adjusted(0, 0, -ring.width(), 0);
}

QAccessible::Role AccessiblePart::role() const
{
    return m_kind == Code ? QAccessible::StaticText : QAccessible::ProgressBar;
}

QAccessible::State AccessiblePart::state() const
{
    QAccessible::State state = m_row->state();
    state.focused = state.focusable = state.selected = state.selectable = false;
    state.readOnly = true;
    return state;
}

void *AccessiblePart::interface_cast(QAccessible::InterfaceType type)
{
    const bool isRing = m_kind == Ring && type == QAccessible::ValueInterface;
    return isRing ? static_cast<QAccessibleValueInterface *>(this) : nullptr;
}

QVariant AccessiblePart::currentValue() const
{
    return isValid() ? static_cast<int>(secondsLeft(m_row->index())) : 0;
}

QVariant AccessiblePart::maximumValue() const
{
    const QModelIndex index = m_row->index();
    return static_cast<int>(index.data(TokenModel::ValidUntilRole).toLongLong()
                            - index.data(TokenModel::ValidFromRole).toLongLong());
}

} // namespace countersign
