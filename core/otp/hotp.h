// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/otp/algorithm.h"

#include <QString>

#include <array>
#include <span>

namespace countersign::hotp {

/// The keyed hash of the counter as eight bytes, big end first (RFC 4226 section 5.2). `length` bytes are valid.
struct Mac
{
    std::array<unsigned char, 64> bytes{};
    std::size_t length = 0;
};
Mac macOf(const Secret &secret, Algorithm algorithm, quint64 counter);

/// Dynamic truncation to 31 bits (RFC 4226 section 5.3). The MAC must have 20 bytes or more.
quint32 truncate(const Mac &mac);

/// A code of 1 to 10 decimal digits, padded with zeros; ten digits are the whole 31-bit number.
QString code(const Secret &secret, Algorithm algorithm, int digits, quint64 counter);

} // namespace countersign::hotp
