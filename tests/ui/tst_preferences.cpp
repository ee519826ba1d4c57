// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/settings.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/backup/backupdialog.h"
#include "ui/backup/backupsetup.h"
#include "ui/preferences/movedialog.h"
#include "ui/preferences/passphrasedialog.h"
#include "ui/preferences/preferencesdialog.h"

#include "core/platform/windowprivacy.h"
#include "ui/autolock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace countersign;
using namespace countersign::test;

namespace {

/// The preferences over a scene.
struct Page
{
    explicit Page(VaultScene &scene) : dialog(scene.session, &scene.places, &scene.backups)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        (void)QTest::qWaitForWindowExposed(&dialog);
    }

    template<typename Dialog>
    QPointer<Dialog> opened(const char *button)
    {
        press(&dialog, button);
        QPointer<Dialog> found;
        [&] { QTRY_VERIFY((found = dialog.findChild<Dialog *>()) && found->isVisible()); }();
        return found;
    }

    bool isEnabled(const char *name) const { return part<QWidget>(&dialog, name)->isEnabled(); }
    bool isVisible(const char *name) const { return part<QWidget>(&dialog, name)->isVisible(); }

    PreferencesDialog dialog;
};

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void lockRulesWaitForAPassphrase();
    void lockRulesAreKept();
    void changingNeedsThePresentPassphrase();
    void anotherPassphraseOpensToo();
    void removingSaysWhatItMeans();
    void removingSaysThatAllGo();
    void aFileKeepsItsPassphrase();
    void movingIsOneAction();
    void movingToThePlainKeychainAsksForThePassphrase();
    void anOldPlaceThatStaysIsSaid();
    void whatNeedsNoSecretWorksWhileLocked();
    void backupsAreSetUpFromHere();
    void troubleWithBackupsIsSaid();
    void screenshotsAreSaidHonestly();
    void fitsTheNarrowestWindow();
};

void PreferencesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void PreferencesTest::init()
{
    settings().clear();
}

void PreferencesTest::lockRulesWaitForAPassphrase()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    Page page(scene);
    for (const char *name : {"idleMinutes", "onDesktopLock", "onSleep", "onMinimise"})
        QVERIFY2(!page.isEnabled(name), name);
    QVERIFY(wordsOf(&page.dialog, "lockHint").contains(QStringLiteral("Set a passphrase first")));
    const auto dialog = page.opened<PassphraseDialog>("setPassphrase");
    QVERIFY(!part<QWidget>(dialog, "presentPassphrase")->isVisible());
    type(dialog, "newPassphrase", "otter plum lantern road");
    type(dialog, "samePassphrase", "otter plum lantern road");
    press(dialog, "go");
    QTRY_VERIFY(!dialog);
    QVERIFY(scene.stored("otter plum lantern road"));
    QVERIFY(wordsOf(&page.dialog, "passphraseState").startsWith(QStringLiteral("A passphrase is set.")));
    for (const char *name : {"idleMinutes", "onDesktopLock", "onSleep", "onMinimise"})
        QVERIFY2(page.isEnabled(name), name);
    QVERIFY(!page.isVisible("setPassphrase"));
    QVERIFY(page.isVisible("removePassphrase"));
}

void PreferencesTest::lockRulesAreKept()
{
    saveLockRules({7, false, true, false});
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    QVERIFY(!answerOf(scene.session.open()));
    Page page(scene);
    QSignalSpy changed(&page.dialog, &PreferencesDialog::lockRulesChanged);
    auto *idle = part<QComboBox>(&page.dialog, "idleMinutes");
    QCOMPARE(idle->currentData().toInt(), 7);
    QVERIFY(part<QCheckBox>(&page.dialog, "onSleep")->isChecked());
    idle->setFocus();
    QTest::keyClick(idle, Qt::Key_Home);
    QTest::keyClick(idle, Qt::Key_Down);
    part<QCheckBox>(&page.dialog, "onMinimise")->click();
    QVERIFY(changed.size() >= 2);
    QCOMPARE(loadLockRules(), (LockRules{1, false, true, true}));
}

void PreferencesTest::changingNeedsThePresentPassphrase()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    QVERIFY(!answerOf(scene.session.open()));
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    Page page(scene);
    const auto dialog = page.opened<PassphraseDialog>("changePassphrase");
    type(dialog, "presentPassphrase", "wrong");
    type(dialog, "newPassphrase", "lantern road heron tin");
    type(dialog, "samePassphrase", "lantern road heron tin");
    press(dialog, "go");
    QTRY_VERIFY(wordsOf(dialog, "passphraseError").contains(QStringLiteral("does not open it")));
    QVERIFY(scene.stored("otter plum"));
    // The new one need not be typed again.
    type(dialog, "presentPassphrase", "otter plum");
    press(dialog, "go");
    QTRY_VERIFY(!dialog);
    QVERIFY(scene.stored("lantern road heron tin"));
    QCOMPARE(scene.stored("otter plum").error().reason, Reason::WrongPassphrase);
}

void PreferencesTest::anotherPassphraseOpensToo()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    QVERIFY(!answerOf(scene.session.open()));
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    Page page(scene);
    const auto dialog = page.opened<PassphraseDialog>("addPassphrase");
    type(dialog, "presentPassphrase", "otter plum");
    type(dialog, "newPassphrase", "lantern road heron tin");
    type(dialog, "samePassphrase", "lantern road heron tin");
    press(dialog, "go");
    QTRY_VERIFY(!dialog);
    QVERIFY(scene.stored("lantern road heron tin"));
    QVERIFY(scene.stored("otter plum"));
}

void PreferencesTest::removingSaysWhatItMeans()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    QVERIFY(!answerOf(scene.session.open()));
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    Page page(scene);
    const auto dialog = page.opened<PassphraseDialog>("removePassphrase");
    QVERIFY(!part<QWidget>(dialog, "newPassphrase")->isVisible());
    QVERIFY(!part<QPushButton>(dialog, "go")->isEnabled());
    QVERIFY(!wordsOf(dialog, "passphraseWords").contains(u"all of them go"));
    type(dialog, "presentPassphrase", "otter plum");
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(scene.stored());
    QVERIFY(page.isVisible("setPassphrase"));
}

void PreferencesTest::removingSaysThatAllGo()
{
    const Seal seal = sealedvault::withPassphrase(cheapSeal("otter plum"), passphraseOf("heron tin"), {16, 8, 1});
    VaultScene scene(vaultOf({"Nordbank"}), seal);
    QVERIFY(!answerOf(scene.session.open()));
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("heron tin"))));
    QCOMPARE(scene.session.passphraseCount(), 2);
    Page page(scene);
    const auto dialog = page.opened<PassphraseDialog>("removePassphrase");
    QVERIFY(wordsOf(dialog, "passphraseWords").contains(u"2 passphrases, and all of them go"));
}

void PreferencesTest::aFileKeepsItsPassphrase()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    QVERIFY(scene.places.remember({VaultPlace::Kind::File, scene.folder("vault.json")}));
    QVERIFY(!answerOf(scene.session.open()));
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    Page page(scene);
    QVERIFY(page.isVisible("changePassphrase"));
    QVERIFY2(!page.isVisible("removePassphrase"), "a file would lie open");
}

void PreferencesTest::movingIsOneAction()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    Page page(scene);
    QCOMPARE(wordsOf(&page.dialog, "vaultPlace"), QStringLiteral("Kept in the shelf."));
    const auto dialog = page.opened<MoveDialog>("moveVault");
    QVERIFY2(!part<QPushButton>(dialog, "go")->isEnabled(), "it is there already");
    press(dialog, "file");
    type(dialog, "vaultFile", qPrintable(scene.folder("vault.json")));
    type(dialog, "newPassphrase", "otter plum lantern road");
    type(dialog, "samePassphrase", "otter plum lantern road");
    press(dialog, "go");
    QTRY_VERIFY(wordsOf(dialog, "moveWords").contains(QStringLiteral("before the old place was erased")));
    QVERIFY(scene.store.shelf().document.isEmpty());
    QVERIFY(QFile::exists(scene.folder("vault.json")));
    QVERIFY(wordsOf(&page.dialog, "vaultPlace").contains(QStringLiteral("vault.json")));
    press(dialog, "go");
    QTRY_VERIFY(!dialog);
}

void PreferencesTest::movingToThePlainKeychainAsksForThePassphrase()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    QVERIFY(!answerOf(scene.session.open()));
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    Page page(scene);
    const auto dialog = page.opened<MoveDialog>("moveVault");
    QVERIFY(part<QRadioButton>(dialog, "sealedKeychain")->isChecked());
    press(dialog, "keychain");
    QVERIFY(wordsOf(dialog, "losesPassphrase").contains(QStringLiteral("no longer locks")));
    type(dialog, "presentPassphrase", "wrong");
    press(dialog, "go");
    QTRY_VERIFY(wordsOf(dialog, "moveWords").contains(QStringLiteral("does not open it")));
    QVERIFY(scene.session.canLock());
    type(dialog, "presentPassphrase", "otter plum");
    press(dialog, "go");
    QTRY_VERIFY(wordsOf(dialog, "moveWords").contains(QStringLiteral("no passphrase any more")));
    QVERIFY(scene.stored());
}

void PreferencesTest::anOldPlaceThatStaysIsSaid()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    QVERIFY(!answerOf(scene.session.open()));
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    scene.store.failErase = {Reason::KeychainFailed, QStringLiteral("no")};
    Page page(scene);
    const auto dialog = page.opened<MoveDialog>("moveVault");
    press(dialog, "file");
    type(dialog, "vaultFile", qPrintable(scene.folder("vault.json")));
    QVERIFY(wordsOf(dialog, "keptPassphrase").contains(QStringLiteral("stays as it is")));
    press(dialog, "go");
    QTRY_VERIFY(wordsOf(dialog, "moveWords").contains(QStringLiteral("could not be erased")));
    QCOMPARE(part<QPushButton>(dialog, "go")->text(), QStringLiteral("Close"));
}

void PreferencesTest::whatNeedsNoSecretWorksWhileLocked()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    scene.addBackup(vaultOf({"Nordbank"}), cheapSeal("b"));
    QVERIFY(!answerOf(scene.session.open()));
    Page page(scene);
    for (const char *name :
         {"moveVault", "changePassphrase", "addPassphrase", "removePassphrase", "setUpBackups", "backUpNow"})
        QVERIFY2(!page.isEnabled(name), name);
    for (const char *name : {"vaultHint", "passphraseState", "backupHint"})
        QVERIFY2(wordsOf(&page.dialog, name).contains(QStringLiteral("Unlock first")), name);
    for (const char *name : {"idleMinutes", "onSleep", "stopBackups", "checkBackup"})
        QVERIFY2(page.isEnabled(name), name);
    press(&page.dialog, "stopBackups");
    QVERIFY(scene.backups.folder().isEmpty());
    QVERIFY(wordsOf(&page.dialog, "backupState").startsWith(QStringLiteral("None are made.")));
    // And as soon as it is unlocked, the rest.
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    QVERIFY(page.isEnabled("moveVault"));
    QVERIFY(page.isEnabled("changePassphrase"));
}

void PreferencesTest::backupsAreSetUpFromHere()
{
    Vault vault = vaultOf({"Nordbank"});
    vault.backupSeal = cheapSeal("b");
    VaultScene scene(vault);
    QVERIFY(answerOf(scene.session.open()));
    Page page(scene);
    QVERIFY(!page.isVisible("backUpNow"));
    const auto dialog = page.opened<BackupSetup>("setUpBackups");
    part<QLineEdit>(dialog, "backupFolder")->setText(scene.folder("backups"));
    press(dialog, "go");
    QTRY_VERIFY(!wordsOf(dialog, "setupWords").isEmpty());
    press(dialog, "go");
    QTRY_VERIFY(!dialog);
    QVERIFY(wordsOf(&page.dialog, "backupState").contains(scene.folder("backups")));
    QVERIFY(wordsOf(&page.dialog, "backupState").contains(QStringLiteral("The last good one:")));
    const auto check = page.opened<BackupDialog>("checkBackup");
    QCOMPARE(check->windowTitle(), QStringLiteral("Check a backup"));
    check->close();
}

void PreferencesTest::troubleWithBackupsIsSaid()
{
    Vault vault = vaultOf({"Nordbank"});
    vault.backupSeal = cheapSeal("b");
    VaultScene scene(vault);
    const QString path = scene.addBackup(vault, vault.backupSeal);
    QVERIFY(answerOf(scene.session.open()));
    QVERIFY(QDir(scene.folder("backups")).removeRecursively());
    Page page(scene);
    press(&page.dialog, "backUpNow");
    QTRY_VERIFY(wordsOf(&page.dialog, "backupTrouble").contains(QStringLiteral("Plug in its drive")));
    QTRY_VERIFY(page.isEnabled("backUpNow"));
}

void PreferencesTest::screenshotsAreSaidHonestly()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    QVERIFY(answerOf(scene.session.open()));
    Page page(scene);
    auto *hide = part<QCheckBox>(&page.dialog, "hideFromCapture");
    QCOMPARE(hide->isEnabled(), canHideFromCapture());
    if (!canHideFromCapture()) {
        QVERIFY(wordsOf(&page.dialog, "privacyWords").contains(QStringLiteral("no way to do that")));
        return;
    }
    QSignalSpy changed(&page.dialog, &PreferencesDialog::privacyChanged);
    hide->click();
    QCOMPARE(changed.size(), 1);
    QVERIFY(isHiddenFromCapture());
}

void PreferencesTest::fitsTheNarrowestWindow()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    scene.addBackup(vaultOf({"Nordbank"}), cheapSeal("b"));
    QVERIFY(!answerOf(scene.session.open()));
    Page page(scene);
    page.dialog.resize(320, 480);
    QTRY_COMPARE(page.dialog.width(), 320);
    fits(&page.dialog);
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
