// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace countersign {

/// Whether the program can be started with the person's session on this system.
bool canStartWithSession();

/// Whether it is, by the system's own word: what the person switched off in its settings is off.
bool startsWithSession();

/// Sees to it, or no longer. Error: AutostartRefused (about: why).
Result<void> setStartsWithSession(bool on);

} // namespace countersign
