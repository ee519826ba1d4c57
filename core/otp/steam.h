// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace countersign::steam {

/// Valve's five characters: the 31-bit HOTP number (SHA-1) written in base 26 over a reduced alphabet, lowest first.
QString code(const Secret &secret, quint64 step);

} // namespace countersign::steam
