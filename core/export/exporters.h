// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"
#include "core/vault/carried.h"

#include <QFlags>
#include <QList>

#include <optional>
#include <span>

namespace countersign {

/// What leaves the program in the end.
enum class ExportForm {
    File,    ///< One file.
    QrCode,  ///< One QR code, of one account.
    QrCodes, ///< As many QR codes as it takes.
    Sheet,   ///< Paper: see recoverysheet.h. It has no file of ours.
};

/// What a target cannot hold of a token that goes there all the same.
enum class Loss : quint32 {
    Nothing = 0,
    Groups = 1 << 0,
    OtherGroups = 1 << 1, ///< It keeps the first of several groups.
    Note = 1 << 2,
    Icon = 1 << 3,
    Favourite = 1 << 4,
    RecoveryCodes = 1 << 5,
    Pin = 1 << 6,
    Uses = 1 << 7,  ///< How often and when it was used.
    Names = 1 << 8, ///< The target insists on an issuer, so the account's name stands in for one.
};
Q_DECLARE_FLAGS(Losses, Loss)
Q_DECLARE_OPERATORS_FOR_FLAGS(Losses)

/// How one token fits into a target: not at all, or with what losses.
struct Fit
{
    std::optional<Error> refused = {};
    Losses losses = Loss::Nothing;
};

enum class Unique { Nothing, Keys, Names };

/// One format of another program that we write.
struct ExportFormat
{
    const char *id;    ///< For the terminal program and for docs: "aegis-json-encrypted".
    const char *app;   ///< As its makers write it.
    const char *title; ///< What a list of formats shows, in English; exporters::title() translates it.
    ExportForm form;
    bool wantsPassphrase; ///< Without one, what is written is open to everybody who comes by it.
    const char *suffix;   ///< Of the usual file name, without the dot: "json"; empty where no file is written.
    CarriedParts carried;
    Unique unique; ///< What the target knows accounts by: a second one with the same stays here.
    /// What this target says about a token's kind and parameters, and losses that do not follow from `carried`.
    Fit (*fit)(const Token &token);
    /// Only for tokens that fit. `now`: Unix seconds. Takes as long as the format's key derivation. QR codes: their texts,
    /// one a line. Null for a sheet.
    Result<Secret> (*write)(const QList<Token> &tokens, const Secret &passphrase, qint64 now);
};

/// What will become of the tokens that a person wants to move out.
struct Forecast
{
    struct Going
    {
        Token token;
        Losses losses;
    };
    struct Staying
    {
        Token token;
        Error why;
    };
    QList<Going> going; ///< In the order given.
    QList<Staying> staying;

    /// What at least one token that goes will lose.
    Losses losses() const;
};

namespace exporters {

/// All formats, in the order in which a list shows them.
std::span<const ExportFormat *const> all();

/// The format with this id; null where there is none.
const ExportFormat *withId(QStringView id);

/// The format's name for a list, in the person's language: "Aegis, encrypted".
QString title(const ExportFormat &format);

/// One loss as a short part of a sentence, in the person's language: "notes".
QString nameOf(Loss loss);
/// All of them, for a list.
QStringList namesOf(Losses losses);

/// Says beforehand which tokens cannot go, and what will be lost of those that do. Nothing is written.
Forecast forecast(const ExportFormat &format, const QList<Token> &tokens);

/// The content of the file, of all tokens that can go. The passphrase (UTF-8) is for formats that want one. `now`: Unix
/// seconds. Takes as long as the format's key derivation, so callers that have a window run it elsewhere. Errors:
/// ExportNothing (no token can go; about: the app), PassphraseNeeded, ExportSeveral (one QR code is for one account).
Result<Secret> write(const ExportFormat &format, const QList<Token> &tokens, const Secret &passphrase, qint64 now);

/// The texts of the QR codes, in order, where the form is QrCode or QrCodes. Errors: as write().
Result<QList<Secret>> codeTexts(const ExportFormat &format, const QList<Token> &tokens);

/// Google's transfer links, of at most ten tokens each. Tokens that cannot go are left out; none is left, no link.
QList<Secret> migrationLinks(const QList<Token> &tokens);

} // namespace exporters
} // namespace countersign
