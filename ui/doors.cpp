// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doors.h"

#include "core/base/errortext.h"
#include "core/intake/readerprocess.h"
#include "core/platform/portalgreeting.h"
#include "core/session/session.h"
#include "core/session/settings.h"
#include "ui/moving/filereading.h"
#include "ui/scan/camerapage.h"
#include "ui/scan/screenscan.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QString cameraKey = QStringLiteral("camera/description");

QString pictureFilter()
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns.append(QStringLiteral("*.%1").arg(QString::fromLatin1(format)));
    return Doors::tr("Pictures (%1)").arg(patterns.join(u' ')) + QStringLiteral(";;") + Doors::tr("All files (*)");
}

// `seen`: the parts that were in the picture just now.
QString partsHint(const Batch &batch, const Batch &seen)
{
    QStringList missing;
    for (const int part : batch.missing())
        missing.append(QString::number(part + 1));
    return Doors::tr("Part %1 of %2 read, still missing: %3. Show the next code.")
        .arg(seen.read.isEmpty() ? 0 : seen.read.last() + 1)
        .arg(batch.size)
        .arg(missing.join(QStringLiteral(", ")));
}

} // namespace

Doors::Doors(Session &session, QWidget *window, const QString &readerProgram)
    : QObject(window),
      m_session(session),
      m_window(window),
      m_readerProgram(readerProgram),
      m_screen(new ScreenScan(window, readerProgram)),
      m_files(new FileReading(window, readerProgram))
{
    connect(m_files, &FileReading::done, this, &Doors::incoming);
    connect(m_files, &FileReading::refused, this, &Doors::refused);
    connect(m_files, &FileReading::ended, this, &Doors::readNext);
    connect(&m_session, &Session::stateChanged, this, &Doors::followLock);
    connect(m_screen, &ScreenScan::found, this, [this](const Incoming &seen) { Q_EMIT incoming(seen); });
    connect(m_screen, &ScreenScan::waiting, this, &Doors::looking);
    connect(m_screen, &ScreenScan::refused, this, &Doors::screenRefused);
}

void Doors::read(const Offered &offered)
{
    Offered files, other = offered;
    files.files = std::exchange(other.files, {});
    for (const Offered &part : {other, files}) {
        // Pressed again while the first picture is being searched: one question is enough.
        if (!part.isEmpty() && part != m_now && !m_waiting.contains(part))
            m_waiting.append(part);
    }
    if (m_now.isEmpty())
        readNext();
}

void Doors::readNext()
{
    m_now = {};
    if (m_waiting.isEmpty() || !isOpen())
        return;
    m_now = m_waiting.takeFirst();
    Q_EMIT looking();
    if (m_now.files.isEmpty())
        readOther(m_now);
    else
        m_files->start(m_now.files);
}

void Doors::readOther(const Offered &offered)
{
    const auto reading = QtConcurrent::run([offered, program = m_readerProgram] {
        ReaderProcess reader(program);
        return countersign::read(offered, reader);
    });
    whenDone(reading, this, [this, offered](const Result<Incoming> &result) {
        // Read again once the vault is open: what comes in is held against it.
        if (!isOpen())
            m_waiting.prepend(offered);
        else if (result)
            Q_EMIT incoming(*result);
        else
            Q_EMIT refused(result.error());
        readNext();
    });
}

bool Doors::isOpen() const
{
    return m_session.state() == Session::State::Open;
}

void Doors::followLock()
{
    if (isOpen() && m_now.isEmpty())
        readNext();
    if (isOpen() || !m_files->isRunning())
        return;
    // Its question goes, and comes again.
    m_waiting.prepend(m_now);
    m_files->giveUp();
}

void Doors::scanScreen()
{
    m_screen->scanAll();
}

void Doors::scanArea()
{
    m_screen->scanArea();
}

void Doors::useCamera()
{
    m_parts = {};
    auto *page = new CameraPage(m_window, CameraPage::fromPlugin(m_readerProgram));
    m_camera = page;
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->setCamera(settings().value(cameraKey).toString());
    connect(page, &CameraPage::cameraChosen, this,
            [](const QString &description) { settings().setValue(cameraKey, description); });
    connect(page, &CameraPage::found, this, &Doors::cameraSaw);
    connect(page, &CameraPage::pictureWanted, this, [this, page] {
        page->reject();
        openPicture();
    });
    connect(page, &CameraPage::typingWanted, this, [this, page] {
        page->reject();
        Q_EMIT typingWanted();
    });
    connect(page, &QDialog::finished, this, [this] {
        // Whoever stops halfway through an export keeps what has been read.
        if (!m_parts.tokens.isEmpty() || !m_parts.refused.isEmpty())
            Q_EMIT incoming(std::exchange(m_parts, {}));
    });
    page->open();
}

void Doors::cameraSaw(const QStringList &texts)
{
    if (!m_camera)
        return;
    const Result<Incoming> seen = intake::fromCodes(texts);
    if (!seen) {
        m_camera->showHint(sentenceFor(seen.error()));
        return;
    }
    intake::join(m_parts, *seen);
    if (m_parts.batch && !m_parts.batch->missing().isEmpty())
        m_camera->showHint(partsHint(*m_parts.batch, seen->batch.value_or(*m_parts.batch)));
    else
        m_camera->accept();
}

void Doors::openPicture()
{
    askForFiles(tr("Open a picture of the QR code"), pictureFilter());
}

void Doors::chooseFiles()
{
    askForFiles(tr("Choose files of another app"), tr("All files (*)"));
}

void Doors::askForFiles(const QString &title, const QString &filter)
{
    greetPortals(); // It may be one of theirs.
    auto *dialog = new QFileDialog(m_window, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Doors::open);
    dialog->open();
}

void Doors::open(const QStringList &places)
{
    Offered offered;
    for (const QString &place : places) {
        const QUrl url(place);
        if (isAccountLink(url))
            offered.text += place + u'\n';
        else
            offered.files.append(url.isLocalFile() ? url.toLocalFile() : place);
    }
    read(offered);
}

void Doors::paste()
{
    if (!take(QGuiApplication::clipboard()->mimeData()))
        Q_EMIT refused(Error{Reason::ClipboardEmpty});
}

bool Doors::canTake(const QMimeData *content)
{
    return content && (content->hasUrls() || content->hasImage() || content->hasText() || content->hasHtml());
}

bool Doors::take(const QMimeData *content)
{
    if (!canTake(content))
        return false;
    const Offered offered = offeredBy(*content);
    if (offered.isEmpty())
        return false;
    read(offered);
    return true;
}

} // namespace countersign
