// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/portalgreeting.h"

#include "core/platform/processhardening.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

#include <memory>

namespace countersign {

void greetPortals()
{
    using namespace Qt::StringLiterals;
    constexpr int patience = 2000;

    // The connection that Qt's own parts use: the portal remembers by connection.
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Any method of a portal will do, but none of the D-Bus interfaces that every object has: only the portal's own look.
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    call << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    call.setAutoStartService(false);
    const auto open = std::make_shared<OpenToPortals>();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, patience), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, open] { watcher->deleteLater(); });
}

} // namespace countersign
