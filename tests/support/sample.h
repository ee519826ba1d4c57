// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <QString>

namespace countersign::test {

/// Secret from Base32; the test stops if it is not one.
Secret secretOf(const char *base32);

/// A valid token with made-up values. Every call with another name gives another key.
Token tokenOf(const char *issuer, const char *account);
Token tokenOf(TokenFields fields);

} // namespace countersign::test
