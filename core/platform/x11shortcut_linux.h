// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/globalshortcut.h"

namespace countersign {

/// The key by a grab at the X server. Null where the program is not on X11 alone (under Wayland an X server hears only the
/// keys of its own windows), or was built without xcb.
std::unique_ptr<GlobalShortcut> x11Shortcut();

} // namespace countersign
