// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace countersign {

/// Makes both programs speak the person's language: our sentences and, where they are installed, Qt's own. English
/// plurals come first, under every other language, so that nobody reads "1 account(s)". False where we do not speak their
/// language, and English it is.
bool speakTheirLanguage(QCoreApplication &application);

} // namespace countersign
