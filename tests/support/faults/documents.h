// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vaultstore.h"

namespace countersign::faults {

/// A made-up sealed vault of 20 KB that no other number has.
inline Secret document(int number)
{
    return Secret::fromBytes("{\"made up\":" + QByteArray::number(number) + ",\"db\":\""
                             + QByteArray("c2VhbGVk").repeated(2560) + QByteArray::number(number) + "\"}");
}

/// Whose vault it is, and which revision.
inline VaultStamp stamp(int number)
{
    return {QUuid(QStringLiteral("5f7c1d3a-90be-4c6f-8a21-d40b7e613f52")), static_cast<quint64>(number)};
}

/// When a backup of that number was made.
inline QDateTime moment(int number)
{
    return QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC).addSecs(3600 * number);
}

} // namespace countersign::faults
