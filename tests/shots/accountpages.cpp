// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/accountpages.h"

#include "tests/shots/settle.h"
#include "tests/shots/shown.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/details/accountpage.h"
#include "ui/details/qrdialog.h"
#include "ui/details/recoveryentry.h"
#include "ui/edit/manualentry.h"
#include "ui/mainwindow.h"
#include "ui/tokens/tokenlistview.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace countersign::test {

namespace {

Vault sampleVault(qint64 now)
{
    Vault vault = Vault::empty();
    vault.tokens.append(tokenOf("GitHub", "mokafor")
                            .with([now](TokenFields &fields) {
        fields.note = QStringLiteral("Organisation account. The spare key is in the blue folder.");
        fields.groups = {QStringLiteral("Work"), QStringLiteral("Source code")};
        fields.addedAt = secondsOf(now) - 200 * 86400;
        fields.lastUsedAt = secondsOf(now) - 7200;
        for (const char *code : {"a1b2c-d3e4f", "0f9e8-d7c6b", "11aa2-33bb4", "55cc6-77dd8", "99ee0-11ff2"})
            fields.recoveryCodes.append({Secret::fromBytes(code)});
    }).value());
    TokenFields counted;
    counted.kind = TokenKind::Hotp;
    counted.issuer = QStringLiteral("Laboratory door");
    counted.account = QStringLiteral("badge 7");
    counted.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    counted.addedAt = secondsOf(now) - 20 * 86400;
    vault.tokens.append(tokenOf(counted));
    vault.tokens.append(
        tokenOf("Nordbank", "DK 4471").with([](TokenFields &fields) {
        fields.groups = {QStringLiteral("Family")};
    }).value());
    return vault;
}

void openPage(MainWindow &window, int row)
{
    if (auto *before = window.findChild<AccountPage *>())
        before->leave();
    window.list()->setCurrentIndex(window.list()->model()->index(row, 0));
    window.findChild<QAction *>(QStringLiteral("showAccount"))->trigger();
    settle();
}

void pages(VaultScene &scene, const QSize &size, const Keep &keep)
{
    MainWindow window(scene.session, QStringLiteral(COUNTERSIGN_READER));
    window.resize(size);
    window.show();
    scene.session.open();
    settle();
    (void)answerOf(scene.session.unlock(passphraseOf("lantern")));
    settle();
    openPage(window, 0);
    keep(&window, "account");
    part<QPushButton>(&window, "showRecoveryCodes")->click();
    const Token token = scene.session.vault().tokens.first();
    (void)answerOf(scene.session.apply(
        changes::markRecoveryCode(token->id, token->recoveryCodes.at(1).text, secondsOf(scene.now) - 86400)));
    settle();
    auto *scroll = window.findChild<AccountPage *>()->findChild<QScrollArea *>();
    scroll->ensureWidgetVisible(part<QWidget>(&window, "recoveryMeaning"), 0, 8);
    keep(&window, "account-recovery-codes");
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    keep(&window, "account-foot");
    openPage(window, 1);
    keep(&window, "account-counter");
    openPage(window, 2);
    keep(&window, "account-plain");
}

} // namespace

void takeAccountPages(const QSize &size, const Keep &keep)
{
    VaultScene scene(sampleVault(1'700'000'010'000), cheapSeal("lantern"));
    scene.now += 13'000;
    pages(scene, size, keep);
    const TokenId first = scene.session.vault().tokens.first()->id;

    const std::unique_ptr<QrDialog> qrCode(shown(new QrDialog(scene.session, first), size));
    keep(qrCode.get(), "qr-warning");
    type(qrCode.get(), "presentPassphrase", "lantern");
    part<QPushButton>(qrCode.get(), "go")->click();
    (void)QTest::qWaitFor([&] { return part<QWidget>(qrCode.get(), "qrPicture")->isVisible(); });
    keep(qrCode.get(), "qr-code");

    const std::unique_ptr<RecoveryEntry> entry(
        shown(new RecoveryEntry(scene.session, scene.session.vault().tokens.at(2)->id), size));
    keep(entry.get(), "recovery-paste");
    entry->takeIn(Secret::fromBytes("Your recovery codes\n1. a1b2c-d3e4f\n2. 0f9e8-d7c6b\n3. 11aa2-33bb4\n"));
    keep(entry.get(), "recovery-pasted");
    const std::unique_ptr<RecoveryEntry> renew(shown(new RecoveryEntry(scene.session, first), size));
    keep(renew.get(), "recovery-new");

    const std::unique_ptr<ManualEntry> edit(
        shown(new ManualEntry([&scene] { return scene.now; }, nullptr, QStringLiteral(COUNTERSIGN_READER)), size));
    edit->setKnownGroups({QStringLiteral("Family"), QStringLiteral("Source code"), QStringLiteral("Work")});
    edit->edit(scene.session.vault().tokens.first());
    keep(edit.get(), "edit-note-groups");
}

} // namespace countersign::test
