// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of picture files, through Qt's and ZXing's readers to the texts of the codes, and to small pictures.
#include "core/intake/intake.h"
#include "core/intake/picturefile.h"
#include "core/intake/readerwire.h"
#include "tests/fuzz/libraryassert.h"
#include "tests/fuzz/target.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#ifdef __GLIBC__
#include <sys/sysinfo.h>
#include <thread>
#endif

using namespace countersign;

namespace {

// Larger ones are read as well, but slowly under sanitizers; what bounds them is tested elsewhere.
constexpr qsizetype mostPixels = 300'000;

bool isSmall(QByteArray content)
{
    QBuffer buffer(&content);
    const QSize size = QImageReader(&buffer).size();
    return size.isValid() && qsizetype(size.width()) * size.height() <= mostPixels;
}

} // namespace

#ifdef __GLIBC__
// An assertion is left by a jump, which only the thread that set out can take. On one processor the reader uses no other,
// and this is what it asks: the processors that a process is bound to do not count there.
extern "C" int get_nprocs() noexcept
{
    return 1;
}
#endif

// What an assertion of ZXing abandons is no leak of ours.
extern "C" const char *__asan_default_options()
{
    return "detect_leaks=0";
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // Qt looks for its picture formats beside the application.
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static QCoreApplication application(argc, argv);
#ifdef __GLIBC__
    fuzz::require(std::thread::hardware_concurrency() == 1, "the reader uses one thread");
#endif
    qputenv("QT_LOGGING_RULES", "*=false");

    const QByteArray content = fuzz::bytesOf(data, size);
    if (!isSmall(content))
        return 0;
    std::jmp_buf here;
    if (setjmp(here) != 0) {
        fuzz::afterLibraryAssert = nullptr;
        return 0;
    }
    fuzz::afterLibraryAssert = &here;
    const qr::Reading reading = picturefile::read(content);
    fuzz::afterLibraryAssert = nullptr;
    fuzz::require(reading.codes.isEmpty() == reading.whyNothing.has_value(), "no code is explained");
    const QImage small = picturefile::small(content, readerwire::mostSmallPixels);
    fuzz::require(small.width() <= readerwire::mostSmallPixels && small.height() <= readerwire::mostSmallPixels,
                  "a small picture is small");
    const QByteArray answer = readerwire::bytesOf(small);
    const auto received = readerwire::smallFrom(answer.sliced(readerwire::lengthSize));
    fuzz::require(received && received->size() == small.size(), "what is sent is received");
    QStringList texts;
    for (const qr::FoundCode &code : reading.codes)
        texts.append(code.text);
    intake::fromCodes(texts);
    return 0;
}
