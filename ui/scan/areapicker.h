// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QObject>
#include <QWidget>

#include <memory>
#include <vector>

class QScreen;

namespace countersign {

/// One screen as it was a moment ago, on which a person drags a rectangle: with the mouse, a finger, or the keyboard
/// (arrows move, with Shift they resize, Enter takes).
class AreaView : public QWidget
{
    Q_OBJECT
public:
    explicit AreaView(const QImage &picture, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const QImage &area);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect pictureArea() const;
    QString hint() const;
    QRect placeForHint() const;
    void mark(const QRect &area);
    void take();

    QImage m_picture;
    QPoint m_start;
    QRect m_area; ///< In our own coordinates.
    QRect m_hintBox;
    bool m_isDragging = false;
};

/// Covers the screens with pictures of themselves until the person has marked a part of one or presses Escape.
class AreaPicker : public QObject
{
    Q_OBJECT
public:
    /// One picture a screen, in the order of QGuiApplication::screens(); a single picture of all of them is shown on
    /// `screen`.
    AreaPicker(const QList<QImage> &pictures, QScreen *screen, QObject *parent = nullptr);
    ~AreaPicker() override;

    void open();

Q_SIGNALS:
    /// In the pixels of the picture, with a little around it.
    void picked(const QImage &area);
    void cancelled();

private:
    void close();

    std::vector<std::unique_ptr<AreaView>> m_views;
    AreaView *m_first = nullptr; ///< Where the keyboard begins: where our window was.
    bool m_isOpen = false;
};

} // namespace countersign
