// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QFontMetrics>
#include <QRect>

namespace countersign {

/// Fonts, measures and colours of a row, worked out once for a font and a palette. All rectangles are for a language that
/// runs left to right; TokenDelegate mirrors them.
class RowLook
{
public:
    RowLook(const QFont &base, const QPalette &palette);

    bool isFor(const QFont &base, const QPalette &palette) const
    {
        return m_paletteKey == palette.cacheKey() && plain == base;
    }

    /// The parts of a row.
    QRect mark(const QRect &row) const;
    QRect ring(const QRect &row) const;
    QRect names(const QRect &row) const;
    QRect code(const QRect &row) const;

    int rowHeight() const;

    theme::Colours colours;
    QFont plain;
    QFont bold;
    QFont large; ///< Of the code.
    QFont next;  ///< Of the code after it.
    QFontMetrics plainMetrics;
    QFontMetrics boldMetrics;
    QFontMetrics largeMetrics;
    int ringSize;
    int markSize;

private:
    int top(const QRect &row) const;
    int left(const QRect &row) const;

    qint64 m_paletteKey;
};

} // namespace countersign
