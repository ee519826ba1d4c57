// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/code.h"

namespace countersign {

/// When a code can be seen: always, while its row is selected, or after a click until its window ends.
enum class Showing { Always, Selected, Clicked };

/// The order of the list. Favourites stand first in each.
enum class Sorting { Own, Name, Recent, Most };

/// How a person wants the list to be. Nothing in it is secret.
struct ListRules
{
    Showing showing = Showing::Always;
    Grouping grouping = Grouping::Halves;
    Sorting sorting = Sorting::Own;
    bool nextCode = false;      ///< Show the next code during the last seconds of this one.
    bool hideAfterCopy = false; ///< Put the window out of the way once a code has been copied.
    bool operator==(const ListRules &) const = default;
};

/// From and to the settings. What is not understood there stands for the usual.
ListRules loadListRules();
void saveListRules(const ListRules &rules);

} // namespace countersign
