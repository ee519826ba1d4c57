// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/processhardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace countersign {

void keepMemoryPrivate()
{
    // prctl(2): no core dumps, and ptrace or /proc/PID/mem only for the administrator.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

} // namespace countersign
