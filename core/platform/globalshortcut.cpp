// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/globalshortcut.h"

namespace countersign {

bool GlobalShortcut::isSuitable(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return false;
    const Qt::Key key = keys[0].key();
    const bool isPlain =
        (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Space;
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F12;
    const bool isHeld = keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return isFunction || (isPlain && isHeld);
}

} // namespace countersign
