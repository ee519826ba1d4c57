// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPicture>
#include <QPixmapCache>

// The drawings lie in a static library, where the linker drops what nobody names. Must stand outside a namespace.
static void nameResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace countersign {

namespace {

constexpr const char *ownName = "countersign";
constexpr qreal recordedSide = 1000; // resources/record.cpp

// The drawings say currentColor, which is recorded as black and exchanged here. The program's own has its own colours.
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
    QFile file(QStringLiteral(":/icons/%1.pic").arg(QString::fromLatin1(name)));
    QPicture picture;
    if (!file.open(QIODevice::ReadOnly) || !picture.load(&file))
        return pixmap;
    QPainter painter(&pixmap);
    painter.save();
    painter.scale(pixels / recordedSide, pixels / recordedSide);
    picture.play(&painter);
    painter.restore();
    if (name != ownName) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
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
    return icon(ownName);
}

} // namespace countersign
