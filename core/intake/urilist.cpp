// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/urilist.h"

#include "core/intake/wrappedlinks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::urilist {

namespace {

// Beyond this many nobody can say yes to each, and only a hostile file has them.
constexpr qsizetype mostUris = 10'000;

// What closes a URI that stands between marks; null: nothing does.
QChar closingMark(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
    case u'\'':
    case u'`':
        return opening;
    case u'<':
        return u'>';
    case u'>':
        return u'<';
    case u'(':
        return u')';
    case u'[':
        return u']';
    case u'\u201c':
    case u'\u201e':
        return u'\u201d';
    case u'\u00ab':
        return u'\u00bb';
    default:
        return {};
    }
}

// Where brackets within a name have their own ends, the one around the URI is the one left over.
qsizetype endBefore(QStringView uri, QChar opening, QChar closing)
{
    int depth = 0;
    for (qsizetype i = 0; i < uri.size(); ++i) {
        if (uri[i] == closing && depth-- == 0)
            return i;
        if (uri[i] == opening && opening != closing)
            ++depth;
    }
    return uri.indexOf(closing);
}

bool areSymbols(QStringView word, bool upper)
{
    return std::ranges::all_of(
        word, [&](QChar c) { return c.isDigit() || c == u'=' || (upper ? c.isUpper() : c.isLower()); });
}

// A key in short blocks keeps its blanks; prose behind it would be taken for more of the key.
QStringView withoutProse(QStringView secret)
{
    constexpr qsizetype longestBlock = 8;
    const qsizetype size = std::min(secret.size(), std::max<qsizetype>(secret.indexOf(u' '), 0));
    if (size == 0)
        return secret;
    const bool upper = !std::ranges::any_of(secret.first(size), [](QChar c) { return c.isLower(); });
    qsizetype end = size;
    while (size <= longestBlock && end + 1 < secret.size()) {
        const qsizetype blank = secret.indexOf(u' ', end + 1);
        const QStringView word = secret.sliced(end + 1, (blank < 0 ? secret.size() : blank) - end - 1);
        if (word.isEmpty() || word.size() > size || !areSymbols(word, upper))
            break;
        end += 1 + word.size();
        if (word.size() < size)
            break;
    }
    return secret.first(end);
}

// What a sentence puts behind a URI is no part of its last parameter, unless that is a name.
QString withoutTail(QStringView uri)
{
    static const QRegularExpression last(u"[?&](secret|algorithm|digits|period|counter)=\\s*([^&]*)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = last.match(uri.toString());
    if (!match.hasMatch())
        return uri.toString();
    QStringView value = uri.sliced(match.capturedStart(2));
    while (!value.isEmpty() && u".,;!)]}>\"'`"_s.contains(value.back()))
        value.chop(1);
    if (match.captured(1).compare("secret"_L1, Qt::CaseInsensitive) == 0)
        value = withoutProse(value);
    else if (const qsizetype blank = value.indexOf(u' '); blank > 0)
        value = value.first(blank);
    return uri.first(match.capturedStart(2) + value.size()).toString();
}

// A URI at the start of a line has the line to itself, blanks in names included. One within prose ends at the first
// blank after its '?', and the sentence's punctuation is not part of it.
QString endedUri(QStringView before, QStringView uri, bool isFollowed)
{
    const QStringView lead = before.trimmed();
    if (!before.isEmpty())
        if (const QChar closing = closingMark(before.back()); !closing.isNull())
            if (const qsizetype end = endBefore(uri, before.back(), closing); end > 0)
                return uri.first(end).trimmed().toString();
    if (!isFollowed && (lead.isEmpty() || lead.back() == u':' || lead.back() == u'=' || lead.size() <= 2))
        return withoutTail(uri.trimmed());
    static const QRegularExpression end(u"\\?\\S*(?=\\s)"_s);
    const auto match = end.match(uri.toString());
    QStringView cut = match.hasMatch() ? uri.first(match.capturedEnd()) : uri;
    while (!cut.isEmpty() && u".,;!)>\"'"_s.contains(cut.back()))
        cut.chop(1);
    return withoutTail(cut.trimmed());
}

} // namespace

QStringList urisIn(const QString &text)
{
    static const QRegularExpression start(
        u"(?<![A-Za-z0-9+.-])(?:otpauth-migration|apple-otpauth|otpauth|motp|steam)://"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList uris;
    for (const QString &line : wrappedlinks::unwrapped(text).split(u'\n')) {
        if (line.trimmed().startsWith(u'#'))
            continue;
        auto matches = start.globalMatch(line);
        while (matches.hasNext() && uris.size() < mostUris) {
            const qsizetype at = matches.next().capturedStart();
            const bool isFollowed = matches.hasNext();
            const qsizetype end = isFollowed ? matches.peekNext().capturedStart() : line.size();
            uris.append(endedUri(QStringView(line).first(at), QStringView(line).sliced(at, end - at), isFollowed));
        }
    }
    return uris;
}

} // namespace countersign::urilist
