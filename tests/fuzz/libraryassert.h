// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csetjmp>

/// Debian builds ZXing with assertions, and some pictures end it. In the program that ends the reader's own process,
/// which is expected; here the input is passed over instead. All other assertions stay findings.
namespace countersign::fuzz {

/// Where an assertion of ZXing goes on: set by a target with setjmp() before it reads, null outside of that. What the
/// library held at that moment is lost, so leaks are not looked for in such a target.
extern std::jmp_buf *afterLibraryAssert;

} // namespace countersign::fuzz
