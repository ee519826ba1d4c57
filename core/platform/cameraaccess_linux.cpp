// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/cameraaccess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace countersign {

namespace {

QStringList videoNodes(const QString &devices)
{
    return QDir(devices).entryList({QStringLiteral("video*")}, QDir::System | QDir::Files);
}

/// Opened and not only looked at, because sandboxes refuse what the permissions allow. Opening turns no light on.
bool isRefused(const QByteArray &node)
{
    const int file = ::open(node.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return errno == EACCES || errno == EPERM;
    ::close(file);
    return false;
}

bool holds(const QString &process, const QString &devices)
{
    // Other people's processes do not let us look; they stay unknown, which is the right answer here.
    const QDir open(process + QStringLiteral("/fd"));
    const QString camera = devices + QStringLiteral("/video");
    const QStringList entries = open.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(
        entries, [&](const QString &entry) { return QFile::symLinkTarget(open.filePath(entry)).startsWith(camera); });
}

} // namespace

bool camerasRefusedIn(const QString &devices)
{
    // A camera that may not be opened is simply missing from every list of cameras, so look at the device files.
    const QStringList nodes = videoNodes(devices);
    return !nodes.isEmpty() && std::ranges::all_of(nodes, [&](const QString &node) {
        return isRefused(QFile::encodeName(devices + u'/' + node));
    });
}

bool cameraHeldElsewhereIn(const QString &devices, const QString &processes)
{
    const QString ourselves = QString::number(QCoreApplication::applicationPid());
    const QStringList all = QDir(processes).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::ranges::any_of(all, [&](const QString &process) {
        return process != ourselves && process.at(0).isDigit() && holds(processes + u'/' + process, devices);
    });
}

bool camerasRefused()
{
    return camerasRefusedIn(QStringLiteral("/dev"));
}

bool cameraHeldElsewhere()
{
    return cameraHeldElsewhereIn(QStringLiteral("/dev"), QStringLiteral("/proc"));
}

QString howToAllowCamera()
{
    return QCoreApplication::translate("CameraAccess",
                                       "Ask whoever looks after this computer to add you to the group “video”, "
                                       "then log in again.");
}

} // namespace countersign
