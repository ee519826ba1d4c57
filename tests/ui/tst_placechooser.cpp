// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pressing.h"
#include "ui/unlock/passphrasechooser.h"
#include "ui/unlock/placechooser.h"
#include "ui/unlock/placepage.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace countersign;
using namespace countersign::test;

namespace {

QRadioButton *option(QWidget *of, const char *name)
{
    return part<QRadioButton>(of, name);
}

} // namespace

class PlaceChooserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void returnGoesOnWithTheKeychain();
    void withoutAKeychainThereIsTheFile();
    void everythingByKeyboard();
    void aFileThatIsThereIsOpened();
    void aFileThatIsThereIsNotWrittenOver();
    void saysWhatIsWrongWithAPath_data();
    void saysWhatIsWrongWithAPath();
    void thePresentPlaceIsNoMove();
    void aPassphraseMovesAlong();
    void refusalsAreSaid();
    void fitsTheNarrowestWindow_data();
    void fitsTheNarrowestWindow();
};

void PlaceChooserTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void PlaceChooserTest::returnGoesOnWithTheKeychain()
{
    PlacePage page;
    page.setKeychain(QStringLiteral("GNOME Keyring"));
    page.show();
    page.focusFirst();
    QVERIFY(option(&page, "keychain")->isChecked());
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("placeTitle"))->isVisible());
    QVERIFY(!page.findChild<PassphraseChooser *>()->isVisible());
    QSignalSpy chosen(&page, &PlacePage::chosen);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const PlaceChoice choice = page.take();
    QCOMPARE(choice.place, VaultPlace());
    QVERIFY(!choice.isSealed);
}

void PlaceChooserTest::withoutAKeychainThereIsTheFile()
{
    PlacePage page;
    page.setKeychain({});
    page.show();
    QVERIFY(!option(&page, "keychain")->isEnabled());
    QVERIFY(!option(&page, "sealedKeychain")->isEnabled());
    QVERIFY(option(&page, "keychain")->accessibleDescription().contains(QStringLiteral("No keychain answers")));
    QVERIFY(option(&page, "file")->isChecked());
    QVERIFY(part<QLineEdit>(&page, "vaultFile")->text().endsWith(QStringLiteral("vault.json")));
    QVERIFY2(!part<QPushButton>(&page, "continue")->isEnabled(), "a file without a passphrase would lie open");
}

void PlaceChooserTest::everythingByKeyboard()
{
    PlacePage page;
    page.setKeychain(QStringLiteral("GNOME Keyring"));
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    option(&page, "keychain")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(option(&page, "sealedKeychain")->isChecked());
    QVERIFY(!part<QPushButton>(&page, "continue")->isEnabled());
    auto *first = part<QWidget>(&page, "newPassphrase")->findChild<QLineEdit *>();
    auto *again = part<QWidget>(&page, "samePassphrase")->findChild<QLineEdit *>();
    QVERIFY(first->isVisible());
    first->setFocus();
    QTest::keyClicks(first, QStringLiteral("otter plum lantern road"));
    QTest::keyClick(first, Qt::Key_Return);
    QSignalSpy chosen(&page, &PlacePage::chosen);
    QTest::keyClicks(again, QStringLiteral("otter plum lantern road"));
    QVERIFY(part<QPushButton>(&page, "continue")->isEnabled());
    QTest::keyClick(again, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const PlaceChoice choice = page.take();
    QVERIFY(choice.isSealed);
    QCOMPARE(choice.place, VaultPlace());
    QVERIFY(choice.passphrase.sameAs(Secret::fromBytes("otter plum lantern road")));
    QVERIFY2(first->text().isEmpty(), "the passphrase stayed in its field");
}

void PlaceChooserTest::aFileThatIsThereIsOpened()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("stick.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    PlacePage page;
    page.setKeychain(QStringLiteral("KWallet"));
    page.show();
    option(&page, "file")->click();
    part<QLineEdit>(&page, "vaultFile")->setText(file.fileName());
    QVERIFY(wordsOf(&page, "vaultFileWords").contains(QStringLiteral("there already")));
    QVERIFY(!page.findChild<PassphraseChooser *>()->isVisible());
    QVERIFY(part<QPushButton>(&page, "continue")->isEnabled());
    const PlaceChoice choice = page.take();
    QVERIFY(choice.isThere);
    QCOMPARE(choice.place.path, file.fileName());
}

void PlaceChooserTest::aFileThatIsThereIsNotWrittenOver()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("letter.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    PlaceChooser chooser;
    chooser.keepPassphrase(QStringLiteral("kept"));
    chooser.show();
    option(&chooser, "file")->click();
    part<QLineEdit>(&chooser, "vaultFile")->setText(file.fileName());
    QVERIFY(!chooser.isReady());
    QVERIFY(wordsOf(&chooser, "vaultFileWords").contains(QStringLiteral("Choose another name")));
    part<QLineEdit>(&chooser, "vaultFile")->setText(folder.filePath(QStringLiteral("other.json")));
    QVERIFY(chooser.isReady());
}

void PlaceChooserTest::saysWhatIsWrongWithAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QStringLiteral("Choose a folder and a name");
    QTest::newRow("relative") << QStringLiteral("vault.json") << QStringLiteral("Choose a folder and a name");
    QTest::newRow("a folder") << QDir::tempPath() << QStringLiteral("This is a folder");
    QTest::newRow("no drive") << QDir::tempPath() + QStringLiteral("/no such stick/vault.json")
                              << QStringLiteral("Plug in its drive");
}

void PlaceChooserTest::saysWhatIsWrongWithAPath()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    PlaceChooser chooser;
    chooser.keepPassphrase(QStringLiteral("kept"));
    chooser.show();
    option(&chooser, "file")->click();
    part<QLineEdit>(&chooser, "vaultFile")->setText(path);
    QVERIFY(!chooser.isReady());
    QVERIFY2(wordsOf(&chooser, "vaultFileWords").contains(words), qPrintable(wordsOf(&chooser, "vaultFileWords")));
}

void PlaceChooserTest::thePresentPlaceIsNoMove()
{
    PlaceChooser chooser;
    chooser.setCurrent({}, false);
    chooser.show();
    QVERIFY(!chooser.isReady());
    QVERIFY(wordsOf(&chooser, "keptPassphrase").contains(QStringLiteral("where the vault is now")));
    option(&chooser, "sealedKeychain")->click();
    QVERIFY(!chooser.isReady());
    QVERIFY(chooser.findChild<PassphraseChooser *>()->isVisible());
}

void PlaceChooserTest::aPassphraseMovesAlong()
{
    const QTemporaryDir folder;
    PlaceChooser chooser;
    chooser.setCurrent({VaultPlace::Kind::File, folder.filePath(QStringLiteral("vault.json"))}, true);
    chooser.show();
    QVERIFY(option(&chooser, "file")->isChecked());
    QVERIFY(!chooser.isReady());
    option(&chooser, "sealedKeychain")->click();
    QVERIFY(!chooser.findChild<PassphraseChooser *>()->isVisible());
    QVERIFY(wordsOf(&chooser, "keptPassphrase").contains(QStringLiteral("stays as it is")));
    QVERIFY(chooser.isReady());
    const PlaceChoice choice = chooser.take();
    QVERIFY(choice.isSealed && choice.passphrase.isEmpty());
}

void PlaceChooserTest::refusalsAreSaid()
{
    PlacePage page;
    page.show();
    page.setBusy(true);
    QVERIFY(!part<QPushButton>(&page, "continue")->isEnabled());
    QVERIFY(!option(&page, "keychain")->isEnabled());
    page.refuse({Reason::KeychainLocked});
    QVERIFY(wordsOf(&page, "placeError").contains(QStringLiteral("locked")));
    QVERIFY(part<QPushButton>(&page, "continue")->isEnabled());
}

void PlaceChooserTest::fitsTheNarrowestWindow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<double>("text");
    QTest::newRow("left to right") << Qt::LeftToRight << 1.0;
    QTest::newRow("right to left") << Qt::RightToLeft << 1.0;
    QTest::newRow("large text") << Qt::LeftToRight << 1.5;
}

void PlaceChooserTest::fitsTheNarrowestWindow()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(double, text);
    const QFont plain = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(plain); });
    QFont font = plain;
    font.setPointSizeF(plain.pointSizeF() * text);
    QApplication::setFont(font);
    PlacePage page;
    page.setLayoutDirection(direction);
    page.setKeychain({});
    page.resize(320, 480);
    page.show();
    QCOMPARE(page.width(), 320);
    fits(&page);
}

QTEST_MAIN(PlaceChooserTest)
#include "tst_placechooser.moc"
