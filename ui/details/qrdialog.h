// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"
#include "ui/formdialog.h"

#include <QTimer>

namespace countersign {

class PassphraseField;
class QrPicture;
class Session;
class Words;

/// Shows an account as a QR code for another device to scan: after a warning, and where the vault has a passphrase, after
/// that. It goes by itself after a minute, and at once when nobody can be looking at it.
class QrDialog : public FormDialog
{
    Q_OBJECT
public:
    /// The account has to be in the open vault. `stayMs` is how long the code can be seen, in milliseconds.
    QrDialog(Session &session, const TokenId &id, QWidget *parent = nullptr, int stayMs = usualStayMs);
    ~QrDialog() override;

    static constexpr int usualStayMs = 60'000;

protected:
    void go() override;
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList warnings(const Token &token) const;
    void showCode();
    bool isOutOfSight() const;

    Session &m_session;
    TokenId m_id;
    QWidget *m_first;
    PassphraseField *m_passphrase;
    Words *m_error;
    QWidget *m_second;
    QrPicture *m_picture;
    QTimer m_stay;
};

} // namespace countersign
