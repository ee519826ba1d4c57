// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <expected>

namespace countersign::cli {

/// Asks for an account on standard input, one answer a line: issuer, account, secret (a terminal does not show it),
/// type, digits, algorithm, and interval or counter. An empty line takes the usual value. On a terminal a wrong answer
/// is explained and asked for again; otherwise it is the error, as a sentence.
std::expected<Token, QString> askForToken();

} // namespace countersign::cli
