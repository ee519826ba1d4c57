// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/markedvaultstore.h"

namespace countersign {

/// Where a vault file is, and where its marker is.
struct FilePlace
{
    QString path;
    QString settingsFolder;
    std::chrono::milliseconds lockPatience{5000};
};

/// Keeps the sealed vault in one file of the person's choice, also on a stick or a network drive. Nothing but this file
/// and a lock beside it is ever needed. Reads and writes in Qt's thread pool, because drives may be slow.
class FileVaultStore final : public MarkedVaultStore
{
    Q_OBJECT
public:
    /// The most bytes a vault file is read with: 64 MiB of vault, sealed into Base64, and its head.
    static constexpr qint64 largest = qint64{64} * 1024 * 1024 / 3 * 4 + 1024 * 1024;

    explicit FileVaultStore(const FilePlace &place, QObject *parent = nullptr);

    Later<Secret> load() override;
    Later<void> unlock() override;
    Result<void> forget() override;
    QString describePlace() const override;

protected:
    Later<Secret> readHere() override;
    Later<void> writeHere(const Secret &document) override;
    Later<void> removeHere() override;
    std::unique_ptr<StoreLock> makeLock() override;
    VaultMarker placeMark() const override;
    void whenQuiet() override;

private:
    void look();

    QString m_path;
    PathWatch m_watch;
    bool m_stirred = false; ///< Something happened while a save or a look was under way.
    bool m_looking = false;
};

} // namespace countersign
