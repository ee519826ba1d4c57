// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/camerapart.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

namespace countersign {

QStringList cameraPartFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {
        program.absoluteFilePath(QStringLiteral("../PlugIns/countersign")), // In a bundle of macOS.
        program.absoluteFilePath(QStringLiteral("../lib/countersign")),
        program.absolutePath(),
    };
}

Result<CameraPart *> loadCameraPart(const QStringList &folders)
{
    for (const QString &folder : folders) {
        // A whole path each time: with a bare name the system would search folders of its own.
        QPluginLoader loader(QDir::cleanPath(folder + QStringLiteral("/countersign_camera")));
        // The media libraries below the plugin do not survive being unloaded.
        loader.setLoadHints(QLibrary::PreventUnloadHint);
        if (auto *part = qobject_cast<CameraPart *>(loader.instance()))
            return part;
    }
    return failure(Reason::CameraUnsupported);
}

} // namespace countersign
