// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shots/keep.h"

#include <QSize>

namespace countersign::test {

/// Moving in from other apps, and moving out.
void takeMoving(const QSize &size, const Keep &keep);

} // namespace countersign::test
