// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/otp/token.h"

#include <QObject>

namespace countersign {

class CodeCopy;
class Session;

/// Copies the code of an account for somebody who does not look at the list: the tray and the quick pick. A code by
/// counter is the next one, and stored before it is copied.
class CodePicker : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    CodePicker(Session &session, CodeCopy &copy, QObject *parent = nullptr);

    /// Errors: TokenGone, those of codeFor and of Session::nextCode; Cancelled while the same account is under way.
    Later<void> pick(const TokenId &id);

    /// A counter is being stored.
    bool isBusy() const { return !m_underWay.isEmpty(); }

Q_SIGNALS:
    /// A code of this account has gone to the clipboard.
    void picked(const countersign::TokenId &id);

private:
    Session &m_session;
    CodeCopy &m_copy;
    QList<TokenId> m_underWay;
};

/// The accounts in the order in which they are likely wanted: favourites, then those used last, then the person's own
/// order.
QList<Token> likeliestFirst(QList<Token> tokens);

} // namespace countersign
