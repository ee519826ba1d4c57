// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/uriparts.h"

#include "core/base/legacytext.h"
#include "core/base/secret.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::uriparts {

namespace {

constexpr qsizetype longestText = 65'536;

QString trimmedOfWrapping(QStringView text)
{
    const auto isWrapping = [](QChar c) {
        return c.isSpace() || c.unicode() == 0xfeff || u"\"'`\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb"_s.contains(c);
    };
    while (!text.isEmpty() && isWrapping(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWrapping(text.back()))
        text.chop(1);
    return text.toString();
}

// Some writers leave out the '&' after the issuer ("issuer=Exampleperiod=30").
void splitGluedIssuer(QStringList &pieces)
{
    static const QRegularExpression glued(u"^(issuer=.*?)((?:period|digits|algorithm|counter|secret)=.*)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto match = glued.match(pieces[i]);
        if (match.hasMatch()) {
            pieces[i] = match.captured(1);
            pieces.insert(i + 1, match.captured(2));
        }
    }
}

// A '#' is part of a name ("C#") unless it follows the secret and nothing is assigned after it.
QStringView withoutFragment(QStringView query)
{
    const qsizetype secret = query.indexOf(u"secret=", 0, Qt::CaseInsensitive);
    const qsizetype hash = query.indexOf(u'#', query.lastIndexOf(u'=') + 1);
    return secret >= 0 && hash > secret ? query.first(hash) : query;
}

std::vector<Parameter> parametersOf(QStringView query)
{
    QStringList pieces = withoutFragment(query).toString().split(u'&', Qt::SkipEmptyParts);
    splitGluedIssuer(pieces);
    std::vector<Parameter> parameters;
    parameters.reserve(static_cast<std::size_t>(pieces.size()));
    for (QString &piece : pieces) {
        piece.replace(u'+', u' ');
        const qsizetype equals = piece.indexOf(u'=');
        const QStringView name = equals < 0 ? QStringView(piece) : QStringView(piece).first(equals);
        parameters.push_back({unescaped(name).trimmed().toLower(),
                              equals < 0 ? QString() : unescaped(QStringView(piece).sliced(equals + 1)).trimmed()});
        wipe(piece);
    }
    return parameters;
}

// The '?' that begins the parameters; an unescaped one inside the label is followed by no parameter name.
qsizetype queryStart(const QString &rest)
{
    static const QRegularExpression start(u"\\?(?=\\s*[A-Za-z_-]*(=|&|#|$))"_s);
    const auto match = start.match(rest);
    return match.hasMatch() ? match.capturedStart() : rest.indexOf(u'?');
}

} // namespace

QString Parts::value(QLatin1StringView name) const
{
    const auto found = std::ranges::find_if(parameters, [&](const Parameter &p) { return p.name == name; });
    return found == parameters.end() ? QString() : found->value.isNull() ? u""_s : found->value;
}

int hexValue(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    const char16_t lower = u | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

QString unescaped(QStringView text)
{
    QString out;
    out.reserve(text.size());
    QByteArray run;
    const auto flush = [&] {
        if (!run.isEmpty())
            out.append(textFromBytes(run));
        run.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0) {
            run.append(static_cast<char>(hexValue(text[i + 1]) << 4 | hexValue(text[i + 2])));
            i += 2;
            continue;
        }
        flush();
        out.append(text[i]);
    }
    flush();
    out.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return out;
}

Result<Parts> partsOf(const QString &given)
{
    if (given.size() > longestText)
        return failure(Reason::TextTooLarge);
    QString text = trimmedOfWrapping(given);
    if (text.isEmpty())
        return failure(Reason::TextEmpty);
    text.replace("&amp;"_L1, "&"_L1);

    static const QRegularExpression schemePattern(u"^([A-Za-z][A-Za-z0-9+.-]*)://"_s);
    const auto match = schemePattern.match(text);
    if (!match.hasMatch())
        return failure(Reason::TextUnknown);
    Parts parts;
    parts.scheme = match.captured(1).toLower();
    if (parts.scheme == "http"_L1 || parts.scheme == "https"_L1) {
        static const QRegularExpression host(u"^[^/?#]*"_s);
        return failure(Reason::WebLink, host.match(text, match.capturedEnd(), QRegularExpression::NormalMatch,
                                                   QRegularExpression::AnchorAtOffsetMatchOption)
                                            .captured(0)
                                            .section(u'@', -1)
                                            .left(80));
    }
    const bool typed = parts.scheme == "otpauth"_L1 || parts.scheme == "apple-otpauth"_L1;
    if (!typed && parts.scheme != "motp"_L1 && parts.scheme != "steam"_L1)
        return failure(Reason::TextUnknown);

    QString rest = text.sliced(match.capturedEnd());
    wipe(text);
    if (parts.scheme == "steam"_L1) {
        parts.label = rest;
        return parts;
    }
    if (const qsizetype query = queryStart(rest); query >= 0) {
        parts.parameters = parametersOf(QStringView(rest).sliced(query + 1));
        parts.label = rest.first(query);
        wipe(rest);
    } else {
        parts.label = rest;
    }
    if (typed) {
        const qsizetype slash = parts.label.indexOf(u'/');
        parts.type = (slash < 0 ? parts.label : parts.label.first(slash)).toLower();
        parts.label = slash < 0 ? QString() : parts.label.sliced(slash + 1);
    }
    return parts;
}

} // namespace countersign::uriparts
