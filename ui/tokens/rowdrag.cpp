// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/rowdrag.h"

#include <algorithm>

namespace countersign {

namespace {

// Near the edges the list comes along, faster the nearer.
constexpr int edge = 48;
constexpr int pixelsPerStep = 4;

} // namespace

void RowDrag::lift(const QPersistentModelIndex &row, int height, int grip, int first, int last)
{
    m_row = row;
    m_height = std::max(1, height);
    m_grip = grip;
    m_first = first;
    m_last = last;
    m_gap = row.row();
    m_top = row.row() * m_height;
    m_state = State::Held;
}

void RowDrag::moveTo(int y)
{
    if (m_state != State::Held)
        return;
    m_top = std::clamp(y - m_grip, m_first * m_height - m_height / 3, (m_last - 1) * m_height + m_height / 3);
    const int over = std::max(0, m_top + m_height / 2) / m_height;
    m_gap = std::clamp(over > m_row.row() ? over + 1 : over, m_first, m_last);
}

int RowDrag::drop()
{
    const int from = m_row.row();
    const bool stays = m_state != State::Held || !m_row.isValid() || m_gap == from || m_gap == from + 1;
    if (stays) {
        settle();
        return -1;
    }
    m_state = State::Dropped;
    m_top = (m_gap > from ? m_gap - 1 : m_gap) * m_height;
    return m_gap;
}

void RowDrag::settle()
{
    *this = RowDrag();
}

int RowDrag::scrollStep(int y, int height)
{
    if (y < edge)
        return -pixelsPerStep * (1 + (edge - y) * 3 / edge);
    if (y > height - edge)
        return pixelsPerStep * (1 + (y - height + edge) * 3 / edge);
    return 0;
}

} // namespace countersign
