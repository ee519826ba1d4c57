// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/fontsahead.h"

#include <fontconfig/fontconfig.h>

namespace countersign {

std::future<void> readFontsAhead()
{
    // Safe beside whoever else begins with it (Fontconfig 2.10.91 and newer): the first one to be ready counts.
    // Not in a thread of the pool, which would keep its memory for the next half minute.
    return std::async(std::launch::async, [] { FcInit(); });
}

} // namespace countersign
