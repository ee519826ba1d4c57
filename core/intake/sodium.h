// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

/// Two ways of libsodium's to seal a text, which some programs' files use.
namespace countersign::sodium {

constexpr qsizetype saltSize = 16;

/// One message of a secretstream (XChaCha20-Poly1305): header of 24 bytes, key of 32. The message may be the last of its
/// stream or not. Nothing where any of them is not what it was.
std::optional<Secret> openStream(const Secret &key, QByteArrayView header, QByteArrayView message);

/// A secretbox (XSalsa20-Poly1305): nonce of 24 bytes, key of 32. Nothing as above.
std::optional<Secret> openBox(const Secret &key, QByteArrayView nonce, QByteArrayView box);

} // namespace countersign::sodium
