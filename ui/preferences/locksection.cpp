// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/locksection.h"

#include "core/session/session.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int offered[] = {1, 5, 15, 30, 60};

} // namespace

LockSection::LockSection(Session &session, QWidget *parent)
    : Section(tr("Lock by itself"), parent), m_session(session), m_idle(new QComboBox(this))
{
    const LockRules rules = loadLockRules();
    // Over its choice, as everywhere in the preferences: both grow in other languages and in large text.
    auto *label = new Words(this, tr("When &idle"));
    label->setBuddy(m_idle);
    m_idle->setObjectName(QStringLiteral("idleMinutes"));
    m_idle->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_idle->setMinimumContentsLength(10);
    m_idle->addItem(tr("Off"), 0);
    for (const int minutes : offered)
        m_idle->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
    // What somebody has written into the settings by hand is no mistake.
    if (m_idle->findData(rules.idleMinutes) < 0)
        m_idle->addItem(tr("After %n minute(s)", nullptr, rules.idleMinutes), rules.idleMinutes);
    m_idle->setCurrentIndex(m_idle->findData(rules.idleMinutes));
    column()->addWidget(label);
    column()->addWidget(m_idle);
    m_onDesktopLock = addCheck(tr("&When the desktop is locked"), "onDesktopLock", rules.onDesktopLock);
    m_onSleep = addCheck(tr("Before the computer slee&ps"), "onSleep", rules.onSleep);
    m_onMinimise = addCheck(tr("When the window is minimi&zed"), "onMinimise", rules.onMinimise);
    m_hint = addWords("lockHint");
    connect(m_idle, &QComboBox::currentIndexChanged, this, &LockSection::keep);
    connect(&m_session, &Session::stateChanged, this, &LockSection::refresh);
    connect(&m_session, &Session::vaultChanged, this, &LockSection::refresh);
    refresh();
}

QCheckBox *LockSection::addCheck(const QString &text, const char *name, bool on)
{
    auto *check = new WrappingCheck(text, this);
    check->setObjectName(QString::fromLatin1(name));
    check->setChecked(on);
    column()->addWidget(check);
    connect(check, &QCheckBox::toggled, this, &LockSection::keep);
    return check;
}

void LockSection::keep()
{
    saveLockRules({m_idle->currentData().toInt(), m_onDesktopLock->isChecked(), m_onSleep->isChecked(),
                   m_onMinimise->isChecked()});
    Q_EMIT changed();
}

void LockSection::refresh()
{
    const bool hasLock = m_session.canLock() || m_session.state() == Session::State::Locked;
    for (QWidget *field : std::initializer_list<QWidget *>{m_idle, m_onDesktopLock, m_onSleep, m_onMinimise})
        field->setEnabled(hasLock);
    m_hint->say(hasLock ? QString() : tr("Set a passphrase first: without one there is nothing to lock with."),
                Words::Tone::Quiet);
}

} // namespace countersign
