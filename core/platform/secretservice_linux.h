// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/keychainprobe.h"
#include "core/platform/secretsession_linux.h"

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QPointer>

#include <optional>

class QDBusServiceWatcher;

namespace countersign {

/// Asks a keychain that speaks the Secret Service API (specifications.freedesktop.org/secret-service, draft 0.2):
/// GNOME Keyring, KeePassXC, KWallet and others. An item is found by the attributes QtKeychain gives it.
class SecretServiceProbe final : public QObject, public KeychainProbe
{
    Q_OBJECT
public:
    SecretServiceProbe(const QString &service, const QString &key);

    Later<KeychainState> ask() override;
    Later<KeychainReading> read() override;
    Later<void> unlock() override;

private Q_SLOTS:
    void promptCompleted(bool dismissed, const QDBusVariant &result);

private:
    struct Found
    {
        QList<QDBusObjectPath> unlocked;
        QList<QDBusObjectPath> locked; ///< Items, and the default collection if it is.
    };

    struct Asking;

    Later<Found> look();
    Later<QString> lockedDefault();
    Later<QString> provider();
    void conclude(const std::shared_ptr<Asking> &asking);
    void showPrompt(const QString &path);
    void checkUnlocked();
    void settle(const Result<void> &result);

    QMap<QString, QString> m_attributes;
    SecretSession m_session;
    QString m_item; ///< Object path of the only item that was found; empty where there is none, or more.
    std::optional<Answer<void>> m_unlocking;
    QString m_prompt; ///< Object path of the dialog that is shown.
    QPointer<QDBusServiceWatcher> m_watcher;
};

} // namespace countersign
