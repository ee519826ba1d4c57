// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vaultmarker.h"

#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace countersign {

namespace {

constexpr qint64 largestMarker = 16 * 1024;
constexpr qsizetype digestSize = 32;

} // namespace

QString vaultMarkerPath(const QString &settingsFolder)
{
    return settingsFolder + QStringLiteral("/vault-marker.json");
}

Result<std::optional<VaultMarker>> readVaultMarker(const QString &settingsFolder)
{
    const QFileInfo file(vaultMarkerPath(settingsFolder));
    // A link that leads nowhere is a marker that cannot be read, not an absent one.
    if (!file.exists() && !file.isSymLink())
        return std::nullopt;
    const Result<QByteArray> content = readFile(file.filePath(), largestMarker);
    if (!content)
        return failure(Reason::VaultDamaged);
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    VaultMarker marker;
    marker.vaultId = QUuid::fromString(object.value(QLatin1String("vault")).toString());
    marker.revision = static_cast<quint64>(object.value(QLatin1String("revision")).toInteger());
    marker.digest = QByteArray::fromHex(object.value(QLatin1String("digest")).toString().toLatin1());
    marker.provider = object.value(QLatin1String("provider")).toString();
    if (marker.digest.size() != digestSize)
        return failure(Reason::VaultDamaged);
    return marker;
}

Result<void> writeVaultMarker(const QString &settingsFolder, const VaultMarker &marker)
{
    const QJsonObject object{
        {QStringLiteral("vault"), marker.vaultId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("revision"), static_cast<qint64>(marker.revision)},
        {QStringLiteral("digest"), QString::fromLatin1(marker.digest.toHex())},
        {QStringLiteral("place"), QStringLiteral("keychain")},
        {QStringLiteral("provider"), marker.provider},
    };
    return replaceFile(vaultMarkerPath(settingsFolder), QJsonDocument(object).toJson());
}

Result<void> putVaultMarkerAside(const QString &settingsFolder)
{
    const QString path = vaultMarkerPath(settingsFolder);
    const QString aside = path + QStringLiteral(".given-up");
    QFile::remove(aside);
    if (QFile::exists(path) && !QFile::rename(path, aside))
        return failure(Reason::SettingsUnwritable, QDir::toNativeSeparators(path));
    return {};
}

} // namespace countersign
