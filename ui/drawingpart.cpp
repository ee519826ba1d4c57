// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawingpart.h"

#include "ui/parts.h"

namespace countersign {

DrawingPart *drawingPart()
{
    // Looked for once: a list of accounts would look for what is missing at every mark.
    static DrawingPart *const part =
        qobject_cast<DrawingPart *>(loadPart(QStringLiteral("countersign_drawing"), partFolders()));
    return part;
}

} // namespace countersign
