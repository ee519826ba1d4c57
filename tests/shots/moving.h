// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <functional>

class QWidget;

namespace countersign::test {

/// Moving in from other apps, and moving out.
void takeMoving(const QSize &size, const std::function<void(QWidget *, const char *)> &keep);

} // namespace countersign::test
