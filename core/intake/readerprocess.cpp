// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/readerprocess.h"

#include "core/base/secret.h"
#include "core/intake/luminance.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPointer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QtEndian>

#include <chrono>
#include <cstring>

using namespace std::chrono_literals;

namespace countersign {

namespace {

using readerwire::Mode;
using readerwire::Request;
using readerwire::Task;

constexpr std::chrono::milliseconds patience = 30s;
// A frame takes milliseconds; a reader that is at it for longer hangs, or the machine does.
constexpr std::chrono::milliseconds framePatience = 3s;
constexpr std::chrono::milliseconds startPatience = 15s;
// So many frames lost in a row are no accident.
constexpr int mostLost = 5;

// What a program needs to find its libraries and nothing that leads to the person's session. Sanitizers are told by
// their own variables how to behave.
QProcessEnvironment bareEnvironment()
{
    constexpr const char *kept[] = {
        "PATH",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
        "DYLD_FRAMEWORK_PATH",
        "QT_PLUGIN_PATH",
        "SystemRoot",
        "ASAN_OPTIONS",
        "UBSAN_OPTIONS",
        "APPDIR",
        "SNAP",
    };
    QProcessEnvironment environment;
    for (const char *name : kept)
        if (const QByteArray value = qgetenv(name); !value.isEmpty())
            environment.insert(QString::fromLatin1(name), QString::fromLocal8Bit(value));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

// Beside the program, or where a Linux system keeps what is no command of its own. Never looked for in the PATH.
QString installedReader()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(QStringLiteral("countersign-reader"),
                                          {here, here + QStringLiteral("/../lib/countersign")});
}

int waitFor(std::chrono::milliseconds time)
{
    return static_cast<int>(time.count());
}

} // namespace

ReaderProcess::ReaderProcess(const QString &program, QObject *parent)
    : QObject(parent), m_program(program.isEmpty() ? installedReader() : program)
{
    m_framePatience.setSingleShot(true);
    m_framePatience.setInterval(framePatience);
    connect(&m_framePatience, &QTimer::timeout, this, &ReaderProcess::loseLook);
}

ReaderProcess::~ReaderProcess()
{
    end();
}

void ReaderProcess::warmUp(Mode mode)
{
    start(mode);
}

// A reader of files can do all that one of pixels can.
bool ReaderProcess::start(Mode mode)
{
    if (m_process && m_process->state() == QProcess::Running && (m_mode == mode || m_mode == Mode::Files))
        return true;
    end();
    if (!m_memory) {
        auto memory = SharedMemory::create(readerwire::memorySize);
        if (!memory)
            return false;
        m_memory.emplace(std::move(*memory));
    }
    m_mode = mode;
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_program);
    m_process->setArguments({QString::fromLatin1(readerwire::modeNames[int(mode)]), m_memory->ticket()});
    m_process->setProcessEnvironment(bareEnvironment());
    // What libraries complain of may quote the picture.
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_memory->giveTo(*m_process);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &ReaderProcess::takeLook);
    connect(m_process.get(), &QProcess::finished, this, &ReaderProcess::loseLook);
    m_process->start(QIODevice::ReadWrite | QIODevice::Unbuffered);
    return m_process->waitForStarted(waitFor(startPatience));
}

void ReaderProcess::end()
{
    m_answer.clear();
    if (!m_process)
        return;
    m_process->disconnect(this);
    // It has nothing to put away first.
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

bool ReaderProcess::send(const Request &request)
{
    const QByteArray bytes = readerwire::bytesOf(request);
    return m_process->write(bytes) == bytes.size();
}

// The answer, once all of it is there. What is no answer counts as the end of the reader.
std::optional<Result<QByteArray>> ReaderProcess::takeBytes()
{
    m_answer += m_process->readAllStandardOutput();
    if (m_answer.size() < readerwire::lengthSize)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(m_answer.constData());
    if (length > readerwire::longestAnswer)
        return failure(Reason::ReaderEnded);
    if (m_answer.size() < readerwire::lengthSize + qsizetype(length))
        return std::nullopt;
    QByteArray bytes = m_answer.sliced(readerwire::lengthSize);
    wipe(m_answer);
    m_answer.clear();
    return bytes;
}

namespace {

template<typename Value>
std::optional<Result<Value>> understood(std::optional<Result<QByteArray>> bytes,
                                        std::optional<Value> (*understand)(const QByteArray &))
{
    if (!bytes)
        return std::nullopt;
    if (!*bytes)
        return failure(bytes->error());
    std::optional<Value> value = understand(**bytes);
    wipe(**bytes);
    if (!value)
        return failure(Reason::ReaderEnded);
    return std::move(*value);
}

} // namespace

std::optional<Result<qr::Reading>> ReaderProcess::takeAnswer()
{
    return understood(takeBytes(), readerwire::readingFrom);
}

/// Waits for what `take` takes.
template<typename Take>
auto ReaderProcess::await(bool isSent, Take take)
{
    const QDeadlineTimer deadline(patience);
    decltype(take()) answer;
    if (!isSent)
        answer = failure(Reason::ReaderEnded);
    while (!answer) {
        const bool isMore = m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        answer = take();
        if (!answer && !isMore)
            answer = failure(deadline.hasExpired() ? Reason::ReaderTooSlow : Reason::ReaderEnded);
    }
    if (!*answer)
        end();
    return std::move(*answer);
}

Result<QList<qr::FoundCode>> ReaderProcess::codesAfter(bool isSent)
{
    Result<qr::Reading> reading = await(isSent, [this] { return takeAnswer(); });
    if (!reading)
        return failure(reading.error());
    if (reading->whyNothing)
        return failure(*reading->whyNothing);
    return std::move(reading->codes);
}

Result<QList<qr::FoundCode>> ReaderProcess::readPixels(const QImage &picture)
{
    if (picture.isNull())
        return failure(Reason::NoQrCode);
    if (qsizetype(picture.width()) * picture.height() > qr::mostPixels)
        return failure(Reason::PictureTooLarge);
    if (!start(Mode::Pixels))
        return failure(Reason::ReaderMissing);
    writeLuminance(picture, m_memory->bytes());
    Request request;
    request.task = Task::Pixels;
    request.width = static_cast<quint32>(picture.width());
    request.height = static_cast<quint32>(picture.height());
    return codesAfter(send(request));
}

Result<QList<qr::FoundCode>> ReaderProcess::readFile(const QByteArray &content)
{
    if (content.size() > readerwire::memorySize)
        return failure(Reason::PictureTooLarge);
    if (!start(Mode::Files))
        return failure(Reason::ReaderMissing);
    return codesAfter(sendContent(content, {Task::File}));
}

Result<QImage> ReaderProcess::readSmall(const QByteArray &content, int longestSide)
{
    if (content.size() > readerwire::memorySize)
        return failure(Reason::PictureTooLarge);
    if (!start(Mode::Files))
        return failure(Reason::ReaderMissing);
    Request request;
    request.task = Task::Small;
    request.width = static_cast<quint32>(longestSide);
    Result<QImage> picture =
        await(sendContent(content, request), [this] { return understood(takeBytes(), readerwire::smallFrom); });
    if (picture && picture->isNull())
        return failure(Reason::PictureUnreadable);
    return picture;
}

bool ReaderProcess::sendContent(const QByteArray &content, Request request)
{
    std::memcpy(m_memory->bytes(), content.constData(), static_cast<size_t>(content.size()));
    request.length = static_cast<quint32>(content.size());
    return send(request);
}

void ReaderProcess::look(const qr::LuminanceView &frame)
{
    if (m_isLooking || !frame.data || qsizetype(frame.width) * frame.height > qr::mostPixels)
        return;
    if (!start(Mode::Pixels)) {
        Q_EMIT failed({Reason::ReaderMissing, {}});
        return;
    }
    copyLuminance(frame, m_memory->bytes());
    Request request;
    request.turn = m_turn;
    request.width = static_cast<quint32>(frame.width);
    request.height = static_cast<quint32>(frame.height);
    m_isLooking = true;
    m_framePatience.start();
    if (!send(request))
        loseLook();
}

void ReaderProcess::takeLook()
{
    if (!m_isLooking)
        return;
    const auto answer = takeAnswer();
    if (!answer)
        return;
    if (!*answer) {
        loseLook();
        return;
    }
    m_isLooking = false;
    m_framePatience.stop();
    m_lost = 0;
    m_turn = (*answer)->codes.isEmpty() ? m_turn + 1 : 0;
    Q_EMIT looked(**answer);
}

// The next frame starts a new process.
void ReaderProcess::loseLook()
{
    m_framePatience.stop();
    // Not at once: the process may be just telling of its own end. By then an answer may have come after all.
    QMetaObject::invokeMethod(this, [this, lost = QPointer(m_process.get())] {
        if (!m_isLooking || lost != m_process.get())
            return;
        m_isLooking = false;
        // The next pass may fare better with what this one stumbled over.
        ++m_turn;
        end();
        if (++m_lost >= mostLost)
            Q_EMIT failed({Reason::ReaderMissing, {}});
    }, Qt::QueuedConnection);
}

} // namespace countersign
