// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vaultplace.h"

#include "core/store/filevaultstore.h"
#include "core/store/keychainvaultstore.h"

namespace countersign {

std::unique_ptr<VaultStore> makeVaultStore(const VaultPlace &place, const QString &settingsFolder)
{
    if (place.kind == VaultPlace::Kind::File)
        return std::make_unique<FileVaultStore>(FilePlace{place.path, settingsFolder});
    return makeKeychainVaultStore(settingsFolder);
}

} // namespace countersign
