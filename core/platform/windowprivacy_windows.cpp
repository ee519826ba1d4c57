// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/windowprivacy.h"

#include <QWindow>

#include <windows.h>

// From Windows 10, version 2004; older kits do not know it.
#ifndef WDA_EXCLUDEFROMCAPTURE
#define WDA_EXCLUDEFROMCAPTURE 0x00000011
#endif

namespace countersign {

bool canHideFromCapture()
{
    return true;
}

void hideFromCapture(QWindow *window, bool hidden)
{
    if (!window || !window->handle())
        return;
    const auto handle = reinterpret_cast<HWND>(window->winId());
    if (!hidden)
        SetWindowDisplayAffinity(handle, WDA_NONE);
    else if (!SetWindowDisplayAffinity(handle, WDA_EXCLUDEFROMCAPTURE))
        SetWindowDisplayAffinity(handle, WDA_MONITOR); // Older: a black rectangle in the window's place.
}

} // namespace countersign
