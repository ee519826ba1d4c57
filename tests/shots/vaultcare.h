// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "tests/shots/keep.h"

#include <QSize>

namespace countersign::test {

/// Pictures of what looks after the vault: the choice of its place, backups, restoring and the preferences. `size` is that
/// of a window; dialogs get no wider.
void takeVaultCare(const Vault &vault, const QSize &size, const Keep &keep);

} // namespace countersign::test
