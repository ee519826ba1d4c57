// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "tests/shots/keep.h"

#include <QSize>

namespace countersign::test {

/// Pictures of the list in its other states: hidden codes, the next code, a used one, groups and favourites, several
/// accounts chosen, a row on its way. `moment` is in Unix milliseconds, well within a code's window.
void takeListStates(Vault vault, qint64 moment, const QSize &size, const Keep &keep);

} // namespace countersign::test
