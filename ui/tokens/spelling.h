// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;

namespace countersign {

/// A code sign by sign, with a pause in its middle, so that nobody hears "four hundred and ninety-four thousand".
QString spelled(const QString &code);

/// In passing, what stands in the row is said and no more. Outright, a code is said that is hidden from those who look over
/// a shoulder, and how long it stays.
enum class Asked { InPassing, Outright };

/// What a row of a TokenModel says of its code: sign by sign, or why there is none.
QString spokenCode(const QModelIndex &row, Asked asked);

/// How long the code of a row stays.
qint64 secondsLeft(const QModelIndex &row);

} // namespace countersign
