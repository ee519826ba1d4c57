// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/placepage.h"

#include "ui/icons.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"
#include "ui/unlock/placechooser.h"
#include "ui/words.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int readableWidth = 420;

} // namespace

PlacePage::PlacePage(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_chooser(new PlaceChooser(this)),
      m_error(new Words(this)),
      m_continue(new QPushButton(this)),
      m_restore(new QPushButton(tr("&Restore a backup…"), this))
{
    auto *title = new Words(this, tr("Where should your accounts be kept?"));
    title->enlarge(1.5);
    title->setAlignment(Qt::AlignHCenter);
    title->setObjectName(QStringLiteral("placeTitle"));
    setAccessibleName(title->text());
    m_picture->setAlignment(Qt::AlignHCenter);
    m_chooser->setMayOpenExisting(true);
    m_error->setObjectName(QStringLiteral("placeError"));
    m_error->hide();
    m_continue->setObjectName(QStringLiteral("continue"));
    m_continue->setDefault(true);
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_restore->setFlat(true);

    auto *scrolled = new ScrolledColumn(this, readableWidth);
    QVBoxLayout *column = scrolled->column();
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(title);
    column->addSpacing(theme::gap);
    column->addWidget(m_chooser);
    column->addStretch(3);

    // Always in sight, however long the page above has become.
    auto *foot = new QWidget(this);
    foot->setMaximumWidth(readableWidth);
    auto *under = new QVBoxLayout(foot);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(theme::gap);
    under->addWidget(m_error);
    for (QPushButton *button : {m_continue, m_restore}) {
        button->setMinimumHeight(36);
        under->addWidget(button);
    }
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(foot, 1000);
    across->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin + theme::gap, theme::gap, theme::margin + theme::gap, theme::margin);
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
    drawPicture();
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

void PlacePage::drawPicture()
{
    constexpr int size = 48;
    m_picture->setPixmap(iconPixmap("lock", theme::coloursFor(palette()).accent, size, devicePixelRatioF()));
}

void PlacePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
}

} // namespace countersign
