// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/fontsahead.h"

namespace countersign {

std::future<void> readFontsAhead()
{
    return {};
}

} // namespace countersign
