// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/processhardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace countersign {

namespace {

bool isPrivate = false;
int visitors = 0;

void setDumpable(bool dumpable)
{
    prctl(PR_SET_DUMPABLE, dumpable ? 1 : 0, 0, 0, 0);
}

} // namespace

void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    // PR_SET_DUMPABLE(2const): no core image even where they are piped to a program, no ptrace attach, and /proc/PID/mem,
    // maps, environ and the like belong to root. Not only Yama's ptrace_scope, which many distributions leave open.
    // Programs that want to know who asks are kept out as well: KeePassXC's secret service then says so in its question.
    isPrivate = true;
    if (visitors == 0)
        setDumpable(false);
}

OpenToPortals::OpenToPortals()
{
    if (visitors++ == 0 && isPrivate)
        setDumpable(true);
}

OpenToPortals::~OpenToPortals()
{
    if (--visitors == 0 && isPrivate)
        setDumpable(false);
}

} // namespace countersign
