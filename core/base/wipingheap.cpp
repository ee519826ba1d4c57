// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wipingheap.h"

#include <cstdlib>

// A sanitizer brings a heap of its own.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define COUNTERSIGN_FOREIGN_HEAP
#endif
#endif
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__)
#define COUNTERSIGN_FOREIGN_HEAP
#endif

#ifdef COUNTERSIGN_FOREIGN_HEAP

namespace countersign {

void wipeFreedMemory() {}

void giveBackFreedMemory() {}

} // namespace countersign

#else

#include <cstring>
#include <malloc.h>

// Not mallopt's M_PERTURB: it leaves blocks of up to 1,032 bytes as they are when they go into the cache of their thread,
// which is where passphrases and keys are, and eight bytes at the end of all others. So free and realloc are replaced
// (glibc manual, 3.2.5 "Replacing malloc"): all libraries of the process call these. The heap below is the same.

extern "C" {
void __libc_free(void *block);
void *__libc_realloc(void *block, std::size_t size);
}

namespace {

bool wipes = false;

// Called where the compiler cannot see that nobody reads the bytes again.
void wipeBlock(void *block, std::size_t from = 0)
{
    std::memset(static_cast<unsigned char *>(block) + from, 0x5a, malloc_usable_size(block) - from);
}

} // namespace

extern "C" void free(void *block) noexcept
{
    if (wipes && block)
        wipeBlock(block);
    __libc_free(block);
}

extern "C" void *realloc(void *block, std::size_t size) noexcept
{
    if (!wipes || !block)
        return __libc_realloc(block, size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t room = malloc_usable_size(block);
    if (size <= room && size >= room / 2) {
        wipeBlock(block, size);
        return block;
    }
    void *moved = std::malloc(size);
    if (moved) {
        std::memcpy(moved, block, size < room ? size : room);
        free(block);
    }
    return moved;
}

namespace countersign {

void wipeFreedMemory()
{
    wipes = true;
}

void giveBackFreedMemory()
{
    malloc_trim(0);
}

} // namespace countersign

#endif
