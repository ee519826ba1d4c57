// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace countersign {

/// Reads a whole file of at most `limit` bytes. Errors: FileUnreadable (about: the system's reason),
/// TextTooLarge (longer than the limit).
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// Replaces a file in one step (a temporary file, flushed and renamed over the old one), readable by its owner only,
/// and makes its folder where that is missing. Error: SettingsUnwritable (about: the path).
Result<void> replaceFile(const QString &path, const QByteArray &content);

} // namespace countersign
