// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptypage.h"

#include "ui/actions.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"
#include "ui/waybutton.h"
#include "ui/words.h"
#include "ui/wrappingpush.h"

#include <QAction>
#include <QVBoxLayout>

namespace countersign {

EmptyPage::EmptyPage(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_title(new Words(this, tr("Add your first account")))
{
    m_title->setType(theme::Type::Title);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    auto *sentence = new Words(this,
                               tr("A service that offers two-factor sign-in shows you a QR code or a key for an "
                                  "authenticator app. Bring it here; you can also drop a picture of it."),
                               Words::Tone::Quiet);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setObjectName(QStringLiteral("pageSentence"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(sentence->text());

    auto *scrolled = new ScrolledColumn(this, theme::readableWidth);
    QVBoxLayout *column = scrolled->column();
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(sentence);
    column->addSpacing(theme::margin);

    struct Way
    {
        ActionId id;
        const char *icon;
        QString how;
    };
    const Way ways[] = {
        {ActionId::ScanScreen, "screen", tr("Finds the QR code on a page that is open beside this window.")},
        {ActionId::UseCamera, "camera", tr("For a code on paper or on another screen.")},
        {ActionId::EnterByHand, "keyboard", tr("For a key that is shown as text.")},
    };
    for (const Way &way : ways) {
        QAction *action = actions.of(way.id);
        auto *button = new WayButton(way.icon, action->text(), way.how, this);
        button->setObjectName(action->objectName() + QStringLiteral("Way"));
        button->setDefault(!m_first);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button);
        if (!m_first)
            m_first = button;
    }
    column->addSpacing(theme::gap);
    for (const ActionId id : {ActionId::OpenPicture, ActionId::Paste, ActionId::ImportAccounts}) {
        QAction *action = actions.of(id);
        auto *button = new WrappingPush(action->text(), this);
        button->setObjectName(action->objectName() + QStringLiteral("Way"));
        button->setFlat(true);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        column->addWidget(button);
    }
    column->addStretch(3);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    layout->addWidget(scrolled);
}

QString EmptyPage::title() const
{
    return m_title->text();
}

void EmptyPage::focusFirst()
{
    m_first->setFocus();
}

} // namespace countersign
