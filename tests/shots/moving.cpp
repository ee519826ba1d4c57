// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/moving.h"

#include "tests/shots/shown.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/actions.h"
#include "ui/moving/codesdialog.h"
#include "ui/moving/exportdialog.h"
#include "ui/moving/importdialog.h"
#include "ui/moving/movingmodule.h"
#include "ui/moving/readingdialog.h"
#include "ui/scan/incomingdialog.h"

#include <QComboBox>
#include <QListView>
#include <QListWidget>

namespace countersign::test {

namespace {

void sources(const QSize &size, const Keep &keep)
{
    QWidget window;
    Actions actions(&window);
    const std::unique_ptr<ImportDialog> dialog(shown(new ImportDialog(actions), size));
    keep(dialog.get(), "import");
    auto *list = part<QListWidget>(dialog.get(), "sources");
    for (const auto &[app, name] :
         {std::pair("Aegis", "import-aegis"), std::pair("Google Authenticator", "import-google"),
          std::pair("Authy", "import-authy")}) {
        const auto found = list->findItems(QString::fromLatin1(app), Qt::MatchExactly);
        if (!found.isEmpty())
            dialog->openRow(list->row(found.first()));
        keep(dialog.get(), name);
    }
}

void reading(const QSize &size, const Keep &keep)
{
    const std::unique_ptr<ReadingDialog> dialog(shown(new ReadingDialog, size));
    dialog->showProgress(QStringLiteral("aegis-export-2026-03-02.json"), 2, 5);
    keep(dialog.get(), "import-reading");
    dialog->ask(QStringLiteral("aegis-export-2026-03-02.json"),
                {Reason::ForeignPasswordNeeded, QStringLiteral("Aegis")}, false);
    keep(dialog.get(), "import-password");
    type(dialog.get(), "filePassword", "otter plumm");
    dialog->ask(QStringLiteral("aegis-export-2026-03-02.json"), {Reason::ForeignPasswordWrong, {}}, true);
    keep(dialog.get(), "import-wrong-password");
}

void results(const QSize &size, const Keep &keep)
{
    const Vault vault = vaultOf({"GitHub", "Nordbank", "Proton", "Webshop"});
    Incoming incoming;
    const auto again = [](const char *issuer) {
        return tokenOf((QByteArray(issuer) + " again").constData(), "x")
            .with([issuer](TokenFields &fields) {
            fields.issuer = QString::fromLatin1(issuer);
            fields.account = QStringLiteral("m.okafor");
        }).value();
    };
    incoming.tokens.append({again("GitHub")});
    incoming.tokens.append({again("Nordbank")});
    incoming.tokens.append({vault.tokens.at(2)});
    for (int i = 0; i < 30; ++i)
        incoming.tokens.append({tokenOf(("Service " + QByteArray::number(i + 1)).constData(), "m.okafor@example.org")});
    incoming.tokens.append({.token = tokenOf("Old forum", "mo"), .trashed = true});
    incoming.refused.append({QStringLiteral("Game (okafor)"), {Reason::AlgorithmUnsupported, QStringLiteral("MD5")}});
    intake::compare(incoming, vault);
    const std::unique_ptr<IncomingDialog> dialog(
        shown(new IncomingDialog(incoming, [] { return qint64(1'700'000'010'000); }), size));
    keep(dialog.get(), "import-result");
    auto *list = part<QListView>(dialog.get(), "incomingList");
    list->setCurrentIndex(list->model()->index(2, 0));
    keep(dialog.get(), "import-result-refused");
}

void codes(VaultScene &scene, const MovingPart &moving, const QSize &size, const Keep &keep)
{
    for (const ExportFormat *format : moving.exportFormats()) {
        if (format->form != ExportForm::QrCodes)
            continue;
        QList<ShownCode> shownCodes;
        const auto texts = moving.codeTexts(*format, scene.session.vault().tokens);
        for (const Secret &text : texts ? *texts : QList<Secret>())
            shownCodes.append({text, QString::fromUtf8(format->app)});
        const std::unique_ptr<CodesDialog> dialog(shown(new CodesDialog(scene.session, shownCodes), size));
        keep(dialog.get(), "export-codes");
        return;
    }
}

} // namespace

void takeMoving(const QSize &size, const Keep &keep)
{
    sources(size, keep);
    reading(size, keep);
    results(size, keep);

    const Result<MovingPart *> moving = loadMovingPart();
    if (!moving)
        return;
    Vault vault = vaultOf({"GitHub", "Nordbank", "Proton", "University of Bergen", "Steam", "Webshop", "Registry",
                           "Mail", "Library", "Tax office", "Insurance"});
    vault.tokens[0] = vault.tokens[0]
                          .with([](TokenFields &fields) {
        fields.note = QStringLiteral("The spare key is in the blue folder.");
        fields.groups = {QStringLiteral("Work")};
    }).value();
    vault.tokens[4] = vault.tokens[4].with([](TokenFields &fields) { fields.kind = TokenKind::Steam; }).value();
    VaultScene scene(vault, cheapSeal("lantern"));
    scene.session.open();
    settle();
    (void)answerOf(scene.session.unlock(passphraseOf("lantern")));
    const std::unique_ptr<ExportDialog> dialog(shown(new ExportDialog(scene.session, **moving, {}), size));
    keep(dialog.get(), "export");
    auto *target = part<QComboBox>(dialog.get(), "exportTarget");
    const auto choose = [&](auto fits) {
        for (int row = 0; row < target->count(); ++row)
            if (fits(*(*moving)->exportFormats()[static_cast<std::size_t>(row)]))
                return target->setCurrentIndex(row);
    };
    choose([](const ExportFormat &format) { return format.form == ExportForm::QrCodes; });
    keep(dialog.get(), "export-losses");
    part<QPushButton>(dialog.get(), "go")->click();
    keep(dialog.get(), "export-codes-warning");
    part<QPushButton>(dialog.get(), "close")->click();
    choose([](const ExportFormat &format) { return format.form == ExportForm::File && format.wantsPassphrase; });
    part<QPushButton>(dialog.get(), "go")->click();
    keep(dialog.get(), "export-encrypted");
    part<QPushButton>(dialog.get(), "close")->click();
    choose([](const ExportFormat &format) { return format.form == ExportForm::Sheet; });
    part<QPushButton>(dialog.get(), "go")->click();
    keep(dialog.get(), "export-sheet");
    codes(scene, **moving, size, keep);
}

} // namespace countersign::test
