// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace countersign {

/// One sentence for a person: what happened and what to do next, in the language of the window.
QString sentenceFor(const Error &error);

} // namespace countersign
