// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/keycandidate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::keycandidate {

namespace {

// 80 bits, the least that services hand out.
constexpr qsizetype fewestSymbols = 16;

bool isSymbol(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return (lower >= u'a' && lower <= u'z') || (c >= u'2' && c <= u'7');
}

// 0 and 1 are what people make of O and I.
bool isTypedSymbol(QChar c)
{
    return isSymbol(c) || c == u'0' || c == u'1';
}

bool consistsOf(QStringView text, bool (*test)(QChar))
{
    return !text.isEmpty() && std::ranges::all_of(text, test);
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasLetter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

bool isVowel(QChar c)
{
    return "aeiouy"_L1.contains(c.toLower());
}

int longestRunOfConsonants(QStringView word)
{
    int longest = 0;
    int run = 0;
    for (const QChar c : word) {
        run = isVowel(c) ? 0 : run + 1;
        longest = std::max(longest, run);
    }
    return longest;
}

// Words of a language have a vowel each and few consonants in a row; random letters soon break that, and keys mostly
// have digits in them.
bool readsLikeWords(const QStringList &words)
{
    if (std::ranges::any_of(words, [](const QString &word) { return hasDigit(word); }))
        return false;
    if (words.size() == 1)
        return longestRunOfConsonants(words.front()) < 5;
    return std::ranges::all_of(words, [](const QString &word) { return std::ranges::any_of(word, isVowel); });
}

// Mixed case ("Read this text") is prose or base64; a key is shown in one case.
bool isOneCase(QStringView text)
{
    const auto lower = std::ranges::any_of(text, [](QChar c) { return c.isLower(); });
    const auto upper = std::ranges::any_of(text, [](QChar c) { return c.isUpper(); });
    return !(lower && upper);
}

bool isHexNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const char16_t lower = c.unicode() | 0x20;
        return (c >= u'0' && c <= u'9') || (lower >= u'a' && lower <= u'f');
    });
}

QStringList blocksOf(const QString &text)
{
    static const QRegularExpression gap(u"[\\s\u00a0\u2010-\u2015\u2212-]+"_s);
    QString bare = text;
    while (bare.endsWith(u'='))
        bare.chop(1);
    return bare.split(gap, Qt::SkipEmptyParts);
}

// All of one length, the last perhaps shorter.
bool areEvenBlocks(const QStringList &blocks)
{
    if (blocks.isEmpty())
        return false;
    const qsizetype size = blocks.front().size();
    return blocks.back().size() <= size
           && std::all_of(blocks.begin(), blocks.end() - 1, [&](const QString &block) { return block.size() == size; });
}

bool isUuid(const QString &text)
{
    static const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return uuid.match(text).hasMatch();
}

bool looksLikeKey(const QString &text, bool (*symbol)(QChar), qsizetype fewest)
{
    const QStringList blocks = blocksOf(text);
    const QString joined = blocks.join(QString());
    return joined.size() >= fewest && consistsOf(joined, symbol) && areEvenBlocks(blocks) && hasLetter(joined)
           && isOneCase(joined) && !isHexNumber(joined) && !isUuid(text) && !readsLikeWords(blocks);
}

QString withoutWrapping(const QString &text)
{
    static const QRegularExpression wrapping(u"^[\\s\"'`\u201c\u201d\u2018\u2019\u00ab\u00bb<(\\[•*]+"
                                             "|[\\s\"'`\u201c\u201d\u2018\u2019\u00ab\u00bb>)\\].,;!*]+$"_s);
    QString bare = text;
    return bare.remove(wrapping);
}

} // namespace

std::optional<QString> labelledKey(const QString &value)
{
    const QString text = withoutWrapping(value);
    const QStringList blocks = blocksOf(text);
    const QString joined = blocks.join(QString());
    if (joined.isEmpty())
        return std::nullopt;
    if (consistsOf(joined, isTypedSymbol)) {
        if (blocks.size() == 1) {
            // One word after the label; "Secret: hidden" is a word, "Secret: JBSWYDPE" is not.
            const bool plausible = joined.isUpper() || hasDigit(joined) || joined.size() >= fewestSymbols;
            return plausible ? std::optional(text) : std::nullopt;
        }
        if (areEvenBlocks(blocks) ? !readsLikeWords(blocks) || joined.isUpper() : hasDigit(joined))
            return text;
    }
    // A key and something behind it ("JBSW… (copy)"), or a damaged key that should be named as such.
    const QString first = text.section(u' ', 0, 0);
    if (first != text && looksLikeKey(first, isSymbol, fewestSymbols))
        return first;
    const bool damaged = joined.size() >= fewestSymbols && areEvenBlocks(blocks) && hasDigit(joined);
    return damaged ? std::optional(text) : std::nullopt;
}

std::optional<QString> unlabelledKey(const QString &line)
{
    const QString text = withoutWrapping(line);
    if (looksLikeKey(text, isSymbol, fewestSymbols))
        return text;
    // One word in a sentence: "Your key is JBSWY3DPEHPK3PXP."
    static const QRegularExpression gap(u"\\s+"_s);
    for (const QString &word : text.split(gap, Qt::SkipEmptyParts)) {
        const QString bare = withoutWrapping(word);
        if (!bare.contains(u'-') && (hasDigit(bare) || bare.isUpper()) && looksLikeKey(bare, isSymbol, fewestSymbols))
            return bare;
    }
    // Blocks at the end of a sentence: "… enter the key JBSW Y3DP EHPK 3PXP"
    static const QRegularExpression tail(u"(?:^|\\s)((?:[A-Za-z2-7]{4}\\s){3,}[A-Za-z2-7]{1,4}=*)$"_s);
    if (const auto match = tail.match(text); match.hasMatch()) {
        QStringList blocks = blocksOf(match.captured(1));
        // English words of four letters before the key look like further blocks: a key keeps to one case.
        while (blocks.size() > 1 && !hasDigit(blocks.front()) && std::ranges::any_of(blocks.front(), isVowel)
               && blocks.front().isLower() != blocks.back().isLower())
            blocks.removeFirst();
        const QString key = blocks.join(u' ');
        if (hasDigit(key) && looksLikeKey(key, isSymbol, fewestSymbols))
            return key;
    }
    return std::nullopt;
}

std::optional<QString> wholeText(const QStringList &lines)
{
    if (lines.isEmpty())
        return std::nullopt;
    if (lines.size() == 1) {
        const QString text = withoutWrapping(lines.front());
        return looksLikeKey(text, isTypedSymbol, fewestSymbols) ? std::optional(text) : std::nullopt;
    }
    // Several lines of one word each: a key wrapped at a narrow or a wide column. What lies between is how recovery
    // codes are shown, or several keys, and is not guessed at.
    const bool words = std::ranges::none_of(lines, [](const QString &line) { return line.contains(u' '); });
    const qsizetype column = lines.front().size();
    constexpr qsizetype widestBlock = 4;
    constexpr qsizetype narrowestPage = 32;
    if (words && column > widestBlock && (column < narrowestPage || lines.back().size() >= column))
        return std::nullopt;
    if (std::ranges::any_of(lines, [](const QString &line) { return line.contains(u'-'); }))
        return std::nullopt;
    const QString text = lines.join(u' ');
    return looksLikeKey(text, isTypedSymbol, fewestSymbols) ? std::optional(text) : std::nullopt;
}

bool isContinuation(const QString &soFar, const QString &nextLine)
{
    const QStringList before = blocksOf(soFar);
    const QStringList next = blocksOf(nextLine);
    if (before.size() < 2 || next.isEmpty() || nextLine.contains(u'-') || before.front().size() != before.back().size())
        return false;
    const QStringList all = before + next;
    const QString joined = all.join(QString());
    return areEvenBlocks(all) && consistsOf(joined, isTypedSymbol) && isOneCase(joined) && !readsLikeWords(next);
}

} // namespace countersign::keycandidate
