// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/strengthbar.h"

#include "ui/theme.h"

#include <QPainter>

namespace countersign {

namespace {

constexpr int segments = 4;
constexpr int thickness = 6;

} // namespace

StrengthBar::StrengthBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StrengthBar::setFilled(int filled)
{
    m_filled = qBound(0, filled, segments);
    update();
}

QSize StrengthBar::sizeHint() const
{
    return {40 * segments, thickness};
}

void StrengthBar::paintEvent(QPaintEvent *)
{
    const theme::Colours colours = theme::coloursFor(palette());
    const QColor full = m_filled <= 1 ? colours.urgent : m_filled == 2 ? colours.soon : colours.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double length = (width() - (segments - 1) * theme::grid) / double(segments);
    for (int i = 0; i < segments; ++i) {
        const int place = isRightToLeft() ? segments - 1 - i : i;
        painter.setBrush(i < m_filled ? full : colours.ringTrack);
        painter.drawRoundedRect(QRectF(place * (length + theme::grid), 0, length, thickness), thickness / 2.0,
                                thickness / 2.0);
    }
}

} // namespace countersign
