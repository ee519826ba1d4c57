// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace countersign {

/// Has a factory make what screen readers find of an object, from now on. While one is running, Qt makes its own as early
/// as in the constructor of the class that ours comes from, and would keep it.
void readBy(QAccessible::InterfaceFactory factory, QObject *object);

} // namespace countersign
