// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/lockpage.h"
#include "ui/announce.h"

#include "core/base/errortext.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasefield.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace countersign {

LockPage::LockPage(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_title(new QLabel(tr("Countersign is locked"), this)),
      m_field(new PassphraseField(this)),
      m_unlock(new QPushButton(this)),
      m_error(new QLabel(this)),
      m_restore(new QPushButton(tr("Restore a backup…"), this)),
      m_quit(new QPushButton(tr("Quit"), this)),
      m_second(this)
{
    setAccessibleName(m_title->text());
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("lockTitle"));
    m_error->setObjectName(QStringLiteral("unlockError"));
    letAnnounce(m_error);
    for (QLabel *label : {m_title, m_error}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_picture->setAlignment(Qt::AlignHCenter);
    m_field->setPlaceholder(tr("Passphrase"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_quit->setObjectName(QStringLiteral("quit"));
    for (QPushButton *button : {m_unlock, m_restore, m_quit})
        button->setMinimumHeight(36);
    m_unlock->setDefault(true);
    m_restore->setFlat(true);
    m_quit->setFlat(true);

    auto *column = new QWidget(this);
    column->setMaximumWidth(340);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme::gap);
    inner->addWidget(m_picture);
    inner->addSpacing(theme::gap);
    inner->addWidget(m_title);
    inner->addSpacing(theme::gap);
    inner->addWidget(m_field);
    inner->addWidget(m_error);
    inner->addWidget(m_unlock);
    inner->addSpacing(theme::margin);
    inner->addWidget(m_restore);
    inner->addWidget(m_quit);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::margin, theme::gap, 2 * theme::margin, theme::gap);
    layout->addStretch(2);
    layout->addLayout(across);
    layout->addStretch(3);
    setFocusProxy(m_field);

    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_waitSeconds;
        refresh();
    });
    connect(m_field, &PassphraseField::changed, this, &LockPage::refresh);
    connect(m_field, &PassphraseField::returnPressed, this, &LockPage::ask);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::ask);
    connect(m_restore, &QPushButton::clicked, this, &LockPage::restoreWanted);
    connect(m_quit, &QPushButton::clicked, this, &LockPage::quitWanted);
    recolour();
    clear();
}

LockPage::~LockPage()
{
    m_field->disconnect(this);
}

void LockPage::clear()
{
    m_field->clear();
    m_error->hide();
    m_isBusy = false;
    m_waitSeconds = 0;
    refresh();
    m_field->setFocus();
}

void LockPage::setBusy(bool busy)
{
    m_isBusy = busy;
    if (busy)
        m_error->hide();
    refresh();
}

void LockPage::refuse(const Error &error, std::chrono::seconds wait)
{
    m_isBusy = false;
    m_waitSeconds =
        static_cast<int>(std::clamp<std::chrono::seconds::rep>(wait.count(), 0, std::numeric_limits<int>::max()));
    m_field->clear();
    m_error->setText(sentenceFor(error));
    announce(m_error, m_error->text());
    m_error->show();
    refresh();
    m_field->setFocus();
}

Secret LockPage::takePassphrase()
{
    return m_field->take();
}

void LockPage::ask()
{
    if (m_unlock->isEnabled())
        Q_EMIT unlockWanted();
}

void LockPage::refresh()
{
    const bool isWaiting = m_waitSeconds > 0;
    if (isWaiting != m_second.isActive())
        isWaiting ? m_second.start() : m_second.stop();
    m_field->setEnabled(!m_isBusy);
    m_unlock->setEnabled(!m_isBusy && !isWaiting && !m_field->isEmpty());
    m_unlock->setText(m_isBusy    ? tr("Unlocking…")
                      : isWaiting ? tr("Unlock in %n second(s)", nullptr, m_waitSeconds)
                                  : tr("Unlock"));
}

void LockPage::recolour()
{
    constexpr int size = 56;
    const theme::Colours colours = theme::coloursFor(palette());
    m_picture->setPixmap(iconPixmap("lock", colours.accent, size, devicePixelRatioF()));
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, colours.urgent);
    m_error->setPalette(warning);
}

void LockPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace countersign
