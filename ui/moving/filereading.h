// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/effort.h"
#include "core/intake/intake.h"
#include "ui/moving/movingpart.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace countersign {

class ReadingDialog;

/// What one file held.
struct ReadFile
{
    Incoming incoming;
    bool isPlain = false; ///< Written by another program, without a password.
};

/// Reads files one after the other, away from the window's thread: pictures, texts, and what other programs wrote, told
/// apart by their content. Asks for a password where a file has one. Nothing of it is kept here.
class FileReading : public QObject
{
    Q_OBJECT
public:
    /// `readerProgram` reads the pictures (see ReaderProcess).
    FileReading(QWidget *window, QString readerProgram);
    ~FileReading() override;

    /// Does nothing while files are being read.
    void start(const QStringList &paths);
    bool isRunning() const { return m_isRunning; }
    /// Takes the dialog away, and keeps nothing of what was read.
    void giveUp();

Q_SIGNALS:
    /// Everything of all files; of several, those that could not be read are listed as refused.
    /// Anybody can read the keys in `plainFiles`.
    void done(const countersign::Incoming &incoming, const QStringList &plainFiles);
    /// Nothing of any file.
    void refused(const countersign::Error &error);
    /// After each of them, and after a person has given up: the next files can be started.
    void ended();

private:
    void next();
    void attempt(const Secret &password);
    void answered(const Result<ReadFile> &result, bool isTyped, const Secret &password);
    void take(ReadFile read);
    void leaveOut(const Error &why);
    void finish();
    void endDialog();
    ReadingDialog *dialog();
    QString file() const;

    QWidget *m_window;
    QString m_readerProgram;
    QPointer<ReadingDialog> m_dialog;
    QTimer m_patience; ///< Most files are read before anybody could read a dialog.
    QStringList m_paths;
    qsizetype m_at = 0;
    int m_turn = 0;  ///< Which reading counts.
    Effort m_effort; ///< What that one may cost. Nobody waits for it any more when it is given up.
    bool m_isRunning = false;
    Incoming m_all;
    QStringList m_plainFiles;
    bool m_any = false;
    Error m_why;
    Secret m_password; ///< That opened the file before: files of one export often share theirs.
};

/// Reads one file, and waits for it. `part` is null where the module is missing: pictures and texts can be read all the
/// same. Errors: FileUnreadable, TextTooLarge, those of MovingPart::read and intake::fromContent, MovingMissing,
/// Cancelled (by `effort`).
Result<ReadFile> readFileFrom(const QString &path, const Secret &password, const MovingPart *part,
                              const QString &readerProgram, const Effort &effort = {});

} // namespace countersign
