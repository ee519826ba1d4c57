// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-codes: how many codes a second, beside OpenSSL's bare HMAC over the same eight bytes, and what reading and
// writing a vault of 1,000 tokens takes, beside Qt's JSON parser alone. All ways take turns, so that other load on
// the machine meets all of them alike; the ratio is the median of the ratios of the rounds.

#include "core/otp/code.h"
#include "core/otp/hotp.h"
#include "core/vault/vaultcodec.h"
#include "tests/bench/figures.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <cstdlib>
#include <functional>

using namespace countersign;
using namespace countersign::bench;

namespace {

constexpr int rounds = 15;
constexpr int codesInRound = 20'000;
constexpr int tokensInVault = 1000;

struct Way
{
    std::string name;
    std::function<void()> once;
    std::vector<double> milliseconds = {}; ///< CPU time of each round.
};

void takeTurns(std::vector<Way> &ways, int repetitions)
{
    for (int round = 0; round < rounds; ++round)
        for (Way &way : ways) {
            const double before = cpuMilliseconds();
            for (int i = 0; i < repetitions; ++i)
                way.once();
            way.milliseconds.push_back(cpuMilliseconds() - before);
        }
}

/// The median over all rounds of what `way` took for each unit that `floor` took.
double ratioOf(const Way &way, const Way &floor)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < way.milliseconds.size(); ++i)
        ratios.push_back(way.milliseconds[i] / floor.milliseconds[i]);
    return medianOf(ratios);
}

Token tokenOf(int number, Algorithm algorithm)
{
    TokenFields fields;
    fields.issuer = QStringLiteral("Issuer %1").arg(number);
    fields.account = QStringLiteral("person%1@example.org").arg(number);
    fields.algorithm = algorithm;
    fields.secret = Secret::fromBytes(QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha1));
    return *Token::make(std::move(fields));
}

std::string perSecond(const Way &way)
{
    return text(codesInRound * 1000.0 / medianOf(way.milliseconds), 0, "/s");
}

void measureCodes(Algorithm algorithm)
{
    const Token token = tokenOf(1, algorithm);
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
    takeTurns(ways, codesInRound);
    for (std::size_t floor : {0U, 1U})
        printRow("codes, " + name + ", to " + ways[floor].name, perSecond(ways[2]), perSecond(ways[floor]),
                 text(ratioOf(ways[2], ways[floor]), 2, "x"));
    EVP_MAC_CTX_free(kept);
    EVP_MAC_free(hmac);
}

void measureVault()
{
    Vault vault = Vault::empty();
    for (int i = 0; i < tokensInVault; ++i)
        vault.tokens.append(tokenOf(i, Algorithm::Sha1));
    const Secret document = vaultcodec::write(vault);
    const QByteArray bytes = document.view().toByteArray();

    std::vector<Way> ways;
    ways.push_back({"", [&] {
        if (!QJsonDocument::fromJson(bytes).isObject())
            std::exit(EXIT_FAILURE);
    }});
    ways.push_back({"read", [&] {
        const auto read = vaultcodec::read(document);
        if (!read || read->tokens.size() != tokensInVault)
            std::exit(EXIT_FAILURE);
    }});
    ways.push_back({"write", [&] {
        if (vaultcodec::write(vault).isEmpty())
            std::exit(EXIT_FAILURE);
    }});
    takeTurns(ways, 2);
    for (std::size_t i : {1U, 2U})
        printRow("vault of 1,000 tokens, " + ways[i].name + ", to its JSON alone",
                 text(medianOf(ways[i].milliseconds) / 2, 1, " ms"), text(medianOf(ways[0].milliseconds) / 2, 1, " ms"),
                 text(ratioOf(ways[i], ways[0]), 2, "x"));
}

} // namespace

int main()
{
    for (const Algorithm algorithm : {Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512})
        measureCodes(algorithm);
    measureVault();
}
