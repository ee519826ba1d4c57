// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/kwallet_linux.h"

#include "core/platform/buscall_linux.h"

#include <limits>

namespace countersign {

KWalletProbe::KWalletProbe(const QString &daemon, const QString &service) : m_daemon(daemon), m_service(service) {}

BusMethod KWalletProbe::method(const QString &name) const
{
    return {QStringLiteral("org.kde.") + m_daemon, QStringLiteral("/modules/") + m_daemon,
            QStringLiteral("org.kde.KWallet"), name};
}

Later<KeychainState> KWalletProbe::ask()
{
    Answer<KeychainState> answer;
    const auto name = callKeychain(method(QStringLiteral("networkWallet")));
    whenDone(name, this, [this, answer](const Result<QVariantList> &reply) {
        if (!reply && reply.error().reason == Reason::KeychainDenied)
            return answer.give(KeychainState{KeychainState::Access::Denied, {}, {}});
        if (!reply)
            return answer.give(KeychainState{});
        lookAt(reply->value(0).toString(), answer);
    });
    return answer.later();
}

// A wallet that does not exist yet is ready: KWallet makes it with the first write, and asks the person then. What an
// open wallet holds is left to reading it: `keyDoesNotExist` looks at the file, which lags behind what was written.
void KWalletProbe::lookAt(const QString &wallet, const Answer<KeychainState> &answer)
{
    const KeychainState empty{KeychainState::Access::Ready, QStringLiteral("KWallet"), false};
    whenDone(callKeychain(method(QStringLiteral("wallets"))), this,
             [this, wallet, empty, answer](const Result<QVariantList> &wallets) {
        if (!wallets)
            return answer.give(failure(wallets.error()));
        if (!wallets->value(0).toStringList().contains(wallet))
            return answer.give(empty);
        const auto isOpen = callKeychain(method(QStringLiteral("isOpen")), {wallet});
        whenDone(isOpen, this, [empty, answer](const Result<QVariantList> &open) {
            if (!open)
                return answer.give(failure(open.error()));
            using enum KeychainState::Access;
            answer.give(KeychainState{open->value(0).toBool() ? Ready : Locked, empty.provider, {}});
        });
    });
}

Later<void> KWalletProbe::unlock()
{
    Answer<void> answer;
    const auto name = callKeychain(method(QStringLiteral("networkWallet")));
    whenDone(name, this, [this, answer](const Result<QVariantList> &reply) {
        if (!reply)
            return answer.give(failure(reply.error()));
        // The handle is not closed again: the wallet would close with it where the person chose "close when unused".
        const QVariantList arguments{reply->value(0), QVariant::fromValue<qlonglong>(0), m_service};
        whenDone(callKeychain(method(QStringLiteral("open")), arguments, std::numeric_limits<int>::max()), this,
                 [answer](const Result<QVariantList> &handle) {
            if (!handle)
                return answer.give(failure(handle.error()));
            if (handle->value(0).toInt() < 0)
                return answer.give(failure(Reason::KeychainDenied));
            answer.give({});
        });
    });
    return answer.later();
}

} // namespace countersign
