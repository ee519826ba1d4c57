// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample.h"

#include "core/base/base32.h"

#include <QCryptographicHash>
#include <QtGlobal>

namespace countersign::test {

Secret secretOf(const char *base32)
{
    const auto secret = base32::decode(QString::fromLatin1(base32), base32::Reading::Exact);
    Q_ASSERT_X(secret.has_value(), "secretOf", base32);
    return *secret;
}

Token tokenOf(TokenFields fields)
{
    const auto token = Token::make(std::move(fields));
    Q_ASSERT(token.has_value());
    return *token;
}

Token tokenOf(const char *issuer, const char *account)
{
    TokenFields fields;
    fields.issuer = QString::fromUtf8(issuer);
    fields.account = QString::fromUtf8(account);
    const QByteArray name = QByteArray(issuer) + '/' + account;
    fields.secret = Secret::fromBytes(QCryptographicHash::hash(name, QCryptographicHash::Sha1));
    return tokenOf(std::move(fields));
}

} // namespace countersign::test
