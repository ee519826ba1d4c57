// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

namespace countersign {

/// Our side of the key agreement by which a keychain hands out secrets over a bus that others could listen on (Secret
/// Service API, draft 0.2, "dh-ietf1024-sha256-aes128-cbc-pkcs7"): Diffie-Hellman in the second group of RFC 2409, then
/// HKDF with SHA-256 (RFC 5869) without salt and info.
class KeyExchange
{
public:
    static constexpr qsizetype exponentBytes = 32; ///< Twice what the group withstands (RFC 3526, 8).

    /// Makes a key pair for one agreement out of as many random bytes.
    explicit KeyExchange(Secret exponent);

    /// What the other side is told.
    const QByteArray &publicKey() const { return m_public; }

    /// The common key, for openCbc; nothing where `theirs` is no public key of the group.
    std::optional<Secret> agree(QByteArrayView theirs) const;

private:
    Secret m_private;
    QByteArray m_public;
};

/// Decrypts AES-128 in CBC mode with padding by PKCS #7. Nothing where key, vector or padding are not right: this mode
/// notices no other change.
std::optional<Secret> openCbc(const Secret &key, QByteArrayView vector, QByteArrayView text);

} // namespace countersign
