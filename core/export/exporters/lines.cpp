// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters/lines.h"

#include <algorithm>
#include <numeric>

namespace countersign::lines {

namespace {

bool isUnreserved(unsigned char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
           || c == '_' || c == '~';
}

} // namespace

Secret joined(const QList<Secret> &parts)
{
    const qsizetype size = std::accumulate(parts.begin(), parts.end(), qsizetype{0},
                                           [](qsizetype sum, const Secret &part) { return sum + part.size(); });
    return Secret::build(size, [&](std::span<unsigned char> out) {
        auto to = out.begin();
        for (const Secret &part : parts)
            to = std::ranges::copy(part.bytes(), to).out;
    });
}

Secret joinedLines(const QList<Secret> &lines)
{
    const Secret feed = Secret::fromBytes("\n");
    QList<Secret> parts;
    parts.reserve(2 * lines.size());
    for (const Secret &line : lines)
        parts << line << feed;
    return joined(parts);
}

Secret escaped(const Secret &bytes)
{
    const auto plain = std::ranges::count_if(bytes.bytes(), isUnreserved);
    return Secret::build(bytes.size() * 3 - 2 * plain, [&](std::span<unsigned char> out) {
        auto to = out.begin();
        for (const unsigned char c : bytes.bytes()) {
            if (isUnreserved(c)) {
                *to++ = c;
                continue;
            }
            *to++ = '%';
            *to++ = static_cast<unsigned char>("0123456789ABCDEF"[c >> 4]);
            *to++ = static_cast<unsigned char>("0123456789ABCDEF"[c & 0xf]);
        }
    });
}

Secret fromText(QStringView text)
{
    return Secret::takeFrom(text.toUtf8());
}

} // namespace countersign::lines
