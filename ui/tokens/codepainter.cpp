// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/codepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace countersign {

namespace {

constexpr qreal blankShare = 0.5;

} // namespace

CodeText::CodeText(const QString &text, const QFont &font) : m_text(text), m_font(font)
{
    const QFontMetricsF metrics(font);
    m_height = metrics.height();
    // Dots take the room of digits, so that a code that is revealed stays in its place.
    m_cell = metrics.horizontalAdvance(u'0');
    for (const QChar c : text)
        if (c != u'•')
            m_cell = std::max(m_cell, metrics.horizontalAdvance(c));
    const auto blanks = static_cast<qreal>(text.count(u' '));
    m_width = m_cell * (static_cast<qreal>(text.size()) - blanks * (1 - blankShare));
}

QRectF CodeText::paint(QPainter *painter, const QRect &rect, const QColor &colour, bool atLeft) const
{
    const qreal scale = m_width > 0 ? std::min(1.0, rect.width() / m_width) : 1;
    const QRectF painted(atLeft ? rect.left() : rect.right() + 1 - m_width * scale,
                         rect.center().y() + 0.5 - m_height * scale / 2, m_width * scale, m_height * scale);
    painter->save();
    painter->setFont(m_font);
    painter->setPen(colour);
    painter->translate(painted.topLeft());
    painter->scale(scale, scale);
    qreal x = 0;
    for (const QChar c : m_text) {
        const qreal advance = c == u' ' ? m_cell * blankShare : m_cell;
        if (c != u' ')
            painter->drawText(QRectF(x, 0, advance, m_height), Qt::AlignCenter | Qt::TextSingleLine, QString(c));
        x += advance;
    }
    painter->restore();
    return painted;
}

} // namespace countersign
