// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <QImage>

namespace countersign {

/// A person's own picture as a square of so many pixels. Null where it cannot be read, is larger than anybody needs, or is a
/// drawing that wants anything from outside itself. It comes out of the vault, and into that perhaps from another app's
/// backup.
QImage ownPicture(const Icon &icon, int pixels);

} // namespace countersign
