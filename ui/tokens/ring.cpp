// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/ring.h"

#include <QFont>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace countersign::ring {

namespace {

// Qt counts sixteenths of a degree against the clock from three o'clock.
constexpr int whole = 360 * 16;
constexpr int twelve = 90 * 16;

} // namespace

Arc arcOf(qint64 from, qint64 until, qint64 nowMs, Qt::LayoutDirection direction)
{
    const double length = static_cast<double>(until - from) * 1000;
    const double left = std::clamp((static_cast<double>(until) * 1000 - static_cast<double>(nowMs)) / length, 0.0, 1.0);
    const int span = static_cast<int>(std::lround(left * whole));
    return {twelve, direction == Qt::RightToLeft ? -span : span};
}

void draw(QPainter *painter, const QRect &rect, const Arc &arc, qint64 secondsLeft, const theme::Colours &colours,
          const QFont &font, Seconds seconds)
{
    const QColor colour = secondsLeft <= theme::urgentSeconds ? colours.urgent
                          : secondsLeft <= theme::soonSeconds ? colours.soon
                                                              : colours.ring;
    const double width = lineWidth(rect.width());
    const double half = width / 2 + 1;
    const QRectF circle = QRectF(rect).adjusted(half, half, -half, -half);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours.ringTrack, width));
    painter->drawEllipse(circle);
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter->drawArc(circle, arc.start, arc.span);
    // Never by colour alone: in the last seconds the number stands inside.
    const QString number = QString::number(std::max<qint64>(0, secondsLeft));
    constexpr qsizetype longest = 3; // Beyond that the digits would run into the ring.
    if ((seconds == Seconds::Soon && secondsLeft > theme::soonSeconds) || number.size() > longest)
        return;
    QFont large = font;
    large.setPixelSize(rect.width() * 3 / (number.size() < longest ? 7 : 10));
    large.setWeight(QFont::DemiBold);
    painter->setFont(large);
    painter->setPen(colours.text);
    painter->drawText(rect, Qt::AlignCenter, number);
}

double circumference(int size)
{
    return std::numbers::pi * (size - lineWidth(size) - 2);
}

double lineWidth(int size)
{
    return size / 8.0;
}

} // namespace countersign::ring
