// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace countersign {

/// What deriving a key costs, in the terms of RFC 7914: memory is 128·n·r bytes, time grows with n·r·p. What stands
/// here is what we ask for: 64 MiB, and some tenths of a second.
struct ScryptCost
{
    quint64 n = 65'536;
    quint32 r = 8;
    quint32 p = 2;
    bool operator==(const ScryptCost &) const = default;
};

namespace scrypt {

/// Nothing asks for more than this with good reason; a made-up file might. In bytes, and in n·r·p.
constexpr quint64 mostMemory = quint64{1} << 30;
constexpr quint64 mostWork = quint64{1} << 24;

/// Looks at a cost before any work is done for it. Errors: VaultDamaged (n is no power of two above 1, or too
/// large for r, or r or p is 0),
/// VaultCostTooHigh (above `mostMemory` or `mostWork`).
Result<void> check(ScryptCost cost);

/// RFC 7914: a key of `size` bytes, written straight into locked memory. Takes the time and the memory that the cost
/// says, so callers that have a window run it elsewhere. Errors: those of check(), and VaultCostTooHigh where the
/// machine does not have the memory.
Result<Secret> derive(const Secret &passphrase, QByteArrayView salt, ScryptCost cost, qsizetype size);

} // namespace scrypt

} // namespace countersign
