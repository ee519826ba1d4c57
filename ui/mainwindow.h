// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/session/session.h"
#include "ui/clockbanner.h"
#include "ui/vaultactions.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace countersign {

class AccountActions;
class AccountPage;
class Actions;
class Doors;
class EmptyPage;
class ListPage;
class NoticeBar;
class SearchField;
class TokenListView;

/// The window: the list of codes and, in its place, what is to be said when there is none. Talks to the session only.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// The session must outlive the window. `readerProgram` reads pictures (see ReaderProcess); empty for this program.
    explicit MainWindow(Session &session, const QString &readerProgram = {}, VaultCare care = {},
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows what came in and, on a yes, keeps it.
    void confirm(const Incoming &incoming);

    /// Takes in picture files and links that the person opened with the program, once the vault is open.
    void open(const QStringList &places);

    /// Says what went wrong, and shows the window for it.
    void complain(const Error &error);

    /// A code of this account was taken somewhere else than in the list.
    void noteUse(const TokenId &id);

    /// Ends the program, after the last change has been saved or refused, and backed up.
    void quit();
    /// Somebody ends the program: closing the window means that from now on, until it is shown again.
    void noteQuitting() { m_isQuitting = true; }

    /// Whether closing the window only takes it out of sight; asked each time.
    void setStaysWhenClosed(std::function<bool()> stays) { m_staysWhenClosed = std::move(stays); }
    /// Watches the computer's clock from now on, and says over the list when codes are likely to be refused.
    void watchClock(const ClockSenses &senses);

    TokenListView *list() const;
    NoticeBar *notices() const { return m_notices; }

Q_SIGNALS:
    /// The window is out of sight, and the program goes on.
    void closedIntoTray();
    /// The person has chosen other colours (see Appearance::refresh).
    void appearanceChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHeader();
    EmptyPage *emptyPage();
    void tellActions();
    void connectEverything();
    void showPage();
    void showVault();

    void followListRules();
    void toggleFavourite();
    void exportAccounts();
    void showMenu(const TokenId &id, const QPoint &globalPosition);
    void clearScreen();
    void goToNextPart();
    void focusPage();
    void openAccount(const TokenId &id);
    TokenId openedAccount() const;
    TokenId current() const;

    Session &m_session;
    QString m_readerProgram;
    QStringList m_toOpen; ///< Until the vault is.
    Actions *m_actions;
    Doors *m_doors;
    QStackedWidget *m_pages;
    QWidget *m_waiting;
    ListPage *m_listPage;
    NoticeBar *m_notices;
    AccountActions *m_accounts;
    AccountPage *m_accountPage = nullptr;
    VaultActions *m_vault;
    EmptyPage *m_emptyPage = nullptr;
    QWidget *m_header = nullptr;
    SearchField *m_search = nullptr;
    std::function<bool()> m_staysWhenClosed;
    bool m_isQuitting = false;
};

} // namespace countersign
