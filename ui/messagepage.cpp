// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagepage.h"

#include "ui/pictogram.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/wrappingpush.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent),
      m_picture(new Pictogram("", theme::largeIcon, &theme::Colours::accent, this)),
      m_title(new Words(this)),
      m_sentence(new Words(this)),
      m_buttons(new QVBoxLayout)
{
    m_title->setType(theme::Type::Title);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Words *words : {m_title, m_sentence})
        words->setAlignment(Qt::AlignHCenter);

    auto *scrolled = new ScrolledColumn(this, theme::readableWidth);
    QVBoxLayout *column = scrolled->column();
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addSpacing(theme::gap);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(theme::margin);
    m_buttons->setSpacing(theme::gap);
    column->addLayout(m_buttons);
    column->addStretch(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    layout->addWidget(scrolled);
}

void MessagePage::setMessage(const char *iconName, const QString &title, const QString &sentence)
{
    m_picture->setIcon(iconName, &theme::Colours::accent);
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QString MessagePage::title() const
{
    return m_title->text();
}

QString MessagePage::sentence() const
{
    return m_sentence->text();
}

QPushButton *MessagePage::addButton(const QString &text)
{
    auto *button = new WrappingPush(text, this);
    button->setMinimumHeight(theme::target);
    if (m_buttons->isEmpty())
        button->setDefault(true);
    m_buttons->addWidget(button);
    return button;
}

} // namespace countersign
