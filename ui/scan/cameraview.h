// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QTimer>
#include <QWidget>

namespace countersign {

/// The live picture of a camera with a square to hold a code in, and the code that was seen drawn around.
class CameraView : public QWidget
{
    Q_OBJECT
public:
    explicit CameraView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    /// Takes the picture away, and the outline with it.
    void clear();
    void setMirrored(bool mirrored);
    /// Draws around a code for a short moment. Corners run from 0 to 1 across the picture as the camera sees it.
    void setOutline(const QPolygonF &outline);
    bool hasOutline() const { return !m_outline.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// In device pixels.
    void widthChanged(int pixels);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF pictureArea() const;
    void paintFrame(QPainter &painter, const QRectF &area) const;
    void paintOutline(QPainter &painter, const QRectF &area) const;
    void stroke(QPainter &painter, const QPainterPath &path, const QColor &color, const QColor &edge) const;

    QImage m_picture;
    QPolygonF m_outline;
    QTimer m_outlineEnd;
    bool m_mirrored = false;
};

} // namespace countersign
