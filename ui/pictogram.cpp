// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictogram.h"

#include "ui/icons.h"

#include <QPainter>

namespace countersign {

Pictogram::Pictogram(const char *icon, int size, theme::Role role, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_size(size), m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Pictogram::setIcon(const char *icon, theme::Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void Pictogram::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    const QPoint corner((width() - m_size) / 2, (height() - m_size) / 2);
    QPainter painter(this);
    painter.drawPixmap(
        corner, iconPixmap(m_icon.constData(), theme::coloursFor(palette()).*m_role, m_size, devicePixelRatioF()));
}

} // namespace countersign
