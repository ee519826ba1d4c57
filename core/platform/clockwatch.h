// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace countersign {

/// Notices when the wall clock is moved, against a clock that nobody can set. It has no timer: whoever has one asks it to
/// look, as often or seldom as that comes.
class ClockWatch
{
public:
    /// Begins to watch now; see steadyClock() for the second clock.
    ClockWatch(Clock wall, Clock steady);

    void look();

    /// By how many milliseconds the wall clock has been moved since the beginning, to the future where positive; 0 also
    /// where it is back. A clock that is put right little by little, and leap seconds, move nothing.
    qint64 moved() const;

    /// The wall clock is right as it is now: what was moved before does not count any more.
    void trust();

    /// Milliseconds since the beginning, at the last look.
    qint64 elapsed() const { return m_steadyAt - m_began; }

private:
    void read(qint64 &wall, qint64 &steady) const;

    Clock m_wall;
    Clock m_steady;
    qint64 m_wallAt = 0;
    qint64 m_steadyAt = 0;
    qint64 m_began = 0;
    qint64 m_moved = 0;
};

} // namespace countersign
