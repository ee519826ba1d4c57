// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pathwatch.h"

#include <QDir>
#include <QFileInfo>

namespace countersign {

PathWatch::PathWatch(const QString &path, QObject *parent) : QObject(parent), m_path(QFileInfo(path).absoluteFilePath())
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PathWatch::stir);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &PathWatch::stir);
    watch();
}

void PathWatch::stir()
{
    watch();
    Q_EMIT stirred();
}

// A file is replaced by renaming, so the folder has to be watched; the file itself too, and anew each time, for
// systems that do not report a folder when a file in it was written. Where the folder is not there, its appearing is
// waited for in the nearest folder that is.
void PathWatch::watch()
{
    QString folder = QFileInfo(m_path).absolutePath();
    while (!QFileInfo::exists(folder) && QFileInfo(folder).absolutePath() != folder)
        folder = QFileInfo(folder).absolutePath();
    const QStringList wanted{m_path, folder};
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : wanted) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace countersign
