// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

namespace countersign {

QStringList partFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return {
        program.absoluteFilePath(QStringLiteral("../PlugIns/countersign")), // In a bundle of macOS.
        program.absoluteFilePath(QStringLiteral("../lib/countersign")),
        program.absolutePath(),
    };
}

QObject *loadPart(const QString &name, const QStringList &folders)
{
    for (const QString &folder : folders) {
        // A whole path each time: with a bare name the system would search folders of its own.
        QPluginLoader loader(QDir::cleanPath(folder + u'/' + name));
        loader.setLoadHints(QLibrary::PreventUnloadHint);
        if (QObject *part = loader.instance())
            return part;
    }
    return nullptr;
}

} // namespace countersign
