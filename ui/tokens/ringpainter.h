// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/code.h"
#include "ui/tokens/rowlook.h"

#include <QPixmap>

class QPainter;

namespace countersign {

/// Paints rings. The ring is computed from the code's window and now, and so can never disagree with the code. Rows whose
/// codes end together look the same, so one picture is drawn for all of them.
class RingPainter
{
public:
    /// Where the arc of what is left begins and how far it goes, in sixteenths of a degree against the clock, as Qt counts
    /// them from three o'clock. It stands before twelve and empties clockwise; mirrored, it stands after twelve and empties
    /// against the clock.
    struct Arc
    {
        int start, span;
    };
    static Arc arcOf(qint64 from, qint64 until, qint64 nowMs, Qt::LayoutDirection direction);

    /// `window` is in Unix seconds, `nowMs` in milliseconds.
    void paint(QPainter *painter, const QRect &rect, const Code &window, qint64 nowMs, const RowLook &look,
               Qt::LayoutDirection direction);

    /// Another font or palette: nothing that was drawn holds any more.
    void forget() { m_pictures.clear(); }

private:
    struct Picture
    {
        Arc arc;
        qint64 secondsShown; ///< -1: no number.
        qreal pixelRatio;
        QPixmap pixmap;
    };
    QPixmap pictureOf(const Arc &arc, qint64 seconds, qreal pixelRatio, const RowLook &look);

    QList<Picture> m_pictures;
};

} // namespace countersign
