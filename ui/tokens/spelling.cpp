// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/spelling.h"

#include "core/base/clock.h"
#include "core/otp/code.h"
#include "ui/tokens/tokenmodel.h"

#include <QCoreApplication>
#include <QModelIndex>
#include <QStringList>

namespace countersign {

QString spelled(const QString &code)
{
    QStringList halves;
    for (const QString &half : inHalves(code).split(u' ')) {
        QString signs;
        for (const QChar sign : half)
            signs += signs.isEmpty() ? QString(sign) : u' ' + QString(sign);
        halves.append(signs);
    }
    return halves.join(QStringLiteral(", "));
}

QString spokenCode(const QModelIndex &row)
{
    const QString trouble = row.data(TokenModel::TroubleRole).toString();
    if (!trouble.isEmpty())
        return trouble;
    const QString code = row.data(TokenModel::CodeRole).toString();
    if (code.isEmpty())
        return QCoreApplication::translate("Spelling", "No code is shown.");
    if (row.data(TokenModel::CountedRole).toBool())
        return spelled(code);
    const qint64 left =
        row.data(TokenModel::ValidUntilRole).toLongLong() - secondsOf(row.data(TokenModel::NowRole).toLongLong());
    return QCoreApplication::translate("Spelling", "%1. %2.").arg(spelled(code), secondsLeftText(left));
}

} // namespace countersign
