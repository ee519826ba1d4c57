// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/vaultplace.h"

#include <QString>

#include <memory>

namespace countersign {

/// Which place the settings name for the vault, and the stores for places.
class Places
{
public:
    /// The folder of the settings, the marker and the safety copies.
    explicit Places(QString settingsFolder);

    const QString &settingsFolder() const { return m_folder; }

    /// Where the vault is kept by the settings; the keychain as long as nothing was chosen.
    VaultPlace chosen() const;
    /// False until remember() was called for the first time with these settings.
    bool isChosen() const;

    /// Notes a place in the settings, and sees that it was noted. Error: SettingsUnwritable (about: the path).
    Result<void> remember(const VaultPlace &place);

    /// The store for a place.
    std::unique_ptr<VaultStore> store(const VaultPlace &place) const;

    /// For Session::setWhereNow: the store that the settings name, if they have come to name another one than the last
    /// that was made or remembered here.
    std::unique_ptr<VaultStore> storeIfMoved();

private:
    QString m_folder;
    VaultPlace m_inUse;
};

/// The folder of this program's settings on this system.
QString systemSettingsFolder();

} // namespace countersign
