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

qint64 numberIn(const Database::Row &row, const char *name, qint64 otherwise = 0)
{
    bool isNumber = false;
    const qint64 number = row.value(name).view().toByteArray().toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

template<typename TokenOf>
Result<Incoming> readTable(const Secret &bytes, const Effort &effort, const char *table, TokenOf tokenOf)
{
    const auto base = Database::open(bytes, effort);
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
    const auto base = Database::looksLike(file.bytes()) ? Database::open(file.content(), file.effort()) : std::nullopt;
    return base && base->hasColumn(QLatin1StringView(table), QLatin1StringView(column));
}

void readCounted(const Database::Row &row, Draft &draft)
{
    if (numberIn(row, "type") != 1)
        return;
    draft.fields.kind = TokenKind::Hotp;
    draft.fields.moving = Counter{static_cast<quint64>(std::max<qint64>(0, numberIn(row, "counter")))};
}

bool isMicrosoft(const ForeignFile &file)
{
    return hasColumn(file, "accounts", "oath_secret_key");
}

// Kind 0: any service's, in Base32. Kind 1: Microsoft's own, in base64 with eight digits.
Result<Incoming> readMicrosoft(const ForeignFile &file, const Secret &)
{
    return readTable(file.content(), file.effort(), "accounts", [](const Database::Row &row, Draft &draft) {
        draft.fields.issuer = textIn(row, "name");
        draft.fields.account = textIn(row, "username");
        const Secret written = row.value("oath_secret_key");
        if (written.isEmpty()) {
            draft.fail({Reason::ForeignAppKeeps, QStringLiteral("Microsoft Authenticator")});
        } else if (numberIn(row, "account_type") == 1) {
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
    const auto base = Database::open(file.content(), file.effort());
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

Result<Incoming> readStratum(const ForeignFile &file, const Secret &)
{
    const QHash<QByteArray, QStringList> groups = stratumGroups(file);
    return readTable(file.content(), file.effort(), "authenticator", [&](const Database::Row &row, Draft &draft) {
        static constexpr Algorithm algorithms[] = {Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512};
        draft.fields.issuer = textIn(row, "issuer");
        draft.fields.account = textIn(row, "username");
        draft.fields.pin = row.value("pin");
        draft.fields.digits = static_cast<int>(std::clamp<qint64>(numberIn(row, "digits", 6), 0, 99));
        const qint64 algorithm = numberIn(row, "algorithm");
        if (algorithm < 0 || algorithm >= std::ssize(algorithms))
            draft.fail({Reason::AlgorithmUnsupported, QString::number(algorithm)});
        else
            draft.fields.algorithm = algorithms[algorithm];
        draft.fields.useCount = std::max<qint64>(0, numberIn(row, "copycount"));
        const Secret written = row.value("secret");
        draft.fields.groups = groups.value(markOf(written));
        const qint64 kind = numberIn(row, "type", 2);
        if (kind == 3) {
            draft.fields.kind = TokenKind::Motp;
            draft.setMotpKey(written);
            return true;
        }
        draft.setKey(base32::decode(written.view(), base32::Reading::Exact));
        draft.fields.moving = TimeStep{numberIn(row, "period", 30)};
        if (kind == 4)
            draft.fields.kind = TokenKind::Steam;
        else if (kind == 5)
            draft.fields.kind = TokenKind::Yandex;
        else if (kind != 1 && kind != 2)
            draft.fail({Reason::KindUnsupported, QString::number(kind)});
        readCounted(row, draft);
        return true;
    });
}

bool isGoogle(const ForeignFile &file)
{
    return hasColumn(file, "accounts", "email") && hasColumn(file, "accounts", "secret");
}

Result<Incoming> readGoogle(const ForeignFile &file, const Secret &)
{
    return readTable(file.content(), file.effort(), "accounts", [](const Database::Row &row, Draft &draft) {
        draft.fields.issuer = textIn(row, "issuer");
        draft.fields.account = withoutIssuer(textIn(row, "email"), draft.fields.issuer);
        if (numberIn(row, "isencrypted") == 1)
            draft.fail({Reason::ForeignAppKeeps, QStringLiteral("Google Authenticator")});
        draft.setKey(base32::decode(row.value("secret").view(), base32::Reading::Exact));
        readCounted(row, draft);
        return true;
    });
}

} // namespace

// Kind 2 is Blizzard's: hexadecimal, and eight digits.
Result<Incoming> readAuthenticatorPlus(const Secret &database, const Effort &effort)
{
    return readTable(database, effort, "accounts", [](const Database::Row &row, Draft &draft) {
        draft.fields.issuer = textIn(row, "issuer");
        draft.fields.account = withoutIssuer(textIn(row, "email"), draft.fields.issuer);
        const Secret written = row.value("secret");
        if (numberIn(row, "type") == 2) {
            draft.fields.digits = 8;
            draft.setKey(keyFromHex(written));
        } else {
            draft.setKey(base32::decode(written.view(), base32::Reading::Exact));
        }
        if (const QString group = textIn(row, "category"); !group.isEmpty() && group != u"All Accounts")
            draft.fields.groups.append(group);
        readCounted(row, draft);
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
