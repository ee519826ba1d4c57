// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>

namespace countersign {

/// A picture from resources/icons by its name without ending, at any size and pixel ratio. Its colour is looked up in the
/// application's palette whenever it is painted, and so follows light, dark and high contrast.
QIcon icon(const char *name, theme::Role role = &theme::Colours::quiet);

/// One pixmap of it; `size` in logical pixels. Kept, and so cheap to ask for in a paint.
QPixmap iconPixmap(const char *name, const QColor &colour, int size, qreal pixelRatio);

/// The program's own picture.
QIcon applicationIcon();

} // namespace countersign
