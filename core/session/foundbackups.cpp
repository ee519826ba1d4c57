// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/foundbackups.h"

#include "core/base/background.h"
#include "core/store/backupfolder.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

namespace countersign {

namespace {

QList<FoundBackup> found(const BackupFolder &folder, const QString &vault, bool isSafetyCopy)
{
    QList<FoundBackup> all;
    const auto files = folder.list();
    if (!files)
        return all;
    for (const BackupFile &file : *files)
        all.append({file.path, file.when, file.size, file.vault == vault, isSafetyCopy});
    return all;
}

} // namespace

QString suggestedBackupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/'
           + QCoreApplication::translate("Backups", "Countersign backups");
}

QString safetyCopyFolder(const QString &settingsFolder)
{
    return safetyCopies(settingsFolder).path();
}

Later<QList<FoundBackup>> findBackups(const QString &folder, const QString &settingsFolder, const QUuid &vaultId)
{
    return inBackground([=]() -> Result<QList<FoundBackup>> {
        const QString vault = vaultId.isNull() ? QString() : BackupFolder::vaultPart(vaultId);
        QList<FoundBackup> all = found(safetyCopies(settingsFolder), vault, true);
        if (!folder.isEmpty())
            all.append(found(BackupFolder(folder), vault, false));
        std::ranges::sort(all, [](const FoundBackup &one, const FoundBackup &other) {
            return one.isOfVault != other.isOfVault ? one.isOfVault : one.when > other.when;
        });
        return all;
    });
}

} // namespace countersign
