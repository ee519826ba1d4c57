// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/otp/algorithm.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <variant>

namespace countersign {

using TokenId = QUuid;

/// TOTP: RFC 6238. HOTP: RFC 4226. Steam: Valve's five characters over TOTP. mOTP and Yandex: time-based with a PIN.
enum class TokenKind { Totp, Hotp, Steam, Motp, Yandex };

/// What moves a code on: time in steps of whole seconds, or a counter (the one the *next* code will use).
struct TimeStep
{
    qint64 seconds = 30;
    bool operator==(const TimeStep &) const = default;
};
struct Counter
{
    quint64 next = 0;
    bool operator==(const Counter &) const = default;
};
using Moving = std::variant<TimeStep, Counter>;

/// A one-time code that the service handed out for the day the token is lost.
struct RecoveryCode
{
    Secret text;
    qint64 usedAt = 0; ///< Unix seconds; 0: not used yet.
};

struct Icon
{
    QByteArray picture;
    QString mimeType;
    bool operator==(const Icon &) const = default;
};

/// Everything a token is made of, before it has been checked.
struct TokenFields
{
    TokenId id; ///< Null: make() gives it a new random one.
    TokenKind kind = TokenKind::Totp;
    QString issuer;
    QString account;
    Secret secret;
    Algorithm algorithm = Algorithm::Sha1;
    int digits = 6;
    Moving moving = TimeStep{};
    Secret pin; ///< mOTP and Yandex only; empty where it is not known yet.
    QString note;
    QStringList groups;
    Icon icon;
    bool favourite = false;
    QList<RecoveryCode> recoveryCodes;
    qint64 addedAt = 0;    ///< Unix seconds; 0: not known.
    qint64 lastUsedAt = 0; ///< Unix seconds; 0: never.
    qint64 useCount = 0;   ///< How often its code has been copied or asked for.
};

/// One stored entry (not the digits). A token that exists is valid: make() checks everything once, and nothing
/// changes it afterwards. Copies share their fields.
class Token
{
public:
    /// Checks and settles the fields: names are trimmed and rid of control characters, kinds with fixed parameters
    /// get them (Steam: SHA1, 5; mOTP: MD5, 6; Yandex: SHA256, 8), and HOTP without a counter gets one, others without a
    /// time step theirs (mOTP 10 s, else 30 s). Errors: SecretEmpty, SecretTooLong, DigitsOutOfRange (outside 1 to 10),
    /// TimeStepOutOfRange (outside 1 s to 2^31-1 s), CounterOutOfRange (above 2^63-1), AlgorithmUnsupported
    /// (MD5 outside mOTP), YandexSecretDamaged, NameTooLong.
    static Result<Token> make(TokenFields fields);

    const TokenFields *operator->() const { return m_fields.get(); }
    const TokenFields &fields() const { return *m_fields; }

    /// The same token with some fields changed, checked again. The id stays.
    template<typename Change>
    Result<Token> with(Change change) const
    {
        TokenFields fields = *m_fields;
        change(fields);
        fields.id = m_fields->id;
        return make(std::move(fields));
    }

    /// The time step in seconds; 0 for HOTP.
    qint64 timeStep() const;
    /// The counter the next code will use; nothing for the kinds that follow time.
    std::optional<quint64> counter() const;
    bool isTimeBased() const { return m_fields->kind != TokenKind::Hotp; }

    /// What a list shows first: the issuer, or the account where there is no issuer.
    QString title() const;
    /// Issuer and account in one line, for sentences: "Example (alice)".
    QString fullName() const;

    /// The same secret, kind and parameters: what comes in is already here.
    bool sameKeyAs(const Token &other) const;
    /// The same issuer and account, whatever the key: what comes in enrols an account again. Tokens without any name
    /// have nothing in common.
    bool sameAccountAs(const Token &other) const;
    /// The same issuer and account, or none on both sides.
    bool sameNamesAs(const Token &other) const;

private:
    explicit Token(TokenFields fields) : m_fields(std::make_shared<const TokenFields>(std::move(fields))) {}

    std::shared_ptr<const TokenFields> m_fields;
};

/// Lower-case names used in files and by the terminal program: totp, hotp, steam, motp, yandex.
QString kindName(TokenKind kind);
std::optional<TokenKind> kindNamed(QStringView name);

/// Shorter secrets than this (80 bits) are worth a soft warning: they are easily guessed. In bytes.
constexpr qsizetype shortSecret = 10;

} // namespace countersign
