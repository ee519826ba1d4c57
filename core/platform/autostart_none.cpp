// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/autostart.h"

namespace countersign {

bool canStartWithSession()
{
    return false;
}

bool startsWithSession()
{
    return false;
}

Result<void> setStartsWithSession(bool)
{
    return failure(Reason::AutostartRefused);
}

} // namespace countersign
