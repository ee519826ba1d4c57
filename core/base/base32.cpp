// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base32.h"

#include <QString>

namespace countersign::base32 {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

// -1: not in the alphabet.
int valueOf(char16_t c, Reading reading)
{
    if (c >= u'A' && c <= u'Z')
        return c - u'A';
    if (c >= u'a' && c <= u'z')
        return c - u'a';
    if (c >= u'2' && c <= u'7')
        return c - u'2' + 26;
    if (reading == Reading::Typed && c == u'0')
        return 'O' - 'A';
    if (reading == Reading::Typed && c == u'1')
        return 'I' - 'A';
    return -1;
}

bool isFiller(QChar c)
{
    // Soft hyphens and zero-width characters come along when a key is copied from a web page.
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212 || c.unicode() == 0x00ad
           || c.unicode() == 0xfeff || (c.unicode() >= 0x200b && c.unicode() <= 0x200f);
}

} // namespace

Result<Secret> decode(QStringView text, Reading reading)
{
    qsizetype symbols = 0;
    bool padded = false;
    for (const QChar c : text) {
        if (isFiller(c))
            continue;
        if (c == u'=') {
            padded = true;
            continue;
        }
        if (padded || valueOf(c.unicode(), reading) < 0)
            return failure(Reason::SecretIllegalCharacter, padded ? QStringLiteral("=") : QString(c));
        ++symbols;
    }
    const qsizetype size = symbols * 5 / 8;
    if (size == 0)
        return failure(Reason::SecretEmpty);
    if (size > longest)
        return failure(Reason::SecretTooLong);

    return Secret::build(size, [&](std::span<unsigned char> out) {
        unsigned buffer = 0;
        int bits = 0;
        std::size_t at = 0;
        for (const QChar c : text) {
            const int value = valueOf(c.unicode(), reading);
            if (value < 0)
                continue;
            buffer = (buffer << 5 | static_cast<unsigned>(value)) & 0xfffU;
            bits += 5;
            if (bits >= 8 && at < out.size()) {
                bits -= 8;
                out[at++] = static_cast<unsigned char>(buffer >> bits & 0xffU);
            }
        }
    });
}

Secret encode(const Secret &bytes)
{
    const auto in = bytes.bytes();
    return Secret::build((bytes.size() * 8 + 4) / 5, [&](std::span<unsigned char> out) {
        unsigned buffer = 0;
        int bits = 0;
        std::size_t at = 0;
        for (const unsigned char byte : in) {
            buffer = (buffer << 8 | byte) & 0xfffU;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                out[at++] = static_cast<unsigned char>(alphabet[buffer >> bits & 0x1fU]);
            }
        }
        if (bits > 0)
            out[at] = static_cast<unsigned char>(alphabet[buffer << (5 - bits) & 0x1fU]);
    });
}

} // namespace countersign::base32
