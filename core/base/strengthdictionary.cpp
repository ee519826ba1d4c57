// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/strengthestimates.h"

#ifdef COUNTERSIGN_ZXCVBN
#include <zxcvbn.h>
#endif

#include <algorithm>

namespace countersign::estimate {

std::optional<double> byDictionary(const Secret &passphrase)
{
#ifdef COUNTERSIGN_ZXCVBN
    // It wants a NUL at the end. What it takes from the heap meanwhile (parts, in lower case) it gives back before it
    // returns, and the heap wipes that.
    const qsizetype size = passphrase.size();
    const Secret text = Secret::build(size + 1, [&](std::span<unsigned char> out) {
        std::ranges::copy(passphrase.bytes(), out.begin());
        out.back() = 0;
    });
    return ZxcvbnMatch(text.view().data(), nullptr, nullptr);
#else
    Q_UNUSED(passphrase)
    return std::nullopt;
#endif
}

} // namespace countersign::estimate
