// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/clockproof.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr qint64 forgiven = 60;
/// A moment that is further away than this is a slip in a file, and would never come.
constexpr qint64 believed = qint64{366} * 86'400;

qint64 latestOf(const Token &token)
{
    qint64 latest = std::max(token->addedAt, token->lastUsedAt);
    for (const RecoveryCode &code : token->recoveryCodes)
        latest = std::max(latest, code.usedAt);
    return latest;
}

} // namespace

qint64 latestMoment(const Vault &vault)
{
    qint64 latest = 0;
    for (const Token &token : vault.tokens)
        latest = std::max(latest, latestOf(token));
    for (const RemovedToken &removed : vault.removed)
        latest = std::max({latest, removed.removedAt, latestOf(removed.token)});
    return latest;
}

ClockProof clockProof(qint64 now, qint64 latestMoment, qint64 programMadeAt)
{
    if (now < programMadeAt)
        return ClockProof::BeforeProgram;
    const qint64 behind = latestMoment - now;
    return behind > forgiven && behind < believed ? ClockProof::BeforeVault : ClockProof::None;
}

} // namespace countersign
