// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/confinement.h"

#include <sandbox.h>

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
    // Not RLIMIT_AS, which this system accepts and does not keep.
    if (!limit(RLIMIT_CORE, 0) || !limit(RLIMIT_FSIZE, 0) || !limit(RLIMIT_DATA, static_cast<rlim_t>(mostMemory)))
        return failure(Reason::Internal);
    char *complaint = nullptr;
    // Marked as deprecated in favour of bundles that are sandboxed as a whole, which cannot hold for one mode of a
    // program; browsers use it for the same purpose.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
    const bool isShut = ::sandbox_init(kSBXProfilePureComputation, SANDBOX_NAMED, &complaint) == 0;
    if (complaint)
        ::sandbox_free_error(complaint);
#pragma clang diagnostic pop
    if (!isShut)
        return failure(Reason::Internal);
    return {};
}

void allowTime(std::chrono::seconds time)
{
    ::alarm(static_cast<unsigned>(time.count()));
}

std::unique_ptr<QCoreApplication> makeInvisibleApplication(int &argc, char **argv)
{
    // An application with a face would show up in the Dock.
    return std::make_unique<QCoreApplication>(argc, argv);
}

void makeStreamsBinary() {}

} // namespace countersign::confinement
