// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QSize>

#include <functional>

class QWidget;

namespace countersign::test {

/// Pictures of the list while the computer's clock is in doubt.
void takeClock(const Vault &vault, const QSize &size, const std::function<void(QWidget *, const char *)> &keep);

} // namespace countersign::test
