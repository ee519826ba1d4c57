// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv.h"

namespace countersign::csv {

namespace {

// Of one row; no table has as many columns.
constexpr qsizetype mostFields = 1000;

class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isSound() const { return m_isSound; }

    QList<Secret> row()
    {
        QList<Secret> fields;
        for (;;) {
            Secret value = field();
            if (fields.size() < mostFields)
                fields.append(std::move(value));
            if (atEnd())
                return fields;
            const char c = m_text[m_at++];
            if (c == ',')
                continue;
            if (c == '\r' && !atEnd() && m_text[m_at] == '\n')
                ++m_at;
            return fields;
        }
    }

private:
    Secret field()
    {
        if (atEnd() || m_text[m_at] != '"')
            return plain();
        QByteArray value;
        m_isSound = false;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] == '"') {
                m_isSound = m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"';
                if (m_isSound)
                    break;
                ++m_at;
            }
            value.append(m_text[m_at]);
        }
        // Behind the closing quote nothing may stand; what does is dropped.
        while (!atEnd() && m_text[m_at] != ',' && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            ++m_at;
        return Secret::takeFrom(std::move(value));
    }

    Secret plain()
    {
        const qsizetype start = m_at;
        while (!atEnd() && m_text[m_at] != ',' && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            ++m_at;
        return Secret::fromBytes(m_text.sliced(start, m_at - start));
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_isSound = true;
};

} // namespace

Columns columnsOf(const Secret &text)
{
    Columns columns;
    Reader reader(text.view());
    const QList<Secret> names = reader.row();
    for (qsizetype i = names.size() - 1; i >= 0; --i)
        columns.insert(names[i].view().trimmed().toByteArray().toLower(), i);
    return columns;
}

bool eachRow(const Secret &text, const std::function<void(const QList<Secret> &)> &look)
{
    Reader reader(text.view());
    reader.row();
    while (reader.isSound() && !reader.atEnd()) {
        const QList<Secret> row = reader.row();
        if (reader.isSound() && row.size() > 1)
            look(row);
    }
    return reader.isSound();
}

} // namespace countersign::csv
