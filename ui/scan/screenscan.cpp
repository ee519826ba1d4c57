// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/screenscan.h"

#include "core/intake/readerprocess.h"
#include "core/platform/screencapture.h"
#include "ui/scan/areapicker.h"
#include "ui/scan/offered.h"

#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

namespace countersign {

namespace {

// Long enough for a compositor to fade our window out and draw what was under it.
constexpr std::chrono::milliseconds fading{350};

// Whether a second look, without our window in the way, could find more.
bool isWorthAnotherLook(const Error &error)
{
    return error.reason != Reason::ScreenDenied && error.reason != Reason::ScreenUnavailable
           && error.reason != Reason::ReaderMissing;
}

} // namespace

ScreenScan::ScreenScan(QWidget *window, const QString &readerProgram)
    : QObject(window), m_window(window), m_readerProgram(readerProgram)
{}

ScreenScan::~ScreenScan() = default;

void ScreenScan::scanAll()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    if (!capturesUnnoticed()) {
        Q_EMIT waiting();
        scanBehindUs();
        return;
    }
    // Mostly the code lies beside our window: then there is no need to hide, to wait for the fading and to come back.
    const Answer<Pictures> pictures;
    read(pictures.later(), [this](const Result<Incoming> &result) {
        if (!result && isWorthAnotherLook(result.error()))
            scanBehindUs();
        else
            finish(result);
    });
    whenDone(captureScreens(), this, [pictures](const Result<Pictures> &taken) { pictures.give(taken); });
}

void ScreenScan::scanBehindUs()
{
    stepAside([this] {
        capture([this](const Pictures &pictures) {
            comeBack();
            read(already<Pictures>(pictures), [this](const Result<Incoming> &result) { finish(result); });
        });
    });
}

void ScreenScan::scanArea()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    stepAside([this] { capture([this](const Pictures &pictures) { pickFrom(pictures); }); });
}

void ScreenScan::pickFrom(const Pictures &pictures)
{
    m_picker = new AreaPicker(pictures, m_window->screen(), this);
    connect(m_picker, &AreaPicker::picked, this, [this](const QImage &area) {
        comeBack();
        m_picker->deleteLater();
        read(already<Pictures>(Pictures{area}), [this](const Result<Incoming> &result) { finish(result); });
    });
    connect(m_picker, &AreaPicker::cancelled, this, [this] {
        comeBack();
        m_picker->deleteLater();
        m_isBusy = false;
    });
    m_picker->open();
}

void ScreenScan::capture(std::function<void(const Pictures &)> then)
{
    whenDone(captureScreens(), this, [this, then = std::move(then)](const Result<Pictures> &pictures) {
        if (pictures) {
            then(*pictures);
            return;
        }
        comeBack();
        finish(failure(pictures.error()));
    });
}

void ScreenScan::stepAside(std::function<void()> then)
{
    // A window that is away for half a minute, while the desktop starts its portal, would be missed.
    whenDone(prepareToCapture(), this, [this, then = std::move(then)](const Result<void> &prepared) {
        if (!prepared) {
            finish(failure(prepared.error()));
            return;
        }
        m_isAside = true;
        m_window->hide();
        QTimer::singleShot(fading, this, then);
    });
}

void ScreenScan::comeBack()
{
    if (!std::exchange(m_isAside, false))
        return;
    m_window->show();
    m_window->activateWindow();
}

void ScreenScan::read(const Later<Pictures> &pictures, std::function<void(const Result<Incoming> &)> then)
{
    const Answer<Incoming> answer;
    whenDone(answer.later(), this, std::move(then));
    QThreadPool::globalInstance()->start([pictures, answer, program = m_readerProgram] {
        ReaderProcess reader(program);
        // It starts while the screens are being taken: both need time, and neither the other.
        reader.warmUp(readerwire::Mode::Pixels);
        auto taking = pictures;
        taking.waitForFinished();
        if (taking.resultCount() == 0)
            return;
        const Result<Pictures> taken = taking.result();
        // Before the reader is ended, which nobody has to wait for.
        answer.give(taken ? countersign::read(*taken, reader) : failure(taken.error()));
    });
}

void ScreenScan::finish(const Result<Incoming> &result)
{
    m_isBusy = false;
    if (result)
        Q_EMIT found(*result);
    else
        Q_EMIT refused(result.error());
}

} // namespace countersign
