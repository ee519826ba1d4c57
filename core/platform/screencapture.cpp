// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/screencapture.h"

#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>

namespace countersign {

Result<QList<QImage>> grabScreens()
{
    QList<QImage> pictures;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        const QImage picture = screen->grabWindow(0).toImage();
        if (!picture.isNull())
            pictures.append(picture);
    }
    if (pictures.isEmpty())
        return failure(Reason::ScreenUnavailable);
    return pictures;
}

} // namespace countersign
