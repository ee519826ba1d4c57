// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/desktopsection.h"

#include "core/base/errortext.h"
#include "core/platform/autostart.h"
#include "ui/desktopchoices.h"
#include "ui/theme.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace countersign {

DesktopSection::DesktopSection(DesktopChoices &choices, QWidget *parent)
    : Section(tr("On the desktop"), parent), m_choices(choices), m_shortcut(new QKeySequenceEdit(this))
{
    const DesktopRules &rules = choices.rules();
    m_tray = addCheck(tr("Show an icon in the tray"), "tray", rules.tray);
    m_closeToTray = addCheck(tr("Closing the window leaves Countersign in the tray"), "closeToTray", rules.closeToTray);
    m_trayWords = addWords("trayWords");
    m_startHidden = addCheck(tr("Start without the window"), "startHidden", rules.startHidden);
    m_autostart = addCheck(tr("Start when I sign in"), "autostart", startsWithSession());
    m_autostart->setEnabled(canStartWithSession());
    m_autostartWords = addWords("autostartWords");
    addShortcut();
    for (const QCheckBox *check : {m_tray, m_closeToTray, m_startHidden})
        connect(check, &QCheckBox::toggled, this, &DesktopSection::keep);
    connect(m_autostart, &QCheckBox::toggled, this, &DesktopSection::startWithSession);
    connect(&m_choices, &DesktopChoices::answered, this, &DesktopSection::refresh);
    connect(&m_choices, &DesktopChoices::changed, this, &DesktopSection::refresh);
    refresh();
}

DesktopSection::~DesktopSection()
{
    // Loses the focus while the rest of this is being taken down, and would have it kept.
    m_shortcut->disconnect(this);
}

QCheckBox *DesktopSection::addCheck(const QString &text, const char *name, bool on)
{
    auto *check = new WrappingCheck(text, this);
    check->setObjectName(QString::fromLatin1(name));
    check->setChecked(on);
    column()->addWidget(check);
    return check;
}

void DesktopSection::addShortcut()
{
    auto *label = new Words(this, tr("Key for the quick pick, from everywhere:"));
    label->setBuddy(m_shortcut);
    m_shortcut->setObjectName(QStringLiteral("shortcut"));
    m_shortcut->setKeySequence(m_choices.rules().shortcut);
    m_shortcut->setAccessibleName(tr("Key for the quick pick"));
    QPushButton *suggested = makeButton(
        tr("Use %1").arg(DesktopChoices::suggestedShortcut().toString(QKeySequence::NativeText)), "suggestedShortcut");
    QPushButton *none = makeButton(tr("No key"), "noShortcut");
    m_shortcutWords = new Words(this);
    m_shortcutWords->setObjectName(QStringLiteral("shortcutWords"));
    column()->addSpacing(theme::grid);
    column()->addWidget(label);
    column()->addWidget(m_shortcut);
    place({suggested, none});
    column()->addWidget(m_shortcutWords);
    connect(m_shortcut, &QKeySequenceEdit::editingFinished, this, &DesktopSection::keep);
    connect(suggested, &QPushButton::clicked, this, [this] {
        m_shortcut->setKeySequence(DesktopChoices::suggestedShortcut());
        keep();
    });
    connect(none, &QPushButton::clicked, this, [this] {
        m_shortcut->clear();
        keep();
    });
}

void DesktopSection::keep()
{
    DesktopRules rules = m_choices.rules();
    rules.tray = m_tray->isChecked();
    rules.closeToTray = m_closeToTray->isChecked();
    rules.startHidden = m_startHidden->isChecked();
    // Several strokes make one shortcut in an editor, but not on a desktop.
    const QKeySequence typed = m_shortcut->keySequence();
    rules.shortcut = typed.isEmpty() ? QKeySequence() : QKeySequence(typed[0]);
    if (rules.shortcut != typed)
        m_shortcut->setKeySequence(rules.shortcut);
    m_choices.choose(rules);
}

void DesktopSection::startWithSession(bool on)
{
    const Result<void> done = setStartsWithSession(on);
    const QSignalBlocker quiet(m_autostart);
    m_autostart->setChecked(startsWithSession());
    if (done)
        m_autostartWords->say({});
    else
        m_autostartWords->complain(done.error());
}

void DesktopSection::refresh()
{
    const DesktopRules &rules = m_choices.rules();
    m_closeToTray->setEnabled(rules.tray && m_choices.hasTray());
    m_trayWords->say(!rules.tray ? QString()
                     : !m_choices.hasTray()
                         ? tr("This desktop shows no tray icons, so closing the window ends Countersign.")
                         : tr("Its menu copies codes without showing them."),
                     Words::Tone::Quiet);
    const std::optional<Result<QString>> &answer = m_choices.shortcutAnswer();
    if (rules.shortcut.isEmpty())
        m_shortcutWords->say(tr("Or give the command “countersign --pick” a key in your desktop's keyboard settings."),
                             Words::Tone::Quiet);
    else if (!answer)
        m_shortcutWords->say(tr("Asking your desktop…"), Words::Tone::Quiet);
    else if (*answer)
        m_shortcutWords->say(tr("%1 opens the quick pick.").arg(**answer), Words::Tone::Quiet);
    else
        m_shortcutWords->complain(answer->error());
}

} // namespace countersign
