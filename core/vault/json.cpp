// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/json.h"

#include "core/base/base32.h"
#include "core/base/base64.h"
#include "core/vault/jsontext.h"

#include <QChar>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

namespace countersign::json {

namespace {

/// Hands the bytes of a code point in UTF-8 to `put`; half a pair becomes U+FFFD.
template<typename Put>
void putUtf8(char32_t point, Put put)
{
    if (QChar::isSurrogate(point))
        point = QChar::ReplacementCharacter;
    if (point < 0x80) {
        put(point);
        return;
    }
    const int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    put((0xff00U >> (more + 1) & 0xffU) | point >> 6 * more);
    for (int i = more - 1; i >= 0; --i)
        put(0x80U | (point >> 6 * i & 0x3fU));
}

/// Builds a secret from what `write` puts, which it is asked for twice: first for the size alone.
template<typename Write>
Secret measured(Write write)
{
    qsizetype size = 0;
    write([&](char32_t) { ++size; });
    return Secret::build(size, [&](std::span<unsigned char> out) {
        std::size_t at = 0;
        write([&](char32_t byte) { out[at++] = static_cast<unsigned char>(byte); });
    });
}

template<typename Put>
void putEscaped(char32_t unit, Put put)
{
    put(U'\\');
    put(U'u');
    for (int shift = 12; shift >= 0; shift -= 4)
        put(static_cast<char32_t>("0123456789abcdef"[unit >> shift & 0xfU]));
}

template<typename Put>
void putCompact(QByteArrayView source, Put put)
{
    bool inText = false;
    for (qsizetype at = 0; at < source.size();) {
        const char32_t c = nextOfUtf8(source, at);
        if (!inText && (c == U' ' || c == U'\t' || c == U'\r' || c == U'\n'))
            continue;
        if (c == U'"')
            inText = !inText;
        if (c < 0x7f) {
            put(c);
            if (c == U'\\')
                put(nextOfUtf8(source, at));
        } else if (c < 0x10000) {
            putEscaped(c, put);
        } else {
            putEscaped(QChar::highSurrogate(c), put);
            putEscaped(QChar::lowSurrogate(c), put);
        }
    }
}

} // namespace

QByteArrayView Value::source() const
{
    if (isAbsent())
        return {};
    return m_tape->text.view().sliced(node().begin, node().end - node().begin);
}

QByteArrayView Value::body() const
{
    const QByteArrayView quoted = source();
    return quoted.sliced(1, quoted.size() - 2);
}

Value Value::operator[](QByteArrayView name) const
{
    Value found;
    eachMember([&](const Value &key, const Value &value) {
        if (key.isTextOf(name))
            found = value;
    });
    return found;
}

bool Value::isTextOf(QByteArrayView ascii) const
{
    if (!isText())
        return false;
    // Looking for members is what reading is made of, so the length comes first.
    if (node().isPlain)
        return node().end - node().begin == static_cast<quint32>(ascii.size()) + 2
               && std::memcmp(m_tape->text.view().data() + node().begin + 1, ascii.data(),
                              static_cast<std::size_t>(ascii.size()))
                      == 0;
    qsizetype at = 0;
    bool same = true;
    eachCharacter(body(), [&](char32_t c) {
        same = same && at < ascii.size() && c == static_cast<unsigned char>(ascii[at]);
        ++at;
    });
    return same && at == ascii.size();
}

QString Value::text() const
{
    if (!isText())
        return {};
    if (node().isPlain)
        return QString::fromLatin1(body());
    QString text;
    text.reserve(body().size());
    eachCharacter(body(), [&](char32_t c) {
        if (c < 0x10000)
            text.append(QChar(static_cast<char16_t>(c)));
        else
            text.append(QChar(QChar::highSurrogate(c))).append(QChar(QChar::lowSurrogate(c)));
    });
    return text;
}

Secret Value::secretText() const
{
    if (!isText())
        return {};
    if (node().isPlain)
        return Secret::fromBytes(body());
    return measured([&](auto put) { eachCharacter(body(), [&](char32_t c) { putUtf8(c, put); }); });
}

QByteArrayView Value::utf8(Secret &scratch) const
{
    if (!isText())
        return {};
    if (node().isPlain)
        return body();
    scratch = secretText();
    return scratch.view();
}

Result<Secret> Value::base32() const
{
    Secret scratch;
    return base32::decode(utf8(scratch), base32::Reading::Exact);
}

std::optional<Secret> Value::base64() const
{
    if (!isText())
        return {};
    Secret scratch;
    return base64::decode(utf8(scratch));
}

std::optional<QByteArray> Value::hex() const
{
    Secret scratch;
    const QByteArrayView digits = utf8(scratch);
    const auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (!isText() || digits.size() % 2 != 0 || !std::ranges::all_of(digits, isDigit))
        return {};
    return QByteArray::fromHex(digits.toByteArray());
}

std::optional<qint64> Value::integer() const
{
    if (!is(Sort::Number))
        return {};
    const QByteArrayView digits = source();
    qint64 number = 0;
    const auto [end, fault] = std::from_chars(digits.begin(), digits.end(), number);
    if (end == digits.end())
        return fault == std::errc() ? std::optional(number) : std::nullopt;
    bool ok = false;
    const double real = digits.toDouble(&ok);
    constexpr double limit = 9'223'372'036'854'775'808.0; // 2^63
    if (!ok || real < -limit || real >= limit || std::trunc(real) != real)
        return {};
    return static_cast<qint64>(real);
}

Secret Value::compact() const
{
    return measured([&](auto put) { putCompact(source(), put); });
}

} // namespace countersign::json
