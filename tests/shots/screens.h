// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shots/keep.h"

#include <QSize>

namespace countersign::test {

/// Shows every screen there is, one after the other, in a window of a size in pixels, and hands each on.
void takeScreens(const QSize &size, const Keep &keep);

} // namespace countersign::test
