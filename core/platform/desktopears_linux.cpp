// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/desktopears_linux.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace countersign {

namespace {

using namespace Qt::StringLiterals;

// org.freedesktop.login1(5)
constexpr QLatin1String login("org.freedesktop.login1");
constexpr QLatin1String loginManager("org.freedesktop.login1.Manager");
constexpr QLatin1String loginSession("org.freedesktop.login1.Session");

// Each desktop has its own name for the same interface; KDE and others use the first.
constexpr QLatin1String screenSavers[] = {
    QLatin1String("org.freedesktop.ScreenSaver"), QLatin1String("org.gnome.ScreenSaver"),
    QLatin1String("org.cinnamon.ScreenSaver"),    QLatin1String("org.mate.ScreenSaver"),
    QLatin1String("org.xfce.ScreenSaver"),
};

QDBusMessage managerCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(login, u"/org/freedesktop/login1"_s, loginManager, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return call;
}

} // namespace

BusEars::BusEars(const QDBusConnection &system, const QDBusConnection &session) : m_system(system), m_session(session)
{
    if (m_system.isConnected()) {
        // By the sender's name, because everybody may send signals on the system bus.
        m_system.connect(login, QString(), loginSession, u"Lock"_s, this, SLOT(sessionLocks(QDBusMessage)));
        m_system.connect(login, QString(), loginManager, u"PrepareForSleep"_s, this, SLOT(sleepPrepares(bool)));
        askForSession();
        askForDelay();
    }
    if (m_session.isConnected()) {
        for (const QLatin1String &name : screenSavers)
            m_session.connect(QString(), QString(), name, u"ActiveChanged"_s, this, SLOT(screenSaverChanges(bool)));
    }
}

BusEars::~BusEars() = default;

// Other people's sessions are locked too. "auto" is the session this program runs in or, for one that was started by the
// person's service manager, the one of their desktop.
void BusEars::askForSession()
{
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(managerCall(u"GetSession"_s, {u"auto"_s})), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError())
            m_sessionPath = reply.value().path();
    });
}

void BusEars::askForDelay()
{
    const QVariantList arguments{u"sleep"_s, u"Countersign"_s, u"Locking the vault"_s, u"delay"_s};
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(managerCall(u"Inhibit"_s, arguments)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!reply.isError())
            m_delay = reply.value();
    });
}

// Where nobody can say which session is ours, any one's lock counts: locked once too often is the better mistake.
void BusEars::sessionLocks(const QDBusMessage &signal)
{
    if (m_sessionPath.isEmpty() || signal.path() == m_sessionPath)
        Q_EMIT desktopLocked();
}

void BusEars::sleepPrepares(bool begins)
{
    if (begins) {
        Q_EMIT goingToSleep();
        m_delay = {}; // Everybody has been told; the computer may sleep.
    } else {
        askForDelay();
        Q_EMIT wokeUp();
    }
}

void BusEars::screenSaverChanges(bool active)
{
    if (active)
        Q_EMIT desktopLocked();
}

std::unique_ptr<DesktopEars> listenToDesktop()
{
    return std::make_unique<BusEars>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

} // namespace countersign
