// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktopchoices.h"

#include "core/session/settings.h"

#include <utility>

namespace countersign {

namespace {

const QString trayKey = QStringLiteral("desktop/tray");
const QString closeKey = QStringLiteral("desktop/closeToTray");
const QString hiddenKey = QStringLiteral("desktop/startHidden");
const QString shortcutKey = QStringLiteral("desktop/shortcut");
const QString toldKey = QStringLiteral("desktop/toldOfClosing");

} // namespace

QKeySequence DesktopChoices::suggestedShortcut()
{
    return QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O);
}

DesktopChoices::DesktopChoices(QObject *parent) : QObject(parent)
{
    const QSettings kept = settings();
    m_rules.tray = kept.value(trayKey).toBool();
    m_rules.closeToTray = kept.value(closeKey).toBool();
    m_rules.startHidden = kept.value(hiddenKey).toBool();
    m_rules.shortcut = QKeySequence(kept.value(shortcutKey).toString(), QKeySequence::PortableText);
}

void DesktopChoices::choose(const DesktopRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    QSettings kept = settings();
    kept.setValue(trayKey, rules.tray);
    kept.setValue(closeKey, rules.closeToTray);
    kept.setValue(hiddenKey, rules.startHidden);
    kept.setValue(shortcutKey, rules.shortcut.toString(QKeySequence::PortableText));
    Q_EMIT changed();
}

void DesktopChoices::noteShortcutAnswer(std::optional<Result<QString>> answer)
{
    m_shortcutAnswer = std::move(answer);
    Q_EMIT answered();
}

void DesktopChoices::noteTray(bool isThere)
{
    if (std::exchange(m_hasTray, isThere) != isThere)
        Q_EMIT answered();
}

bool DesktopChoices::takeFirstClosing()
{
    QSettings kept = settings();
    if (kept.value(toldKey).toBool())
        return false;
    kept.setValue(toldKey, true);
    return true;
}

} // namespace countersign
