// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <functional>

namespace countersign {

/// A change makes a candidate from a vault, or says why it cannot. It may run twice: when another program saved in
/// between, it is applied again to what that program left.
using Change = std::function<Result<Vault>(const Vault &)>;

/// The changes a person can make. All leave the vault they are given as it was, and none touches the revision.
namespace changes {

/// Puts tokens at the end of the list. A token with the key, issuer and account of one that is here is left out (a second scan).
Change add(QList<Token> tokens, qint64 now);

/// Gives an account a new key and its parameters, and keeps its place, names, note, groups, icon and recovery codes.
/// The old key goes to the removed tokens. Error: TokenGone.
Change replaceKey(TokenId id, Token incoming, qint64 now);

/// Changes in a token what a person changed between `before` and `edited`, and leaves the rest as it is by now: a
/// counter that has moved on, or what another program wrote, stays. A group goes with its last account. Error: TokenGone.
Change edit(Token before, Token edited);

/// Moves tokens to the removed ones. Tokens that are not in the list are passed over; error TokenGone when none is.
Change remove(QList<TokenId> ids, qint64 now);

/// Brings removed tokens back to the end of the list. Error: TokenGone when none of them is there.
Change restore(QList<TokenId> ids);

/// Forgets removed tokens for good. Error: TokenGone when none of them is there.
Change erase(QList<TokenId> ids);

/// Puts recovery codes in place of those an account has; none takes them away. Error: TokenGone.
Change setRecoveryCodes(TokenId id, QList<RecoveryCode> codes);

/// Notes that a recovery code was used (Unix seconds), or with 0 that it was not. It is known by its text: its place in
/// the list may have changed. Errors: TokenGone, RecoveryCodeGone.
Change markRecoveryCode(TokenId id, Secret text, qint64 usedAt);

/// Moves a HOTP counter on by one. Errors: TokenGone, NotACounterToken, CounterExhausted.
Change advance(TokenId id, qint64 now);

} // namespace changes

/// Drops tokens removed `removedDays` or more before `now`. Called with every save, so nothing else has to remember.
void dropExpired(Vault &vault, qint64 now);

} // namespace countersign
