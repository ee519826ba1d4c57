// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include "core/base/files.h"
#include "core/base/legacytext.h"
#include "core/intake/foreigntext.h"
#include "core/intake/joining.h"
#include "core/intake/migration.h"
#include "core/intake/picturemarks.h"
#include "core/intake/readerprocess.h"
#include "core/intake/textblock.h"
#include "core/intake/urilist.h"
#include "core/otp/keyuri.h"
#include "core/vault/tokenindex.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace countersign {

QList<int> Batch::missing() const
{
    QList<int> parts;
    for (int part = 0; part < size; ++part)
        if (!read.contains(part))
            parts.append(part);
    return parts;
}

namespace intake {

namespace {

constexpr qint64 longestFile = 16 * 1024 * 1024;
// In one text.
constexpr qsizetype mostUris = 50'000;

Incoming ofOne(const Token &token)
{
    Incoming incoming;
    incoming.tokens.append(IncomingToken{token, Standing::New, {}});
    return incoming;
}

Result<Incoming> fromUri(const QString &uri)
{
    if (uri.startsWith(migration::scheme, Qt::CaseInsensitive))
        return migration::read(uri);
    const auto token = keyuri::read(uri);
    if (!token)
        return failure(foreigntext::whyRefused(uri, token.error()));
    return ofOne(*token);
}

// Takes in all it can of several texts. Fails only where there was one text and it failed, or none at all.
template<typename Read, typename Name>
Result<Incoming> fromEach(const QStringList &texts, Read read, Name nameOf)
{
    Joining joining;
    Incoming refused;
    for (const QString &text : texts) {
        auto incoming = read(text);
        if (incoming)
            joining.add(std::move(*incoming));
        else if (texts.size() == 1)
            return incoming;
        else
            refused.refused.append(Refused{nameOf(text), incoming.error()});
    }
    joining.add(std::move(refused));
    return joining.take();
}

Result<Incoming> fromReading(const Result<QList<qr::FoundCode>> &codes)
{
    if (!codes)
        return failure(codes.error());
    QStringList texts;
    for (const qr::FoundCode &code : *codes)
        texts.append(code.text);
    return fromCodes(texts);
}

// Pictures are known by their bytes, which are no text: text has no control characters but those of lines.
bool isBinary(const QByteArray &content)
{
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff"))
        return false;
    return std::ranges::any_of(content.first(std::min<qsizetype>(content.size(), 4096)), [](char c) {
        const auto byte = static_cast<uchar>(c);
        return byte < 0x09 || (byte > 0x0d && byte < 0x20);
    });
}

} // namespace

Result<Incoming> fromText(const QString &text)
{
    if (text.size() > longestFile)
        return failure(Reason::TextTooLarge);
    if (text.trimmed().isEmpty())
        return failure(Reason::TextEmpty);
    const QStringList uris = urilist::urisIn(text);
    if (uris.size() > mostUris)
        return failure(Reason::TextTooLarge);
    if (!uris.isEmpty())
        return fromEach(uris, fromUri, keyuri::nameIn);
    if (const auto foreign = foreigntext::recognise(text))
        return failure(*foreign);
    const auto token = textblock::read(text);
    if (!token)
        return failure(token.error());
    return ofOne(*token);
}

Result<Incoming> fromCodes(const QStringList &texts)
{
    if (texts.isEmpty())
        return failure(Reason::NoQrCode);
    const auto read = [](const QString &text) {
        auto incoming = fromText(text);
        // Who scans a code has no text to copy more of.
        if (!incoming && incoming.error().reason == Reason::NoSecretInText)
            return Result<Incoming>(failure(Reason::PlainTextCode));
        return incoming;
    };
    auto all = fromEach(texts, read, keyuri::nameIn);
    // Nothing good among them: the first says why.
    if (all && all->tokens.isEmpty() && !all->batch && !all->refused.isEmpty())
        return failure(all->refused.front().why);
    return all;
}

Result<Incoming> fromPicture(const QImage &picture, ReaderProcess &reader)
{
    return fromReading(reader.readPixels(picture));
}

Result<Incoming> fromContent(const QByteArray &content, ReaderProcess &reader)
{
    const bool isPicture = isBinary(content);
    const bool isBoth = !isPicture && picturemarks::isPicture(content);
    Result<Incoming> drawn = failure(Reason::PictureUnreadable);
    if (isPicture || isBoth)
        drawn = fromReading(reader.readFile(content));
    if (isPicture || drawn)
        return drawn;
    QString text = textFromFileBytes(content);
    auto written = fromText(text);
    wipe(text);
    // A page that is a drawing and an ordinary text says more by what is drawn.
    if (!written && isBoth && drawn.error().reason != Reason::PictureUnreadable)
        return drawn;
    return written;
}

Result<Incoming> fromFile(const QString &path, ReaderProcess &reader)
{
    auto content = readFile(path, readerwire::memorySize);
    if (!content)
        return failure(content.error());
    auto incoming = fromContent(*content, reader);
    if (incoming && (isBinary(*content) || picturemarks::isPicture(*content)))
        incoming->pictures.append(path);
    wipe(*content);
    return incoming;
}

void join(Incoming &all, Incoming more)
{
    Joining joining(std::move(all));
    joining.add(std::move(more));
    all = joining.take();
}

void compare(Incoming &incoming, const Vault &vault)
{
    const TokenIndex here(vault.tokens);
    // Those whose own keys come in, too: another key under such names is an account beside it, and replacing the one
    // with the other would lose a key. What lies in a bin has been given up.
    QSet<TokenId> kept;
    for (IncomingToken &entry : incoming.tokens) {
        const auto same = here.sameKey(entry.token);
        entry.standing = same ? Standing::Here : Standing::New;
        entry.match = same ? vault.tokens.at(*same)->id : TokenId();
        if (same && !entry.trashed)
            kept.insert(entry.match);
    }
    for (IncomingToken &entry : incoming.tokens) {
        const auto again = entry.standing == Standing::Here ? std::nullopt : here.sameAccount(entry.token);
        if (!again || kept.contains(vault.tokens.at(*again)->id))
            continue;
        entry.standing = Standing::ReEnrolment;
        entry.match = vault.tokens.at(*again)->id;
    }
}

} // namespace intake
} // namespace countersign
