// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// faulttrace [OPTIONS] -- COMMAND [ARGUMENTS…] runs a command, or watches a running one, and makes one of its system
// calls go wrong. All its threads and children are followed.
//
//   --kill K            the program is killed (SIGKILL) as it enters call number K; 1 is the first
//   --fail K ERROR      call K fails with ERROR (ENOSPC, EIO, EROFS, EDQUOT, EACCES) and does not happen; closing a file
//                       happens all the same, as it does in Linux
//   --fail-from K ERROR so does every later call; where ERROR is about room (ENOSPC, EDQUOT), only those that need some,
//                       and write number K writes half of it first, as on a disk that becomes full
//   --under FOLDER      count only calls that change files in this folder; may be given several times
//   --reading           count those that only read there, too
//   --at-once           count from the start; else from the first SIGUSR2 that the program sends itself
//   --attach PID        watch a running program instead, from now on; says "attached" when it does
//   --report FILE       write "calls N", then "hit NAME PATH" for the call that went wrong
//
// Exit code: that of the command, 137 when it was killed, 77 where tracing is not allowed.
#include "tests/support/faults/calls.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int notAllowed = 77;
constexpr int wrongUse = 2;
constexpr long options =
    PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC;

struct Plan
{
    enum class Fault { None, Kill, Fail, FailFrom };

    Fault fault = Fault::None;
    long at = 0;
    int error = 0;
    std::vector<std::string> under;
    bool reading = false;
    bool atOnce = false;
    pid_t attach = 0;
    std::string report;
    char **command = nullptr;
};

struct Tally
{
    bool counting = false;
    long calls = 0;
    std::optional<faults::Judged> hit;
    /// Threads inside of a call that is to have failed when they leave it, and how.
    std::map<pid_t, int> failing;
    bool filledUp = false;
};

int errorCalled(const std::string &name)
{
    static const std::map<std::string, int> errors{
        {"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EROFS", EROFS}, {"EDQUOT", EDQUOT}, {"EACCES", EACCES}};
    const auto found = errors.find(name);
    return found == errors.end() ? 0 : found->second;
}

std::optional<Plan> parse(int argc, char **argv)
{
    Plan plan;
    int i = 1;
    const auto next = [&] { return ++i < argc ? std::string(argv[i]) : std::string(); };
    for (; i < argc && std::strcmp(argv[i], "--") != 0; ++i) {
        const std::string word = argv[i];
        if (word == "--kill" || word == "--fail" || word == "--fail-from") {
            plan.fault = word == "--kill"   ? Plan::Fault::Kill
                         : word == "--fail" ? Plan::Fault::Fail
                                            : Plan::Fault::FailFrom;
            plan.at = std::atol(next().c_str());
            if (plan.fault != Plan::Fault::Kill && (plan.error = errorCalled(next())) == 0)
                return {};
        } else if (word == "--under") {
            plan.under.push_back(std::filesystem::weakly_canonical(next()));
        } else if (word == "--reading") {
            plan.reading = true;
        } else if (word == "--at-once") {
            plan.atOnce = true;
        } else if (word == "--attach") {
            plan.attach = std::atoi(next().c_str());
        } else if (word == "--report") {
            plan.report = next();
        } else {
            return {};
        }
    }
    plan.command = i + 1 < argc ? argv + i + 1 : nullptr;
    if (!plan.command && !plan.attach)
        return {};
    return plan;
}

bool isAboutRoom(int error)
{
    return error == ENOSPC || error == EDQUOT;
}

bool counts(const Plan &plan, const faults::Judged &call)
{
    if (plan.under.empty())
        return true;
    if (call.deed == faults::Deed::None || (call.deed == faults::Deed::Reading && !plan.reading))
        return false;
    return faults::liesUnder(call.path, plan.under);
}

/// What is to become of a call that counts.
bool goesWrong(const Plan &plan, const Tally &tally, const faults::Judged &call)
{
    if (plan.fault != Plan::Fault::FailFrom)
        return plan.fault != Plan::Fault::None && tally.calls == plan.at;
    return tally.calls >= plan.at && (!isAboutRoom(plan.error) || call.deed == faults::Deed::Growing);
}

void enter(const Plan &plan, Tally &tally, pid_t program, pid_t thread, const faults::Call &call)
{
    if (!tally.counting)
        return;
    // Looking up what a call is about takes a while, and is no use where every call counts.
    const bool everyCall = plan.under.empty() && plan.fault <= Plan::Fault::Kill;
    const faults::Judged judged = everyCall ? faults::Judged{} : faults::judge(thread, call);
    if (!counts(plan, judged))
        return;
    ++tally.calls;
    if (!goesWrong(plan, tally, judged))
        return;
    if (!tally.hit)
        tally.hit = faults::judge(thread, call);
    if (plan.fault == Plan::Fault::Kill) {
        kill(program, SIGKILL);
        return;
    }
    const bool takesSome = plan.fault == Plan::Fault::FailFrom && isAboutRoom(plan.error) && judged.name == "write"
                           && call.arguments[2] > 1 && !tally.filledUp;
    tally.filledUp = true;
    if (takesSome) {
        faults::setArgument(thread, 2, call.arguments[2] / 2);
        return;
    }
    if (judged.deed != faults::Deed::Closing)
        faults::skipCall(thread);
    tally.failing[thread] = plan.error;
}

void leave(Tally &tally, pid_t thread)
{
    const auto failing = tally.failing.find(thread);
    if (failing == tally.failing.end())
        return;
    faults::failCall(thread, failing->second);
    tally.failing.erase(failing);
}

/// Makes the threads that were let run stop at their next call as well.
void interruptOthers(pid_t program, pid_t thread)
{
    for (const auto &entry : std::filesystem::directory_iterator("/proc/" + std::to_string(program) + "/task")) {
        const pid_t other = std::atoi(entry.path().filename().c_str());
        if (other != thread)
            ptrace(PTRACE_INTERRUPT, other, 0, 0);
    }
}

/// Follows every thread until the program has ended; gives its exit code.
int follow(const Plan &plan, Tally &tally, pid_t program)
{
    int code = 1;
    int status = 0;
    while (true) {
        const pid_t thread = waitpid(-1, &status, __WALL);
        if (thread < 0 && errno == EINTR)
            continue;
        if (thread < 0)
            return code;
        if (!WIFSTOPPED(status)) {
            if (thread == program)
                code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            continue;
        }
        const int signal = WSTOPSIG(status);
        const int event = status >> 16;
        int passOn = 0;
        if (signal == (SIGTRAP | 0x80)) {
            faults::Call call;
            const faults::Stop stop = faults::stopOf(thread, call);
            if (stop == faults::Stop::Entry)
                enter(plan, tally, program, thread, call);
            else if (stop == faults::Stop::Exit)
                leave(tally, thread);
        } else if (event == 0 && signal == SIGUSR2 && !tally.counting) {
            tally.counting = true;
            interruptOthers(program, thread);
        } else if (event == 0) {
            passOn = signal;
        }
        // Before the mark, calls are of no interest, and not stopping at them is faster.
        ptrace(tally.counting ? PTRACE_SYSCALL : PTRACE_CONT, thread, 0, passOn);
    }
}

pid_t start(const Plan &plan)
{
    const pid_t program = fork();
    if (program == 0) {
        raise(SIGSTOP);
        execvp(plan.command[0], plan.command);
        std::perror(plan.command[0]);
        _exit(127);
    }
    int status = 0;
    waitpid(program, &status, WUNTRACED);
    if (ptrace(PTRACE_SEIZE, program, 0, options | PTRACE_O_EXITKILL) != 0) {
        kill(program, SIGKILL);
        return 0;
    }
    kill(program, SIGCONT);
    return program;
}

/// Watches a running program with all its threads.
pid_t attach(const Plan &plan)
{
    for (const auto &entry : std::filesystem::directory_iterator("/proc/" + std::to_string(plan.attach) + "/task")) {
        const pid_t thread = std::atoi(entry.path().filename().c_str());
        if (ptrace(PTRACE_SEIZE, thread, 0, options) != 0 || ptrace(PTRACE_INTERRUPT, thread, 0, 0) != 0)
            return 0;
    }
    std::puts("attached");
    std::fflush(stdout);
    return plan.attach;
}

} // namespace

int main(int argc, char **argv)
{
    const std::optional<Plan> plan = parse(argc, argv);
    if (!plan) {
        std::fputs("faulttrace: see the head of its source for how it is called\n", stderr);
        return wrongUse;
    }
    const pid_t program = plan->attach ? attach(*plan) : start(*plan);
    if (program == 0) {
        std::fputs("skipped: this system does not let us trace a program (ptrace)\n", stderr);
        return notAllowed;
    }
    Tally tally;
    tally.counting = plan->atOnce || plan->attach;
    const int code = follow(*plan, tally, program);
    if (!plan->report.empty()) {
        std::ofstream report(plan->report);
        report << "calls " << tally.calls << '\n';
        if (tally.hit)
            report << "hit " << tally.hit->name << ' ' << tally.hit->path << '\n';
    }
    return code;
}
