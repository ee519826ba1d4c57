// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a program, this answers for /dev/video0 in place of the kernel. umockdev, preloaded after it, shows
// the device in /sys and among udev's events; the two together make a camera for programs that know nothing of a test.

// With these, the headers would put other functions in the place of those that are defined here.
#undef _FORTIFY_SOURCE
#undef _FILE_OFFSET_BITS

#include "tests/support/v4l2/webcam.h"

#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using countersign::test::Webcam;

namespace {

constexpr std::string_view node = "/dev/video0";

/// The function of that name that would have been called without us.
template<typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

const std::string &folder()
{
    // Not destroyed, because other libraries close files at the very end.
    static const auto &path = *new std::string([] {
        const char *value = std::getenv("CAMERA_SESSION"); // NOLINT(concurrency-mt-unsafe): nobody sets it any more.
        return value ? value : "";
    }());
    return path;
}

bool isNode(const char *path)
{
    return path && node == path && !folder().empty();
}

int openedElsewhere(const char *name, const char *path, int flags, mode_t mode)
{
    using Open = int(const char *, int, mode_t);
    return next<Open>(name)(path, flags, mode);
}

int shared(int from, int to)
{
    Webcam::share(from, to);
    return to;
}

int nextControl(const char *name, int descriptor, int command, void *argument)
{
    using Control = int(int, int, void *);
    const int result = next<Control>(name)(descriptor, command, argument);
    return command == F_DUPFD || command == F_DUPFD_CLOEXEC ? shared(descriptor, result) : result;
}

} // namespace

extern "C" {

#define COUNTERSIGN_OPEN(name)                                                                                         \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        const auto mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(rest, mode_t) : mode_t(0);                     \
        va_end(rest);                                                                                                  \
        return isNode(path) ? Webcam::open(folder(), flags) : openedElsewhere(#name, path, flags, mode);               \
    }

COUNTERSIGN_OPEN(open)
COUNTERSIGN_OPEN(open64)

int close(int descriptor)
{
    // Forgotten first: the number may be somebody else's as soon as it is free.
    if (Webcam *webcam = Webcam::of(descriptor))
        webcam->closed(descriptor);
    return next<int(int)>("close")(descriptor);
}

int dup(int descriptor) noexcept
{
    return shared(descriptor, next<int(int)>("dup")(descriptor));
}

int fcntl(int descriptor, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return nextControl("fcntl", descriptor, command, argument);
}

int fcntl64(int descriptor, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return nextControl("fcntl64", descriptor, command, argument);
}

int ioctl(int descriptor, unsigned long request, ...) noexcept
{
    va_list rest;
    va_start(rest, request);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    if (Webcam *webcam = Webcam::of(descriptor))
        return webcam->control(request, argument);
    return next<int(int, unsigned long, void *)>("ioctl")(descriptor, request, argument);
}

void *mmap64(void *address, size_t length, int protection, int flags, int descriptor, off64_t offset) noexcept
{
    if (const Webcam *webcam = Webcam::of(descriptor))
        return webcam->map(address, length, protection, flags, offset);
    return next<void *(void *, size_t, int, int, int, off64_t)>("mmap64")(address, length, protection, flags,
                                                                          descriptor, offset);
}

int fstat64(int descriptor, struct stat64 *answer) noexcept
{
    if (!Webcam::of(descriptor))
        return next<int(int, struct stat64 *)>("fstat64")(descriptor, answer);
    *answer = {};
    answer->st_mode = S_IFCHR | 0660;
    answer->st_rdev = makedev(81, 0);
    return 0;
}

/// Who looks at what another process has open sees the device, not the file that stands for it.
ssize_t readlink(const char *path, char *target, size_t room) noexcept
{
    const ssize_t length = next<ssize_t(const char *, char *, size_t)>("readlink")(path, target, room);
    const std::string place = folder() + "/video0";
    if (length < 0 || folder().empty() || std::string_view(target, static_cast<size_t>(length)) != place)
        return length;
    std::memcpy(target, node.data(), node.size());
    return static_cast<ssize_t>(node.size());
}

} // extern "C"
