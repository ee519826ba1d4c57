// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faults/tracee.h"

#include <string>
#include <vector>

namespace faults {

/// What a call does to the file system. Growing needs room, Changing does not, Closing gives a file back, Reading only looks.
enum class Deed { None, Reading, Growing, Changing, Closing };

/// A call, judged by what it does and to which file.
struct Judged
{
    Deed deed = Deed::None;
    std::string name;
    std::string path; ///< Of the file or the folder; empty where none is named.
};

/// Judges a call at its entry.
Judged judge(pid_t thread, const Call &call);

/// Whether a path lies in one of the folders; without folders, every path does.
bool liesUnder(const std::string &path, const std::vector<std::string> &folders);

} // namespace faults
