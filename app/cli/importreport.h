// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <optional>

namespace countersign::cli {

/// One entry of an imported file, and what became of it.
struct ImportRow
{
    enum class Outcome { New, Here, ReEnrolment, SetAside };

    QString file;
    QString name = {};               ///< As far as it could be made out.
    std::optional<Token> token = {}; ///< Nothing where it could not be read.
    TokenId id = {};                 ///< Of the token in the vault that it is now, or already was.
    Outcome outcome = Outcome::SetAside;
    QString reason = {}; ///< Why it is not in the vault now; empty where it is.
};

/// Accounts for every entry of the files.
struct ImportReport
{
    QList<ImportRow> rows;
    bool isKept = false; ///< False: nothing was changed.
};

/// One object with all entries and the totals (docs/terminal.md describes the fields). `now`: Unix seconds.
void sayAsJson(const ImportReport &report, bool withSecrets, qint64 now);

/// A table, the reasons below it, and the totals in a sentence.
void sayAsTable(const ImportReport &report, bool withSecrets);

} // namespace countersign::cli
