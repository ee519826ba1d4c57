// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/qrreader.h"

#include <QImage>

namespace countersign {

/// Writes the brightness of a picture, row after row without gaps: width times height bytes. Transparent parts count
/// as white paper.
void writeLuminance(const QImage &picture, uchar *to);

/// The same for brightness that lies in somebody else's memory.
void copyLuminance(const qr::LuminanceView &view, uchar *to);

} // namespace countersign
