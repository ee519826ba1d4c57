// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/foreignfile.h"
#include "core/intake/intake.h"
#include "core/vault/carried.h"

#include <span>

namespace countersign {

/// One format of another program: how it is recognised and how it is read.
struct ImportFormat
{
    const char *id;  ///< For the terminal program's JSON and for docs: "aegis-json-encrypted".
    const char *app; ///< As its makers write it.
    bool needsPassword;
    CarriedParts carried;
    /// Cheap, and sure: of all formats the first that says yes is asked to read.
    bool (*recognise)(const ForeignFile &file);
    /// Takes as long as the format's key derivation, so callers that have a window run it elsewhere. Errors:
    /// ForeignPasswordWrong, ForeignFileDamaged, ForeignFileTooNew, ForeignFileTooCostly, ForeignFileEmpty, and for what
    /// no program but its own can read, ForeignFileLocked. One bad entry is refused and does not lose the rest.
    Result<Incoming> (*read)(const ForeignFile &file, const Secret &password);
    const char *also = ""; ///< Other apps that write the same form, as their makers write them, with commas between.
};

namespace importers {

/// All formats, in the order in which they are asked.
std::span<const ImportFormat *const> all();

/// The format of a file, by its content alone. Errors: ForeignFileUnknown.
Result<const ImportFormat *> recognise(const ForeignFile &file);

/// The one door for what stands in a file: a picture, a file of another program, our own, or a text. Recognises and reads.
/// Errors: ForeignPasswordNeeded where the format has a password and none is given, Cancelled, those of recognise() and of
/// the format, and for a text those of intake::fromText.
Result<Incoming> read(const ForeignFile &file, const Secret &password = {});

/// Largest file taken in, in bytes.
constexpr qint64 largestFile = 64 * 1024 * 1024;
/// Most entries taken out of one file.
constexpr qsizetype mostEntries = 50'000;

} // namespace importers
} // namespace countersign
