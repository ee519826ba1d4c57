// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/buscall_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace countersign {

namespace {

Error errorFor(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
        return {Reason::KeychainDenied, {}};
    case QDBusError::ServiceUnknown:
    case QDBusError::NoReply:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
    case QDBusError::Disconnected:
    case QDBusError::NoMemory:
        return {Reason::KeychainNone, {}};
    default:
        break;
    }
    // The bus could not start the program: org.freedesktop.DBus.Error.Spawn.ExecFailed and its like.
    if (error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."))
        || error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner"))
        return {Reason::KeychainNone, {}};
    return {Reason::KeychainFailed, error.name()};
}

} // namespace

Later<QVariantList> callKeychain(const BusMethod &method, const QVariantList &arguments, int patience)
{
    const QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected())
        return already<QVariantList>(failure(Reason::KeychainNone));
    QDBusMessage message = QDBusMessage::createMethodCall(method.service, method.path, method.interface, method.name);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(session.asyncCall(message, patience));
    Answer<QVariantList> answer;
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [answer, watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            answer.give(failure(errorFor(watcher->error())));
        else
            answer.give(watcher->reply().arguments());
    });
    return answer.later();
}

} // namespace countersign
