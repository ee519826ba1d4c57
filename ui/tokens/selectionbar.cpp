// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/selectionbar.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace countersign {

namespace {

constexpr int side = 44;

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent),
      m_close(addButton("closeSelection", tr("Stop selecting"))),
      m_count(new QLabel(this)),
      m_all(addButton("selectAll", tr("Select all"))),
      m_favourite(addButton("favouriteSelected", tr("Favourite"))),
      m_remove(addButton("removeSelected", tr("Remove the selected accounts")))
{
    setObjectName(QStringLiteral("selectionBar"));
    m_count->setObjectName(QStringLiteral("selectionCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::gap, 0, theme::gap, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_close);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_all);
    layout->addWidget(m_favourite);
    layout->addSpacing(theme::margin);
    layout->addWidget(m_remove);
    connect(m_close, &QToolButton::clicked, this, &SelectionBar::closeWanted);
    connect(m_all, &QToolButton::clicked, this, &SelectionBar::allWanted);
    connect(m_favourite, &QToolButton::clicked, this, &SelectionBar::favouriteWanted);
    connect(m_remove, &QToolButton::clicked, this, &SelectionBar::removalWanted);
    hide();
}

QToolButton *SelectionBar::addButton(const char *name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setAutoRaise(true);
    button->setFixedSize(side, side);
    button->setIconSize({24, 24});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void SelectionBar::show(int chosen, int all, bool areFavourites)
{
    m_count->setText(tr("%n selected", "accounts", chosen));
    m_close->setIcon(icon("close", &theme::Colours::text));
    m_all->setIcon(icon("select", &theme::Colours::text));
    m_all->setEnabled(chosen < all);
    m_favourite->setIcon(
        icon(areFavourites ? "star-filled" : "star", areFavourites ? &theme::Colours::soon : &theme::Colours::text));
    m_favourite->setToolTip(areFavourites ? tr("No favourite any more") : tr("Favourite"));
    m_favourite->setAccessibleName(m_favourite->toolTip());
    m_remove->setIcon(icon("trash", &theme::Colours::urgent));
    for (QToolButton *button : {m_favourite, m_remove})
        button->setEnabled(chosen > 0);
    setVisible(true);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Colours colours = theme::coloursFor(palette());
    painter.fillRect(rect(), colours.rowSelected);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

} // namespace countersign
