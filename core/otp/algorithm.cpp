// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/algorithm.h"

#include <QList>
#include <QString>

#include <openssl/evp.h>

#include <algorithm>
#include <iterator>

namespace countersign {

namespace {

struct Row
{
    Algorithm algorithm;
    const char *name;
    const EVP_MD *(*digest)();
};

constexpr Row rows[] = {
    {Algorithm::Sha1, "SHA1", EVP_sha1},       {Algorithm::Sha224, "SHA224", EVP_sha224},
    {Algorithm::Sha256, "SHA256", EVP_sha256}, {Algorithm::Sha384, "SHA384", EVP_sha384},
    {Algorithm::Sha512, "SHA512", EVP_sha512}, {Algorithm::Md5, "MD5", EVP_md5},
};

const Row &rowOf(Algorithm algorithm)
{
    return *std::ranges::find(rows, algorithm, &Row::algorithm);
}

} // namespace

QString algorithmName(Algorithm algorithm)
{
    return QString::fromLatin1(rowOf(algorithm).name);
}

std::optional<Algorithm> algorithmNamed(QStringView name)
{
    QString plain = name.toString().toUpper();
    for (const QChar c : {u'-', u'_', u' '})
        plain.remove(c);
    for (const QLatin1String front : {QLatin1String("ALGORITHM."), QLatin1String("HMAC")})
        if (plain.startsWith(front))
            plain.remove(0, front.size());
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return plain == QLatin1String(row.name); });
    if (found == std::end(rows))
        return std::nullopt;
    return found->algorithm;
}

QList<Algorithm> hmacAlgorithms()
{
    return {Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512, Algorithm::Sha224, Algorithm::Sha384};
}

const EVP_MD *digestOf(Algorithm algorithm)
{
    return rowOf(algorithm).digest();
}

} // namespace countersign
