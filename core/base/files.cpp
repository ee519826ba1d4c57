// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace countersign {

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Reason::FileUnreadable, file.errorString());
    // One byte more than allowed tells "too long" without trusting a size that devices and pipes do not have.
    QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Reason::FileUnreadable, file.errorString());
    if (content.size() > limit)
        return failure(Reason::TextTooLarge);
    return content;
}

Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(Reason::SettingsUnwritable, QDir::toNativeSeparators(folder.path()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Reason::SettingsUnwritable, QDir::toNativeSeparators(path));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return failure(Reason::SettingsUnwritable, QDir::toNativeSeparators(path));
    return {};
}

} // namespace countersign
