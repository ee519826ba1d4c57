// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iconbutton.h"

#include "ui/theme.h"

#include <QStyleOptionToolButton>

namespace countersign {

IconButton::IconButton(const QIcon &icon, const QString &name, QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({theme::smallIcon, theme::smallIcon});
    become(icon, name);
}

void IconButton::become(const QIcon &icon, const QString &name)
{
    setIcon(icon);
    setText(name);
    setToolTip(name);
    setAccessibleName(name);
}

QSize IconButton::sizeHint() const
{
    const int side = qMax(theme::controlHeight(), iconSize().height() + 2 * theme::gap);
    return {side, side};
}

void IconButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu;
}

} // namespace countersign
