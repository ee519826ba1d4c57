// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/jsonslices.h"

#include <optional>

namespace countersign {

namespace {

// Walks over JSON that has been parsed once already, so it may trust brackets and quotes to match.
class Walker
{
public:
    explicit Walker(QByteArrayView text) : m_text(text) {}

    // Stands at the value of `key` in the object it stands at; false when there is none.
    bool enter(QByteArrayView key)
    {
        if (peek() != '{')
            return false;
        ++m_at;
        bool found = false;
        qsizetype last = 0;
        while (peek() == '"') {
            const QByteArrayView name = skipped();
            if (peek() == ':')
                ++m_at;
            // With a key written twice, QJsonDocument takes the last one, and so do we.
            if (name.size() == key.size() + 2 && name.sliced(1, key.size()) == key) {
                peek();
                last = m_at;
                found = true;
            }
            skipped();
            if (peek() == ',')
                ++m_at;
        }
        if (found)
            m_at = last;
        return found;
    }

    QList<QByteArrayView> elements()
    {
        QList<QByteArrayView> slices;
        if (peek() != '[')
            return slices;
        ++m_at;
        while (m_at < m_text.size() && peek() != ']') {
            slices.append(skipped());
            if (peek() == ',')
                ++m_at;
        }
        return slices;
    }

private:
    char peek()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    void skipString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            if (m_text[m_at] == '\\')
                ++m_at;
        m_at = qMin(m_at + 1, m_text.size());
    }

    // Moves over one whole value and answers with its bytes.
    QByteArrayView skipped()
    {
        const char first = peek();
        const qsizetype begin = m_at;
        if (first == '"') {
            skipString();
        } else if (first == '{' || first == '[') {
            int depth = 0;
            do {
                const char c = m_text[m_at];
                if (c == '"') {
                    skipString();
                    continue;
                }
                if (c == '{' || c == '[')
                    ++depth;
                if (c == '}' || c == ']')
                    --depth;
                ++m_at;
            } while (depth > 0 && m_at < m_text.size());
        } else {
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
                ++m_at;
            // Never stand still, whatever the text.
            if (m_at == begin)
                ++m_at;
        }
        return m_text.sliced(begin, qMin(m_at, m_text.size()) - begin);
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<QByteArrayView> entrySlices(QByteArrayView document)
{
    if (document.startsWith("\xef\xbb\xbf"))
        document = document.sliced(3);
    Walker walker(document);
    if (!walker.enter("db") || !walker.enter("entries"))
        return {};
    return walker.elements();
}

} // namespace countersign
