// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace countersign {

/// One sealed backup in a folder, as far as its name tells.
struct BackupFile
{
    QString path;
    QString vault;  ///< The first 8 hexadecimal digits of the vault's id.
    QDateTime when; ///< UTC, to the second.
    qint64 size = 0;

    bool operator==(const BackupFile &) const = default;
};

/// Which backups of a vault are kept: the last ones, and the newest of each of so many days, weeks (from Monday) and
/// months, counted over those that have a backup, so that a year without changes drops nothing. All in UTC.
struct Keeping
{
    int last = 10;
    int days = 7;
    int weeks = 5;
    int months = 12;
};

/// Those of `backups` (of one vault, in any order) that need not be kept. One from the future is always kept and counts
/// for nothing: the clock is wrong, now or when it was written.
QList<BackupFile> filesToDrop(QList<BackupFile> backups, const Keeping &keeping, const QDateTime &now);

/// A folder that holds sealed backups of one or more vaults. Files with other names are never touched.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &path) : m_path(path) {}

    const QString &path() const { return m_path; }

    /// How the names of a vault's backups call it.
    static QString vaultPart(const QUuid &vaultId);

    /// Makes the folder where it is missing: on the person's word only, since a missing folder may be a drive that is not
    /// plugged in. Error: BackupUnwritable (about: the path).
    Result<void> prepare() const;

    /// The backups of all vaults, the newest first; those without a single byte are left out. Errors: BackupFolderGone
    /// (about: the path), BackupUnwritable (about: the path) when the folder cannot be listed.
    Result<QList<BackupFile>> list() const;

    /// Writes a backup under a new name, readable by its owner only: there whole or not at all, and no other file is
    /// replaced. Errors: BackupFolderGone (about: the path), BackupUnwritable (about: the system's reason).
    Result<BackupFile> write(const Secret &sealed, const QUuid &vaultId, const QDateTime &now) const;

    /// Removes the backups of a vault that need not be kept, and what killed writes left behind; gives how many backups
    /// were removed. Errors: as list(); and BackupUnwritable (about: the system's reason) when one would not go.
    Result<int> prune(const QUuid &vaultId, const Keeping &keeping, const QDateTime &now) const;

private:
    QString m_path;
};

/// Where the safety copies of a settings folder are: the vaults that a restore replaced.
BackupFolder safetyCopies(const QString &settingsFolder);

/// Keeps a sealed vault among the safety copies before a restore replaces it. Errors: as BackupFolder::prepare and
/// BackupFolder::write.
Result<BackupFile> writeSafetyCopy(const QString &settingsFolder, const Secret &sealed, const QUuid &vaultId,
                                   const QDateTime &now);

} // namespace countersign
