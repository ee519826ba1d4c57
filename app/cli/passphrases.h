// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/later.h"
#include "core/base/secret.h"

#include <QHash>

#include <expected>
#include <functional>
#include <optional>

namespace countersign::cli {

/// Where a call's passphrases come from: file descriptors that its caller handed on, else a person at the terminal. Never
/// the command line or the environment, which other programs can read.
class Passphrases
{
public:
    /// Options that name a descriptor; what they name is read in this order, so one descriptor may serve several.
    static constexpr const char *opening = "passphrase-fd";
    static constexpr const char *ofTheVault = "vault-passphrase-fd";
    static constexpr const char *fresh = "new-passphrase-fd";

    /// A sentence when such an option names no descriptor.
    static QString faultOf(const Arguments &arguments);

    /// Reads what was handed on, at once: a line that is not taken off the input here would be taken for something else
    /// later. The error is a sentence.
    static std::expected<Passphrases, QString> handedOn(const Arguments &arguments);

    /// How the person is asked for a passphrase that opens something.
    struct Asking
    {
        const char *option; ///< What hands it on instead.
        QString question;
        bool mayBeSkipped = false; ///< An empty line means: go on without.
    };
    using Attempt = std::function<Later<void>(const Secret &)>;
    using Then = std::function<void(const std::expected<Secret, QString> &)>;

    /// Gets a passphrase and tries it: the one handed on once, one that is typed up to three times. Then the one that was
    /// right, or the sentence why there is none. `context` as for whenDone; this must live as long.
    void tryWith(const Asking &asking, QObject *context, const Attempt &attempt, const Then &then);

    /// What was handed on for this option and has not been used yet.
    std::optional<Secret> take(const char *option);

    /// A new passphrase: handed on, for this or for the option `instead`, or typed twice. Weak ones are refused unless
    /// that is allowed.
    std::expected<Secret, QString> choose(bool mayBeWeak, const char *instead = nullptr);

private:
    bool isHandedOn(const char *option) const { return m_handedOn.contains(QLatin1String(option)); }
    void askAndTry(const Asking &asking, QObject *context, const Attempt &attempt, const Then &then, int triesLeft);

    QHash<QString, Secret> m_handedOn;
};

} // namespace countersign::cli
