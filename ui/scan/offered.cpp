// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/offered.h"

#include "core/intake/readerprocess.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The content of a "data:" link (RFC 2397) that holds a picture; nothing for any other text.
QByteArray pictureInLink(const QString &link)
{
    static const QRegularExpression start(u"^data:image/[a-z0-9.+-]+(;[a-z0-9=-]+)*,"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = start.match(link);
    if (!match.hasMatch())
        return {};
    const QByteArray content = QByteArray::fromPercentEncoding(link.sliced(match.capturedLength()).toUtf8());
    return match.captured().endsWith(";base64,"_L1, Qt::CaseInsensitive) ? QByteArray::fromBase64(content) : content;
}

QByteArray pictureInPage(const QString &page)
{
    static const QRegularExpression image(uR"(<img[^>]+src\s*=\s*["'](data:image/[^"']+)["'])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = image.match(page);
    return match.hasMatch() ? pictureInLink(match.captured(1)) : QByteArray();
}

// PNG before the rest, because it is what screenshots are and loses nothing.
QByteArray pictureAmong(const QMimeData &content)
{
    QStringList formats = content.formats();
    std::ranges::stable_partition(formats, [](const QString &format) { return format == "image/png"_L1; });
    for (const QString &format : std::as_const(formats)) {
        if (!format.startsWith("image/"_L1))
            continue;
        if (const QByteArray bytes = content.data(format); !bytes.isEmpty())
            return bytes;
    }
    return {};
}

} // namespace

bool isAccountLink(const QUrl &url)
{
    return url.scheme().startsWith("otpauth"_L1, Qt::CaseInsensitive);
}

Offered offeredBy(const QMimeData &content)
{
    Offered offered;
    QStringList links;
    const QList<QUrl> urls = content.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            offered.files.append(url.toLocalFile());
        else if (isAccountLink(url))
            links.append(url.toString(QUrl::FullyEncoded));
        else if (offered.picture.isEmpty())
            offered.picture = pictureInLink(url.toString(QUrl::FullyEncoded));
    }
    // Beside files the text is their names.
    if (!offered.files.isEmpty()) {
        offered.text = links.join(u'\n');
        return offered;
    }
    offered.text = content.text().trimmed();
    if (offered.picture.isEmpty())
        offered.picture = pictureAmong(content);
    if (offered.picture.isEmpty())
        offered.picture = pictureInLink(offered.text);
    if (offered.picture.isEmpty() && content.hasHtml())
        offered.picture = pictureInPage(content.html());
    if (offered.picture.isEmpty() && content.hasImage())
        offered.pixels = content.imageData().value<QImage>();
    return offered;
}

Result<Incoming> read(const Offered &offered, ReaderProcess &reader)
{
    Result<Incoming> seen = failure(Reason::ClipboardEmpty);
    if (!offered.picture.isEmpty())
        seen = intake::fromContent(offered.picture, reader);
    else if (!offered.pixels.isNull())
        seen = intake::fromPicture(offered.pixels, reader);
    if (seen || offered.text.isEmpty())
        return seen;
    auto written = intake::fromText(offered.text);
    // Beside a picture, words that are no account are its address or its description.
    const bool isPictureMeant = seen.error().reason != Reason::ClipboardEmpty;
    return !written && isPictureMeant ? seen : written;
}

Result<Incoming> read(const QList<QImage> &screens, ReaderProcess &reader)
{
    Incoming all;
    Error why{Reason::NoQrCode};
    bool any = false;
    for (const QImage &screen : screens) {
        auto seen = intake::fromPicture(screen, reader);
        if (seen) {
            intake::join(all, std::move(*seen));
            any = true;
        } else if (why.reason == Reason::NoQrCode) {
            why = seen.error(); // "This is a Wi-Fi code" says more than that the other screen shows none.
        }
    }
    if (!any)
        return failure(why);
    return all;
}

} // namespace countersign
