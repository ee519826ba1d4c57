// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QList>
#include <QStringView>

/// Texts that are put together in locked memory.
namespace countersign::lines {

/// All parts, one behind the other.
Secret joined(const QList<Secret> &parts);

/// Each line with a line feed behind it.
Secret joinedLines(const QList<Secret> &lines);

/// Percent-encoded (RFC 3986): all but unreserved characters.
Secret escaped(const Secret &bytes);

Secret fromText(QStringView text);

} // namespace countersign::lines
