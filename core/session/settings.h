// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace countersign {

/// The person's settings: a file beside the vault's marker, in the same format on every system. Nothing in it is secret.
QSettings settings();

} // namespace countersign
