// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drawingpart.h"

namespace countersign {

/// The front of the module.
class DrawingPlugin final : public QObject, public DrawingPart
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.countersign.DrawingPart/1")
    Q_INTERFACES(countersign::DrawingPart)
public:
    bool draw(const QByteArray &svg, QPainter &painter, const QRectF &room) override;
};

} // namespace countersign
