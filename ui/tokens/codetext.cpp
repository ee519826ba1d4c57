// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/codetext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace countersign {

void paintCode(QPainter *painter, const QRect &rect, const QString &halves, const QFont &font, const QColor &colour,
               Qt::LayoutDirection direction)
{
    painter->setFont(font);
    painter->setPen(colour);
    const QFontMetricsF metrics(font);
    qreal cell = 0;
    for (const QChar c : halves.contains(QChar(u'•')) ? QStringLiteral("0") : halves + u'0')
        cell = std::max(cell, metrics.horizontalAdvance(c));
    const qreal blank = cell * 0.5;
    const auto blanks = static_cast<qreal>(halves.count(u' '));
    qreal width = cell * (static_cast<qreal>(halves.size()) - blanks) + blank * blanks;
    // Very large text in a narrow window: smaller rather than cut off.
    const qreal scale = std::min(1.0, rect.width() / width);
    width *= scale;
    qreal x = direction == Qt::RightToLeft ? rect.right() - width : rect.left();
    painter->save();
    painter->translate(x, rect.center().y());
    painter->scale(scale, scale);
    x = 0;
    for (const QChar c : halves) {
        const qreal advance = c == u' ' ? blank : cell;
        if (c != u' ')
            painter->drawText(QRectF(x, -metrics.height() / 2, advance, metrics.height()),
                              Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, QString(c));
        x += advance;
    }
    painter->restore();
}

} // namespace countersign
