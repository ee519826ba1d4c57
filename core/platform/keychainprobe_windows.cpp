// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/keychainprobe.h"

namespace countersign {

namespace {

/// The credentials of a person who is signed in are always open, and reading tells plainly what is not there.
class CredentialProbe final : public KeychainProbe
{
public:
    Later<KeychainState> ask() override
    {
        return already<KeychainState>(
            KeychainState{KeychainState::Access::Ready, QStringLiteral("Windows Credential Manager"), {}});
    }

    Later<void> unlock() override { return already<void>({}); }
};

} // namespace

std::unique_ptr<KeychainProbe> systemKeychainProbe(const QString &, const QString &)
{
    return std::make_unique<CredentialProbe>();
}

qsizetype systemKeychainItemLimit()
{
    // A credential holds 2,560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE); the rest is for what libraries add.
    return 2000;
}

} // namespace countersign
