// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace countersign {

/// A text as a search compares it: without case, without the marks over and under letters, and with wide and joined
/// letters taken apart. "Université" is found by "universite", and a half-typed syllable finds the whole one.
QString foldedForSearch(const QString &text);

} // namespace countersign
