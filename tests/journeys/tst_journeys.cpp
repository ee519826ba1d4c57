// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The journeys of docs/architecture.md from door to store, with a real window, a real keyring and a real second program.

#include "core/base/errortext.h"
#include "core/store/keychainvaultstore.h"
#include "tests/support/keyringsession.h"
#include "tests/support/sample.h"
#include "ui/emptypage.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/scan/incomingdialog.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"
#include "ui/unlock/storepage.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr int patience = 20'000;

// One start of the program: everything as app/main.cpp wires it, but for the clock.
struct Program
{
    Program()
        : store(makeKeychainVaultStore(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))),
          session(*store, [this] { return systemClock()() + ahead; }),
          window(session, QStringLiteral(COUNTERSIGN_READER))
    {
        window.show();
        session.open();
    }

    int rows() const { return window.list()->model()->rowCount(); }
    QModelIndex row(int number) const { return window.list()->model()->index(number, 0); }
    QWidget *page() const { return window.findChild<QStackedWidget *>()->currentWidget(); }
    void press(const char *button) const
    {
        QTest::mouseClick(window.findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    }

    void drop(const QMimeData &content)
    {
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent dropped(QPointF(9, 9), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
    }

    qint64 ahead = 0; ///< Milliseconds the clock is set forward.
    std::unique_ptr<VaultStore> store;
    Session session;
    MainWindow window;
};

// The terminal program, a process of its own over the same keyring.
QByteArray terminal(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("COUNTERSIGN_CLI"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(patience);
    return process.readAllStandardOutput();
}

QJsonArray listed()
{
    return QJsonDocument::fromJson(terminal({QStringLiteral("list"), QStringLiteral("--json")})).array();
}

QMimeData *pictureOf(const char *file)
{
    auto *content = new QMimeData;
    content->setUrls({QUrl::fromLocalFile(QStringLiteral(COUNTERSIGN_TEST_DATA "/qr/") + QLatin1String(file))});
    return content;
}

} // namespace

class JourneysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void fromQrCodeToStored();
    void fromStartToCodes();
    void fromTickToRing();
    void fromRemoveToUndo();
    void theOtherProgramsChangesAppear();
    void losingTheKeyringWhileOpen();
    void startingWithoutTheVault();
};

void JourneysTest::initTestCase()
{
    if (!keyring::isPrivateSession() || qEnvironmentVariableIsEmpty("COUNTERSIGN_CLI"))
        QSKIP("runs under tests/support/keyring-session, with COUNTERSIGN_CLI naming the terminal program");
    QCoreApplication::setApplicationName(QStringLiteral("countersign"));
}

void JourneysTest::init()
{
    QVERIFY(keyring::startAfresh());
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)).removeRecursively();
}

void JourneysTest::fromQrCodeToStored()
{
    Program program;
    QTRY_COMPARE_WITH_TIMEOUT(program.session.state(), Session::State::Open, patience);
    const std::unique_ptr<QMimeData> picture(pictureOf("plain.png"));
    program.drop(*picture);
    IncomingDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = program.window.findChild<IncomingDialog *>()), patience);
    QCOMPARE(keyring::itemCount(), 0); // not before the person said yes
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("add")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 1, patience);
    QCOMPARE(keyring::itemCount(), 1);
    const QJsonArray others = listed();
    QCOMPARE(others.size(), 1);
    QCOMPARE(others.at(0)[u"issuer"].toString(), program.row(0).data(TokenModel::IssuerRole).toString());
    QCOMPARE(program.window.list()->currentIndex(), program.row(0));
}

void JourneysTest::fromStartToCodes()
{
    {
        Program first;
        QTRY_COMPARE_WITH_TIMEOUT(first.session.state(), Session::State::Open, patience);
        QVERIFY(qobject_cast<EmptyPage *>(first.page()));
    }
    terminal({QStringLiteral("add"), QStringLiteral("--uri")},
             "otpauth://totp/Harbour:pilot?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour");
    Program second;
    QTRY_COMPARE_WITH_TIMEOUT(second.rows(), 1, patience);
    const qint64 now = secondsOf(second.session.now());
    const QString shown = second.row(0).data(TokenModel::CodeRole).toString();
    const Token &token = second.session.vault().tokens.at(0);
    // The window may have ended between the two looks.
    QVERIFY(shown == codeFor(token, now)->text || shown == codeFor(token, now + 1)->text);
}

void JourneysTest::fromTickToRing()
{
    terminal({QStringLiteral("add"), QStringLiteral("--uri")},
             "otpauth://totp/Harbour:pilot?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour");
    Program program;
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(program.window.list()->ticker().isRunning(), patience);
    int announced = 0;
    connect(program.window.list()->model(), &QAbstractItemModel::dataChanged, this, [&] { ++announced; });
    program.row(0).data(TokenModel::CodeRole);
    program.ahead = 30'000;
    // The running ticker notices by itself that the window has ended.
    QTRY_VERIFY_WITH_TIMEOUT(announced > 0, patience);
    const qint64 from = program.row(0).data(TokenModel::ValidFromRole).toLongLong();
    const qint64 until = program.row(0).data(TokenModel::ValidUntilRole).toLongLong();
    QCOMPARE(until - from, 30);
    QCOMPARE(program.row(0).data(TokenModel::CodeRole).toString(),
             codeFor(program.session.vault().tokens.at(0), from)->text);
}

void JourneysTest::fromRemoveToUndo()
{
    terminal({QStringLiteral("add"), QStringLiteral("--uri")},
             "otpauth://totp/Harbour:pilot?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour");
    Program program;
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 1, patience);
    program.window.list()->setCurrentIndex(program.row(0));
    QTest::keyClick(program.window.list(), Qt::Key_Delete);
    auto *box = program.window.findChild<QMessageBox *>();
    QVERIFY(box);
    QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("removeYes")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 0, patience);
    QCOMPARE(listed().size(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(program.window.findChild<QPushButton *>(QStringLiteral("noticeAction"))->isVisible(),
                             patience);
    program.press("noticeAction");
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 1, patience);
    QCOMPARE(listed().size(), 1);
}

void JourneysTest::theOtherProgramsChangesAppear()
{
    Program program;
    QTRY_COMPARE_WITH_TIMEOUT(program.session.state(), Session::State::Open, patience);
    QVERIFY(keyring::settled(program.session.apply(changes::add({tokenOf("Ours", "a")}, 1))));
    QCOMPARE(listed().size(), 1);
    QElapsedTimer timer;
    terminal({QStringLiteral("add"), QStringLiteral("--uri")},
             "otpauth://totp/Harbour:pilot?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour");
    timer.start();
    QTRY_COMPARE_WITH_TIMEOUT(program.rows(), 2, patience);
    qInfo("seen %lld ms after the other program ended", static_cast<long long>(timer.elapsed()));
}

void JourneysTest::losingTheKeyringWhileOpen()
{
    Program program;
    QTRY_COMPARE_WITH_TIMEOUT(program.session.state(), Session::State::Open, patience);
    QVERIFY(keyring::settled(program.session.apply(changes::add({tokenOf("Ours", "a")}, 1))));
    QVERIFY(keyring::control(QStringLiteral("--lock")));
    auto refused = keyring::settled(program.session.apply(changes::add({tokenOf("Another", "b")}, 1)));
    QCOMPARE(keyring::reasonOf(refused), Reason::KeychainLocked);
    QVERIFY(keyring::control(QStringLiteral("--kill")));
    refused = keyring::settled(program.session.apply(changes::add({tokenOf("Another", "b")}, 1)));
    QCOMPARE(keyring::reasonOf(refused), Reason::KeychainNone);
    QCOMPARE(program.rows(), 1);
    QVERIFY(keyring::control(QStringLiteral("--start")));
    QVERIFY(keyring::settled(program.session.apply(changes::add({tokenOf("Another", "b")}, 1))));
    QCOMPARE(listed().size(), 2);
}

void JourneysTest::startingWithoutTheVault()
{
    {
        Program program;
        QTRY_COMPARE_WITH_TIMEOUT(program.session.state(), Session::State::Open, patience);
        QVERIFY(keyring::settled(program.session.apply(changes::add({tokenOf("Ours", "a")}, 1))));
    }
    const auto titleAtStart = [] {
        Program program;
        [&] { QTRY_COMPARE_WITH_TIMEOUT(program.session.state(), Session::State::Unreadable, patience); }();
        auto *page = qobject_cast<StorePage *>(program.page());
        return page ? page->title() : QString();
    };
    QVERIFY(keyring::control(QStringLiteral("--lock")));
    QCOMPARE(titleAtStart(), QStringLiteral("Your keychain is locked"));
    QVERIFY(keyring::control(QStringLiteral("--kill")));
    QCOMPARE(titleAtStart(), QStringLiteral("No keychain answers"));
    QVERIFY(keyring::startAfresh());
    QCOMPARE(titleAtStart(), QStringLiteral("Your vault is missing"));
    QCOMPARE(keyring::itemCount(), 0);
}

QTEST_MAIN(JourneysTest)
#include "tst_journeys.moc"
