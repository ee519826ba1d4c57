// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>

/// The two estimates behind strengthOf(), in bits.
namespace countersign::estimate {

/// By zxcvbn, which knows words, names, dates, keyboards and common substitutions. Empty where the program was built
/// without it.
std::optional<double> byDictionary(const Secret &passphrase);

/// By shape alone: length, kinds of characters, repetitions and runs. Letters that follow letters count as parts of words,
/// so it errs to the weak side.
double byShape(const Secret &passphrase);

} // namespace countersign::estimate
