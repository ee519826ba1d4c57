// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/code.h"
#include "ui/tokens/ring.h"
#include "ui/tokens/rowlook.h"

#include <QPixmap>

class QPainter;

namespace countersign {

/// Paints the rings of a list. Rows whose codes end together look the same, so one picture is drawn for all of them.
class RingPainter
{
public:
    /// `window` is in Unix seconds, `nowMs` in milliseconds.
    void paint(QPainter *painter, const QRect &rect, const Code &window, qint64 nowMs, const RowLook &look,
               Qt::LayoutDirection direction);

    /// Another font or palette: nothing that was drawn holds any more.
    void forget() { m_pictures.clear(); }

private:
    struct Picture
    {
        ring::Arc arc;
        qint64 secondsShown; ///< -1: no number.
        qreal pixelRatio;
        QPixmap pixmap;
    };
    QPixmap pictureOf(const ring::Arc &arc, qint64 seconds, qreal pixelRatio, const RowLook &look);

    QList<Picture> m_pictures;
};

} // namespace countersign
