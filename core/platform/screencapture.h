// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QImage>
#include <QList>

namespace countersign {

/// Pictures of everything on the screens, in physical pixels: one a screen, or one of all where a portal takes it.
/// Hide our own window first and give the desktop a moment to draw what was under it. On Wayland the person is asked,
/// which can take a minute, and a few when the desktop wants an area chosen or has to start its portal first.
/// Errors: ScreenDenied (the person said no, now or earlier), ScreenUnavailable (nothing here takes such pictures).
/// The pictures may show secrets: let them go as soon as they have been read.
Later<QList<QImage>> captureScreens();

/// Starts what takes the pictures where the desktop has not done so yet, so that our window need not be away meanwhile.
/// Error: ScreenUnavailable, and then captureScreens() need not be tried.
Later<void> prepareToCapture();

/// Whether captureScreens() answers at once, without asking the person and without a flash.
bool capturesUnnoticed();

/// The same without asking anybody, for the desktops that allow it. Error: ScreenUnavailable.
Result<QList<QImage>> grabScreens();

} // namespace countersign
