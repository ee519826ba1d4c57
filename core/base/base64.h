// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

/// Base64 (RFC 4648 section 4) that leaves no copy of what is secret in ordinary memory.
namespace countersign::base64 {

/// Padding may be missing, but nothing else may stand there: no blanks, no line breaks. Left-over bits are dropped.
std::optional<Secret> decode(QByteArrayView text);

/// How much room encode() fills.
constexpr qsizetype encodedSize(qsizetype bytes)
{
    return (bytes + 2) / 3 * 4;
}

/// With padding. `out` has encodedSize() bytes.
void encode(QByteArrayView bytes, std::span<unsigned char> out);

} // namespace countersign::base64
