// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QSize>

#include <functional>

class QWidget;

namespace countersign::test {

/// Pictures of the quick pick and of the preferences about the desktop. `size` is that of a window; the dialog gets no
/// wider.
void takeOnTheDesktop(const Vault &vault, const QSize &size, const std::function<void(QWidget *, const char *)> &keep);

} // namespace countersign::test
