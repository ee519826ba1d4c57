// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/intake/intake.h"

#include <functional>

namespace countersign::cli {

/// One file of another program, and what came of it. Tokens have not been held against the vault yet.
struct ForeignRead
{
    QString path;
    Result<Incoming> incoming;
};

/// What became of each file, and the first password that was handed on or opened one; empty where there is none.
using ForeignThen = std::function<void(const QList<ForeignRead> &, const Secret &password)>;

/// Reads files of other programs (and pictures with QR codes), in order. A password is asked for where a file has one and
/// those before it do not fit. Goes on in any case, with what became of each.
void whenForeignRead(Invocation &invocation, const QStringList &paths, ForeignThen then);

} // namespace countersign::cli
