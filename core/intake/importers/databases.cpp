// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/databases.h"
#include "core/base/base32.h"
#include "core/base/base64.h"
#include "core/base/hmac.h"
#include "core/intake/database.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

QString textIn(const Database::Row &row, const char *name)
{
    return QString::fromUtf8(row.value(name).view());
}

// `otherwise` where nothing stands, and nothing where something stands that is no number.
std::optional<qint64> numberIn(const Database::Row &row, const char *name, qint64 otherwise = 0)
{
    const QByteArray text = row.value(name).view().trimmed().toByteArray();
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

template<typename TokenOf>
Result<Incoming> readTable(const Database *base, const Effort &effort, const char *table, TokenOf tokenOf)
{
    Incoming incoming;
    const bool whole = base && base->eachRow(QLatin1StringView(table), [&](const Database::Row &row) {
        Draft draft;
        if (tokenOf(row, draft))
            take(incoming, std::move(draft));
    });
    if (!whole)
        return failure(effort.isCancelled() ? Reason::Cancelled : Reason::ForeignFileDamaged);
    return incoming;
}

bool hasColumn(const ForeignFile &file, const char *table, const char *column)
{
    const Database *base = file.database();
    return base && base->hasColumn(QLatin1StringView(table), QLatin1StringView(column));
}

// The number of a kind, of those up to `last`; 1 are the counted codes of every app. Another is refused: its codes would
// be wrong.
qint64 readKind(const Database::Row &row, Draft &draft, qint64 last, qint64 usual = 0)
{
    const auto kind = numberIn(row, "type", usual);
    if (!kind || *kind < 0 || *kind > last)
        draft.fail({Reason::KindUnsupported, textIn(row, "type")});
    if (kind != 1)
        return kind.value_or(usual);
    draft.fields.kind = TokenKind::Hotp;
    if (const auto counter = numberIn(row, "counter"); counter && *counter >= 0)
        draft.fields.moving = Counter{static_cast<quint64>(*counter)};
    else
        draft.fail({Reason::CounterOutOfRange, {}});
    return *kind;
}

bool isMicrosoft(const ForeignFile &file)
{
    return hasColumn(file, "accounts", "oath_secret_key");
}

// Kind 0: any service's, in Base32. Kind 1: Microsoft's own, in base64 with eight digits.
Result<Incoming> readMicrosoft(const ForeignFile &file, const Secret &)
{
    return readTable(file.database(), file.effort(), "accounts", [](const Database::Row &row, Draft &draft) {
        draft.fields.issuer = textIn(row, "name");
        draft.fields.account = textIn(row, "username");
        const Secret written = row.value("oath_secret_key");
        const auto kind = numberIn(row, "account_type");
        if (written.isEmpty()) {
            draft.fail({Reason::ForeignAppKeeps, QStringLiteral("Microsoft Authenticator")});
        } else if (kind != 0 && kind != 1) {
            draft.fail({Reason::KindUnsupported, textIn(row, "account_type")});
        } else if (kind == 1) {
            draft.fields.digits = 8;
            if (auto key = base64::decode(written.view()))
                draft.fields.secret = *std::move(key);
            else
                draft.fail({Reason::SecretMissing, {}});
        } else {
            draft.setKey(base32::decode(written.view(), base32::Reading::Exact));
        }
        return true;
    });
}

bool isStratum(const ForeignFile &file)
{
    return hasColumn(file, "authenticatorcategory", "authenticatorSecret");
}

// The groups of each entry, by the digest of its secret's text, which is what the tables are joined by.
QByteArray markOf(const Secret &secret)
{
    return hmac::digest(hmac::Hash::Sha256, secret.view()).view().toByteArray();
}

QHash<QByteArray, QStringList> stratumGroups(const ForeignFile &file)
{
    QHash<QByteArray, QStringList> groups;
    const Database *base = file.database();
    if (!base)
        return groups;
    QHash<QString, QString> names;
    base->eachRow(QStringLiteral("category"),
                  [&](const Database::Row &row) { names.insert(textIn(row, "id"), textIn(row, "name")); });
    base->eachRow(QStringLiteral("authenticatorcategory"), [&](const Database::Row &row) {
        if (const QString name = names.value(textIn(row, "categoryid")); !name.isEmpty())
            groups[markOf(row.value("authenticatorsecret"))].append(name);
    });
    return groups;
}

void readStratumParameters(const Database::Row &row, Draft &draft)
{
    static constexpr Algorithm algorithms[] = {Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512};
    const auto digits = numberIn(row, "digits", 6);
    draft.fields.digits = static_cast<int>(std::clamp<qint64>(digits.value_or(0), 0, 99));
    const auto algorithm = numberIn(row, "algorithm");
    if (!algorithm || *algorithm < 0 || *algorithm >= std::ssize(algorithms))
        draft.fail({Reason::AlgorithmUnsupported, textIn(row, "algorithm")});
    else
        draft.fields.algorithm = algorithms[*algorithm];
    if (draft.fields.kind == TokenKind::Totp)
        draft.fields.moving = TimeStep{numberIn(row, "period", 30).value_or(0)};
}

void readStratumKind(const Database::Row &row, Draft &draft)
{
    // The other kinds have parameters of their own.
    switch (readKind(row, draft, 5, 2)) {
    case 1:
    case 2:
        readStratumParameters(row, draft);
        break;
    case 3:
        draft.fields.kind = TokenKind::Motp;
        break;
    case 4:
        draft.fields.kind = TokenKind::Steam;
        break;
    case 5:
        draft.fields.kind = TokenKind::Yandex;
        break;
    default:
        draft.fail({Reason::KindUnsupported, textIn(row, "type")});
    }
}

Result<Incoming> readStratum(const ForeignFile &file, const Secret &)
{
    const QHash<QByteArray, QStringList> groups = stratumGroups(file);
    return readTable(file.database(), file.effort(), "authenticator", [&](const Database::Row &row, Draft &draft) {
        draft.fields.issuer = textIn(row, "issuer");
        draft.fields.account = textIn(row, "username");
        draft.fields.pin = row.value("pin");
        draft.fields.useCount = std::max<qint64>(0, numberIn(row, "copycount").value_or(0));
        const Secret written = row.value("secret");
        draft.fields.groups = groups.value(markOf(written));
        readStratumKind(row, draft);
        if (draft.fields.kind == TokenKind::Motp)
            draft.setMotpKey(written);
        else
            draft.setKey(base32::decode(written.view(), base32::Reading::Exact));
        return true;
    });
}

bool isGoogle(const ForeignFile &file)
{
    return hasColumn(file, "accounts", "email") && hasColumn(file, "accounts", "secret");
}

Result<Incoming> readGoogle(const ForeignFile &file, const Secret &)
{
    return readTable(file.database(), file.effort(), "accounts", [](const Database::Row &row, Draft &draft) {
        draft.fields.issuer = textIn(row, "issuer");
        draft.fields.account = withoutIssuer(textIn(row, "email"), draft.fields.issuer);
        if (numberIn(row, "isencrypted") == 1)
            draft.fail({Reason::ForeignAppKeeps, QStringLiteral("Google Authenticator")});
        draft.setKey(base32::decode(row.value("secret").view(), base32::Reading::Exact));
        readKind(row, draft, 1);
        return true;
    });
}

} // namespace

// Kind 2 is Blizzard's: hexadecimal, and eight digits.
Result<Incoming> readAuthenticatorPlus(const Secret &database, const Effort &effort)
{
    const auto base = Database::open(database, effort);
    return readTable(base ? &*base : nullptr, effort, "accounts", [](const Database::Row &row, Draft &draft) {
        draft.fields.issuer = textIn(row, "issuer");
        draft.fields.account = withoutIssuer(textIn(row, "email"), draft.fields.issuer);
        const Secret written = row.value("secret");
        if (readKind(row, draft, 2) == 2) {
            draft.fields.digits = 8;
            draft.setKey(keyFromHex(written));
        } else {
            draft.setKey(base32::decode(written.view(), base32::Reading::Exact));
        }
        if (const QString group = textIn(row, "category"); !group.isEmpty() && group != u"All Accounts")
            draft.fields.groups.append(group);
        return true;
    });
}

const ImportFormat microsoftDatabase{"microsoft-sqlite", "Microsoft Authenticator", false, Carried::Order, isMicrosoft,
                                     readMicrosoft};
const ImportFormat stratumDatabase{
    "stratum-sqlite", "Stratum",  false, CarriedParts(Carried::Groups) | Carried::Counters | Carried::Uses,
    isStratum,        readStratum};
const ImportFormat googleDatabase{"google-sqlite", "Google Authenticator",
                                  false,           CarriedParts(Carried::Order) | Carried::Counters,
                                  isGoogle,        readGoogle};

} // namespace countersign::importers
