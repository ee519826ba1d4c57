// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>

namespace countersign {

/// A value now, or the reason why not. GCC 12's std::expected has no monadic calls: write two plain lines.
template<typename T>
using Result = std::expected<T, Error>;

/// Shorthand for returning an error: `return failure(Reason::SecretEmpty);`
inline std::unexpected<Error> failure(Reason reason, QString about = {})
{
    return std::unexpected<Error>(Error{reason, std::move(about)});
}

inline std::unexpected<Error> failure(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

} // namespace countersign
