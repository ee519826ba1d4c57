// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/backup/backupdialog.h"

#include <QFile>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr qint64 day = 86'400;

/// The dialog over a scene; it deletes itself when it closes.
QPointer<BackupDialog> openOver(VaultScene &scene, BackupDialog::Purpose purpose)
{
    auto *dialog = new BackupDialog(purpose, scene.session, &scene.places, &scene.backups);
    dialog->open();
    (void)QTest::qWaitForWindowExposed(dialog);
    return dialog;
}

void openWith(const QPointer<BackupDialog> &dialog, const char *passphrase)
{
    QTRY_VERIFY(part<QWidget>(dialog, "backupPassphrase")->isVisible());
    type(dialog, "backupPassphrase", passphrase);
    press(dialog, "go");
    QTRY_VERIFY(part<QWidget>(dialog, "backupHead")->isVisible());
}

QStringList rowsOf(const QWidget *dialog, const char *list)
{
    QStringList rows;
    const auto *widget = part<QListWidget>(dialog, list);
    for (int i = 0; i < widget->count(); ++i)
        rows.append(widget->item(i)->text());
    return rows;
}

QStringList issuersOf(const Vault &vault)
{
    QStringList issuers;
    for (const Token &token : vault.tokens)
        issuers.append(token->issuer);
    return issuers;
}

} // namespace

class BackupDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aMissingVaultIsBackInThreeClicks();
    void theNewestOfThisVaultIsChosen();
    void aWrongPassphraseIsSaid();
    void whatIsNoBackupIsSaid_data();
    void whatIsNoBackupIsSaid();
    void checkingChangesNothing();
    void checkingSaysWhenAllIsTheSame();
    void anOldPassphraseDoesNotCountAsKnown();
    void whatCouldNotBeUnderstoodIsNamed();
    void addingIsSuggested();
    void nothingToAddIsSaid();
    void replacingIsAskedOnce();
    void aLockedVaultCanBeReplaced();
    void withoutAKeychainAFileIsOffered();
    void aFileInTheOpenGetsAPassphrase();
    void aFailedRestoreIsSaid();
    void withoutFoldersAFileIsChosen();
    void openingCanBeGivenUp();
    void lockingTakesTheNamesAway();
    void fitsTheNarrowestWindow();
};

void BackupDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void BackupDialogTest::aMissingVaultIsBackInThreeClicks()
{
    VaultScene scene;
    scene.addBackup(vaultOf({"Nordbank", "GitHub"}), cheapSeal("otter plum"));
    scene.store.failLoad = {Reason::VaultMissing, QStringLiteral("the shelf")};
    QVERIFY(!answerOf(scene.session.open()));
    // The first click was on the page that says the vault is missing.
    const auto dialog = openOver(scene, BackupDialog::Purpose::Restore);
    QSignalSpy restored(dialog, &BackupDialog::restored);
    openWith(dialog, "otter plum");
    QVERIFY(wordsOf(dialog, "backupHead").startsWith(QStringLiteral("2 account(s), as of")));
    QVERIFY(!part<QRadioButton>(dialog, "merge")->isVisible());
    press(dialog, "go");
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toInt(), 2);
    QTRY_VERIFY(!dialog);
    QCOMPARE(scene.session.state(), Session::State::Open);
    QCOMPARE(scene.stored()->vault.tokens.size(), 2);
}

void BackupDialogTest::theNewestOfThisVaultIsChosen()
{
    const Vault ours = vaultOf({"Nordbank"});
    VaultScene scene(ours);
    QVERIFY(answerOf(scene.session.open()));
    scene.addBackup(ours, cheapSeal("a"), 3 * day);
    scene.addBackup(ours, cheapSeal("a"), day);
    scene.addBackup(vaultOf({"Proton"}), cheapSeal("a"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Check);
    auto *list = part<QListWidget>(dialog, "backups");
    QTRY_COMPARE(list->count(), 3);
    QCOMPARE(list->currentRow(), 0);
    const QString newest =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(scene.now).addDays(-1).date(), QLocale::LongFormat);
    QVERIFY2(list->item(0)->text().startsWith(newest), qPrintable(list->item(0)->text()));
    QVERIFY(list->item(2)->text().contains(QStringLiteral("of another vault")));
    QTRY_VERIFY(part<QWidget>(dialog, "backupPassphrase")->isVisible());
    QTRY_VERIFY(part<QWidget>(dialog, "backupPassphrase")->isAncestorOf(dialog->focusWidget()));
}

void BackupDialogTest::aWrongPassphraseIsSaid()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    scene.addBackup(vaultOf({"Proton"}), cheapSeal("otter plum"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Check);
    QTRY_VERIFY(part<QWidget>(dialog, "backupPassphrase")->isVisible());
    QVERIFY2(!part<QPushButton>(dialog, "go")->isEnabled(), "there is nothing to try yet");
    type(dialog, "backupPassphrase", "otter plumm");
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(wordsOf(dialog, "pickerWords").contains(QStringLiteral("does not open it")));
    QVERIFY(part<QWidget>(dialog, "backupPassphrase")->isVisible());
    openWith(dialog, "otter plum");
}

void BackupDialogTest::whatIsNoBackupIsSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QByteArray sealed = vaultcodec::write(vaultOf({"Nordbank"}), cheapSeal("otter plum")).view().toByteArray();
    QTest::newRow("a letter") << QByteArray("Dear Mo,") << QStringLiteral("is not a backup");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is not a backup");
    QTest::newRow("cut off") << sealed.first(sealed.size() / 2) << QStringLiteral("is not a backup");
    QTest::newRow("from the future") << QByteArray(R"({"version":9,"header":{"slots":null,"params":null},"db":{}})")
                                     << QStringLiteral("newer Countersign");
    const qsizetype middle = sealed.lastIndexOf("\"db\"") + 20;
    sealed[middle] = sealed[middle] == 'A' ? 'B' : 'A';
    QTest::newRow("a byte is wrong") << sealed << QStringLiteral("damaged");
}

void BackupDialogTest::whatIsNoBackupIsSaid()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Restore);
    dialog->choose(scene.addFile("chosen.json", Secret::fromBytes(content)));
    QTRY_VERIFY(part<QWidget>(dialog, "pickerWords")->isVisible()
                || part<QWidget>(dialog, "backupPassphrase")->isVisible());
    if (part<QWidget>(dialog, "backupPassphrase")->isVisible()) {
        type(dialog, "backupPassphrase", "otter plum");
        press(dialog, "go");
    }
    QTRY_VERIFY2(wordsOf(dialog, "pickerWords").contains(words), qPrintable(wordsOf(dialog, "pickerWords")));
    QCOMPARE(scene.stored()->vault.tokens.size(), 1);
}

void BackupDialogTest::checkingChangesNothing()
{
    Vault ours = vaultOf({"Nordbank", "GitHub"});
    VaultScene scene(ours);
    QVERIFY(answerOf(scene.session.open()));
    ours.tokens.removeLast();
    ours.tokens.append(tokenOf("Proton", "mo"));
    const QString path = scene.addBackup(ours, cheapSeal("otter plum"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto dialog = openOver(scene, BackupDialog::Purpose::Check);
    openWith(dialog, "otter plum");
    QCOMPARE(wordsOf(dialog, "backupGood"), QStringLiteral("This backup is good. Nothing was changed."));
    const QStringList rows = rowsOf(dialog, "backupNames");
    QCOMPARE(rows, QStringList({QStringLiteral("Only in the backup"), QStringLiteral("Proton (mo)"),
                                QStringLiteral("Only in your vault"), QStringLiteral("GitHub (m.okafor)")}));
    QVERIFY(!part<QRadioButton>(dialog, "replace")->isVisible());
    QVERIFY(!part<QPushButton>(dialog, "close")->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(scene.store.shelf().saves, 0);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void BackupDialogTest::checkingSaysWhenAllIsTheSame()
{
    Vault ours = vaultOf({"Nordbank", "GitHub"});
    ours.backupSeal = cheapSeal("otter plum");
    VaultScene scene(ours);
    QVERIFY(answerOf(scene.session.open()));
    scene.addBackup(ours, ours.backupSeal);
    const QSettings settings(scene.folder("settings/settings.ini"), QSettings::IniFormat);
    QVERIFY(!settings.contains(QStringLiteral("backup/passphraseTyped")));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Check);
    openWith(dialog, "otter plum");
    QCOMPARE(wordsOf(dialog, "backupVerdict"), QStringLiteral("It holds exactly what your vault holds."));
    QVERIFY(rowsOf(dialog, "backupNames").isEmpty());
    const QSettings after(scene.folder("settings/settings.ini"), QSettings::IniFormat);
    QCOMPARE(after.value(QStringLiteral("backup/passphraseTyped")).toLongLong(), secondsOf(scene.now));
}

void BackupDialogTest::anOldPassphraseDoesNotCountAsKnown()
{
    Vault ours = vaultOf({"Nordbank"});
    ours.backupSeal = cheapSeal("the new one");
    VaultScene scene(ours);
    QVERIFY(answerOf(scene.session.open()));
    scene.addBackup(ours, cheapSeal("the old one"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Check);
    openWith(dialog, "the old one");
    const QSettings after(scene.folder("settings/settings.ini"), QSettings::IniFormat);
    QVERIFY(!after.contains(QStringLiteral("backup/passphraseTyped")));
}

void BackupDialogTest::whatCouldNotBeUnderstoodIsNamed()
{
    VaultScene scene;
    QVERIFY(answerOf(scene.session.open()));
    Vault odd = vaultOf({"Nordbank"});
    odd.setAside = {{Secret::fromBytes(R"({"type":"quantum","name":"m","issuer":"Future bank","info":{}})"),
                     QStringLiteral("Future bank (m)"),
                     {Reason::KindUnsupported, QStringLiteral("quantum")}}};
    scene.addBackup(odd, cheapSeal("otter plum"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Check);
    openWith(dialog, "otter plum");
    const QString all = rowsOf(dialog, "backupNames").join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("Future bank")) && all.contains(QStringLiteral("quantum")), qPrintable(all));
}

void BackupDialogTest::addingIsSuggested()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    QVERIFY(answerOf(scene.session.open()));
    scene.addBackup(vaultOf({"GitHub", "Proton"}), cheapSeal("otter plum"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Restore);
    QSignalSpy restored(dialog, &BackupDialog::restored);
    openWith(dialog, "otter plum");
    QVERIFY(part<QRadioButton>(dialog, "merge")->isChecked());
    QCOMPARE(part<QPushButton>(dialog, "go")->text(), QStringLiteral("Add"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toInt(), 1);
    QCOMPARE(issuersOf(scene.stored()->vault),
             QStringList({QStringLiteral("Nordbank"), QStringLiteral("GitHub"), QStringLiteral("Proton")}));
}

void BackupDialogTest::nothingToAddIsSaid()
{
    const Vault ours = vaultOf({"Nordbank"});
    VaultScene scene(ours);
    QVERIFY(answerOf(scene.session.open()));
    scene.addBackup(ours, cheapSeal("otter plum"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Restore);
    openWith(dialog, "otter plum");
    QCOMPARE(wordsOf(dialog, "mergeWords"), QStringLiteral("Nothing is missing here."));
    QVERIFY(!part<QPushButton>(dialog, "go")->isEnabled());
    press(dialog, "replace");
    QVERIFY(part<QPushButton>(dialog, "go")->isEnabled());
}

void BackupDialogTest::replacingIsAskedOnce()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    QVERIFY(answerOf(scene.session.open()));
    scene.addBackup(vaultOf({"Proton"}), cheapSeal("otter plum"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Restore);
    QSignalSpy restored(dialog, &BackupDialog::restored);
    openWith(dialog, "otter plum");
    press(dialog, "replace");
    QVERIFY(wordsOf(dialog, "consequence").contains(scene.folder("settings")));
    press(dialog, "go");
    QPointer<QMessageBox> box;
    QTRY_VERIFY((box = dialog->findChild<QMessageBox *>()) && box->isVisible());
    box->reject();
    QTRY_VERIFY(!box);
    QCOMPARE(scene.stored()->vault.tokens.size(), 2);
    press(dialog, "go");
    QTRY_VERIFY((box = dialog->findChild<QMessageBox *>()) && box->isVisible());
    press(box, "replaceYes");
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(issuersOf(scene.stored()->vault), QStringList(QStringLiteral("Proton")));
    QCOMPARE(scene.safetyCopies(), 1);
}

void BackupDialogTest::aLockedVaultCanBeReplaced()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("forgotten"));
    QVERIFY(!answerOf(scene.session.open()));
    scene.addBackup(vaultOf({"Proton", "GitHub"}), cheapSeal("otter plum"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Restore);
    openWith(dialog, "otter plum");
    // Nothing of the locked vault is said.
    QVERIFY(!rowsOf(dialog, "backupNames").join(u' ').contains(QStringLiteral("Nordbank")));
    QVERIFY(wordsOf(dialog, "consequence").contains(QStringLiteral("safety copy")));
    QVERIFY(wordsOf(dialog, "consequence").contains(QStringLiteral("passphrase of this backup")));
    press(dialog, "go");
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    QVERIFY(scene.stored("otter plum"));
    QCOMPARE(scene.safetyCopies(), 1);
}

void BackupDialogTest::withoutAKeychainAFileIsOffered()
{
    VaultScene scene;
    scene.addBackup(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    scene.store.failLoad = {Reason::KeychainNone};
    QVERIFY(!answerOf(scene.session.open()));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Restore);
    openWith(dialog, "otter plum");
    QVERIFY(!part<QRadioButton>(dialog, "keychain")->isEnabled());
    QVERIFY(part<QRadioButton>(dialog, "file")->isChecked());
    part<QLineEdit>(dialog, "vaultFile")->setText(scene.folder("vault.json"));
    press(dialog, "go");
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    QTRY_VERIFY(!dialog);
    QCOMPARE(scene.places.chosen().path, scene.folder("vault.json"));
    QFile file(scene.folder("vault.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(vaultcodec::unlock(Secret::takeFrom(file.readAll()), passphraseOf("otter plum")));
}

void BackupDialogTest::aFileInTheOpenGetsAPassphrase()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Restore);
    dialog->choose(scene.addFile("export.json", vaultcodec::write(vaultOf({"Proton"}))));
    QTRY_VERIFY(wordsOf(dialog, "pickerWords").contains(QStringLiteral("without a passphrase")));
    press(dialog, "go");
    QTRY_VERIFY(part<QWidget>(dialog, "backupHead")->isVisible());
    QVERIFY2(!part<QWidget>(dialog, "newPassphrase")->isVisible(), "adding needs none");
    press(dialog, "replace");
    QVERIFY(part<QWidget>(dialog, "newPassphrase")->isVisible());
    QVERIFY(!part<QPushButton>(dialog, "go")->isEnabled());
    type(dialog, "newPassphrase", "otter plum lantern road");
    type(dialog, "samePassphrase", "otter plum lantern road");
    press(dialog, "go");
    QPointer<QMessageBox> box;
    QTRY_VERIFY((box = dialog->findChild<QMessageBox *>()) && box->isVisible());
    press(box, "replaceYes");
    QTRY_VERIFY(!dialog);
    QCOMPARE(issuersOf(scene.stored()->vault), QStringList(QStringLiteral("Proton")));
    QCOMPARE(scene.safetyCopies(), 1);
}

void BackupDialogTest::aFailedRestoreIsSaid()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    scene.addBackup(vaultOf({"Proton"}), cheapSeal("otter plum"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Restore);
    openWith(dialog, "otter plum");
    scene.store.failSave = {Reason::KeychainLocked};
    press(dialog, "go");
    QTRY_VERIFY(wordsOf(dialog, "restoreError").contains(QStringLiteral("keychain is locked")));
    QCOMPARE(scene.session.vault().tokens.size(), 1);
    scene.store.failSave.reset();
    press(dialog, "go");
    QTRY_VERIFY(!dialog);
    QCOMPARE(scene.stored()->vault.tokens.size(), 2);
}

void BackupDialogTest::withoutFoldersAFileIsChosen()
{
    VaultScene scene;
    QVERIFY(answerOf(scene.session.open()));
    BackupDialog dialog(BackupDialog::Purpose::Restore, scene.session, nullptr, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_VERIFY(wordsOf(&dialog, "noneFound").contains(QStringLiteral("choose its file")));
    dialog.choose(scene.addFile("mine.json", vaultcodec::write(vaultOf({"Nordbank"}), cheapSeal("otter plum"))));
    QTRY_VERIFY(part<QWidget>(&dialog, "backupPassphrase")->isVisible());
    QVERIFY(rowsOf(&dialog, "backups").first().startsWith(QStringLiteral("mine.json")));
    type(&dialog, "backupPassphrase", "otter plum");
    press(&dialog, "go");
    QTRY_VERIFY(part<QWidget>(&dialog, "backupHead")->isVisible());
    press(&dialog, "go");
    QTRY_COMPARE(scene.session.vault().tokens.size(), 1);
}

void BackupDialogTest::openingCanBeGivenUp()
{
    VaultScene scene;
    QVERIFY(answerOf(scene.session.open()));
    // At the cost of a real one, so that there is time to change one's mind.
    scene.addBackup(vaultOf({"Nordbank"}), sealedvault::newSeal(passphraseOf("otter plum")));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Check);
    QTRY_VERIFY(part<QWidget>(dialog, "backupPassphrase")->isVisible());
    type(dialog, "backupPassphrase", "otter plum");
    press(dialog, "go");
    QCOMPARE(part<QPushButton>(dialog, "go")->text(), QStringLiteral("Opening…"));
    press(dialog, "close");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(part<QWidget>(dialog, "backupPassphrase")->isEnabled());
    QVERIFY(part<QPushButton>(dialog, "go")->isEnabled());
    press(dialog, "close");
    QTRY_VERIFY(!dialog);
}

void BackupDialogTest::lockingTakesTheNamesAway()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("lantern"));
    QVERIFY(!answerOf(scene.session.open()));
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("lantern"))));
    scene.addBackup(vaultOf({"Proton"}), cheapSeal("otter plum"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Check);
    openWith(dialog, "otter plum");
    scene.session.lock();
    QTRY_VERIFY(!dialog);
}

void BackupDialogTest::fitsTheNarrowestWindow()
{
    VaultScene scene(vaultOf({"Nordbank", "A provider with a name that is much longer than any window is wide"}));
    QVERIFY(answerOf(scene.session.open()));
    scene.addBackup(vaultOf({"Proton", "Another provider with a name that is much longer than any window is wide"}),
                    cheapSeal("otter plum"));
    const auto dialog = openOver(scene, BackupDialog::Purpose::Restore);
    dialog->resize(320, 480);
    QTRY_VERIFY(part<QWidget>(dialog, "backupPassphrase")->isVisible());
    fits(dialog);
    openWith(dialog, "otter plum");
    QCOMPARE(dialog->width(), 320);
    fits(dialog);
}

QTEST_MAIN(BackupDialogTest)
#include "tst_backupdialog.moc"
