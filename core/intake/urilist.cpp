// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/urilist.h"

#include <QRegularExpression>

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

// A URI at the start of a line has the line to itself, blanks in names included. One within prose ends at the first
// blank after its '?', and the sentence's punctuation is not part of it.
QString endedUri(QStringView before, QStringView uri)
{
    const QStringView lead = before.trimmed();
    if (!before.isEmpty())
        if (const QChar closing = closingMark(before.back()); !closing.isNull())
            if (const qsizetype end = uri.indexOf(closing); end > 0)
                return uri.first(end).trimmed().toString();
    if (lead.isEmpty() || lead.back() == u':' || lead.back() == u'=' || lead.size() <= 2)
        return uri.trimmed().toString();
    static const QRegularExpression end(u"\\?\\S*(?=\\s)"_s);
    const auto match = end.match(uri.toString());
    QStringView cut = match.hasMatch() ? uri.first(match.capturedEnd()) : uri;
    while (!cut.isEmpty() && u".,;!)>\"'"_s.contains(cut.back()))
        cut.chop(1);
    return cut.trimmed().toString();
}

} // namespace

QStringList urisIn(const QString &text)
{
    static const QRegularExpression start(
        u"(?<![A-Za-z0-9+.-])(?:otpauth-migration|apple-otpauth|otpauth|motp|steam)://"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList uris;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().startsWith(u'#'))
            continue;
        auto match = start.match(line);
        while (match.hasMatch() && uris.size() < mostUris) {
            const qsizetype at = match.capturedStart();
            const auto next = start.match(line, match.capturedEnd());
            const qsizetype end = next.hasMatch() ? next.capturedStart() : line.size();
            uris.append(endedUri(QStringView(line).first(at), QStringView(line).sliced(at, end - at)));
            match = next;
        }
    }
    return uris;
}

} // namespace countersign::urilist
