// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace countersign {

/// The day on which this program was made, in Unix seconds: no clock that is right shows an earlier time.
qint64 programMadeAt();

} // namespace countersign
