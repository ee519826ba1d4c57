// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace countersign {

/// What a format of another program has room for beside name, key and parameters, as far as we read or write it.
enum class Carried : quint32 {
    Nothing = 0,
    Groups = 1 << 0,
    Notes = 1 << 1,
    Icons = 1 << 2,
    Favourites = 1 << 3,
    Order = 1 << 4,
    RecoveryCodes = 1 << 5,
    Trashed = 1 << 6,
    Counters = 1 << 7,
    Uses = 1 << 8,
};
Q_DECLARE_FLAGS(CarriedParts, Carried)
Q_DECLARE_OPERATORS_FOR_FLAGS(CarriedParts)

} // namespace countersign
