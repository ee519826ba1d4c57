// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/announce.h"
#include "ui/iconbutton.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/wrappingpush.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>

#include <utility>

namespace countersign {

namespace {

constexpr int sayMs = 4000;
constexpr int offerMs = 10000;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_action(new WrappingPush(this)),
      m_close(new IconButton(icon("close", &theme::Colours::onNotice), tr("Close this message"), this)),
      m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    letAnnounce(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_action->setFlat(true);
    m_action->setCursor(Qt::PointingHandCursor);
    m_action->setAutoDefault(false);

    m_grid->setContentsMargins(theme::margin + theme::grid, theme::gap, theme::gap, theme::gap);
    m_grid->setSpacing(theme::gap);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_text, 0, 0);
    m_grid->addWidget(m_close, 0, 2);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::timeOut);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::leave);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        leave();
        if (act)
            act();
    });
    recolour();
    hide();
}

void NoticeBar::floatOver(QWidget *ground)
{
    setParent(ground);
    ground->installEventFilter(this);
}

// As wide as it may be read, and as high as its words.
void NoticeBar::place()
{
    constexpr int widest = 640;
    const QRect room = parentWidget()->rect().adjusted(theme::gap, 0, -theme::gap, -theme::gap);
    const int width = qMin(room.width(), widest);
    // Beside a button that leaves less than half of the line, a sentence becomes a tower of single words.
    const bool isBelow = 2 * m_action->sizeHint().width() > width - m_close->sizeHint().width();
    if (std::exchange(m_isActionBelow, isBelow) != isBelow || m_grid->indexOf(m_action) < 0) {
        m_grid->removeWidget(m_action);
        m_grid->addWidget(m_action, isBelow ? 1 : 0, isBelow ? 0 : 1, 1, isBelow ? 3 : 1,
                          isBelow ? Qt::AlignTrailing : Qt::Alignment());
    }
    const int height = layout()->totalHeightForWidth(width);
    setGeometry(room.center().x() - width / 2, room.bottom() + 1 - height, width, height);
    raise();
}

bool NoticeBar::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    // A message waits while its window is hidden or minimised: it is not missed, and nothing wakes the program.
    if (event->type() == QEvent::Hide) {
        m_timeLeft = m_timer.isActive() ? m_timer.remainingTime() : 0;
        m_timer.stop();
    } else if (event->type() == QEvent::Show && m_timeLeft > 0) {
        m_timer.start(std::exchange(m_timeLeft, 0));
    } else if (event->type() == QEvent::HideToParent) {
        forget();
    }
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
        place();
    return done;
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

// It may have spelled a code, which nobody is to find here after that; what there was to do may hold one.
void NoticeBar::forget()
{
    m_timeLeft = 0;
    m_act = {};
    m_text->clear();
    announce(this, {});
}

QString NoticeBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::show(const QString &text, int milliseconds)
{
    m_isUndo = false;
    m_text->setText(text);
    m_action->setVisible(static_cast<bool>(m_act));
    m_timeLeft = 0;
    if (milliseconds > 0)
        m_timer.start(milliseconds);
    else
        m_timer.stop();
    announce(this, text);
    QWidget::show();
}

// Who has gone there with the keyboard is still reading.
void NoticeBar::timeOut()
{
    if (isAncestorOf(QApplication::focusWidget()))
        m_timer.start();
    else
        hide();
}

void NoticeBar::leave()
{
    if (m_before && isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus();
    hide();
}

bool NoticeBar::takeFocus()
{
    if (isHidden())
        return false;
    if (!isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    (m_act ? static_cast<QWidget *>(m_action) : m_close)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::say(const QString &text)
{
    m_act = {};
    show(text, sayMs);
}

void NoticeBar::offer(const QString &text, const QString &actionText, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(actionText);
    show(text, offerMs);
}

void NoticeBar::offerUndo(const QString &text, std::function<void()> undo)
{
    offer(text, tr("&Undo"), std::move(undo));
    m_isUndo = true;
}

void NoticeBar::undo()
{
    if (!isHidden() && m_isUndo)
        m_action->click();
}

void NoticeBar::complain(const QString &text, const QString &actionText, std::function<void()> act)
{
    m_act = std::move(act);
    m_action->setText(actionText);
    show(text, 0);
}

// It stands against the window's own colours, so that it is seen. Everything in it follows from its palette.
void NoticeBar::recolour()
{
    const QScopedValueRollback busy(m_recolouring, true);
    setPalette(theme::noticePalette(theme::coloursFor(QGuiApplication::palette())));
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const theme::Colours colours = theme::coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.contrast ? QPen(colours.edge, 2) : QPen(Qt::NoPen));
    painter.setBrush(colours.row);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius, theme::radius);
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !m_recolouring)
        recolour();
}

} // namespace countersign
