// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign::test {

/// Lets what has been asked of a window come true: what is drawn later, and what is said from another thread.
void settle();

/// Without pictures nothing has to be waited for but events; then `settle()` takes no time.
void settleAtOnce();

} // namespace countersign::test
