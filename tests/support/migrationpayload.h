// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Writes Google Authenticator exports. A writer of its own for the wire format, so that reading is not tested with
/// itself.
namespace countersign::test::migration {

QByteArray varint(quint64 value);
QByteArray number(int field, qint64 value);
QByteArray bytes(int field, const QByteArray &value);

/// One account with Google's own numbers: algorithms 1 to 4, digits 1 (six) and 2 (eight), kinds 1 (HOTP) and 2 (TOTP).
struct Account
{
    QByteArray secret = "hello world";
    QByteArray name = "ana";
    QByteArray issuer = "Quay";
    int algorithm = 1;
    int digits = 1;
    int kind = 2;
    qint64 counter = 0;

    QByteArray written() const;
};

/// Part `index` (0-based) of an export in `size` parts.
QByteArray part(const QList<Account> &accounts, int size = 1, int index = 0, qint64 id = 5, int version = 1);

/// The link that the QR code of a payload holds.
QString link(const QByteArray &payload);

} // namespace countersign::test::migration
