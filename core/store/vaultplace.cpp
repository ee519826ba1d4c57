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

Later<QString> keychainThatAnswers()
{
    const KeychainPlace place;
    const std::shared_ptr<KeychainProbe> probe = systemKeychainProbe(place.service, place.key);
    const Answer<QString> answer;
    auto *asking = new QObject;
    whenDone(probe->ask(), asking, [probe, asking, answer](const Result<KeychainState> &state) {
        using Access = KeychainState::Access;
        const bool isUsable = state && (state->access == Access::Ready || state->access == Access::Locked);
        answer.give(isUsable ? state->provider : QString());
        asking->deleteLater();
    });
    return answer.later();
}

} // namespace countersign
