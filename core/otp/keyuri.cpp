// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/keyuri.h"

#include "core/base/base32.h"
#include "core/base/errortext.h"
#include "core/otp/motp.h"
#include "core/otp/uriparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace countersign::keyuri {

namespace {

using uriparts::hexValue;
using uriparts::Parts;
using uriparts::partsOf;
using uriparts::unescaped;

struct Names
{
    QString issuer;
    QString account;
};

// The first ':' that is not the one of "://"; -1: none.
qsizetype separatorIn(QStringView label)
{
    for (qsizetype at = label.indexOf(u':'); at >= 0; at = label.indexOf(u':', at + 1))
        if (!label.sliced(at + 1).startsWith("//"_L1))
            return at;
    return -1;
}

Names splitLabel(const QString &escaped)
{
    // A literal colon is the separator where there is one, so that escaped colons can be part of either name.
    if (const qsizetype at = separatorIn(escaped); at >= 0)
        return {unescaped(QStringView(escaped).first(at)).trimmed(),
                unescaped(QStringView(escaped).sliced(at + 1)).trimmed()};
    const QString label = unescaped(escaped).trimmed();
    const qsizetype at = separatorIn(label);
    if (at < 0)
        return {{}, label};
    return {label.first(at).trimmed(), label.sliced(at + 1).trimmed()};
}

Names namesOf(const Parts &parts)
{
    const QString issuer = parts.value("issuer"_L1).trimmed();
    Names fromLabel = splitLabel(parts.label);
    if (issuer.isEmpty())
        return fromLabel;
    const QString label = unescaped(parts.label).trimmed();
    // Keycloak writes a blank in the label as '+', which elsewhere is a plus.
    const QString blanks = QString(label).replace(u'+', u' ');
    const QString prefix = issuer + u':';
    for (const QString &spelling : {label, blanks})
        if (spelling.startsWith(prefix, Qt::CaseInsensitive))
            return {issuer, label.sliced(prefix.size()).trimmed()};
    // Two different issuers: the parameter counts, and nothing of the label is lost.
    return {issuer, fromLabel.issuer.isEmpty() ? fromLabel.account : label};
}

// Nothing where the parameter is absent, empty, "null" or no number; numbers beyond 64 bits read as the largest.
std::optional<qint64> numberIn(const QString &value)
{
    static const QRegularExpression number(u"^[+-]?[0-9]+$"_s);
    if (!number.match(value).hasMatch())
        return std::nullopt;
    bool fits = false;
    const qint64 parsed = value.toLongLong(&fits);
    return fits ? parsed : std::numeric_limits<qint64>::max();
}

bool isAbsent(const QString &value)
{
    return value.isEmpty() || value.compare("null"_L1, Qt::CaseInsensitive) == 0;
}

Result<Algorithm> algorithmIn(const QString &value)
{
    if (isAbsent(value))
        return Algorithm::Sha1;
    const auto algorithm = algorithmNamed(value);
    // No other app writes the rest into URIs, so they are more likely a mistake than a wish.
    if (algorithm != Algorithm::Sha1 && algorithm != Algorithm::Sha256 && algorithm != Algorithm::Sha512)
        return failure(Reason::AlgorithmUnsupported, shortWord(value));
    return *algorithm;
}

Result<Moving> movingIn(const Parts &parts, TokenKind kind)
{
    if (kind == TokenKind::Hotp) {
        const QString value = parts.value("counter"_L1);
        if (isAbsent(value))
            return Counter{};
        bool fits = false;
        const quint64 next = value.toULongLong(&fits);
        return fits ? Result<Moving>(Counter{next}) : failure(Reason::CounterOutOfRange);
    }
    const qint64 usual = kind == TokenKind::Motp ? 10 : 30;
    return TimeStep{numberIn(parts.value("period"_L1)).value_or(usual)};
}

bool isNamedSteam(const QString &issuer)
{
    return issuer.compare("Steam"_L1, Qt::CaseInsensitive) == 0;
}

bool isSteam(const Parts &parts, const QString &issuer)
{
    if (parts.type == "steam"_L1 || parts.has("steam"_L1))
        return true;
    const QString encoder = parts.value("encoder"_L1);
    if (!encoder.isEmpty())
        return encoder.compare("steam"_L1, Qt::CaseInsensitive) == 0;
    // Steam's own URIs name no digits; whoever writes 6 means the usual code.
    return isNamedSteam(issuer) && numberIn(parts.value("digits"_L1)).value_or(5) == 5;
}

Result<TokenKind> kindOf(const Parts &parts, const QString &issuer)
{
    if (parts.scheme == "motp"_L1)
        return TokenKind::Motp;
    if (parts.type == "hotp"_L1)
        return TokenKind::Hotp;
    if (parts.type == "yaotp"_L1)
        return TokenKind::Yandex;
    if (parts.type == "totp"_L1 || parts.type == "steam"_L1)
        return isSteam(parts, issuer) ? TokenKind::Steam : TokenKind::Totp;
    return failure(Reason::KindUnsupported, shortWord(parts.type));
}

Result<Secret> secretFromHex(const QString &hex)
{
    QByteArray bytes;
    bytes.reserve(hex.size() / 2);
    for (qsizetype i = 0; i < hex.size(); i += 2) {
        const int high = hexValue(hex[i]);
        const int low = i + 1 < hex.size() ? hexValue(hex[i + 1]) : -1;
        if (high < 0 || low < 0)
            return i + 1 == hex.size() && high >= 0
                       ? failure(Reason::SecretLacksDigit)
                       : failure(Reason::SecretNotHexadecimal, hex.mid(high < 0 ? i : i + 1, 1));
        bytes.append(static_cast<char>(high << 4 | low));
    }
    if (bytes.isEmpty())
        return failure(Reason::SecretEmpty);
    return Secret::takeFrom(std::move(bytes));
}

// Aegis writes the PIN as Base32; a PIN that was written plainly does not decode to something that can be typed.
Secret pinIn(const QString &value)
{
    if (value.isEmpty())
        return {};
    if (const auto decoded = base32::decode(value, base32::Reading::Exact);
        decoded && std::ranges::all_of(decoded->bytes(), [](unsigned char c) { return c > 0x20 && c < 0x7f; }))
        return *decoded;
    return Secret::takeFrom(value.toUtf8());
}

// Ente's own parameter: a JSON object with what Ente shows beside the code.
void readCodeDisplay(const QString &json, TokenFields &fields)
{
    const QJsonObject display = QJsonDocument::fromJson(json.toUtf8()).object();
    fields.note = display["note"_L1].toString();
    fields.favourite = display["pinned"_L1].toBool();
    for (const QJsonValue &tag : display["tags"_L1].toArray())
        if (const QString name = tag.toString().trimmed(); !name.isEmpty())
            fields.groups.append(name);
}

// steam://KEY, as Bitwarden and Proton write it: Base32, or Steam's own base64 of 20 bytes.
Result<Token> readSteamScheme(const Parts &parts)
{
    TokenFields fields;
    fields.kind = TokenKind::Steam;
    fields.issuer = u"Steam"_s;
    const QString key = unescaped(parts.label).trimmed();
    const auto base32Key = base32::decode(key, base32::Reading::Exact);
    if (base32Key) {
        fields.secret = *base32Key;
        return Token::make(std::move(fields));
    }
    auto base64Key = QByteArray::fromBase64Encoding(key.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    constexpr qsizetype steamSecret = 20;
    // steam:// also starts games ("steam://run/440").
    if (!base64Key || (*base64Key).size() != steamSecret)
        return failure(base32Key.error());
    fields.secret = Secret::takeFrom(std::move(*base64Key));
    return Token::make(std::move(fields));
}

void appendEscaped(QByteArray &uri, const QString &text)
{
    // RFC 3986 unreserved characters only; a blank is %20, because '+' means two things to two readers.
    uri.append(text.toUtf8().toPercentEncoding());
}

void appendLabel(QByteArray &uri, const Token &token)
{
    appendEscaped(uri, token->issuer);
    // Without an issuer a colon in the account would be taken for the separator, unless there is one.
    if (!token->issuer.isEmpty() || token->account.contains(u':'))
        uri.append(':');
    appendEscaped(uri, token->account);
}

} // namespace

Result<Token> read(const QString &text)
{
    const auto parts = partsOf(text);
    if (!parts)
        return failure(parts.error());
    if (parts->scheme == "steam"_L1)
        return readSteamScheme(*parts);

    TokenFields fields;
    const Names names = namesOf(*parts);
    fields.issuer = names.issuer;
    fields.account = names.account;
    const auto kind = kindOf(*parts, fields.issuer);
    if (!kind)
        return failure(kind.error());
    fields.kind = *kind;
    if (fields.kind == TokenKind::Yandex) {
        fields.pin = pinIn(parts->value("pin"_L1));
        if (fields.issuer.isEmpty())
            fields.issuer = u"Yandex"_s;
    }

    QString written = parts->value("secret"_L1);
    const auto secret =
        fields.kind == TokenKind::Motp ? secretFromHex(written) : base32::decode(written, base32::Reading::Exact);
    wipe(written);
    if (!secret)
        return failure(secret.error());
    fields.secret = *secret;

    if (fields.kind == TokenKind::Totp || fields.kind == TokenKind::Hotp) {
        const auto algorithm = algorithmIn(parts->value("algorithm"_L1));
        if (!algorithm)
            return failure(algorithm.error());
        fields.algorithm = *algorithm;
        const qint64 digits = numberIn(parts->value("digits"_L1)).value_or(6);
        fields.digits = static_cast<int>(std::clamp<qint64>(digits, 0, std::numeric_limits<int>::max()));
    }
    const auto moving = movingIn(*parts, fields.kind);
    if (!moving)
        return failure(moving.error());
    fields.moving = *moving;
    if (const QString display = parts->value("codedisplay"_L1); !display.isEmpty())
        readCodeDisplay(display, fields);
    return Token::make(std::move(fields));
}

QString nameIn(const QString &text)
{
    const auto parts = partsOf(text);
    if (!parts || parts->scheme == "steam"_L1)
        return {};
    const Names names = namesOf(*parts);
    // A label is a name only beside a secret; alone it could be the key itself.
    if (!parts->has("secret"_L1))
        return names.issuer.left(80);
    const QString name = names.issuer.isEmpty() || names.account.isEmpty()
                             ? names.issuer + names.account
                             : u"%1 (%2)"_s.arg(names.issuer, names.account);
    return name.left(80);
}

Secret write(const Token &token)
{
    QByteArray uri;
    // One block from the start: growing would leave copies of the secret behind.
    uri.reserve(1024 + token->secret.size() * 2 + (token->issuer.size() * 2 + token->account.size()) * 12);
    const bool motp = token->kind == TokenKind::Motp;
    switch (token->kind) {
    case TokenKind::Totp:
    case TokenKind::Steam:
        uri.append("otpauth://totp/");
        break;
    case TokenKind::Hotp:
        uri.append("otpauth://hotp/");
        break;
    case TokenKind::Yandex:
        uri.append("otpauth://yaotp/");
        break;
    case TokenKind::Motp:
        uri.append("motp://");
        break;
    }
    appendLabel(uri, token);
    uri.append("?secret=");
    if (motp) {
        uri.append(motp::writtenKey(token->secret).view());
        if (token.timeStep() != 10)
            uri.append("&period=").append(QByteArray::number(token.timeStep()));
        return Secret::takeFrom(std::move(uri));
    }
    uri.append(base32::encode(token->secret).view());
    if (!token->issuer.isEmpty()) {
        uri.append("&issuer=");
        appendEscaped(uri, token->issuer);
    }
    uri.append("&algorithm=").append(algorithmName(token->algorithm).toLatin1());
    uri.append("&digits=").append(QByteArray::number(token->digits));
    if (const auto counter = token.counter())
        uri.append("&counter=").append(QByteArray::number(*counter));
    else
        uri.append("&period=").append(QByteArray::number(token.timeStep()));
    if (token->kind == TokenKind::Steam)
        uri.append("&encoder=steam");
    else if (token->kind == TokenKind::Totp && token->digits == 5 && isNamedSteam(token->issuer))
        uri.append("&encoder=default");
    if (token->kind == TokenKind::Yandex && !token->pin.isEmpty())
        uri.append("&pin=").append(base32::encode(token->pin).view());
    return Secret::takeFrom(std::move(uri));
}

} // namespace countersign::keyuri
