// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/export/exporters/lines.h"
#include "core/otp/keyuri.h"

namespace countersign::exporters {

namespace {

// The columns that Apple's Passwords asks for, and other password managers know; behind them two of ours.
constexpr QByteArrayView header = "Title,URL,Username,Password,Notes,OTPAuth,Group,Favorite\r\n";

constexpr Limits limits{.app = "Password managers (CSV)",
                        .kinds = {TokenKind::Totp, TokenKind::Hotp, TokenKind::Steam},
                        .issuerNeeded = true,
                        .severalGroups = false};

Fit fit(const Token &token)
{
    return fitInto(limits, token);
}

// RFC 4180, section 2: quotes are doubled.
Secret quoted(const Secret &field)
{
    QByteArray text;
    text.reserve(2 * field.size() + 2);
    text.append('"');
    for (const char c : field.view()) {
        if (c == '"')
            text.append('"');
        text.append(c);
    }
    text.append('"');
    return Secret::takeFrom(std::move(text));
}

Result<Secret> writeThis(const QList<Token> &tokens, const Secret &, qint64)
{
    const Secret comma = Secret::fromBytes(","), end = Secret::fromBytes("\r\n"), none = Secret::fromBytes("\"\"");
    QList<Secret> parts{Secret::fromBytes(header)};
    for (const Token &token : tokens) {
        parts << quoted(lines::fromText(nameFor(token))) << comma << none << comma
              << quoted(lines::fromText(token->account)) << comma << none << comma
              << quoted(lines::fromText(token->note)) << comma << quoted(keyuri::write(token)) << comma
              << quoted(lines::fromText(token->groups.value(0))) << comma
              << Secret::fromBytes(token->favourite ? "\"true\"" : "\"false\"") << end;
    }
    return lines::joined(parts);
}

} // namespace

const ExportFormat csvTable{"csv",
                            "Password managers (CSV)",
                            QT_TRANSLATE_NOOP("Export", "Table (CSV)"),
                            ExportForm::File,
                            false,
                            "csv",
                            CarriedParts(Carried::Groups) | Carried::Notes | Carried::Favourites | Carried::Order
                                | Carried::Counters,
                            Unique::Nothing,
                            fit,
                            writeThis};

} // namespace countersign::exporters
