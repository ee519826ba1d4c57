// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/draft.h"

#include "core/base/base32.h"
#include "core/intake/importers.h"
#include "core/otp/keyuri.h"

#include <algorithm>
#include <cctype>
#include <limits>

namespace countersign::importers {

namespace {

// For a sentence.
QString written(const json::Value &value)
{
    constexpr qsizetype enough = 20;
    return (value.isText() ? value.text() : QString::fromUtf8(value.source())).left(enough);
}

} // namespace

void Draft::setKey(Result<Secret> key)
{
    if (key)
        fields.secret = *std::move(key);
    else
        fail(key.error());
}

// Ours are bytes, hashed as lower-case hexadecimal. Words are kept, byte by byte, so that the key is not lost; what only
// looks like another number would give other codes.
void Draft::setMotpKey(const Secret &text)
{
    const QByteArrayView digits = text.view();
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    const auto upper = std::ranges::find_if(digits, [](char c) { return c >= 'A' && c <= 'F'; });
    if (!std::ranges::all_of(digits, isHex))
        setKey(text);
    else if (upper != digits.end())
        setKey(failure(Reason::SecretNotHexadecimal, QString(QLatin1Char(*upper))));
    else
        setKey(keyFromHex(text));
    fields.moving = Counter{}; // Which gives it the time step of its kind.
}

void Draft::readKey(const json::Value &value)
{
    if (value.isText())
        setKey(value.base32());
    else
        fail({Reason::SecretMissing, {}});
}

void Draft::readAlgorithm(const json::Value &value)
{
    if (isSilent(value))
        return;
    const QString name = written(value);
    if (const auto algorithm = algorithmNamed(name))
        fields.algorithm = *algorithm;
    else
        fail({Reason::AlgorithmUnsupported, name});
}

void Draft::readDigits(const json::Value &value)
{
    if (isSilent(value))
        return;
    const auto digits = numberOf(value);
    if (digits && *digits >= 1 && *digits <= 10)
        fields.digits = static_cast<int>(*digits);
    else
        fail({Reason::DigitsOutOfRange, written(value)});
}

void Draft::readTimeStep(const json::Value &value)
{
    if (isSilent(value))
        return;
    if (const auto seconds = numberOf(value))
        fields.moving = TimeStep{*seconds};
    else
        fail({Reason::TimeStepOutOfRange, {}});
}

void Draft::readCounter(const json::Value &value, qint64 offset)
{
    const auto stored = isSilent(value) ? std::optional<qint64>(0) : numberOf(value);
    if (stored && *stored >= -offset && *stored <= std::numeric_limits<qint64>::max() - offset)
        fields.moving = Counter{static_cast<quint64>(*stored + offset)};
    else
        fail({Reason::CounterOutOfRange, {}});
}

void take(Incoming &incoming, Draft draft)
{
    // One more than there may be shows importers::read() that there were too many.
    if (incoming.tokens.size() + incoming.refused.size() > mostEntries)
        return;
    constexpr qsizetype longestName = 200;
    const QString name = nameOf(draft.fields.issuer, draft.fields.account).left(longestName);
    if (draft.wrong()) {
        incoming.refused.append(Refused{name, *draft.wrong()});
        return;
    }
    // Ids are ours: another program's may be the same for two accounts.
    draft.fields.id = {};
    const auto token = Token::make(std::move(draft.fields));
    if (token)
        incoming.tokens.append(IncomingToken{*token, Standing::New, {}, draft.trashed});
    else
        incoming.refused.append(Refused{name, token.error()});
}

void takeUri(Incoming &incoming, QString uri, const QString &issuer, const QString &account, const Adorn &adorn)
{
    Draft draft;
    if (uri.contains(u"://")) {
        const auto token = keyuri::read(uri);
        if (token)
            draft.fields = token->fields();
        else
            draft.fail(token.error());
    } else {
        draft.setKey(base32::decode(uri, base32::Reading::Exact));
    }
    // Steam's short form says nothing of a name.
    if (uri.startsWith(QStringLiteral("steam://"), Qt::CaseInsensitive) && !issuer.isEmpty())
        draft.fields.issuer = issuer;
    wipe(uri);
    if (draft.fields.issuer.isEmpty())
        draft.fields.issuer = issuer;
    if (draft.fields.account.isEmpty())
        draft.fields.account = account;
    if (adorn)
        adorn(draft.fields);
    take(incoming, std::move(draft));
}

void takeUri(Incoming &incoming, const json::Value &uri, const QString &issuer, const QString &account,
             const Adorn &adorn)
{
    takeUri(incoming, uri.text(), issuer, account, adorn);
}

Result<Secret> keyFromHex(const Secret &text)
{
    const QByteArrayView digits = text.view();
    if (digits.isEmpty())
        return failure(Reason::SecretMissing);
    const auto odd =
        std::ranges::find_if_not(digits, [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); });
    if (odd != digits.end())
        return failure(Reason::SecretNotHexadecimal, QString(QLatin1Char(*odd)));
    if (digits.size() % 2 != 0)
        return failure(Reason::SecretLacksDigit);
    return Secret::takeFrom(QByteArray::fromHex(QByteArray::fromRawData(digits.data(), digits.size())));
}

bool isSilent(const json::Value &value)
{
    return value.isAbsent() || value.is(json::Sort::Null) || (value.isText() && value.text().trimmed().isEmpty());
}

std::optional<qint64> numberOf(const json::Value &value)
{
    if (const auto number = value.integer())
        return number;
    bool isNumber = false;
    const qint64 number = value.text().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString nameOf(const QString &issuer, const QString &account)
{
    if (issuer.isEmpty() || account.isEmpty())
        return issuer + account;
    return QStringLiteral("%1 (%2)").arg(issuer, account);
}

QString withoutIssuer(const QString &label, const QString &issuer)
{
    const bool repeats = !issuer.isEmpty() && label.startsWith(issuer + u':', Qt::CaseInsensitive);
    return repeats ? label.sliced(issuer.size() + 1).trimmed() : label;
}

} // namespace countersign::importers
