// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/passphrasedialog.h"

#include "core/session/session.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasechooser.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace countersign {

namespace {

struct Row
{
    const char *title;
    const char *words;
    const char *button;
};

// In the order of Purpose.
constexpr std::array<Row, 4> rows{{
    {QT_TRANSLATE_NOOP("PassphraseDialog", "Set a passphrase"),
     QT_TRANSLATE_NOOP("PassphraseDialog", "It is asked for whenever Countersign starts, and after it was locked."),
     QT_TRANSLATE_NOOP("PassphraseDialog", "Set")},
    {QT_TRANSLATE_NOOP("PassphraseDialog", "Change the passphrase"),
     QT_TRANSLATE_NOOP("PassphraseDialog", "Backups and other passphrases of the vault stay as they are."),
     QT_TRANSLATE_NOOP("PassphraseDialog", "Change")},
    {QT_TRANSLATE_NOOP("PassphraseDialog", "Add another passphrase"),
     QT_TRANSLATE_NOOP("PassphraseDialog",
                       "Either one opens the vault from then on: one for a safe place, for example."),
     QT_TRANSLATE_NOOP("PassphraseDialog", "Add")},
    {QT_TRANSLATE_NOOP("PassphraseDialog", "Remove the passphrase"),
     QT_TRANSLATE_NOOP("PassphraseDialog", "The keychain alone keeps your vault from then on: whoever uses this "
                                           "computer under your name sees your codes. Countersign no longer locks."),
     QT_TRANSLATE_NOOP("PassphraseDialog", "Remove")},
}};

const Row &rowOf(PassphraseDialog::Purpose purpose)
{
    return rows.at(static_cast<std::size_t>(purpose));
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, Session &session, QWidget *parent)
    : FormDialog(tr(rowOf(purpose).title), parent),
      m_purpose(purpose),
      m_session(session),
      m_form(new QWidget(this)),
      m_present(new PassphraseField(m_form)),
      m_fresh(new PassphraseChooser(m_form)),
      m_error(new Words(this))
{
    goButton()->setText(tr(rowOf(purpose).button));
    auto *label = new Words(m_form, tr("Your passphrase no&w"));
    label->setBuddy(m_present->lineEdit());
    m_present->setName(tr("Your passphrase now"));
    m_present->setObjectName(QStringLiteral("presentPassphrase"));
    label->setVisible(asksForPresent());
    m_present->setVisible(asksForPresent());
    m_fresh->setVisible(asksForFresh());
    m_error->setObjectName(QStringLiteral("passphraseError"));
    m_error->hide();

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(theme::grid);
    form->addWidget(label);
    form->addWidget(m_present);
    form->addWidget(m_error);
    form->addSpacing(theme::gap);
    form->addWidget(m_fresh);
    auto *words = new Words(this, wordsFor(rowOf(purpose).words));
    words->setObjectName(QStringLiteral("passphraseWords"));
    column()->addWidget(words);
    column()->addWidget(m_form);
    column()->addStretch(1);

    connect(m_present, &PassphraseField::changed, this, &PassphraseDialog::refresh);
    connect(m_present, &PassphraseField::returnPressed, this, [this] {
        if (asksForFresh())
            m_fresh->setFocus();
        else
            goButton()->click();
    });
    connect(m_fresh, &PassphraseChooser::changed, this, &PassphraseDialog::refresh);
    connect(m_fresh, &PassphraseChooser::returnPressed, goButton(), &QPushButton::click);
    goWith(session);
    if (asksForPresent())
        m_present->setFocus();
    else
        m_fresh->setFocus();
}

QString PassphraseDialog::wordsFor(const char *usual) const
{
    const auto count = static_cast<int>(m_session.passphraseCount());
    if (m_purpose != Purpose::Remove || count < 2)
        return tr(usual);
    return tr("The vault has %n passphrases, and all of them go.", nullptr, count) + u' ' + tr(usual);
}

void PassphraseDialog::go()
{
    m_error->hide();
    const Secret present = m_present->typed();
    // A slip in the present one must not cost the new one, which was typed twice.
    const auto goOn = [this, present](const Result<void> &confirmed) {
        if (!confirmed)
            return finished(confirmed);
        const Secret fresh = asksForFresh() ? m_fresh->take() : Secret();
        whenDone(carryOut(present, fresh), this, [this](const Result<void> &result) { finished(result); });
    };
    setBusy(true);
    if (asksForPresent())
        whenDone(m_session.confirmPassphrase(present), this, goOn);
    else
        goOn({});
}

Later<void> PassphraseDialog::carryOut(const Secret &present, const Secret &fresh)
{
    switch (m_purpose) {
    case Purpose::Set:
    case Purpose::Add:
        return m_session.addPassphrase(fresh);
    case Purpose::Replace:
        return m_session.changePassphrase(present, fresh);
    case Purpose::Remove:
        break;
    }
    return m_session.removePassphrases();
}

void PassphraseDialog::finished(const Result<void> &result)
{
    if (result) {
        accept();
        return;
    }
    m_error->complain(result.error());
    setBusy(false);
    if (asksForPresent()) {
        m_present->setFocus();
        m_present->lineEdit()->selectAll();
    }
}

void PassphraseDialog::refresh()
{
    m_form->setEnabled(!isBusy());
    closeButton()->setEnabled(!isBusy());
    goButton()->setEnabled(!isBusy() && (!asksForPresent() || !m_present->isEmpty())
                           && (!asksForFresh() || m_fresh->isReady()));
    FormDialog::refresh();
}

} // namespace countersign
