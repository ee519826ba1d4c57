// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

namespace countersign {

/// What shows that a clock is wrong, whatever the system says of it.
enum class ClockProof {
    None,
    BeforeProgram, ///< It shows a time before this program was made.
    BeforeVault,   ///< It shows a time before something that has been done to the vault.
};

/// The latest moment that the vault tells of: a token added, used or removed, a recovery code used. Unix seconds; 0 where
/// there is none.
qint64 latestMoment(const Vault &vault);

/// Weighs what a clock shows against the latest moment of a vault and the day the program was made; all in Unix seconds.
/// A minute is forgiven, because the vault may have been changed on another computer.
ClockProof clockProof(qint64 now, qint64 latestMoment, qint64 programMadeAt);

} // namespace countersign
