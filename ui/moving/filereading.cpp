// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/filereading.h"

#include "core/base/background.h"
#include "core/base/files.h"
#include "core/intake/picturemarks.h"
#include "core/intake/readerprocess.h"
#include "ui/moving/movingmodule.h"
#include "ui/moving/readingdialog.h"

#include <QFileInfo>

#include <utility>

namespace countersign {

namespace {

constexpr int patienceMs = 400;

// What it is not says more than that nobody knows it; these say no more than that.
bool saysNothing(Reason reason)
{
    return reason == Reason::PictureUnreadable || reason == Reason::TextUnknown || reason == Reason::TextEmpty
           || reason == Reason::NoSecretInText || reason == Reason::SecretIllegalCharacter
           || reason == Reason::TextTooLarge || reason == Reason::ReaderMissing;
}

} // namespace

Result<ReadFile> readFileFrom(const QString &path, const Secret &password, const MovingPart *part,
                              const QString &readerProgram, const Effort &effort)
{
    auto content = readFile(path, readerwire::memorySize);
    if (!content)
        return failure(content.error());
    const bool isPictureFile = picturemarks::isPicture(*content);
    const Error unknown{part ? Reason::ForeignFileUnknown : Reason::MovingMissing, {}};
    ReaderProcess reader(readerProgram);
    Result<Incoming> seen = failure(unknown);
    if (part)
        seen = part->read(Secret::fromBytes(*content), password, effort, picturesThrough(reader));
    const bool isPlain = seen && !isPictureFile && password.isEmpty();
    if (!seen && (seen.error().reason == unknown.reason || saysNothing(seen.error().reason))) {
        // What no other program wrote can still be a rarer picture, or a text.
        seen = effort.isCancelled() ? failure(Reason::Cancelled) : intake::fromContent(*content, reader);
        if (!seen && !isPictureFile && saysNothing(seen.error().reason))
            seen = failure(unknown);
    }
    wipe(*content);
    if (!seen)
        return failure(seen.error());
    if (isPictureFile)
        seen->pictures.append(path);
    return ReadFile{std::move(*seen), isPlain};
}

FileReading::FileReading(QWidget *window, QString readerProgram)
    : QObject(window), m_window(window), m_readerProgram(std::move(readerProgram))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        dialog()->showProgress(file(), static_cast<int>(m_at) + 1, static_cast<int>(m_paths.size()));
        dialog()->open();
    });
}

FileReading::~FileReading()
{
    m_effort.cancel();
}

ReadingDialog *FileReading::dialog()
{
    if (!m_dialog) {
        m_dialog = new ReadingDialog(m_window);
        connect(m_dialog, &ReadingDialog::passwordTyped, this, &FileReading::attempt);
        connect(m_dialog, &ReadingDialog::leftOut, this, [this] { leaveOut({Reason::ForeignPasswordNeeded, file()}); });
        connect(m_dialog, &ReadingDialog::givenUp, this, &FileReading::giveUp);
    }
    return m_dialog;
}

QString FileReading::file() const
{
    return QFileInfo(m_paths.value(m_at)).fileName();
}

void FileReading::start(const QStringList &paths)
{
    if (m_isRunning || paths.isEmpty())
        return;
    m_isRunning = true;
    m_paths = paths;
    m_at = 0;
    m_all = {};
    m_plainFiles.clear();
    m_any = false;
    m_why = {Reason::ForeignFileUnknown, {}};
    m_patience.start();
    next();
}

void FileReading::next()
{
    if (m_at == m_paths.size()) {
        finish();
        return;
    }
    attempt({});
}

void FileReading::attempt(const Secret &password)
{
    if (m_dialog && m_dialog->isVisible())
        m_dialog->showProgress(file(), static_cast<int>(m_at) + 1, static_cast<int>(m_paths.size()));
    const auto part = loadMovingPart();
    const int turn = ++m_turn;
    m_effort = Effort();
    const auto reading =
        inBackground([path = m_paths.at(m_at), password, part = part ? *part : nullptr, program = m_readerProgram,
                      effort = m_effort] { return readFileFrom(path, password, part, program, effort); });
    whenDone(reading, this, [this, turn, password](const Result<ReadFile> &result) {
        if (turn == m_turn)
            answered(result, !password.isEmpty(), password);
    });
}

void FileReading::answered(const Result<ReadFile> &result, bool isTyped, const Secret &password)
{
    if (result) {
        if (isTyped)
            m_password = password;
        take(*result);
        return;
    }
    const Reason reason = result.error().reason;
    const bool isWrong = reason == Reason::ForeignPasswordWrong;
    if (!isWrong && reason != Reason::ForeignPasswordNeeded) {
        leaveOut(result.error());
        return;
    }
    // The one of the file before is tried without a word.
    if (!isTyped && !m_password.isEmpty()) {
        attempt(m_password);
        return;
    }
    const bool isGuess = isWrong && !m_password.isEmpty() && m_password.sameAs(password);
    m_patience.stop();
    dialog()->ask(file(), isGuess ? Error{Reason::ForeignPasswordNeeded, file()} : result.error(), m_paths.size() > 1);
    dialog()->open();
}

void FileReading::take(ReadFile read)
{
    if (read.isPlain)
        m_plainFiles.append(m_paths.at(m_at));
    Incoming incoming = std::move(read.incoming);
    m_any = true;
    // All entries of all files: who reads the totals looks for each.
    m_all.tokens += incoming.tokens;
    m_all.refused += incoming.refused;
    incoming.tokens.clear();
    incoming.refused.clear();
    intake::join(m_all, std::move(incoming));
    ++m_at;
    next();
}

void FileReading::leaveOut(const Error &why)
{
    if (m_why.reason == Reason::ForeignFileUnknown)
        m_why = why;
    m_all.refused.append({file(), why});
    ++m_at;
    next();
}

void FileReading::finish()
{
    endDialog();
    const Incoming all = std::exchange(m_all, {});
    if (m_any)
        Q_EMIT done(all, std::exchange(m_plainFiles, {}));
    else
        Q_EMIT refused(m_why);
    Q_EMIT ended();
}

void FileReading::giveUp()
{
    m_effort.cancel();
    ++m_turn;
    m_all = {};
    endDialog();
    Q_EMIT ended();
}

void FileReading::endDialog()
{
    m_isRunning = false;
    m_patience.stop();
    m_password = {};
    if (!m_dialog)
        return;
    m_dialog->disconnect(this);
    m_dialog->accept();
    m_dialog->deleteLater();
    m_dialog = nullptr;
}

} // namespace countersign
