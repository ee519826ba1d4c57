// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aesgcm.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <array>
#include <limits>
#include <memory>
#include <new>

namespace countersign::aesgcm {

namespace {

// OpenSSL wipes the key in it when it is freed.
using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

bool isPossible(const Secret &key, QByteArrayView nonce, qsizetype textSize)
{
    return key.size() == keySize && nonce.size() == nonceSize && textSize <= std::numeric_limits<int>::max();
}

Context contextFor(const Secret &key, QByteArrayView nonce, QByteArrayView associated, int encrypts)
{
    Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int length = 0;
    if (!context
        || EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.bytes().data(), bytesOf(nonce), encrypts)
               != 1
        || (!associated.isEmpty()
            && EVP_CipherUpdate(context.get(), nullptr, &length, bytesOf(associated),
                                static_cast<int>(associated.size()))
                   != 1))
        throw std::bad_alloc();
    return context;
}

} // namespace

Sealed seal(const Secret &key, QByteArrayView nonce, const Secret &plain, QByteArrayView associated)
{
    Q_ASSERT(isPossible(key, nonce, plain.size()));
    const Context context = contextFor(key, nonce, associated, 1);
    Sealed sealed{QByteArray(plain.size(), '\0'), QByteArray(tagSize, '\0')};
    auto *out = reinterpret_cast<unsigned char *>(sealed.text.data());
    std::array<unsigned char, 16> rest{};
    int length = 0;
    const bool done =
        (plain.isEmpty()
         || EVP_CipherUpdate(context.get(), out, &length, plain.bytes().data(), static_cast<int>(plain.size())) == 1)
        && EVP_CipherFinal_ex(context.get(), rest.data(), &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(tagSize), sealed.tag.data()) == 1;
    if (!done)
        throw std::bad_alloc();
    return sealed;
}

std::optional<Secret> open(const Secret &key, QByteArrayView nonce, QByteArrayView text, QByteArrayView tag,
                           QByteArrayView associated)
{
    if (!isPossible(key, nonce, text.size()) || tag.size() != tagSize)
        return {};
    const Context context = contextFor(key, nonce, associated, 0);
    bool done = false;
    Secret plain = Secret::build(text.size(), [&](std::span<unsigned char> out) {
        std::array<unsigned char, 16> rest{};
        QByteArray expected = tag.toByteArray();
        int length = 0;
        done =
            (text.isEmpty()
             || EVP_CipherUpdate(context.get(), out.data(), &length, bytesOf(text), static_cast<int>(text.size())) == 1)
            && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tagSize), expected.data())
                   == 1
            && EVP_CipherFinal_ex(context.get(), rest.data(), &length) == 1;
    });
    if (!done) {
        ERR_clear_error();
        return {};
    }
    return plain;
}

} // namespace countersign::aesgcm
