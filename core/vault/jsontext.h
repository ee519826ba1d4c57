// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// What the inside of a JSON text means, character by character.
namespace countersign::json {

/// How many bytes the character at `at` takes; 0 where there is no well-formed one (Unicode Standard, table 3-7).
inline int lengthOfUtf8(QByteArrayView text, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80)
        return 1;
    const int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() - at < length)
        return 0;
    const unsigned char least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const unsigned char most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (byte(at + 1) < least || byte(at + 1) > most)
        return 0;
    for (int i = 2; i < length; ++i)
        if (byte(at + i) < 0x80 || byte(at + i) > 0xbf)
            return 0;
    return length;
}

/// Moves over one code point of well-formed UTF-8.
inline char32_t nextOfUtf8(QByteArrayView text, qsizetype &at)
{
    const auto byte = [&](qsizetype i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    const char32_t first = byte(at++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    char32_t point = first & (0x3fU >> more);
    for (int i = 0; i < more; ++i)
        point = point << 6 | (byte(at++) & 0x3fU);
    return point;
}

/// The four hexadecimal digits at `at`.
inline char32_t unitOf(QByteArrayView text, qsizetype at)
{
    char32_t unit = 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        const char c = text[i];
        unit = unit << 4 | static_cast<char32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    return unit;
}

/// Calls `take` with each code point of the inside of a text that the parser has been over. An escape of half a pair
/// comes as that half.
template<typename Take>
void eachCharacter(QByteArrayView body, Take take)
{
    for (qsizetype at = 0; at < body.size();) {
        if (body[at] != '\\') {
            take(nextOfUtf8(body, at));
            continue;
        }
        const char kind = body[at + 1];
        at += 2;
        switch (kind) {
        case 'b':
            take(U'\b');
            break;
        case 'f':
            take(U'\f');
            break;
        case 'n':
            take(U'\n');
            break;
        case 'r':
            take(U'\r');
            break;
        case 't':
            take(U'\t');
            break;
        case 'u': {
            char32_t point = unitOf(body, at);
            at += 4;
            if (point >= 0xd800 && point < 0xdc00 && at + 6 <= body.size() && body[at] == '\\' && body[at + 1] == 'u') {
                const char32_t second = unitOf(body, at + 2);
                if (second >= 0xdc00 && second < 0xe000) {
                    point = 0x10000 + ((point - 0xd800) << 10) + (second - 0xdc00);
                    at += 6;
                }
            }
            take(point);
            break;
        }
        default:
            take(static_cast<char32_t>(kind));
        }
    }
}

} // namespace countersign::json
