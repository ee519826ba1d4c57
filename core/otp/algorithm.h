// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

struct evp_md_st;

namespace countersign {

/// Hash function under HMAC (RFC 4226 names SHA-1; RFC 6238 adds SHA-256 and SHA-512; some apps write the others).
/// MD5 exists for mOTP only: HMAC-MD5 is too short for RFC 4226's truncation.
enum class Algorithm { Sha1, Sha224, Sha256, Sha384, Sha512, Md5 };

/// The one spelling we write: SHA1, SHA224, SHA256, SHA384, SHA512, MD5.
QString algorithmName(Algorithm algorithm);

/// Reads the spellings found in the wild: any case, with dashes or underscores, with HMAC or "Algorithm." in front.
std::optional<Algorithm> algorithmNamed(QStringView name);

/// Algorithms a person can choose for TOTP and HOTP, the usual one first.
QList<Algorithm> hmacAlgorithms();

/// OpenSSL's object for it; lives for ever.
const evp_md_st *digestOf(Algorithm algorithm);

} // namespace countersign
