// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// What in a text can be a Base32 key, judged by its looks alone: a key must be found in prose, and prose must not be
/// taken for a key (any sentence of plain letters is valid Base32).
namespace countersign::keycandidate {

/// The key in what stands after a label such as "Secret key:". Nothing when it reads like words.
std::optional<QString> labelledKey(const QString &value);

/// The key in a line that has no label: at least 16 symbols, in one piece or in blocks of equal length.
std::optional<QString> unlabelledKey(const QString &line);

/// A text that is a key and nothing else, on one line or wrapped; its lines are trimmed and not empty.
std::optional<QString> wholeText(const QStringList &lines);

/// Whether the next line goes on with the blocks of the key so far.
bool isContinuation(const QString &soFar, const QString &nextLine);

} // namespace countersign::keycandidate
