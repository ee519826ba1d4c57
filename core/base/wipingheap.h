// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign {

/// Makes the C heap overwrite every block it takes back, so that the copies which parsers and text widgets make of
/// a secret do not outlive their use. On glibc alone; elsewhere nothing changes.
/// Call once, first thing in main.
void wipeFreedMemory();

/// Gives back to the system what the heap holds and nobody uses, as after the start. On glibc alone. Takes up to a millisecond.
void giveBackFreedMemory();

} // namespace countersign
