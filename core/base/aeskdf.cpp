// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/aeskdf.h"

#include "core/base/aescbc.h"
#include "core/base/hmac.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>

namespace countersign::aeskdf {

namespace {

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

constexpr qsizetype stepBlocks = 4096;

// CBC over zeros is the cipher applied to the vector again and again, without a call for each round.
bool encryptAgainAndAgain(std::span<unsigned char> block, QByteArrayView seed, quint64 rounds, const Effort &effort)
{
    static constexpr std::array<unsigned char, stepBlocks * aescbc::blockSize> zeros{};
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    const auto *seedBytes = reinterpret_cast<const unsigned char *>(seed.data());
    bool good = EVP_EncryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, seedBytes, block.data()) == 1;
    const Secret steps = Secret::build(zeros.size(), [&](std::span<unsigned char> out) {
        for (quint64 left = rounds; good && left > 0 && !effort.isCancelled();) {
            const quint64 now = std::min<quint64>(left, stepBlocks);
            const auto size = static_cast<int>(now * aescbc::blockSize);
            int written = 0;
            good = EVP_EncryptUpdate(context.get(), out.data(), &written, zeros.data(), size) == 1 && written == size;
            left -= now;
            if (good && left == 0)
                std::ranges::copy(out.subspan(static_cast<std::size_t>(size) - block.size(), block.size()),
                                  block.begin());
        }
    });
    return good && !effort.isCancelled();
}

} // namespace

Result<Secret> derive(const Secret &key, QByteArrayView seed, quint64 rounds, const Effort &effort)
{
    if (key.size() != keySize || seed.size() != keySize)
        return failure(Reason::ForeignFileDamaged);
    if (const auto allowed = effort.spend(rounds / roundsPerWork); !allowed)
        return failure(allowed.error());
    bool good = true;
    const Secret transformed = Secret::build(keySize, [&](std::span<unsigned char> out) {
        std::ranges::copy(key.bytes(), out.begin());
        for (std::size_t at = 0; good && at < out.size(); at += aescbc::blockSize)
            good = encryptAgainAndAgain(out.subspan(at, aescbc::blockSize), seed, rounds, effort);
    });
    if (!good)
        return failure(effort.isCancelled() ? Reason::Cancelled : Reason::Internal);
    return hmac::digest(hmac::Hash::Sha256, transformed.view());
}

} // namespace countersign::aeskdf
