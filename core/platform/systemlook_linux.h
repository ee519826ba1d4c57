// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/systemlook.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QMap>

namespace countersign {

/// Asks the desktop's portal for its settings (org.freedesktop.portal.Settings) and hears when one changes. Starts no
/// portal; one that starts later is asked then.
class PortalLook : public SystemLookWatch
{
    Q_OBJECT
public:
    /// With `scalesText`, the desktop's factor for text is ours to apply.
    PortalLook(const QDBusConnection &bus, bool scalesText);
    ~PortalLook() override;

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void understand();

    QDBusConnection m_bus;
    bool m_scalesText;
    QMap<QString, QVariant> m_values; ///< By "group key".
};

} // namespace countersign
