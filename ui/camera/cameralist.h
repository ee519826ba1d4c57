// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/camerafeed.h"

#include <QCameraDevice>
#include <QHash>
#include <QMediaDevices>
#include <QSet>

namespace countersign {

/// The cameras that are plugged in, without the entries that Qt adds or leaves behind. Lives in the window's thread,
/// where Qt's own list changes.
class CameraList : public QObject
{
    Q_OBJECT
public:
    explicit CameraList(QObject *parent = nullptr);

    /// Each description once, the system's default first.
    QList<Camera> cameras() const;

    /// The device of that description, or else the first; null when there is none. Use it before the event loop turns:
    /// opening a device that has been unplugged since crashes Qt 6.4.
    QCameraDevice device(const QString &description) const;

Q_SIGNALS:
    void changed();
    /// A camera of that description was unplugged.
    void unplugged(const QString &description);

private:
    QList<QCameraDevice> devices() const;
    void look();

    QMediaDevices m_devices;
    QHash<QString, QList<QByteArray>> m_listed; ///< Ids by description, as Qt listed them last.
    QSet<QByteArray> m_phantoms;
};

} // namespace countersign
