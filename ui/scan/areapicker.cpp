// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/areapicker.h"

#include "ui/theme.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace countersign {

namespace {

// Smaller than any code that could be read: a click and no drag.
constexpr int smallest = 12;
// What the keyboard begins with, and how far one press goes.
constexpr int firstSide = 240;
constexpr int step = 16;
// White around a code helps to read it, and hands are not exact.
constexpr int spare = 12;
// Two lines around what is marked, dark outside and bright inside, because nobody knows what is below.
constexpr int outline = 3;

QRect withOutline(const QRect &area)
{
    return area.isEmpty() ? QRect() : area.adjusted(-outline, -outline, outline, outline);
}

} // namespace

AreaView::AreaView(const QImage &picture, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint), m_picture(picture)
{
    setWindowTitle(tr("Scan an area"));
    setAccessibleName(tr("The screen. Mark the QR code with the arrow keys, press Enter to scan, Escape to leave."));
    setCursor(Qt::CrossCursor);
    setFocusPolicy(Qt::StrongFocus);
    // Read from farther away than a form, on a screen full of other things.
    setFont(theme::font(font(), theme::Type::Lead));
}

// The whole window, unless one picture stands for several screens.
QRect AreaView::pictureArea() const
{
    QRect area(QPoint(0, 0), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
    area.moveCenter(rect().center());
    // A screen of an odd number of pixels rounds to one less or more.
    const QSize gap = size() - area.size();
    return gap.width() <= 2 && gap.height() <= 2 ? rect() : area;
}

// Only what changes is drawn again: on a large screen the whole would lag behind the hand.
void AreaView::mark(const QRect &area)
{
    const QRect before = std::exchange(m_area, area.normalized() & pictureArea());
    update((QRegion(withOutline(before)) + withOutline(m_area)) - (before & m_area));
    update(m_hintBox);
    m_hintBox = placeForHint();
    update(m_hintBox);
}

QString AreaView::hint() const
{
    return m_area.isEmpty() ? tr("Drag a rectangle around the QR code. Esc to leave.")
                            : tr("Arrows move it, Shift and arrows change its size. Enter to scan, Esc to leave.");
}

// At the top; at the bottom where it would lie on what is marked, and nowhere while somebody drags.
QRect AreaView::placeForHint() const
{
    if (m_isDragging)
        return {};
    QRect box = fontMetrics().boundingRect(hint()).adjusted(-theme::margin, -theme::gap - theme::grid, theme::margin,
                                                            theme::gap + theme::grid);
    box.moveCenter(QPoint(rect().center().x(), 3 * theme::margin + box.height() / 2));
    if (box.intersects(withOutline(m_area)))
        box.moveBottom(rect().bottom() - 3 * theme::margin);
    return box;
}

void AreaView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QRect area = pictureArea();
    // Pixel for pixel where the picture is the screen's own; smoothly where it had to be made smaller.
    const bool isExact = area.size() * devicePixelRatioF() == m_picture.size();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !isExact);
    if (area != rect())
        painter.fillRect(event->rect(), theme::veil(255));
    painter.drawImage(area, m_picture);
    for (const QRect &dark : QRegion(rect()) - m_area)
        painter.fillRect(dark, theme::veil(120));
    if (!m_area.isEmpty()) {
        for (const QRect &edge : QRegion(withOutline(m_area)) - m_area.adjusted(-2, -2, 2, 2))
            painter.fillRect(edge, theme::veil(160));
        for (const QRect &edge : QRegion(m_area.adjusted(-2, -2, 2, 2)) - m_area)
            painter.fillRect(edge, theme::bright());
    }
    if (m_hintBox.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::onVeil());
    painter.setBrush(theme::veil(240));
    painter.drawRoundedRect(QRectF(m_hintBox).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    painter.setPen(theme::onVeil());
    painter.drawText(m_hintBox, Qt::AlignCenter, hint());
}

void AreaView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_hintBox = placeForHint();
}

// Closed by the window manager: our own window must not stay away for it.
void AreaView::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT cancelled();
}

void AreaView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        Q_EMIT cancelled();
        return;
    }
    m_isDragging = true;
    m_start = event->position().toPoint();
    mark({});
}

void AreaView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        mark(QRect(m_start, event->position().toPoint()));
}

void AreaView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isDragging, false))
        return;
    mark(QRect(m_start, event->position().toPoint()));
    take();
}

void AreaView::keyPressEvent(QKeyEvent *event)
{
    const QPoint by = event->key() == Qt::Key_Left    ? QPoint(-step, 0)
                      : event->key() == Qt::Key_Right ? QPoint(step, 0)
                      : event->key() == Qt::Key_Up    ? QPoint(0, -step)
                      : event->key() == Qt::Key_Down  ? QPoint(0, step)
                                                      : QPoint();
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take();
    } else if (!by.isNull()) {
        QRect area = m_area;
        if (area.isEmpty()) {
            area = QRect(0, 0, firstSide, firstSide);
            area.moveCenter(rect().center());
        } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            area.setBottomRight(area.bottomRight() + by);
        } else {
            area.translate(by);
        }
        if (area.width() >= smallest && area.height() >= smallest && rect().contains(area))
            mark(area);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AreaView::take()
{
    if (m_area.width() < smallest || m_area.height() < smallest) {
        mark({});
        return;
    }
    const QRect shown = pictureArea();
    const double across = double(m_picture.width()) / shown.width();
    const double down = double(m_picture.height()) / shown.height();
    const QRect area = m_area.translated(-shown.topLeft()).adjusted(-spare, -spare, spare, spare);
    const QRect pixels(qRound(area.x() * across), qRound(area.y() * down), qRound(area.width() * across),
                       qRound(area.height() * down));
    Q_EMIT picked(m_picture.copy(pixels & m_picture.rect()));
}

AreaPicker::AreaPicker(const QList<QImage> &pictures, QScreen *screen, QObject *parent) : QObject(parent)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        auto view = std::make_unique<AreaView>(pictures.at(i));
        QScreen *home = pictures.size() == screens.size() ? screens.at(i) : screen;
        view->setScreen(home);
        view->setGeometry(home->geometry());
        if (home == screen)
            m_first = view.get();
        connect(view.get(), &AreaView::picked, this, [this](const QImage &area) {
            if (!m_isOpen)
                return;
            close();
            Q_EMIT picked(area);
        });
        connect(view.get(), &AreaView::cancelled, this, [this] {
            if (!m_isOpen)
                return;
            close();
            Q_EMIT cancelled();
        });
        m_views.push_back(std::move(view));
    }
}

AreaPicker::~AreaPicker() = default;

void AreaPicker::open()
{
    m_isOpen = true;
    for (const auto &view : m_views)
        view->showFullScreen();
    if (m_first) {
        m_first->activateWindow();
        m_first->setFocus();
    }
}

void AreaPicker::close()
{
    m_isOpen = false;
    for (const auto &view : m_views)
        view->hide();
}

} // namespace countersign
