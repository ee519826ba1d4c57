// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/migrationpayload.h"

namespace countersign::test::migration {

QByteArray varint(quint64 value)
{
    QByteArray out;
    for (; value > 0x7f; value >>= 7)
        out.append(char(value | 0x80));
    return out.append(char(value));
}

QByteArray number(int field, qint64 value)
{
    return varint(quint64(field) << 3) + varint(quint64(value));
}

QByteArray bytes(int field, const QByteArray &value)
{
    return varint(quint64(field) << 3 | 2) + varint(quint64(value.size())) + value;
}

QByteArray Account::written() const
{
    QByteArray out = bytes(1, secret) + bytes(2, name);
    if (!issuer.isEmpty())
        out += bytes(3, issuer);
    return out + number(4, algorithm) + number(5, digits) + number(6, kind)
           + (counter ? number(7, counter) : QByteArray());
}

QByteArray part(const QList<Account> &accounts, int size, int index, qint64 id, int version)
{
    QByteArray out;
    for (const Account &account : accounts)
        out += bytes(1, account.written());
    return out + number(2, version) + number(3, size) + number(4, index) + number(5, id);
}

QString link(const QByteArray &payload)
{
    return QStringLiteral("otpauth-migration://offline?data=")
           + QString::fromLatin1(payload.toBase64().toPercentEncoding());
}

} // namespace countersign::test::migration
