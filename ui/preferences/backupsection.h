// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/preferences/section.h"

namespace countersign {

class Backups;
class Places;
class Session;

/// Automatic backups: where they go, whether the last one was good, and what can be done about them.
class BackupSection : public Section
{
    Q_OBJECT
public:
    BackupSection(Session &session, Places *places, Backups *backups, QWidget *parent = nullptr);

private:
    void refresh();
    void setUp();
    void check();
    void backUpNow();

    Session &m_session;
    Places *m_places;
    Backups *m_backups;
    Words *m_state;
    Words *m_trouble;
    QPushButton *m_setUp;
    QPushButton *m_now;
    QPushButton *m_check;
    QPushButton *m_stop;
    Words *m_hint;
    bool m_isWriting = false;
};

} // namespace countersign
