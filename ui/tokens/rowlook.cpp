// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/rowlook.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr int inset = theme::margin;

} // namespace

RowLook::RowLook(const QFont &base, const QPalette &palette)
    : colours(theme::coloursFor(palette)),
      plain(base),
      bold(theme::font(base, theme::Type::Strong)),
      large(theme::font(base, theme::Type::Code)),
      next(theme::font(base, theme::Type::Lead)),
      plainMetrics(plain),
      boldMetrics(bold),
      largeMetrics(large),
      // Large text wants a large ring. The smallest ones are those of ordinary text.
      ringSize(std::max(28, plainMetrics.height() * 3 / 2)),
      markSize(std::max(40, plainMetrics.height() * 2)),
      m_paletteKey(palette.cacheKey())
{}

int RowLook::rowHeight() const
{
    return std::max(72, boldMetrics.height() + largeMetrics.height() + 2 * (theme::gap + theme::grid));
}

QRect RowLook::mark(const QRect &row) const
{
    return {row.left() + inset, row.center().y() - markSize / 2 + 1, markSize, markSize};
}

QRect RowLook::ring(const QRect &row) const
{
    return {row.right() - inset - ringSize, row.center().y() - ringSize / 2 + 1, ringSize, ringSize};
}

int RowLook::top(const QRect &row) const
{
    return row.top() + (row.height() - boldMetrics.height() - largeMetrics.height()) / 2;
}

int RowLook::left(const QRect &row) const
{
    return row.left() + inset + markSize + theme::gap + theme::grid;
}

QRect RowLook::names(const QRect &row) const
{
    return {left(row), top(row), ring(row).left() - theme::gap - left(row), boldMetrics.height()};
}

QRect RowLook::code(const QRect &row) const
{
    return names(row)
        .translated(0, boldMetrics.height())
        .adjusted(0, 0, 0, largeMetrics.height() - boldMetrics.height());
}

} // namespace countersign
