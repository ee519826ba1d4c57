// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/effort.h"
#include "core/intake/intake.h"

namespace countersign::importers {

/// The accounts in the database of Authenticator Plus, once it is decrypted. Error: ForeignFileDamaged.
Result<Incoming> readAuthenticatorPlus(const Secret &database, const Effort &effort);

} // namespace countersign::importers
