// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/lockpage.h"

#include "core/base/errortext.h"
#include "ui/unlock/passphrasefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

/// A lock page in a window, and its parts.
struct Scene
{
    Scene()
    {
        page.resize(420, 600);
        page.show();
        page.clear();
        QCoreApplication::processEvents();
    }

    void type(const QString &text) { QTest::keyClicks(field->lineEdit(), text); }
    void enter() { QTest::keyClick(field->lineEdit(), Qt::Key_Return); }

    /// A second passes, as the page's timer tells it.
    void tick()
    {
        auto *timer = page.findChild<QTimer *>();
        QVERIFY(timer->isActive());
        QTimerEvent event(timer->timerId());
        QCoreApplication::sendEvent(timer, &event);
    }

    LockPage page;
    PassphraseField *field = page.findChild<PassphraseField *>();
    QPushButton *unlock = page.findChild<QPushButton *>(u"unlock"_s);
    QLabel *error = page.findChild<QLabel *>(u"unlockError"_s);
    QSignalSpy wanted{&page, &LockPage::unlockWanted};
};

} // namespace

class LockPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassphraseIsWanted();
    void busy();
    void wrongPassphrase();
    void wrongAgainWithAWait();
    void theOtherWaysAlwaysWork();
    void clearForgetsEverything();
};

void LockPageTest::aPassphraseIsWanted()
{
    Scene scene;
    QVERIFY(!scene.unlock->isEnabled());
    QVERIFY(!scene.error->isVisible());
    scene.enter();
    QCOMPARE(scene.wanted.size(), 0);
    scene.type(u"open sesame"_s);
    QVERIFY(scene.unlock->isEnabled());
    QVERIFY(scene.unlock->isDefault());
    scene.enter();
    QCOMPARE(scene.wanted.size(), 1);
    scene.unlock->click();
    QCOMPARE(scene.wanted.size(), 2);
    QCOMPARE(scene.page.takePassphrase().view().toByteArray(), QByteArray("open sesame"));
    QVERIFY(scene.field->isEmpty());
    QVERIFY(scene.page.takePassphrase().isEmpty());
}

void LockPageTest::busy()
{
    Scene scene;
    scene.type(u"open sesame"_s);
    const QString before = scene.unlock->text();
    scene.page.setBusy(true);
    QVERIFY(!scene.field->isEnabled());
    QVERIFY(!scene.unlock->isEnabled());
    QVERIFY(scene.unlock->text() != before);
    scene.enter();
    QCOMPARE(scene.wanted.size(), 0);
    scene.page.setBusy(false);
    QVERIFY(scene.field->isEnabled());
    QCOMPARE(scene.unlock->text(), before);
}

void LockPageTest::wrongPassphrase()
{
    Scene scene;
    const QString before = scene.unlock->text();
    scene.type(u"open barley"_s);
    scene.page.setBusy(true);
    const Error wrong{Reason::WrongPassphrase, {}};
    scene.page.refuse(wrong);
    QCOMPARE(scene.error->text(), sentenceFor(wrong));
    QVERIFY(scene.error->isVisible());
    QVERIFY(scene.field->isEmpty());
    QVERIFY(scene.field->isEnabled());
    QCOMPARE(scene.unlock->text(), before);
    if (QGuiApplication::focusWindow())
        QVERIFY(scene.field->lineEdit()->hasFocus());
    scene.type(u"open sesame"_s);
    QVERIFY2(scene.error->isVisible(), "What was wrong can be read while the next one is typed.");
    scene.enter();
    QCOMPARE(scene.wanted.size(), 1);
    scene.page.setBusy(true);
    QVERIFY(!scene.error->isVisible());
}

void LockPageTest::wrongAgainWithAWait()
{
    Scene scene;
    const QString before = scene.unlock->text();
    scene.page.refuse({Reason::WrongPassphrase, {}}, std::chrono::seconds(2));
    scene.type(u"open sesame"_s);
    QVERIFY(!scene.unlock->isEnabled());
    QVERIFY(scene.unlock->text().contains(u'2'));
    scene.enter();
    scene.tick();
    QVERIFY(!scene.unlock->isEnabled());
    QVERIFY(scene.unlock->text().contains(u'1'));
    scene.enter();
    QCOMPARE(scene.wanted.size(), 0);
    scene.tick();
    QVERIFY(scene.unlock->isEnabled());
    QCOMPARE(scene.unlock->text(), before);
    QVERIFY(!scene.page.findChild<QTimer *>()->isActive());
    scene.enter();
    QCOMPARE(scene.wanted.size(), 1);
    QCOMPARE(scene.page.takePassphrase().view().toByteArray(), QByteArray("open sesame"));
}

void LockPageTest::theOtherWaysAlwaysWork()
{
    Scene scene;
    QSignalSpy restore(&scene.page, &LockPage::restoreWanted), quit(&scene.page, &LockPage::quitWanted);
    auto *restoring = scene.page.findChild<QPushButton *>(u"restoreBackup"_s);
    auto *quitting = scene.page.findChild<QPushButton *>(u"quit"_s);
    int clicks = 0;
    const auto bothWork = [&] {
        restoring->click();
        quitting->click();
        ++clicks;
        return restore.size() == clicks && quit.size() == clicks;
    };
    QVERIFY(bothWork());
    scene.page.setBusy(true);
    QVERIFY(bothWork());
    scene.page.refuse({Reason::WrongPassphrase, {}}, std::chrono::seconds(60));
    QVERIFY(bothWork());
}

void LockPageTest::clearForgetsEverything()
{
    Scene scene;
    scene.page.refuse({Reason::WrongPassphrase, {}}, std::chrono::seconds(60));
    scene.type(u"open"_s);
    scene.page.clear();
    QVERIFY(scene.field->isEmpty());
    QVERIFY(!scene.error->isVisible());
    scene.type(u"open sesame"_s);
    QVERIFY(scene.unlock->isEnabled());
}

QTEST_MAIN(LockPageTest)
#include "tst_lockpage.moc"
