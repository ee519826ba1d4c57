// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <openssl/crypto.h>

#include <cstring>
#include <new>

namespace countersign {

namespace {

// Room for 5,000 tokens: a block takes 64 bytes or more in OpenSSL's buddy heap. When the heap is full or could
// not be locked (a low RLIMIT_MEMLOCK), OpenSSL serves ordinary memory, which is wiped all the same.
constexpr size_t heapBytes = size_t{1024} * 1024;
constexpr size_t smallestBlock = 32;

bool prepareHeap()
{
    static const bool ready = [] {
        // Without the system's openssl.cnf, or the one that OPENSSL_CONF names: such a file can have modules loaded into
        // the program that holds the keys. Nor does anybody ask for ciphers and digests by the names that would be listed
        // beforehand, or for OpenSSL's own words on its errors.
        OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ADD_ALL_CIPHERS
                                | OPENSSL_INIT_NO_ADD_ALL_DIGESTS | OPENSSL_INIT_NO_LOAD_CRYPTO_STRINGS,
                            nullptr);
        return CRYPTO_secure_malloc_init(heapBytes, smallestBlock) > 0;
    }();
    return ready;
}

} // namespace

Secret Secret::allocate(qsizetype size)
{
    Secret secret;
    if (size <= 0)
        return secret;
    prepareHeap();
    const auto length = static_cast<size_t>(size);
    void *block = CRYPTO_secure_zalloc(length, __FILE__, __LINE__);
    if (!block)
        block = CRYPTO_zalloc(length, __FILE__, __LINE__);
    if (!block)
        throw std::bad_alloc();
    secret.m_block = std::shared_ptr<unsigned char>(static_cast<unsigned char *>(block), [length](unsigned char *gone) {
        CRYPTO_secure_clear_free(gone, length, __FILE__, __LINE__);
    });
    secret.m_size = size;
    return secret;
}

Secret Secret::fromBytes(QByteArrayView bytes)
{
    return build(bytes.size(), [&](std::span<unsigned char> out) {
        if (!out.empty())
            std::memcpy(out.data(), bytes.data(), out.size());
    });
}

Secret Secret::takeFrom(QByteArray &&bytes)
{
    Secret secret = fromBytes(bytes);
    wipe(bytes);
    bytes.clear();
    return secret;
}

bool Secret::sameAs(const Secret &other) const
{
    return m_size == other.m_size
           && (m_size == 0 || CRYPTO_memcmp(m_block.get(), other.m_block.get(), static_cast<size_t>(m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
}

} // namespace countersign
