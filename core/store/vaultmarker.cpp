// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vaultmarker.h"

#include "core/base/files.h"
#include "core/store/wholefile.h"

#include <QCoreApplication>
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

QString VaultMarker::describePlace() const
{
    if (!file.isEmpty())
        return QDir::toNativeSeparators(file);
    return provider.isEmpty() ? QCoreApplication::translate("Error", "the keychain") : provider;
}

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
    marker.file = object.value(QLatin1String("file")).toString();
    if (marker.digest.size() != digestSize)
        return failure(Reason::VaultDamaged);
    return marker;
}

Result<void> writeVaultMarker(const QString &settingsFolder, const VaultMarker &marker)
{
    QJsonObject object{
        {QStringLiteral("vault"), marker.vaultId.toString(QUuid::WithoutBraces)},
        {QStringLiteral("revision"), static_cast<qint64>(marker.revision)},
        {QStringLiteral("digest"), QString::fromLatin1(marker.digest.toHex())},
    };
    if (marker.file.isEmpty()) {
        object.insert(QStringLiteral("place"), QStringLiteral("keychain"));
        object.insert(QStringLiteral("provider"), marker.provider);
    } else {
        object.insert(QStringLiteral("place"), QStringLiteral("file"));
        object.insert(QStringLiteral("file"), marker.file);
    }
    const QString path = vaultMarkerPath(settingsFolder);
    QDir().mkpath(settingsFolder);
    const Result<void> written = wholefile::replace(path, QJsonDocument(object).toJson());
    // A marker that is in place counts, also where the drive did not confirm it: taking the save back because of it would
    // leave a marker that is ahead of its vault.
    if (!written && written.error().reason != Reason::SaveUncertain)
        return failure(Reason::SettingsUnwritable, QDir::toNativeSeparators(path));
    return {};
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
