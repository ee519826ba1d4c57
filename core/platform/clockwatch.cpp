// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/clockwatch.h"

#include <cstdlib>
#include <utility>

namespace countersign {

namespace {

constexpr qint64 tolerance = 2000;
/// Of the time between two looks, what a clock that is put right little by little may gain on the other. Time services
/// stay below 500 millionths.
constexpr qint64 oneInSlow = 1000;
/// Milliseconds that may pass between reading one clock and the other.
constexpr qint64 together = 50;
constexpr int mostReadings = 5;

} // namespace

ClockWatch::ClockWatch(Clock wall, Clock steady) : m_wall(std::move(wall)), m_steady(std::move(steady))
{
    read(m_wallAt, m_steadyAt);
    m_began = m_steadyAt;
}

void ClockWatch::look()
{
    qint64 wall = 0;
    qint64 steady = 0;
    read(wall, steady);
    const qint64 elapsed = steady - m_steadyAt;
    const qint64 gained = (wall - m_wallAt) - elapsed;
    if (std::abs(gained) > tolerance + elapsed / oneInSlow)
        m_moved += gained;
    m_wallAt = wall;
    m_steadyAt = steady;
}

qint64 ClockWatch::moved() const
{
    return std::abs(m_moved) > tolerance ? m_moved : 0;
}

void ClockWatch::trust()
{
    m_moved = 0;
}

/// Both clocks at one moment: the computer may fall asleep, and anybody be held up, between one and the other.
void ClockWatch::read(qint64 &wall, qint64 &steady) const
{
    for (int i = 0; i < mostReadings; ++i) {
        const qint64 before = m_steady();
        wall = m_wall();
        steady = m_steady();
        if (steady - before <= together)
            return;
    }
}

} // namespace countersign
