// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/legacytext.h"

#include <QStringConverter>

namespace countersign {

namespace {

// Windows-1252 differs from Latin-1 in 0x80 to 0x9f only; its five unused bytes read as Latin-1, as browsers do.
constexpr char16_t upperControls[32] = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

} // namespace

QString textFromBytes(QByteArrayView bytes)
{
    // A byte order mark within a text is a character like others.
    constexpr auto flags = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;
    QStringDecoder utf8(QStringConverter::Utf8, flags);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;

    QString legacy;
    legacy.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        legacy.append(QChar(byte >= 0x80 && byte < 0xa0 ? upperControls[byte - 0x80] : char16_t(byte)));
    }
    return legacy;
}

QString textFromFileBytes(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return textFromBytes(bytes.sliced(3));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder utf16(QStringConverter::Utf16);
        return utf16.decode(bytes);
    }
    return textFromBytes(bytes);
}

} // namespace countersign
