// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vaultstore.h"

#include <optional>

namespace countersign::test {

/// Keeps the document in memory and fails on request: for tests that inject faults. Two stores can share one shelf,
/// as two programs share one keychain.
class MemoryStore : public VaultStore
{
    Q_OBJECT
public:
    struct Shelf
    {
        Secret document;
        int saves = 0;
        std::optional<VaultMarker> marker; ///< Of the last save or opening.
    };

    explicit MemoryStore(std::shared_ptr<Shelf> shelf = std::make_shared<Shelf>()) : m_shelf(std::move(shelf)) {}

    Later<Secret> load() override;
    Later<void> save(Secret document, QByteArray expected, VaultStamp stamp) override;
    Later<void> unlock() override;
    void remember(const Secret &document, VaultStamp stamp, GoingBack goingBack) override;
    Result<void> forget() override;
    Later<void> erase(QByteArray expected) override;
    Result<std::optional<VaultMarker>> lastKnown() const override;
    QString describePlace() const override;

    Shelf &shelf() { return *m_shelf; }

    std::optional<Error> failLoad;
    std::optional<Error> failSave;
    std::optional<Error> failUnlock;
    std::optional<Error> failErase;
    int loads = 0;
    VaultStamp remembered;
    /// Runs once, between the caller's last look and its save: what another program does in that moment.
    std::function<void()> beforeSave;

private:
    std::shared_ptr<Shelf> m_shelf;
};

} // namespace countersign::test
