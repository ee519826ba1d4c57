// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keyexchange.h"
#include "core/base/later.h"

#include <QObject>
#include <QString>
#include <QVariantList>

#include <memory>

namespace countersign {

/// An encrypted way on which a keychain that speaks the Secret Service API hands out secrets. The library that QtKeychain
/// uses for this asks one question after the other and is loaded first; at the start of the program a person waits for it.
class SecretSession : public QObject
{
    Q_OBJECT
public:
    /// Asks the keychain for a session now, unless there is one; for the sake of whoever reads soon.
    void prepare();

    /// The secret of an item that is not locked, which the keychain may let the person confirm. Errors: KeychainDenied,
    /// KeychainNone, and KeychainFailed, where the keychain knows no such session any more too; the next one is another.
    Later<Secret> read(const QString &item);

private:
    struct Session
    {
        QString path;
        Secret key;
    };

    static Result<Session> agree(const KeyExchange &exchange, const QByteArray &theirs, const QString &path);
    static Result<Secret> opened(const Session &session, const QVariantList &reply);

    std::shared_ptr<Later<Session>> m_opening; ///< Null where the next one has to ask.
};

} // namespace countersign
