// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>

namespace countersign {

/// A row on its way to another place, by mouse or finger. Knows numbers only; the view feeds it and paints what it says.
/// Heights are in logical pixels of the whole list, not of what can be seen of it. A gap is named by the row under it.
class RowDrag
{
public:
    /// Lifts a row of this height at `grip` pixels under its upper edge. It may go to any gap from `first` to `last`.
    void lift(const QPersistentModelIndex &row, int height, int grip, int first, int last);

    /// The pointer is at this height.
    void moveTo(int y);

    /// Let go: the gap to go to, or -1 where the row stays. The row hangs there until settle().
    int drop();
    void settle();

    bool isActive() const { return m_state != State::None; }
    bool isHeld() const { return m_state == State::Held; }
    const QPersistentModelIndex &row() const { return m_row; }
    int gap() const { return m_gap; }
    /// Where the upper edge of the row hangs.
    int top() const { return m_top; }

    /// How far the list has to move in one step when the pointer is at `y` of a view that is `height` high.
    static int scrollStep(int y, int height);

private:
    enum class State { None, Held, Dropped };

    QPersistentModelIndex m_row;
    State m_state = State::None;
    int m_height = 1;
    int m_grip = 0;
    int m_first = 0;
    int m_last = 0;
    int m_gap = 0;
    int m_top = 0;
};

} // namespace countersign
