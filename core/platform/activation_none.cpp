// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/activation.h"

#include <QWindow>

namespace countersign {

QByteArray leaveOfThisStart()
{
    return {};
}

void bringToFront(QWindow *window, const QByteArray &)
{
    window->raise();
    window->requestActivate();
}

} // namespace countersign
