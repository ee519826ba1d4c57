// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include "core/base/files.h"
#include "core/base/legacytext.h"
#include "core/intake/foreigntext.h"
#include "core/intake/migration.h"
#include "core/intake/qrreader.h"
#include "core/intake/textblock.h"
#include "core/intake/urilist.h"
#include "core/otp/keyuri.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

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
        return failure(token.error());
    return ofOne(*token);
}

// Takes in all it can of several texts. Fails only where there was one text and it failed, or none at all.
template<typename Read, typename Name>
Result<Incoming> fromEach(const QStringList &texts, Read read, Name nameOf)
{
    Incoming all;
    for (const QString &text : texts) {
        auto incoming = read(text);
        if (incoming)
            join(all, std::move(*incoming));
        else if (texts.size() == 1)
            return incoming;
        else
            join(all, Incoming{{}, {Refused{nameOf(text), incoming.error()}}, {}});
    }
    return all;
}

void joinBatch(std::optional<Batch> &batch, const Batch &more)
{
    if (!batch) {
        batch = more;
        return;
    }
    if (batch->id == more.id && batch->size == more.size) {
        for (const int part : more.read)
            if (!batch->read.contains(part))
                batch->read.append(part);
        std::ranges::sort(batch->read);
        return;
    }
    // Another export: what is complete needs no further mention.
    if (batch->missing().isEmpty() || !more.missing().isEmpty())
        batch = more;
}

Result<Incoming> fromPictureFile(const QByteArray &content)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qsizetype(size.width()) * size.height() > qr::mostPixels)
        return failure(Reason::PictureTooLarge);
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(Reason::PictureUnreadable);
    return fromPicture(picture);
}

bool isPicture(const QByteArray &content)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    // Only what is a picture by its content: SVG and XPM are text, and may be a text that holds a key.
    const QByteArray format = QImageReader::imageFormat(&buffer);
    constexpr const char *texts[] = {"svg", "svgz", "xpm", "xbm", "pdf"};
    return !format.isEmpty() && std::ranges::none_of(texts, [&](const char *text) { return format == text; });
}

} // namespace

Result<Incoming> fromText(const QString &text)
{
    if (text.size() > longestFile)
        return failure(Reason::TextTooLarge);
    if (text.trimmed().isEmpty())
        return failure(Reason::TextEmpty);
    if (const QStringList uris = urilist::urisIn(text); !uris.isEmpty())
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
    auto all = fromEach(texts, fromText, keyuri::nameIn);
    // Nothing good among them: the first says why.
    if (all && all->tokens.isEmpty() && !all->batch && !all->refused.isEmpty())
        return failure(all->refused.front().why);
    return all;
}

Result<Incoming> fromPicture(const QImage &picture)
{
    if (picture.isNull())
        return failure(Reason::PictureUnreadable);
    const qr::Reading reading = qr::read(picture);
    if (reading.whyNothing)
        return failure(*reading.whyNothing);
    QStringList texts;
    for (const qr::FoundCode &code : reading.codes)
        texts.append(code.text);
    return fromCodes(texts);
}

Result<Incoming> fromFile(const QString &path)
{
    auto content = readFile(path, longestFile);
    if (!content)
        return failure(content.error());
    if (isPicture(*content))
        return fromPictureFile(*content);
    if (content->contains('\0') && !content->startsWith("\xff\xfe") && !content->startsWith("\xfe\xff"))
        return failure(Reason::PictureUnreadable);
    const QString text = textFromFileBytes(*content);
    wipe(*content);
    return fromText(text);
}

void join(Incoming &all, Incoming more)
{
    for (IncomingToken &incoming : more.tokens) {
        const auto found = std::ranges::find_if(all.tokens, [&](const IncomingToken &here) {
            return here.token.sameKeyAs(incoming.token) && here.token.sameNamesAs(incoming.token);
        });
        if (found == all.tokens.end())
            all.tokens.append(std::move(incoming));
        else if (incoming.token.counter() > found->token.counter())
            found->token = incoming.token; // The later of two looks at a counter: the earlier codes have been used.
    }
    for (Refused &refused : more.refused) {
        const auto isSame = [&](const Refused &here) { return here.name == refused.name && here.why == refused.why; };
        if (std::ranges::none_of(all.refused, isSame))
            all.refused.append(std::move(refused));
    }
    if (more.batch)
        joinBatch(all.batch, *more.batch);
}

void compare(Incoming &incoming, const Vault &vault)
{
    for (IncomingToken &entry : incoming.tokens) {
        entry.standing = Standing::New;
        entry.match = {};
        const auto meet = [&](Standing standing, auto same) {
            const auto found = std::ranges::find_if(vault.tokens, same);
            if (entry.standing != Standing::New || found == vault.tokens.end())
                return;
            entry.standing = standing;
            entry.match = (*found)->id;
        };
        meet(Standing::Here, [&](const Token &here) { return here.sameKeyAs(entry.token); });
        meet(Standing::ReEnrolment, [&](const Token &here) { return here.sameAccountAs(entry.token); });
    }
}

} // namespace intake
} // namespace countersign
