// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/changes.h"

#include <QHash>

namespace countersign {

/// How often codes of one token were taken, and when last (Unix seconds).
struct Use
{
    qint64 count = 0;
    qint64 lastAt = 0;
};

/// Changes of how the tokens of a list stand: their order, the favourites, and what was used when.
namespace changes {

/// Puts tokens, in the order they have among each other, in front of `before`; at the end of the list where that is null
/// or not there. Tokens that are not in the list are passed over; error TokenGone when none is.
Change move(QList<TokenId> ids, TokenId before);

/// Makes tokens favourites, or favourites no longer. Error: TokenGone when none of them is there.
Change setFavourite(const QList<TokenId> &ids, bool favourite);

/// Adds uses to what is known of each token. Error: TokenGone when none of them is there.
Change noteUses(QHash<TokenId, Use> uses);

} // namespace changes

} // namespace countersign
