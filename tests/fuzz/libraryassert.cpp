// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/libraryassert.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#ifdef __GLIBC__
#include <dlfcn.h>
#endif

std::jmp_buf *countersign::fuzz::afterLibraryAssert = nullptr;

#ifdef __GLIBC__
// Stands before glibc's own for all libraries of the program.
extern "C" [[noreturn]] void __assert_fail(const char *assertion, const char *file, unsigned int line,
                                           const char *function) noexcept(false)
{
    using countersign::fuzz::afterLibraryAssert;
    Dl_info caller = {};
    const bool isZXing = dladdr(__builtin_return_address(0), &caller) != 0 && caller.dli_fname != nullptr
                         && std::strstr(caller.dli_fname, "ZXing") != nullptr;
    if (isZXing && afterLibraryAssert != nullptr)
        std::longjmp(*afterLibraryAssert, 1);
    std::fprintf(stderr, "%s:%u: %s: assertion %s failed\n", file, line, function, assertion);
    std::abort();
}
#endif
