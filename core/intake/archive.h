// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringList>

/// ZIP archives (through libzip) and gzip streams, unpacked within limits. Nothing is ever written to a disk.
namespace countersign::archive {

/// The most that one member, or one stream, may be unpacked to, in bytes.
constexpr qint64 largestMember = 64 * 1024 * 1024;
constexpr int mostMembers = 10'000;

bool isZip(QByteArrayView bytes);
bool isGzip(QByteArrayView bytes);

/// The names of the files in an archive; empty where it is damaged. Folders are left out.
QStringList namesIn(const Secret &zip);

/// Whether a member is encrypted (as PKZIP or WinZip do it).
bool isEncrypted(const Secret &zip, const QString &name);

/// A member's content. Errors: ForeignPasswordWrong (also where one is needed and none is given), ForeignFileDamaged,
/// ForeignFileTooCostly (larger than `largestMember`).
Result<Secret> member(const Secret &zip, const QString &name, const Secret &password = {});

/// What a gzip stream holds (RFC 1952), all members of it. Errors: ForeignFileDamaged, ForeignFileTooCostly.
Result<Secret> gunzip(QByteArrayView bytes);

} // namespace countersign::archive
