// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base32.h"

#include <QString>

namespace countersign::base32 {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

// -1: not in the alphabet.
int valueOf(char32_t c, Reading reading)
{
    if (c >= U'A' && c <= U'Z')
        return static_cast<int>(c - U'A');
    if (c >= U'a' && c <= U'z')
        return static_cast<int>(c - U'a');
    if (c >= U'2' && c <= U'7')
        return static_cast<int>(c - U'2') + 26;
    if (reading == Reading::Typed && c == U'0')
        return 'O' - 'A';
    if (reading == Reading::Typed && c == U'1')
        return 'I' - 'A';
    return -1;
}

/// A text as the code points in it; `next` moves over one.
struct Utf16
{
    QStringView text;

    qsizetype size() const { return text.size(); }
    char32_t next(qsizetype &at) const { return text[at++].unicode(); }
};

struct Utf8
{
    QByteArrayView text;

    qsizetype size() const { return text.size(); }
    char32_t next(qsizetype &at) const
    {
        const auto first = static_cast<unsigned char>(text[at++]);
        if (first < 0x80)
            return first;
        const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
        char32_t point = first & (0x3fU >> more);
        for (int i = 0; i < more && at < text.size(); ++i)
            point = point << 6 | (static_cast<unsigned char>(text[at++]) & 0x3fU);
        return point;
    }
};

template<typename Text>
Result<Secret> decodeText(Text text, Reading reading)
{
    qsizetype symbols = 0;
    bool padded = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = text.next(at);
        const bool isSymbol = valueOf(c, reading) >= 0;
        if (isSymbol && !padded)
            ++symbols;
        else if (c == U'=')
            padded = true;
        else if (isSymbol || !isDropped(c))
            return failure(Reason::SecretIllegalCharacter, padded ? QStringLiteral("=") : QString::fromUcs4(&c, 1));
    }
    const qsizetype size = symbols * 5 / 8;
    if (size == 0)
        return failure(Reason::SecretEmpty);
    if (size > longest)
        return failure(Reason::SecretTooLong);

    return Secret::build(size, [&](std::span<unsigned char> out) {
        unsigned buffer = 0;
        int bits = 0;
        std::size_t to = 0;
        for (qsizetype at = 0; at < text.size();) {
            const int value = valueOf(text.next(at), reading);
            if (value < 0)
                continue;
            buffer = (buffer << 5 | static_cast<unsigned>(value)) & 0xfffU;
            bits += 5;
            if (bits >= 8 && to < out.size()) {
                bits -= 8;
                out[to++] = static_cast<unsigned char>(buffer >> bits & 0xffU);
            }
        }
    });
}

} // namespace

bool isDropped(char32_t c)
{
    // Soft hyphens and zero-width characters come along when a key is copied from a web page.
    return QChar::isSpace(c) || QChar::category(c) == QChar::Punctuation_Dash || c == 0x2212 || c == 0x00ad
           || c == 0xfeff || (c >= 0x200b && c <= 0x200f);
}

Result<Secret> decode(QStringView text, Reading reading)
{
    return decodeText(Utf16{text}, reading);
}

Result<Secret> decode(QByteArrayView utf8, Reading reading)
{
    return decodeText(Utf8{utf8}, reading);
}

Secret encode(const Secret &bytes)
{
    return Secret::build(encodedSize(bytes.size()), [&](std::span<unsigned char> out) { encode(bytes.bytes(), out); });
}

void encode(std::span<const unsigned char> bytes, std::span<unsigned char> out)
{
    unsigned buffer = 0;
    int bits = 0;
    std::size_t to = 0;
    for (const unsigned char byte : bytes) {
        buffer = (buffer << 8 | byte) & 0xfffU;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            out[to++] = static_cast<unsigned char>(alphabet[buffer >> bits & 0x1fU]);
        }
    }
    if (bits > 0)
        out[to] = static_cast<unsigned char>(alphabet[buffer << (5 - bits) & 0x1fU]);
}

} // namespace countersign::base32
