// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aescbc.h"
#include "core/base/aesgcm.h"
#include "core/base/argon2.h"
#include "core/base/hmac.h"
#include "core/base/pbkdf2.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

#include <algorithm>
#include <vector>

namespace countersign::importers {

namespace {

constexpr QByteArrayView strongMark = "AUTHENTICATORPRO";
constexpr QByteArrayView legacyMark = "AuthenticatorPro";
constexpr qsizetype strongSaltSize = 16;
constexpr qsizetype legacySaltSize = 20;
constexpr argon2::Cost cost{.passes = 3, .kibibytes = 65'536, .lanes = 4};
constexpr quint64 legacyIterations = 64'000;

bool isPlain(const ForeignFile &file)
{
    return file.json()["Authenticators"].isArray();
}

bool isSealed(const ForeignFile &file)
{
    return file.startsWith(strongMark);
}

bool isLegacy(const ForeignFile &file)
{
    return file.startsWith(legacyMark);
}

std::optional<TokenKind> kindOf(const json::Value &type)
{
    switch (isSilent(type) ? 2 : numberOf(type).value_or(0)) {
    case 1:
        return TokenKind::Hotp;
    case 2:
        return TokenKind::Totp;
    case 3:
        return TokenKind::Motp;
    case 4:
        return TokenKind::Steam;
    case 5:
        return TokenKind::Yandex;
    default:
        return std::nullopt;
    }
}

void readAlgorithm(const json::Value &value, Draft &draft)
{
    static constexpr Algorithm algorithms[] = {Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512};
    const qint64 number = isSilent(value) ? 0 : numberOf(value).value_or(-1);
    if (number < 0 || number >= std::ssize(algorithms))
        draft.fail({Reason::AlgorithmUnsupported, QString::number(number)});
    else
        draft.fields.algorithm = algorithms[number];
}

Draft draftOf(const json::Value &entry)
{
    Draft draft;
    draft.fields.issuer = entry["Issuer"].text();
    draft.fields.account = entry["Username"].text();
    const auto kind = kindOf(entry["Type"]);
    if (!kind) {
        draft.fail({Reason::KindUnsupported, QString::number(numberOf(entry["Type"]).value_or(0))});
        return draft;
    }
    draft.fields.kind = *kind;
    if (*kind == TokenKind::Motp)
        draft.setMotpKey(entry["Secret"].secretText());
    else
        draft.readKey(entry["Secret"]);
    draft.fields.pin = entry["Pin"].secretText();
    if (*kind != TokenKind::Totp && *kind != TokenKind::Hotp)
        return draft;
    readAlgorithm(entry["Algorithm"], draft);
    draft.readDigits(entry["Digits"]);
    if (*kind == TokenKind::Hotp)
        draft.readCounter(entry["Counter"]);
    else
        draft.readTimeStep(entry["Period"]);
    return draft;
}

Icon iconOf(const QString &name, const QHash<QString, Icon> &icons)
{
    return name.startsWith(u'@') ? icons.value(name.sliced(1)) : Icon();
}

Result<Incoming> readBackup(const json::Value &root)
{
    if (!root["Authenticators"].isArray())
        return failure(Reason::ForeignFileDamaged);
    QHash<QString, QString> categories;
    root["Categories"].eachElement(
        [&](const json::Value &one) { categories.insert(one["Id"].text(), one["Name"].text()); });
    QHash<QString, Icon> icons;
    root["CustomIcons"].eachElement([&](const json::Value &one) {
        if (const auto picture = one["Data"].base64())
            icons.insert(one["Id"].text(), Icon{picture->view().toByteArray(), QStringLiteral("image/png")});
    });
    // Categories name their entries by the text of the secret; looked up by its digest, since both lists may be long.
    const auto markOf = [](const json::Value &secret) {
        return hmac::digest(hmac::Hash::Sha256, secret.secretText().view()).view().toByteArray();
    };
    QHash<QByteArray, QStringList> groups;
    root["AuthenticatorCategories"].eachElement([&](const json::Value &binding) {
        if (const QString group = categories.value(binding["CategoryId"].text()); !group.isEmpty())
            groups[markOf(binding["AuthenticatorSecret"])].append(group);
    });
    std::vector<std::pair<qint64, Draft>> drafts;
    root["Authenticators"].eachElement([&](const json::Value &entry) {
        Draft draft = draftOf(entry);
        draft.fields.icon = iconOf(entry["Icon"].text(), icons);
        draft.fields.groups = groups.value(markOf(entry["Secret"]));
        draft.fields.useCount = std::max<qint64>(0, numberOf(entry["CopyCount"]).value_or(0));
        drafts.emplace_back(numberOf(entry["Ranking"]).value_or(0), std::move(draft));
    });
    std::ranges::stable_sort(drafts, {}, &std::pair<qint64, Draft>::first);
    Incoming incoming;
    for (auto &[ranking, draft] : drafts)
        take(incoming, std::move(draft));
    return incoming;
}

Result<Incoming> readPlain(const ForeignFile &file, const Secret &)
{
    return readBackup(file.json());
}

Result<Incoming> readOpened(const std::optional<Secret> &plain)
{
    if (!plain)
        return failure(Reason::ForeignPasswordWrong);
    const auto backup = json::Document::parse(*plain);
    // Without a MAC a wrong password may yield padding that looks right, and then nonsense.
    if (!backup)
        return failure(Reason::ForeignPasswordWrong);
    return readBackup(backup->root());
}

Result<Incoming> readSealed(const ForeignFile &file, const Secret &password)
{
    const QByteArrayView rest = file.bytes().sliced(strongMark.size());
    if (rest.size() < strongSaltSize + aesgcm::nonceSize + aesgcm::tagSize)
        return failure(Reason::ForeignFileDamaged);
    const auto key =
        argon2::derive(argon2::Kind::Id, password, rest.first(strongSaltSize), cost, aesgcm::keySize, file.effort());
    if (!key)
        return failure(key.error());
    const QByteArrayView sealed = rest.sliced(strongSaltSize);
    return readOpened(aesgcm::open(*key, sealed.first(aesgcm::nonceSize),
                                   sealed.sliced(aesgcm::nonceSize).chopped(aesgcm::tagSize),
                                   sealed.last(aesgcm::tagSize)));
}

Result<Incoming> readLegacy(const ForeignFile &file, const Secret &password)
{
    const QByteArrayView rest = file.bytes().sliced(legacyMark.size());
    if (rest.size() <= legacySaltSize + aescbc::blockSize)
        return failure(Reason::ForeignFileDamaged);
    const auto key = pbkdf2::derive(pbkdf2::Hash::Sha1, password, rest.first(legacySaltSize), legacyIterations,
                                    aescbc::keySize, file.effort());
    if (!key)
        return failure(key.error());
    const QByteArrayView sealed = rest.sliced(legacySaltSize);
    return readOpened(aescbc::open(*key, sealed.first(aescbc::blockSize), sealed.sliced(aescbc::blockSize)));
}

constexpr CarriedParts carried =
    CarriedParts(Carried::Groups) | Carried::Icons | Carried::Order | Carried::Counters | Carried::Uses;

} // namespace

const ImportFormat stratumPlain{"stratum-json", "Stratum", false, carried, isPlain, readPlain};
const ImportFormat stratumSealed{"stratum-encrypted", "Stratum", true, carried, isSealed, readSealed};
const ImportFormat stratumLegacy{"stratum-encrypted-legacy", "Stratum", true, carried, isLegacy, readLegacy};

} // namespace countersign::importers
