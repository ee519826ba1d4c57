// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/keychainprobe.h"

namespace countersign {

namespace {

/// The keychain asks for its password itself while it is read, and says plainly what is not there.
class MacKeychainProbe final : public KeychainProbe
{
public:
    Later<KeychainState> ask() override
    {
        return already<KeychainState>(
            KeychainState{KeychainState::Access::Ready, QStringLiteral("macOS Keychain"), {}});
    }

    Later<void> unlock() override { return already<void>({}); }
};

} // namespace

std::unique_ptr<KeychainProbe> systemKeychainProbe(const QString &, const QString &)
{
    return std::make_unique<MacKeychainProbe>();
}

qsizetype systemKeychainItemLimit()
{
    return 0;
}

} // namespace countersign
