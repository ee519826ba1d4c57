// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/token.h"

#include "core/base/base32.h"
#include "core/otp/yandex.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace countersign {

namespace {

constexpr qsizetype longestName = 1000;
constexpr qint64 longestStep = std::numeric_limits<qint32>::max();
// JSON readers everywhere agree on 63 bits, and no counter will ever get there.
constexpr quint64 largestCounter = std::numeric_limits<qint64>::max();

struct KindRow
{
    TokenKind kind;
    const char *name;
};

constexpr KindRow kindRows[] = {
    {TokenKind::Totp, "totp"}, {TokenKind::Hotp, "hotp"},     {TokenKind::Steam, "steam"},
    {TokenKind::Motp, "motp"}, {TokenKind::Yandex, "yandex"},
};

QString tidyName(const QString &name)
{
    QString tidy;
    tidy.reserve(name.size());
    for (const QChar c : name) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            tidy.append(u' ');
        else if (c.category() != QChar::Other_Control)
            tidy.append(c);
    }
    return tidy.trimmed();
}

void settleFixedParameters(TokenFields &fields)
{
    switch (fields.kind) {
    case TokenKind::Totp:
    case TokenKind::Hotp:
        break;
    case TokenKind::Steam:
        fields.algorithm = Algorithm::Sha1;
        fields.digits = 5;
        break;
    case TokenKind::Motp:
        fields.algorithm = Algorithm::Md5;
        fields.digits = 6;
        break;
    case TokenKind::Yandex:
        fields.algorithm = Algorithm::Sha256;
        fields.digits = 8;
        break;
    }
    const bool counted = std::holds_alternative<Counter>(fields.moving);
    if (fields.kind == TokenKind::Hotp && !counted)
        fields.moving = Counter{};
    if (fields.kind != TokenKind::Hotp && counted)
        fields.moving = TimeStep{fields.kind == TokenKind::Motp ? 10 : 30};
}

} // namespace

Result<Token> Token::make(TokenFields fields)
{
    settleFixedParameters(fields);
    fields.issuer = tidyName(fields.issuer);
    fields.account = tidyName(fields.account);
    if (fields.issuer.size() > longestName || fields.account.size() > longestName)
        return failure(Reason::NameTooLong);
    if (fields.secret.isEmpty())
        return failure(Reason::SecretEmpty);
    if (fields.secret.size() > base32::longest)
        return failure(Reason::SecretTooLong);
    if (fields.digits < 1 || fields.digits > 10)
        return failure(Reason::DigitsOutOfRange, QString::number(fields.digits));
    if (const auto *step = std::get_if<TimeStep>(&fields.moving);
        step && (step->seconds < 1 || step->seconds > longestStep))
        return failure(Reason::TimeStepOutOfRange);
    if (const auto *counter = std::get_if<Counter>(&fields.moving); counter && counter->next > largestCounter)
        return failure(Reason::CounterOutOfRange);
    if (fields.algorithm == Algorithm::Md5 && fields.kind != TokenKind::Motp)
        return failure(Reason::AlgorithmUnsupported, algorithmName(fields.algorithm));
    if (fields.kind == TokenKind::Yandex && !yandex::isPlausibleSecret(fields.secret))
        return failure(Reason::YandexSecretDamaged);
    if (fields.id.isNull())
        fields.id = QUuid::createUuid();
    return Token(std::move(fields));
}

qint64 Token::timeStep() const
{
    const auto *step = std::get_if<TimeStep>(&m_fields->moving);
    return step ? step->seconds : 0;
}

std::optional<quint64> Token::counter() const
{
    const auto *counter = std::get_if<Counter>(&m_fields->moving);
    return counter ? std::optional(counter->next) : std::nullopt;
}

QString Token::title() const
{
    return m_fields->issuer.isEmpty() ? m_fields->account : m_fields->issuer;
}

QString Token::fullName() const
{
    if (m_fields->issuer.isEmpty() || m_fields->account.isEmpty())
        return title();
    return QStringLiteral("%1 (%2)").arg(m_fields->issuer, m_fields->account);
}

bool Token::sameKeyAs(const Token &other) const
{
    // A HOTP counter moves on by itself, so it does not make another key of it.
    return m_fields->kind == other->kind && m_fields->algorithm == other->algorithm && m_fields->digits == other->digits
           && timeStep() == other.timeStep() && m_fields->secret.sameAs(other->secret);
}

bool Token::sameAccountAs(const Token &other) const
{
    return !title().isEmpty() && sameNamesAs(other);
}

bool Token::sameNamesAs(const Token &other) const
{
    const auto same = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    return same(m_fields->issuer, other->issuer) && same(m_fields->account, other->account);
}

QString kindName(TokenKind kind)
{
    return QString::fromLatin1(std::ranges::find(kindRows, kind, &KindRow::kind)->name);
}

std::optional<TokenKind> kindNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        kindRows, [&](const KindRow &row) { return name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0; });
    if (found == std::end(kindRows))
        return std::nullopt;
    return found->kind;
}

} // namespace countersign
