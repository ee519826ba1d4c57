// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strengthestimates.h"

#include <cmath>

namespace countersign::estimate {

namespace {

enum class Kind { Lower, Upper, Digit, Sign, Foreign };

Kind kindOf(unsigned char c)
{
    if (c >= 'a' && c <= 'z')
        return Kind::Lower;
    if (c >= 'A' && c <= 'Z')
        return Kind::Upper;
    if (c >= '0' && c <= '9')
        return Kind::Digit;
    return c < 0x80 ? Kind::Sign : Kind::Foreign;
}

double bitsOf(Kind kind)
{
    switch (kind) {
    case Kind::Lower:
    case Kind::Upper:
        return std::log2(26);
    case Kind::Digit:
        return std::log2(10);
    case Kind::Sign:
        return 4; // Few of the 33 are used at all, and the space most of all.
    case Kind::Foreign:
        break;
    }
    // A letter outside ASCII is two to four of these bytes.
    return 2.5;
}

// Shannon's estimate for a letter inside English words is one to two bits.
constexpr double inWord = 2;
// What goes on as before: only where it ends is to be guessed.
constexpr double inRun = 0.4;

// The length of the piece that the whole consists of, over and over; the whole length where it does not.
std::size_t periodOf(std::span<const unsigned char> text)
{
    for (std::size_t period = 1; period <= text.size() / 2; ++period) {
        std::size_t same = period;
        while (same < text.size() && text[same] == text[same - period])
            ++same;
        if (same == text.size())
            return period;
    }
    return text.size();
}

} // namespace

double byShape(const Secret &passphrase)
{
    const std::span<const unsigned char> all = passphrase.bytes();
    const std::span<const unsigned char> text = all.first(periodOf(all));
    double bits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const Kind kind = kindOf(text[i]);
        const bool isLetter = kind == Kind::Lower || kind == Kind::Upper;
        const int step = i > 0 ? text[i] - text[i - 1] : 0;
        // The same again, or up or down the alphabet or the digits.
        const bool isRun = i > 0 && std::abs(step) <= 1 && (i == 1 || text[i - 1] - text[i - 2] == step);
        if (isRun)
            bits += inRun;
        else if (isLetter && i > 0 && kindOf(text[i - 1]) == kind)
            bits += inWord;
        else
            bits += bitsOf(kind);
    }
    if (text.size() < all.size())
        bits += std::log2(static_cast<double>(all.size()) / static_cast<double>(text.size()));
    return bits;
}

} // namespace countersign::estimate
