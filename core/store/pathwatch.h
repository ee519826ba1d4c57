// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

namespace countersign {

/// Tells when a file is replaced, written, removed or comes back, also when its folder comes and goes with a drive.
class PathWatch final : public QObject
{
    Q_OBJECT
public:
    /// `path` need not exist.
    explicit PathWatch(const QString &path, QObject *parent = nullptr);

Q_SIGNALS:
    /// Something happened at or near the file: look at it.
    void stirred();

private:
    void stir();
    void watch();

    QString m_path;
    QFileSystemWatcher m_watcher;
};

} // namespace countersign
