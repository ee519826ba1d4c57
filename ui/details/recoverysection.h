// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"
#include "core/vault/changes.h"

#include <QWidget>

class QPushButton;

namespace countersign {

class RecoveryList;
class Session;
class Words;

/// The recovery codes of one account: how many are left, and the codes themselves after a click. They hide again when the
/// part is out of sight, its window minimised or the vault locked. While they are hidden, nothing here holds them.
class RecoverySection : public QWidget
{
    Q_OBJECT
public:
    explicit RecoverySection(Session &session, QWidget *parent = nullptr);

    /// Shows the codes of this account, hidden; null: of none.
    void show(const TokenId &id);
    /// The vault has changed.
    void refresh();

    bool areShown() const { return m_areShown; }
    void setShown(bool shown);

    /// Notes the code that was copied last as used, also when another account is shown by now.
    void markCopiedAsUsed();

Q_SIGNALS:
    /// `said` goes with it, in a notice.
    void copyWanted(const countersign::Secret &text, const QString &said);
    /// One that may be marked as used: see markCopiedAsUsed().
    void unusedCopyWanted(const countersign::Secret &text);
    void said(const QString &words);
    void troubled(const countersign::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeButtons();
    void enter();
    void tick(const Secret &text, bool used);
    void copy(const Secret &text);
    void copyAll();
    void print();
    void askToExport();
    void exportTo(const TokenId &id, const QString &path);
    void askToRemoveAll();
    void carryOut(const Change &change, const QString &words);
    const Token *token() const;

    Session &m_session;
    TokenId m_id;
    std::pair<TokenId, Secret> m_copied; ///< The last one, until the vault is locked.
    bool m_areShown = false;
    QWidget *m_window = nullptr;
    Words *m_left;
    Words *m_meaning;
    QPushButton *m_show;
    QPushButton *m_add;
    RecoveryList *m_list;
    QPushButton *m_renew = nullptr; // Before the part that they are made for.
    QPushButton *m_more = nullptr;
    QWidget *m_buttons;
};

} // namespace countersign
