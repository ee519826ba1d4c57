// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/session/session.h"

#include <QMainWindow>
#include <QSet>

#include <functional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace countersign {

class CodeCopy;
class Doors;
class ManualEntry;
class MessagePage;
class NoticeBar;
class StorePage;
class TokenFilter;
class TokenListView;
class TokenModel;
enum class ActionId;

/// The window: the list of codes and, in its place, what is to be said when there is none. Talks to the session only.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// The session must outlive the window.
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows what came in and, on a yes, keeps it.
    void confirm(Incoming incoming);

    TokenListView *list() const { return m_list; }
    NoticeBar *notices() const { return m_notices; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeListPage();
    MessagePage *makeEmptyPage();
    void makeActions();
    void connectEverything();
    void showPage();
    void showVault();
    bool searchKey(QKeyEvent *event);

    void run(ActionId id);
    void copyCode(const TokenId &id);
    void nextCode(const TokenId &id);
    void enterByHand();
    void propose(const std::optional<Token> &token);
    void editAccount(const TokenId &id);
    void edit(const Token &before, const Token &shown);
    void askToRemove(const QList<TokenId> &ids);
    void removeNow(const QList<TokenId> &ids);
    void restore(const QList<TokenId> &ids);
    void showRemoved();
    void showMenu(const TokenId &id, const QPoint &globalPosition);
    /// Saves a change; when that fails, says so and calls `again`, so that nothing a person typed or scanned is lost.
    void keep(const Change &change, const QList<Token> &tokens, std::function<void()> again);
    void openForm(const std::function<void(ManualEntry &)> &prepare);
    void placeNotices();
    void sayIfTheSame(const Later<void> &trial);
    void revealKey(const QList<Token> &tokens);
    void complainOf(const Error &error);
    QString nameOf(const QList<TokenId> &ids) const;

    Session &m_session;
    TokenModel *m_model;
    TokenFilter *m_filtered;
    CodeCopy *m_copy;
    Doors *m_doors;

    QStackedWidget *m_pages;
    QWidget *m_waiting;
    QWidget *m_listPage = nullptr;
    MessagePage *m_emptyPage = nullptr;
    StorePage *m_storePage;
    QWidget *m_header = nullptr;
    QLineEdit *m_search = nullptr;
    TokenListView *m_list;
    QWidget *m_setAside = nullptr;
    QLabel *m_setAsideWords = nullptr;
    NoticeBar *m_notices;
    QHash<ActionId, QAction *> m_actions;
    QSet<TokenId> m_advancing; ///< HOTP tokens whose next code has been asked for and is being stored.
};

} // namespace countersign
