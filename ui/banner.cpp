// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include "ui/iconbutton.h"
#include "ui/icons.h"
#include "ui/pictogram.h"
#include "ui/words.h"
#include "ui/wrappingpush.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace countersign {

Banner::Banner(const char *iconName, QWidget *parent)
    : QWidget(parent),
      m_picture(new Pictogram(iconName, theme::smallIcon, &theme::Colours::soon, this)),
      m_sentence(new Words(this)),
      m_action(new WrappingPush(this)),
      m_close(new IconButton(icon("close"), tr("Not now"), this)),
      m_grid(new QGridLayout(this))
{
    m_picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_close->hide();
    m_grid->setContentsMargins(theme::margin + theme::grid, theme::gap, theme::gap, theme::gap);
    m_grid->setHorizontalSpacing(theme::gap);
    m_grid->setVerticalSpacing(theme::grid);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_picture, 0, 0);
    m_grid->addWidget(m_sentence, 0, 1);
    m_grid->addWidget(m_close, 0, 3);
    arrange(false);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionWanted);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismissed);
    hide();
}

void Banner::setPicture(const char *iconName, theme::Role role)
{
    m_picture->setIcon(iconName, role);
}

void Banner::say(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    arrange(isNarrow());
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
}

bool Banner::isNarrow() const
{
    // Beside a button that leaves less than half of the line, a sentence becomes a tower of single words.
    return 2 * m_action->sizeHint().width() > width() - theme::margin;
}

void Banner::arrange(bool narrow)
{
    m_isNarrow = narrow;
    m_grid->removeWidget(m_action);
    if (narrow)
        m_grid->addWidget(m_action, 1, 1, Qt::AlignLeading);
    else
        m_grid->addWidget(m_action, 0, 2);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isNarrow() != m_isNarrow)
        arrange(!m_isNarrow);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Colours colours = theme::coloursFor(palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

} // namespace countersign
