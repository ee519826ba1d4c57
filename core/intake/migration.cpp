// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/migration.h"

#include "core/base/legacytext.h"

#include <protozero/pbf_reader.hpp>

using namespace Qt::StringLiterals;

// Google publishes no schema; these are the field numbers of its MigrationPayload, known from many programs.
namespace countersign::migration {

namespace {

constexpr qsizetype longestLink = 64 * 1024;
// Google puts about ten accounts into one code; a QR code cannot hold this many.
constexpr int mostAccounts = 1000;
constexpr int mostParts = 1000;

enum PayloadField : protozero::pbf_tag_type { Account = 1, Version = 2, BatchSize = 3, BatchIndex = 4, BatchId = 5 };
enum AccountField : protozero::pbf_tag_type {
    Key = 1,
    Name = 2,
    Issuer = 3,
    Hash = 4,
    Digits = 5,
    Kind = 6,
    NextCounter = 7,
};

// An account as it was read: numbers are Google's own until they are looked up.
struct Raw
{
    Secret secret;
    QString name;
    QString issuer;
    qint32 algorithm = 0;
    qint32 digits = 0;
    qint32 kind = 0;
    qint64 counter = 0;
};

QString textOf(const protozero::data_view &view)
{
    return textFromBytes({view.data(), static_cast<qsizetype>(view.size())});
}

void readAccount(protozero::pbf_reader &message, Raw &raw)
{
    // Each field is looked at together with its wire type: one of the wrong type is skipped like an unknown one.
    constexpr auto bytes = protozero::pbf_wire_type::length_delimited;
    constexpr auto number = protozero::pbf_wire_type::varint;
    while (message.next()) {
        switch (message.tag_and_type()) {
        case protozero::tag_and_type(AccountField::Key, bytes): {
            const auto view = message.get_view();
            raw.secret = Secret::fromBytes({view.data(), static_cast<qsizetype>(view.size())});
            break;
        }
        case protozero::tag_and_type(AccountField::Name, bytes):
            raw.name = textOf(message.get_view());
            break;
        case protozero::tag_and_type(AccountField::Issuer, bytes):
            raw.issuer = textOf(message.get_view());
            break;
        case protozero::tag_and_type(AccountField::Hash, number):
            raw.algorithm = message.get_enum();
            break;
        case protozero::tag_and_type(AccountField::Digits, number):
            raw.digits = message.get_enum();
            break;
        case protozero::tag_and_type(AccountField::Kind, number):
            raw.kind = message.get_enum();
            break;
        case protozero::tag_and_type(AccountField::NextCounter, number):
            raw.counter = message.get_int64();
            break;
        default:
            message.skip();
        }
    }
}

Result<Algorithm> algorithmOf(qint32 number)
{
    switch (number) {
    case 0:
    case 1:
        return Algorithm::Sha1;
    case 2:
        return Algorithm::Sha256;
    case 3:
        return Algorithm::Sha512;
    case 4:
        return failure(Reason::AlgorithmUnsupported, algorithmName(Algorithm::Md5));
    default:
        return failure(Reason::AlgorithmUnsupported, QString::number(number));
    }
}

Result<Token> tokenFrom(const Raw &raw)
{
    TokenFields fields;
    fields.secret = raw.secret;
    fields.issuer = raw.issuer;
    fields.account = raw.name;
    const QString prefix = raw.issuer + u':';
    if (!raw.issuer.isEmpty() && raw.name.startsWith(prefix, Qt::CaseInsensitive))
        fields.account = raw.name.sliced(prefix.size());
    const auto algorithm = algorithmOf(raw.algorithm);
    if (!algorithm)
        return failure(algorithm.error());
    fields.algorithm = *algorithm;

    if (raw.digits < 0 || raw.digits > 2)
        return failure(Reason::DigitsOutOfRange, u"?"_s);
    fields.digits = raw.digits == 2 ? 8 : 6;

    if (raw.kind < 0 || raw.kind > 2)
        return failure(Reason::KindUnsupported, QString::number(raw.kind));
    if (raw.kind == 1) {
        if (raw.counter < 0)
            return failure(Reason::CounterOutOfRange);
        fields.kind = TokenKind::Hotp;
        fields.moving = Counter{static_cast<quint64>(raw.counter)};
    }
    return Token::make(std::move(fields));
}

QString fullNameOf(const Raw &raw)
{
    const QString name =
        raw.issuer.isEmpty() || raw.name.isEmpty() ? raw.issuer + raw.name : u"%1 (%2)"_s.arg(raw.issuer, raw.name);
    return name.left(80);
}

void takeAccount(protozero::pbf_reader message, Incoming &incoming)
{
    Raw raw;
    const auto token = [&]() -> Result<Token> {
        try {
            readAccount(message, raw);
        } catch (const protozero::exception &) {
            // Its length was right, so the accounts after it are not harmed.
            return failure(Reason::MigrationDamaged);
        }
        return tokenFrom(raw);
    }();
    if (token) {
        incoming.tokens.append(IncomingToken{*token, Standing::New, {}});
        return;
    }
    const bool isSecretMissing = token.error().reason == Reason::SecretEmpty;
    incoming.refused.append(
        Refused{fullNameOf(raw), isSecretMissing ? Error{Reason::SecretMissing, {}} : token.error()});
}

// Throws protozero's exceptions; read() catches them.
Result<Incoming> parsePayload(QByteArrayView payload)
{
    Incoming incoming;
    qint64 size = 1;
    qint64 index = 0;
    Batch batch;
    int accounts = 0;
    constexpr auto bytes = protozero::pbf_wire_type::length_delimited;
    constexpr auto number = protozero::pbf_wire_type::varint;
    protozero::pbf_reader message(payload.data(), static_cast<std::size_t>(payload.size()));
    while (message.next()) {
        switch (message.tag_and_type()) {
        case protozero::tag_and_type(PayloadField::Account, bytes): {
            if (++accounts > mostAccounts)
                return failure(Reason::TextTooLarge);
            takeAccount(message.get_message(), incoming);
            break;
        }
        case protozero::tag_and_type(PayloadField::BatchSize, number):
            size = message.get_int32();
            break;
        case protozero::tag_and_type(PayloadField::BatchIndex, number):
            index = message.get_int32();
            break;
        case protozero::tag_and_type(PayloadField::BatchId, number):
            // A negative id is written in ten bytes or in five; it is the same id.
            batch.id = static_cast<qint32>(message.get_int64());
            break;
        default:
            message.skip();
        }
    }
    if (accounts == 0)
        return failure(Reason::MigrationEmpty);
    // Numbers that cannot be are read as a single part: the accounts are good all the same.
    if (size >= 1 && size <= mostParts && index >= 0 && index < size) {
        batch.size = static_cast<int>(size);
        batch.read = {static_cast<int>(index)};
    } else {
        batch.read = {0};
    }
    incoming.batch = batch;
    return incoming;
}

// The payload of the "data" parameter; base64 in either alphabet, padded or not. '+' is a plus here, not a blank.
Result<QByteArray> payloadIn(const QString &link)
{
    const qsizetype query = link.indexOf(u'?');
    if (query < 0)
        return failure(Reason::MigrationDamaged);
    for (const QString &piece : link.sliced(query + 1).split(u'&')) {
        if (!piece.startsWith("data="_L1, Qt::CaseInsensitive))
            continue;
        QByteArray text = QByteArray::fromPercentEncoding(piece.sliced(5).toLatin1());
        text.replace('-', '+').replace('_', '/').replace(' ', '+');
        while (text.endsWith('='))
            text.chop(1);
        auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::OmitTrailingEquals
                                                                | QByteArray::AbortOnBase64DecodingErrors);
        wipe(text);
        if (!decoded)
            return failure(Reason::MigrationDamaged);
        return std::move(*decoded);
    }
    return failure(Reason::MigrationDamaged);
}

} // namespace

Result<Incoming> read(const QString &link)
{
    if (link.size() > longestLink)
        return failure(Reason::TextTooLarge);
    auto payload = payloadIn(link.trimmed());
    if (!payload)
        return failure(payload.error());
    try {
        auto incoming = parsePayload(*payload);
        wipe(*payload);
        return incoming;
    } catch (const protozero::exception &) {
        wipe(*payload);
        return failure(Reason::MigrationDamaged);
    }
}

} // namespace countersign::migration
