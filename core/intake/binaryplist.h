// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QHash>
#include <QList>

#include <optional>

/// Apple's binary property lists ("bplist00") as NSKeyedArchiver writes them: a table of objects that refer to each other.
namespace countersign::binaryplist {

/// One object. What it holds others by are their numbers in the table.
struct Object
{
    enum class Sort { Null, Integer, Text, Bytes, Array, Dictionary, Uid } sort = Sort::Null;
    qint64 integer = 0; ///< Of an integer or a Uid; other numbers are rounded.
    QString text;
    Secret bytes;
    QList<quint64> elements;   ///< Of an array; of a dictionary its values.
    QList<quint64> names = {}; ///< Of a dictionary.
};

/// All objects, with the number of the topmost.
class List
{
public:
    /// Nothing where the bytes are no such list, hold more than `mostObjects`, or objects that lie over
    /// each other.
    static std::optional<List> read(const Secret &bytes);

    const Object &top() const { return at(m_top); }
    const Object &at(quint64 number) const;

    /// A member of a dictionary; null where there is none.
    const Object &member(const Object &dictionary, QStringView name) const;

    /// The archive's root object, and what an object stands for where it is a reference within the archive ($objects).
    const Object &archived(QStringView rootName) const;
    const Object &meant(const Object &object) const;

    /// The members of an archived dictionary (NS.keys, NS.objects) or of an object of a class of the program's own.
    const Object &field(const Object &archivedObject, QStringView name) const;
    /// The elements of an archived array (NS.objects).
    QList<const Object *> items(const Object &archivedArray) const;
    /// The text or the bytes of an archived string or piece of data, which may be wrapped (NS.string, NS.data).
    QString textOf(const Object &object) const;
    Secret bytesOf(const Object &object) const;

private:
    QList<Object> m_objects;
    quint64 m_top = 0;
    quint64 m_archive = 0; ///< The array $objects.
};

constexpr quint64 mostObjects = 200'000;

} // namespace countersign::binaryplist
