// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace countersign {

/// How hard a passphrase is to guess, by estimate.
struct Strength
{
    double bits = 0; ///< Binary logarithm of the guesses that somebody who knows how people choose would need.
    int score = 0;   ///< 0 (guessed at once), 1 (weak), 2 (fair), 3 (strong), 4 (very strong).
};

/// Scores below this are used only after the person has said so once more.
constexpr int leastScore = 2;

/// The estimate for a passphrase in UTF-8. Takes milliseconds, also for long ones, of which the beginning is judged.
/// Leaves no copy behind where the heap wipes what it takes back (core/base/wipingheap.h).
Strength strengthOf(const Secret &passphrase);

} // namespace countersign
