// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// The pictures lie in a static library, where the linker drops what nobody names. Must stand outside a namespace.
static void nameResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace countersign {

namespace {

// The drawings say currentColor; it is filled in here, as a browser would.
QByteArray drawing(const QByteArray &name, const QColor &colour)
{
    nameResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(QByteArray name, QColor colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        QSvgRenderer(drawing(m_name, colour)).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawnIcon(m_name, m_colour); }

private:
    QByteArray m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const char *name, const QColor &colour)
{
    return QIcon(new DrawnIcon(name, colour));
}

QPixmap iconPixmap(const char *name, const QColor &colour, int size, qreal pixelRatio)
{
    const int pixels = qRound(size * pixelRatio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(name, colour)).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    nameResources();
    return QIcon(QStringLiteral(":/icons/countersign.svg"));
}

} // namespace countersign
