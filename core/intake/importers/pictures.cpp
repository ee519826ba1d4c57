// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/formats.h"
#include "core/intake/readerprocess.h"

#include <algorithm>

namespace countersign::importers {

namespace {

constexpr QByteArrayView lastPassScheme = "lpaauth-migration://";

bool isPicture(const ForeignFile &file)
{
    constexpr QByteArrayView magics[] = {"\x89PNG\r\n", "\xff\xd8\xff",  "GIF8",
                                         "BM",          {"II*\0", 4},    {"MM\0*", 4},
                                         "%PDF-",       {"\0\0\1\0", 4}, {"\0\0\0\x0cJXL ", 8}};
    const QByteArrayView bytes = file.bytes();
    const bool isBoxed =
        bytes.size() >= 12
        && ((bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP")) || bytes.sliced(4).startsWith("ftyp"));
    const bool isPortable = bytes.size() > 2 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '6'
                            && QByteArrayView(" \t\r\n").contains(bytes[2]);
    const bool isDrawing = file.textStartsWith("<")
                           && file.text().view().first(std::min<qsizetype>(file.text().size(), 2048)).contains("<svg");
    return isBoxed || isPortable || isDrawing
           || std::ranges::any_of(magics, [&](QByteArrayView magic) { return bytes.startsWith(magic); });
}

Result<Incoming> readPicture(const ForeignFile &file, const Secret &)
{
    if (!file.pictures())
        return failure(Reason::ReaderMissing);
    const auto texts = file.pictures()(file.content());
    if (!texts)
        return failure(texts.error());
    // What moves accounts between two LastPass Authenticators is a file's content in a picture.
    Incoming all;
    QStringList others;
    for (const QString &text : *texts) {
        if (!text.startsWith(QLatin1StringView(lastPassScheme), Qt::CaseInsensitive)) {
            others.append(text);
            continue;
        }
        auto incoming = lastPassTransfer.read(ForeignFile(Secret::takeFrom(text.toUtf8()), file.effort()), {});
        if (!incoming && texts->size() == 1)
            return incoming;
        if (incoming)
            intake::join(all, *std::move(incoming));
        else
            all.refused.append(Refused{QString::fromUtf8(lastPassTransfer.app), incoming.error()});
    }
    if (others.isEmpty() && !texts->isEmpty())
        return all;
    auto incoming = intake::fromCodes(others);
    if (!incoming && all.tokens.isEmpty())
        return incoming;
    if (incoming)
        intake::join(all, *std::move(incoming));
    else
        all.refused.append(Refused{{}, incoming.error()});
    return all;
}

} // namespace

PictureReader through(ReaderProcess &reader)
{
    return [&reader](const Secret &picture) -> Result<QStringList> {
        QByteArray content = picture.view().toByteArray();
        const auto codes = reader.readFile(content);
        wipe(content);
        if (!codes)
            return failure(codes.error());
        QStringList texts;
        for (const qr::FoundCode &code : *codes)
            texts.append(code.text);
        return texts;
    };
}

const ImportFormat pictures{"qr-image",
                            "Pictures of QR codes",
                            false,
                            CarriedParts(Carried::Order) | Carried::Counters,
                            isPicture,
                            readPicture,
                            "Google Authenticator, LastPass Authenticator"};

} // namespace countersign::importers
