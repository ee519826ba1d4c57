// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasechooser.h"

#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/strengthbar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QString good = u"unfold gravel sprout onion"_s;

/// A chooser on the screen, and its parts.
struct Scene
{
    Scene()
    {
        chooser.show();
        QVERIFY(QTest::qWaitForWindowActive(&chooser));
        first->setFocus();
    }

    void type(PassphraseField *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClicks(field->lineEdit(), text);
    }

    PassphraseChooser chooser;
    PassphraseField *first = chooser.findChild<PassphraseField *>(u"newPassphrase"_s);
    PassphraseField *second = chooser.findChild<PassphraseField *>(u"samePassphrase"_s);
    QLabel *words = chooser.findChild<QLabel *>(u"strengthWords"_s);
    QLabel *differ = chooser.findChild<QLabel *>(u"passphrasesDiffer"_s);
    QCheckBox *useWeak = chooser.findChild<QCheckBox *>(u"useWeak"_s);
};

} // namespace

class PassphraseChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyWhenTypedTwice();
    void differenceIsSaidWhenDone();
    void shownNeedNotBeRepeated();
    void weakNeedsASecondYes_data();
    void weakNeedsASecondYes();
    void strengthHasWords();
    void fitsIntoASmallWindow_data();
    void fitsIntoASmallWindow();
};

void PassphraseChooserTest::readyWhenTypedTwice()
{
    Scene scene;
    QSignalSpy changed(&scene.chooser, &PassphraseChooser::changed);
    QVERIFY(!scene.chooser.isReady());
    QVERIFY(scene.chooser.take().isEmpty());
    scene.type(scene.first, good);
    QVERIFY(!scene.chooser.isReady());
    scene.type(scene.second, good);
    QVERIFY(changed.size() > 0);
    QVERIFY(scene.chooser.isReady());
    QVERIFY(!scene.useWeak->isVisible());
    QCOMPARE(scene.chooser.take().view().toByteArray(), good.toUtf8());
    QVERIFY(scene.first->isEmpty());
    QVERIFY(scene.second->isEmpty());
    QVERIFY(!scene.chooser.isReady());
}

void PassphraseChooserTest::differenceIsSaidWhenDone()
{
    Scene scene;
    QSignalSpy done(&scene.chooser, &PassphraseChooser::returnPressed);
    scene.type(scene.first, good);
    scene.type(scene.second, u"unfold gravel"_s);
    QVERIFY2(!scene.differ->isVisible(), "Who still types knows.");
    QTest::keyClick(scene.second->lineEdit(), Qt::Key_Return);
    QVERIFY(scene.differ->isVisible());
    QCOMPARE(done.size(), 1);
    QVERIFY(!scene.chooser.isReady());
    QVERIFY(scene.chooser.take().isEmpty());

    scene.chooser.clear();
    scene.type(scene.first, good);
    scene.type(scene.second, u"unfold gravel"_s);
    QVERIFY(!scene.differ->isVisible());
    QTest::keyClick(scene.second->lineEdit(), Qt::Key_Backtab);
    QVERIFY(scene.differ->isVisible());
    scene.type(scene.second, u" sprout onion"_s);
    QVERIFY(!scene.differ->isVisible());
    QVERIFY(scene.chooser.isReady());
}

void PassphraseChooserTest::shownNeedNotBeRepeated()
{
    Scene scene;
    scene.type(scene.first, good);
    scene.type(scene.second, u"other"_s);
    scene.first->findChild<QToolButton *>()->click();
    QVERIFY(!scene.second->isVisible());
    QVERIFY(!scene.differ->isVisible());
    QVERIFY(scene.chooser.isReady());
    scene.first->findChild<QToolButton *>()->click();
    QVERIFY(scene.second->isVisible());
    QVERIFY(scene.second->isEmpty());
    QVERIFY(!scene.chooser.isReady());
    scene.first->setShown(true);
    QSignalSpy done(&scene.chooser, &PassphraseChooser::returnPressed);
    QTest::keyClick(scene.first->lineEdit(), Qt::Key_Return);
    QCOMPARE(done.size(), 1);
    QCOMPARE(scene.chooser.take().view().toByteArray(), good.toUtf8());
    QVERIFY(scene.second->isVisible());
}

void PassphraseChooserTest::weakNeedsASecondYes_data()
{
    QTest::addColumn<QString>("weak");
    QTest::newRow("easy to guess") << u"password1"_s;
    QTest::newRow("short") << u"k#9V%xQ"_s;
    QTest::newRow("few characters in many bytes") << u"\u5927\u96ea\u5c71\u8336"_s;
}

void PassphraseChooserTest::weakNeedsASecondYes()
{
    QFETCH(QString, weak);
    Scene scene;
    scene.first->lineEdit()->insert(weak);
    scene.second->lineEdit()->insert(weak);
    QVERIFY(scene.chooser.isWeak());
    QVERIFY(!scene.chooser.isReady());
    QVERIFY(scene.useWeak->isVisible());
    QSignalSpy changed(&scene.chooser, &PassphraseChooser::changed);
    scene.useWeak->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(scene.chooser.isReady());
    // The yes was for that one.
    scene.first->lineEdit()->insert(u"1"_s);
    scene.second->lineEdit()->insert(u"1"_s);
    QVERIFY(scene.chooser.isWeak() ? !scene.chooser.isReady() : scene.chooser.isReady());
    QVERIFY(!scene.useWeak->isChecked());
    scene.chooser.clear();
    QVERIFY(!scene.useWeak->isVisible());
}

void PassphraseChooserTest::strengthHasWords()
{
    Scene scene;
    QSet<QString> seen;
    int before = 0;
    for (const QString &text : {u"aaaaaaaaa"_s, u"Winter2024!"_s, good + u" tribute mimic"_s}) {
        scene.chooser.clear();
        scene.first->lineEdit()->insert(text);
        const int filled = scene.chooser.strength().score;
        QVERIFY(filled >= before);
        before = filled;
        seen.insert(scene.words->text());
    }
    QCOMPARE(before, 4);
    QCOMPARE(seen.size(), 3);
}

void PassphraseChooserTest::fitsIntoASmallWindow_data()
{
    QTest::addColumn<qreal>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("plain") << 1.0 << Qt::LeftToRight;
    QTest::newRow("large text") << 1.8 << Qt::LeftToRight;
    QTest::newRow("right to left") << 1.0 << Qt::RightToLeft;
}

void PassphraseChooserTest::fitsIntoASmallWindow()
{
    QFETCH(qreal, text);
    QFETCH(Qt::LayoutDirection, direction);
    PassphraseChooser chooser;
    QFont font = chooser.font();
    font.setPointSizeF(font.pointSizeF() * text);
    chooser.setFont(font);
    chooser.setLayoutDirection(direction);
    chooser.resize(288, 420); // The smallest window, less its margins.
    chooser.show();
    chooser.findChild<PassphraseField *>(u"newPassphrase"_s)->lineEdit()->insert(u"password"_s);
    QCoreApplication::processEvents();
    QVERIFY2(chooser.minimumSizeHint().width() <= 288, qPrintable(QString::number(chooser.minimumSizeHint().width())));
}

QTEST_MAIN(PassphraseChooserTest)
#include "tst_passphrasechooser.moc"
