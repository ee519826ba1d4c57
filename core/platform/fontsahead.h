// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace countersign {

/// Has the system's list of fonts read in the background, before Qt wants it for its first letter: a fifth of what a start
/// computes, and the window's thread has a display to connect to meanwhile. Call it once, as early as possible;
/// who lets go of the answer waits for the end of it. Does nothing where Qt asks the system itself.
[[nodiscard]] std::future<void> readFontsAhead();

} // namespace countersign
