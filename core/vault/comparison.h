// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/changes.h"

#include <QStringList>

namespace countersign {

/// How another vault, mostly a backup, differs from the one in use. Names only, nothing secret.
struct Comparison
{
    int same = 0;           ///< Accounts that are in both with the same key.
    QStringList onlyThere;  ///< In the other one alone.
    QStringList onlyHere;   ///< In the one in use alone.
    QStringList otherKey;   ///< In both under the same id or name, with another key.
    QStringList otherWords; ///< The same key, but another name, note, group, picture or set of recovery codes.

    bool isSame() const
    {
        return onlyThere.isEmpty() && onlyHere.isEmpty() && otherKey.isEmpty() && otherWords.isEmpty();
    }
};

Comparison compare(const Vault &here, const Vault &there);

/// Whether both hold the same accounts in the same order and give the same codes at a moment (Unix seconds): the proof
/// that a backup is one. A counter counts as it is.
bool givesSameCodes(const Vault &one, const Vault &other, qint64 now);

namespace changes {

/// Adds the accounts of another vault that are not here: those whose key is here under the same name or id stay as
/// they are, those with another key come in beside them. An account that was removed here comes back.
Change merge(Vault other, qint64 now);

} // namespace changes

} // namespace countersign
