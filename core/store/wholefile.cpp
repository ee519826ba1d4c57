// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholefile.h"

#include "core/platform/filesync.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

namespace countersign::wholefile {

namespace {

constexpr int mostLinks = 32; // As many as Linux follows, near enough.

std::unexpected<Error> unwritable(const QString &why)
{
    return failure(Reason::VaultFileUnwritable, why);
}

QString spelled(const std::error_code &error)
{
    return QString::fromLocal8Bit(error.message().c_str());
}

/// The start of the names of our unfinished files. Never longer than the file's own name may be, and never a name that
/// a person gave a file.
QString leftoverStart(const QFileInfo &file)
{
    const QByteArray digest = QCryptographicHash::hash(file.fileName().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral(".countersign-%1-").arg(QString::fromLatin1(digest.first(6).toHex()));
}

constexpr QLatin1String leftoverEnd(".part");

Result<void> fill(QFile &file, QByteArrayView content)
{
    // A drive that becomes full takes a part first, and says why only at the next try.
    while (!content.isEmpty()) {
        const qint64 taken = file.write(content.data(), content.size());
        if (taken <= 0)
            return unwritable(file.errorString());
        content = content.sliced(taken);
    }
    if (const Result<void> synced = syncFile(file); !synced)
        return synced;
    file.close();
    if (file.error() != QFileDevice::NoError)
        return unwritable(file.errorString());
    return {};
}

} // namespace

Found look(const QString &path)
{
    std::error_code error;
    const QFileInfo file(path);
    const auto type = std::filesystem::status(file.filesystemFilePath(), error).type();
    if (type == std::filesystem::file_type::regular)
        return Found::File;
    if (type != std::filesystem::file_type::not_found)
        return Found::Else;
    const std::filesystem::path folder = QFileInfo(followed(path)).filesystemAbsolutePath();
    const auto folderType = std::filesystem::status(folder, error).type();
    return folderType == std::filesystem::file_type::directory ? Found::Nothing
           : folderType == std::filesystem::file_type::none    ? Found::Else
                                                               : Found::NoFolder;
}

QString followed(const QString &path)
{
    QFileInfo file(path);
    for (int i = 0; i < mostLinks && file.isSymbolicLink(); ++i)
        file.setFile(file.symLinkTarget());
    return file.absoluteFilePath();
}

Result<Secret> read(const QString &path, qint64 limit)
{
    // Opening a pipe would wait for its other end.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return failure(Reason::VaultFileUnreadable, QCoreApplication::translate("Error", "it is not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Reason::VaultFileUnreadable, file.errorString());
    const qint64 size = file.size();
    if (size > limit)
        return failure(Reason::VaultTooLarge);
    qint64 got = 0;
    Secret content = Secret::build(size, [&](std::span<unsigned char> out) {
        while (got < size) {
            const qint64 more = file.read(reinterpret_cast<char *>(out.data()) + got, size - got);
            if (more <= 0)
                return;
            got += more;
        }
    });
    if (file.error() != QFileDevice::NoError)
        return failure(Reason::VaultFileUnreadable, file.errorString());
    if (got != size)
        return failure(Reason::VaultFileUnreadable, QCoreApplication::translate("Error", "it was cut short"));
    return content;
}

Result<void> replace(const QString &path, QByteArrayView content)
{
    const QFileInfo target(followed(path));
    const QString part = target.dir().filePath(
        leftoverStart(target) + QString::number(QRandomGenerator::system()->generate64(), 16) + leftoverEnd);
    return writeBeside(part, target.filePath(), content);
}

Result<void> writeBeside(const QString &part, const QString &path, QByteArrayView content)
{
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(file.errorString());
    Result<void> result = fill(file, content);
    if (result) {
        std::error_code error;
        std::filesystem::rename(QFileInfo(part).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), error);
        if (error)
            result = unwritable(spelled(error));
    }
    if (!result) {
        file.close();
        QFile::remove(part);
        return result;
    }
    if (const Result<void> synced = syncFolder(QFileInfo(path).absolutePath()); !synced)
        return failure(Reason::SaveUncertain, synced.error().about);
    return {};
}

void removeLeftovers(const QString &path)
{
    const QFileInfo target(followed(path));
    const QDir folder = target.dir();
    const QStringList names = folder.entryList({leftoverStart(target) + QLatin1Char('*') + leftoverEnd},
                                               QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        QFile::remove(folder.filePath(name));
}

} // namespace countersign::wholefile
