// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

constexpr QByteArrayView opening = "<code>";
constexpr QByteArrayView closing = "</code>";

bool isPage(const ForeignFile &file)
{
    return (file.textStartsWith("<!doctype html") || file.textStartsWith("<html"))
           && file.text().view().contains("otpauth://");
}

QString unescaped(QString text)
{
    constexpr const char *escapes[][2] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto &[written, meant] : escapes)
        text.replace(QLatin1StringView(written), QLatin1StringView(meant));
    return text;
}

// One URI in each code element: the pages of Stratum, and of Ente.
Result<Incoming> readPage(const ForeignFile &file, const Secret &)
{
    Incoming incoming;
    const QByteArrayView text = file.text().view();
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
        at += opening.size();
        const qsizetype end = text.indexOf(closing, at);
        if (end < 0)
            break;
        const QString uri = unescaped(QString::fromUtf8(text.sliced(at, end - at).trimmed()));
        if (uri.contains(u"://"))
            takeUri(incoming, uri, {}, {});
    }
    if (incoming.tokens.isEmpty() && incoming.refused.isEmpty())
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

} // namespace

const ImportFormat stratumPage{"stratum-html", "Stratum", false,      CarriedParts(Carried::Order) | Carried::Counters,
                               isPage,         readPage,  "Ente Auth"};

} // namespace countersign::importers
