// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/wrapping.h"

#include "core/base/aescbc.h"
#include "core/base/hmac.h"
#include "core/intake/archive.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <openssl/evp.h>
#include <zlib.h>

namespace countersign::fuzz {

namespace {

template<typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

quint32 checksum(const QByteArray &content)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<uInt>(content.size())));
}

QByteArray zipOf(const QByteArray &name, const QByteArray &content)
{
    const auto size = static_cast<quint32>(content.size());
    const QByteArray about = little<quint16>(20) + QByteArray(8, '\0') + little(checksum(content)) + little(size)
                             + little(size) + little(static_cast<quint16>(name.size())) + QByteArray(2, '\0');
    const QByteArray member = "PK\3\4" + about + name + content;
    const QByteArray entry = "PK\1\2" + little<quint16>(20) + about + QByteArray(14, '\0') + name;
    return member + entry + "PK\5\6" + QByteArray(4, '\0') + little<quint16>(1) + little<quint16>(1)
           + little(static_cast<quint32>(entry.size())) + little(static_cast<quint32>(member.size()))
           + QByteArray(2, '\0');
}

std::optional<QByteArray> memberOf(const QByteArray &zip, const QString &name)
{
    const auto content = archive::member(Secret::fromBytes(zip), name);
    return content ? std::optional(content->view().toByteArray()) : std::nullopt;
}

// RFC 1952 around one stored block of RFC 1951.
QByteArray gzipOf(const QByteArray &content)
{
    constexpr qsizetype mostStored = 0xffff;
    const QByteArray stored = content.first(std::min(content.size(), mostStored));
    const auto size = static_cast<quint16>(stored.size());
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3\1", 11) + little(size) + little(static_cast<quint16>(~size)) + stored
           + little(checksum(stored)) + little(static_cast<quint32>(size));
}

constexpr QByteArrayView transferStart = "lpaauth-migration://offline?data=";

std::optional<QByteArray> unpackedTransfer(const QByteArray &base64)
{
    const auto content = archive::gunzip(QByteArray::fromBase64(base64));
    if (!content)
        return std::nullopt;
    const QByteArray text = content->view().toByteArray();
    const QJsonValue inner = QJsonDocument::fromJson(text)[u"content"];
    return inner.isString() ? unpackedTransfer(inner.toString().toLatin1()) : text;
}

QByteArray transferOf(const QByteArray &content)
{
    return transferStart.toByteArray() + gzipOf(content).toBase64().toPercentEncoding();
}

std::optional<QByteArray> transferred(const QByteArray &file)
{
    const qsizetype at = file.indexOf("data=");
    return at < 0 ? std::nullopt : unpackedTransfer(QByteArray::fromPercentEncoding(file.sliced(at + 5).trimmed()));
}

// OTP Auth's outer cipher, under a key that is in every copy of it.
QByteArray sealedUnder(QByteArrayView word, const QByteArray &content)
{
    const Secret key = hmac::digest(hmac::Hash::Sha256, word);
    const QByteArray vector(aescbc::blockSize, '\0');
    QByteArray sealed(content.size() + aescbc::blockSize, '\0');
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    int first = 0, rest = 0;
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    EVP_EncryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.bytes().data(),
                       reinterpret_cast<const unsigned char *>(vector.constData()));
    EVP_EncryptUpdate(context, out, &first, reinterpret_cast<const unsigned char *>(content.constData()),
                      static_cast<int>(content.size()));
    EVP_EncryptFinal_ex(context, out + first, &rest);
    EVP_CIPHER_CTX_free(context);
    return sealed.first(first + rest);
}

std::optional<QByteArray> openedUnder(QByteArrayView word, const QByteArray &file)
{
    const auto plain = aescbc::open(hmac::digest(hmac::Hash::Sha256, word), QByteArray(aescbc::blockSize, '\0'), file);
    return plain ? std::optional(plain->view().toByteArray()) : std::nullopt;
}

const QString onePassword = QStringLiteral("export.data"), protonPass = QStringLiteral("Proton Pass/data.json");
constexpr QByteArrayView backup = "Authenticator", account = "OTPAuth";

constexpr Wrapping all[] = {
    {"1Password", [](const QByteArray &content) { return zipOf(onePassword.toUtf8(), content); },
     [](const QByteArray &file) { return memberOf(file, onePassword); }},
    {"Proton Pass", [](const QByteArray &content) { return zipOf(protonPass.toUtf8(), content); },
     [](const QByteArray &file) { return memberOf(file, protonPass); }},
    {"LastPass Authenticator", transferOf, transferred},
    {"OTP Auth", [](const QByteArray &content) { return sealedUnder(backup, content); },
     [](const QByteArray &file) { return openedUnder(backup, file); }},
    {"OTP Auth", [](const QByteArray &content) { return sealedUnder(account, content); },
     [](const QByteArray &file) { return openedUnder(account, file); }},
};

} // namespace

std::span<const Wrapping> wrappings()
{
    return all;
}

} // namespace countersign::fuzz
