// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/processhardening.h"

#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/types.h>

namespace countersign {

void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef NDEBUG
    // ptrace(2): later attempts to attach are refused. Not in debug builds, which want a debugger.
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

OpenToPortals::OpenToPortals() = default;

OpenToPortals::~OpenToPortals() = default;

} // namespace countersign
