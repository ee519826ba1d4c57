// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

/// Files that are there whole or not at all, whatever happens to the program, the machine or the drive meanwhile.
namespace countersign::wholefile {

/// What a path leads to.
enum class Found {
    File,
    Nothing,
    NoFolder, ///< Not even the folder is there.
    Else,     ///< Something that is no file, or that cannot be looked at.
};
Found look(const QString &path);

/// Where a path leads when it is a symbolic link, else the path itself.
QString followed(const QString &path);

/// Reads a file straight into locked memory. Errors: VaultFileUnreadable (about: the system's reason), VaultTooLarge
/// (more than `limit` bytes).
Result<Secret> read(const QString &path, qint64 limit);

/// Replaces a file in one step, or makes it: a new file beside it, readable by its owner only, is written, flushed to the
/// drive and renamed over the old one; then the folder is flushed. Links are followed. Errors: VaultFileUnwritable
/// (about: the system's reason; the old file is whole), SaveUncertain (about: the system's reason; the new file is in place
/// and whole, but the drive did not confirm it).
Result<void> replace(const QString &path, QByteArrayView content);

/// As replace, but into a new file `part`, which must not exist, and then under its name `path`.
Result<void> writeBeside(const QString &part, const QString &path, QByteArrayView content);

/// Removes what killed calls of `replace` left behind for this path. Only while nobody else replaces it.
void removeLeftovers(const QString &path);

} // namespace countersign::wholefile
