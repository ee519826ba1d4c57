// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/foreignfile.h"
#include "core/intake/sodium.h"

/// KeePass databases of the third and the fourth form, opened with a password. Key files are not asked for.
namespace countersign::kdbx {

/// The main number of the form; 0 where this is no KeePass database.
int versionOf(QByteArrayView bytes);

/// What is in a database.
struct Opened
{
    Secret xml;
    sodium::KeyStream stream; ///< What the protected values are mixed with, in the order of the text.
    /// The digest of the file's head, which the third form repeats in the text; empty in the fourth, which has a MAC.
    Secret headDigest;
};

/// Errors: ForeignPasswordWrong (the third form cannot tell it from damage in its first parts), ForeignFileDamaged,
/// ForeignFileTooNew, ForeignFileTooCostly, ForeignCipherUnknown, Cancelled.
Result<Opened> open(const ForeignFile &file, const Secret &password);

} // namespace countersign::kdbx
