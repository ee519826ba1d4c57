// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/doors.h"

#include "core/base/errortext.h"
#include "core/platform/screencapture.h"
#include "core/session/settings.h"
#include "ui/scan/camerapage.h"

#include <QClipboard>
#include <QEventLoopLocker>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QtConcurrentRun>

namespace countersign {

namespace {

// Long enough for a compositor to draw what was under our window.
constexpr int stepAsideMs = 350;

const QString cameraKey = QStringLiteral("camera/description");

// One good picture is enough; the others say why they were not.
Result<Incoming> joined(const QList<Result<Incoming>> &parts, const QStringList &names)
{
    Incoming all;
    Error lastError{Reason::NoQrCode};
    bool any = false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i)) {
            intake::join(all, *parts.at(i));
            any = true;
        } else {
            const Error &error = parts.at(i).error();
            // "This is a Wi-Fi code" says more than that the other screen shows none.
            if (lastError.reason == Reason::NoQrCode)
                lastError = error;
            if (!names.isEmpty())
                all.refused.append({names.at(i), error});
        }
    }
    if (!any)
        return failure(lastError);
    return all;
}

QString pictureFilter()
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns.append(QStringLiteral("*.%1").arg(QString::fromLatin1(format)));
    return Doors::tr("Pictures (%1)").arg(patterns.join(u' ')) + QStringLiteral(";;") + Doors::tr("All files (*)");
}

QString partsHint(const Batch &batch)
{
    QStringList missing;
    for (const int part : batch.missing())
        missing.append(QString::number(part + 1));
    return Doors::tr("Part %1 of %2 read, still missing: %3. Show the next code.")
        .arg(batch.read.isEmpty() ? 0 : batch.read.last() + 1)
        .arg(batch.size)
        .arg(missing.join(QStringLiteral(", ")));
}

} // namespace

Doors::Doors(QWidget *window) : QObject(window), m_window(window) {}

void Doors::read(const Later<Incoming> &reading)
{
    Q_EMIT looking();
    m_reading = true;
    whenDone(reading, this, [this](const Result<Incoming> &result) {
        m_reading = false;
        if (result)
            Q_EMIT incoming(*result);
        else
            Q_EMIT refused(result.error());
    });
}

void Doors::readFiles(const QStringList &paths)
{
    read(QtConcurrent::run([paths]() -> Result<Incoming> {
        QList<Result<Incoming>> parts;
        QStringList names;
        for (const QString &path : paths) {
            parts.append(intake::fromFile(path));
            names.append(QUrl::fromLocalFile(path).fileName());
        }
        return joined(parts, paths.size() > 1 ? names : QStringList());
    }));
}

void Doors::readScreens(const QList<QImage> &screens)
{
    read(QtConcurrent::run([screens]() -> Result<Incoming> {
        QList<Result<Incoming>> parts;
        for (const QImage &screen : screens)
            parts.append(intake::fromPicture(screen));
        return joined(parts, {});
    }));
}

void Doors::scanScreen()
{
    // Without a window in sight the program must not take itself for finished.
    auto stay = std::make_shared<QEventLoopLocker>();
    m_window->hide();
    QTimer::singleShot(stepAsideMs, this, [this, stay] {
        whenDone(captureScreens(), this, [this, stay](const Result<QList<QImage>> &screens) {
            m_window->show();
            m_window->activateWindow();
            if (screens)
                readScreens(*screens);
            else
                Q_EMIT refused(screens.error());
        });
    });
}

void Doors::useCamera()
{
    m_parts = {};
    m_camera = new CameraPage(m_window);
    m_camera->setAttribute(Qt::WA_DeleteOnClose);
    m_camera->setCamera(settings().value(cameraKey).toString());
    connect(m_camera, &CameraPage::cameraChosen, this,
            [](const QString &description) { settings().setValue(cameraKey, description); });
    connect(m_camera, &CameraPage::found, this, &Doors::cameraSaw);
    connect(m_camera, &CameraPage::pictureWanted, this, [this, page = m_camera] {
        if (page)
            page->reject();
        openPicture();
    });
    connect(m_camera, &CameraPage::typingWanted, this, [this, page = m_camera] {
        if (page)
            page->reject();
        Q_EMIT typingWanted();
    });
    connect(m_camera, &QDialog::finished, this, [this] {
        // Whoever stops halfway through an export keeps what has been read.
        if (!m_parts.tokens.isEmpty() || !m_parts.refused.isEmpty())
            Q_EMIT incoming(std::exchange(m_parts, {}));
    });
    m_camera->open();
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
        m_camera->showHint(partsHint(*m_parts.batch));
    else
        m_camera->accept();
}

void Doors::openPicture()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a picture of the QR code"), QString(), pictureFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &Doors::readFiles);
    dialog->open();
}

void Doors::paste()
{
    if (!take(QGuiApplication::clipboard()->mimeData()))
        Q_EMIT refused(Error{Reason::ClipboardEmpty});
}

bool Doors::canTake(const QMimeData *content)
{
    return content && (content->hasUrls() || content->hasImage() || content->hasText());
}

bool Doors::take(const QMimeData *content)
{
    if (!canTake(content))
        return false;
    // Pressed again while the first picture is being searched: one question is enough.
    if (m_reading)
        return true;
    QStringList files;
    for (const QUrl &url : content->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    if (!files.isEmpty()) {
        readFiles(files);
        return true;
    }
    // A browser gives a picture and its address; the picture is what was meant.
    if (content->hasImage()) {
        const auto picture = content->imageData().value<QImage>();
        if (!picture.isNull()) {
            read(QtConcurrent::run([picture] { return intake::fromPicture(picture); }));
            return true;
        }
    }
    const QString text = content->text();
    if (text.trimmed().isEmpty())
        return false;
    read(QtConcurrent::run([text] { return intake::fromText(text); }));
    return true;
}

} // namespace countersign
