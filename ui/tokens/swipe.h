// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QPoint>

namespace countersign {

/// A drag along a row, by mouse, finger or touchpad, against the reading direction. Knows numbers only; the view feeds
/// it and paints what it says.
class Swipe
{
public:
    /// A press on a row. Nothing moves until the pointer has gone further along than across.
    void press(const QPersistentModelIndex &index, QPoint at);

    /// The pointer moved; true when the row follows it.
    bool move(QPoint to, Qt::LayoutDirection direction);

    /// Touchpad: `delta` in pixels, positive against the reading direction.
    void scroll(const QPersistentModelIndex &index, int delta, Qt::LayoutDirection direction);

    /// Let go: true when the row was dragged far enough to ask for its removal. The swipe is over.
    bool release(int rowWidth);

    void cancel();

    bool isActive() const { return m_active; }
    const QPersistentModelIndex &index() const { return m_index; }

    /// How far the row is off its place, in logical pixels; negative to the left.
    int offset() const { return m_mirrored ? m_distance : -m_distance; }

private:
    QPersistentModelIndex m_index;
    QPoint m_from;
    int m_distance = 0; ///< Against the reading direction, never negative.
    bool m_pressed = false;
    bool m_active = false;
    bool m_mirrored = false;
};

} // namespace countersign
