// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"
#include "core/vault/json.h"

#include <functional>

/// What readers of foreign files do with each entry.
namespace countersign::importers {

/// An entry on its way to a token. The first thing that is wrong with it is kept, so that a reader can go on reading names.
class Draft
{
public:
    TokenFields fields;
    bool trashed = false;

    void fail(Error why)
    {
        if (!m_wrong)
            m_wrong = std::move(why);
    }
    const std::optional<Error> &wrong() const { return m_wrong; }

    /// The key, in Base32. Error: those of base32::decode; SecretMissing where there is none.
    void readKey(const json::Value &value);
    void setKey(Result<Secret> key);
    /// The key of mOTP as Stratum has it: as text, which is hashed as it is written. With it the time step of its kind.
    /// Words are taken as their bytes. Errors: those of keyFromHex for what has only hexadecimal digits, also in upper
    /// case, with which other codes come of it.
    void setMotpKey(const Secret &text);
    // What is silent leaves these as they were. What says something that is not understood is an error: a guess would
    // make wrong codes.
    /// The algorithm's name. Error: AlgorithmUnsupported.
    void readAlgorithm(const json::Value &value);
    /// These are numbers, or one in a text. Error: DigitsOutOfRange.
    void readDigits(const json::Value &value);
    /// Error: TimeStepOutOfRange.
    void readTimeStep(const json::Value &value);
    /// The counter of the next code is `value` + `offset`; a silent value is nought. Error: CounterOutOfRange.
    void readCounter(const json::Value &value, qint64 offset = 0);

private:
    std::optional<Error> m_wrong;
};

/// Makes a token of a draft and takes it in, or refuses the entry by its name with what is wrong with it.
void take(Incoming &incoming, Draft draft);

/// Takes in what a key URI (or a bare key in Base32) says; names, where it has none, are those given. `adorn` may add notes and groups.
using Adorn = std::function<void(TokenFields &)>;
void takeUri(Incoming &incoming, QString uri, const QString &issuer, const QString &account, const Adorn &adorn = {});
void takeUri(Incoming &incoming, const json::Value &uri, const QString &issuer, const QString &account,
             const Adorn &adorn = {});

/// A key in hexadecimal, in any case. Errors: SecretMissing where there is none, SecretNotHexadecimal for what is no digit,
/// SecretLacksDigit for one that has no other half: passed over, it would make another key.
Result<Secret> keyFromHex(const Secret &text);

/// Absent, null, or a text without a letter.
bool isSilent(const json::Value &value);

/// A whole number, or one in a text.
std::optional<qint64> numberOf(const json::Value &value);

/// "Issuer (account)", or what there is of it.
QString nameOf(const QString &issuer, const QString &account);

/// `label` without an "issuer:" in front of it, in any case.
QString withoutIssuer(const QString &label, const QString &issuer);

} // namespace countersign::importers
