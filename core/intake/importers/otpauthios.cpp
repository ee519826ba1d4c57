// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aescbc.h"
#include "core/base/hmac.h"
#include "core/base/pbkdf2.h"
#include "core/intake/binaryplist.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

using binaryplist::List;
using binaryplist::Object;

// Every file is wrapped under a key that all copies of the app share: it says what the file is, and keeps nothing secret.
constexpr QByteArrayView backupWord = "Authenticator";
constexpr QByteArrayView accountWord = "OTPAuth";
constexpr QByteArrayView cryptorMark("\x03\x01", 2);
constexpr qsizetype cryptorSalt = 8;
constexpr quint64 cryptorIterations = 10'000;
constexpr qsizetype macSize = 32;

std::optional<List> unwrapped(const ForeignFile &file, QByteArrayView word)
{
    if (file.isText() || file.bytes().size() % aescbc::blockSize != 0)
        return std::nullopt;
    const auto plain =
        aescbc::open(hmac::digest(hmac::Hash::Sha256, word), QByteArray(aescbc::blockSize, '\0'), file.bytes());
    return plain ? List::read(*plain) : std::nullopt;
}

bool isBackup(const ForeignFile &file)
{
    return unwrapped(file, backupWord).has_value();
}

bool isAccount(const ForeignFile &file)
{
    return unwrapped(file, accountWord).has_value();
}

// RNCryptor's third format: mark, two salts, vector, text, and a MAC over all of it.
Result<Secret> openedCryptor(const Secret &sealed, const Secret &password, const Effort &effort)
{
    const QByteArrayView bytes = sealed.view();
    const qsizetype head = cryptorMark.size() + 2 * cryptorSalt + aescbc::blockSize;
    if (!bytes.startsWith(cryptorMark) || bytes.size() < head + macSize)
        return failure(Reason::ForeignFileDamaged);
    const auto derived = [&](qsizetype at) {
        return pbkdf2::derive(pbkdf2::Hash::Sha1, password, bytes.sliced(at, cryptorSalt), cryptorIterations,
                              aescbc::keySize, effort);
    };
    const auto textKey = derived(cryptorMark.size()), macKey = derived(cryptorMark.size() + cryptorSalt);
    if (!textKey || !macKey)
        return failure(textKey ? macKey.error() : textKey.error());
    if (!hmac::isMac(hmac::Hash::Sha256, *macKey, bytes.chopped(macSize), bytes.last(macSize)))
        return failure(Reason::ForeignPasswordWrong);
    const auto plain = aescbc::open(*textKey, bytes.sliced(head - aescbc::blockSize, aescbc::blockSize),
                                    bytes.sliced(head).chopped(macSize));
    if (!plain)
        return failure(Reason::ForeignFileDamaged);
    return *plain;
}

// The older form: digests for key and vector, and no MAC.
Result<Secret> openedPlainly(const List &list, const Object &root, const Secret &sealed, const Secret &password)
{
    const Object &salt = list.field(root, u"Salt"), &vector = list.field(root, u"IV");
    const QByteArray saltText = salt.bytes.isEmpty() ? list.textOf(salt).toUtf8() : salt.bytes.view().toByteArray();
    const Secret vectorBytes = list.bytesOf(vector);
    const QByteArray vectorText =
        vectorBytes.isEmpty() ? list.textOf(vector).toUtf8() : vectorBytes.view().toByteArray();
    QByteArray phrase = saltText + '-' + password.view().toByteArray();
    const Secret key = hmac::digest(hmac::Hash::Sha256, phrase);
    wipe(phrase);
    const Secret start = hmac::digest(hmac::Hash::Sha1, vectorText);
    const auto plain = aescbc::open(key, start.view().first(aescbc::blockSize), sealed.view());
    if (!plain)
        return failure(Reason::ForeignPasswordWrong);
    return *plain;
}

Result<List> opened(const List &list, const Secret &password, const Effort &effort)
{
    const Object &root = list.archived(u"root");
    Secret sealed = list.bytesOf(list.field(root, u"WrappedData"));
    if (sealed.isEmpty())
        sealed = list.bytesOf(list.field(root, u"Data"));
    if (sealed.isEmpty())
        return failure(Reason::ForeignFileDamaged);
    const auto plain = sealed.view().startsWith(cryptorMark) ? openedCryptor(sealed, password, effort)
                                                             : openedPlainly(list, root, sealed, password);
    if (!plain)
        return failure(plain.error());
    auto inner = List::read(*plain);
    if (!inner)
        return failure(Reason::ForeignPasswordWrong);
    return *std::move(inner);
}

void readAlgorithm(qint64 number, Draft &draft)
{
    static constexpr Algorithm algorithms[] = {Algorithm::Sha1, Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512,
                                               Algorithm::Md5};
    if (number < 0 || number >= std::ssize(algorithms))
        draft.fail({Reason::AlgorithmUnsupported, QString::number(number)});
    else
        draft.fields.algorithm = algorithms[number];
}

void readCounter(qint64 number, Draft &draft)
{
    draft.fields.kind = TokenKind::Hotp;
    if (number < 0)
        draft.fail({Reason::CounterOutOfRange, {}});
    else
        draft.fields.moving = Counter{static_cast<quint64>(number)};
}

void takeAccount(Incoming &incoming, const List &list, const Object &account, const QString &folder)
{
    Draft draft;
    draft.fields.issuer = list.textOf(list.field(account, u"issuer"));
    draft.fields.account = list.textOf(list.field(account, u"label"));
    draft.fields.secret = list.bytesOf(list.field(account, u"secret"));
    readAlgorithm(list.field(account, u"algorithm").integer, draft);
    // Nought means what is usual.
    if (const qint64 digits = list.field(account, u"digits").integer; digits < 0)
        draft.fail({Reason::DigitsOutOfRange, QString::number(digits)});
    else if (digits > 0)
        draft.fields.digits = static_cast<int>(std::min<qint64>(digits, 99));
    const qint64 kind = list.field(account, u"type").integer;
    if (kind == 1)
        readCounter(list.field(account, u"counter").integer, draft);
    else if (kind != 0 && kind != 2)
        draft.fail({Reason::KindUnsupported, QString::number(kind)});
    else if (const qint64 seconds = list.field(account, u"period").integer; seconds != 0)
        draft.fields.moving = TimeStep{seconds};
    if (!folder.isEmpty())
        draft.fields.groups.append(folder);
    take(incoming, std::move(draft));
}

Result<Incoming> readBackup(const ForeignFile &file, const Secret &password)
{
    const auto list = unwrapped(file, backupWord);
    const auto inner = list ? opened(*list, password, file.effort()) : failure(Reason::ForeignFileDamaged);
    if (!inner)
        return failure(inner.error());
    Incoming incoming;
    for (const Object *folder : inner->items(inner->field(inner->archived(u"root"), u"Folders"))) {
        const QString name = inner->textOf(inner->field(*folder, u"name"));
        for (const Object *account : inner->items(inner->field(*folder, u"accounts"))) {
            // An account that is there once can be named any number of times.
            if (incoming.tokens.size() + incoming.refused.size() > mostEntries)
                return failure(Reason::ForeignFileTooCostly);
            takeAccount(incoming, *inner, *account, name);
        }
    }
    if (incoming.tokens.isEmpty() && incoming.refused.isEmpty())
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

Result<Incoming> readAccount(const ForeignFile &file, const Secret &password)
{
    const auto list = unwrapped(file, accountWord);
    const auto inner = list ? opened(*list, password, file.effort()) : failure(Reason::ForeignFileDamaged);
    if (!inner)
        return failure(inner.error());
    Incoming incoming;
    takeAccount(incoming, *inner, inner->archived(u"root"), {});
    return incoming;
}

} // namespace

const ImportFormat otpAuthBackup{"otpauth-ios", "OTP Auth",
                                 true,          CarriedParts(Carried::Groups) | Carried::Order | Carried::Counters,
                                 isBackup,      readBackup};
const ImportFormat otpAuthAccount{"otpauth-ios-account", "OTP Auth", true, Carried::Counters, isAccount, readAccount};

} // namespace countersign::importers
