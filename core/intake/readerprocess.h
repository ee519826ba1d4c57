// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/readerwire.h"
#include "core/platform/sharedmemory.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

class QProcess;

namespace countersign {

/// Reads QR codes in a process of its own, because pictures come from strangers and some end the process that decodes
/// them (Debian's ZXing 1.4 by its assertions). That process holds no secrets but those in the pictures, reaches
/// nothing, and is replaced when it ends or takes too long. Lives in the thread that made it.
class ReaderProcess : public QObject
{
    Q_OBJECT
public:
    /// `program` is countersign-reader; empty for the one that was installed with the program that is running.
    explicit ReaderProcess(const QString &program = {}, QObject *parent = nullptr);
    ~ReaderProcess() override;

    /// Starts the process ahead of the first picture; nobody has to.
    void warmUp(readerwire::Mode mode);

    /// All codes in a picture. Waits for the answer, so this is for threads without a window. Errors: why there are
    /// none (see qr::Reading), ReaderEnded, ReaderTooSlow (more than 30 s) and ReaderMissing.
    Result<QList<qr::FoundCode>> readPixels(const QImage &picture);
    /// The same for the content of a picture file, of all its pages. Also PictureUnreadable; PictureTooLarge where it
    /// is longer than 64 MB.
    Result<QList<qr::FoundCode>> readFile(const QByteArray &content);

    /// The first picture in the content of a file, upright and no longer than `longestSide` pixels (at most
    /// readerwire::mostSmallPixels) on any side; only pixels come back. Waits for the answer. Errors: PictureUnreadable,
    /// PictureTooLarge, ReaderEnded, ReaderTooSlow, ReaderMissing.
    Result<QImage> readSmall(const QByteArray &content, int longestSide);

    /// Whether a live frame is being read; look() does nothing then.
    bool isLooking() const { return m_isLooking; }
    /// Takes a live frame and answers from the event loop. The view is needed during the call only.
    void look(const qr::LuminanceView &frame);

Q_SIGNALS:
    void looked(const countersign::qr::Reading &reading);
    /// The process does not start, or ended with every one of the last frames. Until then a frame that is lost with
    /// its reader is no more than a frame lost. Error: ReaderMissing.
    void failed(const countersign::Error &error);

private:
    bool start(readerwire::Mode mode);
    void end();
    bool send(const readerwire::Request &request);
    bool sendContent(const QByteArray &content, readerwire::Request request);
    template<typename Take>
    auto await(bool isSent, Take take);
    Result<QList<qr::FoundCode>> codesAfter(bool isSent);
    std::optional<Result<QByteArray>> takeBytes();
    std::optional<Result<qr::Reading>> takeAnswer();
    void takeLook();
    void loseLook();

    QString m_program;
    std::optional<SharedMemory> m_memory;
    std::unique_ptr<QProcess> m_process;
    readerwire::Mode m_mode = readerwire::Mode::Pixels;
    QByteArray m_answer; ///< As much of it as has come.
    QTimer m_framePatience{this};
    quint32 m_turn = 0; ///< Frames without a find so far.
    int m_lost = 0;     ///< Frames lost one after the other.
    bool m_isLooking = false;
};

} // namespace countersign
