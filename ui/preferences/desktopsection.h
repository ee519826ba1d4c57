// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/section.h"

class QCheckBox;
class QKeySequenceEdit;

namespace countersign {

class DesktopChoices;

/// How the program is there on the desktop: tray, start with the session, and a key for the quick pick.
class DesktopSection : public Section
{
    Q_OBJECT
public:
    /// The choices must outlive this.
    explicit DesktopSection(DesktopChoices &choices, QWidget *parent = nullptr);
    ~DesktopSection() override;

private:
    QCheckBox *addCheck(const QString &text, const char *name, bool on);
    void addShortcut();
    void keep();
    void startWithSession(bool on);
    void refresh();

    DesktopChoices &m_choices;
    QCheckBox *m_tray;
    QCheckBox *m_closeToTray;
    QCheckBox *m_startHidden;
    QCheckBox *m_autostart;
    QKeySequenceEdit *m_shortcut;
    Words *m_trayWords;
    Words *m_autostartWords;
    Words *m_shortcutWords;
};

} // namespace countersign
