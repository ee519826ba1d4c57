// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/movingmodule.h"

namespace countersign {

Result<MovingPart *> loadMovingPart(const QStringList &folders)
{
    if (auto *part = qobject_cast<MovingPart *>(loadPart(QStringLiteral("countersign_moving"), folders)))
        return part;
    return failure(Reason::MovingMissing);
}

} // namespace countersign
