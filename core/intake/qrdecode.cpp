// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrdecode.h"

#include "core/base/legacytext.h"

// The one file that meets ZXing. Its 1.4 (Debian 12) gives wide strings unless told otherwise.
#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif

#include <QStringConverter>

#include <algorithm>
#include <exception>

namespace countersign::qr {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

constexpr bool hasInversion = ZXING_VERSION_MAJOR >= 2;

Options optionsFor(Threshold threshold, Sizes sizes, Kinds kinds)
{
    Options options;
    // By name, because the type of a set of formats changed in 3.0.
    const char *every = hasInversion ? "QRCode,MicroQRCode,RMQRCode" : "QRCode,MicroQRCode";
    options.setFormats(ZXing::BarcodeFormatsFromString(kinds == Kinds::Every ? every : "QRCode"));
    options.setTryDownscale(sizes != Sizes::Given);
    if (sizes == Sizes::All) {
        options.setDownscaleThreshold(14);
        options.setDownscaleFactor(2);
    }
    if (threshold == Threshold::Global)
        options.setBinarizer(ZXing::Binarizer::GlobalHistogram);
    else if (threshold == Threshold::Middle)
        options.setBinarizer(ZXing::Binarizer::FixedThreshold);
#if ZXING_VERSION_MAJOR >= 2
    options.setTextMode(ZXing::TextMode::Plain);
#endif
    return options;
}

// Whether bytes that are not UTF-8 were meant as Shift-JIS. Its kana and common kanji begin with bytes that stand for
// rare signs in Windows-1252; its narrow katakana are bytes that look like accented letters, of which no language has
// several in a row.
bool looksJapanese(const QString &guessed, QByteArrayView bytes)
{
    const bool hasScript = std::ranges::any_of(guessed, [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Hiragana || script == QChar::Script_Katakana || script == QChar::Script_Han;
    });
    if (!hasScript)
        return false;
    constexpr int severalInARow = 4;
    int inARow = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        inARow = byte >= 0xa1 && byte <= 0xdf ? inARow + 1 : 0;
        if (inARow == severalInARow || (byte >= 0x81 && byte <= 0x9f))
            return true;
    }
    return false;
}

// Bytes without a declared character set are UTF-8 in the wild. Where they are not, the library's guess is taken for
// Japanese (the standard's Shift-JIS), and Windows-1252 is assumed for the rest.
template<typename Barcode>
QString textOf(const Barcode &barcode)
{
    const QString guessed = QString::fromStdString(barcode.text());
    if (barcode.hasECI())
        return guessed;
    const auto &bytes = barcode.bytes();
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8.decode(view);
    if (utf8.hasError() && looksJapanese(guessed, view))
        return guessed;
    return textFromBytes(view);
}

template<typename Barcode>
QPolygon outlineOf(const Barcode &barcode, const Frame &frame)
{
    QPolygon outline;
    for (const auto &corner : barcode.position()) {
        int x = static_cast<int>((corner.x - frame.margin.x()) / frame.scale);
        const int y = static_cast<int>((corner.y - frame.margin.y()) / frame.scale);
        if (frame.mirroredWidth > 0)
            x = frame.mirroredWidth - 1 - x;
        outline.append(frame.origin + QPoint(x, y));
    }
    return outline;
}

} // namespace

bool readsInverted()
{
    return hasInversion;
}

QList<FoundCode> codesIn(const LuminanceView &view, Threshold threshold, Sizes sizes, Kinds kinds, const Frame &frame)
{
    QList<FoundCode> codes;
    if (view.width < 1 || view.height < 1)
        return codes;
    try {
        const ZXing::ImageView image(view.data, view.width, view.height, ZXing::ImageFormat::Lum, view.rowStride,
                                     view.pixelStride);
        for (const auto &barcode : ZXing::ReadBarcodes(image, optionsFor(threshold, sizes, kinds)))
            if (barcode.isValid())
                codes.append({textOf(barcode), outlineOf(barcode, frame)});
    } catch (const std::exception &) {
        // A picture the library gives up on holds no code that can be read.
    }
    return codes;
}

} // namespace countersign::qr
