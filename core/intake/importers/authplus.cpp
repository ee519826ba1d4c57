// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aescbc.h"
#include "core/base/hmac.h"
#include "core/base/pbkdf2.h"
#include "core/intake/importers/databases.h"
#include "core/intake/importers/formats.h"

#include <QtEndian>

namespace countersign::importers {

namespace {

// SQLCipher 3: pages of 1,024 bytes, each with its vector, a MAC and a filling at the end; the first begins with the salt.
constexpr qsizetype pageSize = 1024;
constexpr qsizetype saltSize = 16;
constexpr qsizetype macSize = 20;
constexpr qsizetype reserved = 48;
constexpr quint64 keyIterations = 64'000;
constexpr quint64 macKeyIterations = 2;
constexpr char saltMask = 0x3a;
constexpr QByteArrayView sqliteMark("SQLite format 3\0", 16);

bool isDatabase(const ForeignFile &file)
{
    return !file.isText() && file.bytes().size() >= pageSize && file.bytes().size() % pageSize == 0;
}

struct Keys
{
    Secret text;
    Secret mac;
};

Result<Keys> keysFor(QByteArrayView salt, const Secret &password, const Effort &effort)
{
    const auto key = pbkdf2::derive(pbkdf2::Hash::Sha1, password, salt, keyIterations, aescbc::keySize, effort);
    if (!key)
        return failure(key.error());
    QByteArray masked = salt.toByteArray();
    for (char &c : masked)
        c = static_cast<char>(c ^ saltMask);
    const auto mac = pbkdf2::derive(pbkdf2::Hash::Sha1, *key, masked, macKeyIterations, aescbc::keySize);
    if (!mac)
        return failure(mac.error());
    return Keys{*key, *mac};
}

// The page's text in its place; the reserved end stays, so that the sizes in the file hold.
std::optional<Secret> openedPage(QByteArrayView page, quint32 number, const Keys &keys)
{
    const qsizetype start = number == 1 ? saltSize : 0;
    const QByteArrayView text = page.sliced(start, pageSize - reserved - start);
    const QByteArrayView vector = page.sliced(pageSize - reserved, aescbc::blockSize);
    const QByteArrayView mac = page.sliced(pageSize - reserved + aescbc::blockSize, macSize);
    QByteArray covered = text.toByteArray() + vector.toByteArray();
    char count[sizeof number];
    qToLittleEndian(number, count);
    covered.append(count, sizeof count);
    if (!hmac::isMac(hmac::Hash::Sha1, keys.mac, covered, mac))
        return std::nullopt;
    return aescbc::openUnpadded(keys.text, vector, text);
}

Result<Incoming> readDatabase(const ForeignFile &file, const Secret &password)
{
    const QByteArrayView bytes = file.bytes();
    const auto keys = keysFor(bytes.first(saltSize), password, file.effort());
    if (!keys)
        return failure(keys.error());
    bool whole = true;
    quint32 failed = 0;
    const Secret database = Secret::build(bytes.size(), [&](std::span<unsigned char> out) {
        for (quint32 number = 1; whole && (number - 1) * pageSize < bytes.size(); ++number) {
            const qsizetype at = (number - 1) * pageSize;
            const auto page = openedPage(bytes.sliced(at, pageSize), number, *keys);
            whole = page.has_value();
            failed = whole ? 0 : number;
            if (!whole)
                return;
            const qsizetype start = number == 1 ? saltSize : 0;
            if (number == 1)
                std::ranges::copy(sqliteMark, out.begin());
            std::ranges::copy(page->bytes(), out.begin() + at + start);
        }
    });
    if (!whole)
        return failure(failed == 1 ? Reason::ForeignPasswordWrong : Reason::ForeignFileDamaged);
    return readAuthenticatorPlus(database, file.effort());
}

} // namespace

const ImportFormat authPlusDatabase{
    "authplus-sqlcipher", "Authenticator Plus", true, CarriedParts(Carried::Groups) | Carried::Counters,
    isDatabase,           readDatabase};

} // namespace countersign::importers
