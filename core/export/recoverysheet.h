// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

/// What a recovery sheet says: paper for the day on which every device is lost. Drawing it is the window's part.
namespace countersign::recoverysheet {

struct Entry
{
    QString title;      ///< Issuer, or the account where there is none.
    QString account;    ///< Empty where the title has it already.
    Secret keyInBlocks; ///< Blocks of four with blanks between: Base32, or what an app for mOTP asks for, hexadecimal.
    QString
        parameters; ///< What has to be set by hand with the key, in the person's language; empty where all is usual.
    Secret pin;     ///< mOTP and Yandex; empty where there is none.
    Secret uri;     ///< Key URI, for the QR code. Too long for one in rare cases: qrwriter::write() says so.
    QList<RecoveryCode> recoveryCodes; ///< Used ones, too; they have a date.
};

struct Sheet
{
    qint64 printedAt = 0; ///< Unix seconds.
    QList<Entry> entries;
};

/// The sheet of these tokens, in their order. `now`: Unix seconds.
Sheet of(const QList<Token> &tokens, qint64 now);

} // namespace countersign::recoverysheet
