// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/ring.h"

#include "core/base/clock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace countersign::ring {

namespace {

double widthFor(int size)
{
    return size / 8.0;
}

} // namespace

void paint(QPainter *painter, const QRect &rect, qint64 from, qint64 until, qint64 nowMs, const theme::Colours &colours,
           Seconds seconds)
{
    const double whole = static_cast<double>(until - from) * 1000;
    const double left = std::clamp((static_cast<double>(until) * 1000 - static_cast<double>(nowMs)) / whole, 0.0, 1.0);
    const qint64 secondsLeft = until - secondsOf(nowMs);
    const QColor colour = secondsLeft <= theme::urgentSeconds ? colours.urgent
                          : secondsLeft <= theme::soonSeconds ? colours.soon
                                                              : colours.ring;
    const double width = widthFor(rect.width());
    const double half = width / 2 + 1;
    const QRectF circle = QRectF(rect).adjusted(half, half, -half, -half);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours.ringTrack, width));
    painter->drawEllipse(circle);
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    // Qt counts sixteenths of a degree against the clock from three o'clock. What is left is the part before twelve.
    constexpr int twelve = 90 * 16;
    painter->drawArc(circle, twelve, static_cast<int>(std::lround(left * 360 * 16)));
    // Never by colour alone: in the last seconds the number stands inside.
    if (seconds == Seconds::Soon && secondsLeft > theme::soonSeconds)
        return;
    const QString number = QString::number(qMax<qint64>(0, secondsLeft));
    constexpr qsizetype longest = 3; // Beyond that the digits would run into the ring.
    if (number.size() > longest)
        return;
    QFont font = painter->font();
    font.setPixelSize(rect.width() * 3 / (number.size() < longest ? 7 : 10));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(rect, Qt::AlignCenter, number);
}

double circumference(int size)
{
    return std::numbers::pi * (size - widthFor(size) - 2);
}

} // namespace countersign::ring
