// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/windowprivacy.h"

namespace countersign {

// On X11 every program sees every window, and Wayland's compositors have no word for a window that is not to be shared.
bool canHideFromCapture()
{
    return false;
}

void hideFromCapture(QWindow *, bool) {}

} // namespace countersign
