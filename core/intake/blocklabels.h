// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

/// The words by which "set up manually" pages name things, in English, German, French and Spanish.
namespace countersign::blocklabels {

enum class Field { Key, Account, Issuer, Kind, Algorithm, Digits, Interval, Counter, OtherCodes };

/// What a text names, if it is a label and nothing else: bullets, numbers, colons and remarks in brackets are passed
/// over.
std::optional<Field> fieldLabelled(QStringView text);

/// Whether a text speaks of codes or words that are no key: recovery codes, passwords, PINs.
bool speaksOfOtherCodes(QStringView text);

/// Whether a text speaks of the key.
bool speaksOfKey(QStringView text);

} // namespace countersign::blocklabels
