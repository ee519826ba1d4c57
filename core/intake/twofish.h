// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

/// Twofish in CBC mode with padding by PKCS #7, through Nettle where the program was built with it: some KeePass
/// databases are encrypted with it.
namespace countersign::twofish {

/// Whether this program can.
bool isThere();

/// Key of 32 bytes, vector of 16. Nothing where a size cannot be, or the padding is not right.
std::optional<Secret> open(const Secret &key, QByteArrayView vector, QByteArrayView text);

} // namespace countersign::twofish
