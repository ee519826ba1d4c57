// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/vault/foreignfields.h"

#include <QStringView>

namespace countersign::json {

/// Writes JSON as printable ASCII on one line into locked memory, which is wiped when it grows and when it dies.
class Writer
{
public:
    /// `expected`: about how many bytes it will become.
    explicit Writer(qsizetype expected = 4096);

    void beginArray();
    void endArray();

    void null() { item("null"); }
    void boolean(bool value) { item(value ? QByteArrayView("true") : QByteArrayView("false")); }
    void integer(qint64 value);
    void text(QStringView value);
    void text(QByteArrayView ascii);
    /// UTF-8; bytes that are none become U+FFFD.
    void secretText(const Secret &utf8);
    void base32(const Secret &bytes);
    void base64(QByteArrayView bytes);
    void hex(QByteArrayView bytes);
    /// JSON text as Value::compact() gives it.
    void raw(const Secret &json) { item(json.view()); }

    /// What was written, without the room to spare. Nothing can be written after it.
    Secret finish();

private:
    friend class ObjectWriter;

    unsigned char *room(qsizetype size);
    void append(QByteArrayView bytes);
    void append(char c);
    void separate();
    void item(QByteArrayView bytes);
    void escaped(char16_t unit);

    Secret m_block;
    unsigned char *m_bytes = nullptr;
    qsizetype m_size = 0;
    bool m_needsComma = false;
};

/// Writes the members of one object in the order of their names, foreign ones among ours. Ours come in that order, each
/// member() followed by its value; the object ends with end().
class ObjectWriter
{
public:
    explicit ObjectWriter(Writer &writer, const ForeignFields &foreign = {});

    Writer &member(const char *name) { return member(QString::fromLatin1(name)); }
    Writer &member(const QString &name);
    void end();

private:
    void name(const QString &name);

    Writer &m_writer;
    ForeignFields m_foreign;
    ForeignFields::const_iterator m_next;
    QString m_last;
};

} // namespace countersign::json
