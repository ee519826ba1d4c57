// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace countersign {

/// A lock file that one program at a time holds. The system holds the lock, not the file's existence: it ends with its
/// program however that ends, and a file left behind, also one from another machine, locks nobody out.
class FileLock
{
public:
    explicit FileLock(const QString &path) : m_path(path) {}
    ~FileLock() { giveBack(); }
    Q_DISABLE_COPY_MOVE(FileLock)

    enum class Outcome { Taken, Held, Failed };

    /// Makes the file where it is missing, and never waits. Held: by another program, or by another FileLock of this one.
    /// Failed: see why(). Taken as well where the file system has no locks at all; then only what is read before a save
    /// tells of another program.
    Outcome tryTake();

    /// The system's reason for the last failure.
    const QString &why() const { return m_why; }

    /// Ends the lock, and removes the file where that is safe while others wait for it.
    void giveBack();

private:
    QString m_path;
    QString m_why;
    std::intptr_t m_handle = -1;
};

} // namespace countersign
