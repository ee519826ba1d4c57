// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/confinement.h"

#include <sys/resource.h>
#include <unistd.h>

namespace countersign::confinement {

namespace {

bool limit(int what, rlim_t most)
{
    const struct rlimit value{most, most};
    return ::setrlimit(what, &value) == 0;
}

} // namespace

Result<void> begin()
{
    // What every Unix has: limits. No file can be opened and no process started from here on.
    const bool isDone = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, 0)
                        && limit(RLIMIT_DATA, static_cast<rlim_t>(mostMemory));
    if (!isDone)
        return failure(Reason::Internal);
    return {};
}

void allowTime(std::chrono::seconds time)
{
    ::alarm(static_cast<unsigned>(time.count()));
}

std::unique_ptr<QCoreApplication> makeInvisibleApplication(int &argc, char **argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

void makeStreamsBinary() {}

} // namespace countersign::confinement
