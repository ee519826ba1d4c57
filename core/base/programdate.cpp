// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/programdate.h"

namespace countersign {

qint64 programMadeAt()
{
    return COUNTERSIGN_MADE_AT;
}

} // namespace countersign
