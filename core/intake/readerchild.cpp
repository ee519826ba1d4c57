// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/readerchild.h"

#include "core/intake/picturefile.h"
#include "core/intake/readerwire.h"
#include "core/platform/confinement.h"
#include "core/platform/sharedmemory.h"

#include <QString>

#include <chrono>
#include <cstdio>
#include <string_view>

using namespace std::chrono_literals;

namespace countersign {

namespace {

// The parent gives up sooner; these are for a reader whose parent is no more.
constexpr std::chrono::seconds longestTask = 120s;

enum Exit { Done = 0, BadCall = 2, NotConfined = 3 };

qr::LuminanceView viewOf(const SharedMemory &memory, const readerwire::Request &request)
{
    const auto width = static_cast<int>(request.width);
    return {memory.bytes(), width, static_cast<int>(request.height), width, 1};
}

QByteArray contentOf(const SharedMemory &memory, const readerwire::Request &request)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(memory.bytes()),
                                   static_cast<qsizetype>(request.length));
}

qr::Reading readingOf(const SharedMemory &memory, const readerwire::Request &request)
{
    switch (request.task) {
    case readerwire::Task::Frame:
        return qr::readFrame(viewOf(memory, request), static_cast<int>(request.turn));
    case readerwire::Task::Pixels:
        return qr::read(viewOf(memory, request), qr::Effort::Thorough);
    case readerwire::Task::File:
        return picturefile::read(contentOf(memory, request));
    case readerwire::Task::Small:
        break;
    }
    return {{}, Reason::Internal};
}

QByteArray answerTo(const SharedMemory &memory, const readerwire::Request &request)
{
    if (request.task == readerwire::Task::Small)
        return readerwire::bytesOf(picturefile::small(contentOf(memory, request), static_cast<int>(request.width)));
    return readerwire::bytesOf(readingOf(memory, request));
}

// Plain C streams, because Qt's would want to know more about the files behind them than the door lets through.
int serve(const SharedMemory &memory)
{
    QByteArray words(readerwire::requestSize, '\0');
    while (std::fread(words.data(), 1, static_cast<size_t>(words.size()), stdin) == static_cast<size_t>(words.size())) {
        const auto request = readerwire::requestFrom(words);
        if (!request)
            return BadCall;
        confinement::allowTime(longestTask);
        const QByteArray answer = answerTo(memory, *request);
        confinement::allowTime(0s);
        const auto size = static_cast<size_t>(answer.size());
        if (std::fwrite(answer.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0)
            return Done; // The parent has gone.
    }
    return Done;
}

} // namespace

int serveAsReader(int &argc, char **argv)
{
    if (argc != 3)
        return BadCall;
    const std::string_view mode(argv[1]);
    const auto memory = SharedMemory::open(QString::fromLatin1(argv[2]));
    if (!memory || memory->size() != readerwire::memorySize)
        return BadCall;
    confinement::makeStreamsBinary();
    // Unbuffered, so that a request is read when it is there and not when a block is full.
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    std::unique_ptr<QCoreApplication> application;
    if (mode == readerwire::modeNames[int(readerwire::Mode::Files)]) {
        application = confinement::makeInvisibleApplication(argc, argv);
        picturefile::loadFormats();
    }
    if (!confinement::begin())
        return NotConfined;
    return serve(*memory);
}

} // namespace countersign
