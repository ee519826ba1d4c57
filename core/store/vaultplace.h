// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vaultstore.h"

#include <QString>

#include <memory>

namespace countersign {

/// Which place a person chose for the vault.
struct VaultPlace
{
    enum class Kind { Keychain, File };

    Kind kind = Kind::Keychain;
    QString path = {}; ///< Of the vault file; empty for the keychain.

    bool operator==(const VaultPlace &) const = default;
};

/// The store for a place, with its marker in `settingsFolder`. Touches nothing but that folder before it is asked to.
std::unique_ptr<VaultStore> makeVaultStore(const VaultPlace &place, const QString &settingsFolder);

/// What people call the keychain that answers on this computer; empty where none does, or none that may be used. Asks the
/// person nothing.
Later<QString> keychainThatAnswers();

} // namespace countersign
