// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/tracee.h"

#include <cstddef>
#include <linux/limits.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <unistd.h>

namespace faults {

namespace {

#ifdef __x86_64__
constexpr std::array<std::size_t, 6> argumentRegisters{offsetof(user_regs_struct, rdi), offsetof(user_regs_struct, rsi),
                                                       offsetof(user_regs_struct, rdx), offsetof(user_regs_struct, r10),
                                                       offsetof(user_regs_struct, r8),  offsetof(user_regs_struct, r9)};

bool poke(pid_t thread, std::size_t offset, std::uint64_t value)
{
    return ptrace(PTRACE_POKEUSER, thread, offset, value) == 0;
}
#else
constexpr int generalRegisters = 1; // NT_PRSTATUS
constexpr int systemCall = 0x404;   // NT_ARM_SYSTEM_CALL

bool setGeneral(pid_t thread, unsigned index, std::uint64_t value)
{
    user_regs_struct registers{};
    iovec place{&registers, sizeof registers};
    if (ptrace(PTRACE_GETREGSET, thread, generalRegisters, &place) != 0)
        return false;
    registers.regs[index] = value;
    return ptrace(PTRACE_SETREGSET, thread, generalRegisters, &place) == 0;
}
#endif

} // namespace

Stop stopOf(pid_t thread, Call &call)
{
    __ptrace_syscall_info now{};
    if (ptrace(PTRACE_GET_SYSCALL_INFO, thread, sizeof now, &now) <= 0)
        return Stop::Else;
    if (now.op == PTRACE_SYSCALL_INFO_EXIT)
        return Stop::Exit;
    if (now.op != PTRACE_SYSCALL_INFO_ENTRY)
        return Stop::Else;
    call.number = static_cast<long>(now.entry.nr);
    for (std::size_t i = 0; i < call.arguments.size(); ++i)
        call.arguments[i] = now.entry.args[i];
    return Stop::Entry;
}

bool skipCall(pid_t thread)
{
#ifdef __x86_64__
    return poke(thread, offsetof(user_regs_struct, orig_rax), static_cast<std::uint64_t>(-1));
#else
    int none = -1;
    iovec place{&none, sizeof none};
    return ptrace(PTRACE_SETREGSET, thread, systemCall, &place) == 0;
#endif
}

bool failCall(pid_t thread, int error)
{
    const auto result = static_cast<std::uint64_t>(-static_cast<std::int64_t>(error));
#ifdef __x86_64__
    return poke(thread, offsetof(user_regs_struct, rax), result);
#else
    return setGeneral(thread, 0, result);
#endif
}

bool setArgument(pid_t thread, unsigned index, std::uint64_t value)
{
#ifdef __x86_64__
    return poke(thread, argumentRegisters.at(index), value);
#else
    return setGeneral(thread, index, value);
#endif
}

std::string textAt(pid_t thread, std::uint64_t address)
{
    std::string text(PATH_MAX, '\0');
    // Page by page, since a text may end right before memory that is not there.
    std::size_t got = 0;
    while (got < text.size()) {
        const std::size_t pageEnd = 4096 - (address + got) % 4096;
        iovec here{text.data() + got, std::min(pageEnd, text.size() - got)};
        iovec there{reinterpret_cast<void *>(address + got), here.iov_len};
        const ssize_t read = process_vm_readv(thread, &here, 1, &there, 1, 0);
        if (read <= 0)
            return {};
        got += static_cast<std::size_t>(read);
        if (const std::size_t end = text.find('\0'); end < got)
            return text.substr(0, end);
    }
    return {};
}

std::string pathOf(pid_t thread, int descriptor)
{
    std::string path(PATH_MAX, '\0');
    const std::string link = "/proc/" + std::to_string(thread) + "/fd/" + std::to_string(descriptor);
    const ssize_t length = readlink(link.c_str(), path.data(), path.size());
    return length > 0 ? path.substr(0, static_cast<std::size_t>(length)) : std::string();
}

} // namespace faults
