// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringView>

namespace countersign::base32 {

/// How forgiving to be with digits outside the alphabet. People who copy a key from a screen read O as 0 and I as 1;
/// a program that made a key URI does not, so there a 0 or 1 means a damaged key.
enum class Reading { Exact, Typed };

/// RFC 4648 section 6. Blanks, line breaks and dashes are dropped, case is ignored, padding may be missing or
/// surplus, and left-over bits are dropped. Errors: SecretEmpty (nothing left after decoding),
/// SecretIllegalCharacter (about: the character), SecretTooLong (more than `longest` bytes).
Result<Secret> decode(QStringView text, Reading reading);
/// The same from well-formed UTF-8, for a secret that shall not be anywhere in another form.
Result<Secret> decode(QByteArrayView utf8, Reading reading);

/// Blanks, line breaks, dashes, and what cannot be seen: all that decode() drops.
bool isDropped(char32_t c);

/// How much room encode() fills.
constexpr qsizetype encodedSize(qsizetype bytes)
{
    return (bytes * 8 + 4) / 5;
}

/// The one spelling we write: upper case, no padding, no blanks. The result is as secret as its input.
Secret encode(const Secret &bytes);
/// The same into memory of encodedSize() bytes that the caller wipes.
void encode(std::span<const unsigned char> bytes, std::span<unsigned char> out);

/// Longest secret taken in, in bytes. HMAC keys longer than its block are hashed first, so nobody needs more.
constexpr qsizetype longest = 4096;

} // namespace countersign::base32
