// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/confinement.h"

#include <QGuiApplication>

#include <seccomp.h>

#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>

namespace countersign::confinement {

namespace {

// What computing needs: memory, threads of its own, the clock, the pipes that are open already, and ending.
// clang-format off
constexpr int allowed[] = {
    SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
    SCMP_SYS(futex), SCMP_SYS(futex_time64), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
    SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(membarrier), SCMP_SYS(eventfd2),
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_gettime64), SCMP_SYS(gettimeofday), SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep), SCMP_SYS(restart_syscall), SCMP_SYS(alarm), SCMP_SYS(setitimer),
    SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(write), SCMP_SYS(writev), SCMP_SYS(close), SCMP_SYS(fstat),
    SCMP_SYS(lseek), SCMP_SYS(_llseek), SCMP_SYS(poll), SCMP_SYS(ppoll), SCMP_SYS(ppoll_time64),
    SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(tgkill), SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(sigreturn), SCMP_SYS(sigaltstack), SCMP_SYS(getrandom), SCMP_SYS(sysinfo),
    SCMP_SYS(exit), SCMP_SYS(exit_group),
};
// clang-format on

bool limit(decltype(RLIMIT_AS) what, rlim_t most)
{
    const struct rlimit value{most, most};
    return ::setrlimit(what, &value) == 0;
}

bool limitResources()
{
    bool isDone = limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__ // Which reserves terabytes of addresses.
    isDone = isDone && limit(RLIMIT_AS, static_cast<rlim_t>(mostMemory));
#endif
    return isDone;
}

// Everything else is answered with "not permitted", which libraries take for a system that lacks something, instead of
// death, which would lose the picture.
bool filterSystemCalls()
{
    const scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool isDone = true;
    for (const int call : allowed)
        isDone = isDone && ::seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0;
    const auto allowWithout = [&](int call, unsigned argument, scmp_datum_t bits) {
        const scmp_arg_cmp none = {argument, SCMP_CMP_MASKED_EQ, bits, 0};
        isDone = isDone && ::seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &none) == 0;
    };
    // Memory, but none that can be run.
    allowWithout(SCMP_SYS(mmap), 2, PROT_EXEC);
    allowWithout(SCMP_SYS(mmap2), 2, PROT_EXEC);
    allowWithout(SCMP_SYS(mprotect), 2, PROT_EXEC);
    // Threads, but no processes. The newer call hides what it asks for, so it has to seem missing for the old one to
    // be used.
    const scmp_arg_cmp thread = {0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD};
    isDone = isDone && ::seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, &thread) == 0;
    isDone = isDone && ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0;
    // Also turns off the gaining of privileges, and holds for all threads.
    isDone = isDone && ::seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0 && ::seccomp_load(filter) == 0;
    ::seccomp_release(filter);
    return isDone;
}

} // namespace

Result<void> begin()
{
    // Nobody but root may look into the memory or stop the process by a debugger from here on.
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || !limitResources() || !filterSystemCalls())
        return failure(Reason::Internal);
    return {};
}

void allowTime(std::chrono::seconds time)
{
    ::alarm(static_cast<unsigned>(time.count()));
}

std::unique_ptr<QCoreApplication> makeInvisibleApplication(int &argc, char **argv)
{
    // The one platform that every installation of Qt Gui has.
    qputenv("QT_QPA_PLATFORM", "minimal");
    return std::make_unique<QGuiApplication>(argc, argv);
}

void makeStreamsBinary() {}

} // namespace countersign::confinement
