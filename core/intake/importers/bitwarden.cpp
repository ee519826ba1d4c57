// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aescbc.h"
#include "core/base/argon2.h"
#include "core/base/base64.h"
#include "core/base/hmac.h"
#include "core/base/pbkdf2.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

constexpr qsizetype keySize = 32;

bool isPlain(const ForeignFile &file)
{
    const json::Value root = file.json();
    return root["items"].isArray() && root["encKeyValidation_DO_NOT_EDIT"].isAbsent()
           && (!root["encrypted"].isAbsent() || !root["folders"].isAbsent());
}

bool isEncrypted(const ForeignFile &file)
{
    return file.json()["encKeyValidation_DO_NOT_EDIT"].isText();
}

bool isSealed(const ForeignFile &file)
{
    return isEncrypted(file) && file.json()["passwordProtected"].isTrue();
}

Result<Incoming> readItems(const json::Value &root)
{
    if (!root["items"].isArray())
        return failure(Reason::ForeignFileDamaged);
    QHash<QString, QString> folders;
    root["folders"].eachElement(
        [&](const json::Value &folder) { folders.insert(folder["id"].text(), folder["name"].text()); });
    Incoming incoming;
    root["items"].eachElement([&](const json::Value &item) {
        const json::Value uri = item["login"]["totp"];
        // Most items of a vault are passwords alone.
        if (uri.text().trimmed().isEmpty())
            return;
        const QString group = folders.value(item["folderId"].text());
        takeUri(incoming, uri, item["name"].text(), item["login"]["username"].text(), [&](TokenFields &fields) {
            fields.note = item["notes"].text();
            fields.favourite = item["favorite"].isTrue();
            if (!group.isEmpty())
                fields.groups.append(group);
        });
    });
    if (incoming.tokens.isEmpty() && incoming.refused.isEmpty())
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

Result<Incoming> readPlain(const ForeignFile &file, const Secret &)
{
    return readItems(file.json());
}

struct Keys
{
    Secret encryption;
    Secret authentication;
};

// The salt counts as the letters it is written in.
Result<Keys> keysOf(const json::Value &root, const Secret &password, const Effort &effort)
{
    const QByteArray salt = root["salt"].text().toUtf8();
    const quint64 iterations = static_cast<quint64>(std::max<qint64>(0, numberOf(root["kdfIterations"]).value_or(0)));
    Result<Secret> master = failure(Reason::ForeignFileTooNew, QStringLiteral("Bitwarden"));
    const qint64 kind = numberOf(root["kdfType"]).value_or(-1);
    if (kind == 0) {
        master = pbkdf2::derive(pbkdf2::Hash::Sha256, password, salt, iterations, keySize, effort);
    } else if (kind == 1) {
        const auto memory =
            static_cast<quint64>(std::clamp<qint64>(numberOf(root["kdfMemory"]).value_or(0), 0, 1 << 20));
        const auto lanes =
            static_cast<quint64>(std::clamp<qint64>(numberOf(root["kdfParallelism"]).value_or(0), 0, 1 << 20));
        master = argon2::derive(argon2::Kind::Id, password, hmac::digest(hmac::Hash::Sha256, salt).view(),
                                {.passes = iterations, .kibibytes = memory * 1024, .lanes = lanes}, keySize, effort);
    }
    if (!master)
        return failure(master.error());
    const auto encryption = hmac::expand(*master, "enc", keySize);
    const auto authentication = hmac::expand(*master, "mac", keySize);
    if (!encryption || !authentication)
        return failure(encryption ? authentication.error() : encryption.error());
    return Keys{*encryption, *authentication};
}

// "2.vector|text|mac", each in base64. Nothing where the keys do not fit.
std::optional<Secret> opened(const json::Value &sealed, const Keys &keys)
{
    const QByteArray written = sealed.text().toLatin1();
    const QList<QByteArray> parts = written.sliced(std::min<qsizetype>(2, written.size())).split('|');
    if (!written.startsWith("2.") || parts.size() != 3)
        return std::nullopt;
    const auto vector = base64::decode(parts[0]), text = base64::decode(parts[1]), mac = base64::decode(parts[2]);
    if (!vector || !text || !mac)
        return std::nullopt;
    const QByteArray covered = vector->view().toByteArray() + text->view().toByteArray();
    if (!hmac::isMac(hmac::Hash::Sha256, keys.authentication, covered, mac->view()))
        return std::nullopt;
    return aescbc::open(keys.encryption, vector->view(), text->view());
}

Result<Incoming> readSealed(const ForeignFile &file, const Secret &password)
{
    const json::Value root = file.json();
    const auto keys = keysOf(root, password, file.effort());
    if (!keys)
        return failure(keys.error());
    if (!opened(root["encKeyValidation_DO_NOT_EDIT"], *keys))
        return failure(Reason::ForeignPasswordWrong);
    const auto plain = opened(root["data"], *keys);
    const auto items = plain ? json::Document::parse(*plain) : failure(Reason::ForeignFileDamaged);
    if (!items)
        return failure(Reason::ForeignFileDamaged);
    return readItems(items->root());
}

Result<Incoming> refuseLocked(const ForeignFile &, const Secret &)
{
    return failure(Reason::ForeignFileLocked, QStringLiteral("Bitwarden"));
}

constexpr CarriedParts carried = CarriedParts(Carried::Groups) | Carried::Notes | Carried::Favourites | Carried::Order;

} // namespace

const ImportFormat bitwardenPlain{"bitwarden-json", "Bitwarden", false, carried, isPlain, readPlain};
const ImportFormat bitwardenSealed{"bitwarden-json-password", "Bitwarden", true, carried, isSealed, readSealed};
const ImportFormat bitwardenLocked{
    "bitwarden-json-account-restricted", "Bitwarden", false, Carried::Nothing, isEncrypted, refuseLocked};

} // namespace countersign::importers
