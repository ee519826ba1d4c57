// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// A JSON reader (RFC 8259) that copies nothing: a document is a list of places in locked memory, and what a value says
/// is taken out on demand, secrets straight into locked memory. Qt's own would leave copies of everything in the heap.
namespace countersign::json {

enum class Sort : quint8 { Null, False, True, Number, Text, Array, Object };

/// One value of the document: where it stands, and where the next one behind all of its parts does.
struct Node
{
    quint32 begin = 0;
    quint32 end = 0;
    quint32 next = 0;
    Sort sort = Sort::Null;
    bool isPlain = true; ///< A text without escapes, in ASCII.
};

/// The text and its values, in the order of the text; an object is followed by name, value, name, value.
struct Tape
{
    Secret text;
    std::vector<Node> nodes;
};

/// A value of a document that must outlive it, or the absence of one: then it is of no sort and all about it is empty.
class Value
{
public:
    Value() = default;
    Value(const Tape *tape, quint32 at) : m_tape(tape), m_at(at) {}

    bool isAbsent() const { return !m_tape; }
    bool is(Sort sort) const { return m_tape && node().sort == sort; }
    bool isObject() const { return is(Sort::Object); }
    bool isArray() const { return is(Sort::Array); }
    bool isText() const { return is(Sort::Text); }
    bool isTrue() const { return is(Sort::True); }

    /// The member of an object with this name (ASCII); of several the last, as everybody reads it.
    Value operator[](QByteArrayView name) const;

    /// Calls `look` with each element of an array, in order.
    template<typename Look>
    void eachElement(Look look) const
    {
        if (isArray())
            for (quint32 at = m_at + 1; at < node().next; at = m_tape->nodes[at].next)
                look(Value(m_tape, at));
    }

    /// Calls `look` with the name (a text) and the value of each member of an object, in order.
    template<typename Look>
    void eachMember(Look look) const
    {
        if (isObject())
            for (quint32 at = m_at + 1; at < node().next; at = m_tape->nodes[at + 1].next)
                look(Value(m_tape, at), Value(m_tape, at + 1));
    }
    bool hasElements() const { return isArray() && m_at + 1 < node().next; }

    /// A text, not for secrets.
    QString text() const;
    bool isTextOf(QByteArrayView ascii) const;
    /// A text as UTF-8, in locked memory.
    Secret secretText() const;
    /// What a text says in Base32, decoded. Errors: those of base32::decode with Reading::Exact.
    Result<Secret> base32() const;
    /// What a text says in base64 (RFC 4648, padded or not), or hexadecimal, decoded; nothing where it is neither.
    std::optional<Secret> base64() const;
    std::optional<QByteArray> hex() const;
    /// A whole number from -2^63 to 2^63-1, however it is written (6, 6.0, 6e0).
    std::optional<qint64> integer() const;

    /// The bytes as they stand in the document, valid while the document is.
    QByteArrayView source() const;
    /// The same value as printable ASCII on one line.
    Secret compact() const;

private:
    const Node &node() const { return m_tape->nodes[m_at]; }
    /// Between the quotes, with its escapes.
    QByteArrayView body() const;
    /// The bytes a text means; `scratch` keeps them where they do not stand in the document.
    QByteArrayView utf8(Secret &scratch) const;

    const Tape *m_tape = nullptr;
    quint32 m_at = 0;
};

/// A text that is JSON.
class Document
{
public:
    /// Reads a whole text. A byte order mark before it is passed over. Error: VaultDamaged (no JSON, no UTF-8, something
    /// behind the end, nested deeper than `deepest`, more than `mostValues` values, 4 GiB or more).
    static Result<Document> parse(const Secret &text);

    Value root() const { return {m_tape.get(), 0}; }

private:
    explicit Document(std::unique_ptr<const Tape> tape) : m_tape(std::move(tape)) {}

    std::unique_ptr<const Tape> m_tape;
};

constexpr int deepest = 64;
constexpr quint32 mostValues = 2'000'000;

} // namespace countersign::json
