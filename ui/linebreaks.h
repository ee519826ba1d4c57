// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFontMetrics;
class QString;

namespace countersign {

/// How wide the words of a button are at least, in logical pixels: the widest piece between two places where a line may break
/// (UAX #14), which are not only the blanks. Japanese and Chinese have none, and can be parted between most letters. A "&"
/// that marks a key is not counted.
int widestPiece(const QFontMetrics &metrics, const QString &text);

} // namespace countersign
