// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/screencapture.h"

namespace countersign {

Later<QList<QImage>> captureScreens()
{
    return already(grabScreens());
}

Later<void> prepareToCapture()
{
    return already<void>({});
}

bool capturesUnnoticed()
{
    return true;
}

} // namespace countersign
