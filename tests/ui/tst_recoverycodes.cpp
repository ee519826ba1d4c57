// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/details/recoveryentry.h"
#include "ui/details/recoverylist.h"
#include "ui/details/recoverypaper.h"
#include "ui/details/recoveryrow.h"
#include "ui/details/recoverysection.h"
#include "ui/words.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace countersign;
using namespace countersign::test;

namespace {

Vault vaultWithCodes(std::initializer_list<const char *> texts)
{
    Vault vault = vaultOf({"Example"});
    vault.tokens[0] = vault.tokens.first()
                          .with([&](TokenFields &fields) {
        for (const char *text : texts)
            fields.recoveryCodes.append({Secret::fromBytes(text)});
    }).value();
    return vault;
}

struct Scene : VaultScene
{
    explicit Scene(const Vault &vault, const char *passphrase = nullptr)
        : VaultScene(vault, passphrase ? cheapSeal(passphrase) : Seal())
    {
        session.open();
        if (passphrase) {
            [&] { QTRY_COMPARE(session.state(), Session::State::Locked); }();
            (void)answerOf(session.unlock(passphraseOf(passphrase)));
        }
        [&] { QTRY_COMPARE(session.state(), Session::State::Open); }();
        section = new RecoverySection(session, &window);
        section->resize(400, 500);
        QObject::connect(&session, &Session::vaultChanged, section, &RecoverySection::refresh);
        section->show(vault.tokens.first()->id);
        window.resize(420, 600);
        window.show();
        static_cast<QWidget *>(section)->show();
    }

    QList<RecoveryRow *> rows() const
    {
        QList<RecoveryRow *> rows;
        for (RecoveryRow *row : section->findChildren<RecoveryRow *>())
            if (row->isVisible())
                rows.append(row);
        return rows;
    }
    QList<RecoveryCode> kept() const { return session.vault().tokens.first()->recoveryCodes; }
    RecoveryEntry *entry() const { return window.findChild<RecoveryEntry *>(); }

    QWidget window;
    RecoverySection *section = nullptr;
};

/// Everything that a screen reader is told of a part, and of what lies in it.
QString heard(QAccessibleInterface *part)
{
    if (!part)
        return {};
    QString all = part->text(QAccessible::Name) + u'\n' + part->text(QAccessible::Value) + u'\n'
                  + part->text(QAccessible::Description) + u'\n';
    if (auto *text = part->textInterface())
        all += text->text(0, text->characterCount()) + u'\n';
    for (int i = 0; i < part->childCount(); ++i)
        all += heard(part->child(i));
    return all;
}

QString heard(QWidget *widget)
{
    return heard(QAccessible::queryAccessibleInterface(widget));
}

} // namespace

class RecoveryCodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::clipboard()->clear(); }
    void codesAreHiddenBehindAClick();
    void theyHideAgain();
    void aTickIsKeptWithItsDate();
    void aTickThatCannotBeKeptIsTakenBack();
    void aCodeIsCopied();
    void allThatAreLeftAreCopied();
    void aBlockIsPasted();
    void theLineTellsNobody();
    void typedOneByOne();
    void newOnesReplaceAll();
    void nothingFoundIsSaid();
    void aFailedSaveKeepsWhatWasPasted();
    void exportedAfterAWarning();
    void thePaperHoldsThem();
    void removedAfterAQuestion();
    void lockingClosesTheForm();
};

void RecoveryCodesTest::codesAreHiddenBehindAClick()
{
    Scene scene(vaultWithCodes({"a1b2-c3d4", "e5f6-a7b8"}));
    QVERIFY(scene.rows().isEmpty());
    QVERIFY(!heard(scene.section).contains(QStringLiteral("a1b2")));
    QCOMPARE(wordsOf(scene.section, "recoveryLeft"), QStringLiteral("2 of 2 left"));
    QVERIFY(wordsOf(scene.section, "recoveryMeaning").contains(QStringLiteral("has both")));
    press(scene.section, "showRecoveryCodes");
    QCOMPARE(scene.rows().size(), 2);
    QVERIFY(heard(scene.section).contains(QStringLiteral("a1b2-c3d4")));
    press(scene.section, "showRecoveryCodes");
    QVERIFY(scene.rows().isEmpty());
    QVERIFY(scene.section->findChildren<RecoveryRow *>().isEmpty());
    QVERIFY(!heard(scene.section).contains(QStringLiteral("a1b2")));
}

void RecoveryCodesTest::theyHideAgain()
{
    Scene scene(vaultWithCodes({"a1b2-c3d4"}), "lantern");
    scene.section->setShown(true);
    scene.section->hide();
    QVERIFY(!scene.section->areShown());
    static_cast<QWidget *>(scene.section)->show();
    QVERIFY(scene.rows().isEmpty());

    scene.section->setShown(true);
    scene.window.showMinimized();
    QTRY_VERIFY(!scene.section->areShown());
    scene.window.showNormal();

    scene.section->setShown(true);
    scene.session.lock();
    QVERIFY(!scene.section->areShown());
    QVERIFY(scene.section->findChildren<RecoveryRow *>().isEmpty());
}

void RecoveryCodesTest::aTickIsKeptWithItsDate()
{
    Scene scene(vaultWithCodes({"a1b2-c3d4", "e5f6-a7b8", "99aa-88bb"}));
    press(scene.section, "showRecoveryCodes");
    QTest::mouseClick(scene.rows().at(1), Qt::LeftButton);
    QTRY_VERIFY(scene.rows().at(1)->isChecked());
    QCOMPARE(wordsOf(scene.section, "recoveryLeft"), QStringLiteral("2 of 3 left"));
    QCOMPARE(scene.kept().at(1).usedAt, secondsOf(scene.now));
    QCOMPARE(scene.stored()->vault.tokens.first()->recoveryCodes.at(1).usedAt, secondsOf(scene.now));
    QVERIFY(scene.rows().at(1)->spoken().startsWith(QStringLiteral("e5f6-a7b8, used on ")));
    // By the keyboard, back again.
    scene.rows().at(1)->setFocus();
    QTest::keyClick(scene.rows().at(1), Qt::Key_Space);
    QTRY_VERIFY(!scene.rows().at(1)->isChecked());
    QCOMPARE(scene.kept().at(1).usedAt, 0);
    // By what a screen reader calls.
    auto *row = QAccessible::queryAccessibleInterface(scene.rows().at(0));
    QCOMPARE(row->role(), QAccessible::CheckBox);
    row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_VERIFY(row->state().checked);
}

void RecoveryCodesTest::aTickThatCannotBeKeptIsTakenBack()
{
    Scene scene(vaultWithCodes({"a1b2-c3d4"}));
    press(scene.section, "showRecoveryCodes");
    scene.store.failSave = Error{Reason::KeychainLocked, {}};
    QSignalSpy troubled(scene.section, &RecoverySection::troubled);
    QTest::mouseClick(scene.rows().first(), Qt::LeftButton);
    QTRY_COMPARE(troubled.size(), 1);
    QVERIFY(!scene.rows().first()->isChecked());
}

void RecoveryCodesTest::aCodeIsCopied()
{
    Scene scene(vaultWithCodes({"a1b2-c3d4", "e5f6-a7b8"}));
    press(scene.section, "showRecoveryCodes");
    QSignalSpy unused(scene.section, &RecoverySection::unusedCopyWanted);
    auto *button = scene.section->findChildren<QToolButton *>(QStringLiteral("copyRecoveryCode")).at(1);
    QVERIFY(!button->accessibleName().contains(QStringLiteral("e5f6")));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(unused.size(), 1);
    QVERIFY(unused.first().first().value<Secret>().sameAs(Secret::fromBytes("e5f6-a7b8")));
    scene.section->setShown(false);
    scene.section->markCopiedAsUsed();
    QTRY_VERIFY(scene.kept().at(1).usedAt != 0);

    scene.section->setShown(true);
    QSignalSpy again(scene.section, &RecoverySection::copyWanted);
    QTest::mouseClick(scene.section->findChildren<QToolButton *>(QStringLiteral("copyRecoveryCode")).at(1),
                      Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QCOMPARE(unused.size(), 1);
}

void RecoveryCodesTest::allThatAreLeftAreCopied()
{
    Scene scene(vaultWithCodes({"a1b2-c3d4", "e5f6-a7b8", "99aa-88bb"}));
    const TokenId id = scene.session.vault().tokens.first()->id;
    QVERIFY(answerOf(scene.session.apply(changes::markRecoveryCode(id, Secret::fromBytes("e5f6-a7b8"), 5))));
    scene.section->setShown(true);
    QSignalSpy copied(scene.section, &RecoverySection::copyWanted);
    part<QPushButton>(scene.section, "recoveryMenu")
        ->menu()
        ->findChild<QAction *>(QStringLiteral("copyRecoveryCodes"))
        ->trigger();
    QCOMPARE(copied.size(), 1);
    QCOMPARE(copied.first().first().value<Secret>().view(), QByteArrayView("a1b2-c3d4\n99aa-88bb"));
}

void RecoveryCodesTest::aBlockIsPasted()
{
    Scene scene(vaultOf({"Example"}));
    press(scene.section, "addRecoveryCodes");
    QTRY_VERIFY(scene.entry());
    QVERIFY(!part<QPushButton>(scene.entry(), "go")->isEnabled());
    QApplication::clipboard()->setText(QStringLiteral("Keep these safe\n1. a1b2-c3d4\n2. e5f6-a7b8\n"));
    auto *line = part<QLineEdit>(scene.entry(), "recoveryLine");
    QTest::keySequence(line, QKeySequence::Paste);
    QVERIFY(line->text().isEmpty());
    const QString found = wordsOf(scene.entry(), "recoveryFound");
    QVERIFY2(found.contains(QStringLiteral("2 code")), qPrintable(found));
    QVERIFY2(found.contains(QStringLiteral("1 line")), qPrintable(found));
    QCOMPARE(scene.entry()->findChildren<RecoveryRow *>().size(), 2);
    press(scene.entry(), "go");
    QTRY_COMPARE(scene.kept().size(), 2);
    QTRY_VERIFY(!scene.entry());
    QCOMPARE(wordsOf(scene.section, "recoveryLeft"), QStringLiteral("2 of 2 left"));
    QVERIFY(scene.rows().isEmpty());
}

void RecoveryCodesTest::theLineTellsNobody()
{
    Scene scene(vaultOf({"Example"}));
    press(scene.section, "addRecoveryCodes");
    QTRY_VERIFY(scene.entry());
    auto *line = part<QLineEdit>(scene.entry(), "recoveryLine");
    QTest::keyClicks(line, QStringLiteral("a1b2-c3d4"));
    QVERIFY(!heard(line).contains(QStringLiteral("a1b2")));
    QVERIFY(line->inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty());
    line->selectAll();
    QTest::keySequence(line, QKeySequence::Copy);
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keySequence(line, QKeySequence::Undo);
    QVERIFY(line->text().isEmpty());
}

void RecoveryCodesTest::typedOneByOne()
{
    Scene scene(vaultOf({"Example"}));
    press(scene.section, "addRecoveryCodes");
    QTRY_VERIFY(scene.entry());
    auto *line = part<QLineEdit>(scene.entry(), "recoveryLine");
    for (const char *code : {"open+sesame", "1234 5678", "open+sesame"}) {
        QTest::keyClicks(line, QString::fromLatin1(code));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(scene.entry() && scene.entry()->isVisible());
    }
    QCOMPARE(scene.entry()->findChildren<RecoveryRow *>().size(), 2);
    QTest::mouseClick(scene.entry()->findChildren<QToolButton *>(QStringLiteral("leaveOut")).first(), Qt::LeftButton);
    QCOMPARE(scene.entry()->findChildren<RecoveryRow *>().size(), 1);
    // The last one is meant, too, when the button is pressed right away.
    QTest::keyClicks(line, QStringLiteral("a1b2-c3d4"));
    press(scene.entry(), "go");
    QTRY_COMPARE(scene.kept().size(), 2);
    QCOMPARE(scene.kept().first().text.view(), QByteArrayView("1234 5678"));
}

void RecoveryCodesTest::newOnesReplaceAll()
{
    Scene scene(vaultWithCodes({"a1b2-c3d4", "e5f6-a7b8"}));
    scene.section->setShown(true);
    press(scene.section, "renewRecoveryCodes");
    QTRY_VERIFY(scene.entry());
    QVERIFY(wordsOf(scene.entry(), "recoveryAdvice").contains(QStringLiteral("The 2 code")));
    const TokenId id = scene.session.vault().tokens.first()->id;
    QVERIFY(answerOf(scene.session.apply(changes::setRecoveryCodes(id, {{Secret::fromBytes("a1b2-c3d4")}}))));
    QVERIFY(wordsOf(scene.entry(), "recoveryAdvice").contains(QStringLiteral("The 1 code")));
    scene.entry()->takeIn(Secret::fromBytes("77cc-66dd\n55ee-44ff\n33aa-22bb"));
    press(scene.entry(), "go");
    QTRY_COMPARE(scene.kept().size(), 3);
    QVERIFY(!scene.store.shelf().document.view().toByteArray().contains("a1b2"));
}

void RecoveryCodesTest::nothingFoundIsSaid()
{
    Scene scene(vaultOf({"Example"}));
    press(scene.section, "addRecoveryCodes");
    QTRY_VERIFY(scene.entry());
    scene.entry()->takeIn(Secret::fromBytes("Keep these somewhere safe"));
    QVERIFY(wordsOf(scene.entry(), "recoveryFound").contains(QStringLiteral("No recovery codes were found")));
    QVERIFY(!part<QPushButton>(scene.entry(), "go")->isEnabled());
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += QByteArray::number(10'000'000 + i) + '\n';
    scene.entry()->takeIn(Secret::fromBytes(many));
    QCOMPARE(scene.entry()->findChildren<RecoveryRow *>().size(), 100);
    scene.entry()->takeIn(Secret::fromBytes("a1b2-c3d4"));
    QVERIFY(wordsOf(scene.entry(), "recoveryFound").contains(QStringLiteral("More than 100")));
}

void RecoveryCodesTest::aFailedSaveKeepsWhatWasPasted()
{
    Scene scene(vaultOf({"Example"}));
    press(scene.section, "addRecoveryCodes");
    QTRY_VERIFY(scene.entry());
    scene.entry()->takeIn(Secret::fromBytes("a1b2-c3d4"));
    scene.store.failSave = Error{Reason::KeychainLocked, {}};
    press(scene.entry(), "go");
    QTRY_VERIFY(wordsOf(scene.entry(), "recoveryFound").contains(QStringLiteral("locked")));
    QCOMPARE(scene.entry()->findChildren<RecoveryRow *>().size(), 1);
    scene.store.failSave.reset();
    press(scene.entry(), "go");
    QTRY_COMPARE(scene.kept().size(), 1);
}

void RecoveryCodesTest::exportedAfterAWarning()
{
    Scene scene(vaultWithCodes({"a1b2-c3d4", "e5f6-a7b8"}));
    scene.section->setShown(true);
    part<QPushButton>(scene.section, "recoveryMenu")
        ->menu()
        ->findChild<QAction *>(QStringLiteral("exportRecoveryCodes"))
        ->trigger();
    auto *question = scene.window.findChild<QMessageBox *>(QStringLiteral("exportQuestion"));
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(QStringLiteral("not protected")));
    question->findChild<QPushButton *>(QStringLiteral("exportYes"))->click();
    auto *dialog = scene.window.findChild<QFileDialog *>(QStringLiteral("exportFile"));
    QVERIFY(dialog);
    QSignalSpy said(scene.section, &RecoverySection::said);
    const QString path = scene.folder("codes.txt");
    // Whatever the page shows by then: these are the codes that the question was about.
    scene.section->show({});
    dialog->fileSelected(path);
    dialog->reject();
    QTRY_COMPARE(said.size(), 1);
    scene.section->show(scene.session.vault().tokens.first()->id);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("\na1b2-c3d4\n"));
    QVERIFY(content.contains("Example (m.okafor)"));
#ifndef Q_OS_WIN
    QVERIFY(!file.permissions().testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther));
#endif
    QSignalSpy troubled(scene.section, &RecoverySection::troubled);
    part<QPushButton>(scene.section, "recoveryMenu")
        ->menu()
        ->findChild<QAction *>(QStringLiteral("exportRecoveryCodes"))
        ->trigger();
    QTRY_VERIFY(scene.window.findChild<QPushButton *>(QStringLiteral("exportYes")));
    scene.window.findChild<QPushButton *>(QStringLiteral("exportYes"))->click();
    QTRY_VERIFY(scene.window.findChild<QFileDialog *>(QStringLiteral("exportFile")));
    scene.window.findChild<QFileDialog *>(QStringLiteral("exportFile"))->fileSelected(scene.folder("not/there.txt"));
    QTRY_COMPARE(troubled.size(), 1);
}

void RecoveryCodesTest::thePaperHoldsThem()
{
    Vault vault = vaultWithCodes({"a1b2-c3d4", "e5f6-a7b8"});
    QList<RecoveryCode> many;
    for (int i = 0; i < 60; ++i)
        many.append({Secret::fromBytes(QByteArray::number(10'000'000 + i)), i % 2});
    const Token full = vault.tokens.first().with([&](TokenFields &fields) { fields.recoveryCodes = many; }).value();
    QImage paper(800, 1100, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    int pages = 1;
    recoverypaper::draw(painter, paper.rect(), full, 1'700'000'000, [&] {
        ++pages;
        painter.fillRect(paper.rect(), Qt::white);
        return pages < 20;
    });
    QVERIFY(pages > 1 && pages < 20);
    painter.end();
    // A long one, too, and nothing of it beyond the edge: where only its end differs, that can be seen.
    const auto drawn = [&](const char *code) {
        const Token one =
            full.with([&](TokenFields &fields) { fields.recoveryCodes = {{Secret::fromBytes(code)}}; }).value();
        QImage sheet(400, 600, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter on(&sheet);
        recoverypaper::draw(on, sheet.rect(), one, 1'700'000'000, [] { return false; });
        return sheet;
    };
    const QByteArray start(60, 'm');
    QVERIFY(drawn((start + "1111").constData()) != drawn((start + "8888").constData()));
    const QByteArray text = recoverypaper::text(full, 1'700'000'000).view().toByteArray();
    QCOMPARE(text.count("used on"), 30);
    QCOMPARE(text.count('\n'), 63);
}

void RecoveryCodesTest::removedAfterAQuestion()
{
    Scene scene(vaultWithCodes({"a1b2-c3d4"}));
    scene.section->setShown(true);
    part<QPushButton>(scene.section, "recoveryMenu")
        ->menu()
        ->findChild<QAction *>(QStringLiteral("removeRecoveryCodes"))
        ->trigger();
    auto *question = scene.window.findChild<QMessageBox *>(QStringLiteral("removeCodesQuestion"));
    QVERIFY(question);
    question->findChild<QPushButton *>(QStringLiteral("removeCodesYes"))->click();
    QTRY_VERIFY(scene.kept().isEmpty());
    QVERIFY(part<QPushButton>(scene.section, "addRecoveryCodes")->isVisible());
}

void RecoveryCodesTest::lockingClosesTheForm()
{
    Scene scene(vaultWithCodes({"a1b2-c3d4"}), "lantern");
    scene.section->setShown(true);
    press(scene.section, "renewRecoveryCodes");
    QTRY_VERIFY(scene.entry());
    scene.entry()->takeIn(Secret::fromBytes("77cc-66dd"));
    scene.session.lock();
    QTRY_VERIFY(!scene.entry());
}

QTEST_MAIN(RecoveryCodesTest)
#include "tst_recoverycodes.moc"
