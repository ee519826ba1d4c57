// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QRectF>

class QPainter;

namespace countersign {

/// The part of the window that understands SVG, in a module of its own: Qt's library for it is loaded when an account has
/// a brand's icon or a drawing of the person's, and at no start without.
class DrawingPart
{
public:
    virtual ~DrawingPart() = default;

    /// Draws the middle of `room`, as large as the drawing's shape allows. False, and nothing is drawn, where the bytes are
    /// no drawing.
    virtual bool draw(const QByteArray &svg, QPainter &painter, const QRectF &room) = 0;
};

/// The part, which is loaded first; null where there is none.
DrawingPart *drawingPart();

} // namespace countersign

Q_DECLARE_INTERFACE(countersign::DrawingPart, "org.countersign.DrawingPart/1")
