// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace countersign {

Banner::Banner(const char *iconName, QWidget *parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_picture(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_close->setAutoRaise(true);
    m_close->setText(tr("Not now"));
    m_close->setToolTip(m_close->text());
    m_close->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_close->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::grid, theme::margin, theme::gap);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_picture);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionWanted);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismissed);
    drawPictures();
    hide();
}

void Banner::say(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
}

void Banner::drawPictures()
{
    const theme::Colours colours = theme::coloursFor(palette());
    m_picture->setPixmap(iconPixmap(m_iconName.constData(), colours.soon, 20, devicePixelRatioF()));
    m_close->setIcon(icon("close", colours.quiet));
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawPictures();
}

} // namespace countersign
