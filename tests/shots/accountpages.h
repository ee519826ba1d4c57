// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shots/keep.h"

#include <QSize>

namespace countersign::test {

/// Pictures of what there is about one account: its page, its recovery codes, its QR code and the form to edit it. `size`
/// is that of a window; dialogs get no wider.
void takeAccountPages(const QSize &size, const Keep &keep);

} // namespace countersign::test
