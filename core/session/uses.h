// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/arrangement.h"

#include <QObject>
#include <QTimer>

namespace countersign {

class Session;

/// Remembers which codes were taken and when, and keeps that in the vault in one change after a quiet minute: not every
/// copied code is worth a save. Locking does not wait for it; what is not kept by then is kept after the next unlocking.
/// What cannot be kept is tried again with the next use, and never complained of.
class Uses : public QObject
{
    Q_OBJECT
public:
    /// The session must outlive this.
    explicit Uses(Session &session, QObject *parent = nullptr);

    /// A code of this token was taken just now.
    void note(const TokenId &id);

    /// Keeps what there is without waiting for the minute: the window goes out of sight, or the program ends.
    void hurry();

    bool hasUnkept() const { return !m_unkept.isEmpty(); }
    bool isWaiting() const { return m_quiet.isActive(); }

private:
    void add(const TokenId &id, const Use &use);
    void stateChanged();

    Session &m_session;
    QHash<TokenId, Use> m_unkept; ///< Ids and dates only, nothing secret.
    QUuid m_vaultId;              ///< Of the vault that they belong to.
    QTimer m_quiet;
};

} // namespace countersign
