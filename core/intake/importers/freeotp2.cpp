// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aesgcm.h"
#include "core/base/pbkdf2.h"
#include "core/intake/importers/formats.h"
#include "core/intake/importers/freeotp.h"
#include "core/intake/javamap.h"

namespace countersign::importers {

namespace {

const QString masterName = QStringLiteral("masterKey");
const QString tokenEnd = QStringLiteral("-token");
// The parameters of GCM as DER: a sequence of the nonce and the size of the tag.
constexpr qsizetype nonceAt = 4;

bool isBackup(const ForeignFile &file)
{
    return javamap::looksLike(file.bytes());
}

// What is sealed in FreeOTP's way; the kind of the key is covered by the tag.
Result<Secret> opened(const json::Value &sealed, const Secret &key)
{
    const auto text = signedBytes(sealed["mCipherText"]), parameters = signedBytes(sealed["mParameters"]);
    if (!text || !parameters || text->size() < aesgcm::tagSize || parameters->size() < nonceAt + aesgcm::nonceSize)
        return failure(Reason::ForeignFileDamaged);
    const auto plain =
        aesgcm::open(key, parameters->view().sliced(nonceAt, aesgcm::nonceSize), text->view().chopped(aesgcm::tagSize),
                     text->view().last(aesgcm::tagSize), sealed["mToken"].text().toLatin1());
    if (!plain)
        return failure(Reason::ForeignPasswordWrong);
    return *plain;
}

Result<Secret> masterKey(const Secret &text, const Secret &password, const Effort &effort)
{
    const auto document = json::Document::parse(text);
    if (!document)
        return failure(Reason::ForeignFileDamaged);
    const json::Value master = document->root();
    const auto salt = signedBytes(master["mSalt"]);
    const QString algorithm = master["mAlgorithm"].text();
    const bool isOld = algorithm == u"PBKDF2withHmacSHA1";
    if (!salt || (!isOld && algorithm != u"PBKDF2withHmacSHA512"))
        return failure(Reason::ForeignFileDamaged);
    const qint64 iterations = numberOf(master["mIterations"]).value_or(0);
    const auto key = pbkdf2::derive(isOld ? pbkdf2::Hash::Sha1 : pbkdf2::Hash::Sha512, password, salt->view(),
                                    static_cast<quint64>(std::max<qint64>(0, iterations)), aesgcm::keySize, effort);
    if (!key)
        return failure(key.error());
    return opened(master["mEncryptedKey"], *key);
}

// The key of one token stands as JSON in JSON.
Result<Secret> keyOf(const Secret &text, const Secret &master)
{
    const auto outer = json::Document::parse(text);
    if (!outer)
        return failure(Reason::ForeignFileDamaged);
    const auto inner = json::Document::parse(outer->root()["key"].secretText());
    if (!inner)
        return failure(Reason::ForeignFileDamaged);
    auto key = opened(inner->root(), master);
    if (!key)
        return failure(Reason::ForeignFileDamaged);
    return key;
}

Result<Incoming> readBackup(const ForeignFile &file, const Secret &password)
{
    const auto texts = javamap::read(file.bytes());
    if (!texts || !texts->contains(masterName))
        return failure(Reason::ForeignFileDamaged);
    const auto master = masterKey(texts->value(masterName), password, file.effort());
    if (!master)
        return failure(master.error());
    Incoming incoming;
    for (auto text = texts->begin(); text != texts->end(); ++text) {
        if (!text.key().endsWith(tokenEnd))
            continue;
        const auto token = json::Document::parse(*text);
        Draft draft = token ? freeOtpDraft(token->root()) : Draft();
        if (!token)
            draft.fail({Reason::ForeignFileDamaged, {}});
        draft.setKey(keyOf(texts->value(text.key().chopped(tokenEnd.size())), *master));
        take(incoming, std::move(draft));
    }
    return incoming;
}

} // namespace

const ImportFormat freeOtpBackup{"freeotp-v2", "FreeOTP", true, Carried::Counters, isBackup, readBackup};

} // namespace countersign::importers
