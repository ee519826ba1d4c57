// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/otp/token.h"
#include "core/vault/changes.h"

#include <memory>

namespace countersign::cli {

/// What to do with an account that is here already and comes with another key.
enum class ReEnrolment { Refuse, Replace, KeepBoth };

/// What the person said of it, with --replace or --keep-both.
ReEnrolment ruleOf(const Arguments &arguments);

/// What became of one token that came in.
struct Accepted
{
    enum class What { Added, Replaced, Here, Refused };

    What what;
    TokenId id; ///< Of the token in the vault that it is now, or already was.
    QString name;
    bool isReEnrolment = false; ///< The account was here with another key.
};

bool changesSomething(const QList<Accepted> &outcome);

/// Takes tokens in by one rule. Each is held against the vault as the ones before it have left it, so an account that
/// comes twice in one go is a re-enrolment as well. `outcome` has one row for each token after a run, in order.
Change accepting(QList<Token> tokens, ReEnrolment rule, qint64 now, std::shared_ptr<QList<Accepted>> outcome);

/// The same for tokens that were kept side by side elsewhere: each is held against the vault as it was, so two that share a
/// key or their names both come in. Only one with the key and the names of one before it is here already.
Change acceptingTogether(QList<Token> tokens, ReEnrolment rule, qint64 now, std::shared_ptr<QList<Accepted>> outcome);

} // namespace countersign::cli
