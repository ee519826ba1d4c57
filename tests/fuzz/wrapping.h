// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <span>

namespace countersign::fuzz {

/// How an app packs what it writes, where a checksum or a cipher would keep a changed input from its reader.
struct Wrapping
{
    const char *app; ///< As in the table of importers.
    QByteArray (*wrap)(const QByteArray &content);
    std::optional<QByteArray> (*unwrap)(const QByteArray &file);
};

std::span<const Wrapping> wrappings();

} // namespace countersign::fuzz
