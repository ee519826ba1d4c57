// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>

namespace countersign {

/// What stands beside the settings about the vault that was last saved or opened here: it tells a missing vault from
/// a first start, and one program that the other has saved. Nothing in it is secret.
struct VaultMarker
{
    QUuid vaultId;
    quint64 revision = 0;
    QByteArray digest; ///< SHA-256 of the document.
    QString provider;  ///< The keychain that held it, as people call it; empty for a file.
    QString file = {}; ///< The path of the vault file that held it; empty for a keychain.

    /// Where the vault was, to be read as part of a sentence.
    QString describePlace() const;

    bool operator==(const VaultMarker &) const = default;
};

/// Where the marker of a settings folder is.
QString vaultMarkerPath(const QString &settingsFolder);

/// The marker; nothing where there never was one. Error: VaultDamaged, when there is one that cannot be read or
/// understood: a vault was here all the same.
Result<std::optional<VaultMarker>> readVaultMarker(const QString &settingsFolder);

/// Replaces the marker in one step. Error: SettingsUnwritable (about: the path).
Result<void> writeVaultMarker(const QString &settingsFolder, const VaultMarker &marker);

/// Takes the marker out of the way, and keeps it beside its place under another name: it says where the vault was.
/// Error: SettingsUnwritable (about: the path).
Result<void> putVaultMarkerAside(const QString &settingsFolder);

} // namespace countersign
