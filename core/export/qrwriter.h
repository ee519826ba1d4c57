// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace countersign {

/// The dark and light squares of a QR code. It says what the text said, so it lies in locked memory and is wiped with its
/// last holder.
class QrModules
{
public:
    QrModules() = default;
    QrModules(Secret bytes, int side) : m_bytes(std::move(bytes)), m_side(side) {}

    /// How many modules a side has, without the quiet zone; 0: there is no code.
    int side() const { return m_side; }
    bool isDark(int x, int y) const
    {
        return m_bytes.bytes()[std::size_t(y) * std::size_t(m_side) + std::size_t(x)] & 1U;
    }

    /// What has to stay light on each side of a code, in modules (ISO/IEC 18004, 5.3.8).
    static constexpr int quietZone = 4;

private:
    Secret m_bytes; ///< One a module; the lowest bit is set where it is dark.
    int m_side = 0;
};

namespace qrwriter {

/// The QR code of a text in UTF-8, in as few modules as will do. A quarter of it may be spoiled where there is room for
/// that (level M is preferred to L). Errors: TextEmpty, TooLongForQrCode (more than 2,953 bytes).
Result<QrModules> write(const Secret &text);

} // namespace qrwriter
} // namespace countersign
