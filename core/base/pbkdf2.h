// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/effort.h"
#include "core/base/result.h"
#include "core/base/secret.h"

/// PBKDF2 with HMAC (RFC 8018, section 5.2), for files of other programs; our own use scrypt.
namespace countersign::pbkdf2 {

enum class Hash { Sha1, Sha256, Sha512 };

/// Nothing asks for more than this with good reason; a made-up file might.
constexpr quint64 mostIterations = 10'000'000;

/// A key of `size` bytes. Takes as long as the iterations say, and cannot be left in the middle. Errors:
/// ForeignFileDamaged (no iterations), ForeignFileTooCostly (more than `mostIterations`, or than the effort has left),
/// Cancelled.
Result<Secret> derive(Hash hash, const Secret &password, QByteArrayView salt, quint64 iterations, qsizetype size,
                      const Effort &effort = {});

} // namespace countersign::pbkdf2
