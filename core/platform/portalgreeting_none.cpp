// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/portalgreeting.h"

namespace countersign {

void greetPortals() {}

} // namespace countersign
