// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-reader: what it costs that pictures are read in a process of their own. Times are of a clock on the wall,
// because two processes share the work; the floor is the same reading in this process.

#include "core/intake/readerprocess.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>

#include <cstdio>
#include <vector>

using namespace countersign;
using namespace countersign::bench;

namespace {

const QString program = QStringLiteral(COUNTERSIGN_READER);

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// A grey frame with a code in it.
QImage frame(QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(200);
    const QImage code = QImage(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/data/qr/plain.png"))
                            .convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < code.height(); ++y)
        std::copy_n(code.constScanLine(y), code.width(), image.scanLine(150 + y) + 200);
    return image;
}

void measureFrames(const char *name, QSize size)
{
    const QImage image = frame(size);
    const qr::LuminanceView view{image.constBits(), image.width(), image.height(),
                                 static_cast<int>(image.bytesPerLine()), 1};
    ReaderProcess reader(program);
    std::vector<double> away;
    std::vector<double> here;
    for (int round = 0; round < 60; ++round) {
        QEventLoop loop;
        QObject::connect(&reader, &ReaderProcess::looked, &loop, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        reader.look(view);
        loop.exec();
        const double whole = milliseconds(timer);
        timer.restart();
        const bool isRead = !qr::readFrame(view, 0).codes.isEmpty();
        // The first rounds start the process and fill the caches.
        if (round < 10 || !isRead)
            continue;
        away.push_back(whole);
        here.push_back(milliseconds(timer));
    }
    printRow(std::string(name) + ", in a process of its own", text(medianOf(away), 2, " ms"),
             text(medianOf(here), 2, " ms"), text(medianOf(away) / medianOf(here), 2, "x"));
    printRow(std::string(name) + ", the way there and back", text(medianOf(away) - medianOf(here), 2, " ms"), "-", "-");
}

void measureStart(const char *name, readerwire::Mode mode)
{
    std::vector<double> starts;
    const QImage image = frame({640, 480});
    for (int round = 0; round < 15; ++round) {
        ReaderProcess reader(program);
        QElapsedTimer timer;
        timer.start();
        reader.warmUp(mode);
        if (reader.readPixels(image))
            starts.push_back(milliseconds(timer));
    }
    printRow(name, text(medianOf(starts), 1, " ms"), "-", "-");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    measureFrames("frame of 640x480", {640, 480});
    measureFrames("frame of 1280x720", {1280, 720});
    measureFrames("frame of 1920x1080", {1920, 1080});
    measureStart("first answer of a reader of frames and screens", readerwire::Mode::Pixels);
    measureStart("first answer of a reader of files", readerwire::Mode::Files);
}
