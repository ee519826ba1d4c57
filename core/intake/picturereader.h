// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringList>

#include <functional>

namespace countersign {

class ReaderProcess;

/// The texts of all QR codes in a picture. Waits for them. Errors: those of the reader.
using PictureReader = std::function<Result<QStringList>(const Secret &picture)>;

/// Reads pictures in the process that is there for it; lives no longer than that. Waits, so this is for threads without a
/// window.
PictureReader picturesThrough(ReaderProcess &reader);

} // namespace countersign
