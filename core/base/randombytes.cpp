// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/randombytes.h"

#include <openssl/rand.h>

namespace countersign {

Secret randomSecret(qsizetype size)
{
    return Secret::build(size, [](std::span<unsigned char> out) {
        if (RAND_priv_bytes(out.data(), static_cast<int>(out.size())) != 1)
            qFatal("the system gives no random bytes");
    });
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(size)) != 1)
        qFatal("the system gives no random bytes");
    return bytes;
}

} // namespace countersign
