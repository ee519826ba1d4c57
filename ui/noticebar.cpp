// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/announce.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

#include <utility>

namespace countersign {

namespace {

constexpr int sayMs = 4000;
constexpr int offerMs = 10000;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    letAnnounce(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_action->setFlat(true);
    m_action->setCursor(Qt::PointingHandCursor);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::gap, theme::gap, theme::gap);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeBar::timeOut);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::leave);
    connect(m_action, &QPushButton::clicked, this, [this] {
        leave();
        if (auto act = std::exchange(m_act, {}))
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

void NoticeBar::recolour()
{
    const QScopedValueRollback busy(m_recolouring, true);
    const theme::Colours colours = theme::coloursFor(QApplication::palette());
    const QString back = colours.notice.name(), front = colours.onNotice.name();
    // The bar stands against the window's own colours, so the accent has to be read on its ground.
    const QString accent = colours.dark ? QStringLiteral("#0b5a53") : QStringLiteral("#5eead4");
    setStyleSheet(QStringLiteral("#noticeBar { background: %1; border-radius: 8px; }"
                                 "#noticeBar QLabel { color: %2; background: transparent; }"
                                 "#noticeBar QPushButton { color: %3; background: transparent; border: none;"
                                 " font-weight: 600; padding: 4px 8px; }"
                                 "#noticeBar QPushButton:focus, #noticeBar QToolButton:focus { border: 1px solid %3; }"
                                 "#noticeBar QToolButton { background: transparent; border: none; padding: 4px; }")
                      .arg(back, front, accent));
    m_close->setIcon(icon("close", colours.onNotice));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Setting the style sheet below changes our own palette again.
    if (event->type() == QEvent::PaletteChange && !m_recolouring)
        recolour();
}

} // namespace countersign
