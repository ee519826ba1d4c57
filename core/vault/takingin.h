// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/changes.h"

namespace countersign::changes {

/// A key that an account is to get.
struct Renewal
{
    TokenId id;
    Token incoming;
};

/// What a person said yes to, all in one change: gives accounts new keys as replaceKey() does, and then puts tokens at the
/// end as add() does. Error: TokenGone.
Change takeIn(QList<Renewal> renewals, QList<Token> added, qint64 now);

} // namespace countersign::changes
