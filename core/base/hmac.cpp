// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <QCryptographicHash>

namespace countersign::hmac {

namespace {

const EVP_MD *digestOf(Hash hash)
{
    switch (hash) {
    case Hash::Md5:
        return EVP_md5();
    case Hash::Sha1:
        return EVP_sha1();
    case Hash::Sha512:
        return EVP_sha512();
    case Hash::Sha256:
        break;
    }
    return EVP_sha256();
}

QCryptographicHash::Algorithm inQt(Hash hash)
{
    switch (hash) {
    case Hash::Md5:
        return QCryptographicHash::Md5;
    case Hash::Sha1:
        return QCryptographicHash::Sha1;
    case Hash::Sha512:
        return QCryptographicHash::Sha512;
    case Hash::Sha256:
        break;
    }
    return QCryptographicHash::Sha256;
}

} // namespace

Secret digest(Hash hash, QByteArrayView bytes)
{
    bool isDone = false;
    Secret digest = Secret::build(EVP_MD_get_size(digestOf(hash)), [&](std::span<unsigned char> out) {
        isDone = EVP_Digest(bytes.data(), static_cast<std::size_t>(bytes.size()), out.data(), nullptr, digestOf(hash),
                            nullptr)
                 == 1;
    });
    // Some systems forbid MD5, which codes (mOTP) and files of others are made of all the same.
    return isDone ? digest : Secret::fromBytes(QCryptographicHash::hash(bytes, inQt(hash)));
}

Result<Secret> of(Hash hash, const Secret &key, QByteArrayView bytes)
{
    bool isDone = false;
    Secret mac = Secret::build(EVP_MD_get_size(digestOf(hash)), [&](std::span<unsigned char> out) {
        const std::span<const unsigned char> k = key.bytes();
        isDone = HMAC(digestOf(hash), k.data() ? k.data() : reinterpret_cast<const unsigned char *>(""),
                      static_cast<int>(k.size()), reinterpret_cast<const unsigned char *>(bytes.data()),
                      static_cast<std::size_t>(bytes.size()), out.data(), nullptr)
                 != nullptr;
    });
    if (!isDone)
        return failure(Reason::Internal);
    return mac;
}

bool isMac(Hash hash, const Secret &key, QByteArrayView bytes, QByteArrayView mac)
{
    const Result<Secret> computed = of(hash, key, bytes);
    return computed && computed->sameAs(Secret::fromBytes(mac));
}

Result<Secret> expand(const Secret &key, QByteArrayView info, qsizetype size)
{
    // One block is enough for 32 bytes: T(1) = HMAC(key, info ‖ 1).
    const Result<Secret> block = of(Hash::Sha256, key, info.toByteArray() + '\x01');
    if (!block)
        return failure(block.error());
    return Secret::fromBytes(block->view().first(std::min(size, block->size())));
}

} // namespace countersign::hmac
