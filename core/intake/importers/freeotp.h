// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/importers/draft.h"

namespace countersign::importers {

/// What FreeOTP 1.x, FreeOTP+ and (but for key and counter) FreeOTP 2.x say about a token in the same fields. The names that
/// a person gave win over those of the service. `counterOffset` is what the stored counter is short of the next one.
Draft freeOtpDraft(const json::Value &token, qint64 counterOffset = 0);

/// The key as a list of signed bytes.
Result<Secret> signedBytes(const json::Value &list);

} // namespace countersign::importers
