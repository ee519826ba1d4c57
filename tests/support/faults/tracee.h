// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <sys/types.h>

namespace faults {

/// One system call of a traced thread, at its entry.
struct Call
{
    long number = -1;
    std::array<std::uint64_t, 6> arguments{};
};

/// Whether a stopped thread is entering a system call (then `call` says which), leaving one, or neither.
enum class Stop { Entry, Exit, Else };
Stop stopOf(pid_t thread, Call &call);

/// Makes the call that a thread is entering not happen.
bool skipCall(pid_t thread);

/// Makes the call that a thread is leaving have failed with an error of errno(3).
bool failCall(pid_t thread, int error);

/// Shortens a call's argument, at its entry.
bool setArgument(pid_t thread, unsigned index, std::uint64_t value);

/// A text in the memory of a thread; empty where there is none.
std::string textAt(pid_t thread, std::uint64_t address);

/// What a file descriptor of a thread leads to; empty for none.
std::string pathOf(pid_t thread, int descriptor);

} // namespace faults
