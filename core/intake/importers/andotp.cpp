// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aesgcm.h"
#include "core/base/hmac.h"
#include "core/base/pbkdf2.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

#include <QtEndian>

namespace countersign::importers {

namespace {

// Newer files begin with the number of iterations, drawn at random between 140,000 and 160,000.
constexpr qsizetype countSize = 4;
constexpr qsizetype saltSize = 12;
constexpr quint32 fewestIterations = 1'000;

bool isPlain(const ForeignFile &file)
{
    bool seems = false;
    file.json().eachElement([&](const json::Value &entry) {
        seems = seems || (!entry["secret"].isAbsent() && !entry["label"].isAbsent() && !entry["type"].isAbsent());
    });
    return seems;
}

quint32 iterationsIn(const ForeignFile &file)
{
    return file.bytes().size() < countSize ? 0 : qFromBigEndian<quint32>(file.bytes().data());
}

bool isSealed(const ForeignFile &file)
{
    const quint32 iterations = iterationsIn(file);
    return !file.isText() && iterations >= fewestIterations && iterations <= pbkdf2::mostIterations
           && file.bytes().size() > countSize + saltSize + aesgcm::nonceSize + aesgcm::tagSize;
}

// Old files have "Issuer - Account" in the label, and "Issuer - Issuer:Account" as well.
void readNames(const json::Value &entry, Draft &draft)
{
    QString label = entry["label"].text();
    draft.fields.issuer = entry["issuer"].text();
    if (entry["issuer"].isAbsent()) {
        if (const qsizetype dash = label.indexOf(QStringLiteral(" - ")); dash > 0) {
            draft.fields.issuer = label.first(dash);
            label = label.sliced(dash + 3);
        }
    }
    draft.fields.account = withoutIssuer(label, draft.fields.issuer);
}

void readKind(const json::Value &entry, Draft &draft)
{
    const QString kind = entry["type"].text().toUpper();
    if (kind == u"HOTP") {
        draft.fields.kind = TokenKind::Hotp;
        draft.readCounter(entry["counter"]);
    } else if (kind == u"STEAM") {
        draft.fields.kind = TokenKind::Steam;
    } else if (kind == u"MOTP") {
        draft.fields.kind = TokenKind::Motp;
    } else if (kind != u"TOTP") {
        draft.fail({Reason::KindUnsupported, kind});
    }
}

Draft draftOf(const json::Value &entry)
{
    Draft draft;
    readNames(entry, draft);
    readKind(entry, draft);
    draft.readKey(entry["secret"]);
    if (draft.fields.kind == TokenKind::Motp && !draft.wrong()) {
        // The key is the Base32 of hexadecimal text; what counts is what that text says.
        draft.setKey(keyFromHex(draft.fields.secret));
        draft.fields.algorithm = Algorithm::Md5;
        draft.fields.moving = Counter{}; // Which gives it the time step of its kind.
        return draft;
    }
    draft.readAlgorithm(entry["algorithm"]);
    if (draft.fields.kind == TokenKind::Totp || draft.fields.kind == TokenKind::Hotp)
        draft.readDigits(entry["digits"]);
    if (draft.fields.kind == TokenKind::Totp)
        draft.readTimeStep(entry["period"]);
    return draft;
}

Result<Incoming> readEntries(const json::Value &entries)
{
    if (!entries.isArray())
        return failure(Reason::ForeignFileDamaged);
    Incoming incoming;
    entries.eachElement([&](const json::Value &entry) {
        Draft draft = draftOf(entry);
        entry["tags"].eachElement([&](const json::Value &tag) { draft.fields.groups.append(tag.text()); });
        draft.fields.lastUsedAt = numberOf(entry["last_used"]).value_or(0) / 1000;
        draft.fields.useCount = std::max<qint64>(0, numberOf(entry["used_frequency"]).value_or(0));
        take(incoming, std::move(draft));
    });
    return incoming;
}

Result<Incoming> readPlain(const ForeignFile &file, const Secret &)
{
    return readEntries(file.json());
}

Result<Incoming> opened(const Secret &key, QByteArrayView sealed)
{
    if (sealed.size() < aesgcm::nonceSize + aesgcm::tagSize)
        return failure(Reason::ForeignFileDamaged);
    const QByteArrayView nonce = sealed.first(aesgcm::nonceSize), tag = sealed.last(aesgcm::tagSize);
    const auto plain = aesgcm::open(key, nonce, sealed.sliced(aesgcm::nonceSize).chopped(aesgcm::tagSize), tag);
    if (!plain)
        return failure(Reason::ForeignPasswordWrong);
    const auto entries = json::Document::parse(*plain);
    if (!entries)
        return failure(Reason::ForeignFileDamaged);
    return readEntries(entries->root());
}

Result<Incoming> readSealed(const ForeignFile &file, const Secret &password)
{
    const QByteArrayView rest = file.bytes().sliced(countSize);
    const auto key = pbkdf2::derive(pbkdf2::Hash::Sha1, password, rest.first(saltSize), iterationsIn(file),
                                    aesgcm::keySize, file.effort());
    if (!key)
        return failure(key.error());
    return opened(*key, rest.sliced(saltSize));
}

// The oldest form has no salt: its key is the digest of the password. Nothing marks it, so it is tried last of all.
bool isOld(const ForeignFile &file)
{
    return !file.isText() && file.bytes().size() > aesgcm::nonceSize + aesgcm::tagSize;
}

Result<Incoming> readOld(const ForeignFile &file, const Secret &password)
{
    return opened(hmac::digest(hmac::Hash::Sha256, password.view()), file.bytes());
}

constexpr CarriedParts carried = CarriedParts(Carried::Groups) | Carried::Order | Carried::Counters | Carried::Uses;

} // namespace

const ImportFormat andOtpPlain{
    "andotp-json", "andOTP", false, carried, isPlain, readPlain, "GNOME Authenticator, OTPClient"};
const ImportFormat andOtpSealed{"andotp-encrypted", "andOTP", true, carried, isSealed, readSealed, "OTPClient"};
const ImportFormat andOtpOld{"andotp-encrypted-old", "andOTP", true, carried, isOld, readOld};

} // namespace countersign::importers
