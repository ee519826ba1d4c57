// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/cameralist.h"

#include <algorithm>

namespace countersign {

namespace {

/// Qt's GStreamer backend before 6.8 lists the cameras of the start twice and forgets only one of the two entries. Its
/// ids are running numbers; those of other backends are not.
bool isListedTwice(const QByteArray &id)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return QT_VERSION < QT_VERSION_CHECK(6, 8, 0) && std::ranges::all_of(id, isDigit);
}

bool isNewer(const QCameraDevice &one, const QCameraDevice &other)
{
    return isListedTwice(one.id()) && one.id().toLongLong() > other.id().toLongLong();
}

} // namespace

CameraList::CameraList(QObject *parent) : QObject(parent)
{
    // The first look first: Qt 6.4 sends the signal while it holds the lock that looking needs.
    look();
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &CameraList::look);
}

QList<QCameraDevice> CameraList::devices() const
{
    QList<QCameraDevice> once;
    const QList<QCameraDevice> all = QMediaDevices::videoInputs();
    for (const QCameraDevice &device : all) {
        if (device.isNull() || m_phantoms.contains(device.id()))
            continue;
        const auto same = std::ranges::find(once, device.description(), &QCameraDevice::description);
        if (same == once.end())
            once.append(device);
        else if (isNewer(device, *same))
            *same = device;
    }
    const QString preferred = QMediaDevices::defaultVideoInput().description();
    std::ranges::stable_partition(once, [&](const QCameraDevice &device) { return device.description() == preferred; });
    return once;
}

QList<Camera> CameraList::cameras() const
{
    QList<Camera> result;
    const QList<QCameraDevice> all = devices();
    for (const QCameraDevice &device : all)
        result.append({device.description(), device.position() == QCameraDevice::FrontFace});
    return result;
}

QCameraDevice CameraList::device(const QString &description) const
{
    const QList<QCameraDevice> all = devices();
    const auto found = std::ranges::find(all, description, &QCameraDevice::description);
    if (found != all.end())
        return *found;
    return all.value(0);
}

void CameraList::look()
{
    QHash<QString, QList<QByteArray>> listed;
    const QList<QCameraDevice> all = QMediaDevices::videoInputs();
    for (const QCameraDevice &device : all)
        listed[device.description()].append(device.id());

    QStringList gone;
    for (auto [description, before] : m_listed.asKeyValueRange()) {
        const QList<QByteArray> now = listed.value(description);
        if (now.size() >= before.size())
            continue;
        gone.append(description);
        if (before.size() == 2 && now.size() == 1 && isListedTwice(now.first()))
            m_phantoms.insert(now.first());
    }
    m_listed = listed;
    Q_EMIT changed();
    for (const QString &description : std::as_const(gone))
        Q_EMIT unplugged(description);
}

} // namespace countersign
