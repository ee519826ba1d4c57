// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/marks/mark.h"

#include "ui/theme.h"

#include <QFont>
#include <QPainter>

namespace countersign {

namespace {

QString initialOf(const QString &name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i).isHighSurrogate() && i + 1 < name.size())
            return name.mid(i, 2);
        if (name.at(i).isLetterOrNumber())
            return QString(name.at(i)).toUpper();
    }
    return QStringLiteral("•");
}

} // namespace

void paintMark(QPainter *painter, const QRect &rect, const MarkOf &of, const QFont &font, bool dark)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::monogramColour(of.name, dark));
    painter->drawRoundedRect(rect, theme::radius, theme::radius);
    QFont large = font;
    large.setWeight(QFont::DemiBold);
    large.setPixelSize(rect.height() * 45 / 100);
    painter->setFont(large);
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter, initialOf(of.name));
}

} // namespace countersign
