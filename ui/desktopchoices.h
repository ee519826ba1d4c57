// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QKeySequence>
#include <QObject>

#include <optional>

namespace countersign {

/// How the person wants the program to be there on the desktop. All off until they choose.
struct DesktopRules
{
    bool tray = false;
    bool closeToTray = false; ///< Closing the window leaves the program in the tray, where there is one.
    bool startHidden = false; ///< Into the tray, or minimised where there is none.
    QKeySequence shortcut;    ///< For the quick pick, from everywhere; empty: none.

    bool operator==(const DesktopRules &) const = default;
};

/// The desktop rules in the settings, and what became of them: whoever shows them and whoever follows them meet here.
class DesktopChoices : public QObject
{
    Q_OBJECT
public:
    /// What is proposed for the shortcut.
    static QKeySequence suggestedShortcut();

    explicit DesktopChoices(QObject *parent = nullptr);

    const DesktopRules &rules() const { return m_rules; }
    void choose(const DesktopRules &rules);

    /// What the system said to the shortcut: what it calls the key, or why there is none. Nothing while it has not answered
    /// or was not asked.
    const std::optional<Result<QString>> &shortcutAnswer() const { return m_shortcutAnswer; }
    void noteShortcutAnswer(std::optional<Result<QString>> answer);

    /// Whether something shows our icon. True until somebody has looked.
    bool hasTray() const { return m_hasTray; }
    void noteTray(bool isThere);

    /// True once, ever: the first closing into the tray is told of.
    bool takeFirstClosing();

Q_SIGNALS:
    /// Other rules than before.
    void changed();
    /// Another answer to them than before.
    void answered();

private:
    DesktopRules m_rules;
    std::optional<Result<QString>> m_shortcutAnswer;
    bool m_hasTray = true;
};

} // namespace countersign
