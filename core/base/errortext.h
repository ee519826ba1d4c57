// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace countersign {

/// One sentence for a person: what happened and what to do next, in the language of the window.
QString sentenceFor(const Error &error);

/// A word from a link or a file, for a sentence to be about; nothing when it is so long that it could be a key.
QString shortWord(const QString &word);

} // namespace countersign
