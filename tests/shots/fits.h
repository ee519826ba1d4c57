// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QFont;

namespace countersign::test {

/// Opens every screen in a language where words have least room (a narrow window, large text) and as it usually is, and
/// writes one line to the standard error for each place where somebody would not see all the words, or would find two
/// answers to one key. The answer is that of a program: zero where everything fits.
int sayWhatDoesNotFit(const QByteArray &language, const QFont &plain);

} // namespace countersign::test
