// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/json.h"
#include "core/vault/jsontext.h"

#include <limits>

namespace countersign::json {

namespace {

/// Goes over the text once and notes where each value stands. Whatever is wrong ends it, at once.
class Parser
{
public:
    explicit Parser(Tape &tape)
        : m_tape(tape),
          m_at(reinterpret_cast<const unsigned char *>(tape.text.view().data())),
          m_begin(m_at),
          m_end(m_at + tape.text.size())
    {}

    bool parse()
    {
        if (m_end - m_at >= 3 && m_at[0] == 0xef && m_at[1] == 0xbb && m_at[2] == 0xbf)
            m_at += 3;
        if (!value(0))
            return false;
        skipBlanks();
        return m_at == m_end;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r' || *m_at == '\n'))
            ++m_at;
    }

    /// The next byte that is no blank, without moving over it; 0 at the end.
    unsigned char peek()
    {
        skipBlanks();
        return m_at < m_end ? *m_at : '\0';
    }

    quint32 offset() const { return static_cast<quint32>(m_at - m_begin); }

    bool begin(Sort sort, quint32 &index)
    {
        if (m_tape.nodes.size() >= mostValues)
            return false;
        index = static_cast<quint32>(m_tape.nodes.size());
        m_tape.nodes.push_back({offset(), 0, 0, sort, true});
        return true;
    }

    bool end(quint32 index)
    {
        m_tape.nodes[index].end = offset();
        m_tape.nodes[index].next = static_cast<quint32>(m_tape.nodes.size());
        return true;
    }

    bool value(int depth)
    {
        switch (peek()) {
        case '{':
            return depth < deepest && object(depth + 1);
        case '[':
            return depth < deepest && array(depth + 1);
        case '"':
            return text();
        case 'n':
            return word("null", Sort::Null);
        case 't':
            return word("true", Sort::True);
        case 'f':
            return word("false", Sort::False);
        default:
            return number();
        }
    }

    bool object(int depth)
    {
        quint32 index = 0;
        if (!begin(Sort::Object, index))
            return false;
        ++m_at;
        if (peek() == '}') {
            ++m_at;
            return end(index);
        }
        while (true) {
            if (peek() != '"' || !text() || peek() != ':')
                return false;
            ++m_at;
            if (!value(depth))
                return false;
            const unsigned char next = peek();
            if (next != ',' && next != '}')
                return false;
            ++m_at;
            if (next == '}')
                return end(index);
        }
    }

    bool array(int depth)
    {
        quint32 index = 0;
        if (!begin(Sort::Array, index))
            return false;
        ++m_at;
        if (peek() == ']') {
            ++m_at;
            return end(index);
        }
        while (true) {
            if (!value(depth))
                return false;
            const unsigned char next = peek();
            if (next != ',' && next != ']')
                return false;
            ++m_at;
            if (next == ']')
                return end(index);
        }
    }

    bool text()
    {
        quint32 index = 0;
        if (!begin(Sort::Text, index))
            return false;
        ++m_at;
        bool isPlain = true;
        while (m_at < m_end && *m_at != '"') {
            if (*m_at >= 0x20 && *m_at < 0x80 && *m_at != '\\') {
                ++m_at;
                continue;
            }
            isPlain = false;
            if (*m_at < 0x20 || !(*m_at == '\\' ? escape() : wideCharacter()))
                return false;
        }
        if (m_at >= m_end)
            return false;
        ++m_at;
        m_tape.nodes[index].isPlain = isPlain;
        return end(index);
    }

    bool escape()
    {
        if (m_end - m_at < 2)
            return false;
        const unsigned char kind = m_at[1];
        m_at += 2;
        if (kind != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(static_cast<char>(kind));
        for (int i = 0; i < 4; ++i, ++m_at)
            if (m_at == m_end || !isHex(*m_at))
                return false;
        return true;
    }

    static bool isHex(unsigned char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    bool wideCharacter()
    {
        const int length = lengthOfUtf8({reinterpret_cast<const char *>(m_at), m_end - m_at}, 0);
        m_at += length;
        return length > 0;
    }

    bool word(QByteArrayView letters, Sort sort)
    {
        quint32 index = 0;
        if (m_end - m_at < letters.size()
            || QByteArrayView(reinterpret_cast<const char *>(m_at), letters.size()) != letters || !begin(sort, index))
            return false;
        m_at += letters.size();
        return end(index);
    }

    bool digits()
    {
        const unsigned char *first = m_at;
        while (m_at < m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at > first;
    }

    bool number()
    {
        quint32 index = 0;
        if (!begin(Sort::Number, index))
            return false;
        if (m_at < m_end && *m_at == '-')
            ++m_at;
        if (m_at < m_end && *m_at == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (m_at < m_end && *m_at == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at < m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!digits())
                return false;
        }
        return end(index);
    }

    Tape &m_tape;
    const unsigned char *m_at;
    const unsigned char *m_begin;
    const unsigned char *m_end;
};

} // namespace

Result<Document> Document::parse(const Secret &text)
{
    auto tape = std::make_unique<Tape>();
    tape->text = text;
    if (text.size() > std::numeric_limits<quint32>::max() || !Parser(*tape).parse())
        return failure(Reason::VaultDamaged);
    return Document(std::move(tape));
}

} // namespace countersign::json
