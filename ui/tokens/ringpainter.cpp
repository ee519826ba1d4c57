// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/ringpainter.h"

#include "core/base/clock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace countersign {

namespace {

// Qt counts sixteenths of a degree against the clock from three o'clock.
constexpr int whole = 360 * 16;
constexpr int twelve = 90 * 16;
// Rows are painted one after the other; a moment that short moves no pixel.
constexpr qint64 instant = 50;
// Windows of different lengths, and what was drawn a moment ago.
constexpr qsizetype kept = 6;

} // namespace

RingPainter::Arc RingPainter::arcOf(qint64 from, qint64 until, qint64 nowMs, Qt::LayoutDirection direction)
{
    const double length = static_cast<double>(until - from) * 1000;
    const double left = std::clamp((static_cast<double>(until) * 1000 - static_cast<double>(nowMs)) / length, 0.0, 1.0);
    const int span = static_cast<int>(std::lround(left * whole));
    return {twelve, direction == Qt::RightToLeft ? -span : span};
}

void RingPainter::paint(QPainter *painter, const QRect &rect, const Code &window, qint64 nowMs, const RowLook &look,
                        Qt::LayoutDirection direction)
{
    const Arc arc = arcOf(window.validFrom, window.validUntil, nowMs - nowMs % instant, direction);
    const qint64 seconds = std::max<qint64>(0, window.validUntil - secondsOf(nowMs));
    const qreal pixelRatio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect.topLeft(), pictureOf(arc, seconds, pixelRatio, look));
}

QPixmap RingPainter::pictureOf(const Arc &arc, qint64 seconds, qreal pixelRatio, const RowLook &look)
{
    // Never by colour alone: in the last seconds the number stands inside.
    const qint64 shown = seconds <= theme::soonSeconds ? seconds : -1;
    const auto found = std::ranges::find_if(m_pictures, [&](const Picture &picture) {
        return picture.arc.start == arc.start && picture.arc.span == arc.span && picture.secondsShown == shown
               && picture.pixelRatio == pixelRatio;
    });
    if (found != m_pictures.end())
        return found->pixmap;

    const int size = look.ringSize;
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = seconds <= theme::urgentSeconds ? look.colours.urgent
                          : seconds <= theme::soonSeconds ? look.colours.soon
                                                          : look.colours.ring;
    const double half = look.ringWidth / 2 + 1;
    const QRectF circle = QRectF(0, 0, size, size).adjusted(half, half, -half, -half);
    painter.setPen(QPen(look.colours.ringTrack, look.ringWidth));
    painter.drawEllipse(circle);
    painter.setPen(QPen(colour, look.ringWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, arc.start, arc.span);
    if (shown >= 0) {
        QFont font = look.bold;
        font.setPixelSize(size * 3 / 7);
        painter.setFont(font);
        painter.setPen(look.colours.text);
        painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, QString::number(shown));
    }
    painter.end();
    if (m_pictures.size() >= kept)
        m_pictures.removeFirst();
    m_pictures.append({arc, shown, pixelRatio, pixmap});
    return pixmap;
}

} // namespace countersign
