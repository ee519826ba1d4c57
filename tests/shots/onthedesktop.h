// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"
#include "tests/shots/keep.h"

#include <QSize>

namespace countersign::test {

/// Pictures of the quick pick and of the preferences about the desktop. `size` is that of a window; the dialog gets no
/// wider.
void takeOnTheDesktop(const Vault &vault, const QSize &size, const Keep &keep);

} // namespace countersign::test
