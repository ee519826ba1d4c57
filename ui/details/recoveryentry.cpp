// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/recoveryentry.h"

#include "core/otp/recoverytext.h"
#include "core/session/session.h"
#include "ui/announce.h"
#include "ui/details/recoverylist.h"
#include "ui/theme.h"
#include "ui/unlock/passphraseedit.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

RecoveryEntry::RecoveryEntry(Session &session, const TokenId &id, QWidget *parent)
    : FormDialog(tr("Recovery codes"), parent),
      m_session(session),
      m_id(id),
      m_advice(new Words(this)),
      m_form(new QWidget(this)),
      m_line(new PassphraseEdit(m_form)),
      m_add(new QPushButton(tr("&Add"), m_form)),
      m_list(new RecoveryList(RecoveryList::Sort::Offered, m_form)),
      m_found(new Words(m_form))
{
    m_advice->setObjectName(QStringLiteral("recoveryAdvice"));
    column()->addWidget(m_advice);

    auto *paste = new QPushButton(tr("&Paste"), m_form);
    paste->setObjectName(QStringLiteral("pasteCodes"));
    paste->setAutoDefault(false);
    auto *label = new Words(m_form, tr("A &code"));
    label->setBuddy(m_line);
    m_line->setObjectName(QStringLiteral("recoveryLine"));
    m_line->setAccessibleName(tr("A code"));
    m_line->setShown(true);
    m_line->setMaxLength(static_cast<int>(recoverytext::longestText));
    m_line->setMinimumHeight(36);
    m_line->setMinimumWidth(80);
    m_line->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addCode"));
    m_add->setAutoDefault(false);
    m_found->setObjectName(QStringLiteral("recoveryFound"));
    m_found->hide();
    auto *across = new QHBoxLayout;
    across->setSpacing(theme::gap);
    across->addWidget(m_line, 1);
    across->addWidget(m_add);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(theme::grid);
    form->addWidget(label);
    form->addLayout(across);
    form->addWidget(paste, 0, Qt::AlignLeading);
    form->addSpacing(theme::grid);
    form->addWidget(m_found);
    form->addWidget(m_list);
    column()->addWidget(m_form);
    column()->addStretch(1);
    advise();

    connect(paste, &QPushButton::clicked, this, &RecoveryEntry::paste);
    connect(m_add, &QPushButton::clicked, this, &RecoveryEntry::addTyped);
    connect(m_line, &QLineEdit::textChanged, this, &RecoveryEntry::refresh);
    connect(m_list, &RecoveryList::leaveOutWanted, this, [this](int number) {
        m_codes.removeAt(number);
        m_found->hide();
        refresh();
    });
    // Another program may bring codes meanwhile, and the new ones would take their place, too.
    connect(&session, &Session::vaultChanged, this, [this] {
        if (isBusy())
            return;
        advise();
        refresh();
    });
    goWith(session);
    m_line->setFocus();
}

void RecoveryEntry::advise()
{
    const Token *token = m_session.vault().find(m_id);
    const auto before = token ? static_cast<int>((*token)->recoveryCodes.size()) : 0;
    goButton()->setText(before > 0 ? tr("Replace the codes") : tr("Keep the codes"));
    if (before > 0) {
        const int unused = recoverytext::unusedAmong((*token)->recoveryCodes);
        m_advice->say(
            tr("New codes make the old ones useless. The %n code(s) kept here until now, of which %1 are not used, "
               "go for good.",
               nullptr, before)
                .arg(QLocale().toString(unused)));
    } else {
        m_advice->say(tr("Copy the codes that the service shows and paste them here, or type them one by one."));
    }
}

RecoveryEntry::~RecoveryEntry()
{
    m_line->disconnect(this);
    m_line->forget();
}

void RecoveryEntry::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    takeIn(Secret::takeFrom(text.toUtf8()));
    wipe(text);
}

void RecoveryEntry::takeIn(const Secret &text)
{
    const auto reading = recoverytext::read(text);
    if (!reading) {
        m_found->complain(reading.error());
        refresh();
        return;
    }
    const qsizetype before = m_codes.size();
    int repeated = reading->repeated;
    bool isTooMany = reading->isTooMany;
    for (const RecoveryCode &code : reading->codes) {
        if (std::ranges::any_of(m_codes, [&](const RecoveryCode &here) { return here.text.sameAs(code.text); }))
            ++repeated;
        else if (m_codes.size() >= recoverytext::mostCodes)
            isTooMany = true;
        else
            m_codes.append(code);
    }
    if (m_codes.size() == before && repeated == 0 && !isTooMany)
        m_found->complain({Reason::NoRecoveryCodes, {}});
    else
        sayWhatWasFound(m_codes.size() - before, repeated, reading->leftOut, isTooMany);
    refresh();
}

/// Nothing is passed over in silence: what was left out may be the code that is needed one day.
void RecoveryEntry::sayWhatWasFound(qsizetype added, int repeated, const QList<int> &leftOut, bool isTooMany)
{
    QStringList sentences{tr("%n code(s) added.", nullptr, static_cast<int>(added))};
    if (repeated > 0)
        sentences.append(tr("%n code(s) came twice.", nullptr, repeated));
    if (!leftOut.isEmpty()) {
        QStringList lines;
        for (const int line : leftOut)
            lines.append(QLocale().toString(line));
        constexpr qsizetype most = 8;
        if (lines.size() > most)
            lines = lines.first(most) << QStringLiteral("…");
        sentences.append(tr("%n line(s) hold other words and were left out (%1). If a code is among them, type it.",
                            nullptr, static_cast<int>(leftOut.size()))
                             .arg(QLocale().createSeparatedList(lines)));
    }
    if (isTooMany)
        sentences.append(tr("More than %1 codes are not kept; the rest was left out.")
                             .arg(QLocale().toString(recoverytext::mostCodes)));
    m_found->say(sentences.join(u' '), Words::Tone::Quiet);
    announce(m_found, m_found->text());
}

void RecoveryEntry::addTyped()
{
    const Secret typed = m_line->typed();
    m_line->forget();
    // By its menu a whole block can be pasted into the line; what is one code for the person is one for us.
    const auto one = recoverytext::typed(typed);
    const auto many = recoverytext::read(typed);
    if (one && (!many || many->codes.size() <= 1) && std::ranges::none_of(m_codes, [&](const RecoveryCode &here) {
        return here.text.sameAs(one->text);
    }) && m_codes.size() < recoverytext::mostCodes) {
        m_codes.append(many && many->codes.size() == 1 ? many->codes.first() : *one);
        m_found->hide();
        refresh();
    } else {
        takeIn(typed);
    }
    m_line->setFocus();
}

void RecoveryEntry::go()
{
    // Whoever types the last code and presses the button means that one, too.
    if (!m_line->text().isEmpty()) {
        const qsizetype before = m_codes.size();
        addTyped();
        // More than one, or none: there is something to be read first.
        if (m_codes.size() != before + 1)
            return;
    }
    setBusy(true);
    const auto count = static_cast<int>(m_codes.size());
    whenDone(m_session.apply(changes::setRecoveryCodes(m_id, m_codes)), this, [this, count](const Result<void> &done) {
        setBusy(false);
        if (done) {
            accept();
            Q_EMIT kept(count);
        } else {
            m_found->complain(done.error());
            refresh();
        }
    });
}

void RecoveryEntry::refresh()
{
    m_list->show(m_codes);
    m_form->setEnabled(!isBusy());
    m_add->setEnabled(!m_line->text().isEmpty());
    closeButton()->setEnabled(!isBusy());
    goButton()->setEnabled(!isBusy() && (!m_codes.isEmpty() || !m_line->text().isEmpty()));
    FormDialog::refresh();
}

bool RecoveryEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // A block has lines, which the field has not.
        if (key->matches(QKeySequence::Paste)) {
            paste();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !m_line->text().isEmpty()) {
            addTyped();
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace countersign
