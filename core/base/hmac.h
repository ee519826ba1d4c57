// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

/// Digests and MACs that files of other programs are checked with.
namespace countersign::hmac {

enum class Hash { Md5, Sha1, Sha256, Sha512 };

/// FIPS 180-4 (MD5: RFC 1321). By Qt where the system forbids OpenSSL the hash.
Secret digest(Hash hash, QByteArrayView bytes);

/// RFC 2104. Error: Internal (no memory, or a system that forbids the hash).
Result<Secret> of(Hash hash, const Secret &key, QByteArrayView bytes);

/// Whether this is the MAC of the bytes; compared in constant time. Where it cannot be computed, it is not.
bool isMac(Hash hash, const Secret &key, QByteArrayView bytes, QByteArrayView mac);

/// HKDF-Expand with SHA-256 (RFC 5869, section 2.3): `size` is at most 32. Error: as of().
Result<Secret> expand(const Secret &key, QByteArrayView info, qsizetype size);

} // namespace countersign::hmac
