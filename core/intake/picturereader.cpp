// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/picturereader.h"

#include "core/intake/readerprocess.h"

namespace countersign {

PictureReader picturesThrough(ReaderProcess &reader)
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

} // namespace countersign
