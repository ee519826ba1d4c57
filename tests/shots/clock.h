// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "tests/shots/keep.h"

#include <QSize>

namespace countersign::test {

/// Pictures of the list while the computer's clock is in doubt.
void takeClock(const Vault &vault, const QSize &size, const Keep &keep);

} // namespace countersign::test
