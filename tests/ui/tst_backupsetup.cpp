// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupfolder.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/backup/backupsetup.h"

#include <QDir>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace countersign;
using namespace countersign::test;

class BackupSetupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void writesTheFirstBackup();
    void suggestsAFolder();
    void keepsThePassphraseThereIs();
    void anImpossibleFolderIsSaid();
    void aWeakPassphraseWantsASecondYes();
    void fitsTheNarrowestWindow();

private:
    static QPointer<BackupSetup> openOver(VaultScene &scene)
    {
        auto *dialog = new BackupSetup(scene.backups);
        dialog->open();
        (void)QTest::qWaitForWindowExposed(dialog);
        return dialog;
    }
};

void BackupSetupTest::writesTheFirstBackup()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    QVERIFY(answerOf(scene.session.open()));
    const auto dialog = openOver(scene);
    QSignalSpy done(dialog, &BackupSetup::setUp);
    QVERIFY(!part<QPushButton>(dialog, "go")->isEnabled());
    type(dialog, "backupFolder", qPrintable(scene.folder("stick/backups")));
    type(dialog, "newPassphrase", "otter plum lantern road");
    type(dialog, "samePassphrase", "otter plum lantern road");
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(wordsOf(dialog, "setupWords").startsWith(QStringLiteral("First backup written and checked.")));
    const auto files = BackupFolder(scene.folder("stick/backups")).list();
    QVERIFY(files && files->size() == 1);
    QFile file(files->first().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto opened = vaultcodec::unlock(Secret::takeFrom(file.readAll()), passphraseOf("otter plum lantern road"));
    QVERIFY(opened);
    QCOMPARE(opened->vault.tokens.size(), 2);
    QCOMPARE(part<QPushButton>(dialog, "go")->text(), QStringLiteral("Close"));
    press(dialog, "go");
    QTRY_VERIFY(!dialog);
}

void BackupSetupTest::suggestsAFolder()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    const auto dialog = openOver(scene);
    const QString suggested = QDir::fromNativeSeparators(part<QLineEdit>(dialog, "backupFolder")->text());
    QVERIFY(suggested.startsWith(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    // A relative one would depend on where the program was started.
    type(dialog, "newPassphrase", "otter plum lantern road");
    type(dialog, "samePassphrase", "otter plum lantern road");
    QVERIFY(part<QPushButton>(dialog, "go")->isEnabled());
    part<QLineEdit>(dialog, "backupFolder")->setText(QStringLiteral("backups"));
    QVERIFY(!part<QPushButton>(dialog, "go")->isEnabled());
    dialog->close();
}

void BackupSetupTest::keepsThePassphraseThereIs()
{
    Vault vault = vaultOf({"Nordbank"});
    vault.backupSeal = cheapSeal("as before");
    VaultScene scene(vault);
    QVERIFY(answerOf(scene.session.open()));
    const auto dialog = openOver(scene);
    QVERIFY(part<QRadioButton>(dialog, "keepPassphrase")->isChecked());
    QVERIFY(!part<QWidget>(dialog, "newPassphrase")->isVisible());
    part<QLineEdit>(dialog, "backupFolder")->setText(scene.folder("backups"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!wordsOf(dialog, "setupWords").isEmpty());
    const auto files = BackupFolder(scene.folder("backups")).list();
    QVERIFY(files && files->size() == 1);
    QFile file(files->first().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(vaultcodec::unlock(Secret::takeFrom(file.readAll()), passphraseOf("as before")));
    dialog->close();
}

void BackupSetupTest::anImpossibleFolderIsSaid()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    const QString inTheWay = scene.addFile("a file", Secret::fromBytes("x"));
    const auto dialog = openOver(scene);
    type(dialog, "newPassphrase", "otter plum lantern road");
    type(dialog, "samePassphrase", "otter plum lantern road");
    part<QLineEdit>(dialog, "backupFolder")->setText(inTheWay + QStringLiteral("/backups"));
    press(dialog, "go");
    QTRY_VERIFY(wordsOf(dialog, "setupWords").contains(QStringLiteral("No backup could be written")));
    QVERIFY(scene.backups.folder().isEmpty());
    QVERIFY(part<QLineEdit>(dialog, "backupFolder")->isVisible());
    dialog->close();
}

void BackupSetupTest::aWeakPassphraseWantsASecondYes()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    const auto dialog = openOver(scene);
    type(dialog, "newPassphrase", "123456");
    type(dialog, "samePassphrase", "123456");
    QVERIFY(!part<QPushButton>(dialog, "go")->isEnabled());
    part<QAbstractButton>(dialog, "useWeak")->click();
    QVERIFY(part<QPushButton>(dialog, "go")->isEnabled());
    dialog->close();
}

void BackupSetupTest::fitsTheNarrowestWindow()
{
    Vault vault = vaultOf({"Nordbank"});
    vault.backupSeal = cheapSeal("as before");
    VaultScene scene(vault);
    QVERIFY(answerOf(scene.session.open()));
    const auto dialog = openOver(scene);
    dialog->resize(320, 480);
    part<QAbstractButton>(dialog, "anotherPassphrase")->click();
    QTRY_VERIFY(part<QWidget>(dialog, "newPassphrase")->isVisible());
    QCOMPARE(dialog->width(), 320);
    fits(dialog);
    dialog->close();
}

QTEST_MAIN(BackupSetupTest)
#include "tst_backupsetup.moc"
