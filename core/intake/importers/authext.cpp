// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aescbc.h"
#include "core/base/argon2.h"
#include "core/base/base32.h"
#include "core/base/base64.h"
#include "core/base/hmac.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

#include <algorithm>
#include <vector>

namespace countersign::importers {

namespace {

// How OpenSSL's command line and CryptoJS write: the mark, eight bytes of salt, the text.
constexpr QByteArrayView saltedMark = "Salted__";
constexpr qsizetype saltSize = 8;
constexpr argon2::Cost cost{.passes = 2, .kibibytes = 19'456, .lanes = 1};

bool isEntry(const json::Value &value)
{
    const json::Value sort = value["dataType"];
    return sort.isTextOf("OTPStorage") || sort.isTextOf("EncOTPStorage")
           || (!value["secret"].isAbsent() && !value["hash"].isAbsent() && !value["type"].isAbsent());
}

bool isExport(const ForeignFile &file)
{
    bool seems = false;
    file.json().eachMember([&](const json::Value &, const json::Value &value) { seems = seems || isEntry(value); });
    return seems;
}

bool isSealed(const ForeignFile &file)
{
    bool sealed = false;
    file.json().eachMember([&](const json::Value &, const json::Value &value) {
        sealed =
            sealed || value["dataType"].isTextOf("EncOTPStorage") || (isEntry(value) && value["encrypted"].isTrue());
    });
    return sealed && isExport(file);
}

// EVP_BytesToKey with MD5 and one round: blocks of MD5(block before ‖ passphrase ‖ salt), key and vector cut from them.
std::optional<Secret> openedSalted(const json::Value &value, QByteArrayView passphrase)
{
    const auto bytes = value.base64();
    if (!bytes || !bytes->view().startsWith(saltedMark) || bytes->size() < saltedMark.size() + saltSize)
        return std::nullopt;
    const QByteArrayView salt = bytes->view().sliced(saltedMark.size(), saltSize);
    QByteArray material, block;
    while (material.size() < aescbc::keySize + aescbc::blockSize) {
        block =
            hmac::digest(hmac::Hash::Md5, block + passphrase.toByteArray() + salt.toByteArray()).view().toByteArray();
        material += block;
    }
    const Secret key = Secret::fromBytes(QByteArrayView(material).first(aescbc::keySize));
    const QByteArray vector = material.sliced(aescbc::keySize, aescbc::blockSize);
    wipe(material);
    return aescbc::open(key, vector, bytes->view().sliced(saltedMark.size() + saltSize));
}

// What unlocks the entries: the password, or what it unlocks in its turn.
struct Unlocking
{
    Secret passphrase;
    QHash<QString, Secret> byKey; ///< By the id of its key, for the newest form.
};

Result<Unlocking> unlockingFor(const json::Value &root, const Secret &password, const Effort &effort)
{
    Unlocking found{password, {}};
    std::optional<Error> wrong;
    root.eachMember([&](const json::Value &name, const json::Value &value) {
        if (name.isTextOf("key") && value["enc"].isText()) {
            const auto inner = openedSalted(value["enc"], password.view());
            if (inner)
                found.passphrase = Secret::takeFrom(inner->view().toByteArray().toHex());
            else
                wrong = Error{Reason::ForeignPasswordWrong, {}};
        } else if (value["dataType"].isTextOf("Key")) {
            const auto key =
                argon2::derive(argon2::Kind::Id, password, value["salt"].text().toUtf8(), cost, 32, effort);
            if (!key)
                wrong = key.error();
            else
                found.byKey.insert(value["id"].text(), Secret::takeFrom(key->view().toByteArray().toBase64(
                                                           QByteArray::OmitTrailingEquals)));
        }
    });
    if (wrong)
        return failure(*wrong);
    return found;
}

void readSecret(const QString &kind, QByteArrayView written, Draft &draft)
{
    if (kind == u"hex" || kind == u"hhex") {
        draft.setKey(keyFromHex(Secret::fromBytes(written)));
    } else {
        draft.setKey(base32::decode(written, base32::Reading::Exact));
    }
}

Draft draftOf(const json::Value &entry, const Secret &written)
{
    Draft draft;
    // "Issuer::the page it is offered on"
    draft.fields.issuer = entry["issuer"].text().section(QStringLiteral("::"), 0, 0);
    draft.fields.account = entry["account"].text();
    draft.fields.favourite = entry["pinned"].isTrue();
    const QString kind = entry["type"].text();
    readSecret(kind, written.view(), draft);
    if (kind == u"steam") {
        draft.fields.kind = TokenKind::Steam;
        return draft;
    }
    draft.readAlgorithm(entry["algorithm"]);
    draft.readDigits(entry["digits"]);
    if (kind == u"hotp" || kind == u"hhex") {
        draft.fields.kind = TokenKind::Hotp;
        draft.readCounter(entry["counter"]);
    } else if (kind == u"totp" || kind == u"hex" || kind == u"battle") {
        draft.readTimeStep(entry["period"]);
        if (kind == u"battle")
            draft.fields.digits = 8;
    } else {
        draft.fail({Reason::KindUnsupported, kind});
    }
    return draft;
}

Result<Incoming> readThis(const ForeignFile &file, const Secret &password)
{
    const json::Value root = file.json();
    const auto unlocking = unlockingFor(root, password, file.effort());
    if (!unlocking)
        return failure(unlocking.error());
    std::vector<std::pair<qint64, Draft>> drafts;
    int sealed = 0, opened = 0;
    const auto add = [&](const json::Value &entry, const Secret &written) {
        drafts.emplace_back(numberOf(entry["index"]).value_or(0), draftOf(entry, written));
    };
    root.eachMember([&](const json::Value &, const json::Value &value) {
        if (!isEntry(value))
            return;
        if (value["dataType"].isTextOf("EncOTPStorage")) {
            ++sealed;
            const auto plain = openedSalted(value["data"], unlocking->byKey.value(value["keyId"].text()).view());
            const auto entry = plain ? json::Document::parse(*plain) : failure(Reason::ForeignPasswordWrong);
            if (!entry)
                return;
            ++opened;
            add(entry->root(), entry->root()["secret"].secretText());
        } else if (value["encrypted"].isTrue()) {
            ++sealed;
            const auto plain = openedSalted(value["secret"], unlocking->passphrase.view());
            opened += plain ? 1 : 0;
            if (plain)
                add(value, *plain);
        } else {
            add(value, value["secret"].secretText());
        }
    });
    if (opened < sealed)
        return failure(Reason::ForeignPasswordWrong);
    std::ranges::stable_sort(drafts, {}, &std::pair<qint64, Draft>::first);
    Incoming incoming;
    for (auto &[index, draft] : drafts)
        take(incoming, std::move(draft));
    return incoming;
}

constexpr CarriedParts carried = CarriedParts(Carried::Favourites) | Carried::Order | Carried::Counters;

} // namespace

const ImportFormat authExtSealed{
    "authext-json-encrypted", "Authenticator Extension", true, carried, isSealed, readThis};
const ImportFormat authExtPlain{"authext-json", "Authenticator Extension", false, carried, isExport, readThis};

} // namespace countersign::importers
