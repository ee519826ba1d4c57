// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/movedialog.h"

#include "core/session/session.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/placechooser.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

MoveDialog::MoveDialog(Session &session, Places &places, QWidget *parent)
    : FormDialog(tr("Move the vault"), parent),
      m_session(session),
      m_places(places),
      m_chooser(new PlaceChooser(this)),
      m_last(new QWidget(this)),
      m_present(new PassphraseField(m_last)),
      m_words(new Words(this))
{
    m_chooser->setCurrent(places.chosen(), session.canLock());
    auto *label = new Words(m_last, tr("Your passphrase no&w"));
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
    column()->addWidget(m_chooser);
    column()->addWidget(m_last);
    column()->addWidget(m_words);
    column()->addStretch(1);

    connect(m_chooser, &PlaceChooser::changed, this, &MoveDialog::refresh);
    connect(m_chooser, &PlaceChooser::returnPressed, goButton(), &QPushButton::click);
    connect(m_present, &PassphraseField::changed, this, &MoveDialog::refresh);
    connect(m_present, &PassphraseField::returnPressed, goButton(), &QPushButton::click);
    connect(&m_session, &Session::trouble, this, [this](const Error &error) {
        if (isBusy())
            m_oldPlace = failure(error);
    });
    goWith(session);
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
    if (m_isDone) {
        accept();
        return;
    }
    m_oldPlace = {};
    m_before = m_places.chosen();
    m_words->hide();
    setBusy(true);
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
    setBusy(false);
    if (m_isDone)
        goButton()->setFocus();
}

void MoveDialog::refresh()
{
    m_chooser->setEnabled(!isBusy());
    m_chooser->setVisible(!m_isDone);
    m_last->setEnabled(!isBusy());
    m_last->setVisible(!m_isDone && losesPassphrase());
    closeButton()->setVisible(!m_isDone);
    closeButton()->setEnabled(!isBusy());
    goButton()->setText(m_isDone ? tr("Close") : isBusy() ? tr("Moving…") : tr("Move"));
    const bool isReady = m_chooser->isReady() && (!losesPassphrase() || !m_present->isEmpty());
    goButton()->setEnabled(!isBusy() && (m_isDone || isReady));
    FormDialog::refresh();
}

} // namespace countersign
