// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/spelling.h"

#include "core/base/clock.h"
#include "core/otp/code.h"
#include "ui/tokens/tokenmodel.h"

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

QString spokenCode(const QModelIndex &row, Asked asked)
{
    const QString code = row.data(TokenModel::CodeRole).toString();
    const bool counted = row.data(TokenModel::CountedRole).toBool();
    if (code.isEmpty())
        return counted ? TokenModel::tr("code by counter, not shown") : row.data(TokenModel::TroubleRole).toString();
    if (asked == Asked::InPassing && !row.data(TokenModel::RevealedRole).toBool())
        return TokenModel::tr("code hidden");
    QStringList parts{spelled(code)};
    if (row.data(TokenModel::UsedRole).toBool())
        parts.append(TokenModel::tr("used"));
    if (asked == Asked::Outright && !counted)
        parts.append(secondsLeftText(secondsLeft(row)));
    const QString next = row.data(TokenModel::NextCodeRole).toString();
    if (!next.isEmpty())
        parts.append(TokenModel::tr("then %1").arg(spelled(QString(next).remove(u' '))));
    return parts.join(TokenModel::tr(", ", "between the parts of what a screen reader says of an account"));
}

qint64 secondsLeft(const QModelIndex &row)
{
    const qint64 until = row.data(TokenModel::ValidUntilRole).toLongLong();
    return qMax<qint64>(0, until - secondsOf(row.data(TokenModel::NowRole).toLongLong()));
}

} // namespace countersign
