// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/backups.h"
#include "core/session/places.h"
#include "core/session/session.h"
#include "tests/support/memorystore.h"
#include "tests/support/sample.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace countersign::test {

/// A passphrase as its field gives it.
Secret passphraseOf(const char *text);
/// A seal that costs next to nothing to open.
Seal cheapSeal(const char *passphrase);
/// A vault with made-up accounts of these issuers.
Vault vaultOf(const QList<const char *> &issuers);

/// A session over a store in memory, with settings, backups and a clock of its own: what the pages about the vault need.
struct VaultScene
{
    /// The store holds `vault`, sealed or not; nothing where there is none.
    explicit VaultScene(const std::optional<Vault> &vault = {}, const Seal &seal = {});

    QString folder(const char *name) const { return home.filePath(QString::fromLatin1(name)); }
    /// Puts a backup into the folder of the backups, and names that in the settings. Its path.
    QString addBackup(const Vault &vault, const Seal &seal, qint64 age = 0);
    /// Writes a document into a file. Its path.
    QString addFile(const char *name, const Secret &content) const;
    /// What the store holds by now, plain or under this passphrase.
    Result<vaultcodec::Unlocked> stored(const char *passphrase = "") const;
    /// How many safety copies there are.
    int safetyCopies() const;

    qint64 now = 1'700'000'010'000; ///< Milliseconds.
    QTemporaryDir home;
    MemoryStore store;
    Session session;
    Places places;
    Backups backups;
};

/// Waits for an answer; Cancelled when there is none within five seconds.
template<typename T>
Result<T> answerOf(const Later<T> &later)
{
    (void)QTest::qWaitFor([&] { return later.isFinished(); });
    return later.resultCount() > 0 ? later.resultAt(0) : Result<T>(failure(Reason::Cancelled));
}

} // namespace countersign::test
