// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemlook.h"

namespace countersign {

std::unique_ptr<SystemLookWatch> watchSystemLook()
{
    return nullptr;
}

} // namespace countersign
