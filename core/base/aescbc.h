// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

/// AES-256 in CBC mode with padding by PKCS #7 (NIST SP 800-38A, RFC 5652 section 6.3), for files of other programs. The
/// mode notices no change by itself: whoever opens such a file looks at a MAC first, or at whether the text makes sense.
namespace countersign::aescbc {

constexpr qsizetype keySize = 32;
constexpr qsizetype blockSize = 16;

/// Nothing where key, vector or text have a size that cannot be, or the padding is not right.
std::optional<Secret> open(const Secret &key, QByteArrayView vector, QByteArrayView text);

/// The same for text that fills its blocks without padding.
std::optional<Secret> openUnpadded(const Secret &key, QByteArrayView vector, QByteArrayView text);

} // namespace countersign::aescbc
