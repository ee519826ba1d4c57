// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace countersign::test {

/// What becomes of a screen: the widget that shows it, and the name of the screen.
using Keep = std::function<void(QWidget *, const char *)>;

} // namespace countersign::test
