// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/keychainprobe.h"

#include <QObject>

namespace countersign {

struct BusMethod;

/// Asks KWallet in its own tongue (interface org.kde.KWallet), which QtKeychain prefers on Plasma.
class KWalletProbe final : public QObject, public KeychainProbe
{
public:
    /// `daemon` is "kwalletd5" or "kwalletd6"; KWallet knows this program by the name of the service.
    KWalletProbe(const QString &daemon, const QString &service);

    Later<KeychainState> ask() override;
    Later<void> unlock() override;

private:
    void lookAt(const QString &wallet, const Answer<KeychainState> &answer);
    BusMethod method(const QString &name) const;

    QString m_daemon;
    QString m_service;
};

} // namespace countersign
