// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/textblock.h"

#include "core/base/base32.h"
#include "core/base/errortext.h"
#include "core/intake/blocklabels.h"
#include "core/intake/keycandidate.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::textblock {

namespace {

using blocklabels::Field;

// Whole pages with a block in them are shorter; what is longer would only cost time.
constexpr qsizetype longestText = 65'536;

struct Found
{
    std::optional<Secret> key;
    std::optional<Error> wrongKey; ///< What was labelled as a key and is none.
    QString account;
    QString issuer;
    QString kind;
    QString algorithm;
    std::optional<qint64> digits;
    std::optional<qint64> interval;
    std::optional<qint64> counter;
    bool differing = false; ///< Several unlabelled candidates, none of them to be preferred.
    bool keyIsLabelled = false;
};

std::optional<qint64> leadingNumber(const QString &text)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    const auto match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    bool fits = false;
    const qint64 value = match.captured().toLongLong(&fits);
    return fits ? value : std::numeric_limits<qint64>::max();
}

// Reads a block line by line; a label may stand before its value or on the line above.
class Reader
{
public:
    explicit Reader(const QStringList &lines) : m_lines(lines) {}

    Found read()
    {
        for (m_at = 0; m_at < m_lines.size(); ++m_at)
            readLine(m_lines[m_at]);
        return m_found;
    }

private:
    void readLine(const QString &line)
    {
        // The colon of an address ("https://") is no label's.
        static const QRegularExpression labelled(
            u"^(.{1,80}?)\\s*(?:[:：](?!//)|\\t|\\s=\\s|\\s{2,}|\\s[–—-]\\s)\\s*(.*)$"_s);
        const auto match = labelled.match(line);
        if (match.hasMatch() && takeLabelled(match.captured(1), match.captured(2)))
            return;
        if (const auto field = blocklabels::fieldLabelled(line)) {
            m_pending = field;
            return;
        }
        if (m_pending && takePending(line))
            return;
        if (takeSpacedLabel(line))
            return;
        if (isHeadingOfOtherCodes(line)) {
            m_pending = Field::OtherCodes;
            return;
        }
        if (announcesKey(line)) {
            m_pending = Field::Key;
            return;
        }
        if (m_pending == Field::OtherCodes)
            return;
        takeUnlabelled(line);
    }

    bool takeLabelled(const QString &label, const QString &value)
    {
        const auto field = blocklabels::fieldLabelled(label);
        if (!field) {
            if (!blocklabels::speaksOfOtherCodes(label))
                return false;
            m_pending = Field::OtherCodes;
            return true;
        }
        m_pending = value.isEmpty() ? field : std::nullopt;
        if (!value.isEmpty())
            take(*field, value);
        return true;
    }

    // "Algorithm SHA1": a label and its value with only a blank between. Names are not read like that: a sentence
    // can begin with "Account".
    bool takeSpacedLabel(const QString &line)
    {
        const qsizetype blank = line.lastIndexOf(u' ');
        if (blank < 0)
            return false;
        const auto field = blocklabels::fieldLabelled(line.first(blank));
        if (!field || *field == Field::Account || *field == Field::Issuer || *field == Field::Key)
            return false;
        m_pending.reset();
        take(*field, line.sliced(blank + 1));
        return true;
    }

    bool takePending(const QString &line)
    {
        if (m_pending == Field::OtherCodes)
            return false;
        const Field field = *m_pending;
        m_pending.reset();
        if (field == Field::Key && !keycandidate::labelledKey(line)) {
            // Prose between the heading and the key ("Spaces don't matter.").
            m_pending = Field::Key;
            return false;
        }
        take(field, line);
        return true;
    }

    bool isHeadingOfOtherCodes(const QString &line) const
    {
        return blocklabels::speaksOfOtherCodes(line) && !keycandidate::unlabelledKey(line);
    }

    bool announcesKey(const QString &line) const
    {
        return line.endsWith(u':') && line.contains(u' ') && blocklabels::speaksOfKey(line)
               && !blocklabels::speaksOfOtherCodes(line);
    }

    void take(Field field, const QString &value)
    {
        switch (field) {
        case Field::Key:
            takeKey(value);
            break;
        case Field::Account:
            if (m_found.account.isEmpty())
                m_found.account = value;
            break;
        case Field::Issuer:
            if (m_found.issuer.isEmpty())
                m_found.issuer = value;
            break;
        case Field::Kind:
            m_found.kind = value.toLower();
            break;
        case Field::Algorithm:
            m_found.algorithm = value;
            break;
        case Field::Digits:
            m_found.digits = leadingNumber(value);
            break;
        case Field::Interval:
            m_found.interval = leadingNumber(value);
            break;
        case Field::Counter:
            m_found.counter = leadingNumber(value);
            break;
        case Field::OtherCodes:
            break;
        }
    }

    // A key in blocks can run over several lines.
    QString withFollowingLines(const QString &line)
    {
        QString whole = line;
        // The first line and the last are enough to compare the next with; all of them would cost time for each.
        QString shape = line;
        while (m_at + 1 < m_lines.size() && keycandidate::isContinuation(shape, m_lines[m_at + 1])) {
            const QString &next = m_lines[++m_at];
            whole += u' ' + next;
            shape = line + u' ' + next;
        }
        return whole;
    }

    void takeKey(const QString &value)
    {
        if (m_found.keyIsLabelled)
            return;
        const auto plausible = keycandidate::labelledKey(value);
        if (!plausible) {
            // "Key: shown on the next page"
            m_pending = Field::Key;
            return;
        }
        const auto key = base32::decode(withFollowingLines(*plausible), base32::Reading::Typed);
        if (!key) {
            m_found.wrongKey = key.error();
            return;
        }
        m_found.key = *key;
        m_found.keyIsLabelled = true;
    }

    void takeUnlabelled(const QString &line)
    {
        takeLooseFact(line);
        if (m_found.keyIsLabelled)
            return;
        auto candidate = keycandidate::unlabelledKey(line);
        if (!candidate)
            candidate = keycandidate::unlabelledKey(withFollowingLines(line));
        if (!candidate)
            return;
        const auto key = base32::decode(withFollowingLines(*candidate), base32::Reading::Typed);
        if (!key)
            return;
        m_found.differing |= m_found.key && !m_found.key->sameAs(*key);
        m_found.key = *key;
    }

    // A line that is nothing but a type or an address of its own.
    void takeLooseFact(const QString &line)
    {
        static const QRegularExpression kind(u"^(time|counter)[ -]based$|^(totp|hotp)$|^zeitbasiert$|^zählerbasiert$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression address(u"^[^\\s@:/]+@[^\\s@:/]+\\.[^\\s@:/]+$"_s);
        if (m_found.kind.isEmpty() && kind.match(line).hasMatch())
            m_found.kind = line.toLower();
        if (m_found.account.isEmpty() && address.match(line).hasMatch())
            m_found.account = line;
    }

    const QStringList &m_lines;
    qsizetype m_at = 0;
    std::optional<Field> m_pending;
    Found m_found;
};

TokenKind kindOf(const Found &found)
{
    const auto says = [&](std::initializer_list<QStringView> words) {
        return std::ranges::any_of(words, [&](QStringView word) { return found.kind.contains(word); });
    };
    if (says({u"steam"}))
        return TokenKind::Steam;
    if (says({u"counter", u"hotp", u"event", u"zähler", u"compteur", u"contador"}))
        return TokenKind::Hotp;
    if (!found.kind.isEmpty() || found.interval || !found.counter)
        return TokenKind::Totp;
    return TokenKind::Hotp;
}

void settleNames(Found &found)
{
    // "Contoso:alice@contoso.com" as the account name
    const qsizetype colon = found.account.indexOf(u':');
    if (colon <= 0 || found.account.sliced(colon).startsWith("://"_L1))
        return;
    const QString prefix = found.account.first(colon).trimmed();
    if (!found.issuer.isEmpty() && found.issuer.compare(prefix, Qt::CaseInsensitive) != 0)
        return;
    if (found.issuer.isEmpty())
        found.issuer = prefix;
    found.account = found.account.sliced(colon + 1).trimmed();
}

Result<Token> tokenFrom(Found found)
{
    settleNames(found);
    TokenFields fields;
    fields.kind = kindOf(found);
    fields.secret = *found.key;
    fields.account = found.account;
    fields.issuer = found.issuer;
    if (!found.algorithm.isEmpty()) {
        const auto algorithm = algorithmNamed(found.algorithm);
        if (!algorithm)
            return failure(Reason::AlgorithmUnsupported, shortWord(found.algorithm));
        fields.algorithm = *algorithm;
    }
    if (found.digits)
        fields.digits = static_cast<int>(std::min<qint64>(*found.digits, std::numeric_limits<int>::max()));
    if (fields.kind == TokenKind::Hotp)
        fields.moving = Counter{static_cast<quint64>(found.counter.value_or(found.interval.value_or(0)))};
    else if (found.interval)
        fields.moving = TimeStep{*found.interval};
    return Token::make(std::move(fields));
}

// Where in a line labels with a colon begin, at most four words before it.
QList<qsizetype> labelsIn(const QString &line)
{
    constexpr int mostWords = 4;
    QList<qsizetype> starts;
    for (qsizetype colon = line.indexOf(u':'); colon > 0; colon = line.indexOf(u':', colon + 1)) {
        qsizetype label = -1;
        qsizetype start = colon;
        for (int word = 0; word < mostWords && start > 0; ++word) {
            start = start < 2 ? 0 : line.lastIndexOf(u' ', start - 2) + 1;
            if (blocklabels::fieldLabelled(QStringView(line).sliced(start, colon - start)))
                label = start;
        }
        if (label >= 0 && (starts.isEmpty() || label > starts.back()))
            starts.append(label);
    }
    return starts;
}

// A block that was copied into one line ("Name: ana Key: … Type: Time based") in lines of its own again. One label
// may be part of a sentence; and where other codes are spoken of, "Recovery key:" must stay in one piece.
QStringList splitAtLabels(const QString &line)
{
    constexpr qsizetype longestLine = 2000;
    const QList<qsizetype> starts = line.size() > longestLine ? QList<qsizetype>() : labelsIn(line);
    if (starts.size() < 2 || blocklabels::speaksOfOtherCodes(line))
        return {line};
    QStringList lines;
    qsizetype from = 0;
    for (const qsizetype start : starts) {
        if (start > from)
            lines.append(line.sliced(from, start - from).trimmed());
        from = start;
    }
    lines.append(line.sliced(from).trimmed());
    return lines;
}

} // namespace

Result<Token> read(const QString &text)
{
    if (text.size() > longestText)
        return failure(Reason::TextTooLarge);
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n'))
        if (const QStringView trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(splitAtLabels(trimmed.toString()));

    if (const auto whole = keycandidate::wholeText(lines)) {
        TokenFields fields;
        const auto key = base32::decode(*whole, base32::Reading::Typed);
        if (!key)
            return failure(key.error());
        fields.secret = *key;
        return Token::make(std::move(fields));
    }
    const Found found = Reader(lines).read();
    if (!found.key && found.wrongKey)
        return failure(*found.wrongKey);
    if (!found.key || (found.differing && !found.keyIsLabelled))
        return failure(Reason::NoSecretInText);
    return tokenFrom(found);
}

} // namespace countersign::textblock
