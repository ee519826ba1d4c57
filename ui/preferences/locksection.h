// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/autolock.h"
#include "ui/preferences/section.h"

class QCheckBox;
class QComboBox;

namespace countersign {

class Session;

/// When the vault locks by itself.
class LockSection : public Section
{
    Q_OBJECT
public:
    explicit LockSection(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Other rules are in the settings now.
    void changed();

private:
    QCheckBox *addCheck(const QString &text, const char *name, bool on);
    void keep();
    void refresh();

    Session &m_session;
    QComboBox *m_idle;
    QCheckBox *m_onDesktopLock;
    QCheckBox *m_onSleep;
    QCheckBox *m_onMinimise;
    Words *m_hint;
};

} // namespace countersign
