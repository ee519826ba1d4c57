// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

/// What is known about an account, in words.
namespace countersign::accountwords {

/// Kind, digits, algorithm and interval in one line: "Time-based · 6 digits · SHA1 · every 30 seconds".
QString kind(const Token &token);

/// When it was added and last used, as far as that is known; else empty.
QString dates(const Token &token);

/// The groups in one line; else empty.
QString groups(const Token &token);

} // namespace countersign::accountwords
