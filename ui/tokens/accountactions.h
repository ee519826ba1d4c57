// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/session/session.h"
#include "core/session/uses.h"
#include "ui/tokens/listrules.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

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
    /// All of them must outlive this. `readerProgram` opens pictures (see ReaderProcess); empty for this program. `copy`:
    /// null for one of its own.
    AccountActions(QWidget *window, Session &session, TokenModel &model, TokenListView &list, NoticeBar &notices,
                   const QString &readerProgram = {}, CodeCopy *copy = nullptr);

    /// Does what the page of an account asks for.
    void serve(AccountPage &page);

    /// Copies the code of this moment and says whose it is. Where it was marked as used or is about to end, or was copied
    /// before, the notice says so and offers what may be better.
    void copyCode(const TokenId &id);
    void nextCode(const TokenId &id);
    /// Says the code sign by sign and how long it stays, in a notice: to be read, and to be heard.
    void spellCode(const TokenId &id);
    void enterByHand();
    /// The code of this moment was used up at the service.
    void markUsed(const TokenId &id);
    void editAccount(const TokenId &id);
    /// Makes accounts favourites, or favourites no longer where all of them are.
    void toggleFavourite(const QList<TokenId> &ids);
    /// Puts accounts in front of another one, or at the end where that is null.
    void arrange(const QList<TokenId> &ids, const TokenId &before);
    void showQrCode(const TokenId &id);
    void askToRemove(const QList<TokenId> &ids);
    void showRemoved();

    /// Shows what came in and, on a yes, keeps it. Anybody can read the keys in `plainFiles`, which the person is told then.
    void confirm(Incoming incoming, const QStringList &plainFiles = {});

    /// What a copy does, by the person's rules.
    void setRules(const ListRules &rules) { m_hidesAfterCopy = rules.hideAfterCopy; }

    /// Takes a copied code off the clipboard, if it is still there. Not where the window has just gone out of the way so
    /// that the code can be pasted; then it goes when its time is over.
    void forgetCopied();

    /// A code of this account was taken somewhere else than in the list.
    void noteUse(const TokenId &id) { m_uses.note(id); }

    /// Keeps in the vault what is known of used codes, without waiting for a quiet minute.
    void keepUses() { m_uses.hurry(); }

    /// Says what went wrong, and sees to it that it can be seen.
    void complainOf(const Error &error);

Q_SIGNALS:
    /// An account is to be seen that a search might hide.
    void searchOver();
    /// A code was copied, and the person wants the window out of the way.
    void hideWanted();
    /// An account stands out in the list now.
    void revealed(const countersign::TokenId &id);

private:
    Clock clock() const;
    void takeCode(const TokenId &id, const QString &code);
    void sayCopied(const TokenId &id, const Code &code);
    void copyNext(const TokenId &id, qint64 from);
    void openForm(const std::function<void(ManualEntry &)> &prepare);
    void propose(const std::optional<Token> &token, const QStringList &pictures = {},
                 const QStringList &plainFiles = {});
    void edit(const Token &before, const Token &shown);
    /// Saves a change; when that fails, says so and calls `again`, so that nothing a person typed or scanned is lost.
    /// `pictures` still show the keys, and anybody can read them in `plainFiles`: the person is told.
    void keep(const Change &change, const QList<Token> &tokens, std::function<void()> again,
              const QStringList &pictures = {}, const QStringList &plainFiles = {});
    void deleteFiles(const QStringList &paths);
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
    Uses m_uses;
    QTimer m_hiding;             ///< The notice is seen before the window goes.
    QElapsedTimer m_sinceHidden; ///< Not running before the first time.
    bool m_hidesAfterCopy = false;
    TokenId m_lastCopied;
    Code m_lastCode;
    QString m_readerProgram;
    QSet<TokenId> m_advancing; ///< HOTP tokens whose next code has been asked for and is being stored.
};

} // namespace countersign
