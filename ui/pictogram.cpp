// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictogram.h"

#include "ui/icons.h"

#include <QEvent>
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
    const int size = side();
    const QPoint corner((width() - size) / 2, (height() - size) / 2);
    QPainter painter(this);
    painter.drawPixmap(corner,
                       iconPixmap(m_icon.constData(), theme::coloursFor(palette()).*m_role, size, devicePixelRatioF()));
}

void Pictogram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

// Over a page it is large enough, and the page needs its room for words.
int Pictogram::side() const
{
    return m_size < theme::largeIcon ? theme::beside(fontMetrics(), m_size) : m_size;
}

} // namespace countersign
