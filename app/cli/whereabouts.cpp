// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/whereabouts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace countersign::cli {

namespace {

// 64 bits: two of a person's files never meet in one folder.
constexpr qsizetype folderNameLength = 16;

QString folderNameFor(const QString &path)
{
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex())
        .first(folderNameLength);
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString file = QFileInfo(one).canonicalFilePath();
    return wholePath(one) == wholePath(other) || (!file.isEmpty() && file == QFileInfo(other).canonicalFilePath());
}

} // namespace

QString wholePath(const QString &typed)
{
    const QFileInfo file(QDir::cleanPath(QDir::current().absoluteFilePath(QDir::fromNativeSeparators(typed))));
    // A folder that is not there (a drive that is not plugged in) leads through no links.
    const QString folder = QFileInfo(file.path()).canonicalFilePath();
    return folder.isEmpty() ? file.filePath() : QDir(folder).filePath(file.fileName());
}

Whereabouts whereaboutsFor(const Arguments &arguments, const Places &places)
{
    const VaultPlace chosen = places.chosen();
    const QString path = arguments.has("vault") ? wholePath(arguments.valueOf("vault")) : QString();
    const bool isOwn = chosen.kind == VaultPlace::Kind::File && isSameFile(path, chosen.path);
    if (path.isEmpty() || isOwn)
        return {chosen, places.settingsFolder()};
    const QString folder = places.settingsFolder() + QStringLiteral("/vaults/") + folderNameFor(path);
    return {{VaultPlace::Kind::File, path}, folder, false};
}

} // namespace countersign::cli
