// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <span>

namespace countersign {

/// A reason, what can be decided by it, and its sentence in English.
struct ErrorRow
{
    Reason reason;
    ErrorKind kind;
    const char *sentence; ///< %1 is what the error is about. It says what happened and what to do next.
};

/// The rows about exporting: what another program cannot take, files, codes and paper. The others stand in errortext.cpp.
std::span<const ErrorRow> exportErrorRows();

} // namespace countersign
