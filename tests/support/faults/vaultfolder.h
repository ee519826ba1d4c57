// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filevaultstore.h"
#include "tests/support/faults/documents.h"

#include <QTemporaryDir>

namespace countersign::faults {

/// A folder with a vault file and one with its settings, both thrown away in the end.
class VaultFolder
{
public:
    VaultFolder();

    /// Puts document `number` in place as if it had been saved and opened; 0 for none, and for no marker either.
    void put(int number);

    /// Puts a lock file beside the vault that a program on another machine left there.
    void leaveLock();

    /// The number of the document that is there, whole, and that a fresh store loads; 0 when that says there never was one;
    /// -1 else.
    int number() const;

    /// Which revision the marker names; 0 without one.
    int marked() const;

    /// Saves document `next` over `old` with a fresh store, as the next program would.
    Result<void> save(int old, int next) const;

    /// The names of files that should not be there, "" when there are none.
    QString rubbish() const;

    QString vault() const { return m_folder.filePath(QStringLiteral("stick/vault.json")); }
    QString stick() const { return m_folder.filePath(QStringLiteral("stick")); }
    QString settings() const { return m_folder.filePath(QStringLiteral("settings")); }

    /// What savevault is to be told.
    QStringList saving(int old, int next) const;

private:
    QTemporaryDir m_folder;
};

} // namespace countersign::faults
