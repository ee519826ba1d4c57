// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrreader.h"

#include "core/base/legacytext.h"
#include "core/intake/picture.h"

// The one file that meets ZXing. Its 1.4 (Debian 12) gives wide strings unless told otherwise.
#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif

#include <algorithm>
#include <exception>
#include <functional>

namespace countersign::qr {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

// Larger pictures are not made four times as large.
constexpr qsizetype mostPixelsToDouble = 6'000'000;

Options optionsFor(int downscaleThreshold, int downscaleFactor)
{
    Options options;
    // By name, because the type of a set of formats changed in 3.0.
    options.setFormats(ZXing::BarcodeFormatsFromString("QRCode,MicroQRCode"));
    options.setReturnErrors(true);
    if (downscaleThreshold > 0) {
        options.setDownscaleThreshold(static_cast<uint16_t>(downscaleThreshold));
        options.setDownscaleFactor(static_cast<uint8_t>(downscaleFactor));
    }
#if ZXING_VERSION_MAJOR >= 2
    options.setTextMode(ZXing::TextMode::Plain);
#endif
    return options;
}

bool hasEastAsianText(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Hiragana || script == QChar::Script_Katakana || script == QChar::Script_Han;
    });
}

// Bytes without a declared character set are UTF-8 in the wild. Where they are not, the library's guess is taken for
// Japanese (the standard's Shift-JIS), and Windows-1252 is assumed for the rest.
template<typename Barcode>
QString textOf(const Barcode &barcode)
{
    const QString guessed = QString::fromStdString(barcode.text());
    if (barcode.hasECI() || hasEastAsianText(guessed))
        return guessed;
    const auto &bytes = barcode.bytes();
    return textFromBytes({bytes.data(), static_cast<qsizetype>(bytes.size())});
}

// How the pixels of a prepared picture lie in the original: divided by `scale` after `margin` has been taken away.
struct Frame
{
    double scale = 1.0;
    int margin = 0;
    int mirroredWidth = 0; ///< 0: not mirrored.
};

template<typename Barcode>
QPolygon outlineOf(const Barcode &barcode, const Frame &frame)
{
    QPolygon outline;
    for (const auto &corner : barcode.position()) {
        int x = static_cast<int>((corner.x - frame.margin) / frame.scale);
        const int y = static_cast<int>((corner.y - frame.margin) / frame.scale);
        if (frame.mirroredWidth > 0)
            x = frame.mirroredWidth - 1 - x;
        outline.append(QPoint(x, y));
    }
    return outline;
}

// What the passes so far have brought.
class Search
{
public:
    bool hasFound() const { return !m_codes.isEmpty(); }

    void pass(const LuminanceView &view, const Frame &frame = {}, int downscaleThreshold = 0, int downscaleFactor = 3)
    {
        if (view.width < 1 || view.height < 1)
            return;
        try {
            const ZXing::ImageView image(view.data, view.width, view.height, ZXing::ImageFormat::Lum, view.rowStride,
                                         view.pixelStride);
            for (const auto &barcode : ZXing::ReadBarcodes(image, optionsFor(downscaleThreshold, downscaleFactor))) {
                if (barcode.isValid())
                    add({textOf(barcode), outlineOf(barcode, frame)});
                else
                    m_sawDamaged = true;
            }
        } catch (const std::exception &) {
            // A picture the library gives up on holds no code that can be read.
            m_sawDamaged = true;
        }
    }

    Reading result()
    {
        if (m_codes.isEmpty())
            return {{}, m_sawDamaged ? Reason::QrCodeNotReadable : Reason::NoQrCode};
        std::ranges::stable_sort(m_codes, [](const FoundCode &a, const FoundCode &b) {
            const QPoint left = a.outline.boundingRect().topLeft();
            const QPoint right = b.outline.boundingRect().topLeft();
            return std::pair(left.y(), left.x()) < std::pair(right.y(), right.x());
        });
        return {m_codes, std::nullopt};
    }

private:
    void add(FoundCode code)
    {
        if (code.text.isEmpty()
            || std::ranges::any_of(m_codes, [&](const FoundCode &here) { return here.text == code.text; }))
            return;
        m_codes.append(std::move(code));
    }

    QList<FoundCode> m_codes;
    bool m_sawDamaged = false;
};

// Harder and harder passes, ordered by what they bring for their cost.
void searchHarder(Search &search, const LuminanceView &view)
{
    const Grey grey = copyOf(view);
    const Grey even = normalised(grey);
    const bool small = qsizetype(grey.width) * grey.height <= mostPixelsToDouble;
    const auto passMirrored = [&] {
        LuminanceView mirrored = even.view();
        mirrored.data += mirrored.width - 1;
        mirrored.pixelStride = -1;
        search.pass(mirrored, {1.0, 0, grey.width});
    };
    const auto passSmaller = [&] {
        const Grey half = halved(grey);
        search.pass(normalised(half).view(), {0.5, 0, 0});
        if (!small && !search.hasFound())
            search.pass(halved(half).view(), {0.25, 0, 0});
    };
    const auto passBordered = [&] {
        const Grey wide = bordered(grey);
        search.pass(wide.view(), {1.0, (wide.width - grey.width) / 2, 0});
    };
    const auto passDoubled = [&](const Grey &picture, bool sharper) {
        if (!small)
            return;
        const Grey large = doubled(picture);
        search.pass((sharper ? sharpened(large) : large).view(), {2.0, 0, 0});
    };
    // clang-format off
    const std::function<void()> passes[] = {
        [&] { search.pass(even.view()); },
        [&] { search.pass(inverted(even).view()); },
        [&] { search.pass(inverted(grey).view()); },
        [&] { search.pass(grey.view(), {}, 200, 3); },
        [&] { passDoubled(grey, true); },
        [&] { passDoubled(even, false); },
        passSmaller,
        passBordered,
        [&] { search.pass(sharpened(grey).view()); },
        [&] { passDoubled(grey, false); },
        [&] { search.pass(even.view(), {}, 14, 2); },
        passMirrored,
    };
    // clang-format on
    // A screen can show several codes of which a pass reads only some, so the two best passes run in any case.
    constexpr int always = 2;
    int done = 0;
    for (const auto &pass : passes) {
        if (search.hasFound() && done >= always)
            return;
        pass();
        ++done;
    }
}

} // namespace

Reading read(const LuminanceView &view, Effort effort)
{
    if (!view.data || view.width < 1 || view.height < 1)
        return {{}, Reason::NoQrCode};
    if (qsizetype(view.width) * view.height > mostPixels)
        return {{}, Reason::PictureTooLarge};
    Search search;
    search.pass(view);
    if (effort == Effort::Thorough)
        searchHarder(search, view);
    return search.result();
}

Reading read(const QImage &picture)
{
    if (picture.isNull())
        return {{}, Reason::NoQrCode};
    if (qsizetype(picture.width()) * picture.height() > mostPixels)
        return {{}, Reason::PictureTooLarge};
    QImage opaque = picture;
    if (picture.hasAlphaChannel()) {
        opaque = QImage(picture.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        // Without QPainter, which needs an application object: blend each row by hand.
        const QImage source = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < source.height(); ++y) {
            const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
            auto *to = reinterpret_cast<QRgb *>(opaque.scanLine(y));
            for (int x = 0; x < source.width(); ++x) {
                const int white = 255 - qAlpha(from[x]);
                to[x] = qRgb(qRed(from[x]) + white, qGreen(from[x]) + white, qBlue(from[x]) + white);
            }
        }
    }
    const QImage grey = opaque.convertToFormat(QImage::Format_Grayscale8);
    const auto rowStride = static_cast<int>(grey.bytesPerLine());
    return read({grey.constBits(), grey.width(), grey.height(), rowStride, 1}, Effort::Thorough);
}

} // namespace countersign::qr
