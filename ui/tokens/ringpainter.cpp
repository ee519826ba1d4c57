// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/ringpainter.h"

#include "core/base/clock.h"

#include <QPainter>

#include <algorithm>

namespace countersign {

namespace {

// Rows are painted one after the other; a moment that short moves no pixel.
constexpr qint64 instant = 50;
// Windows of different lengths, and what was drawn a moment ago.
constexpr qsizetype kept = 6;

} // namespace

void RingPainter::paint(QPainter *painter, const QRect &rect, const Code &window, qint64 nowMs, const RowLook &look,
                        Qt::LayoutDirection direction)
{
    const ring::Arc arc = ring::arcOf(window.validFrom, window.validUntil, nowMs - nowMs % instant, direction);
    const qint64 seconds = std::max<qint64>(0, window.validUntil - secondsOf(nowMs));
    const qreal pixelRatio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect.topLeft(), pictureOf(arc, seconds, pixelRatio, look));
}

QPixmap RingPainter::pictureOf(const ring::Arc &arc, qint64 seconds, qreal pixelRatio, const RowLook &look)
{
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
    ring::draw(&painter, QRect(0, 0, size, size), arc, seconds, look.colours, look.bold);
    painter.end();
    if (m_pictures.size() >= kept)
        m_pictures.removeFirst();
    m_pictures.append({arc, shown, pixelRatio, pixmap});
    return pixmap;
}

} // namespace countersign
