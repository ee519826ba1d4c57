// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"
#include "tests/support/memorystore.h"
#include "tests/support/testcamera.h"
#include "ui/mainwindow.h"
#include "ui/scan/camerapage.h"
#include "ui/scan/incomingdialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCryptographicHash>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

// Pictures come late on a busy machine, and a stream may have to be opened again in between.
constexpr int patience = 40'000;

QImage part(int number)
{
    return QImage(QStringLiteral(COUNTERSIGN_TEST_DATA "/camera/export-%1.png").arg(number));
}

/// The account that the pictures hold under that number, by way of a link as other programs write it.
Token expected(int number)
{
    const QString index = u"%1"_s.arg(number, 2, 10, QChar(u'0'));
    const QString name = u"person%1@example.org"_s.arg(index);
    const QByteArray key = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1);
    const QByteArray alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QString base32;
    for (int bit = 0; bit < 160; bit += 5) {
        int value = 0;
        for (int i = bit; i < bit + 5; ++i)
            value = 2 * value + ((static_cast<uchar>(key[i / 8]) >> (7 - i % 8)) & 1);
        base32 += QLatin1Char(alphabet[value]);
    }
    const Result<Incoming> read =
        intake::fromText(u"otpauth://totp/Issuer%20%1:%2?secret=%3&issuer=Issuer%20%1"_s.arg(index, name, base32));
    return read->tokens.first().token;
}

QString wordsOn(const CameraPage &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

} // namespace

/// A Google export of 30 accounts in three dense codes, held in front of a camera one after the other.
class CameraExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void allPartsInAnyOrder();
    void whoStopsHalfwayKeepsWhatWasRead();

private:
    CameraPage *openPage();
    void addAll(int accounts);
    void expectInVault(int first, int last) const;

    std::unique_ptr<TestCamera> m_camera;
    MemoryStore m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void CameraExportTest::initTestCase()
{
    QVERIFY(TestCamera::install());
    m_camera = std::make_unique<TestCamera>(u"Camera"_s, QList<QSize>{{1280, 720}});
}

void CameraExportTest::init()
{
    m_camera->show({});
    m_store.shelf().document = {};
    m_session = std::make_unique<Session>(m_store, [] { return 1'700'000'010'000; });
    m_window = std::make_unique<MainWindow>(*m_session, QStringLiteral(COUNTERSIGN_READER));
    m_window->show();
    m_session->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patience);
}

void CameraExportTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!m_camera->isOn(), patience);
}

CameraPage *CameraExportTest::openPage()
{
    m_window->findChild<QAction *>(u"useCamera"_s)->trigger();
    auto *page = m_window->findChild<CameraPage *>();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(m_camera->isOn(), patience); }();
    return page;
}

void CameraExportTest::addAll(int accounts)
{
    IncomingDialog *question = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((question = m_window->findChild<IncomingDialog *>()) && question->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_camera->isOn(), patience);
    QCOMPARE(question->findChild<QAbstractItemView *>(u"incomingList"_s)->model()->rowCount(), accounts);
    question->findChild<QPushButton *>(u"add"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->vault().tokens.size(), accounts, patience);
}

void CameraExportTest::expectInVault(int first, int last) const
{
    for (int number = first; number <= last; ++number) {
        const Token wanted = expected(number);
        const auto isWanted = [&](const Token &token) { return token.sameKeyAs(wanted) && token.sameNamesAs(wanted); };
        QVERIFY2(std::ranges::count_if(m_session->vault().tokens, isWanted) == 1, qPrintable(wanted.fullName()));
    }
}

void CameraExportTest::allPartsInAnyOrder()
{
    CameraPage *page = openPage();
    m_camera->show(part(2));
    QTRY_VERIFY2_WITH_TIMEOUT(wordsOn(*page).contains(u"Part 2 of 3 read, still missing: 1, 3."_s),
                              qPrintable(wordsOn(*page)), patience);

    // Held up for long, or shown once more: nothing comes of it.
    m_camera->show({});
    m_camera->show(part(2));
    QTRY_VERIFY_WITH_TIMEOUT(m_camera->seenAt(), patience);

    m_camera->show(part(3));
    QTRY_VERIFY2_WITH_TIMEOUT(wordsOn(*page).contains(u"still missing: 1."_s), qPrintable(wordsOn(*page)), patience);
    QVERIFY(m_camera->isOn());
    m_camera->show(part(2));
    QTRY_VERIFY_WITH_TIMEOUT(m_camera->seenAt(), patience);
    m_camera->show(part(1));
    addAll(30);
    expectInVault(1, 30);
}

void CameraExportTest::whoStopsHalfwayKeepsWhatWasRead()
{
    CameraPage *page = openPage();
    m_camera->show(part(3));
    QTRY_VERIFY2_WITH_TIMEOUT(wordsOn(*page).contains(u"Part 3 of 3 read, still missing: 1, 2."_s),
                              qPrintable(wordsOn(*page)), patience);
    m_camera->show(part(1));
    QTRY_VERIFY2_WITH_TIMEOUT(wordsOn(*page).contains(u"Part 1 of 3 read, still missing: 2."_s),
                              qPrintable(wordsOn(*page)), patience);
    QTest::keyClick(page, Qt::Key_Escape);
    addAll(20);
    expectInVault(1, 10);
    expectInVault(21, 30);
}

QTEST_MAIN(CameraExportTest)
#include "tst_cameraexport.moc"
