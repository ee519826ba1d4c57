// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/calls.h"

#include <algorithm>
#include <fcntl.h>
#include <iterator>
#include <sys/syscall.h>

namespace faults {

namespace {

/// How a call names its file: the index of the argument, and what that is.
enum class Names { Descriptor, Path };

struct Row
{
    long number;
    const char *name;
    Deed deed;
    Names names;
    unsigned argument;
};

constexpr Row rows[] = {
    {SYS_write, "write", Deed::Growing, Names::Descriptor, 0},
    {SYS_pwrite64, "pwrite64", Deed::Growing, Names::Descriptor, 0},
    {SYS_writev, "writev", Deed::Growing, Names::Descriptor, 0},
    {SYS_pwritev, "pwritev", Deed::Growing, Names::Descriptor, 0},
    {SYS_pwritev2, "pwritev2", Deed::Growing, Names::Descriptor, 0},
    {SYS_copy_file_range, "copy_file_range", Deed::Growing, Names::Descriptor, 2},
    {SYS_sendfile, "sendfile", Deed::Growing, Names::Descriptor, 0},
    {SYS_fallocate, "fallocate", Deed::Growing, Names::Descriptor, 0},
    {SYS_ftruncate, "ftruncate", Deed::Growing, Names::Descriptor, 0},
    {SYS_truncate, "truncate", Deed::Growing, Names::Path, 0},
    {SYS_linkat, "linkat", Deed::Growing, Names::Path, 3},
    {SYS_symlinkat, "symlinkat", Deed::Growing, Names::Path, 2},
    {SYS_mkdirat, "mkdirat", Deed::Growing, Names::Path, 1},
    {SYS_fsync, "fsync", Deed::Growing, Names::Descriptor, 0},
    {SYS_fdatasync, "fdatasync", Deed::Growing, Names::Descriptor, 0},
    {SYS_renameat, "renameat", Deed::Growing, Names::Path, 3},
    {SYS_renameat2, "renameat2", Deed::Growing, Names::Path, 3},
    {SYS_unlinkat, "unlinkat", Deed::Changing, Names::Path, 1},
    {SYS_fchmod, "fchmod", Deed::Changing, Names::Descriptor, 0},
    {SYS_fchmodat, "fchmodat", Deed::Changing, Names::Path, 1},
    {SYS_close, "close", Deed::Closing, Names::Descriptor, 0},
    {SYS_read, "read", Deed::Reading, Names::Descriptor, 0},
    {SYS_pread64, "pread64", Deed::Reading, Names::Descriptor, 0},
    {SYS_lseek, "lseek", Deed::Reading, Names::Descriptor, 0},
    {SYS_fstat, "fstat", Deed::Reading, Names::Descriptor, 0},
    {SYS_getdents64, "getdents64", Deed::Reading, Names::Descriptor, 0},
    {SYS_newfstatat, "newfstatat", Deed::Reading, Names::Path, 1},
    {SYS_statx, "statx", Deed::Reading, Names::Path, 1},
    {SYS_faccessat, "faccessat", Deed::Reading, Names::Path, 1},
    {SYS_readlinkat, "readlinkat", Deed::Reading, Names::Path, 1},
#ifdef __x86_64__ // The calls that newer architectures have in their -at form only.
    {SYS_rename, "rename", Deed::Growing, Names::Path, 1},
    {SYS_link, "link", Deed::Growing, Names::Path, 1},
    {SYS_symlink, "symlink", Deed::Growing, Names::Path, 1},
    {SYS_mkdir, "mkdir", Deed::Growing, Names::Path, 0},
    {SYS_creat, "creat", Deed::Growing, Names::Path, 0},
    {SYS_unlink, "unlink", Deed::Changing, Names::Path, 0},
    {SYS_rmdir, "rmdir", Deed::Changing, Names::Path, 0},
    {SYS_chmod, "chmod", Deed::Changing, Names::Path, 0},
    {SYS_stat, "stat", Deed::Reading, Names::Path, 0},
    {SYS_lstat, "lstat", Deed::Reading, Names::Path, 0},
    {SYS_access, "access", Deed::Reading, Names::Path, 0},
    {SYS_readlink, "readlink", Deed::Reading, Names::Path, 0},
#endif
};

Judged judgeOpening(const std::string &name, const std::string &path, std::uint64_t flags)
{
    const bool grows = (flags & (O_CREAT | O_TRUNC)) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return {grows ? Deed::Growing : Deed::Reading, name, path};
}

} // namespace

Judged judge(pid_t thread, const Call &call)
{
    if (call.number == SYS_openat)
        return judgeOpening("openat", textAt(thread, call.arguments[1]), call.arguments[2]);
#ifdef __x86_64__
    if (call.number == SYS_open)
        return judgeOpening("open", textAt(thread, call.arguments[0]), call.arguments[1]);
#endif
    const auto *const row =
        std::find_if(std::begin(rows), std::end(rows), [&](const Row &each) { return each.number == call.number; });
    if (row == std::end(rows))
        return {Deed::None, "call " + std::to_string(call.number), {}};
    const std::uint64_t argument = call.arguments.at(row->argument);
    return {row->deed, row->name,
            row->names == Names::Path ? textAt(thread, argument) : pathOf(thread, static_cast<int>(argument))};
}

bool liesUnder(const std::string &path, const std::vector<std::string> &folders)
{
    return folders.empty() || std::any_of(folders.begin(), folders.end(), [&](const std::string &folder) {
        return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
    });
}

} // namespace faults
