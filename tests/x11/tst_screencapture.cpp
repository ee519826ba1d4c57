// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/qrreader.h"
#include "core/platform/screencapture.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QScreen>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;
const QString account = u"otpauth://totp/Example:alice@example.com?secret=JBSWY3DPEHPK3PXP&issuer=Example"_s;

/// The other program: shows a picture until it is ended.
int show(QApplication &program, const QString &picture)
{
    QLabel window;
    window.setPixmap(QPixmap(picture));
    window.setWindowFlag(Qt::X11BypassWindowManagerHint);
    window.move(200, 120);
    window.show();
    return program.exec();
}

} // namespace

class ScreenCaptureX11Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWholeScreenIsTaken();
    void aCodeInAnotherProgramIsRead();
};

void ScreenCaptureX11Test::initTestCase()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        QSKIP("Only X11 shows its windows to everybody.");
    qputenv("XDG_SESSION_TYPE", "x11");
    qunsetenv("WAYLAND_DISPLAY");
}

void ScreenCaptureX11Test::theWholeScreenIsTaken()
{
    const auto shots = captureScreens();
    QTRY_VERIFY_WITH_TIMEOUT(shots.isFinished(), patience);
    QVERIFY(shots.result());
    const QList<QImage> pictures = shots.result().value();
    const QList<QScreen *> screens = QGuiApplication::screens();
    QCOMPARE(pictures.size(), screens.size());
    for (qsizetype i = 0; i < pictures.size(); ++i)
        QCOMPARE(pictures.at(i).size(), screens.at(i)->size() * screens.at(i)->devicePixelRatio());
}

void ScreenCaptureX11Test::aCodeInAnotherProgramIsRead()
{
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(),
                {u"--show"_s, QStringLiteral(COUNTERSIGN_TEST_DATA "/camera/account.png")});
    QVERIFY(other.waitForStarted());
    const auto texts = [] {
        QStringList all;
        const auto shots = captureScreens();
        const QList<QImage> pictures = shots.result().value_or(QList<QImage>());
        for (const QImage &picture : pictures) {
            const qr::Reading reading = qr::read(picture);
            for (const qr::FoundCode &code : reading.codes)
                all.append(code.text);
        }
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(texts(), QStringList{account}, patience);
    other.kill();
    other.waitForFinished();
}

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--show"))
        return show(program, arguments.value(2));
    ScreenCaptureX11Test test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screencapture.moc"
