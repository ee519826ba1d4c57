// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-screen ROUNDS READER
//
// How long it takes from "Scan the screen" to the dialog that asks about the four codes on it, in the window itself and
// under a real X server. The floor is taking the picture. READER is the program that reads it, as in life.

#include "tests/bench/figures.h"
#include "tests/support/memorystore.h"
#include "tests/support/screenscene.h"
#include "ui/mainwindow.h"
#include "ui/scan/incomingdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QScreen>
#include <QTest>

using namespace countersign;
using namespace countersign::bench;
using namespace countersign::test;

namespace {

constexpr int patience = 30'000;

double millisecondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double grabOnce()
{
    QElapsedTimer timer;
    timer.start();
    const QImage picture = QGuiApplication::primaryScreen()->grabWindow(0).toImage();
    return picture.isNull() ? 0 : millisecondsOf(timer);
}

/// Stops the time when the dialog has been painted for the first time.
class Painted : public QObject
{
public:
    explicit Painted(const QElapsedTimer &timer) : m_timer(timer) { qApp->installEventFilter(this); }

    double milliseconds = 0;
    QPointer<IncomingDialog> dialog;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *seen = qobject_cast<IncomingDialog *>(watched);
        if (seen && event->type() == QEvent::Paint && !dialog) {
            milliseconds = millisecondsOf(m_timer);
            dialog = seen;
        }
        return false;
    }

private:
    const QElapsedTimer &m_timer;
};

/// Milliseconds, or 0 where not all four were found.
double scanOnce(MainWindow &window)
{
    QElapsedTimer timer;
    const Painted painted(timer);
    timer.start();
    window.findChild<QAction *>(QStringLiteral("scanScreen"))->trigger();
    if (!QTest::qWaitFor([&] { return !painted.dialog.isNull(); }, patience))
        return 0;
    const bool isWhole = painted.dialog->findChildren<QCheckBox *>().size() == fourAccounts().size();
    painted.dialog->reject();
    // The dialog deletes itself.
    return QTest::qWaitFor([&] { return painted.dialog.isNull(); }, patience) && isWhole ? painted.milliseconds : 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (const auto served = Stage::serve(argc, argv))
        return *served;
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int rounds = words.value(1).toInt();
    if (rounds < 1 || words.size() != 3) {
        std::fputs("bench-screen ROUNDS READER\n", stderr);
        return 2;
    }
    const QSize size = QGuiApplication::primaryScreen()->size();
    Stage stage;
    if (!stage.show(fourCodes(size), {})) {
        std::fputs("The codes did not come onto the screen; is qrencode installed?\n", stderr);
        return EXIT_FAILURE;
    }
    MemoryStore store;
    Session session(store, systemClock());
    MainWindow window(session, words.at(2));
    window.setGeometry(1700, 1200, 420, 600);
    window.show();
    session.open();
    if (!QTest::qWaitForWindowExposed(&window, patience)
        || !QTest::qWaitFor([&] { return session.state() == Session::State::Open; }, patience))
        return EXIT_FAILURE;
    std::vector<double> scans;
    std::vector<double> grabs;
    // The round before the first warms the caches and is not counted.
    for (int round = -1; round < rounds; ++round) {
        const double grab = grabOnce();
        const double scan = scanOnce(window);
        if (scan <= 0) {
            std::fputs("Not all codes on the screen were found.\n", stderr);
            return EXIT_FAILURE;
        }
        if (round >= 0) {
            scans.push_back(scan);
            grabs.push_back(grab);
        }
    }
    const std::string name = std::to_string(size.width()) + " x " + std::to_string(size.height());
    const auto row = [&](const char *what, double share) {
        const double scan = quantileOf(scans, share);
        const double grab = quantileOf(grabs, share);
        printRow("four codes, " + name + ", key to dialog, " + what, text(scan, 1, " ms"), text(grab, 1, " ms"),
                 text(scan / grab, 2, "x"));
    };
    row("median", 0.5);
    row("best", 0);
}
