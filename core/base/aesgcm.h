// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

/// AES-256-GCM (NIST SP 800-38D), with the tag apart from the text.
namespace countersign::aesgcm {

constexpr qsizetype keySize = 32;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;

struct Sealed
{
    QByteArray text; ///< As long as what went in.
    QByteArray tag;
};

/// A nonce seals one text under one key, never two. `plain` may be empty.
Sealed seal(const Secret &key, QByteArrayView nonce, const Secret &plain, QByteArrayView associated = {});

/// What was sealed, in locked memory. Nothing when any of key, nonce, text, tag or associated bytes is not what it was,
/// or has a size that cannot be.
std::optional<Secret> open(const Secret &key, QByteArrayView nonce, QByteArrayView text, QByteArrayView tag,
                           QByteArrayView associated = {});

} // namespace countersign::aesgcm
