// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links of Google Authenticator exports, as text.
#include "core/intake/migration.h"

#include "tests/fuzz/target.h"

using namespace countersign;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto incoming = migration::read(QString::fromUtf8(fuzz::bytesOf(data, size)));
    if (incoming)
        fuzz::require(incoming->batch && !incoming->batch->read.isEmpty(), "an export says which part it is");
    return 0;
}
