// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/iconbutton.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>

namespace countersign {

namespace {

constexpr int sayMs = 4000;
constexpr int offerMs = 10000;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new IconButton(icon("close", &theme::Colours::onNotice), tr("Close this message"), this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_action->setObjectName(QStringLiteral("noticeAction"));
    m_action->setFlat(true);
    m_action->setCursor(Qt::PointingHandCursor);
    m_action->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin + theme::grid, theme::gap, theme::gap, theme::gap);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
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
    m_text->setText(text);
    m_action->setVisible(static_cast<bool>(m_act));
    if (milliseconds > 0)
        m_timer.start(milliseconds);
    else
        m_timer.stop();
    QWidget::show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
