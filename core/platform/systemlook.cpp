// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/systemlook.h"

namespace countersign {

void SystemLookWatch::see(const SystemLook &look)
{
    if (m_look == look)
        return;
    m_look = look;
    Q_EMIT changed();
}

} // namespace countersign
