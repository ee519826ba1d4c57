// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scrypt.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <bit>

namespace countersign::scrypt {

Result<void> check(ScryptCost cost)
{
    if (cost.n < 2 || !std::has_single_bit(cost.n) || cost.r == 0 || cost.p == 0)
        return failure(Reason::VaultDamaged);
    // RFC 7914, section 2: n is below 2^(128·r/8).
    if (cost.r < 4 && cost.n >= quint64{1} << 16 * cost.r)
        return failure(Reason::VaultDamaged);
    // Divisions, because the products may not fit. The memory beside the large table grows with r·p.
    constexpr quint64 block = 128;
    constexpr quint64 mostBlocks = mostMemory / block;
    if (cost.n > mostBlocks / cost.r || cost.p > mostBlocks / 16 / cost.r)
        return failure(Reason::VaultCostTooHigh);
    if (cost.n * cost.r > mostWork / cost.p)
        return failure(Reason::VaultCostTooHigh);
    return {};
}

Result<Secret> derive(const Secret &passphrase, QByteArrayView salt, ScryptCost cost, qsizetype size)
{
    if (const auto allowed = check(cost); !allowed)
        return failure(allowed.error());
    int done = 0;
    Secret key = Secret::build(size, [&](std::span<unsigned char> out) {
        const QByteArrayView text = passphrase.isEmpty() ? QByteArrayView("") : passphrase.view();
        // OpenSSL refuses more than 32 MiB unless told otherwise; check() has set the bound already.
        done = EVP_PBE_scrypt(
            text.data(), static_cast<std::size_t>(text.size()), reinterpret_cast<const unsigned char *>(salt.data()),
            static_cast<std::size_t>(salt.size()), cost.n, cost.r, cost.p, 2 * mostMemory, out.data(), out.size());
    });
    if (done != 1) {
        ERR_clear_error();
        return failure(Reason::VaultCostTooHigh);
    }
    return key;
}

} // namespace countersign::scrypt
