// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/effort.h"
#include "core/base/result.h"
#include "core/base/secret.h"

/// Argon2 version 1.3 (RFC 9106), for files of other programs; our own use scrypt.
namespace countersign::argon2 {

enum class Kind { D, I, Id };

struct Cost
{
    quint64 passes = 0;
    quint64 kibibytes = 0;
    quint64 lanes = 1;
};

/// Nothing asks for more than this with good reason; a made-up file might.
constexpr quint64 mostKibibytes = quint64{1} << 20;
constexpr quint64 mostPasses = quint64{1} << 20; // Little memory and many passes is how some KeePass databases have it.
constexpr quint64 mostLanes = 64;

/// A key of `size` bytes. Takes the time and memory that the cost says, and cannot be left in the middle. Errors:
/// ForeignFileDamaged (a cost or a salt that cannot be), ForeignFileTooCostly (above the limits or what the effort has
/// left, or the machine does not have the memory), Cancelled.
Result<Secret> derive(Kind kind, const Secret &password, QByteArrayView salt, Cost cost, qsizetype size,
                      const Effort &effort = {});

} // namespace countersign::argon2
