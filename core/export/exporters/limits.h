// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporters.h"

#include <array>
#include <initializer_list>

namespace countersign::exporters {

/// A set of enumerators, for tables.
template<typename Enum>
class SetOf
{
public:
    constexpr SetOf(std::initializer_list<Enum> members)
    {
        for (const Enum one : members)
            m_bits |= 1U << unsigned(one);
    }
    constexpr bool contains(Enum one) const { return m_bits >> unsigned(one) & 1U; }

private:
    unsigned m_bits = 0;
};

constexpr SetOf<TokenKind> allKinds{TokenKind::Totp, TokenKind::Hotp, TokenKind::Steam, TokenKind::Motp,
                                    TokenKind::Yandex};
constexpr SetOf<Algorithm> allAlgorithms{Algorithm::Sha1,   Algorithm::Sha224, Algorithm::Sha256,
                                         Algorithm::Sha384, Algorithm::Sha512, Algorithm::Md5};
/// What RFC 6238 names, which is all that most programs compute.
constexpr SetOf<Algorithm> usualAlgorithms{Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sha512};

/// What a program can compute, and where it differs from others in what it holds. Algorithms, digits and time steps count
/// for TOTP and HOTP; the other kinds have theirs.
struct Limits
{
    const char *app; ///< For sentences.
    SetOf<TokenKind> kinds = {TokenKind::Totp, TokenKind::Hotp, TokenKind::Steam};
    SetOf<Algorithm> algorithms = usualAlgorithms;
    int fewestDigits = 1;
    int mostDigits = 10;
    qint64 longestStep = 2'147'483'647; ///< Seconds.
    std::array<qint64, 4> steps = {};   ///< Seconds; the first is 0: any.
    bool anyStepOfAnyKind = false;      ///< Else Steam, mOTP and Yandex have the step that is usual for them.
    enum class Pins { Needed, Held, Lost } pins = Pins::Lost; ///< mOTP and Yandex.
    bool issuerNeeded = false;
    bool severalGroups = true; ///< Where it has groups at all.
};

Fit fitInto(const Limits &limits, const Token &token);

/// What a program that insists on an issuer gets: the issuer, else the account, else a word.
QString nameFor(const Token &token);

/// Issuer and account with a colon between, or the account alone: what FreeOTP+ knows accounts by.
QString wholeNameOf(const Token &token);

/// The time step that tokens of this kind have unless they say otherwise, in seconds.
constexpr qint64 usualStep(TokenKind kind)
{
    return kind == TokenKind::Motp ? 10 : 30;
}

} // namespace countersign::exporters
