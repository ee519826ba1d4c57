// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/processhardening.h"

#include <windows.h>

namespace countersign {

void keepMemoryPrivate()
{
    // No crash dialog and so no report with our memory in it.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY extensions{};
    extensions.DisableExtensionPoints = 1;
    SetProcessMitigationPolicy(ProcessExtensionPointDisablePolicy, &extensions, sizeof extensions);
}

OpenToPortals::OpenToPortals() = default;

OpenToPortals::~OpenToPortals() = default;

} // namespace countersign
