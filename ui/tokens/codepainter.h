// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace countersign {

/// A code as it stands in a row: every character in a cell of the same width, so that codes stand under each other and do
/// not dance when they change. Codes run left to right in every language.
class CodeText
{
public:
    CodeText(const QString &text, const QFont &font);

    qreal width() const { return m_width; }

    /// At the side of the rectangle where the line begins, or at the other one; smaller rather than cut off where there
    /// is no room. Gives the rectangle that was painted on.
    QRectF paint(QPainter *painter, const QRect &rect, const QColor &colour, bool atLeft) const;

private:
    QString m_text;
    QFont m_font;
    qreal m_cell = 0;
    qreal m_height = 0;
    qreal m_width = 0;
};

} // namespace countersign
