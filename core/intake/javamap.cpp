// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/javamap.h"

#include <QList>
#include <QtEndian>

namespace countersign::javamap {

namespace {

constexpr QByteArrayView magic("\xac\xed\x00\x05", 4);
// A new object of class java.util.HashMap with its version and two fields, no annotation and no parent.
constexpr QByteArrayView head("\x73\x72\x00\x11java.util.HashMap\x05\x07\xda\xc1\xc3\x16\x60\xd1\x03\x00\x02"
                              "F\x00\x0aloadFactorI\x00\x09thresholdxp",
                              59);
constexpr uchar textMark = 0x74;
constexpr uchar longTextMark = 0x7c;
constexpr uchar againMark = 0x71;
constexpr uchar blockMark = 0x77;
constexpr uchar endMark = 0x78;
constexpr quint32 firstHandle = 0x7e0000;
// The class and the map itself come before the first text.
constexpr quint32 handlesBefore = 2;
constexpr qint32 mostTexts = 100'000;
constexpr qsizetype longestName = 1024;

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}

    bool skip(QByteArrayView expected)
    {
        if (!m_rest.startsWith(expected))
            return false;
        m_rest = m_rest.sliced(expected.size());
        return true;
    }

    template<typename Number>
    std::optional<Number> number()
    {
        if (m_rest.size() < static_cast<qsizetype>(sizeof(Number)))
            return std::nullopt;
        const auto value = qFromBigEndian<Number>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(Number));
        return value;
    }

    std::optional<Secret> text()
    {
        const auto mark = number<uchar>();
        if (mark == againMark) {
            const auto handle = number<quint32>();
            const quint32 index = handle.value_or(0) - firstHandle - handlesBefore;
            if (!handle || index >= static_cast<quint32>(m_texts.size()))
                return std::nullopt;
            return m_texts[index];
        }
        quint64 size = 0;
        if (mark == textMark)
            size = number<quint16>().value_or(0);
        else if (mark == longTextMark)
            size = number<quint64>().value_or(0);
        else
            return std::nullopt;
        if (size > static_cast<quint64>(m_rest.size()))
            return std::nullopt;
        const auto length = static_cast<qsizetype>(size);
        m_texts.append(plainUtf8(m_rest.first(length)));
        m_rest = m_rest.sliced(length);
        return m_texts.last();
    }

private:
    // Java writes NUL as two bytes, and characters beyond the first plane as two surrogates of three bytes each.
    static Secret plainUtf8(QByteArrayView modified)
    {
        QString text;
        for (qsizetype i = 0; i < modified.size();) {
            const auto at = [&](qsizetype k) { return k < modified.size() ? static_cast<uchar>(modified[k]) : 0U; };
            const uint first = at(i);
            if (first < 0x80) {
                text.append(QChar(static_cast<char16_t>(first)));
                i += 1;
            } else if (first < 0xe0) {
                text.append(QChar(static_cast<char16_t>((first & 0x1f) << 6 | (at(i + 1) & 0x3f))));
                i += 2;
            } else {
                text.append(
                    QChar(static_cast<char16_t>((first & 0x0f) << 12 | (at(i + 1) & 0x3f) << 6 | (at(i + 2) & 0x3f))));
                i += 3;
            }
        }
        Secret utf8 = Secret::takeFrom(text.toUtf8());
        wipe(text);
        return utf8;
    }

    QByteArrayView m_rest;
    QList<Secret> m_texts;
};

} // namespace

bool looksLike(QByteArrayView bytes)
{
    return bytes.startsWith(magic) && bytes.first(std::min<qsizetype>(bytes.size(), 40)).contains("java.util.HashMap");
}

std::optional<QMap<QString, Secret>> read(QByteArrayView bytes)
{
    Reader reader(bytes);
    if (!reader.skip(magic) || !reader.skip(head))
        return std::nullopt;
    // Load factor, threshold, then a block with capacity and size.
    if (!reader.number<quint32>() || !reader.number<quint32>() || reader.number<uchar>() != blockMark
        || reader.number<uchar>() != 8 || !reader.number<quint32>())
        return std::nullopt;
    const auto size = reader.number<qint32>();
    if (!size || *size < 0 || *size > mostTexts)
        return std::nullopt;
    QMap<QString, Secret> map;
    for (qint32 i = 0; i < *size; ++i) {
        const auto name = reader.text();
        const auto value = name ? reader.text() : std::nullopt;
        // A text that is there once can be meant many times, and names are copied.
        if (!value || name->size() > longestName)
            return std::nullopt;
        map.insert(QString::fromUtf8(name->view()), *value);
    }
    return reader.number<uchar>() == endMark ? std::optional(map) : std::nullopt;
}

} // namespace countersign::javamap
