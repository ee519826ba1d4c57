// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-codes: how many codes a second, beside OpenSSL's bare HMAC over the same eight bytes. All ways take turns, so
// that other load on the machine meets all of them alike; the ratio is the median of the ratios of the rounds.

#include "core/otp/code.h"
#include "core/otp/hotp.h"
#include "tests/bench/figures.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <cstdlib>

using namespace countersign;
using namespace countersign::bench;

namespace {

constexpr int rounds = 15;
constexpr int codesInRound = 20'000;

Token tokenOf(Algorithm algorithm)
{
    TokenFields fields;
    fields.algorithm = algorithm;
    fields.secret = Secret::fromBytes(QCryptographicHash::hash("made up", QCryptographicHash::Sha1));
    return *Token::make(std::move(fields));
}

std::string perSecond(const Way &way)
{
    return text(codesInRound * 1000.0 / medianOf(way.milliseconds), 0, "/s");
}

void measureCodes(Algorithm algorithm)
{
    const Token token = tokenOf(algorithm);
    const auto key = token->secret.bytes();
    const std::string name = algorithmName(algorithm).toStdString();
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    std::array<unsigned char, 8> message{};
    quint64 counter = 0;

    const EVP_MD *md = digestOf(algorithm);
    EVP_MAC *hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    EVP_MAC_CTX *kept = EVP_MAC_CTX_new(hmac);
    std::string digest = EVP_MD_get0_name(md);
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
                                     OSSL_PARAM_construct_end()};
    if (EVP_MAC_init(kept, key.data(), key.size(), parameters) != 1)
        std::exit(EXIT_FAILURE);

    std::vector<Way> ways;
    ways.push_back({"a context kept keyed", [&] {
        qToBigEndian(++counter, message.data());
        std::size_t length = 0;
        EVP_MAC_init(kept, nullptr, 0, nullptr);
        EVP_MAC_update(kept, message.data(), message.size());
        EVP_MAC_final(kept, out.data(), &length, out.size());
    }});
    ways.push_back({"HMAC()", [&] {
        qToBigEndian(++counter, message.data());
        unsigned length = 0;
        HMAC(md, key.data(), static_cast<int>(key.size()), message.data(), message.size(), out.data(), &length);
    }});
    ways.push_back({"codeFor", [&] {
        if (!codeFor(token, static_cast<qint64>(++counter) * 30))
            std::exit(EXIT_FAILURE);
    }});
    takeTurns(ways, rounds, codesInRound);
    for (std::size_t floor : {0U, 1U})
        printRow("codes, " + name + ", to " + ways[floor].name, perSecond(ways[2]), perSecond(ways[floor]),
                 text(ratioOf(ways[2], ways[floor]), 2, "x"));
    EVP_MAC_CTX_free(kept);
    EVP_MAC_free(hmac);
}

} // namespace

int main()
{
    for (const Algorithm algorithm : {Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512})
        measureCodes(algorithm);
}
