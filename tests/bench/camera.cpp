// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-camera: how long it takes from the first frame of 1280 by 720 that shows a code to the account on the page
// that asks for a yes. Everything in between is the program's own: the camera plugin, the camera page, the window. Exit
// code 1 when the median is 50 ms or more. Times are of the clock, because that is what the person waits.

#include "tests/bench/figures.h"
#include "tests/support/memorystore.h"
#include "tests/support/testcamera.h"
#include "ui/mainwindow.h"
#include "ui/scan/camerapage.h"
#include "ui/scan/cameraview.h"
#include "ui/scan/incomingdialog.h"

#include <QAction>
#include <QApplication>
#include <QPointer>
#include <QTest>

#include <chrono>

using namespace countersign;
using namespace countersign::bench;
using namespace countersign::test;
using std::chrono::steady_clock;

namespace {

constexpr int patience = 20'000;
constexpr int rounds = 40;
constexpr double limit = 50;

/// Notes the first paint of each question, and whether the camera page then shows the outline.
class Watch : public QObject
{
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || asked || !qobject_cast<IncomingDialog *>(object))
            return false;
        asked = steady_clock::now();
        const auto *window = qobject_cast<QWidget *>(object)->parentWidget();
        const auto *page = window ? window->findChild<CameraPage *>() : nullptr;
        outlined = page && page->isVisible() && page->findChild<CameraView *>()->hasOutline();
        return false;
    }

    std::optional<steady_clock::time_point> asked;
    bool outlined = false;
};

struct Stage
{
    explicit Stage(TestCamera &theCamera) : camera(theCamera)
    {
        window.show();
        session.open();
    }

    /// Milliseconds; nothing when the account never came.
    std::optional<double> once(Watch &watch);

    TestCamera &camera;
    MemoryStore store;
    Session session{store, [] { return 1'700'000'010'000; }};
    MainWindow window{session, QStringLiteral(COUNTERSIGN_READER)};
};

std::optional<double> Stage::once(Watch &watch)
{
    if (!QTest::qWaitFor([&] { return session.state() == Session::State::Open; }, patience))
        return {};
    camera.show({});
    window.findChild<QAction *>(QStringLiteral("useCamera"))->trigger();
    // Live for a while, as when a person looks for the phone.
    if (!QTest::qWaitFor([&] { return camera.seenAt().has_value(); }, patience))
        return {};
    QTest::qWait(300);
    watch.asked.reset();
    camera.show(QImage(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/data/camera/account.png")));
    if (!QTest::qWaitFor([&] { return watch.asked.has_value(); }, patience))
        return {};
    const std::chrono::duration<double, std::milli> taken = *watch.asked - *camera.seenAt();
    const QPointer<IncomingDialog> question = window.findChild<IncomingDialog *>();
    question->reject();
    const bool over =
        QTest::qWaitFor([&] { return !question && !window.findChild<CameraPage *>() && !camera.isOn(); }, patience);
    return over ? std::optional(taken.count()) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    if (!TestCamera::install())
        return 1;
    const QApplication application(argc, argv);
    TestCamera camera(QStringLiteral("Camera"), {{1280, 720}}, TestCamera::Layout::Yuyv, 30);
    Watch watch;
    qApp->installEventFilter(&watch);
    Stage stage(camera);
    std::vector<double> times;
    int outlined = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::optional<double> time = stage.once(watch);
        if (!time) {
            std::puts("The code was not read.");
            return 1;
        }
        times.push_back(*time);
        outlined += watch.outlined ? 1 : 0;
    }
    printRow("frame of 1280x720 to the question, median", text(medianOf(times), 1, " ms"), text(limit, 0, " ms"),
             text(medianOf(times) / limit, 2, "x"));
    printRow("frame of 1280x720 to the question, 95 %", text(quantileOf(times, 0.95), 1, " ms"), "-", "-");
    printRow("outline on the page when the question comes", text(outlined, 0, ""), text(rounds, 0, ""), "-");
    return medianOf(times) < limit ? 0 : 1;
}
