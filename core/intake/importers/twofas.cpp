// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aesgcm.h"
#include "core/base/base64.h"
#include "core/base/pbkdf2.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"
#include "core/otp/keyuri.h"

#include <algorithm>
#include <vector>

namespace countersign::importers {

namespace {

constexpr int newestSchema = 4;
constexpr int iterations = 10'000;

bool isSealed(const ForeignFile &file)
{
    return !file.json()["servicesEncrypted"].text().isEmpty();
}

bool isPlain(const ForeignFile &file)
{
    const json::Value root = file.json();
    return root["services"].isArray() && (!root["schemaVersion"].isAbsent() || !root["appOrigin"].isAbsent());
}

// The account has a field of its own in newer schemas only; before, it stands in the link the entry was made from.
QString accountIn(const json::Value &otp, const QString &issuer)
{
    if (const QString account = otp["account"].text(); !account.isEmpty())
        return account;
    QString link = otp["link"].text();
    if (!link.isEmpty()) {
        const auto token = keyuri::read(link);
        wipe(link);
        if (token && !(*token)->account.isEmpty())
            return (*token)->account;
    }
    const QString label = withoutIssuer(otp["label"].text(), issuer);
    return label == issuer ? QString() : label;
}

Draft draftOf(const json::Value &service)
{
    Draft draft;
    const json::Value otp = service["otp"];
    draft.fields.issuer = otp["issuer"].text();
    if (draft.fields.issuer.isEmpty())
        draft.fields.issuer = service["name"].text();
    draft.fields.account = accountIn(otp, draft.fields.issuer);
    const QString kind = otp["tokenType"].text();
    if (kind.compare(u"HOTP", Qt::CaseInsensitive) == 0)
        draft.fields.kind = TokenKind::Hotp;
    else if (kind.compare(u"STEAM", Qt::CaseInsensitive) == 0)
        draft.fields.kind = TokenKind::Steam;
    else if (!kind.isEmpty() && kind.compare(u"TOTP", Qt::CaseInsensitive) != 0)
        draft.fail({Reason::KindUnsupported, kind});
    draft.readKey(service["secret"]);
    draft.readAlgorithm(otp["algorithm"]);
    draft.readDigits(otp["digits"]);
    if (draft.fields.kind == TokenKind::Hotp)
        draft.readCounter(otp["counter"]);
    else
        draft.readTimeStep(otp["period"]);
    return draft;
}

Result<Incoming> readServices(const json::Value &services, const json::Value &root)
{
    if (numberOf(root["schemaVersion"]).value_or(1) > newestSchema)
        return failure(Reason::ForeignFileTooNew, QStringLiteral("2FAS"));
    if (!services.isArray())
        return failure(Reason::ForeignFileDamaged);
    QHash<QString, QString> groups;
    root["groups"].eachElement(
        [&](const json::Value &group) { groups.insert(group["id"].text(), group["name"].text()); });

    std::vector<std::pair<qint64, Draft>> drafts;
    services.eachElement([&](const json::Value &service) {
        Draft draft = draftOf(service);
        if (const QString group = groups.value(service["groupId"].text()); !group.isEmpty())
            draft.fields.groups.append(group);
        drafts.emplace_back(numberOf(service["order"]["position"]).value_or(0), std::move(draft));
    });
    std::ranges::stable_sort(drafts, {}, &std::pair<qint64, Draft>::first);
    Incoming incoming;
    for (auto &[position, draft] : drafts)
        take(incoming, std::move(draft));
    return incoming;
}

Result<Incoming> readPlain(const ForeignFile &file, const Secret &)
{
    return readServices(file.json()["services"], file.json());
}

// base64(text and tag):base64(salt):base64(nonce)
Result<Incoming> readSealed(const ForeignFile &file, const Secret &password)
{
    const QList<QByteArray> parts = file.json()["servicesEncrypted"].text().toLatin1().split(':');
    if (parts.size() != 3)
        return failure(Reason::ForeignFileDamaged);
    const auto text = base64::decode(parts[0]), salt = base64::decode(parts[1]), nonce = base64::decode(parts[2]);
    if (!text || !salt || !nonce || text->size() < aesgcm::tagSize || nonce->size() != aesgcm::nonceSize)
        return failure(Reason::ForeignFileDamaged);
    const auto key =
        pbkdf2::derive(pbkdf2::Hash::Sha256, password, salt->view(), iterations, aesgcm::keySize, file.effort());
    if (!key)
        return failure(key.error());
    const auto plain =
        aesgcm::open(*key, nonce->view(), text->view().chopped(aesgcm::tagSize), text->view().last(aesgcm::tagSize));
    if (!plain)
        return failure(Reason::ForeignPasswordWrong);
    const auto services = json::Document::parse(*plain);
    if (!services)
        return failure(Reason::ForeignFileDamaged);
    return readServices(services->root(), file.json());
}

constexpr CarriedParts carried = CarriedParts(Carried::Groups) | Carried::Order | Carried::Counters;

} // namespace

const ImportFormat twoFasPlain{"2fas-json", "2FAS", false, carried, isPlain, readPlain};
const ImportFormat twoFasSealed{"2fas-encrypted", "2FAS", true, carried, isSealed, readSealed};

} // namespace countersign::importers
