// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QModelIndex;

namespace countersign {

/// A code sign by sign, with a pause in its middle, so that nobody hears "four hundred and ninety-four thousand".
QString spelled(const QString &code);

/// What a row of a TokenModel says to somebody who asks for its code: the code sign by sign and how long it stays, or why
/// there is none.
QString spokenCode(const QModelIndex &row);

} // namespace countersign
