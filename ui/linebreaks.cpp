// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linebreaks.h"

#include <QFontMetrics>
#include <QString>
#include <QTextBoundaryFinder>

namespace countersign {

int widestPiece(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype next = breaks.toNextBoundary();
        const qsizetype to = next < 0 ? text.size() : next;
        const QString piece = text.sliced(from, to - from).trimmed();
        widest = qMax(widest, metrics.size(Qt::TextShowMnemonic, piece).width());
        from = to;
    }
    return widest;
}

} // namespace countersign
