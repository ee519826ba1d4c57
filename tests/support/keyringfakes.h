// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/keychainprobe.h"
#include "core/store/keychainitem.h"

#include <QHash>

#include <functional>

namespace countersign::keyring {

/// What a keychain in memory holds and is made to do wrong.
struct FakeKeychain
{
    QHash<QString, Secret> items;
    KeychainState state{KeychainState::Access::Ready, QStringLiteral("GNOME Keyring"), {}};
    std::optional<Error> failRead;
    std::optional<Error> failWrite;
    int writes = 0;
    int reads = 0;
    int unlocks = 0;
    /// Runs before each read with its key: what another program does in that moment.
    std::function<void(const QString &)> beforeRead;
    /// What becomes of a text that is written.
    std::function<Secret(const Secret &)> spoil;
};

class FakeItems final : public KeychainItems
{
public:
    explicit FakeItems(FakeKeychain &keychain) : m_keychain(keychain) {}

    Later<Secret> read(const QString &key) override
    {
        ++m_keychain.reads;
        if (const auto before = m_keychain.beforeRead) // A copy: it may take itself away.
            before(key);
        if (m_keychain.failRead)
            return already<Secret>(failure(*m_keychain.failRead));
        const auto found = m_keychain.items.constFind(key);
        if (found == m_keychain.items.cend())
            return already<Secret>(failure(Reason::VaultNotFound));
        return already<Secret>(*found);
    }

    Later<void> write(const QString &key, const Secret &text) override
    {
        ++m_keychain.writes;
        if (m_keychain.failWrite)
            return already<void>(failure(*m_keychain.failWrite));
        m_keychain.items.insert(key, m_keychain.spoil ? m_keychain.spoil(text) : text);
        return already<void>({});
    }

    Later<void> remove(const QString &key) override
    {
        m_keychain.items.remove(key);
        return already<void>({});
    }

private:
    FakeKeychain &m_keychain;
};

class FakeProbe final : public KeychainProbe
{
public:
    explicit FakeProbe(FakeKeychain &keychain) : m_keychain(keychain) {}

    Later<KeychainState> ask() override { return already<KeychainState>(m_keychain.state); }

    Later<void> unlock() override
    {
        ++m_keychain.unlocks;
        m_keychain.state.access = KeychainState::Access::Ready;
        return already<void>({});
    }

private:
    FakeKeychain &m_keychain;
};

} // namespace countersign::keyring
