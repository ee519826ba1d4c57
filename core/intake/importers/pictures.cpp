// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/formats.h"
#include "core/intake/joining.h"
#include "core/intake/picturemarks.h"

namespace countersign::importers {

namespace {

constexpr QByteArrayView lastPassScheme = "lpaauth-migration://";

bool isPicture(const ForeignFile &file)
{
    return picturemarks::isPicture(file.bytes());
}

Result<Incoming> readPicture(const ForeignFile &file, const Secret &)
{
    if (!file.pictures())
        return failure(Reason::ReaderMissing);
    if (file.effort().isCancelled())
        return failure(Reason::Cancelled);
    const auto texts = file.pictures()(file.content());
    if (!texts)
        return failure(texts.error());
    // What moves accounts between two LastPass Authenticators is a file's content in a picture.
    intake::Joining all;
    Incoming refused;
    QStringList others;
    bool any = false;
    for (const QString &text : *texts) {
        if (!text.startsWith(QLatin1StringView(lastPassScheme), Qt::CaseInsensitive)) {
            others.append(text);
            continue;
        }
        auto incoming = lastPassTransfer.read(ForeignFile(Secret::takeFrom(text.toUtf8()), file.effort()), {});
        if (!incoming && texts->size() == 1)
            return incoming;
        any = any || (incoming && !incoming->tokens.isEmpty());
        if (incoming)
            all.add(*std::move(incoming));
        else
            refused.refused.append(Refused{QString::fromUtf8(lastPassTransfer.app), incoming.error()});
    }
    if (!others.isEmpty() || texts->isEmpty()) {
        auto incoming = intake::fromCodes(others);
        if (!incoming && !any)
            return incoming;
        if (incoming)
            all.add(*std::move(incoming));
        else
            refused.refused.append(Refused{{}, incoming.error()});
    }
    all.add(std::move(refused));
    return all.take();
}

} // namespace

const ImportFormat pictures{"qr-image",
                            "Pictures of QR codes",
                            false,
                            CarriedParts(Carried::Order) | Carried::Counters,
                            isPicture,
                            readPicture,
                            "Google Authenticator, LastPass Authenticator"};

} // namespace countersign::importers
