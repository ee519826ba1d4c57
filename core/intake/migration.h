// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"

namespace countersign::migration {

/// The scheme of Google Authenticator's "transfer accounts" codes.
constexpr QLatin1StringView scheme("otpauth-migration");

/// Reads one part of a Google Authenticator export (a link of at most 64 Ki characters). Its accounts become tokens;
/// what cannot be taken is listed as refused and does not lose the rest. The batch says which part this was.
/// Errors: TextTooLarge, MigrationDamaged, MigrationEmpty.
Result<Incoming> read(const QString &link);

} // namespace countersign::migration
