// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/code.h"
#include "core/vault/changes.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace countersign {

class Actions;
class CodePanel;
class PictureView;
class RecoverySection;
class Session;
class TokenModel;
class Words;

/// The page of one account, in the place of the list: its code large, what is known about it, its recovery codes, and what
/// can be done with it. It follows the vault: edited elsewhere it shows the change, removed or locked away it leaves.
class AccountPage : public QWidget
{
    Q_OBJECT
public:
    /// All of them must outlive this. HOTP codes come from the model, which shows them in the list as well.
    AccountPage(Session &session, const TokenModel &model, const Actions &actions, const QString &readerProgram,
                QWidget *parent = nullptr);

    /// Shows an account; one that is not in the open vault is passed over.
    void open(const TokenId &id);
    /// Forgets the account. Nothing of it stays on the page.
    void leave();

    /// The account that is shown; null where there is none.
    TokenId id() const { return m_id; }
    void focusFirst();
    /// How the characters of the code stand together.
    void setGrouping(Grouping grouping);
    /// Notes the recovery code that was copied last as used.
    void markCopiedAsUsed();

Q_SIGNALS:
    /// Look at id() again: it has come or gone.
    void changed();
    /// `said` goes with it, in a notice.
    void copyWanted(const countersign::Secret &text, const QString &said);
    /// A recovery code that may be marked as used: see markCopiedAsUsed().
    void unusedCodeCopyWanted(const countersign::Secret &text);
    void said(const QString &words);
    void troubled(const countersign::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead(const Actions &actions);
    QWidget *makeCodeCard(const Actions &actions);
    void listen();
    void refresh();
    void showCounted();
    void keepPicture(const Icon &icon);
    void redraw();
    const Token *token() const;

    Session &m_session;
    const TokenModel &m_model;
    TokenId m_id;
    QToolButton *m_back = nullptr;
    QToolButton *m_cog = nullptr;
    QAction *m_removePicture = nullptr;
    PictureView *m_mark;
    Words *m_issuer;
    Words *m_account;
    QWidget *m_card = nullptr;
    CodePanel *m_code;
    QPushButton *m_copy = nullptr;
    QPushButton *m_next = nullptr;
    Words *m_groups;
    Words *m_note;
    Words *m_dates;
    Words *m_kind;
    RecoverySection *m_recovery;
};

} // namespace countersign
