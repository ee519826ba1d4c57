// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"
#include "core/base/randombytes.h"
#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"
#include "core/export/exporters/lines.h"

#include <QtEndian>

namespace countersign::exporters {

namespace {

// Google publishes no schema; these are the field numbers of its MigrationPayload, known from many programs.
enum PayloadField : unsigned { Account = 1, Version = 2, BatchSize = 3, BatchIndex = 4, BatchId = 5 };
enum AccountField : unsigned { Key = 1, Name = 2, Issuer = 3, Hash = 4, Digits = 5, Kind = 6, NextCounter = 7 };

// As many as Google puts into one code, and as much as a phone still reads from a screen: 1,200 letters of base64.
constexpr qsizetype mostAccounts = 10;
constexpr qsizetype mostBytes = 900;
// Of one account alone: with its percent signs it still goes into a QR code of the largest kind.
constexpr qsizetype mostBytesAlone = 1'900;

constexpr QByteArrayView linkStart = "otpauth-migration://offline?data=";

constexpr Limits limits{.app = "Google Authenticator",
                        .kinds = {TokenKind::Totp, TokenKind::Hotp},
                        .fewestDigits = 6,
                        .mostDigits = 8,
                        .steps = {30}};

// Protocol Buffers, Encoding: seven bits a byte, the lowest first.
QByteArray varint(quint64 value)
{
    QByteArray bytes;
    for (; value > 0x7f; value >>= 7)
        bytes.append(static_cast<char>(value | 0x80));
    bytes.append(static_cast<char>(value));
    return bytes;
}

/// One message under way. Fields that are zero are left out, as proto3 has it.
class Message
{
public:
    void number(unsigned field, quint64 value)
    {
        if (value != 0)
            m_parts << Secret::takeFrom(varint(field << 3)) << Secret::takeFrom(varint(value));
    }
    void bytes(unsigned field, const Secret &value)
    {
        constexpr unsigned lengthDelimited = 2;
        if (!value.isEmpty())
            m_parts << Secret::takeFrom(varint(field << 3 | lengthDelimited))
                    << Secret::takeFrom(varint(static_cast<quint64>(value.size()))) << value;
    }
    Secret finish() const { return lines::joined(m_parts); }

private:
    QList<Secret> m_parts;
};

quint64 algorithmNumber(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Sha256:
        return 2;
    case Algorithm::Sha512:
        return 3;
    default:
        return 1;
    }
}

Secret accountOf(const Token &token)
{
    Message message;
    message.bytes(AccountField::Key, token->secret);
    message.bytes(AccountField::Name, lines::fromText(token->account));
    message.bytes(AccountField::Issuer, lines::fromText(token->issuer));
    message.number(AccountField::Hash, algorithmNumber(token->algorithm));
    message.number(AccountField::Digits, token->digits == 8 ? 2 : 1);
    message.number(AccountField::Kind, token->kind == TokenKind::Hotp ? 1 : 2);
    message.number(AccountField::NextCounter, token.counter().value_or(0));
    return message.finish();
}

Fit fit(const Token &token)
{
    Fit fit = fitInto(limits, token);
    if (fit.refused)
        return fit;
    if (token->digits == 7)
        return {Error{Reason::ExportDigitsUnsupported, QString::fromUtf8(limits.app)}};
    if (accountOf(token).size() > mostBytesAlone)
        return {Error{Reason::TooLongForQrCode, {}}};
    return fit;
}

QList<QList<Secret>> batchesOf(const QList<Token> &tokens)
{
    QList<QList<Secret>> batches;
    qsizetype size = 0;
    for (const Token &token : tokens) {
        const Secret account = accountOf(token);
        if (batches.isEmpty() || batches.last().size() == mostAccounts || size + account.size() > mostBytes) {
            batches.append(QList<Secret>());
            size = 0;
        }
        batches.last().append(account);
        size += account.size();
    }
    return batches;
}

Secret linkOf(const Secret &payload)
{
    const Secret text = Secret::build(base64::encodedSize(payload.size()),
                                      [&](std::span<unsigned char> out) { base64::encode(payload.view(), out); });
    return lines::joined({Secret::fromBytes(linkStart), lines::escaped(text)});
}

QList<Secret> linksOf(const QList<Token> &tokens)
{
    const QList<QList<Secret>> batches = batchesOf(tokens);
    // Any number will do that other exports do not have; a negative one would be written in ten bytes.
    const quint64 id = qFromBigEndian<quint32>(randomBytes(4).constData()) >> 1;
    QList<Secret> links;
    for (qsizetype i = 0; i < batches.size(); ++i) {
        Message message;
        for (const Secret &account : batches[i])
            message.bytes(PayloadField::Account, account);
        message.number(PayloadField::Version, 1);
        message.number(PayloadField::BatchSize, static_cast<quint64>(batches.size()));
        message.number(PayloadField::BatchIndex, static_cast<quint64>(i));
        message.number(PayloadField::BatchId, id);
        links.append(linkOf(message.finish()));
    }
    return links;
}

Result<Secret> writeThis(const QList<Token> &tokens, const Secret &, qint64)
{
    return lines::joinedLines(linksOf(tokens));
}

} // namespace

const ExportFormat google{"google-migration",
                          "Google Authenticator",
                          QT_TRANSLATE_NOOP("Export", "Google Authenticator (QR)"),
                          ExportForm::QrCodes,
                          false,
                          "txt",
                          CarriedParts(Carried::Order) | Carried::Counters,
                          Unique::Nothing,
                          fit,
                          writeThis};

QList<Secret> migrationLinks(const QList<Token> &tokens)
{
    QList<Token> fitting;
    for (const Token &token : tokens)
        if (!fit(token).refused)
            fitting.append(token);
    return linksOf(fitting);
}

} // namespace countersign::exporters
