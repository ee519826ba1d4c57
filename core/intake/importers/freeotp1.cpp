// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/androidprefs.h"
#include "core/intake/importers/formats.h"
#include "core/intake/importers/freeotp.h"

#include "core/base/base32.h"

namespace countersign::importers {

namespace {

constexpr QLatin1StringView orderName("tokenOrder");

QString firstOf(const json::Value &token, std::initializer_list<const char *> names)
{
    for (const char *name : names)
        if (const QString text = token[name].text(); !text.isEmpty())
            return text;
    return {};
}

bool isPlus(const ForeignFile &file)
{
    return file.json()["tokens"].isArray() && file.json()["tokenOrder"].isArray();
}

bool isPrefs(const ForeignFile &file)
{
    return androidprefs::hasName(file, orderName);
}

// What is stored is the counter before the next one.
Draft storedDraft(const json::Value &token)
{
    Draft draft = freeOtpDraft(token, 1);
    draft.setKey(signedBytes(token["secret"]));
    return draft;
}

Result<Incoming> readPlus(const ForeignFile &file, const Secret &)
{
    Incoming incoming;
    file.json()["tokens"].eachElement([&](const json::Value &token) { take(incoming, storedDraft(token)); });
    return incoming;
}

Result<Incoming> readPrefs(const ForeignFile &file, const Secret &)
{
    Incoming incoming;
    const auto entries = androidprefs::read(file);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (entry.key() == orderName)
            continue;
        const auto token = json::Document::parse(*entry);
        if (token && token->root()["secret"].isArray())
            take(incoming, storedDraft(token->root()));
        else if (!token && entry->view().startsWith("otpauth:"))
            takeUri(incoming, QString::fromUtf8(entry->view()), {}, {});
        else
            incoming.refused.append(Refused{entry.key(), {Reason::ForeignFileDamaged, {}}});
    }
    return incoming;
}

} // namespace

Draft freeOtpDraft(const json::Value &token, qint64 counterOffset)
{
    Draft draft;
    draft.fields.issuer = firstOf(token, {"issuerAlt", "issuerExt", "issuerInt"});
    draft.fields.account = firstOf(token, {"labelAlt", "label"});
    const QString kind = token["type"].text();
    if (kind == u"HOTP")
        draft.fields.kind = TokenKind::Hotp;
    else if (!kind.isEmpty() && kind != u"TOTP")
        draft.fail({Reason::KindUnsupported, kind});
    else if (draft.fields.issuer == u"Steam")
        draft.fields.kind = TokenKind::Steam;
    draft.readAlgorithm(token["algo"]);
    draft.readDigits(token["digits"]);
    if (draft.fields.kind == TokenKind::Hotp)
        draft.readCounter(token["counter"], counterOffset);
    else
        draft.readTimeStep(token["period"]);
    return draft;
}

Result<Secret> signedBytes(const json::Value &list)
{
    if (!list.isArray())
        return failure(Reason::SecretMissing);
    QByteArray bytes;
    bool isSound = true;
    list.eachElement([&](const json::Value &value) {
        const auto number = value.integer();
        isSound = isSound && number && *number >= -128 && *number <= 255 && bytes.size() < base32::longest;
        if (isSound)
            bytes.append(static_cast<char>(*number));
    });
    if (!isSound) {
        wipe(bytes);
        return failure(Reason::ForeignFileDamaged);
    }
    return Secret::takeFrom(std::move(bytes));
}

const ImportFormat freeOtpPlus{
    "freeotpplus-json", "FreeOTP+", false, CarriedParts(Carried::Order) | Carried::Counters, isPlus, readPlus};
const ImportFormat freeOtpPrefs{"freeotp-v1-prefs", "FreeOTP", false, Carried::Counters, isPrefs,
                                readPrefs,          "FreeOTP+"};

} // namespace countersign::importers
