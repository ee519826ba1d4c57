// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pbkdf2.h"

#include <openssl/evp.h>

namespace countersign::pbkdf2 {

namespace {

const EVP_MD *digestOf(Hash hash)
{
    switch (hash) {
    case Hash::Sha1:
        return EVP_sha1();
    case Hash::Sha256:
        return EVP_sha256();
    case Hash::Sha512:
        break;
    }
    return EVP_sha512();
}

} // namespace

Result<Secret> derive(Hash hash, const Secret &password, QByteArrayView salt, quint64 iterations, qsizetype size,
                      const Effort &effort)
{
    if (iterations == 0)
        return failure(Reason::ForeignFileDamaged);
    if (iterations > mostIterations)
        return failure(Reason::ForeignFileTooCostly);
    const auto digestSize = static_cast<quint64>(EVP_MD_get_size(digestOf(hash)));
    const quint64 blocks = (static_cast<quint64>(size) + digestSize - 1) / digestSize;
    if (const auto allowed = effort.spend(iterations * blocks); !allowed)
        return failure(allowed.error());
    int done = 0;
    Secret key = Secret::build(size, [&](std::span<unsigned char> out) {
        const QByteArrayView text = password.isEmpty() ? QByteArrayView("") : password.view();
        done =
            PKCS5_PBKDF2_HMAC(text.data(), static_cast<int>(text.size()),
                              reinterpret_cast<const unsigned char *>(salt.data()), static_cast<int>(salt.size()),
                              static_cast<int>(iterations), digestOf(hash), static_cast<int>(out.size()), out.data());
    });
    if (done != 1)
        return failure(Reason::Internal);
    return key;
}

} // namespace countersign::pbkdf2
