// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/wrappedlinks.h"

#include "core/otp/uriparts.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::wrappedlinks {

namespace {

// What readers take.
constexpr qsizetype longestLink = 65'536;

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

void undoJson(QString &text)
{
    if (!text.contains(":\\/\\/"_L1))
        return;
    text.replace("\\/"_L1, "/"_L1);
    text.replace("\\u0026"_L1, "&"_L1, Qt::CaseInsensitive);
    text.replace("\\u003d"_L1, "="_L1, Qt::CaseInsensitive);
}

// The "&amp;" of pages is read with the URI itself.
void undoHtml(QString &text)
{
    static const QRegularExpression escapedSlashes(u"auth(?:-migration)?(?::|&#58;|&#x3a;)(?:/|&#47;|&#x2f;){2}"_s,
                                                   anyCase);
    if (!text.contains(u"&#"_s) || !text.contains(escapedSlashes))
        return;
    for (const char mark : {'&', '/', ':', '=', '?', '%'}) {
        text.replace(u"&#%1;"_s.arg(int(mark)), QString(QLatin1Char(mark)));
        text.replace(u"&#x%1;"_s.arg(int(mark), 0, 16), QString(QLatin1Char(mark)), Qt::CaseInsensitive);
    }
}

// "https://…/qr?size=200&chl=otpauth%3A%2F%2Ftotp%2F…": escaped once more for each link around it.
void undoEscapes(QString &text)
{
    static const QRegularExpression escaped(
        u"(?:(?<![A-Za-z0-9+.-])|(?<=%3d)|(?<=%253d))(?:otpauth-migration|otpauth)%(?:25){0,2}3a%(?:25){0,2}2f%(?:25){0,2}2f[^\\s\"'<>&)]*"_s,
        anyCase);
    QString out;
    qsizetype done = 0;
    for (auto matches = escaped.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString link = match.captured();
        for (int layer = 0; layer < 3; ++layer) {
            link = uriparts::unescaped(link);
            if (link.contains("://"_L1))
                break;
            // What follows is a parameter of the link between.
            link = link.section(u'&', 0, 0);
        }
        // A line to itself, so that blanks in names stay with it.
        out.append(QStringView(text).sliced(done, match.capturedStart() - done)).append(u'\n');
        out.append(link).append(u'\n');
        done = match.capturedEnd();
    }
    if (done > 0)
        text = out.append(QStringView(text).sliced(done));
}

// "intent://totp/…#Intent;scheme=otpauth;…;end" opens the app that knows the scheme.
void undoIntents(QString &text)
{
    static const QRegularExpression intent(
        u"\\bintent://([^\\s\"'<>#]*)#Intent;[^\\s\"'<>]*?\\bscheme=(otpauth-migration|otpauth)\\b[^\\s\"'<>]*"_s,
        anyCase);
    static const QRegularExpression ending(u"#Intent;[^\\s\"'<>]*"_s, anyCase);
    if (!text.contains("#Intent;"_L1, Qt::CaseInsensitive))
        return;
    text.replace(intent, u"\\2://\\1"_s);
    text.remove(ending);
}

// Whether a link goes on in the next line: with a parameter, or with more of the long data of an export.
bool goesOn(const QString &link, const QString &next)
{
    static const QRegularExpression parameter(
        u"^(?:[^\\s&?=#]*[&?])(?:secret|issuer|algorithm|digits|period|counter|image)=[^\\s]*$"_s, anyCase);
    static const QRegularExpression bareParameter(
        u"^(?:secret|issuer|algorithm|digits|period|counter|image)=[^\\s]*$"_s, anyCase);
    static const QRegularExpression data(u"^[A-Za-z0-9+/%=_-]+$"_s);
    static const QRegularExpression noWord(u"[0-9+/%=]"_s);
    constexpr qsizetype shortestBroken = 60;
    if (link.size() >= longestLink || next.contains("://"_L1))
        return false;
    if (link.contains("otpauth-migration:"_L1, Qt::CaseInsensitive))
        return link.size() >= shortestBroken && data.match(next).hasMatch() && next.contains(noWord);
    return parameter.match(next).hasMatch()
           || ((link.endsWith(u'&') || link.endsWith(u'?')) && bareParameter.match(next).hasMatch());
}

void joinLines(QString &text)
{
    static const QRegularExpression openLink(u"(?<![A-Za-z0-9+.-])(?:otpauth-migration|otpauth)://\\S*$"_s, anyCase);
    if (!text.contains("auth"_L1, Qt::CaseInsensitive) || !text.contains(u'\n'))
        return;
    QStringList lines = text.split(u'\n');
    QStringList out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        if (const auto match = openLink.match(line.trimmed()); match.hasMatch()) {
            qsizetype length = match.capturedLength();
            QString link = match.captured();
            while (i + 1 < lines.size() && goesOn(link, lines[i + 1].trimmed())) {
                link += lines[++i].trimmed();
                line = line.trimmed().first(line.trimmed().size() - length) + link;
                length = link.size();
            }
        }
        out.append(line);
    }
    text = out.join(u'\n');
}

} // namespace

QString unwrapped(const QString &given)
{
    QString text = given;
    undoJson(text);
    undoHtml(text);
    undoIntents(text);
    undoEscapes(text);
    joinLines(text);
    return text;
}

} // namespace countersign::wrappedlinks
