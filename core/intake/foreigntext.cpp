// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/foreigntext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::foreigntext {

namespace {

struct Beginning
{
    QLatin1StringView text;
    Reason reason;
};

constexpr Beginning beginnings[] = {
    {"WIFI:"_L1, Reason::WifiCode},
    {"BEGIN:VCARD"_L1, Reason::ContactCard},
    {"MECARD:"_L1, Reason::ContactCard},
    {"BIZCARD:"_L1, Reason::ContactCard},
    {"phonefactor:"_L1, Reason::MicrosoftPush},
    {"msauth:"_L1, Reason::MicrosoftPush},
    {"msauthv2:"_L1, Reason::MicrosoftPush},
    {"microsoft-authenticator:"_L1, Reason::MicrosoftPush},
    {"BEGIN:VEVENT"_L1, Reason::TextUnknown},
    {"BEGIN:VCALENDAR"_L1, Reason::TextUnknown},
    {"mailto:"_L1, Reason::TextUnknown},
    {"MATMSG:"_L1, Reason::TextUnknown},
    {"tel:"_L1, Reason::TextUnknown},
    {"sms:"_L1, Reason::TextUnknown},
    {"SMSTO:"_L1, Reason::TextUnknown},
    {"geo:"_L1, Reason::TextUnknown},
    {"FIDO:/"_L1, Reason::TextUnknown},
};

// Enrolment for sign-in by notification also comes as a web link to these hosts.
constexpr QLatin1StringView microsoftPushHosts[] = {
    "mobileappcommunicator.auth.microsoft.com"_L1,
    "phonefactor.net"_L1,
};

std::optional<Error> recogniseLink(const QString &text)
{
    static const QRegularExpression link(u"^https?://([^/?#\\s]+)\\S*$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = link.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    // A link can carry a user and a password before its host.
    const QString host = match.captured(1).section(u'@', -1).toLower();
    const QString name = host.section(u':', 0, 0);
    if (std::ranges::any_of(microsoftPushHosts, [&](QLatin1StringView end) { return name.endsWith(end); }))
        return Error{Reason::MicrosoftPush, {}};
    return Error{Reason::WebLink, host.left(80)};
}

} // namespace

std::optional<Error> recognise(const QString &given)
{
    const QString text = given.trimmed();
    for (const Beginning &beginning : beginnings)
        if (text.startsWith(beginning.text, Qt::CaseInsensitive))
            return Error{beginning.reason, {}};
    if (const auto link = recogniseLink(text))
        return link;
    static const QRegularExpression otherScheme(u"^[a-z][a-z0-9+.-]*://\\S*$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    if (otherScheme.match(text).hasMatch())
        return Error{Reason::TextUnknown, {}};
    return std::nullopt;
}

} // namespace countersign::foreigntext
