// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/passphrasedialog.h"
#include "ui/preferences/section.h"

namespace countersign {

class Places;

/// Where the vault is kept, and moving it.
class VaultSection : public Section
{
    Q_OBJECT
public:
    VaultSection(Session &session, Places *places, QWidget *parent = nullptr);

private:
    void refresh();
    void move();

    Session &m_session;
    Places *m_places;
    Words *m_place;
    QPushButton *m_move;
    Words *m_hint;
};

/// The passphrase of the vault: whether there is one, and giving, changing and taking it away.
class PassphraseSection : public Section
{
    Q_OBJECT
public:
    PassphraseSection(Session &session, const Places *places, QWidget *parent = nullptr);

private:
    void refresh();
    QPushButton *offer(const QString &text, const char *name, PassphraseDialog::Purpose purpose);

    Session &m_session;
    const Places *m_places;
    Words *m_state;
    QPushButton *m_set;
    QPushButton *m_change;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace countersign
