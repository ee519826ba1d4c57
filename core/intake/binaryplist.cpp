// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/binaryplist.h"

#include <QtEndian>

#include <bit>
#include <cmath>

namespace countersign::binaryplist {

namespace {

constexpr QByteArrayView magic = "bplist00";
constexpr qsizetype trailerSize = 32;
const Object nothing;

// A number of up to eight bytes, the highest first; nothing where it reaches over the end.
std::optional<quint64> numberAt(QByteArrayView bytes, quint64 at, quint64 size)
{
    if (size > 8 || at > static_cast<quint64>(bytes.size()) || size > static_cast<quint64>(bytes.size()) - at)
        return std::nullopt;
    quint64 value = 0;
    for (quint64 i = 0; i < size; ++i)
        value = value << 8 | static_cast<uchar>(bytes[static_cast<qsizetype>(at + i)]);
    return value;
}

class Reader
{
public:
    Reader(QByteArrayView bytes, quint64 referenceSize) : m_bytes(bytes), m_referenceSize(referenceSize) {}

    std::optional<Object> objectAt(quint64 at) const
    {
        const auto mark = numberAt(m_bytes, at, 1);
        if (!mark)
            return std::nullopt;
        ++at;
        const quint64 low = *mark & 0x0f;
        switch (*mark >> 4) {
        case 0x0:
            return Object{Object::Sort::Integer, low == 9 ? 1 : 0, {}, {}, {}};
        case 0x1:
            return integerAt(at, quint64{1} << low);
        case 0x2:
        case 0x3:
            return realAt(at, quint64{1} << low);
        case 0x8:
            return uidAt(at, low + 1);
        case 0x4:
        case 0x5:
        case 0x6:
        case 0xa:
        case 0xc:
        case 0xd:
            return sizedAt(static_cast<int>(*mark >> 4), at, low);
        default:
            return std::nullopt;
        }
    }

private:
    std::optional<Object> integerAt(quint64 at, quint64 size) const
    {
        // Sixteen bytes hold a number of eight with zeros before it.
        const quint64 from = size == 16 ? at + 8 : at;
        const auto value = numberAt(m_bytes, from, size == 16 ? 8 : size);
        if (!value)
            return std::nullopt;
        return Object{Object::Sort::Integer, static_cast<qint64>(*value), {}, {}, {}};
    }

    std::optional<Object> realAt(quint64 at, quint64 size) const
    {
        const auto value = numberAt(m_bytes, at, size);
        if (!value)
            return std::nullopt;
        const double real = size == 4 ? static_cast<double>(std::bit_cast<float>(static_cast<quint32>(*value)))
                                      : std::bit_cast<double>(*value);
        const bool fits = std::isfinite(real) && std::abs(real) < 9e15;
        return Object{Object::Sort::Integer, fits ? std::llround(real) : 0, {}, {}, {}};
    }

    std::optional<Object> uidAt(quint64 at, quint64 size) const
    {
        const auto value = numberAt(m_bytes, at, size);
        if (!value)
            return std::nullopt;
        return Object{Object::Sort::Uid, static_cast<qint64>(*value & 0x7fff'ffff'ffff'ffff), {}, {}, {}};
    }

    std::optional<Object> sizedAt(int kind, quint64 at, quint64 count) const
    {
        if (count == 0x0f) {
            const auto mark = numberAt(m_bytes, at, 1);
            if (!mark || *mark >> 4 != 1)
                return std::nullopt;
            const quint64 size = quint64{1} << (*mark & 0x0f);
            const auto longer = numberAt(m_bytes, at + 1, size);
            if (!longer)
                return std::nullopt;
            count = *longer;
            at += 1 + size;
        }
        const quint64 width = kind == 0x4 || kind == 0x5 ? 1
                              : kind == 0x6              ? 2
                              : kind == 0xd              ? 2 * m_referenceSize
                                                         : m_referenceSize;
        const auto all = static_cast<quint64>(m_bytes.size());
        if (at > all || count > (all - at) / width)
            return std::nullopt;
        const QByteArrayView body = m_bytes.sliced(static_cast<qsizetype>(at), static_cast<qsizetype>(count * width));
        if (kind == 0x4)
            return Object{Object::Sort::Bytes, 0, {}, Secret::fromBytes(body), {}};
        if (kind == 0x5)
            return Object{Object::Sort::Text, 0, QString::fromLatin1(body), {}, {}};
        if (kind == 0x6)
            return Object{Object::Sort::Text, 0, wideText(body), {}, {}};
        const QList<quint64> references = referencesIn(body);
        if (kind == 0xd)
            return Object{Object::Sort::Dictionary,
                          0,
                          {},
                          {},
                          references.sliced(static_cast<qsizetype>(count)),
                          references.first(static_cast<qsizetype>(count))};
        return Object{Object::Sort::Array, 0, {}, {}, references};
    }

    static QString wideText(QByteArrayView body)
    {
        QString text;
        for (qsizetype i = 0; i + 1 < body.size(); i += 2)
            text.append(QChar(qFromBigEndian<char16_t>(body.data() + i)));
        return text;
    }

    QList<quint64> referencesIn(QByteArrayView body) const
    {
        QList<quint64> references;
        for (quint64 at = 0; at < static_cast<quint64>(body.size()); at += m_referenceSize)
            references.append(numberAt(body, at, m_referenceSize).value_or(0));
        return references;
    }

    QByteArrayView m_bytes;
    quint64 m_referenceSize;
};

qsizetype sizeOf(const Object &object)
{
    return object.text.size() + object.bytes.size() + object.elements.size() + object.names.size();
}

} // namespace

std::optional<List> List::read(const Secret &bytes)
{
    const QByteArrayView all = bytes.view();
    if (!all.startsWith(magic) || all.size() < magic.size() + trailerSize)
        return std::nullopt;
    const auto trailer = static_cast<quint64>(all.size() - trailerSize);
    const quint64 offsetSize = numberAt(all, trailer + 6, 1).value_or(0),
                  referenceSize = numberAt(all, trailer + 7, 1).value_or(0);
    const quint64 count = numberAt(all, trailer + 8, 8).value_or(0), top = numberAt(all, trailer + 16, 8).value_or(0);
    const quint64 table = numberAt(all, trailer + 24, 8).value_or(0);
    if (offsetSize == 0 || offsetSize > 8 || referenceSize == 0 || referenceSize > 8 || count > mostObjects
        || top >= count || table > trailer || count > (trailer - table) / offsetSize)
        return std::nullopt;
    const Reader reader(all.first(static_cast<qsizetype>(trailer)), referenceSize);
    List list;
    qsizetype held = 0;
    for (quint64 i = 0; i < count; ++i) {
        const auto at = numberAt(all, table + i * offsetSize, offsetSize);
        auto object = at ? reader.objectAt(*at) : std::nullopt;
        // Objects lie side by side. Where all of them were one large piece, each would have a copy of it.
        held += object ? sizeOf(*object) : 0;
        if (!object || held > all.size())
            return std::nullopt;
        list.m_objects.append(*std::move(object));
    }
    list.m_top = top;
    const Object &root = list.top();
    for (qsizetype i = 0; i < root.names.size(); ++i)
        if (list.at(root.names[i]).text == u"$objects")
            list.m_archive = root.elements[i];
    return list;
}

const Object &List::at(quint64 number) const
{
    return number < static_cast<quint64>(m_objects.size()) ? m_objects[static_cast<qsizetype>(number)] : nothing;
}

const Object &List::member(const Object &dictionary, QStringView name) const
{
    for (qsizetype i = 0; i < dictionary.names.size(); ++i)
        if (at(dictionary.names[i]).text == name)
            return at(dictionary.elements[i]);
    return nothing;
}

const Object &List::archived(QStringView rootName) const
{
    return meant(member(member(top(), u"$top"), rootName));
}

const Object &List::meant(const Object &object) const
{
    if (object.sort != Object::Sort::Uid)
        return object;
    const QList<quint64> &objects = at(m_archive).elements;
    return object.integer < objects.size() ? at(objects[object.integer]) : nothing;
}

const Object &List::field(const Object &archivedObject, QStringView name) const
{
    const Object &own = member(archivedObject, name);
    if (own.sort != Object::Sort::Null)
        return meant(own);
    const Object &names = member(archivedObject, u"NS.keys"), &values = member(archivedObject, u"NS.objects");
    for (qsizetype i = 0; i < std::min(names.elements.size(), values.elements.size()); ++i)
        if (textOf(meant(at(names.elements[i]))) == name)
            return meant(at(values.elements[i]));
    return nothing;
}

QList<const Object *> List::items(const Object &archivedArray) const
{
    QList<const Object *> items;
    for (const quint64 number : member(archivedArray, u"NS.objects").elements)
        items.append(&meant(at(number)));
    return items;
}

QString List::textOf(const Object &object) const
{
    if (object.sort == Object::Sort::Dictionary)
        return meant(member(object, u"NS.string")).text;
    return object.text == u"$null" ? QString() : object.text;
}

Secret List::bytesOf(const Object &object) const
{
    if (object.sort == Object::Sort::Dictionary)
        return meant(member(object, u"NS.data")).bytes;
    return object.bytes;
}

} // namespace countersign::binaryplist
