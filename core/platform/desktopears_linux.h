// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/desktopears.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>

namespace countersign {

/// Hears logind on the system bus and the desktops' screen savers on the session bus. Starts none of them, and a bus that
/// is not there says nothing.
class BusEars : public DesktopEars
{
    Q_OBJECT
public:
    BusEars(const QDBusConnection &system, const QDBusConnection &session);
    ~BusEars() override;

private Q_SLOTS:
    void sessionLocks(const QDBusMessage &signal);
    void sleepPrepares(bool begins);
    void screenSaverChanges(bool active);

private:
    void askForSession();
    void askForDelay();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QString m_sessionPath; ///< Empty until logind has said which session is ours, and where it cannot.
    /// While this is open, logind waits a moment (five seconds unless set otherwise) before the computer sleeps.
    QDBusUnixFileDescriptor m_delay;
};

} // namespace countersign
