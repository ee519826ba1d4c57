// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aesgcm.h"
#include "core/base/argon2.h"
#include "core/base/base64.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

constexpr argon2::Cost cost{.passes = 2, .kibibytes = 19'456, .lanes = 1};

bool isPlain(const ForeignFile &file)
{
    bool seems = false;
    file.json()["entries"].eachElement([&](const json::Value &entry) { seems = seems || entry["content"].isObject(); });
    return seems;
}

bool isSealed(const ForeignFile &file)
{
    const json::Value root = file.json();
    int members = 0;
    root.eachMember([&](const json::Value &, const json::Value &) { ++members; });
    return members == 3 && root["version"].integer() && root["salt"].isText() && root["content"].isText();
}

Result<Incoming> readEntries(const json::Value &root)
{
    if (!root["entries"].isArray())
        return failure(Reason::ForeignFileDamaged);
    Incoming incoming;
    root["entries"].eachElement([&](const json::Value &entry) {
        const json::Value content = entry["content"];
        takeUri(incoming, content["uri"], {}, content["name"].text(),
                [&](TokenFields &fields) { fields.note = entry["note"].text(); });
    });
    return incoming;
}

Result<Incoming> readPlain(const ForeignFile &file, const Secret &)
{
    return readEntries(file.json());
}

Result<Incoming> readSealed(const ForeignFile &file, const Secret &password)
{
    const auto salt = file.json()["salt"].base64(), content = file.json()["content"].base64();
    if (!salt || !content || content->size() < aesgcm::nonceSize + aesgcm::tagSize)
        return failure(Reason::ForeignFileDamaged);
    const auto key = argon2::derive(argon2::Kind::Id, password, salt->view(), cost, aesgcm::keySize, file.effort());
    if (!key)
        return failure(key.error());
    const QByteArrayView sealed = content->view();
    const auto plain =
        aesgcm::open(*key, sealed.first(aesgcm::nonceSize), sealed.sliced(aesgcm::nonceSize).chopped(aesgcm::tagSize),
                     sealed.last(aesgcm::tagSize), "proton.authenticator.export.v1");
    if (!plain)
        return failure(Reason::ForeignPasswordWrong);
    const auto entries = json::Document::parse(*plain);
    if (!entries)
        return failure(Reason::ForeignFileDamaged);
    return readEntries(entries->root());
}

constexpr CarriedParts carried = CarriedParts(Carried::Notes) | Carried::Order;

} // namespace

const ImportFormat protonPlain{"proton-json", "Proton Authenticator", false, carried, isPlain, readPlain};
const ImportFormat protonSealed{"proton-json-encrypted", "Proton Authenticator", true, carried, isSealed, readSealed};

} // namespace countersign::importers
