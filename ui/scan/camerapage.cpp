// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/camerapage.h"

#include "core/base/errortext.h"
#include "ui/announce.h"
#include "ui/scan/camerapart.h"
#include "ui/scan/cameraview.h"
#include "ui/theme.h"
#include "ui/wrappingpush.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace countersign {

CameraPage::FeedSource CameraPage::fromPlugin(const QString &readerProgram)
{
    return [readerProgram](CameraListener &listener) -> Result<std::unique_ptr<CameraFeed>> {
        const Result<CameraPart *> part = loadCameraPart();
        if (!part)
            return failure(part.error());
        return (*part)->makeFeed(listener, readerProgram);
    };
}

CameraPage::CameraPage(QWidget *parent, FeedSource source) : QDialog(parent), m_source(std::move(source))
{
    setWindowTitle(tr("Scan with the camera"));
    m_view = new CameraView(this);
    m_view->setAccessibleName(tr("Camera picture"));
    m_cameras = new QComboBox(this);
    m_cameras->setAccessibleName(tr("Camera"));
    m_cameras->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cameras->setMinimumContentsLength(12);
    m_cameras->hide();
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setTextFormat(Qt::PlainText);
    letAnnounce(m_words);
    auto *picture = new WrappingPush(tr("Open a picture…"), this);
    auto *typing = new WrappingPush(tr("Enter by hand"), this);
    m_again = new WrappingPush(tr("Try again"), this);
    m_again->hide();
    auto *close = new WrappingPush(tr("Close"), this);

    // Two narrow rows of buttons fit where one wide row would not: the window goes down to 320 pixels.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_view, 0, 0, 1, 2);
    layout->addWidget(m_cameras, 1, 0, 1, 2);
    layout->addWidget(m_words, 2, 0, 1, 2);
    layout->addWidget(picture, 3, 0);
    layout->addWidget(typing, 3, 1);
    layout->addWidget(m_again, 4, 0);
    layout->addWidget(close, 4, 1);
    layout->setRowStretch(0, 1);

    m_farewell.setSingleShot(true);
    m_farewell.setInterval(std::chrono::milliseconds(350));
    connect(&m_farewell, &QTimer::timeout, this, &CameraPage::leave);
    m_guessEnd.setSingleShot(true);
    m_guessEnd.setInterval(std::chrono::milliseconds(2500));
    connect(&m_guessEnd, &QTimer::timeout, this, [this] {
        m_guess.reset();
        showWords();
    });
    connect(m_view, &CameraView::widthChanged, this, [this](int pixels) {
        if (m_feed)
            m_feed->setPreviewWidth(pixels);
    });
    connect(m_cameras, &QComboBox::activated, this, &CameraPage::choose);
    connect(picture, &QPushButton::clicked, this, &CameraPage::pictureWanted);
    connect(typing, &QPushButton::clicked, this, &CameraPage::typingWanted);
    connect(m_again, &QPushButton::clicked, this, &CameraPage::restart);
    connect(close, &QPushButton::clicked, this, &CameraPage::reject);
    showWords();
}

CameraPage::~CameraPage() = default;

void CameraPage::showHint(const QString &hint)
{
    m_hint = hint;
    showWords();
}

void CameraPage::done(int result)
{
    if (m_farewell.isActive()) {
        leave();
        return;
    }
    // A sheet of macOS would keep the next one waiting until it has gone.
    const bool isSheet = QGuiApplication::platformName() == QLatin1String("cocoa");
    if (result == Accepted && isVisible() && m_view->hasOutline() && !isSheet) {
        closeCamera();
        m_farewell.start();
        setResult(result);
        Q_EMIT accepted();
        Q_EMIT finished(result);
        return;
    }
    QDialog::done(result);
}

void CameraPage::leave()
{
    m_farewell.stop();
    hide();
    // Some window managers would hand the keyboard to the window behind and not to what was shown meanwhile.
    if (QWidget *next = QApplication::activeModalWidget(); next && next != this)
        next->activateWindow();
    if (testAttribute(Qt::WA_DeleteOnClose))
        deleteLater();
}

void CameraPage::setVisible(bool visible)
{
    // Opened again while it is still saying farewell.
    if (visible && m_farewell.isActive()) {
        m_farewell.stop();
        QDialog::setVisible(false);
    }
    QDialog::setVisible(visible);
}

void CameraPage::closeCamera()
{
    m_live = false;
    if (m_feed)
        m_feed->stop();
}

void CameraPage::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Loading the camera part can take a second: let the window be drawn first.
    QTimer::singleShot(0, this, &CameraPage::begin);
}

void CameraPage::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_farewell.stop();
    m_guessEnd.stop();
    m_guess.reset();
    m_reported.clear();
    closeCamera();
    m_view->clear();
}

void CameraPage::begin()
{
    if (!isVisible())
        return;
    if (!m_feed) {
        auto feed = m_source(*this);
        if (!feed) {
            feedFailed(feed.error());
            return;
        }
        m_feed = std::move(*feed);
        m_feed->setPreviewWidth(qRound(m_view->width() * m_view->devicePixelRatioF()));
    }
    restart();
}

void CameraPage::restart()
{
    m_trouble.reset();
    m_live = false;
    m_view->clear();
    m_again->hide();
    showWords();
    if (!m_feed) {
        begin();
        return;
    }
    listCameras(m_wanted.isEmpty() ? m_cameras->currentText() : m_wanted);
    m_opened = m_cameras->currentText();
    m_feed->start(m_opened);
}

void CameraPage::listCameras(const QString &current)
{
    const QList<Camera> cameras = m_feed->cameras();
    m_cameras->clear();
    for (const Camera &camera : cameras)
        m_cameras->addItem(camera.description, camera.facesPerson);
    m_cameras->setCurrentIndex(std::max(0, m_cameras->findText(current)));
    m_cameras->setVisible(cameras.size() > 1);
    m_view->setMirrored(m_cameras->currentData().toBool());
}

void CameraPage::choose(int row)
{
    m_wanted = m_cameras->itemText(row);
    Q_EMIT cameraChosen(m_wanted);
    restart();
}

void CameraPage::camerasChanged()
{
    if (!isLooking())
        return;
    // While one is open, the list goes on naming that one: the preferred one may come late.
    listCameras(m_trouble && !m_wanted.isEmpty() ? m_wanted : m_opened);
    // A camera plugged in while the words ask for one is the answer to them.
    const bool first = m_trouble && m_trouble->reason == Reason::CameraNone && m_cameras->count() > 0;
    const bool back = m_trouble && m_trouble->reason == Reason::CameraUnplugged && m_cameras->findText(m_opened) >= 0;
    if (first || back)
        restart();
}

void CameraPage::pictureCame(const QImage &picture)
{
    if (!isLooking())
        return;
    m_view->setPicture(picture);
    if (!m_live) {
        m_live = true;
        m_trouble.reset();
        m_again->hide();
        showWords();
    }
}

void CameraPage::codesSeen(const QStringList &texts, const QPolygonF &outline)
{
    if (!isLooking())
        return;
    m_view->setOutline(outline);
    m_guess.reset();
    showWords();
    if (texts == m_reported)
        return;
    m_reported = texts;
    // The person sees what was read before anything comes of it, and nobody waits for that.
    m_view->repaint();
    Q_EMIT found(m_reported);
}

void CameraPage::codeUnread(const Error &guess)
{
    if (!isLooking())
        return;
    // Once is nothing: a code that is brought before the camera is small and blurred on its way.
    const bool isRepeated = m_guessEnd.isActive() && m_guess == guess;
    m_guess = guess;
    m_guessEnd.start();
    if (isRepeated)
        showWords();
}

void CameraPage::feedFailed(const Error &error)
{
    m_guess.reset();
    m_trouble = error;
    m_live = false;
    m_view->clear();
    m_again->setVisible(error.reason != Reason::CameraUnsupported);
    showWords();
}

void CameraPage::showWords()
{
    const QString words = m_trouble           ? sentenceFor(*m_trouble)
                          : m_guess           ? sentenceFor(*m_guess)
                          : !m_hint.isEmpty() ? m_hint
                          : m_live            ? tr("Hold the QR code in front of the camera.")
                                              : tr("Starting the camera…");
    if (m_words->text() == words)
        return;
    m_words->setText(words);
    announce(m_words, words);
}

} // namespace countersign
