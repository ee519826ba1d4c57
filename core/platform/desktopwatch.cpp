// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/desktopwatch.h"

#include "core/platform/desktopears.h"

namespace countersign {

DesktopWatch::DesktopWatch(QObject *parent) : QObject(parent) {}

DesktopWatch::~DesktopWatch() = default;

void DesktopWatch::start()
{
    if (m_isWatching)
        return;
    m_isWatching = true;
    m_ears = listenToDesktop();
    if (!m_ears)
        return;
    connect(m_ears.get(), &DesktopEars::desktopLocked, this, &DesktopWatch::desktopLocked);
    connect(m_ears.get(), &DesktopEars::goingToSleep, this, &DesktopWatch::goingToSleep);
    connect(m_ears.get(), &DesktopEars::wokeUp, this, &DesktopWatch::wokeUp);
}

void DesktopWatch::stop()
{
    m_ears.reset();
    m_isWatching = false;
}

} // namespace countersign
