// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/globalshortcut.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QVariantMap>

#include <optional>

namespace countersign {

class OpenToPortals;

/// The key by way of the desktop portal (org.freedesktop.portal.GlobalShortcuts). The desktop asks the person the first
/// time and remembers the answer; the key has to be asked for anew in each run.
class PortalShortcut : public GlobalShortcut
{
    Q_OBJECT
public:
    /// `bus`: a connection of its own, on which we are known to the portal by our desktop file where it lets us say so.
    explicit PortalShortcut(const QDBusConnection &bus);
    ~PortalShortcut() override;

    Later<QString> grab(const QKeySequence &keys) override;
    void release() override;

private Q_SLOTS:
    void respond(uint response, const QVariantMap &results, const QDBusMessage &signal);
    void activated(const QDBusObjectPath &session, const QString &id, qulonglong time, const QVariantMap &options);

private:
    void call(const QString &interface, const QString &method, const QVariantList &arguments);
    QString newToken();
    void bind();
    void finish(Result<QString> result);

    QDBusConnection m_bus;
    std::optional<Answer<QString>> m_answer;
    std::unique_ptr<OpenToPortals>
        m_open; ///< Until the first call has been answered: then the portal has looked at us.
    QString m_trigger;
    QString m_request; ///< The path of the question that is open.
    QString m_session; ///< The path of the session; empty until it is there.
};

/// What the portal calls a key (the XDG shortcuts specification): "CTRL+ALT+o".
QString portalTrigger(const QKeySequence &keys);

} // namespace countersign
