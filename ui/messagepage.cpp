// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagepage.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

MessagePage::MessagePage(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_title(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_buttons(new QVBoxLayout)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel *label : {m_picture, m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(label != m_picture);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

    // A measure that is easily read, however wide the window is.
    auto *column = new QWidget(this);
    column->setMaximumWidth(420);
    column->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme::gap);
    inner->addWidget(m_picture);
    inner->addSpacing(theme::gap);
    inner->addWidget(m_title);
    inner->addWidget(m_sentence);
    inner->addSpacing(theme::margin);
    m_buttons->setSpacing(theme::gap);
    inner->addLayout(m_buttons);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::margin, theme::gap, 2 * theme::margin, theme::gap);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
}

void MessagePage::setMessage(const char *iconName, const QString &title, const QString &sentence)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    drawPicture();
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
    auto *button = new QPushButton(text, this);
    button->setMinimumHeight(32);
    if (m_buttons->isEmpty())
        button->setDefault(true);
    m_buttons->addWidget(button);
    return button;
}

void MessagePage::drawPicture()
{
    constexpr int size = 56;
    const theme::Colours colours = theme::coloursFor(palette());
    if (!m_iconName.isEmpty())
        m_picture->setPixmap(iconPixmap(m_iconName.constData(), colours.accent, size, devicePixelRatioF()));
}

void MessagePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
}

} // namespace countersign
