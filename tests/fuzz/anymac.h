// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::fuzz {

/// From now on MACs and the tags of AES-GCM are right, whatever they are, so that a fuzzer comes to what lies behind
/// them. Digests are compared in the same place, and so are secrets that are as long as one.
void takeAnyMac(bool any);

} // namespace countersign::fuzz
