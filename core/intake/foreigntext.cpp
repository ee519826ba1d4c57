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
    QLatin1StringView app = {};
};

// What a text of one line begins with, in any case. The first row that fits counts.
constexpr Beginning beginnings[] = {
    // Other apps' own enrolment
    {"phonefactor:"_L1, Reason::MicrosoftPush},
    {"msauth:"_L1, Reason::MicrosoftPush},
    {"msauthv2:"_L1, Reason::MicrosoftPush},
    {"microsoft-authenticator:"_L1, Reason::MicrosoftPush},
    {"duo://"_L1, Reason::OtherAppOnly, "Duo Mobile"_L1},
    {"oktaverify:"_L1, Reason::OtherAppOnly, "Okta Verify"_L1},
    {"com.rsa.securid"_L1, Reason::OtherAppOnly, "RSA Authenticator"_L1},
    {"vipaccess:"_L1, Reason::OtherAppOnly, "Symantec VIP Access"_L1},
    {"igmobileotp:"_L1, Reason::OtherAppOnly, "Entrust Identity"_L1},
    {"authy:"_L1, Reason::OtherAppOnly, "Authy"_L1},
    {"pushauth:"_L1, Reason::OtherAppOnly, "ForgeRock Authenticator"_L1},
    {"mfauth:"_L1, Reason::OtherAppOnly, "ForgeRock Authenticator"_L1},
    {"oraclemobileauthenticator:"_L1, Reason::OtherAppOnly, "Oracle Mobile Authenticator"_L1},
    {"pia://"_L1, Reason::OtherAppOnly, "privacyIDEA Authenticator"_L1},
    {"otpauth://pipush/"_L1, Reason::OtherAppOnly, "privacyIDEA Authenticator"_L1},
    {"lseqr:"_L1, Reason::OtherAppOnly, "LinOTP Authenticator"_L1},
    {"tiqrenroll:"_L1, Reason::OtherAppOnly, "tiqr"_L1},
    {"tiqrauth:"_L1, Reason::OtherAppOnly, "tiqr"_L1},
    {"eduidenroll:"_L1, Reason::OtherAppOnly, "eduID"_L1},
    {"eduidauth:"_L1, Reason::OtherAppOnly, "eduID"_L1},
    {"digid-app-auth:"_L1, Reason::OtherAppOnly, "DigiD"_L1},
    {"frejaeid:"_L1, Reason::OtherAppOnly, "Freja"_L1},
    {"lpaauth-migration:"_L1, Reason::OtherAppTransfer, "LastPass Authenticator"_L1},
    // Signing in on another device
    {"twofas_c:"_L1, Reason::OtherAppSignIn, "2FAS"_L1},
    {"sgnl:"_L1, Reason::OtherAppSignIn, "Signal"_L1},
    {"tsdevice:"_L1, Reason::OtherAppSignIn, "Signal"_L1},
    {"tg:"_L1, Reason::OtherAppSignIn, "Telegram"_L1},
    {"nc://login/"_L1, Reason::OtherAppSignIn, "Nextcloud"_L1},
    {"FIDO:/"_L1, Reason::PasskeyCode},
    // What else is in codes of everyday life
    {"WIFI:"_L1, Reason::WifiCode},
    {"DPP:"_L1, Reason::WifiCode},
    {"MECARD:"_L1, Reason::ContactCard},
    {"BIZCARD:"_L1, Reason::ContactCard},
    {"mailto:"_L1, Reason::MailCode},
    {"MATMSG:"_L1, Reason::MailCode},
    {"SMTP:"_L1, Reason::MailCode},
    {"tel:"_L1, Reason::PhoneNumber},
    {"sms:"_L1, Reason::MessageCode},
    {"smsto:"_L1, Reason::MessageCode},
    {"mms:"_L1, Reason::MessageCode},
    {"mmsto:"_L1, Reason::MessageCode},
    {"geo:"_L1, Reason::PlaceCode},
    {"bitcoin:"_L1, Reason::PaymentCode},
    {"bitcoincash:"_L1, Reason::PaymentCode},
    {"lightning:"_L1, Reason::PaymentCode},
    {"ethereum:"_L1, Reason::PaymentCode},
    {"litecoin:"_L1, Reason::PaymentCode},
    {"dogecoin:"_L1, Reason::PaymentCode},
    {"monero:"_L1, Reason::PaymentCode},
    {"upi:"_L1, Reason::PaymentCode},
    {"HC1:"_L1, Reason::HealthCertificate},
    {"LPA:1$"_L1, Reason::EsimCode},
    {"X-HM://"_L1, Reason::SmartHomeCode},
    {"market:"_L1, Reason::AppStoreLink},
    {"itms-apps:"_L1, Reason::AppStoreLink},
};

// What is of several lines by its own rules; prose that happens to begin like a row above is not.
constexpr Beginning manyLines[] = {
    {"BEGIN:VCARD"_L1, Reason::ContactCard},       {"BEGIN:VEVENT"_L1, Reason::CalendarEntry},
    {"BEGIN:VCALENDAR"_L1, Reason::CalendarEntry}, {"BCD\n00"_L1, Reason::PaymentCode},
    {"BCD\r\n00"_L1, Reason::PaymentCode},         {"SPC\n02"_L1, Reason::PaymentCode},
    {"SPC\r\n02"_L1, Reason::PaymentCode},
};

// Codes without a scheme that their makers gave a shape of its own.
struct Shape
{
    const char16_t *pattern;
    Reason reason;
    QLatin1StringView app = {};
};
constexpr Shape shapes[] = {
    // An activation code, and the Base64 of the host "api-…"
    {u"^[A-Za-z0-9]{12,40}-YXBpL[A-Za-z0-9+/_=-]+$", Reason::OtherAppOnly, "Duo Mobile"_L1},
    {u"^[0-9]@[^\\s,]+(?:,[A-Za-z0-9+/=]+){2,}$", Reason::OtherAppSignIn, "WhatsApp"_L1},
    {u"^bankid\\.[0-9a-f-]{36}\\.[0-9]+\\.[0-9a-f]+$", Reason::OtherAppOnly, "BankID"_L1},
    {u"^MT:[A-Z0-9.-]{19,}$", Reason::SmartHomeCode},
};

// Web links that are an app's own code: a host, with all below it, and the beginning of the path.
struct Place
{
    QLatin1StringView host;
    QLatin1StringView path;
    Reason reason;
    QLatin1StringView app = {};
};
constexpr Place places[] = {
    {"mobileappcommunicator.auth.microsoft.com"_L1, ""_L1, Reason::MicrosoftPush},
    {"phonefactor.net"_L1, ""_L1, Reason::MicrosoftPush},
    {"duosecurity.com"_L1, "/android/"_L1, Reason::OtherAppOnly, "Duo Mobile"_L1},
    {"duosecurity.com"_L1, "/iphone/"_L1, Reason::OtherAppOnly, "Duo Mobile"_L1},
    {"duosecurity.com"_L1, "/activate/"_L1, Reason::OtherAppOnly, "Duo Mobile"_L1},
    {"duosecurity.com"_L1, "/frame/qr"_L1, Reason::OtherAppOnly, "Duo Mobile"_L1},
    {"127.0.0.1"_L1, "/securid/ctf"_L1, Reason::OtherAppOnly, "RSA Authenticator"_L1},
    {"s.team"_L1, "/q/"_L1, Reason::OtherAppSignIn, "Steam"_L1},
    {"discord.com"_L1, "/ra/"_L1, Reason::OtherAppSignIn, "Discord"_L1},
    {"discordapp.com"_L1, "/ra/"_L1, Reason::OtherAppSignIn, "Discord"_L1},
    {"wa.me"_L1, "/settings/linked_devices"_L1, Reason::OtherAppSignIn, "WhatsApp"_L1},
    {"weixin.qq.com"_L1, "/x/"_L1, Reason::OtherAppSignIn, "WeChat"_L1},
    {"play.google.com"_L1, "/store/apps/"_L1, Reason::AppStoreLink},
    {"apps.apple.com"_L1, ""_L1, Reason::AppStoreLink},
    {"itunes.apple.com"_L1, ""_L1, Reason::AppStoreLink},
};

bool isAtOrBelow(const QString &name, QLatin1StringView host)
{
    return name.endsWith(host) && (name.size() == host.size() || name[name.size() - host.size() - 1] == u'.');
}

std::optional<Error> recogniseLink(const QString &text)
{
    static const QRegularExpression link(u"^https?://([^/?#\\s]+)(\\S*)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = link.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    // A link can carry a user and a password before its host.
    const QString host = match.captured(1).section(u'@', -1).toLower();
    const QString name = host.section(u':', 0, 0);
    for (const Place &place : places)
        if (isAtOrBelow(name, place.host) && match.captured(2).startsWith(place.path))
            return Error{place.reason, place.app};
    return Error{Reason::WebLink, host.left(80)};
}

template<typename Rows>
std::optional<Error> recogniseBeginning(const QString &text, const Rows &rows)
{
    for (const Beginning &row : rows)
        if (text.startsWith(row.text, Qt::CaseInsensitive))
            return Error{row.reason, row.app};
    return std::nullopt;
}

} // namespace

std::optional<Error> recognise(const QString &given)
{
    const QString text = given.trimmed();
    if (const auto known = recogniseBeginning(text, manyLines))
        return known;
    if (text.contains(u'\n'))
        return std::nullopt;
    if (const auto known = recogniseBeginning(text, beginnings))
        return known;
    if (const auto link = recogniseLink(text))
        return link;
    for (const Shape &shape : shapes)
        if (QRegularExpression(QString::fromUtf16(shape.pattern)).match(text).hasMatch())
            return Error{shape.reason, shape.app};
    static const QRegularExpression otherScheme(u"^[a-z][a-z0-9+.-]*://\\S*$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    if (otherScheme.match(text).hasMatch())
        return Error{Reason::TextUnknown, {}};
    return std::nullopt;
}

Error whyRefused(const QString &uri, const Error &error)
{
    const bool isSecretMissing = error.reason == Reason::SecretEmpty;
    if (!isSecretMissing && error.reason != Reason::KindUnsupported)
        return error;
    if (const auto known = recogniseBeginning(uri.trimmed(), beginnings))
        return *known;
    // Okta's own enrolment names an activation token, a factor and the address of the service.
    const auto has = [&](QLatin1StringView parameter) {
        return uri.contains(u'?' + parameter) || uri.contains(u'&' + parameter);
    };
    if (isSecretMissing && has("t="_L1) && has("f="_L1) && has("s="_L1))
        return Error{Reason::OtherAppOnly, u"Okta Verify"_s};
    return isSecretMissing ? Error{Reason::SecretMissing, {}} : error;
}

} // namespace countersign::foreigntext
