// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupfolder.h"

#include "core/store/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace countersign {

namespace {

const QString stampFormat = QStringLiteral("yyyy-MM-dd-HHmmss");
constexpr qint64 unfinishedForSeconds = 600; // Then a write is not slow any more: its program has ended.
constexpr int mostNames = 60;

QString nameOf(const QString &vault, const QDateTime &when)
{
    return QStringLiteral("countersign-%1-%2.json").arg(vault, when.toString(stampFormat));
}

QString partOf(const QString &name)
{
    return QLatin1Char('.') + name + QStringLiteral(".part");
}

/// The backup that a name of ours stands for, with or without what partOf adds.
std::optional<BackupFile> parse(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A\\.?countersign-([0-9a-f]{8})-([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6})\\.json(?:\\.part)?\\z"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    BackupFile backup;
    backup.vault = match.captured(1);
    const QDateTime stamped = QDateTime::fromString(match.captured(2), stampFormat);
    backup.when = QDateTime(stamped.date(), stamped.time(), QTimeZone::utc());
    if (!backup.when.isValid() || backup.when.toString(stampFormat) != match.captured(2))
        return {};
    return backup;
}

/// The start of the period of `unit` that a day lies in.
using Period = QDate (*)(QDate);
QDate dayOf(QDate day)
{
    return day;
}
QDate weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}
QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// Keeps the first of each of the first `count` periods.
void keepPeriods(const QList<BackupFile> &newestFirst, Period period, int count, QSet<qsizetype> &kept)
{
    QDate last;
    for (qsizetype i = 0; i < newestFirst.size() && count > 0; ++i) {
        const QDate here = period(newestFirst[i].when.date());
        if (here == last)
            continue;
        last = here;
        kept.insert(i);
        --count;
    }
}

std::unexpected<Error> unwritable(const QString &why)
{
    return failure(Reason::BackupUnwritable, why);
}

} // namespace

QList<BackupFile> filesToDrop(QList<BackupFile> backups, const Keeping &keeping, const QDateTime &now)
{
    const auto isLater = [&](const BackupFile &backup) { return backup.when > now; };
    backups.removeIf(isLater);
    std::ranges::stable_sort(backups, std::greater(), &BackupFile::when);
    QSet<qsizetype> kept;
    for (qsizetype i = 0; i < std::min<qsizetype>(keeping.last, backups.size()); ++i)
        kept.insert(i);
    keepPeriods(backups, dayOf, keeping.days, kept);
    keepPeriods(backups, weekOf, keeping.weeks, kept);
    keepPeriods(backups, monthOf, keeping.months, kept);
    QList<BackupFile> dropped;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        if (!kept.contains(i))
            dropped.append(backups[i]);
    }
    return dropped;
}

QString BackupFolder::vaultPart(const QUuid &vaultId)
{
    return vaultId.toString(QUuid::Id128).first(8);
}

Result<void> BackupFolder::prepare() const
{
    if (!QDir().mkpath(m_path))
        return unwritable(QDir::toNativeSeparators(m_path));
    return {};
}

Result<QList<BackupFile>> BackupFolder::list() const
{
    const QDir folder(m_path);
    if (!folder.exists())
        return failure(Reason::BackupFolderGone, QDir::toNativeSeparators(m_path));
    if (!folder.isReadable())
        return unwritable(QDir::toNativeSeparators(m_path));
    QList<BackupFile> backups;
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("countersign-*.json")}, QDir::Files);
    for (const QFileInfo &file : files) {
        std::optional<BackupFile> backup = parse(file.fileName());
        if (!backup || file.size() == 0)
            continue;
        backup->path = file.filePath();
        backup->size = file.size();
        backups.append(*backup);
    }
    std::ranges::stable_sort(backups, std::greater(), &BackupFile::when);
    return backups;
}

// Whoever makes the unfinished file of a name owns that name; so two programs never write the same one.
Result<BackupFile> BackupFolder::write(const Secret &sealed, const QUuid &vaultId, const QDateTime &now) const
{
    const QDir folder(m_path);
    if (!folder.exists())
        return failure(Reason::BackupFolderGone, QDir::toNativeSeparators(m_path));
    BackupFile backup{{}, vaultPart(vaultId), now.toUTC(), sealed.size()};
    backup.when = backup.when.addMSecs(-backup.when.time().msec());
    for (int i = 0; i < mostNames; ++i, backup.when = backup.when.addSecs(1)) {
        const QString name = nameOf(backup.vault, backup.when);
        const QString part = folder.filePath(partOf(name));
        backup.path = folder.filePath(name);
        if (QFileInfo::exists(part) || QFileInfo::exists(backup.path))
            continue;
        const Result<void> written = wholefile::writeBeside(part, backup.path, sealed.view());
        if (written || written.error().reason == Reason::SaveUncertain)
            return backup;
        return unwritable(written.error().about);
    }
    return unwritable(QDir::toNativeSeparators(backup.path));
}

Result<int> BackupFolder::prune(const QUuid &vaultId, const Keeping &keeping, const QDateTime &now) const
{
    Result<QList<BackupFile>> backups = list();
    if (!backups)
        return failure(backups.error());
    const QDir folder(m_path);
    const QStringList parts =
        folder.entryList({QStringLiteral(".countersign-*.json.part")}, QDir::Files | QDir::Hidden);
    for (const QString &part : parts) {
        const std::optional<BackupFile> unfinished = parse(part);
        if (unfinished && unfinished->when.secsTo(now) > unfinishedForSeconds)
            QFile::remove(folder.filePath(part));
    }
    const QString vault = vaultPart(vaultId);
    backups->removeIf([&](const BackupFile &backup) { return backup.vault != vault; });
    int removed = 0;
    for (const BackupFile &backup : filesToDrop(*backups, keeping, now.toUTC())) {
        QFile file(backup.path);
        if (!file.remove())
            return unwritable(file.errorString());
        ++removed;
    }
    return removed;
}

BackupFolder safetyCopies(const QString &settingsFolder)
{
    return BackupFolder(settingsFolder + QStringLiteral("/safety-copies"));
}

Result<BackupFile> writeSafetyCopy(const QString &settingsFolder, const Secret &sealed, const QUuid &vaultId,
                                   const QDateTime &now)
{
    const BackupFolder folder = safetyCopies(settingsFolder);
    if (const Result<void> prepared = folder.prepare(); !prepared)
        return failure(prepared.error());
    return folder.write(sealed, vaultId, now);
}

} // namespace countersign
