// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/picturemarks.h"

#include <algorithm>
#include <iterator>

namespace countersign::picturemarks {

namespace {

constexpr QByteArrayView marks[] = {
    "\x89PNG",       "\xff\xd8\xff",        "GIF8",  {"II*\0", 4}, {"MM\0*", 4},
    {"\0\0\1\0", 4}, {"\0\0\0\x0cJXL ", 8}, "%PDF-", "/* XPM",
};

// What a drawing can begin with; so do other texts.
constexpr QByteArrayView drawings[] = {"<?xml", "<svg", "<!--", "<!DOCTYPE svg"};
constexpr QByteArrayView root = "<svg";
// Before its root an SVG has no more than a declaration and a comment of its program.
constexpr qsizetype longestHead = 2048;

template<typename Marks>
bool beginsWithOneOf(QByteArrayView content, const Marks &all)
{
    return std::ranges::any_of(all, [&](QByteArrayView mark) { return content.startsWith(mark); });
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

// "P1" to "P6", then blanks and a width or a comment.
bool isPortable(QByteArrayView content)
{
    if (content.size() < 4 || content[0] != 'P' || content[1] < '1' || content[1] > '6')
        return false;
    constexpr QByteArrayView blanks = " \t\r\n";
    const auto next = std::find_if_not(content.begin() + 2, content.end(), [&](char c) { return blanks.contains(c); });
    return next != content.begin() + 2 && next != content.end() && (*next == '#' || isDigit(*next));
}

// Two letters are what a text can begin with, too; the four bytes that are kept free are none.
bool isBitmap(QByteArrayView content)
{
    return content.startsWith("BM") && content.size() > 10 && content.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4);
}

// WebP, and the boxes of ISO/IEC 14496-12 that hold HEIF and AVIF; its length, of which the first byte is always nothing, comes first.
bool isBoxed(QByteArrayView content)
{
    if (content.size() < 12)
        return false;
    return (content.startsWith("RIFF") && content.sliced(8).startsWith("WEBP"))
           || (content[0] == '\0' && content.sliced(4).startsWith("ftyp"));
}

bool isDrawing(QByteArrayView content)
{
    const QByteArrayView start = content.first(std::min(content.size(), longestHead)).trimmed();
    return beginsWithOneOf(start, drawings) && start.contains(root);
}

} // namespace

bool isPicture(QByteArrayView content)
{
    return beginsWithOneOf(content, marks) || isBitmap(content) || isBoxed(content) || isPortable(content)
           || isDrawing(content.startsWith("\xef\xbb\xbf") ? content.sliced(3) : content);
}

} // namespace countersign::picturemarks
