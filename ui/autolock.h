// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace countersign {

class DesktopWatch;

/// When the vault is locked without being asked. All off until the person chooses.
struct LockRules
{
    int idleMinutes = 0; ///< Without a key or the pointer in our windows; 0 is never.
    bool onDesktopLock = false;
    bool onSleep = false;
    bool onMinimise = false;

    bool operator==(const LockRules &) const = default;
};

/// The longest time that can be chosen, in minutes: a day.
constexpr int mostIdleMinutes = 24 * 60;

/// From and into the settings file. Numbers that no one can have chosen count as off.
LockRules loadLockRules();
void saveLockRules(const LockRules &rules);

/// Says when the vault is to be locked by the rules. Idle is counted in our own windows: somebody who works in another
/// program does not need the codes to stay open. Time that the computer sleeps counts.
class AutoLock : public QObject
{
    Q_OBJECT
public:
    /// `window` is the one whose minimising counts. `mayLock` is asked first: false while there is nothing to lock.
    AutoLock(QWidget *window, DesktopWatch &watch, Clock clock, std::function<bool()> mayLock,
             QObject *parent = nullptr);
    ~AutoLock() override;

    /// Off before the first call.
    void setRules(const LockRules &rules);
    const LockRules &rules() const { return m_rules; }

Q_SIGNALS:
    void lockWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool lock();
    /// Until the idle time is over, in milliseconds; negative afterwards.
    qint64 remaining();
    bool isOverdue();
    void arm();
    void check();

    QWidget *m_window;
    DesktopWatch &m_watch;
    Clock m_clock;
    std::function<bool()> m_mayLock;
    LockRules m_rules;
    QTimer m_timer;
    qint64 m_lastInput = 0;
};

} // namespace countersign
