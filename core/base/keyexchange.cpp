// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keyexchange.h"

#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <limits>
#include <memory>
#include <new>
#include <utility>

namespace countersign {

namespace {

constexpr int groupBytes = 128;
constexpr int keyBytes = 16;
constexpr int blockBytes = 16;

struct Free
{
    void operator()(BIGNUM *number) const { BN_clear_free(number); }
    void operator()(BN_CTX *context) const { BN_CTX_free(context); }
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Number = std::unique_ptr<BIGNUM, Free>;

Number checked(BIGNUM *number)
{
    if (!number)
        throw std::bad_alloc();
    return Number(number);
}

Number numberFrom(QByteArrayView bytes)
{
    return checked(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()), nullptr));
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// base to the power of a secret, in the memory that is given; null where that is full.
Number powerIn(BN_CTX *memory, Number secret, Number result, const BIGNUM *base, const Secret &exponent,
               const BIGNUM *prime)
{
    const std::unique_ptr<BN_CTX, Free> context(memory);
    if (!context || !secret || !result
        || !BN_bin2bn(exponent.bytes().data(), static_cast<int>(exponent.size()), secret.get()))
        return {};
    BN_set_flags(secret.get(), BN_FLG_CONSTTIME);
    if (BN_mod_exp_mont_consttime(result.get(), base, secret.get(), prime, context.get(), nullptr) != 1)
        return {};
    return result;
}

/// base to the power of a secret, in the group. In locked memory while there is room; what is not locked is wiped as well.
Number power(const BIGNUM *base, const Secret &exponent, const BIGNUM *prime)
{
    if (Number locked =
            powerIn(BN_CTX_secure_new(), Number(BN_secure_new()), Number(BN_secure_new()), base, exponent, prime))
        return locked;
    ERR_clear_error();
    Number result = powerIn(BN_CTX_new(), Number(BN_new()), Number(BN_new()), base, exponent, prime);
    if (!result)
        throw std::bad_alloc();
    return result;
}

Secret hmac(QByteArrayView key, QByteArrayView text)
{
    return Secret::build(32, [&](std::span<unsigned char> out) {
        unsigned int size = 0;
        if (!HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytesOf(text),
                  static_cast<std::size_t>(text.size()), out.data(), &size))
            throw std::bad_alloc();
    });
}

} // namespace

KeyExchange::KeyExchange(Secret exponent) : m_private(std::move(exponent)), m_public(groupBytes, '\0')
{
    if (m_private.size() != exponentBytes)
        qFatal("a key exchange needs an exponent of its size");
    const Number prime = checked(BN_get_rfc2409_prime_1024(nullptr));
    const Number two = numberFrom(QByteArrayView("\x02"));
    const Number ours = power(two.get(), m_private, prime.get());
    BN_bn2binpad(ours.get(), reinterpret_cast<unsigned char *>(m_public.data()), groupBytes);
}

std::optional<Secret> KeyExchange::agree(QByteArrayView theirs) const
{
    if (theirs.size() > groupBytes)
        return {};
    const Number prime = checked(BN_get_rfc2409_prime_1024(nullptr));
    const Number other = numberFrom(theirs);
    const Number last = checked(BN_dup(prime.get()));
    BN_sub_word(last.get(), 1);
    // 0, 1 and p - 1 would make a key that anybody knows.
    if (BN_is_zero(other.get()) || BN_is_one(other.get()) || BN_cmp(other.get(), last.get()) >= 0)
        return {};
    const Number common = power(other.get(), m_private, prime.get());
    const Secret material = Secret::build(
        groupBytes, [&](std::span<unsigned char> out) { BN_bn2binpad(common.get(), out.data(), groupBytes); });
    const Secret extracted = hmac(QByteArray(32, '\0'), material.view());
    const Secret expanded = hmac(extracted.view(), QByteArrayView("\x01"));
    return Secret::fromBytes(expanded.view().first(keyBytes));
}

std::optional<Secret> openCbc(const Secret &key, QByteArrayView vector, QByteArrayView text)
{
    if (key.size() != keyBytes || vector.size() != blockBytes || text.isEmpty() || text.size() % blockBytes != 0
        || text.size() > std::numeric_limits<int>::max())
        return {};
    const std::unique_ptr<EVP_CIPHER_CTX, Free> context(EVP_CIPHER_CTX_new());
    if (!context)
        throw std::bad_alloc();
    int size = 0;
    int rest = 0;
    bool done = false;
    const Secret room = Secret::build(text.size(), [&](std::span<unsigned char> out) {
        done = EVP_CipherInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, key.bytes().data(), bytesOf(vector), 0) == 1
               && EVP_CipherUpdate(context.get(), out.data(), &size, bytesOf(text), static_cast<int>(text.size())) == 1
               && EVP_CipherFinal_ex(context.get(), out.data() + size, &rest) == 1;
    });
    if (!done) {
        ERR_clear_error();
        return {};
    }
    return Secret::fromBytes(room.view().first(size + rest));
}

} // namespace countersign
