// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wipingheap.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace countersign {

void wipeFreedMemory()
{
#ifdef __GLIBC__
    // mallopt(3), M_PERTURB: freed bytes are set to this value, by the C library itself and so not optimised away.
    mallopt(M_PERTURB, 0x5a);
#endif
}

} // namespace countersign
