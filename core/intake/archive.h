// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/effort.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringList>

/// ZIP archives (through libzip) and gzip streams, unpacked within limits. Nothing is ever written to a disk.
namespace countersign::archive {

/// The most that one member, or one stream, may be unpacked to, in bytes.
constexpr qint64 largestMember = 64 * 1024 * 1024;
/// Bytes that are unpacked for one piece of work (core/base/effort.h).
constexpr quint64 bytesPerWork = 64;
constexpr int mostMembers = 1'000;

bool isZip(QByteArrayView bytes);
bool isGzip(QByteArrayView bytes);

/// The names of the files in an archive; empty where it is damaged. Folders are left out. Where there are more than
/// `mostMembers`, one more shows it.
QStringList namesIn(const Secret &zip);

/// Whether any of these members is encrypted (as PKZIP or WinZip do it).
bool hasEncrypted(const Secret &zip);

/// A member's content. Errors: ForeignPasswordWrong (also where one is needed and none is given), ForeignFileDamaged,
/// ForeignCipherUnknown, ForeignFileTooCostly (larger than `largestMember`, or than the effort has left), Cancelled.
Result<Secret> member(const Secret &zip, const QString &name, const Secret &password = {}, const Effort &effort = {});

/// What a gzip stream holds (RFC 1952), all its members. Errors: ForeignFileDamaged, ForeignFileTooCostly, Cancelled.
Result<Secret> gunzip(QByteArrayView bytes, const Effort &effort = {});

} // namespace countersign::archive
