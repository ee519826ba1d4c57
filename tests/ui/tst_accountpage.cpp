// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/details/accountpage.h"
#include "ui/details/codepanel.h"
#include "ui/details/qrdialog.h"
#include "ui/details/recoverysection.h"
#include "ui/edit/manualentry.h"
#include "ui/edit/pictureview.h"
#include "ui/mainwindow.h"
#include "ui/noticebar.h"
#include "ui/tokens/tokenlistview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace countersign;
using namespace countersign::test;

namespace {

Token counted()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.issuer = QStringLiteral("Door");
    fields.account = QStringLiteral("badge 7");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"); // RFC 4226 appendix D
    return tokenOf(fields);
}

Token rich()
{
    return tokenOf("Example", "m.okafor")
        .with([](TokenFields &fields) {
        fields.note = QStringLiteral("Blue card in the drawer");
        fields.groups = {QStringLiteral("Work"), QStringLiteral("Family")};
        fields.addedAt = 1'690'000'000;
        fields.lastUsedAt = 1'699'000'000;
        fields.recoveryCodes = {{Secret::fromBytes("a1b2-c3d4")}, {Secret::fromBytes("e5f6-a7b8"), 1'699'000'000}};
    }).value();
}

Vault vaultWith(QList<Token> tokens)
{
    Vault vault = Vault::empty();
    vault.tokens = std::move(tokens);
    return vault;
}

/// The real window over a store in memory.
struct Scene : VaultScene
{
    explicit Scene(const QList<Token> &tokens, const char *passphrase = nullptr)
        : VaultScene(vaultWith(tokens), passphrase ? cheapSeal(passphrase) : Seal()),
          window(session, QStringLiteral(COUNTERSIGN_READER))
    {
        window.resize(420, 640);
        window.show();
        session.open();
        if (passphrase) {
            [&] { QTRY_COMPARE(session.state(), Session::State::Locked); }();
            (void)answerOf(session.unlock(passphraseOf(passphrase)));
        }
        [&] { QTRY_COMPARE(session.state(), Session::State::Open); }();
        [&] { QTRY_COMPARE(window.list()->model()->rowCount(), int(tokens.size())); }();
    }

    void openPage(int row = 0)
    {
        window.list()->setCurrentIndex(window.list()->model()->index(row, 0));
        window.findChild<QAction *>(QStringLiteral("showAccount"))->trigger();
    }

    AccountPage *page() const { return window.findChild<AccountPage *>(); }
    bool isOpen() const { return page() && window.findChild<QStackedWidget *>()->currentWidget() == page(); }
    CodePanel *code() const { return part<CodePanel>(page(), "pageCode"); }
    Token kept(int row = 0) const { return session.vault().tokens.at(row); }

    MainWindow window;
};

void drop(QWidget *on, const QMimeData *content)
{
    const QPoint at = on->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(on, &event);
    QVERIFY(event.isAccepted());
}

QMenu *cogOf(const Scene &scene)
{
    return part<QToolButton>(scene.page(), "pageCog")->menu();
}

template<typename Dialog>
Dialog *dialogOf(const Scene &scene)
{
    Dialog *found = nullptr;
    [&] { QTRY_VERIFY((found = scene.window.findChild<Dialog *>()) && found->isVisible()); }();
    return found;
}

} // namespace

class AccountPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsKnown();
    void theCodeMovesWithTheClock();
    void theWayBackLeadsToTheRow_data();
    void theWayBackLeadsToTheRow();
    void copiesTheCode();
    void aCounterMovesByItsButton();
    void noTimerWhileNobodyLooks();
    void followsOtherChanges();
    void leavesWithItsAccount();
    void lockingLeavesNothing();
    void removedFromTheCog();
    void showsItsQrCode();
    void editingStaysOnThePage();
    void groupsComeAndGo();
    void aDroppedPictureIsKept();
    void savingWaitsForThePicture();
    void whatIsNoPictureIsSaid();
    void aDropElsewhereStillScans();
    void aCopiedRecoveryCodeIsMarked();
    void aNewAccountHasItsExtrasBehindMore();
    void fitsANarrowWindow();
};

void AccountPageTest::showsWhatIsKnown()
{
    Scene scene({rich()});
    scene.openPage();
    QVERIFY(scene.isOpen());
    QCOMPARE(wordsOf(scene.page(), "pageIssuer"), QStringLiteral("Example"));
    QCOMPARE(wordsOf(scene.page(), "pageAccount"), QStringLiteral("m.okafor"));
    QVERIFY(wordsOf(scene.page(), "pageGroups").contains(QStringLiteral("Work")));
    QCOMPARE(wordsOf(scene.page(), "pageNote"), QStringLiteral("Blue card in the drawer"));
    QVERIFY(wordsOf(scene.page(), "pageDates").contains(QStringLiteral("Last used")));
    QVERIFY(wordsOf(scene.page(), "pageKind").contains(QStringLiteral("every 30 second")));
    QCOMPARE(wordsOf(scene.page(), "recoveryLeft"), QStringLiteral("1 of 2 left"));
    QVERIFY(!part<QPushButton>(scene.page(), "pageNext")->isVisible());
    // Never side by side: a slip of the hand must not remove an account.
    const auto *copy = part<QPushButton>(scene.page(), "pageCopy");
    const auto *remove = part<QPushButton>(scene.page(), "pageRemove");
    QVERIFY(remove->mapTo(scene.page(), QPoint()).y() > copy->mapTo(scene.page(), QPoint()).y() + 2 * copy->height());
}

void AccountPageTest::theCodeMovesWithTheClock()
{
    Scene scene({rich()});
    scene.openPage();
    const QString code = scene.code()->code();
    const QString next = scene.code()->next();
    QCOMPARE(code, codeFor(scene.kept(), secondsOf(scene.now))->text);
    scene.now += 30'000;
    QCOMPARE(scene.code()->code(), next);
    const auto *heard = QAccessible::queryAccessibleInterface(scene.code());
    QVERIFY(const_cast<QAccessibleInterface *>(heard)->text(QAccessible::Name).contains(QStringLiteral("left")));
    QVERIFY(!scene.code()->grab().isNull());
}

void AccountPageTest::theWayBackLeadsToTheRow_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("the button") << 0;
    QTest::newRow("Escape") << 1;
    QTest::newRow("Alt+Left") << 2;
}

void AccountPageTest::theWayBackLeadsToTheRow()
{
    QFETCH(int, way);
    Scene scene({tokenOf("One", "a"), tokenOf("Two", "b"), tokenOf("Three", "c")});
    QApplication::setActiveWindow(&scene.window);
    scene.openPage(1);
    QVERIFY(scene.isOpen());
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(part<QPushButton>(scene.page(), "pageCopy")));
    if (way == 0)
        press(scene.page(), "pageBack");
    else if (way == 1)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!scene.isOpen());
    QVERIFY(scene.page()->id().isNull());
    QCOMPARE(scene.window.list()->currentIndex().row(), 1);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(scene.window.list()));
}

void AccountPageTest::copiesTheCode()
{
    Scene scene({tokenOf("One", "a"), tokenOf("Two", "b")});
    scene.openPage(1);
    press(scene.page(), "pageCopy");
    QCOMPARE(QApplication::clipboard()->text(), codeFor(scene.kept(1), secondsOf(scene.now))->text);
    QVERIFY(scene.window.notices()->text().contains(QStringLiteral("Two (b)")));
    QApplication::clipboard()->clear();
    QTest::mouseClick(scene.code(), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), scene.code()->code());
}

void AccountPageTest::aCounterMovesByItsButton()
{
    Scene scene({counted()});
    scene.openPage();
    QCOMPARE(scene.code()->code(), QString());
    press(scene.page(), "pageNext");
    QTRY_COMPARE(scene.code()->code(), QStringLiteral("755224"));
    press(scene.page(), "pageNext");
    QTRY_COMPARE(scene.code()->code(), QStringLiteral("287082"));
    QVERIFY(wordsOf(scene.page(), "pageKind").contains(QStringLiteral("next counter 2")));
    QVERIFY(!scene.code()->ticker().isRunning());
}

void AccountPageTest::noTimerWhileNobodyLooks()
{
    Scene scene({rich()});
    scene.openPage();
    QTRY_VERIFY(scene.code()->ticker().isRunning());
    QVERIFY(!scene.window.list()->ticker().isRunning());
    scene.window.showMinimized();
    QTRY_VERIFY(!scene.code()->ticker().isRunning());
    scene.window.showNormal();
    QTRY_VERIFY(scene.code()->ticker().isRunning());
    scene.page()->leave();
    QVERIFY(!scene.code()->ticker().isRunning());
}

void AccountPageTest::followsOtherChanges()
{
    Scene scene({rich()});
    scene.openPage();
    const Token renamed =
        scene.kept().with([](TokenFields &fields) { fields.issuer = QStringLiteral("Example Ltd"); }).value();
    QVERIFY(answerOf(scene.session.apply(changes::edit(scene.kept(), renamed))));
    QTRY_COMPARE(wordsOf(scene.page(), "pageIssuer"), QStringLiteral("Example Ltd"));
    QVERIFY(scene.isOpen());
}

void AccountPageTest::leavesWithItsAccount()
{
    Scene scene({rich(), counted()});
    scene.openPage();
    QVERIFY(answerOf(scene.session.apply(changes::remove({scene.kept()->id}, 5))));
    QTRY_VERIFY(!scene.isOpen());
    QVERIFY(scene.window.list()->isVisible());
}

void AccountPageTest::lockingLeavesNothing()
{
    Scene scene({rich()}, "lantern");
    scene.openPage();
    scene.page()->findChild<RecoverySection *>()->setShown(true);
    scene.session.lock();
    QVERIFY(!scene.isOpen());
    QVERIFY(scene.page()->id().isNull());
    QVERIFY(scene.code()->code().isEmpty());
    for (const QLabel *label : scene.page()->findChildren<QLabel *>())
        for (const char *word : {"Example", "m.okafor", "drawer", "Work", "a1b2"})
            QVERIFY2(!label->text().contains(QString::fromLatin1(word)), qPrintable(label->text()));
}

void AccountPageTest::removedFromTheCog()
{
    Scene scene({rich(), counted()});
    scene.openPage();
    const QList<QAction *> actions = cogOf(scene)->actions();
    QCOMPARE(actions.last()->objectName(), QStringLiteral("removeAccount"));
    QVERIFY(actions.at(actions.size() - 2)->isSeparator());
    actions.last()->trigger();
    auto *question = scene.window.findChild<QMessageBox *>(QStringLiteral("removeQuestion"));
    QVERIFY(question);
    question->findChild<QPushButton *>(QStringLiteral("removeYes"))->click();
    QTRY_VERIFY(!scene.isOpen());
    QCOMPARE(scene.session.vault().removed.size(), 1);
    QCOMPARE(scene.kept()->issuer, QStringLiteral("Door"));
    QTRY_VERIFY(scene.window.notices()->text().contains(QStringLiteral("Removed")));
}

void AccountPageTest::showsItsQrCode()
{
    Scene scene({tokenOf("One", "a"), tokenOf("Two", "b")});
    scene.openPage(1);
    press(scene.page(), "pageQrCode");
    auto *dialog = dialogOf<QrDialog>(scene);
    QCOMPARE(wordsOf(dialog, "qrAccount"), QStringLiteral("Two (b)"));
}

void AccountPageTest::editingStaysOnThePage()
{
    Scene scene({rich()});
    scene.openPage();
    press(scene.page(), "pageEdit");
    auto *form = dialogOf<ManualEntry>(scene);
    auto *note = part<QPlainTextEdit>(form, "note");
    QVERIFY(note->isVisible());
    QCOMPARE(note->toPlainText(), QStringLiteral("Blue card in the drawer"));
    note->selectAll();
    QTest::keyClicks(note, QStringLiteral("Red card"));
    press(form, "add");
    QTRY_COMPARE(scene.kept()->note, QStringLiteral("Red card"));
    QCOMPARE(scene.kept()->recoveryCodes.size(), 2);
    QTRY_COMPARE(wordsOf(scene.page(), "pageNote"), QStringLiteral("Red card"));
    QVERIFY(scene.isOpen());
}

void AccountPageTest::groupsComeAndGo()
{
    Scene scene({rich(), tokenOf("Two", "b")});
    scene.openPage(1);
    press(scene.page(), "pageEdit");
    auto *form = dialogOf<ManualEntry>(scene);
    const auto boxes = form->findChildren<QCheckBox *>(QStringLiteral("group"));
    QCOMPARE(boxes.size(), 2);
    boxes.first()->click(); // Family comes before Work.
    type(form, "newGroup", "Travel");
    press(form, "add");
    QTRY_COMPARE(scene.kept(1)->groups, QStringList({QStringLiteral("Family"), QStringLiteral("Travel")}));

    press(scene.page(), "pageEdit");
    form = dialogOf<ManualEntry>(scene);
    for (QCheckBox *box : form->findChildren<QCheckBox *>(QStringLiteral("group")))
        box->setChecked(false);
    type(form, "newGroup", "work"); // The one there is, in other letters.
    press(form, "add");
    QTRY_COMPARE(scene.kept(1)->groups, QStringList(QStringLiteral("Work")));
    press(scene.page(), "pageEdit");
    QCOMPARE(dialogOf<ManualEntry>(scene)->findChildren<QCheckBox *>(QStringLiteral("group")).size(), 2);
}

void AccountPageTest::aDroppedPictureIsKept()
{
    Scene scene({rich()});
    scene.openPage();
    QImage picture(600, 300, QImage::Format_RGB32);
    picture.fill(QColor(20, 120, 220));
    const QString path = scene.folder("badge.jpg");
    QVERIFY(picture.save(path));
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(path)});
    drop(scene.page()->findChild<PictureView *>(), &content);
    QTRY_VERIFY(!scene.kept()->icon.picture.isEmpty());
    QCOMPARE(QImage::fromData(scene.kept()->icon.picture).size(), QSize(256, 128));
    QCOMPARE(scene.kept()->icon.mimeType, QStringLiteral("image/png"));
    QTRY_VERIFY(cogOf(scene)->findChild<QAction *>(QStringLiteral("removePicture"))->isVisible());
    cogOf(scene)->findChild<QAction *>(QStringLiteral("removePicture"))->trigger();
    QTRY_VERIFY(scene.kept()->icon.picture.isEmpty());
}

void AccountPageTest::savingWaitsForThePicture()
{
    Scene scene({rich()});
    scene.openPage();
    press(scene.page(), "pageEdit");
    auto *form = dialogOf<ManualEntry>(scene);
    QImage picture(60, 30, QImage::Format_RGB32);
    picture.fill(QColor(20, 120, 220));
    const QString path = scene.folder("badge.png");
    QVERIFY(picture.save(path));
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(path)});
    drop(part<PictureView>(form, "picture"), &content);
    QVERIFY(!part<QPushButton>(form, "add")->isEnabled());
    press(form, "add");
    QTRY_VERIFY(!scene.kept()->icon.picture.isEmpty());
}

void AccountPageTest::whatIsNoPictureIsSaid()
{
    Scene scene({rich()});
    scene.openPage();
    QMimeData content;
    content.setUrls({QUrl::fromLocalFile(scene.addFile("badge.png", Secret::fromBytes("nothing of the sort")))});
    drop(scene.page()->findChild<PictureView *>(), &content);
    QTRY_VERIFY(scene.window.notices()->text().contains(QStringLiteral("cannot be opened as a picture")));
    QVERIFY(scene.kept()->icon.picture.isEmpty());
}

void AccountPageTest::aDropElsewhereStillScans()
{
    Scene scene({rich()});
    scene.openPage();
    QMimeData content;
    content.setText(QStringLiteral("otpauth://totp/New:me?secret=GEZDGNBVGY3TQOJQ&issuer=New"));
    drop(&scene.window, &content);
    QTRY_VERIFY(scene.window.findChild<QDialog *>());
}

void AccountPageTest::aCopiedRecoveryCodeIsMarked()
{
    Scene scene({rich()});
    scene.openPage();
    press(scene.page(), "showRecoveryCodes");
    scene.page()->findChildren<QToolButton *>(QStringLiteral("copyRecoveryCode")).first()->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a1b2-c3d4"));
    QVERIFY(!scene.window.notices()->text().contains(QStringLiteral("a1b2")));
    scene.window.notices()->findChild<QPushButton *>()->click();
    QTRY_COMPARE(scene.kept()->recoveryCodes.first().usedAt, secondsOf(scene.now));
    QTRY_COMPARE(wordsOf(scene.page(), "recoveryLeft"), QStringLiteral("0 of 2 left"));
}

void AccountPageTest::aNewAccountHasItsExtrasBehindMore()
{
    Scene scene({rich()});
    scene.window.findChild<QAction *>(QStringLiteral("enterByHand"))->trigger();
    auto *form = dialogOf<ManualEntry>(scene);
    QVERIFY(!part<QWidget>(form, "note")->isVisible());
    QVERIFY(!part<QWidget>(form, "groups")->isVisible());
    type(form, "issuer", "New");
    type(form, "secret", "GEZDGNBVGY3TQOJQ");
    part<QToolButton>(form, "moreOptions")->click();
    QVERIFY(part<QWidget>(form, "note")->isVisible());
    QTest::keyClicks(part<QPlainTextEdit>(form, "note"), QStringLiteral("From the bank"));
    type(form, "newGroup", "Money");
    press(form, "add");
    QTRY_COMPARE(scene.session.vault().tokens.size(), 2);
    QCOMPARE(scene.kept(1)->note, QStringLiteral("From the bank"));
    QCOMPARE(scene.kept(1)->groups, QStringList(QStringLiteral("Money")));
}

void AccountPageTest::fitsANarrowWindow()
{
    Scene scene({rich()});
    scene.window.resize(320, 480);
    scene.openPage();
    press(scene.page(), "showRecoveryCodes");
    QTest::qWait(20);
    fits(&scene.window);
}

QTEST_MAIN(AccountPageTest)
#include "tst_accountpage.moc"
