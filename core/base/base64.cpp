// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"

#include <algorithm>
#include <array>

namespace countersign::base64 {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr unsigned char none = 0xff;

constexpr std::array<unsigned char, 256> valuesOfLetters()
{
    std::array<unsigned char, 256> values{};
    values.fill(none);
    for (unsigned char i = 0; i < 64; ++i)
        values[static_cast<unsigned char>(alphabet[i])] = i;
    return values;
}

constexpr std::array<unsigned char, 256> values = valuesOfLetters();

unsigned valueOf(char letter)
{
    return values[static_cast<unsigned char>(letter)];
}

} // namespace

std::optional<Secret> decode(QByteArrayView text)
{
    // Padding comes off only where it fills up a group of four.
    if (text.size() % 4 == 0)
        text.chop(text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0);
    if (text.size() % 4 == 1 || !std::ranges::all_of(text, [](char c) { return valueOf(c) != none; }))
        return {};
    return Secret::build(text.size() * 3 / 4, [&](std::span<unsigned char> out) {
        std::size_t to = 0;
        unsigned buffer = 0;
        int bits = 0;
        for (const char letter : text) {
            buffer = (buffer << 6 | valueOf(letter)) & 0x3fffU;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out[to++] = static_cast<unsigned char>(buffer >> bits & 0xffU);
            }
        }
    });
}

void encode(QByteArrayView bytes, std::span<unsigned char> out)
{
    const auto at = [&](qsizetype i) -> unsigned {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    std::size_t to = 0;
    for (qsizetype from = 0; from < bytes.size(); from += 3) {
        const unsigned group = at(from) << 16 | at(from + 1) << 8 | at(from + 2);
        for (int shift = 18; shift >= 0; shift -= 6)
            out[to++] = static_cast<unsigned char>(alphabet[group >> shift & 0x3fU]);
    }
    const auto surplus = static_cast<std::size_t>((3 - bytes.size() % 3) % 3);
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(to - surplus), out.begin() + static_cast<std::ptrdiff_t>(to),
              static_cast<unsigned char>('='));
}

} // namespace countersign::base64
