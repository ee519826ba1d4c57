// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/code.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace countersign::cli {

/// A token for other programs (docs/terminal.md describes the fields). Without a code, the code and its window are
/// null; a HOTP code has no window.
QJsonObject objectFor(const Token &token, const std::optional<Code> &code);

/// The code a list shows beside a token: none for HOTP, whose codes are asked for one by one, and none where the PIN is
/// missing.
std::optional<Code> codeInList(const Token &token, qint64 unixSeconds);

/// What a table shows of it: a dash where there is none.
QString textOf(const std::optional<Code> &code);

/// Writes it on standard output.
void say(const QJsonArray &objects);
void say(const QJsonObject &object);

} // namespace countersign::cli
