// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/cameraview.h"

#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

#include <algorithm>
#include <chrono>

namespace countersign {

namespace {

constexpr qreal cornerRadius = 12;
constexpr qreal lineWidth = 3;

/// Four corners of a square: an invitation to hold the code there, and no more, because the whole picture is searched.
QPainterPath cornersOf(const QRectF &square)
{
    const qreal arm = square.width() / 5;
    QPainterPath path;
    const auto corner = [&](QPointF at, qreal right, qreal down) {
        path.moveTo(at + QPointF(right * arm, 0));
        path.lineTo(at);
        path.lineTo(at + QPointF(0, down * arm));
    };
    corner(square.topLeft(), 1, 1);
    corner(square.topRight(), -1, 1);
    corner(square.bottomLeft(), 1, -1);
    corner(square.bottomRight(), -1, -1);
    return path;
}

} // namespace

CameraView::CameraView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_outlineEnd.setSingleShot(true);
    m_outlineEnd.setInterval(std::chrono::milliseconds(500));
    connect(&m_outlineEnd, &QTimer::timeout, this, [this] {
        m_outline.clear();
        update();
    });
}

void CameraView::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void CameraView::clear()
{
    m_outline.clear();
    setPicture({});
}

void CameraView::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

void CameraView::setOutline(const QPolygonF &outline)
{
    m_outline = outline;
    m_outlineEnd.start();
    update();
}

QSize CameraView::sizeHint() const
{
    return {480, 360};
}

QSize CameraView::minimumSizeHint() const
{
    return {200, 150};
}

QRectF CameraView::pictureArea() const
{
    const QSizeF source = m_picture.isNull() ? QSizeF(4, 3) : QSizeF(m_picture.size());
    QRectF area(QPointF(0, 0), source.scaled(size(), Qt::KeepAspectRatio));
    area.moveCenter(QRectF(rect()).center());
    return area;
}

void CameraView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF area = pictureArea();
    QPainterPath shape;
    shape.addRoundedRect(area, cornerRadius, cornerRadius);
    painter.fillPath(shape, palette().brush(QPalette::AlternateBase));

    if (!m_picture.isNull()) {
        painter.save();
        painter.setClipPath(shape);
        if (m_mirrored) {
            painter.translate(area.center().x() * 2, 0);
            painter.scale(-1, 1);
        }
        painter.drawImage(area, m_picture);
        painter.restore();
    }
    if (!m_outline.isEmpty())
        paintOutline(painter, area);
    else
        paintFrame(painter, area);
}

void CameraView::paintFrame(QPainter &painter, const QRectF &area) const
{
    const qreal side = std::min(area.width(), area.height()) * 0.62;
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    const bool live = !m_picture.isNull();
    if (live) {
        stroke(painter, cornersOf(square), palette().color(QPalette::Base), palette().color(QPalette::Text));
        return;
    }
    QColor faint = palette().color(QPalette::Text);
    faint.setAlphaF(0.25F);
    stroke(painter, cornersOf(square), faint, Qt::transparent);
}

void CameraView::paintOutline(QPainter &painter, const QRectF &area) const
{
    QPainterPath path;
    QPolygonF corners;
    for (const QPointF &point : m_outline) {
        const qreal across = m_mirrored ? 1 - point.x() : point.x();
        corners.append(area.topLeft() + QPointF(across * area.width(), point.y() * area.height()));
    }
    path.addPolygon(corners);
    path.closeSubpath();
    // Around the whole picture as well: another window may lie over its middle.
    constexpr qreal inset = lineWidth / 2 + 1;
    path.addRoundedRect(area.adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    stroke(painter, path, palette().color(QPalette::Highlight), palette().color(QPalette::Base));
}

void CameraView::stroke(QPainter &painter, const QPainterPath &path, const QColor &color, const QColor &edge) const
{
    // Two strokes, because nobody knows what the picture below is like.
    QColor soft = edge;
    soft.setAlphaF(edge.alphaF() * 0.5F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(soft, lineWidth + 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void CameraView::resizeEvent(QResizeEvent *event)
{
    Q_EMIT widthChanged(qRound(event->size().width() * devicePixelRatioF()));
}

} // namespace countersign
