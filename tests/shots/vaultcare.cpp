// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/vaultcare.h"

#include "tests/shots/settle.h"
#include "tests/shots/shown.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/backup/backupdialog.h"
#include "ui/backup/backupsetup.h"
#include "ui/desktopchoices.h"
#include "ui/mainwindow.h"
#include "ui/preferences/movedialog.h"
#include "ui/preferences/passphrasedialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/unlock/placepage.h"

#include <QRadioButton>

namespace countersign::test {

namespace {

void firstStart(const QSize &size, const Keep &keep)
{
    PlacePage page;
    page.resize(size);
    page.setKeychain(QStringLiteral("GNOME Keyring"));
    page.show();
    page.focusFirst();
    keep(&page, "place-keychain");
    part<QRadioButton>(&page, "sealedKeychain")->click();
    keep(&page, "place-passphrase");
    page.setKeychain({});
    keep(&page, "place-no-keychain");
    page.refuse({Reason::VaultFileUnwritable, QStringLiteral("No space left on device")});
    keep(&page, "place-refused");
}

/// The second step of the dialog, with the passphrase typed; or that it is the wrong one.
void open(BackupDialog *dialog, const char *passphrase)
{
    if (!QTest::qWaitFor([=] { return part<QWidget>(dialog, "backupPassphrase")->isVisible(); }))
        return;
    type(dialog, "backupPassphrase", passphrase);
    part<QPushButton>(dialog, "go")->click();
    (void)QTest::qWaitFor([=] {
        return part<QWidget>(dialog, "backupHead")->isVisible() || part<QWidget>(dialog, "pickerWords")->isVisible();
    });
}

void checking(const Vault &vault, const QSize &size, const Keep &keep)
{
    VaultScene scene(vault);
    scene.session.open();
    Vault before = vault;
    before.tokens.removeLast();
    before.tokens.append(tokenOf("Webshop", "m.okafor@example.org"));
    before.setAside = {{Secret::fromBytes(R"({"type":"quantum","name":"m","issuer":"Future bank","info":{}})"),
                        QStringLiteral("Future bank (m)"),
                        {Reason::KindUnsupported, QStringLiteral("quantum")}}};
    scene.addBackup(vaultOf({"Nordbank"}), cheapSeal("otter plum"), 90'000);
    scene.addBackup(vault, cheapSeal("otter plum"), 180'000);
    scene.addBackup(before, cheapSeal("otter plum"));
    settle();
    using Purpose = BackupDialog::Purpose;
    const std::unique_ptr<BackupDialog> check(
        shown(new BackupDialog(Purpose::Check, scene.session, &scene.places, &scene.backups), size));
    keep(check.get(), "backup-which");
    open(check.get(), "otter plumm");
    keep(check.get(), "backup-wrong-passphrase");
    open(check.get(), "otter plum");
    keep(check.get(), "backup-checked");

    const std::unique_ptr<BackupDialog> merge(
        shown(new BackupDialog(Purpose::Restore, scene.session, &scene.places, &scene.backups), size));
    open(merge.get(), "otter plum");
    keep(merge.get(), "restore-open");
    part<QRadioButton>(merge.get(), "replace")->click();
    keep(merge.get(), "restore-replace");
}

void restoring(const Vault &vault, const QSize &size, const Keep &keep)
{
    const std::pair<Error, const char *> pages[] = {
        {{Reason::VaultMissing, QStringLiteral("GNOME Keyring")}, "restore-missing"},
        {{Reason::KeychainNone, {}}, "restore-no-keychain"}};
    for (const auto &[error, name] : pages) {
        VaultScene scene;
        scene.store.failLoad = error;
        scene.addBackup(vault, cheapSeal("otter plum"));
        scene.session.open();
        settle();
        const std::unique_ptr<BackupDialog> restore(shown(
            new BackupDialog(BackupDialog::Purpose::Restore, scene.session, &scene.places, &scene.backups), size));
        open(restore.get(), "otter plum");
        keep(restore.get(), name);
    }
    VaultScene nothing;
    nothing.session.open();
    settle();
    const std::unique_ptr<BackupDialog> none(shown(
        new BackupDialog(BackupDialog::Purpose::Restore, nothing.session, &nothing.places, &nothing.backups), size));
    keep(none.get(), "restore-none-found");
}

void preferences(const Vault &vault, const QSize &size, const Keep &keep)
{
    Vault backedUp = vault;
    backedUp.backupSeal = cheapSeal("otter plum");
    {
        VaultScene locked(backedUp, cheapSeal("lantern"));
        MainWindow window(locked.session, QStringLiteral(COUNTERSIGN_READER));
        window.resize(size);
        window.show();
        locked.session.open();
        settle();
        keep(&window, "locked");
    }
    DesktopChoices desktop;
    VaultScene scene(backedUp, cheapSeal("lantern"));
    scene.session.open();
    settle();
    const std::unique_ptr<PreferencesDialog> locked(
        shown(new PreferencesDialog(scene.session, &scene.places, &scene.backups, nullptr, &desktop), size));
    keep(locked.get(), "preferences-locked");
    (void)answerOf(scene.session.unlock(passphraseOf("lantern")));
    scene.addBackup(backedUp, backedUp.backupSeal);
    (void)answerOf(scene.backups.backUpNow());
    keep(locked.get(), "preferences");

    VaultScene plain(vault);
    plain.session.open();
    settle();
    const std::unique_ptr<PreferencesDialog> open(
        shown(new PreferencesDialog(plain.session, &plain.places, &plain.backups, nullptr, &desktop), size));
    keep(open.get(), "preferences-plain");
    const std::unique_ptr<BackupSetup> setup(shown(new BackupSetup(plain.backups), size));
    keep(setup.get(), "backup-setup");
    const std::unique_ptr<BackupSetup> again(shown(new BackupSetup(scene.backups), size));
    keep(again.get(), "backup-setup-again");
    part<QPushButton>(again.get(), "go")->click();
    (void)QTest::qWaitFor([&] { return part<QWidget>(again.get(), "setupWords")->isVisible(); });
    keep(again.get(), "backup-setup-done");
    const std::unique_ptr<MoveDialog> move(shown(new MoveDialog(scene.session, scene.places), size));
    move->setKeychain(QStringLiteral("KWallet"));
    part<QRadioButton>(move.get(), "keychain")->click();
    keep(move.get(), "move");
    const std::unique_ptr<PassphraseDialog> change(
        shown(new PassphraseDialog(PassphraseDialog::Purpose::Replace, scene.session), size));
    keep(change.get(), "passphrase-change");
    const std::unique_ptr<PassphraseDialog> remove(
        shown(new PassphraseDialog(PassphraseDialog::Purpose::Remove, scene.session), size));
    keep(remove.get(), "passphrase-remove");
}

} // namespace

void takeVaultCare(const Vault &vault, const QSize &size, const Keep &keep)
{
    firstStart(size, keep);
    checking(vault, size, keep);
    restoring(vault, size, keep);
    preferences(vault, size, keep);
}

} // namespace countersign::test
