// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/desktopears.h"

namespace countersign {

std::unique_ptr<DesktopEars> listenToDesktop()
{
    return nullptr;
}

} // namespace countersign
