// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/picture.h"

#include <QList>
#include <QPointF>

namespace countersign::qr {

/// A finder pattern: its middle, the size of a module, and how many rows showed it.
struct Mark
{
    QPointF middle;
    double module = 0;
    bool light = false;
    int rows = 1;
};

/// Adds the finder patterns whose modules are one to three pixels wide in `dark` (see darkness()), of which each pixel
/// stands for `scale` pixels of the picture.
void findMarks(const Grey &dark, double scale, QList<Mark> &marks);

} // namespace countersign::qr
