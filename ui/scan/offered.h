// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/intake.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

class QMimeData;
class QUrl;

namespace countersign {

/// What a drop or the clipboard holds that an account could be in, in the order in which it is tried.
struct Offered
{
    QStringList files;
    QByteArray picture; ///< Content of a picture file that never was on disk.
    QImage pixels;      ///< A picture of which only the pixels are to be had.
    QString text;

    bool isEmpty() const { return files.isEmpty() && picture.isEmpty() && pixels.isNull() && text.isEmpty(); }
    bool operator==(const Offered &) const = default;
};

/// A link to an account, or to several.
bool isAccountLink(const QUrl &url);

/// Takes content apart. Browsers put a picture in three ways: as itself, as a "data:" link, and as a page with such a
/// link. No picture is decoded here where its bytes are to be had.
Offered offeredBy(const QMimeData &content);

/// Reads what was offered beside files (for those see FileReading), and waits for it; for threads without a window. A
/// picture without a code gives way to the text beside it: office programs copy both.
Result<Incoming> read(const Offered &offered, ReaderProcess &reader);

/// Reads pictures of screens, where one with a good code is enough.
Result<Incoming> read(const QList<QImage> &screens, ReaderProcess &reader);

} // namespace countersign
