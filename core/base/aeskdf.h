// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/effort.h"
#include "core/base/result.h"
#include "core/base/secret.h"

/// KeePass' older way from a password to a key: the digest of a key that AES-256 encrypted again and again.
namespace countersign::aeskdf {

constexpr qsizetype keySize = 32;
/// What is spent of an effort: rounds for one piece of work.
constexpr quint64 roundsPerWork = 25;

/// `key` and `seed` have 32 bytes. Takes as long as the rounds say, and stops soon after the effort is cancelled. Errors:
/// ForeignFileDamaged (other sizes), ForeignFileTooCostly, Cancelled.
Result<Secret> derive(const Secret &key, QByteArrayView seed, quint64 rounds, const Effort &effort = {});

} // namespace countersign::aeskdf
