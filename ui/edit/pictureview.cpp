// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/pictureview.h"

#include "core/base/background.h"
#include "core/intake/ownpicture.h"
#include "core/intake/readerprocess.h"
#include "core/platform/portalgreeting.h"
#include "ui/marks/mark.h"
#include "ui/scan/offered.h"
#include "ui/theme.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QImageReader>
#include <QMimeData>
#include <QPainter>

namespace countersign {

namespace {

QString pictureFilter()
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns.append(QStringLiteral("*.%1").arg(QString::fromLatin1(format)));
    return PictureView::tr("Pictures (%1)").arg(patterns.join(u' '));
}

bool mayBePicture(const QMimeData *content)
{
    return content && (content->hasImage() || content->hasUrls() || content->hasHtml());
}

} // namespace

PictureView::PictureView(const QString &readerProgram, int side, QWidget *parent)
    : QWidget(parent), m_readerProgram(readerProgram), m_side(side)
{
    setFixedSize(side, side);
    setAcceptDrops(true);
    setToolTip(tr("Drop a picture here"));
}

void PictureView::show(const QString &name, const Icon &own)
{
    m_name = name;
    m_own = own;
    update();
}

void PictureView::forget()
{
    ++m_attempt;
    m_isReading = false;
    show({}, {});
}

void PictureView::choose()
{
    greetPortals(); // The dialog may be one of theirs.
    auto *dialog = new QFileDialog(window(), tr("Choose a picture"), QString(), pictureFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, attempt = m_attempt](const QString &path) {
        if (attempt != m_attempt)
            return;
        Offered offered;
        offered.files.append(path);
        read(offered);
    });
    dialog->open();
}

bool PictureView::take(const QMimeData &content)
{
    const Offered offered = offeredBy(content);
    if (offered.files.isEmpty() && offered.picture.isEmpty() && offered.pixels.isNull())
        return false;
    read(offered);
    return true;
}

void PictureView::read(const Offered &offered)
{
    const int attempt = ++m_attempt;
    m_isReading = true;
    Q_EMIT readingBegan();
    const auto reading = inBackground([offered, program = m_readerProgram]() -> Result<Icon> {
        if (!offered.pixels.isNull())
            return ownpicture::fromPicture(offered.pixels);
        ReaderProcess reader(program);
        return offered.files.isEmpty() ? ownpicture::fromContent(offered.picture, reader)
                                       : ownpicture::fromFile(offered.files.first(), reader);
    });
    whenDone(reading, this, [this, attempt](const Result<Icon> &icon) {
        if (attempt != m_attempt)
            return;
        m_isReading = false;
        if (icon)
            Q_EMIT pictureGiven(*icon);
        else
            Q_EMIT refused(icon.error());
    });
}

void PictureView::setDragged(bool dragged)
{
    m_isDraggedOver = dragged;
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Colours colours = theme::coloursFor(palette());
    paintMark(&painter, rect(), {m_name, m_own}, font(), palette());
    if (!m_isDraggedOver)
        return;
    constexpr int line = 3;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), theme::radius, theme::radius);
}

void PictureView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!mayBePicture(event->mimeData()))
        return;
    event->acceptProposedAction();
    setDragged(true);
}

void PictureView::dragLeaveEvent(QDragLeaveEvent *event)
{
    setDragged(false);
    QWidget::dragLeaveEvent(event);
}

void PictureView::dropEvent(QDropEvent *event)
{
    setDragged(false);
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace countersign
