// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drawing/drawingplugin.h"

#include <QPainter>
#include <QSvgRenderer>

namespace countersign {

bool DrawingPlugin::draw(const QByteArray &svg, QPainter &painter, const QRectF &room)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return false;
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, room);
    return true;
}

} // namespace countersign
