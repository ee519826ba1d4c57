// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace countersign::cli {

/// Asks for a yes on the terminal. The end of the input is a no.
bool saysYes(const QString &question);

} // namespace countersign::cli
