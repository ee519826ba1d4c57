// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign {

/// Asks the system not to write our memory into crash dumps, and on macOS not to let a debugger attach. Where the
/// system has no such thing, nothing happens. Call once, early in main.
void keepMemoryPrivate();

} // namespace countersign
