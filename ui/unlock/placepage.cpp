// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/placepage.h"

#include "ui/pictogram.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"
#include "ui/unlock/placechooser.h"
#include "ui/words.h"
#include "ui/wrappingpush.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

PlacePage::PlacePage(QWidget *parent)
    : QWidget(parent),
      m_chooser(new PlaceChooser(this)),
      m_error(new Words(this)),
      m_continue(new WrappingPush(this)),
      m_restore(new WrappingPush(tr("&Restore a backup…"), this))
{
    auto *title = new Words(this, tr("Where should your accounts be kept?"));
    title->setType(theme::Type::Title);
    title->setAlignment(Qt::AlignHCenter);
    title->setObjectName(QStringLiteral("placeTitle"));
    setAccessibleName(title->text());
    m_chooser->setMayOpenExisting(true);
    m_error->setObjectName(QStringLiteral("placeError"));
    m_error->hide();
    m_continue->setObjectName(QStringLiteral("continue"));
    m_continue->setDefault(true);
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_restore->setFlat(true);

    auto *scrolled = new ScrolledColumn(this, theme::readableWidth);
    QVBoxLayout *column = scrolled->column();
    column->addStretch(2);
    column->addWidget(new Pictogram("lock", theme::largeIcon, &theme::Colours::accent, this));
    column->addWidget(title);
    column->addSpacing(theme::gap);
    column->addWidget(m_chooser);
    column->addStretch(3);

    // Always in sight, however long the page above has become.
    auto *foot = new QWidget(this);
    foot->setMaximumWidth(theme::readableWidth);
    auto *under = new QVBoxLayout(foot);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(theme::gap);
    under->addWidget(m_error);
    for (QPushButton *button : {m_continue, m_restore}) {
        button->setMinimumHeight(theme::target);
        under->addWidget(button);
    }
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(foot, 1000);
    across->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(scrolled, 1);
    layout->addLayout(across);
    setFocusProxy(m_continue);
    setTabOrder(m_chooser, m_continue);

    const auto go = [this] {
        if (m_continue->isEnabled())
            Q_EMIT chosen();
    };
    connect(m_chooser, &PlaceChooser::changed, this, &PlacePage::refresh);
    connect(m_chooser, &PlaceChooser::returnPressed, this, go);
    connect(m_continue, &QPushButton::clicked, this, go);
    connect(m_restore, &QPushButton::clicked, this, &PlacePage::restoreWanted);
    refresh();
}

void PlacePage::setKeychain(const QString &name)
{
    m_chooser->setKeychain(name);
}

PlaceChoice PlacePage::take()
{
    return m_chooser->take();
}

void PlacePage::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        m_error->hide();
    refresh();
}

void PlacePage::refuse(const Error &error)
{
    m_isBusy = false;
    refresh();
    m_error->complain(error);
}

void PlacePage::focusFirst()
{
    m_continue->setFocus();
}

void PlacePage::refresh()
{
    m_chooser->setEnabled(!m_isBusy);
    m_restore->setEnabled(!m_isBusy);
    m_continue->setEnabled(!m_isBusy && m_chooser->isReady());
    m_continue->setText(m_isBusy ? tr("Setting up…") : tr("C&ontinue"));
}

} // namespace countersign
