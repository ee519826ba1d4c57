// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QString>

namespace countersign::test {

/// The folder of reference material beside the source tree, which not every machine has: COUNTERSIGN_SHARED, or
/// "../shared". Tests that read it skip where the answer is empty.
inline QString sharedPath(const QString &relative)
{
    QString root = qEnvironmentVariable("COUNTERSIGN_SHARED");
    if (root.isEmpty())
        root = QStringLiteral(COUNTERSIGN_SOURCE_DIR) + QStringLiteral("/../shared");
    const QString path = QDir::cleanPath(root + u'/' + relative);
    return QFile::exists(path) ? path : QString();
}

inline QJsonDocument sharedJson(const QString &relative)
{
    QFile file(sharedPath(relative));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

} // namespace countersign::test
