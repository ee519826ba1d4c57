// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/keychainprobe.h"

namespace countersign {

namespace {

/// A system whose keychain this program does not know.
class NoKeychainProbe final : public KeychainProbe
{
public:
    Later<KeychainState> ask() override { return already<KeychainState>(KeychainState{}); }

    Later<void> unlock() override { return already<void>(failure(Reason::KeychainNone)); }
};

} // namespace

std::unique_ptr<KeychainProbe> systemKeychainProbe(const QString &, const QString &)
{
    return std::make_unique<NoKeychainProbe>();
}

qsizetype systemKeychainItemLimit()
{
    return 0;
}

} // namespace countersign
