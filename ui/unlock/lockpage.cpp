// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/lockpage.h"

#include "ui/pictogram.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/words.h"
#include "ui/wrappingpush.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace countersign {

namespace {

constexpr int widest = 340;

} // namespace

LockPage::LockPage(QWidget *parent)
    : QWidget(parent),
      m_title(new Words(this, tr("Countersign is locked"))),
      m_field(new PassphraseField(this)),
      m_unlock(new WrappingPush(this)),
      m_error(new Words(this)),
      m_restore(new WrappingPush(tr("Restore a backup…"), this)),
      m_quit(new WrappingPush(tr("Quit"), this)),
      m_second(this)
{
    setAccessibleName(m_title->text());
    m_title->setType(theme::Type::Title);
    m_title->setObjectName(QStringLiteral("lockTitle"));
    m_error->setObjectName(QStringLiteral("unlockError"));
    for (Words *words : {m_title, m_error})
        words->setAlignment(Qt::AlignHCenter);
    m_field->setPlaceholder(tr("Passphrase"));
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_quit->setObjectName(QStringLiteral("quit"));
    for (QPushButton *button : {m_unlock, m_restore, m_quit})
        button->setMinimumHeight(theme::target);
    m_unlock->setDefault(true);
    m_restore->setFlat(true);
    m_quit->setFlat(true);

    auto *scrolled = new ScrolledColumn(this, widest);
    QVBoxLayout *column = scrolled->column();
    column->addStretch(2);
    column->addWidget(new Pictogram("lock", theme::largeIcon, &theme::Colours::accent, this));
    column->addSpacing(theme::gap);
    column->addWidget(m_title);
    column->addSpacing(theme::gap);
    column->addWidget(m_field);
    column->addWidget(m_error);
    column->addWidget(m_unlock);
    column->addSpacing(theme::margin);
    column->addWidget(m_restore);
    column->addWidget(m_quit);
    column->addStretch(3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    layout->addWidget(scrolled);
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
    m_error->complain(error);
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

} // namespace countersign
