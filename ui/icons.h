// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace countersign {

/// A picture from resources/icons by its name without ending, drawn in one colour at any size and pixel ratio.
QIcon icon(const char *name, const QColor &colour);

/// One pixmap of it; `size` in logical pixels.
QPixmap iconPixmap(const char *name, const QColor &colour, int size, qreal pixelRatio);

/// The program's own picture.
QIcon applicationIcon();

} // namespace countersign
