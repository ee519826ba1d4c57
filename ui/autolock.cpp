// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/autolock.h"

#include "core/platform/desktopwatch.h"
#include "core/session/settings.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace countersign {

namespace {

const QString idleKey = QStringLiteral("lock/idleMinutes");
const QString desktopKey = QStringLiteral("lock/onDesktopLock");
const QString sleepKey = QStringLiteral("lock/onSleep");
const QString minimiseKey = QStringLiteral("lock/onMinimise");

constexpr qint64 minute = 60'000;

bool isInput(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

LockRules loadLockRules()
{
    const QSettings kept = settings();
    LockRules rules;
    const int minutes = kept.value(idleKey).toInt();
    rules.idleMinutes = minutes > 0 && minutes <= mostIdleMinutes ? minutes : 0;
    rules.onDesktopLock = kept.value(desktopKey).toBool();
    rules.onSleep = kept.value(sleepKey).toBool();
    rules.onMinimise = kept.value(minimiseKey).toBool();
    return rules;
}

void saveLockRules(const LockRules &rules)
{
    QSettings kept = settings();
    kept.setValue(idleKey, rules.idleMinutes);
    kept.setValue(desktopKey, rules.onDesktopLock);
    kept.setValue(sleepKey, rules.onSleep);
    kept.setValue(minimiseKey, rules.onMinimise);
}

AutoLock::AutoLock(QWidget *window, DesktopWatch &watch, Clock clock, std::function<bool()> mayLock, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_watch(watch),
      m_clock(std::move(clock)),
      m_mayLock(std::move(mayLock)),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    // A minute more or less is not felt, and the system may wake the processor for others at the same time.
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::check);
    connect(&m_watch, &DesktopWatch::desktopLocked, this, [this] {
        if (m_rules.onDesktopLock)
            lock();
    });
    connect(&m_watch, &DesktopWatch::goingToSleep, this, [this] {
        if (m_rules.onSleep)
            lock();
    });
    connect(&m_watch, &DesktopWatch::wokeUp, this, &AutoLock::check);
}

AutoLock::~AutoLock() = default;

void AutoLock::setRules(const LockRules &rules)
{
    m_rules = rules;
    m_lastInput = m_clock();
    const bool hasIdle = rules.idleMinutes > 0;
    // Waking up matters to the idle rule, whose timer has slept too.
    if (rules.onDesktopLock || rules.onSleep || hasIdle)
        m_watch.start();
    else
        m_watch.stop();
    qApp->removeEventFilter(this);
    if (hasIdle || rules.onMinimise)
        qApp->installEventFilter(this);
    arm();
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_rules.onMinimise && event->type() == QEvent::WindowStateChange && watched == m_window
        && m_window->isMinimized()) {
        lock();
    } else if (m_rules.idleMinutes > 0 && isInput(event) && event->spontaneous()) {
        // The computer may have slept without a word: whoever comes back after that finds it locked, and their first
        // click does not reach the codes.
        if (isOverdue() && lock())
            return true;
        m_lastInput = m_clock();
        if (!m_timer.isActive())
            arm();
    }
    return QObject::eventFilter(watched, event);
}

bool AutoLock::lock()
{
    if (!m_mayLock())
        return false;
    Q_EMIT lockWanted();
    return true;
}

qint64 AutoLock::remaining()
{
    const qint64 now = m_clock();
    // A clock that was set back must not make the wait longer than the rule says.
    m_lastInput = qMin(m_lastInput, now);
    return m_lastInput + m_rules.idleMinutes * minute - now;
}

bool AutoLock::isOverdue()
{
    return remaining() <= 0;
}

// Not for every event: when the time is over, the timer looks how much of it really is.
void AutoLock::arm()
{
    if (m_rules.idleMinutes > 0)
        m_timer.start(std::chrono::milliseconds(qMax<qint64>(1, remaining())));
    else
        m_timer.stop();
}

void AutoLock::check()
{
    if (m_rules.idleMinutes <= 0)
        return;
    if (!isOverdue())
        arm();
    else if (!lock())
        m_timer.stop(); // Nothing to lock. The next input starts the count again.
}

} // namespace countersign
