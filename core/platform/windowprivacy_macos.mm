// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/windowprivacy.h"

#include <QWindow>

#import <AppKit/AppKit.h>

namespace countersign {

bool canHideFromCapture()
{
    return true;
}

void hideFromCapture(QWindow *window, bool hidden)
{
    if (!window || !window->handle())
        return;
    auto *view = reinterpret_cast<NSView *>(window->winId());
    [[view window] setSharingType:hidden ? NSWindowSharingNone : NSWindowSharingReadOnly];
}

} // namespace countersign
