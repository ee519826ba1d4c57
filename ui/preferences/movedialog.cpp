// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/movedialog.h"

#include "core/session/session.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/placechooser.h"
#include "ui/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int usualWidth = 440;

} // namespace

MoveDialog::MoveDialog(Session &session, Places &places, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_places(places),
      m_chooser(new PlaceChooser(this)),
      m_last(new QWidget(this)),
      m_present(new PassphraseField(m_last)),
      m_words(new Words(this)),
      m_go(new QPushButton(this)),
      m_close(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Move the vault"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_chooser->setCurrent(places.chosen(), session.canLock());
    auto *label = new QLabel(tr("Your passphrase no&w"), m_last);
    label->setBuddy(m_present->lineEdit());
    m_present->setName(tr("Your passphrase now"));
    m_present->setObjectName(QStringLiteral("presentPassphrase"));
    auto *last = new QVBoxLayout(m_last);
    last->setContentsMargins(0, 0, 0, 0);
    last->setSpacing(theme::grid);
    auto *warning = new Words(m_last, tr("There it has no passphrase: whoever uses this computer under your name sees "
                                         "your codes, and Countersign no longer locks."));
    warning->setObjectName(QStringLiteral("losesPassphrase"));
    last->addWidget(warning);
    last->addWidget(label);
    last->addWidget(m_present);
    m_words->setObjectName(QStringLiteral("moveWords"));
    m_words->hide();
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setDefault(true);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);

    auto *scrolled = new ScrolledColumn(this);
    scrolled->column()->addWidget(m_chooser);
    scrolled->column()->addWidget(m_last);
    scrolled->column()->addWidget(m_words);
    scrolled->column()->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::grid);
    layout->addWidget(scrolled, 1);
    layout->addLayout(buttons);

    connect(m_chooser, &PlaceChooser::changed, this, &MoveDialog::refresh);
    connect(m_chooser, &PlaceChooser::returnPressed, this, &MoveDialog::go);
    connect(m_present, &PassphraseField::changed, this, &MoveDialog::refresh);
    connect(m_present, &PassphraseField::returnPressed, this, &MoveDialog::go);
    connect(m_go, &QPushButton::clicked, this, &MoveDialog::go);
    connect(m_close, &QPushButton::clicked, this, &MoveDialog::reject);
    connect(&m_session, &Session::trouble, this, [this](const Error &error) {
        if (m_isBusy)
            m_oldPlace = failure(error);
    });
    // Locked meanwhile: there is nothing to move any more.
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::Open)
            QDialog::reject();
    });
    resize(usualWidth, 100);
    refresh();
}

void MoveDialog::setKeychain(const QString &name)
{
    m_chooser->setKeychain(name);
}

bool MoveDialog::losesPassphrase() const
{
    return m_session.canLock() && !m_chooser->isSealed();
}

void MoveDialog::go()
{
    if (!m_go->isEnabled())
        return;
    if (m_isDone) {
        accept();
        return;
    }
    m_isBusy = true;
    m_oldPlace = {};
    m_before = m_places.chosen();
    m_words->hide();
    refresh();
    if (!losesPassphrase())
        return move();
    whenDone(m_session.confirmPassphrase(m_present->typed()), this, [this](const Result<void> &confirmed) {
        if (confirmed)
            move();
        else
            finished(confirmed);
    });
}

void MoveDialog::move()
{
    whenDone(keepVaultIn(m_session, m_places, m_chooser->take()), this,
             [this](const Result<void> &moved) { finished(moved); });
}

void MoveDialog::finished(const Result<void> &result)
{
    m_isBusy = false;
    m_isDone = result.has_value();
    if (!result)
        m_words->complain(result.error());
    else if (!m_oldPlace)
        m_words->complain(m_oldPlace.error());
    else if (m_places.chosen() == m_before)
        m_words->say(m_session.canLock() ? tr("The vault has a passphrase now.")
                                         : tr("The vault has no passphrase any more."));
    else
        m_words->say(tr("The vault is in %1 now. It was read back there before the old place was erased.")
                         .arg(m_session.describePlace()));
    if (m_isDone)
        m_present->clear();
    refresh();
    if (m_isDone)
        m_go->setFocus();
}

void MoveDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void MoveDialog::refresh()
{
    m_chooser->setEnabled(!m_isBusy);
    m_chooser->setVisible(!m_isDone);
    m_last->setEnabled(!m_isBusy);
    m_last->setVisible(!m_isDone && losesPassphrase());
    m_close->setVisible(!m_isDone);
    m_close->setEnabled(!m_isBusy);
    m_go->setText(m_isDone ? tr("Close") : m_isBusy ? tr("Moving…") : tr("Move"));
    const bool isReady = m_chooser->isReady() && (!losesPassphrase() || !m_present->isEmpty());
    m_go->setEnabled(!m_isBusy && (m_isDone || isReady));
    fitHeight(this);
}

} // namespace countersign
