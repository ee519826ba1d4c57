// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/section.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

Section::Section(const QString &heading, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setAccessibleName(heading);
    auto *head = new Words(this, heading);
    head->enlarge(1.15);
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
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    button->hide();
    return button;
}

void Section::place(const QList<QPushButton *> &shown)
{
    if (!m_buttons) {
        m_buttons = new QGridLayout;
        m_buttons->setSpacing(theme::gap);
        m_buttons->setColumnStretch(0, 1);
        m_buttons->setColumnStretch(1, 1);
        m_column->addLayout(m_buttons);
    }
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        delete item;
    }
    for (int i = 0; i < shown.size(); ++i) {
        m_buttons->addWidget(shown.at(i), i / 2, i % 2);
        shown.at(i)->show();
    }
}

} // namespace countersign
