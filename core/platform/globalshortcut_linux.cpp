// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/globalshortcut_linux.h"

#include "core/platform/processhardening.h"
#include "core/platform/x11shortcut_linux.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QRandomGenerator>
#include <QStringList>

#include <utility>

namespace countersign {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String desktop("/org/freedesktop/portal/desktop");
constexpr QLatin1String shortcuts("org.freedesktop.portal.GlobalShortcuts");
constexpr QLatin1String pickId("quick-pick");

/// One shortcut as the portal writes it: (sa{sv}).
struct Shortcut
{
    QString id;
    QVariantMap options;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Shortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.options;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Shortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.options;
    argument.endStructure();
    return argument;
}

} // namespace

QString portalTrigger(const QKeySequence &keys)
{
    constexpr std::pair<Qt::KeyboardModifier, QLatin1String> names[] = {
        {Qt::ControlModifier, QLatin1String("CTRL")},
        {Qt::AltModifier, QLatin1String("ALT")},
        {Qt::ShiftModifier, QLatin1String("SHIFT")},
        {Qt::MetaModifier, QLatin1String("LOGO")},
    };
    QStringList parts;
    for (const auto &[modifier, name] : names)
        if (keys[0].keyboardModifiers() & modifier)
            parts.append(name);
    const Qt::Key key = keys[0].key();
    if (key == Qt::Key_Space)
        parts.append(u"space"_s);
    else if (key >= Qt::Key_F1 && key <= Qt::Key_F12)
        parts.append(u'F' + QString::number(key - Qt::Key_F1 + 1));
    else
        parts.append(QString(QChar(key)).toLower());
    return parts.join(u'+');
}

PortalShortcut::PortalShortcut(const QDBusConnection &bus) : m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    qDBusRegisterMetaType<Shortcut>();
    qDBusRegisterMetaType<QList<Shortcut>>();
    m_bus.connect(service, QString(), u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                  SLOT(respond(uint, QVariantMap, QDBusMessage)));
    m_bus.connect(service, desktop, shortcuts, u"Activated"_s, this,
                  SLOT(activated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
}

PortalShortcut::~PortalShortcut()
{
    release();
}

// How the portal makes the path of a request (its documentation, org.freedesktop.portal.Request).
QString PortalShortcut::newToken()
{
    const QString token = u"countersign"_s + QString::number(QRandomGenerator::global()->generate());
    m_request = desktop + u"/request/"_s + m_bus.baseService().mid(1).replace(u'.', u'_') + u'/' + token;
    return token;
}

void PortalShortcut::call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, desktop, interface, method);
    message.setArguments(arguments);
    constexpr int patience = 90'000; // The bus may have to start the portal first.
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patience), this);
    const QString asked = m_request;
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked] {
        watcher->deleteLater();
        if (asked != m_request)
            return;
        m_open.reset();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError())
            finish(failure(Reason::ShortcutUnavailable));
        else
            m_request = reply.value().path(); // Old portals make it up only now.
    });
}

Later<QString> PortalShortcut::grab(const QKeySequence &keys)
{
    release();
    if (!isSuitable(keys))
        return already<QString>(failure(Reason::ShortcutUnsuitable));
    if (!m_bus.isConnected())
        return already<QString>(failure(Reason::ShortcutUnavailable));
    m_trigger = portalTrigger(keys);
    m_answer.emplace();
    const Later<QString> later = m_answer->later();
    m_open = std::make_unique<OpenToPortals>();
    // Newer portals take a program's word for which desktop file is its own; others say that they know no such method.
    QDBusMessage name =
        QDBusMessage::createMethodCall(service, desktop, u"org.freedesktop.host.portal.Registry"_s, u"Register"_s);
    name << u"io.github.countersign.Countersign"_s << QVariantMap();
    m_bus.asyncCall(name);
    const QString token = newToken();
    call(shortcuts, u"CreateSession"_s, {QVariantMap{{u"handle_token"_s, token}, {u"session_handle_token"_s, token}}});
    return later;
}

void PortalShortcut::bind()
{
    const Shortcut wanted{
        pickId, {{u"description"_s, tr("Pick an account and copy its code")}, {u"preferred_trigger"_s, m_trigger}}};
    const QVariantMap options{{u"handle_token"_s, newToken()}};
    call(shortcuts, u"BindShortcuts"_s,
         {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(QList<Shortcut>{wanted}), QString(),
          options});
}

void PortalShortcut::respond(uint response, const QVariantMap &results, const QDBusMessage &signal)
{
    if (!m_answer || signal.path() != m_request)
        return;
    if (response != 0) {
        finish(failure(m_session.isEmpty() ? Reason::ShortcutUnavailable : Reason::ShortcutRefused));
        return;
    }
    if (m_session.isEmpty()) {
        m_session = results.value(u"session_handle"_s).toString();
        if (m_session.isEmpty())
            finish(failure(Reason::ShortcutUnavailable));
        else
            bind();
        return;
    }
    for (const Shortcut &bound : qdbus_cast<QList<Shortcut>>(results.value(u"shortcuts"_s))) {
        if (bound.id != pickId)
            continue;
        const QString name = bound.options.value(u"trigger_description"_s).toString();
        // Known, but the person has given it no key.
        if (!name.isEmpty()) {
            finish(name);
            return;
        }
    }
    finish(failure(Reason::ShortcutRefused));
}

void PortalShortcut::activated(const QDBusObjectPath &session, const QString &id, qulonglong,
                               const QVariantMap &options)
{
    if (session.path() == m_session && id == pickId)
        Q_EMIT pressed(options.value(u"activation_token"_s).toString().toLatin1());
}

void PortalShortcut::finish(Result<QString> result)
{
    m_open.reset();
    m_request.clear();
    if (m_answer)
        std::exchange(m_answer, std::nullopt)->give(std::move(result));
}

void PortalShortcut::release()
{
    finish(failure(Reason::Cancelled));
    if (!m_session.isEmpty())
        m_bus.asyncCall(QDBusMessage::createMethodCall(service, std::exchange(m_session, {}),
                                                       u"org.freedesktop.portal.Session"_s, u"Close"_s));
}

std::unique_ptr<GlobalShortcut> GlobalShortcut::ofThisSystem()
{
    if (auto grabbed = x11Shortcut())
        return grabbed;
    return std::make_unique<PortalShortcut>(
        QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"countersign-shortcut"_s));
}

} // namespace countersign
