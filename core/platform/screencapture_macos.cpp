// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/screencapture.h"

#include <CoreGraphics/CGWindow.h>

namespace countersign {

Later<QList<QImage>> captureScreens()
{
    // Without the Screen Recording consent a grab succeeds and shows the wallpaper only. Asking opens the system's own
    // question; the answer counts from the next start of the program.
    if (!CGPreflightScreenCaptureAccess()) {
        CGRequestScreenCaptureAccess();
        return already<QList<QImage>>(failure(Reason::ScreenDenied));
    }
    return already(grabScreens());
}

Later<void> prepareToCapture()
{
    return already<void>({});
}

bool capturesUnnoticed()
{
    return true;
}

} // namespace countersign
