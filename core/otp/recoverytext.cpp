// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/recoverytext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::recoverytext {

namespace {

// Shorter ones are guessed in an afternoon, and ordinary words and numbers are that short.
constexpr qsizetype shortestCode = 6;
// Groups of this many characters, with blanks between them, are one code.
constexpr qsizetype longestGroup = 5;

/// Where a code lies in the text.
struct Place
{
    qsizetype at;
    qsizetype length;
    QStringView in(QStringView text) const { return text.sliced(at, length); }
};

using Places = QList<Place>;

struct Line
{
    int number;
    Places codes; ///< Of words that may be codes, all of them; empty where there is any other.
};

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Dashes as keyboards and as typesetters make them.
bool isDash(QChar c)
{
    return c == u'-' || c == u'_' || (c >= u'\u2010' && c <= u'\u2014') || c == u'\u2212';
}

bool hasDigit(QStringView word)
{
    return std::ranges::any_of(word, isDigit);
}

// As ISO 8601 writes them: 2026-11-26.
bool isDate(QStringView word)
{
    return word.size() == 10 && word.at(4) == u'-' && word.at(7) == u'-' && std::ranges::count_if(word, isDigit) == 8;
}

// "Generated", but neither "GENERATED" nor "generated": a word at the head of a sentence.
bool isCapitalised(QStringView word)
{
    return word.size() > 1 && word.front().isUpper()
           && std::ranges::all_of(word.sliced(1), [](QChar c) { return c.isLower(); });
}

// Plain characters, with single dashes between them.
bool isWordOfCode(QStringView word)
{
    bool wasPlain = false;
    for (const QChar c : word) {
        if (!isPlain(c) && !(isDash(c) && wasPlain))
            return false;
        wasPlain = isPlain(c);
    }
    return wasPlain && word.size() <= longestCode;
}

// The same for codes that come from one list: their length, and where the dashes and blanks are.
QString shapeOf(QStringView code)
{
    QString shape;
    for (const QChar c : code)
        shape += isPlain(c) ? u'x' : c.isSpace() ? u' ' : u'-';
    return shape;
}

// Behind numbers ("1.", "2)", "[3]", "4:", "5" or "16" alone before a code; three digits alone begin one), bullets and
// boxes, and behind a label with a colon.
qsizetype startOfCodes(const QString &line)
{
    static const QRegularExpression marker(
        uR"(^[\s*+>\x{2010}-\x{2015}\x{2022}\x{00b7}\x{25a0}-\x{25ff}\x{2610}-\x{2612}-]*)"
        uR"((?:\[[ xX]?\]\s*)?)"
        uR"((?:[\[(]?[0-9]{1,3}(?:[.:)\]]+(?:\s+|$)|\s{2,})|[0-9]{1,2}\s(?=\S{6}))?)"_s);
    return std::max(marker.match(line).capturedEnd(), line.lastIndexOf(u':') + 1);
}

// What stands between commas, tabs and wider gaps, and behind a number in the middle of a line ("6. 2345 6789").
Places piecesOf(const QString &line, qsizetype from)
{
    static const QRegularExpression between(uR"((?:[,;|\t]\s*|\s{2,})(?:[\[(]?[0-9]{1,3}[.)\]]+\s+)?)"
                                            uR"(|\s[\[(]?[0-9]{1,3}[.)\]]+\s+)"_s);
    Places pieces;
    const auto add = [&](qsizetype begin, qsizetype end) {
        while (begin < end && line.at(begin).isSpace())
            ++begin;
        while (begin < end && line.at(end - 1).isSpace())
            --end;
        if (begin < end)
            pieces.append({begin, end - begin});
    };
    qsizetype begin = from;
    auto found = between.globalMatch(line, from);
    while (found.hasNext()) {
        const auto match = found.next();
        add(begin, match.capturedStart());
        begin = match.capturedEnd();
    }
    add(begin, line.size());
    return pieces;
}

Places wordsOf(QStringView line, const Place &piece)
{
    Places words;
    qsizetype begin = piece.at;
    const qsizetype end = piece.at + piece.length;
    for (qsizetype i = begin; i <= end; ++i) {
        if (i < end && !line.at(i).isSpace())
            continue;
        if (i > begin)
            words.append({begin, i - begin});
        begin = i + 1;
    }
    return words;
}

// Adds the codes of a piece; false where a word cannot be part of one.
bool addCodes(QStringView line, const Place &piece, Places &codes)
{
    const Places words = wordsOf(line, piece);
    if (!std::ranges::all_of(words, [&](const Place &word) { return isWordOfCode(word.in(line)); }))
        return false;
    const bool isGrouped =
        words.size() > 1 && piece.length <= longestCode && std::ranges::all_of(words, [&](const Place &word) {
        return word.length <= longestGroup && std::ranges::none_of(word.in(line), isDash);
    });
    const Places found = isGrouped ? Places{piece} : words;
    for (const Place &code : found) {
        if (code.length < shortestCode || isDate(code.in(line)))
            return false;
        codes.append(code);
    }
    return true;
}

Line lineOf(const QString &line, int number)
{
    Line read{number, {}};
    const Places pieces = piecesOf(line, startOfCodes(line));
    for (const Place &piece : pieces) {
        if (!addCodes(line, piece, read.codes)) {
            read.codes.clear();
            break;
        }
    }
    return read;
}

Secret secretOf(QStringView code)
{
    // Blanks and dashes as a keyboard has them: what is copied from here has to be what the service takes.
    return Secret::build(code.size(), [&](std::span<unsigned char> out) {
        for (std::size_t i = 0; i < out.size(); ++i) {
            const QChar c = code.at(static_cast<qsizetype>(i));
            out[i] = c.isSpace() ? ' ' : isDash(c) && c != u'_' ? '-' : static_cast<unsigned char>(c.unicode());
        }
    });
}

void take(const Secret &code, Reading &reading)
{
    const auto same = [&](const RecoveryCode &here) { return here.text.sameAs(code); };
    if (std::ranges::any_of(reading.codes, same))
        ++reading.repeated;
    else if (reading.codes.size() >= mostCodes)
        reading.isTooMany = true;
    else
        reading.codes.append({code});
}

Reading readLines(const QStringList &lines)
{
    QList<Line> read;
    QSet<QString> shapes;
    bool isAnySure = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty())
            continue;
        read.append(lineOf(lines.at(i), static_cast<int>(i) + 1));
        for (const Place &code : std::as_const(read.last().codes)) {
            if (!hasDigit(code.in(lines.at(i))))
                continue;
            shapes.insert(shapeOf(code.in(lines.at(i))));
            isAnySure = true;
        }
    }
    // Lists of letters alone: codes have one shape, words have many.
    if (!isAnySure && read.size() > 1)
        for (const Line &line : std::as_const(read))
            for (const Place &code : line.codes)
                shapes.insert(shapeOf(code.in(lines.at(line.number - 1))));
    const bool isNoList = !isAnySure && shapes.size() > 1;

    Reading reading;
    for (const Line &line : std::as_const(read)) {
        const QString &whole = lines.at(line.number - 1);
        const bool isGood =
            !line.codes.isEmpty() && !isNoList && std::ranges::all_of(line.codes, [&](const Place &code) {
            const QStringView word = code.in(whole);
            return hasDigit(word) || (shapes.contains(shapeOf(word)) && !isCapitalised(word));
        });
        if (!isGood) {
            reading.leftOut.append(line.number);
            continue;
        }
        for (const Place &code : line.codes)
            take(secretOf(code.in(whole)), reading);
    }
    return reading;
}

} // namespace

Result<Reading> read(const Secret &text)
{
    if (text.size() > longestText)
        return failure(Reason::TextTooLarge);
    QString characters = QString::fromUtf8(text.view());
    characters.replace("\r\n"_L1, "\n"_L1);
    for (QChar &c : characters)
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
    QStringList lines = characters.split(u'\n');
    Reading reading = readLines(lines);
    wipe(characters);
    for (QString &line : lines)
        wipe(line);
    return reading;
}

Result<RecoveryCode> typed(const Secret &text)
{
    QByteArray bytes = text.view().trimmed().toByteArray();
    const bool isCode = !bytes.isEmpty() && bytes.size() <= longestCode
                        && std::ranges::all_of(bytes, [](char c) { return c >= 0x20 && c < 0x7f; });
    RecoveryCode code{Secret::takeFrom(std::move(bytes))};
    if (!isCode)
        return failure(Reason::NoRecoveryCodes);
    return code;
}

int unusedAmong(const QList<RecoveryCode> &codes)
{
    return static_cast<int>(std::ranges::count(codes, 0, &RecoveryCode::usedAt));
}

} // namespace countersign::recoverytext
