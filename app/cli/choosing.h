// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

namespace countersign::cli {

/// The tokens a person can mean by a name, best matches only: the whole id; else the whole issuer, account or both;
/// else a part of them; else the first four or more characters of an id. Upper and lower case are the same, and so are
/// different spellings of one character in Unicode.
QList<Token> matching(const QList<Token> &tokens, const QString &name);

/// The one token a person means. Where there are several, they are listed on standard error instead of guessing.
/// Errors: NoSuchToken, SeveralTokens.
Result<Token> theOne(const QList<Token> &tokens, const QString &name);

/// Issuer and account in one line, or words for a token that has neither.
QString nameOf(const Token &token);

/// The id as it is written everywhere: lower case, without braces.
QString idOf(const Token &token);

/// The beginning of the id, long enough to tell these tokens apart.
QString shortIdOf(const Token &token, const QList<Token> &among);

} // namespace countersign::cli
