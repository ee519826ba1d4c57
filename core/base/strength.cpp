// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strength.h"

#include "core/base/strengthestimates.h"

namespace countersign {

namespace {

// zxcvbn compares every part with every other one, and says no more about what lies behind this many bytes.
constexpr qsizetype judged = 100;

// In bits, for each score its beginning. A rented rack of graphics cards tries some ten thousand passphrases a second
// against our scrypt: 40 bits take it three years, 55 a hundred thousand.
constexpr double beginnings[] = {20, 40, 55, 75};

Secret beginningOf(const Secret &passphrase)
{
    return passphrase.size() <= judged ? passphrase : Secret::fromBytes(passphrase.view().first(judged));
}

} // namespace

Strength strengthOf(const Secret &passphrase)
{
    const Secret part = beginningOf(passphrase);
    const std::optional<double> known = estimate::byDictionary(part);
    Strength strength{known ? *known : estimate::byShape(part), 0};
    for (const double beginning : beginnings)
        strength.score += strength.bits >= beginning ? 1 : 0;
    return strength;
}

} // namespace countersign
