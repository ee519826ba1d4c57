// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aescbc.h"

#include <openssl/evp.h>

#include <memory>

namespace countersign::aescbc {

namespace {

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

std::optional<Secret> opened(const Secret &key, QByteArrayView vector, QByteArrayView text, bool padded)
{
    if (key.size() != keySize || vector.size() != blockSize || text.isEmpty() || text.size() % blockSize != 0)
        return std::nullopt;
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    qsizetype written = 0;
    bool good = false;
    const Secret plain = Secret::build(text.size() + blockSize, [&](std::span<unsigned char> out) {
        int first = 0, rest = 0;
        good =
            EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.bytes().data(), bytesOf(vector)) == 1
            && EVP_CIPHER_CTX_set_padding(context.get(), padded ? 1 : 0) == 1
            && EVP_DecryptUpdate(context.get(), out.data(), &first, bytesOf(text), static_cast<int>(text.size())) == 1
            && EVP_DecryptFinal_ex(context.get(), out.data() + first, &rest) == 1;
        written = first + rest;
    });
    if (!good)
        return std::nullopt;
    return Secret::fromBytes(plain.view().first(written));
}

} // namespace

std::optional<Secret> open(const Secret &key, QByteArrayView vector, QByteArrayView text)
{
    return opened(key, vector, text, true);
}

std::optional<Secret> openUnpadded(const Secret &key, QByteArrayView vector, QByteArrayView text)
{
    return opened(key, vector, text, false);
}

} // namespace countersign::aescbc
