// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/jsonwriter.h"

#include "core/base/base32.h"
#include "core/base/base64.h"
#include "core/vault/jsontext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace countersign::json {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

/// What stands behind the backslash for a character with an escape of its own; 0: none.
char shortEscape(char16_t unit)
{
    switch (unit) {
    case u'"':
        return '"';
    case u'\\':
        return '\\';
    case u'\b':
        return 'b';
    case u'\f':
        return 'f';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    default:
        return 0;
    }
}

bool standsForItself(char16_t unit)
{
    return unit >= 0x20 && unit < 0x7f && unit != u'"' && unit != u'\\';
}

} // namespace

Writer::Writer(qsizetype expected)
{
    m_block = Secret::build(qMax<qsizetype>(expected, 64), [&](std::span<unsigned char> out) { m_bytes = out.data(); });
}

unsigned char *Writer::room(qsizetype size)
{
    if (m_block.size() - m_size < size) {
        unsigned char *larger = nullptr;
        Secret block = Secret::build(qMax(2 * m_block.size(), m_size + size), [&](std::span<unsigned char> out) {
            std::memcpy(out.data(), m_bytes, static_cast<std::size_t>(m_size));
            larger = out.data();
        });
        m_block = std::move(block);
        m_bytes = larger;
    }
    unsigned char *here = m_bytes + m_size;
    m_size += size;
    return here;
}

void Writer::append(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        std::memcpy(room(bytes.size()), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

void Writer::append(char c)
{
    *room(1) = static_cast<unsigned char>(c);
}

void Writer::separate()
{
    if (m_needsComma)
        append(',');
    m_needsComma = true;
}

void Writer::item(QByteArrayView bytes)
{
    separate();
    append(bytes);
}

void Writer::beginArray()
{
    item("[");
    m_needsComma = false;
}

void Writer::endArray()
{
    append(']');
    m_needsComma = true;
}

void Writer::integer(qint64 value)
{
    std::array<char, 24> digits{};
    const auto [end, fault] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    item({digits.data(), end - digits.data()});
}

void Writer::escaped(char16_t unit)
{
    if (standsForItself(unit)) {
        append(static_cast<char>(unit));
    } else if (const char letter = shortEscape(unit)) {
        append('\\');
        append(letter);
    } else {
        append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4)
            append(hexDigits[unit >> shift & 0xf]);
    }
}

void Writer::text(QStringView value)
{
    item("\"");
    if (std::ranges::all_of(value, [](QChar c) { return standsForItself(c.unicode()); })) {
        unsigned char *to = room(value.size());
        for (const QChar c : value)
            *to++ = static_cast<unsigned char>(c.unicode());
    } else {
        for (const QChar c : value)
            escaped(c.unicode());
    }
    append('"');
}

void Writer::text(QByteArrayView ascii)
{
    item("\"");
    append(ascii);
    append('"');
}

void Writer::secretText(const Secret &utf8)
{
    const QByteArrayView bytes = utf8.view();
    item("\"");
    for (qsizetype at = 0; at < bytes.size();) {
        char32_t point = QChar::ReplacementCharacter;
        if (lengthOfUtf8(bytes, at) > 0)
            point = nextOfUtf8(bytes, at);
        else
            ++at;
        if (point < 0x10000) {
            escaped(static_cast<char16_t>(point));
        } else {
            escaped(QChar::highSurrogate(point));
            escaped(QChar::lowSurrogate(point));
        }
    }
    append('"');
}

void Writer::base32(const Secret &bytes)
{
    const qsizetype size = base32::encodedSize(bytes.size());
    item("\"");
    base32::encode(bytes.bytes(), {room(size), static_cast<std::size_t>(size)});
    append('"');
}

void Writer::base64(QByteArrayView bytes)
{
    const qsizetype size = base64::encodedSize(bytes.size());
    item("\"");
    base64::encode(bytes, {room(size), static_cast<std::size_t>(size)});
    append('"');
}

void Writer::hex(QByteArrayView bytes)
{
    item("\"");
    for (const char byte : bytes) {
        append(hexDigits[static_cast<unsigned char>(byte) >> 4]);
        append(hexDigits[static_cast<unsigned char>(byte) & 0xf]);
    }
    append('"');
}

Secret Writer::finish()
{
    return Secret::fromBytes(m_block.view().first(m_size));
}

ObjectWriter::ObjectWriter(Writer &writer, const ForeignFields &foreign)
    : m_writer(writer), m_foreign(foreign), m_next(m_foreign.cbegin())
{
    m_writer.item("{");
    m_writer.m_needsComma = false;
}

void ObjectWriter::name(const QString &name)
{
    m_writer.text(name);
    m_writer.append(':');
    m_writer.m_needsComma = false;
}

Writer &ObjectWriter::member(const QString &own)
{
    Q_ASSERT_X(m_last.isNull() || m_last < own, "ObjectWriter", "members come in the order of their names");
    m_last = own;
    for (; m_next != m_foreign.cend() && m_next.key() < own; ++m_next) {
        name(m_next.key());
        m_writer.raw(m_next.value());
    }
    if (m_next != m_foreign.cend() && m_next.key() == own)
        ++m_next;
    name(own);
    return m_writer;
}

void ObjectWriter::end()
{
    for (; m_next != m_foreign.cend(); ++m_next) {
        name(m_next.key());
        m_writer.raw(m_next.value());
    }
    m_writer.append('}');
    m_writer.m_needsComma = true;
}

} // namespace countersign::json
