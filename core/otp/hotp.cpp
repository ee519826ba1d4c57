// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/hotp.h"

#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/evp.h>

#include <memory>
#include <new>
#include <type_traits>

namespace countersign::hotp {

namespace {

template<auto function>
using Frees = std::integral_constant<decltype(function), function>;
using MacMethod = std::unique_ptr<EVP_MAC, Frees<EVP_MAC_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, Frees<EVP_MAC_CTX_free>>;

MacContext withoutKey(Algorithm algorithm)
{
    const MacMethod hmac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    MacContext context(hmac ? EVP_MAC_CTX_new(hmac.get()) : nullptr);
    QByteArray digest = EVP_MD_get0_name(digestOf(algorithm));
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
                                     OSSL_PARAM_construct_end()};
    if (!context || !EVP_MAC_CTX_set_params(context.get(), parameters))
        throw std::bad_alloc();
    return context;
}

// OpenSSL 3 takes longer to look up HMAC and a hash function by name than to compute a code, so both are looked up
// once for each algorithm. The context kept here never holds a key: every code is computed in a copy, which OpenSSL
// wipes when it is freed. Copying leaves the original alone, so any thread may do it.
MacContext contextFor(Algorithm algorithm)
{
    static const std::array originals{withoutKey(Algorithm::Sha1), withoutKey(Algorithm::Sha224),
                                      withoutKey(Algorithm::Sha256), withoutKey(Algorithm::Sha384),
                                      withoutKey(Algorithm::Sha512)};
    // MD5 comes last in the enumeration and has no HMAC here (see Algorithm).
    return MacContext(EVP_MAC_CTX_dup(originals.at(static_cast<std::size_t>(algorithm)).get()));
}

} // namespace

Mac macOf(const Secret &secret, Algorithm algorithm, quint64 counter)
{
    std::array<unsigned char, 8> message{};
    qToBigEndian(counter, message.data());
    Mac mac;
    const auto key = secret.bytes();
    const MacContext context = contextFor(algorithm);
    // With a key of any length, nothing but a lack of memory stops this.
    if (!context || !EVP_MAC_init(context.get(), key.data(), key.size(), nullptr)
        || !EVP_MAC_update(context.get(), message.data(), message.size())
        || !EVP_MAC_final(context.get(), mac.bytes.data(), &mac.length, mac.bytes.size()))
        throw std::bad_alloc();
    return mac;
}

quint32 truncate(const Mac &mac)
{
    const std::size_t offset = mac.bytes[mac.length - 1] & 0xfU;
    return qFromBigEndian<quint32>(mac.bytes.data() + offset) & 0x7fffffffU;
}

QString code(const Secret &secret, Algorithm algorithm, int digits, quint64 counter)
{
    quint64 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    const quint64 number = truncate(macOf(secret, algorithm, counter)) % modulus;
    return QString::number(number).rightJustified(digits, u'0');
}

} // namespace countersign::hotp
