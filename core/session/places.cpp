// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/places.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace countersign {

namespace {

const QString kindKey = QStringLiteral("vault/place");
const QString pathKey = QStringLiteral("vault/file");
const QString fileWord = QStringLiteral("file");
const QString keychainWord = QStringLiteral("keychain");

// Read anew each time: another program may have moved the vault.
QSettings settingsIn(const QString &folder)
{
    return QSettings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat);
}

} // namespace

Places::Places(QString settingsFolder) : m_folder(std::move(settingsFolder)), m_inUse(chosen()) {}

VaultPlace Places::chosen() const
{
    QSettings settings = settingsIn(m_folder);
    settings.sync();
    const QString path = settings.value(pathKey).toString();
    if (settings.value(kindKey).toString() == fileWord && !path.isEmpty())
        return {VaultPlace::Kind::File, path};
    return {};
}

bool Places::isChosen() const
{
    return settingsIn(m_folder).contains(kindKey);
}

Result<void> Places::remember(const VaultPlace &place)
{
    QSettings settings = settingsIn(m_folder);
    settings.setValue(kindKey, place.kind == VaultPlace::Kind::File ? fileWord : keychainWord);
    if (place.kind == VaultPlace::Kind::File)
        settings.setValue(pathKey, place.path);
    else
        settings.remove(pathKey);
    settings.sync();
    if (settings.status() != QSettings::NoError || chosen() != place)
        return failure(Reason::SettingsUnwritable, QDir::toNativeSeparators(settings.fileName()));
    m_inUse = place;
    return {};
}

std::unique_ptr<VaultStore> Places::store(const VaultPlace &place) const
{
    return makeVaultStore(place, m_folder);
}

std::unique_ptr<VaultStore> Places::storeIfMoved()
{
    const VaultPlace place = chosen();
    if (place == m_inUse)
        return nullptr;
    m_inUse = place;
    return store(place);
}

QString systemSettingsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
}

} // namespace countersign
