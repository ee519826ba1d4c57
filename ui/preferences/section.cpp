// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/section.h"

#include "ui/theme.h"
#include "ui/words.h"
#include "ui/wrappingpush.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace countersign {

Section::Section(const QString &heading, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setAccessibleName(heading);
    auto *head = new Words(this, heading);
    head->setType(theme::Type::Heading);
    m_column->setContentsMargins(0, 0, 0, theme::gap);
    m_column->setSpacing(theme::grid + theme::grid / 2);
    m_column->addWidget(head);
}

Words *Section::addWords(const char *name)
{
    auto *words = new Words(this);
    words->setObjectName(QString::fromLatin1(name));
    words->hide();
    m_column->addWidget(words);
    return words;
}

QPushButton *Section::makeButton(const QString &text, const char *name)
{
    auto *button = new WrappingPush(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    // Its own wish would keep the whole page wide.
    QSizePolicy policy = button->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    button->setSizePolicy(policy);
    button->hide();
    return button;
}

void Section::place(const QList<QPushButton *> &shown)
{
    if (!m_buttons) {
        m_buttons = new QGridLayout;
        m_buttons->setSpacing(theme::gap);
        m_buttons->setColumnStretch(0, 1);
        m_column->addLayout(m_buttons);
    }
    m_shown = shown;
    arrange();
}

void Section::arrange()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        delete item;
    }
    for (int i = 0; i < m_shown.size(); ++i) {
        m_buttons->addWidget(m_shown.at(i), i / m_columns, i % m_columns);
        m_shown.at(i)->show();
    }
    m_buttons->setColumnStretch(1, m_columns - 1);
}

void Section::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int widest = 0;
    for (const QPushButton *button : m_shown)
        widest = qMax(widest, button->sizeHint().width());
    const int columns = 2 * widest + theme::gap <= width() ? 2 : 1;
    if (std::exchange(m_columns, columns) != columns)
        arrange();
}

} // namespace countersign
