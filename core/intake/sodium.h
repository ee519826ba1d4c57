// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

/// Two ways of libsodium's to seal a text, which some programs' files use.
namespace countersign::sodium {

constexpr qsizetype saltSize = 16;

/// One message of a secretstream (XChaCha20-Poly1305): header of 24 bytes, key of 32. The message may be the last of its
/// stream or not. Nothing where any of them is not what it was.
std::optional<Secret> openStream(const Secret &key, QByteArrayView header, QByteArrayView message);

/// A secretbox (XSalsa20-Poly1305): nonce of 24 bytes, key of 32. Nothing as above.
std::optional<Secret> openBox(const Secret &key, QByteArrayView nonce, QByteArrayView box);

/// What a stream cipher mixes into bytes, one piece after the other: Salsa20 has a nonce of 8 bytes, ChaCha20 (RFC 8439) of
/// 12; the key has 32.
class KeyStream
{
public:
    enum class Cipher { Salsa20, ChaCha20 };
    KeyStream(Cipher cipher, Secret key, QByteArray nonce);

    /// The next piece, mixed. Nothing where key or nonce have another size.
    std::optional<Secret> mix(QByteArrayView bytes);

private:
    Cipher m_cipher;
    Secret m_key;
    QByteArray m_nonce;
    quint64 m_used = 0;
};

} // namespace countersign::sodium
