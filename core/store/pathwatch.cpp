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

// A file is replaced by renaming, so the folder has to be watched; the file itself too, for systems that do not report a
// folder when a file in it was written; and the folder above, in which the folder comes and goes, or the nearest one that
// is there. All anew each time: systems watch what a name stood for when the watch began.
void PathWatch::watch()
{
    const QStringList old = m_watcher.files() + m_watcher.directories();
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    const QString folder = QFileInfo(m_path).absolutePath();
    QString above = QFileInfo(folder).absolutePath();
    while (!QFileInfo::exists(above) && QFileInfo(above).absolutePath() != above)
        above = QFileInfo(above).absolutePath();
    QStringList wanted{m_path, folder, above};
    wanted.removeDuplicates();
    wanted.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace countersign
