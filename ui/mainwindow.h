// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/session/session.h"
#include "ui/vaultactions.h"

#include <QMainWindow>

class QStackedWidget;

namespace countersign {

class AccountActions;
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

    TokenListView *list() const;
    NoticeBar *notices() const { return m_notices; }

Q_SIGNALS:
    /// The person has chosen other colours (see Appearance::refresh).
    void appearanceChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    void tellActions();
    void connectEverything();
    void showPage();
    void showVault();

    void showMenu(const TokenId &id, const QPoint &globalPosition);
    void clearScreen();

    Session &m_session;
    QStringList m_toOpen; ///< Until the vault is.
    Actions *m_actions;
    Doors *m_doors;
    QStackedWidget *m_pages;
    QWidget *m_waiting;
    ListPage *m_listPage;
    NoticeBar *m_notices;
    AccountActions *m_accounts;
    VaultActions *m_vault;
    EmptyPage *m_emptyPage = nullptr;
    QWidget *m_header = nullptr;
    SearchField *m_search = nullptr;
};

} // namespace countersign
