// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/processhardening.h"

namespace countersign {

void keepMemoryPrivate() {}

OpenToPortals::OpenToPortals() = default;

OpenToPortals::~OpenToPortals() = default;

} // namespace countersign
