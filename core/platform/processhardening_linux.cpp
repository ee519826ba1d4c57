// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/processhardening.h"

#include <sys/resource.h>

namespace countersign {

void keepMemoryPrivate()
{
    // Not PR_SET_DUMPABLE, which would also keep debuggers out: the desktop portal looks at /proc/PID/root of whoever
    // asks, and refuses a screenshot to a program it cannot look at. Where that matters, Yama's ptrace_scope does it.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace countersign
