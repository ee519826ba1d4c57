// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace countersign {

/// A file that may be restored or checked, as far as its name tells.
struct FoundBackup
{
    QString path;
    QDateTime when; ///< UTC.
    qint64 size = 0;
    bool isOfVault = false;    ///< Of the vault that was asked for.
    bool isSafetyCopy = false; ///< What an earlier restore replaced.
};

/// Where backups go unless the person says otherwise.
QString suggestedBackupFolder();

/// Where a restore puts what it replaces.
QString safetyCopyFolder(const QString &settingsFolder);

/// The backups in a folder and the safety copies of a settings folder: those of the vault with this id first, and the
/// newest first among them. Folders that are not there or cannot be listed are passed over; looks on another thread.
Later<QList<FoundBackup>> findBackups(const QString &folder, const QString &settingsFolder, const QUuid &vaultId);

} // namespace countersign
