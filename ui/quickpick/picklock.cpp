// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quickpick/picklock.h"

#include "core/base/errortext.h"
#include "core/session/session.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace countersign {

PickLock::PickLock(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_field(new PassphraseField(this)), m_words(new Words(this)), m_second(this)
{
    setAccessibleName(tr("Countersign is locked"));
    m_field->setPlaceholder(tr("Passphrase"));
    m_words->setObjectName(QStringLiteral("pickLockWords"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_field);
    layout->addWidget(m_words);
    setFocusProxy(m_field);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &PickLock::countDown);
    connect(m_field, &PassphraseField::returnPressed, this, &PickLock::tryPassphrase);
    clear();
}

PickLock::~PickLock()
{
    m_field->disconnect(this);
}

void PickLock::clear()
{
    m_second.stop();
    m_field->clear();
    m_field->setEnabled(true);
    m_words->say(tr("Countersign is locked. Type its passphrase and press Enter."), Words::Tone::Quiet);
}

void PickLock::tryPassphrase()
{
    // Before its time the session would not even look at it.
    if (m_field->isEmpty() || m_second.isActive())
        return;
    m_field->setEnabled(false);
    m_words->say(tr("Unlocking…"), Words::Tone::Quiet);
    whenDone(m_session.unlock(m_field->take()), this, [this](const Result<void> &unlocked) {
        m_field->setEnabled(true);
        if (unlocked)
            return;
        m_words->complain(unlocked.error());
        if (!isVisible())
            return;
        m_field->setFocus();
        if (m_session.wait().count() > 0)
            m_second.start();
    });
}

void PickLock::countDown()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_session.wait()).count();
    if (left > 0) {
        m_words->say(tr("Try again in %n second(s).", nullptr, static_cast<int>(left)), Words::Tone::Quiet);
        return;
    }
    m_second.stop();
    m_words->say(tr("Type the passphrase again."), Words::Tone::Quiet);
}

} // namespace countersign
