// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/trayhost.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>

namespace countersign {

namespace {

using namespace Qt::StringLiterals;

/// The watcher of the StatusNotifierItem protocol on the session bus. Trays of X11 alone are for Qt to find.
class NotifierHost : public TrayHost
{
public:
    explicit NotifierHost(const QDBusConnection &bus)
        : m_bus(bus), m_arrival(u"org.kde.StatusNotifierWatcher"_s, bus, QDBusServiceWatcher::WatchForRegistration)
    {
        connect(&m_arrival, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::came);
    }

    bool isThere() const override
    {
        return m_bus.isConnected() && m_bus.interface()->isServiceRegistered(u"org.kde.StatusNotifierWatcher"_s);
    }

private:
    QDBusConnection m_bus;
    QDBusServiceWatcher m_arrival;
};

} // namespace

std::unique_ptr<TrayHost> TrayHost::ofThisSystem()
{
    return std::make_unique<NotifierHost>(QDBusConnection::sessionBus());
}

} // namespace countersign
