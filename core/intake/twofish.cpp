// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/twofish.h"

#ifdef COUNTERSIGN_NETTLE
#include <nettle/twofish.h>
#endif

#include <algorithm>

namespace countersign::twofish {

#ifdef COUNTERSIGN_NETTLE

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype blockSize = TWOFISH_BLOCK_SIZE;

const quint8 *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const quint8 *>(view.data());
}

} // namespace

bool isThere()
{
    return true;
}

std::optional<Secret> open(const Secret &key, QByteArrayView vector, QByteArrayView text)
{
    if (key.size() != keySize || vector.size() != blockSize || text.isEmpty() || text.size() % blockSize != 0)
        return std::nullopt;
    const Secret plain = Secret::build(text.size(), [&](std::span<unsigned char> out) {
        twofish_ctx context;
        twofish256_set_key(&context, key.bytes().data());
        twofish_decrypt(&context, out.size(), out.data(), bytesOf(text));
        // Cipher block chaining: each block was mixed with the encrypted one before it.
        const quint8 *before = bytesOf(vector);
        for (std::size_t at = 0; at < out.size(); ++at)
            out[at] ^= at < blockSize ? before[at] : bytesOf(text)[at - blockSize];
        std::fill_n(reinterpret_cast<volatile unsigned char *>(&context), sizeof context,
                    static_cast<unsigned char>(0));
    });
    const auto padding = static_cast<uchar>(plain.view().back());
    if (padding == 0 || padding > blockSize)
        return std::nullopt;
    for (const char c : plain.view().last(padding))
        if (static_cast<uchar>(c) != padding)
            return std::nullopt;
    return Secret::fromBytes(plain.view().chopped(padding));
}

#else

bool isThere()
{
    return false;
}

std::optional<Secret> open(const Secret &, QByteArrayView, QByteArrayView)
{
    return std::nullopt;
}

#endif

} // namespace countersign::twofish
