// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace countersign {

class DesktopEars;

/// Tells when the desktop is locked and when the computer sleeps, where the system says so. Costs nothing until it is
/// started, and nothing at all where the system has no such word.
class DesktopWatch : public QObject
{
    Q_OBJECT
public:
    explicit DesktopWatch(QObject *parent = nullptr);
    ~DesktopWatch() override;

    /// Listens from now on. Again while listening: nothing happens.
    void start();
    void stop();
    bool isWatching() const { return m_isWatching; }

Q_SIGNALS:
    /// May come twice for one locking where a desktop says it in two ways.
    void desktopLocked();
    /// The computer is about to sleep and waits a moment (on Linux and Windows: seconds) for who is told directly.
    void goingToSleep();
    /// It has slept and works again. Timers have stood still meanwhile.
    void wokeUp();

private:
    std::unique_ptr<DesktopEars> m_ears;
    bool m_isWatching = false;
};

} // namespace countersign
