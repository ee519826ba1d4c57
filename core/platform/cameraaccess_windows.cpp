// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/cameraaccess.h"

#include <QCoreApplication>
#include <QSettings>

namespace countersign {

bool camerasRefused()
{
    // Where Windows keeps the switches of Settings > Privacy > Camera. The second is for programs that do not come
    // from the store, as ours.
    const QString consent = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                                           "CapabilityAccessManager\\ConsentStore\\webcam");
    for (const QString &key : {consent, consent + QStringLiteral("\\NonPackaged")}) {
        const QSettings settings(key, QSettings::NativeFormat);
        if (settings.value(QStringLiteral("Value")).toString() == QLatin1String("Deny"))
            return true;
    }
    return false;
}

bool cameraHeldElsewhere()
{
    return false;
}

QString howToAllowCamera()
{
    return QCoreApplication::translate("CameraAccess",
                                       "Open Settings, Privacy & security, Camera, and let desktop apps use the "
                                       "camera.");
}

} // namespace countersign
