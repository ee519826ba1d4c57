// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

namespace countersign {

/// Bytes nobody can guess, for keys: straight into locked memory. Ends the program where the system has none.
Secret randomSecret(qsizetype size);

/// The same for nonces and salts, which everybody may see.
QByteArray randomBytes(qsizetype size);

} // namespace countersign
