// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/session/session.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

class QWidget;

namespace countersign {

class AccountPage;
class CodeCopy;
class ManualEntry;
class NoticeBar;
class TokenListView;
class TokenModel;

/// What a person does with accounts: copy a code, add, edit, remove, bring back. Each ends in one change of the session,
/// and the notice bar says how it went. What was typed or scanned comes back when it could not be kept.
class AccountActions : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive this. `readerProgram` opens pictures (see ReaderProcess); empty for this program.
    AccountActions(QWidget *window, Session &session, TokenModel &model, TokenListView &list, NoticeBar &notices,
                   const QString &readerProgram = {});

    /// Does what the page of an account asks for.
    void serve(AccountPage &page);

    void copyCode(const TokenId &id);
    void nextCode(const TokenId &id);
    void enterByHand();
    void editAccount(const TokenId &id);
    void showQrCode(const TokenId &id);
    void askToRemove(const QList<TokenId> &ids);
    void showRemoved();

    /// Shows what came in and, on a yes, keeps it.
    void confirm(Incoming incoming);

    /// Takes a copied code off the clipboard, if it is still there.
    void forgetCopied();

    /// Says what went wrong, and sees to it that it can be seen.
    void complainOf(const Error &error);

Q_SIGNALS:
    /// An account is to be seen that a search might hide.
    void searchOver();
    /// An account stands out in the list now.
    void revealed(const countersign::TokenId &id);

private:
    Clock clock() const;
    void openForm(const std::function<void(ManualEntry &)> &prepare);
    void propose(const std::optional<Token> &token);
    void edit(const Token &before, const Token &shown);
    /// Saves a change; when that fails, says so and calls `again`, so that nothing a person typed or scanned is lost.
    /// `pictures` still show the keys, which the person is told.
    void keep(const Change &change, const QList<Token> &tokens, std::function<void()> again,
              const QStringList &pictures = {});
    void deletePictures(const QStringList &paths);
    void revealKey(const QList<Token> &tokens);
    void removeNow(const QList<TokenId> &ids);
    void restore(const QList<TokenId> &ids);
    QString nameOf(const QList<TokenId> &ids) const;
    QStringList knownGroups() const;
    void copySecret(const Secret &text);

    QWidget *m_window;
    Session &m_session;
    TokenModel *m_model;
    TokenListView *m_list;
    NoticeBar *m_notices;
    CodeCopy *m_copy;
    QString m_readerProgram;
    QSet<TokenId> m_advancing; ///< HOTP tokens whose next code has been asked for and is being stored.
};

} // namespace countersign
