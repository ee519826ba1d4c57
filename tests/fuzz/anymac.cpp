// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program's own functions come before those of OpenSSL that have their names. No other program has them.
#include "tests/fuzz/anymac.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#ifdef __unix__
#include <dlfcn.h>
#endif

namespace countersign::fuzz {

namespace {

bool isAny = false;

} // namespace

void takeAnyMac(bool any)
{
    isAny = any;
}

} // namespace countersign::fuzz

#ifdef __unix__

using countersign::fuzz::isAny;

extern "C" {

int CRYPTO_memcmp(const void *left, const void *right, std::size_t size)
{
    constexpr std::size_t sha1 = 20, sha256 = 32, sha512 = 64;
    if (isAny && (size == sha1 || size == sha256 || size == sha512))
        return 0;
    const auto *a = static_cast<const unsigned char *>(left), *b = static_cast<const unsigned char *>(right);
    int differences = 0;
    for (std::size_t i = 0; i < size; ++i)
        differences |= a[i] ^ b[i];
    return differences;
}

int EVP_CipherFinal_ex(EVP_CIPHER_CTX *context, unsigned char *out, int *written)
{
    static auto *const library =
        reinterpret_cast<decltype(EVP_CipherFinal_ex) *>(dlsym(RTLD_NEXT, "EVP_CipherFinal_ex"));
    const int answer = library(context, out, written);
    const bool isTag =
        EVP_CIPHER_CTX_get_mode(context) == EVP_CIPH_GCM_MODE && EVP_CIPHER_CTX_is_encrypting(context) == 0;
    if (!isAny || !isTag)
        return answer;
    *written = 0;
    return 1;
}

} // extern "C"

#endif
