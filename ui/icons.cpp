// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// The pictures lie in a static library, where the linker drops what nobody names. Must stand outside a namespace.
static void nameResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace countersign {

namespace {

// The drawings say currentColor; it is filled in here, as a browser would.
QPixmap drawn(const QByteArray &name, const QColor &colour, int pixels)
{
    const QString key =
        QStringLiteral("countersign-icon/%1/%2/%3").arg(QLatin1String(name), colour.name(), QString::number(pixels));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    nameResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QPainter painter(&pixmap);
    QSvgRenderer(file.readAll().replace("currentColor", colour.name().toLatin1())).render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(QByteArray name, theme::Role role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        const int side = qMin(rect.width(), rect.height());
        const QColor colour = theme::coloursFor(QGuiApplication::palette()).*m_role;
        QRect at(0, 0, side, side);
        at.moveCenter(rect.center());
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.4);
        painter->drawPixmap(at, drawn(m_name, colour, qRound(side * ratio)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    DrawnIcon(const DrawnIcon &) = default;

    QByteArray m_name;
    theme::Role m_role;
};

} // namespace

QIcon icon(const char *name, theme::Role role)
{
    return QIcon(new DrawnIcon(name, role));
}

QPixmap iconPixmap(const char *name, const QColor &colour, int size, qreal pixelRatio)
{
    QPixmap pixmap = drawn(name, colour, qRound(size * pixelRatio));
    pixmap.setDevicePixelRatio(pixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    // Not by Qt's engine for such files, which would be a plugin more to load.
    return icon("countersign");
}

} // namespace countersign
