// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/readerprocess.h"

#include "tests/support/shared.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

const QString program = QStringLiteral(COUNTERSIGN_READER);
const QString plainUri = u"otpauth://totp/Quay:ana@quay.example?secret=NBSWY3DPEB3W64TMMQ&issuer=Quay"_s;

QImage picture(const QString &name)
{
    return QImage(QStringLiteral(COUNTERSIGN_TEST_DATA "/qr/") + name);
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return bytes;
}

QStringList textsOf(const Result<QList<qr::FoundCode>> &codes)
{
    QStringList texts;
    if (codes)
        for (const qr::FoundCode &code : *codes)
            texts.append(code.text);
    return texts;
}

/// A code as services put it on their pages: squares in words, and a line of text beside them.
QByteArray drawing(const QImage &code)
{
    QByteArray svg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                     + QByteArray::number(code.width()) + ' ' + QByteArray::number(code.height() + 20) + "\">\n"
                     + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n" + "<text x=\"4\" y=\""
                     + QByteArray::number(code.height() + 12) + "\">Quay</text>\n";
    for (int y = 0; y < code.height(); ++y)
        for (int x = 0; x < code.width(); ++x)
            if (qGray(code.pixel(x, y)) < 128)
                svg += "<rect x=\"" + QByteArray::number(x) + "\" y=\"" + QByteArray::number(y)
                       + "\" width=\"1\" height=\"1\"/>\n";
    return svg + "</svg>\n";
}

QByteArray document(const QList<QImage> &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (const QImage &page : pages) {
        if (&page != &pages.first())
            writer.newPage();
        painter.drawImage(QRect(writer.width() / 3, 600, writer.width() / 4, writer.width() / 4), page);
    }
    painter.end();
    return bytes;
}

qr::LuminanceView viewOf(const QImage &grey)
{
    return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine()), 1};
}

/// The readers among the children of this process.
QList<qint64> readers()
{
    QProcess search;
    search.start(u"pgrep"_s,
                 {u"-P"_s, QString::number(QCoreApplication::applicationPid()), u"-f"_s, u"countersign-reader"_s});
    search.waitForFinished(patience);
    QList<qint64> found;
    for (const QByteArray &line : search.readAllStandardOutput().split('\n'))
        if (line.toLongLong() > 0 && line.toLongLong() != search.processId())
            found.append(line.toLongLong());
    return found;
}

/// A program that is no reader, for what it says and does instead.
QString otherProgram(const QTemporaryDir &folder, const QByteArray &script)
{
    QFile file(folder.filePath(u"program"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0)
        qFatal("no room for a test file");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

class TestReaderProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixels();
    void files_data();
    void files();
    void drawings();
    void pagesOfADocument();
    void everyFormatSurvivesRubbish();
    void hugePictures();
    void picturesThatEndTheReader();
    void frames();
    void aReaderThatIsKilled();
    void aReaderThatNeverReads();
    void isConfined();
    void otherPrograms_data();
    void otherPrograms();
};

void TestReaderProcess::pixels()
{
    ReaderProcess reader(program);
    QCOMPARE(textsOf(reader.readPixels(picture(u"plain.png"_s))), QStringList{plainUri});
    QCOMPARE(textsOf(reader.readPixels(picture(u"inverted.png"_s))), QStringList{plainUri});
    // Black modules on nothing at all.
    QCOMPARE(textsOf(reader.readPixels(picture(u"transparent.png"_s))), QStringList{plainUri});
    QCOMPARE(reader.readPixels(picture(u"two.png"_s))->size(), 2);
    QCOMPARE(reader.readPixels(picture(u"empty.png"_s)).error().reason, Reason::NoQrCode);
    QCOMPARE(reader.readPixels(QImage()).error().reason, Reason::NoQrCode);
    const auto codes = reader.readPixels(picture(u"plain.png"_s));
    QVERIFY(picture(u"plain.png"_s).rect().contains(codes->first().outline.boundingRect()));
}

void TestReaderProcess::files_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"png", "jpg", "bmp", "webp", "tiff", "gif", "ppm", "xpm"})
        QTest::newRow(format) << QByteArray(format);
}

void TestReaderProcess::files()
{
    QFETCH(QByteArray, format);
    if (!QImageReader::supportedImageFormats().contains(format))
        QSKIP("This system lacks the plugin for the format.");
    const QByteArray file = format == "gif" ? QByteArray() : encoded(picture(u"plain.png"_s), format.constData());
    if (file.isEmpty())
        QSKIP("This system cannot write the format.");
    ReaderProcess reader(program);
    QCOMPARE(textsOf(reader.readFile(file)), QStringList{plainUri});
    QVERIFY(!reader.readFile(file.first(file.size() / 3)));
    // Still the same reader, and none the worse.
    QCOMPARE(textsOf(reader.readFile(file)), QStringList{plainUri});
}

void TestReaderProcess::drawings()
{
    if (!QImageReader::supportedImageFormats().contains("svg"))
        QSKIP("This system lacks the plugin for SVG.");
    ReaderProcess reader(program);
    QCOMPARE(textsOf(reader.readFile(drawing(picture(u"plain.png"_s)))), QStringList{plainUri});
}

void TestReaderProcess::pagesOfADocument()
{
    if (!QImageReader::supportedImageFormats().contains("pdf"))
        QSKIP("This system lacks the plugin for PDF.");
    ReaderProcess reader(program);
    QImage blank(100, 100, QImage::Format_RGB32);
    blank.fill(Qt::white);
    const QImage code = picture(u"plain.png"_s);
    QCOMPARE(textsOf(reader.readFile(document({blank, code, code}))), QStringList{plainUri});
    QCOMPARE(reader.readFile(document({blank})).error().reason, Reason::NoQrCode);
}

void TestReaderProcess::everyFormatSurvivesRubbish()
{
    ReaderProcess reader(program);
    const QByteArray beginnings[] = {"\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "GIF89a", "BM",           "II*\0",
                                     "RIFF\0\0\0\0WEBP",  "%PDF-1.7\n",   "<svg",   "P6 9 9 255\n", "/* XPM */"};
    for (const QByteArray &beginning : beginnings)
        QVERIFY(!reader.readFile(beginning + QByteArray(3000, '\xa5')));
    QVERIFY(!reader.readFile({}));
    QCOMPARE(textsOf(reader.readFile(encoded(picture(u"plain.png"_s), "png"))), QStringList{plainUri});
}

void TestReaderProcess::hugePictures()
{
    ReaderProcess reader(program);
    QImage huge(20'000, 20'000, QImage::Format_Mono);
    huge.fill(1);
    QCOMPARE(reader.readFile(encoded(huge, "png")).error().reason, Reason::PictureTooLarge);
    QCOMPARE(reader.readPixels(huge).error().reason, Reason::PictureTooLarge);
    QCOMPARE(reader.readFile(QByteArray(readerwire::memorySize + 1, 'x')).error().reason, Reason::PictureTooLarge);
    // A photograph of that size can be made smaller while it is opened.
    QImage photograph(9'000, 9'000, QImage::Format_Grayscale8);
    photograph.fill(255);
    const QImage code = picture(u"plain.png"_s).convertToFormat(QImage::Format_Grayscale8).scaledToWidth(2'000);
    for (int y = 0; y < code.height(); ++y)
        std::copy_n(code.constScanLine(y), code.width(), photograph.scanLine(3'000 + y) + 3'000);
    QCOMPARE(textsOf(reader.readFile(encoded(photograph, "jpg"))), QStringList{plainUri});
    QCOMPARE(textsOf(reader.readPixels(picture(u"plain.png"_s))), QStringList{plainUri});
}

void TestReaderProcess::picturesThatEndTheReader()
{
    const QStringList names{u"rxing_345143005-45.png"_s, u"rxing_170050507-1f.png"_s};
    ReaderProcess reader(program);
    for (const QString &name : names) {
        const QString path = test::sharedPath(u"qr/samples/misc/"_s + name);
        if (path.isEmpty())
            QSKIP("The shared sample pictures are not here.");
        // It depends on the version of ZXing whether they end it. Either way there is an answer.
        const auto codes = reader.readFile(content(path));
        if (!codes)
            QVERIFY(codes.error().reason != Reason::ReaderMissing && codes.error().reason != Reason::ReaderTooSlow);
        QCOMPARE(textsOf(reader.readFile(encoded(picture(u"plain.png"_s), "png"))), QStringList{plainUri});
    }
}

void TestReaderProcess::frames()
{
    ReaderProcess reader(program);
    QSignalSpy looked(&reader, &ReaderProcess::looked);
    const QImage grey = picture(u"plain.png"_s).convertToFormat(QImage::Format_Grayscale8);
    reader.look(viewOf(grey));
    QVERIFY(reader.isLooking());
    reader.look(viewOf(grey)); // Comes too early, and is no second question.
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, patience);
    QVERIFY(!reader.isLooking());
    const auto reading = looked.first().first().value<qr::Reading>();
    QCOMPARE(reading.codes.size(), 1);
    QCOMPARE(reading.codes.first().text, plainUri);
    // The brightness of YUYV, in its place.
    std::vector<uchar> pairs(std::size_t(grey.width()) * std::size_t(grey.height()) * 2, 128);
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            pairs[(std::size_t(y) * std::size_t(grey.width()) + std::size_t(x)) * 2] = grey.constScanLine(y)[x];
    reader.look({pairs.data(), grey.width(), grey.height(), grey.width() * 2, 2});
    QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 2, patience);
    QCOMPARE(looked.last().first().value<qr::Reading>().codes.first().text, plainUri);
}

void TestReaderProcess::aReaderThatIsKilled()
{
#ifndef Q_OS_UNIX
    QSKIP("Processes are killed by other means here.");
#else
    ReaderProcess reader(program);
    QSignalSpy looked(&reader, &ReaderProcess::looked);
    QSignalSpy failed(&reader, &ReaderProcess::failed);
    const QImage grey = picture(u"plain.png"_s).convertToFormat(QImage::Format_Grayscale8);
    for (int round = 0; round < 8; ++round) {
        reader.look(viewOf(grey));
        const QList<qint64> found = readers();
        QVERIFY(found.size() <= 1);
        if (found.isEmpty())
            QSKIP("pgrep is not here.");
        // At a frame every second time, and idle in between.
        if (round % 2 == 0)
            QTRY_VERIFY_WITH_TIMEOUT(!reader.isLooking(), patience);
        ::kill(pid_t(found.first()), SIGKILL);
        const auto before = looked.size();
        // Frames go on coming, as they do from a camera.
        QTRY_VERIFY_WITH_TIMEOUT((reader.look(viewOf(grey)), looked.size() > before), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!reader.isLooking(), patience);
    }
    QCOMPARE(failed.size(), 0);
    // The blocking calls find a new one, too.
    const QList<qint64> last = readers();
    if (!last.isEmpty())
        ::kill(pid_t(last.first()), SIGKILL);
    reader.readPixels(picture(u"plain.png"_s));
    QCOMPARE(textsOf(reader.readPixels(picture(u"plain.png"_s))), QStringList{plainUri});
#endif
}

void TestReaderProcess::aReaderThatNeverReads()
{
    QTemporaryDir folder;
    ReaderProcess reader(otherProgram(folder, "exit 3"));
    QSignalSpy failed(&reader, &ReaderProcess::failed);
    const QImage grey = picture(u"plain.png"_s).convertToFormat(QImage::Format_Grayscale8);
    QTRY_VERIFY_WITH_TIMEOUT((reader.look(viewOf(grey)), !failed.isEmpty()), patience);
    QCOMPARE(failed.first().first().value<Error>().reason, Reason::ReaderMissing);
}

void TestReaderProcess::isConfined()
{
#ifndef Q_OS_LINUX
    QSKIP("Only Linux says so in a file.");
#else
    ReaderProcess reader(program);
    QVERIFY(reader.readPixels(picture(u"plain.png"_s)));
    const QList<qint64> found = readers();
    if (found.isEmpty())
        QSKIP("pgrep is not here.");
    const QByteArray status = content(u"/proc/%1/status"_s.arg(found.first()));
    QVERIFY(status.contains("NoNewPrivs:\t1"));
    QVERIFY(status.contains("Seccomp:\t2"));
    const QByteArray limits = content(u"/proc/%1/limits"_s.arg(found.first()));
    for (const QByteArray &line : limits.split('\n')) {
        if (line.startsWith("Max core file size") || line.startsWith("Max file size"))
            QVERIFY2(line.simplified().endsWith("0 0 bytes"), line.constData());
    }
#endif
}

void TestReaderProcess::otherPrograms_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("ends at once") << QByteArray("exit 1");
    QTest::newRow("says too much") << QByteArray("yes 1234567890 | head -c 3000000");
    QTest::newRow("promises too much") << QByteArray("printf '\\177\\377\\377\\377'; cat >/dev/null");
    QTest::newRow("says nonsense") << QByteArray(
        "printf '\\000\\000\\000\\011\\001\\002\\003\\004\\005\\006\\007\\010\\011'");
    QTest::newRow("stops halfway") << QByteArray("printf '\\000\\000\\000\\020\\377'");
}

void TestReaderProcess::otherPrograms()
{
    QFETCH(QByteArray, script);
    QTemporaryDir folder;
    ReaderProcess reader(otherProgram(folder, script));
    QCOMPARE(reader.readPixels(picture(u"plain.png"_s)).error().reason, Reason::ReaderEnded);
    ReaderProcess missing(folder.filePath(u"absent"_s));
    QCOMPARE(missing.readPixels(picture(u"plain.png"_s)).error().reason, Reason::ReaderMissing);
}

QTEST_MAIN(TestReaderProcess)
#include "tst_readerprocess.moc"
