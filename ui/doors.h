// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/intake/intake.h"
#include "ui/scan/offered.h"

#include <QObject>
#include <QPointer>

class QMimeData;
class QWidget;

namespace countersign {

class CameraPage;
class FileReading;
class ScreenScan;
class Session;

/// The ways in: screen, camera, picture, clipboard and drop. Each ends in a picture or a text, is read away from the
/// window's thread, and comes out as Incoming or as the reason why not. Nothing that was given is left unread without a
/// word.
class Doors : public QObject
{
    Q_OBJECT
public:
    /// `readerProgram` reads the pictures (see ReaderProcess). The session must outlive the doors.
    Doors(Session &session, QWidget *window, const QString &readerProgram);

    void scanScreen();
    /// The person marks the part of the screen with the code.
    void scanArea();
    void useCamera();
    void openPicture();
    /// Files of other programs, and pictures.
    void chooseFiles();
    void paste();
    /// Files and links that the person opened with the program.
    void open(const QStringList &places);

    /// Whether a drop holds anything we can read.
    static bool canTake(const QMimeData *content);
    /// Takes a drop or a clipboard: files, a picture, a link or text. False when it holds nothing of the sort.
    bool take(const QMimeData *content);

Q_SIGNALS:
    /// Anybody can read the keys in `plainFiles`, which other programs wrote.
    void incoming(const countersign::Incoming &incoming, const QStringList &plainFiles = {});
    void refused(const countersign::Error &error);
    /// Nothing to be had from the whole screen; a part of it may do.
    void screenRefused(const countersign::Error &error);
    /// Reading has begun; the answer can take a moment.
    void looking();
    /// The person would rather type.
    void typingWanted();

private:
    /// One after the other: what comes while something is read, or while the vault is locked, waits for its turn.
    void read(const Offered &offered);
    void readNext();
    void readOther(const Offered &offered);
    bool isOpen() const;
    void followLock();
    void askForFiles(const QString &title, const QString &filter);
    void cameraSaw(const QStringList &texts);

    Session &m_session;
    QWidget *m_window;
    QString m_readerProgram;
    ScreenScan *m_screen;
    FileReading *m_files;
    QPointer<CameraPage> m_camera;
    Offered m_now;            ///< What is being read; empty where nothing is.
    QList<Offered> m_waiting; ///< In the order in which they came.
    Incoming m_parts;         ///< Parts of an export that the camera has read so far.
};

} // namespace countersign
