// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/fontsahead.h"

#include <QThreadPool>

#include <fontconfig/fontconfig.h>

namespace countersign {

void readFontsAhead()
{
    // Safe beside whoever else begins with it (Fontconfig 2.10.91 and newer): the first one to be ready counts.
    QThreadPool::globalInstance()->start([] { FcInit(); });
}

} // namespace countersign
