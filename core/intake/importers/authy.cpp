// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aescbc.h"
#include "core/base/base32.h"
#include "core/base/pbkdf2.h"
#include "core/intake/androidprefs.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

// Of the app on a rooted phone: other people's tokens, and Authy's own, which have 7 digits every 10 seconds.
constexpr QLatin1StringView foreignTokens("com.authy.storage.tokens.authenticator.key");
constexpr QLatin1StringView ownTokens("com.authy.storage.tokens.authy.key");
constexpr quint64 appIterations = 1'000;
constexpr qint64 ownTimeStep = 10;
constexpr int ownDigits = 7;

bool isPrefs(const ForeignFile &file)
{
    return androidprefs::hasName(file, foreignTokens) || androidprefs::hasName(file, ownTokens);
}

bool isSealedPrefs(const ForeignFile &file)
{
    return isPrefs(file) && androidprefs::read(file).value(foreignTokens).view().contains("\"encryptedSecret\"");
}

// The key is sealed without a MAC; what a wrong password yields is hardly ever Base32.
Result<Secret> openedKey(const Secret &password, const json::Value &sealed, const json::Value &salt, quint64 iterations,
                         const json::Value &vector, const Effort &effort)
{
    const auto text = sealed.base64();
    const auto given = vector.hex();
    if (!text || salt.text().isEmpty())
        return failure(Reason::ForeignFileDamaged);
    const auto key =
        pbkdf2::derive(pbkdf2::Hash::Sha1, password, salt.text().toUtf8(), iterations, aescbc::keySize, effort);
    if (!key)
        return failure(key.error());
    const QByteArray start = given && !given->isEmpty() ? *given : QByteArray(aescbc::blockSize, '\0');
    const auto plain = aescbc::open(*key, start, text->view());
    const auto secret =
        plain ? base32::decode(plain->view(), base32::Reading::Exact) : failure(Reason::ForeignPasswordWrong);
    if (!secret)
        return failure(Reason::ForeignPasswordWrong);
    return secret;
}

QString firstOf(const json::Value &one, const json::Value &other)
{
    const QString text = one.text();
    return text.isEmpty() ? other.text() : text;
}

Draft namedDraft(const json::Value &token, const json::Value &issuer)
{
    Draft draft;
    draft.fields.issuer = issuer.text();
    QString name = firstOf(token["name"], token["originalName"]);
    if (draft.fields.issuer.isEmpty()) {
        // "Issuer: account", where no issuer is given.
        if (const qsizetype colon = name.indexOf(u':'); colon > 0) {
            draft.fields.issuer = name.first(colon).trimmed();
            name = name.sliced(colon + 1).trimmed();
        }
    }
    draft.fields.account = withoutIssuer(name, draft.fields.issuer);
    draft.readDigits(token["digits"]);
    return draft;
}

// Takes in tokens whose keys may be sealed. A key that does not open, where others did, is that entry's trouble alone.
template<typename KeyOf>
Result<Incoming> readEach(const json::Value &tokens, QByteArrayView issuerName, KeyOf keyOf)
{
    Incoming incoming;
    std::optional<Error> refused;
    tokens.eachElement([&](const json::Value &token) {
        Draft draft = namedDraft(token, token[issuerName]);
        const Result<Secret> key = keyOf(token);
        if (!key)
            refused = key.error();
        draft.setKey(key);
        take(incoming, std::move(draft));
    });
    if (incoming.tokens.isEmpty() && refused)
        return failure(*refused);
    return incoming;
}

void takeOwn(Incoming &incoming, const json::Value &tokens)
{
    tokens.eachElement([&](const json::Value &token) {
        Draft draft;
        draft.fields.issuer = QStringLiteral("Authy");
        draft.fields.account = token["name"].text();
        draft.fields.digits = ownDigits;
        draft.readDigits(token["digits"]);
        draft.fields.moving = TimeStep{ownTimeStep};
        if (const auto key = token["secretSeed"].hex(); key && !key->isEmpty())
            draft.fields.secret = Secret::fromBytes(*key);
        else
            draft.fail({Reason::SecretMissing, {}});
        take(incoming, std::move(draft));
    });
}

Result<Incoming> readPrefs(const ForeignFile &file, const Secret &password)
{
    const auto texts = androidprefs::read(file);
    Incoming incoming;
    if (texts.contains(foreignTokens)) {
        const auto tokens = json::Document::parse(texts.value(foreignTokens));
        if (!tokens)
            return failure(Reason::ForeignFileDamaged);
        auto read = readEach(tokens->root(), "originalIssuer", [&](const json::Value &token) -> Result<Secret> {
            if (token["decryptedSecret"].isText())
                return token["decryptedSecret"].base32();
            return openedKey(password, token["encryptedSecret"], token["salt"], appIterations, {}, file.effort());
        });
        if (!read)
            return read;
        incoming = *std::move(read);
    }
    const Secret ownText = texts.value(ownTokens);
    if (const auto own = json::Document::parse(ownText))
        takeOwn(incoming, own->root());
    else if (!ownText.view().trimmed().isEmpty())
        incoming.refused.append(Refused{QStringLiteral("Authy"), {Reason::ForeignFileDamaged, {}}});
    return incoming;
}

bool isPlainCapture(const ForeignFile &file)
{
    return file.json()["decrypted_authenticator_tokens"].isArray();
}

bool isSealedCapture(const ForeignFile &file)
{
    return file.json()["authenticator_tokens"].isArray();
}

Result<Incoming> readPlainCapture(const ForeignFile &file, const Secret &)
{
    return readEach(file.json()["decrypted_authenticator_tokens"], "issuer",
                    [](const json::Value &token) { return token["decrypted_seed"].base32(); });
}

Result<Incoming> readSealedCapture(const ForeignFile &file, const Secret &password)
{
    return readEach(file.json()["authenticator_tokens"], "issuer", [&](const json::Value &token) {
        const qint64 iterations = numberOf(token["key_derivation_iterations"]).value_or(qint64(appIterations));
        return openedKey(password, token["encrypted_seed"], token["salt"],
                         static_cast<quint64>(std::max<qint64>(0, iterations)), token["unique_iv"], file.effort());
    });
}

} // namespace

const ImportFormat authySealedPrefs{"authy-prefs-encrypted", "Authy", true, Carried::Order, isSealedPrefs, readPrefs};
const ImportFormat authyPrefs{"authy-prefs", "Authy", false, Carried::Order, isPrefs, readPrefs};
const ImportFormat authyPlainCapture{"authy-api-json", "Authy",        false,
                                     Carried::Order,   isPlainCapture, readPlainCapture};
const ImportFormat authySealedCapture{"authy-api-json-encrypted", "Authy", true, Carried::Order, isSealedCapture,
                                      readSealedCapture};

} // namespace countersign::importers
