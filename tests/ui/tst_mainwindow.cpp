// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultcodec.h"
#include "tests/support/memorystore.h"
#include "tests/support/sample.h"
#include "ui/codecopy.h"
#include "ui/edit/manualentry.h"
#include "ui/emptypage.h"
#include "ui/mainwindow.h"
#include "ui/messagepage.h"
#include "ui/noticebar.h"
#include "ui/scan/incomingdialog.h"
#include "ui/tokens/removeddialog.h"
#include "ui/tokens/spelling.h"
#include "ui/tokens/tokendelegate.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"
#include "ui/unlock/storepage.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr qint64 start = 1'700'000'010'000; // at the very beginning of a 30-second step

// A window over a store in memory, with a clock that stands still until it is told otherwise.
struct Scene
{
    explicit Scene(QList<Token> tokens = {}, std::optional<Error> failLoad = {})
        : session(store, [this] { return now; })
    {
        if (!tokens.isEmpty()) {
            Vault vault = Vault::empty();
            vault.tokens = std::move(tokens);
            store.shelf().document = vaultcodec::write(vault);
        }
        store.failLoad = failLoad;
        window = std::make_unique<MainWindow>(session, QStringLiteral(COUNTERSIGN_READER));
        window->resize(420, 600);
        window->show();
        session.open();
    }

    template<typename Widget>
    Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }

    QWidget *page() const { return window->findChild<QStackedWidget *>()->currentWidget(); }
    TokenListView *list() const { return window->list(); }
    int rows() const { return list()->model()->rowCount(); }
    QModelIndex row(int number) const { return list()->model()->index(number, 0); }
    QPoint centreOf(int number) const { return list()->visualRect(row(number)).center(); }
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }

    qint64 now = start;
    MemoryStore store;
    Session session;
    std::unique_ptr<MainWindow> window;
};

Token counted()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.issuer = QStringLiteral("Door");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"); // RFC 4226 appendix D
    return tokenOf(fields);
}

template<typename Dialog>
Dialog *openDialog(const Scene &scene)
{
    Dialog *found = nullptr;
    [&] { QTRY_VERIFY((found = scene.window->findChild<Dialog *>()) && found->isVisible()); }();
    return found;
}

void press(QWidget *dialog, const char *button)
{
    auto *found = dialog->findChild<QPushButton *>(QString::fromLatin1(button));
    QVERIFY2(found && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachAnswerHasItsOwnPage_data();
    void eachAnswerHasItsOwnPage();
    void unlockingShowsTheList();
    void firstStartOffersTheDoors();
    void addingByHand();
    void theFormSaysWhatIsWrong();
    void aLinkFillsTheForm();
    void aBlockLeavesTypedNamesAlone();
    void aNamelessBlockAsksForAName();
    void aFormIsNotLostWhenTheSaveFails();
    void theKeyboardGoesToTheSearch();
    void aHeldKeyMovesTheCounterOnce();
    void nothingFoundIsSaid();
    void nothingReadableIsSaid();
    void aMissingVaultCanBeGivenUp();
    void codesLeaveTheClipboardByThemselves();
    void clickEnterAndCopyKeyCopy();
    void theClipboardIsClearedUnlessItIsTheirs();
    void removingAsksAndCanBeUndone();
    void cancelledRemovalKeepsTheAccount();
    void swipingAsks_data();
    void swipingAsks();
    void removedComesBackOrIsErased();
    void nextCodeIsStoredBeforeItIsShown();
    void nextCodeIsNotShownWhenItCannotBeStored();
    void droppedLinkIsShownForAYes();
    void reEnrolmentReplacesTheKey();
    void theSameCodeIsSaidToBeHere();
    void aFailedSaveIsSaidAndNothingChanges();
    void setAsideIsShown();
    void codesChangeWithTheClock();
    void noTimerWhenNothingIsVisible();
    void screenReadersHearCodeAndSeconds();
    void searchFinds();
    void anotherProgramsAccountAppears();
};

void MainWindowTest::eachAnswerHasItsOwnPage_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("title");
    QTest::newRow("locked") << Error{Reason::KeychainLocked} << QStringLiteral("Your keychain is locked");
    QTest::newRow("denied") << Error{Reason::KeychainDenied} << QStringLiteral("The keychain refused access");
    QTest::newRow("none") << Error{Reason::KeychainNone} << QStringLiteral("No keychain answers");
    QTest::newRow("other") << Error{Reason::KeychainOther, QStringLiteral("KWallet, but …")}
                           << QStringLiteral("Another keychain answers");
    QTest::newRow("missing") << Error{Reason::VaultMissing, QStringLiteral("GNOME Keyring")}
                             << QStringLiteral("Your vault is missing");
}

void MainWindowTest::eachAnswerHasItsOwnPage()
{
    QFETCH(Error, error);
    QFETCH(QString, title);
    Scene scene({}, error);
    QTRY_VERIFY(qobject_cast<StorePage *>(scene.page()));
    QCOMPARE(static_cast<MessagePage *>(scene.page())->title(), title);
    QVERIFY(!static_cast<MessagePage *>(scene.page())->sentence().isEmpty());
    QVERIFY(!scene.find<QPushButton>("addButton")->isVisible());
    scene.trigger("enterByHand");
    QVERIFY(!scene.window->findChild<ManualEntry *>());
    QCOMPARE(scene.store.shelf().saves, 0);
}

void MainWindowTest::unlockingShowsTheList()
{
    Scene scene({tokenOf("Example", "alice")}, Error{Reason::KeychainLocked});
    QTRY_VERIFY(qobject_cast<StorePage *>(scene.page()));
    QTest::mouseClick(scene.find<QPushButton>("unlockKeychain"), Qt::LeftButton);
    QTRY_COMPARE(scene.rows(), 1);
    QVERIFY(scene.list()->isVisible());
}

void MainWindowTest::firstStartOffersTheDoors()
{
    Scene scene;
    QTRY_VERIFY(qobject_cast<EmptyPage *>(scene.page()));
    QCOMPARE(static_cast<EmptyPage *>(scene.page())->title(), QStringLiteral("Add your first account"));
    QVERIFY(scene.page()->findChildren<QPushButton *>().size() >= 3);
}

void MainWindowTest::addingByHand()
{
    Scene scene;
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    scene.trigger("enterByHand");
    auto *dialog = openDialog<ManualEntry>(scene);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("issuer")), QStringLiteral("Portal"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("account")), QStringLiteral("me"));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("add"))->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("secret")),
                     QStringLiteral("gezd gnbv gy3t qojq gezd gnbv gy3t qojq"));
    press(dialog, "add");
    QTRY_COMPARE(scene.rows(), 1);
    const auto stored = vaultcodec::read(scene.store.shelf().document);
    QVERIFY(stored);
    const Token &token = stored->tokens.at(0);
    QCOMPARE(token->kind, TokenKind::Totp);
    QCOMPARE(token->algorithm, Algorithm::Sha1);
    QCOMPARE(token->digits, 6);
    QCOMPARE(token.timeStep(), 30);
    QCOMPARE(scene.row(0).data(TokenModel::CodeRole).toString(), codeFor(token, secondsOf(start))->text);
}

void MainWindowTest::theFormSaysWhatIsWrong()
{
    Scene scene;
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    scene.trigger("enterByHand");
    auto *dialog = openDialog<ManualEntry>(scene);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("issuer")), QStringLiteral("Portal"));
    auto *secret = dialog->findChild<QLineEdit *>(QStringLiteral("secret"));
    auto *advice = dialog->findChild<QLabel *>(QStringLiteral("secretAdvice"));
    QTest::keyClicks(secret, QStringLiteral("JBSW8"));
    QVERIFY2(advice->text().contains(QStringLiteral("“8”")), qPrintable(advice->text()));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("add"))->isEnabled());
    secret->clear();
    QTest::keyClicks(secret, QStringLiteral("GEZD GNBV GY3T 0JQ1"));
    QVERIFY2(dialog->findChild<QPushButton *>(QStringLiteral("add"))->isEnabled(), "0 and 1 are read as O and I");
}

void MainWindowTest::aBlockLeavesTypedNamesAlone()
{
    Scene scene;
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    scene.trigger("enterByHand");
    auto *dialog = openDialog<ManualEntry>(scene);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("issuer")), QStringLiteral("Case portal"));
    dialog->findChild<QLineEdit *>(QStringLiteral("secret"))
        ->setText(QStringLiteral("Type: Time-based\nKey: GEZD GNBV GY3T QOJQ GEZD GNBV\nDigits: 8\nInterval: 60"));
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("issuer"))->text(), QStringLiteral("Case portal"));
    QCOMPARE(dialog->findChild<QSpinBox *>(QStringLiteral("digits"))->value(), 8);
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("add"))->isEnabled());
    auto *note = dialog->findChild<QPlainTextEdit *>(QStringLiteral("note"));
    note->insertPlainText(QStringLiteral("From the bank"));
    dialog->findChild<QLineEdit *>(QStringLiteral("secret"))
        ->setText(QStringLiteral("otpauth://totp/Portal:me?secret=GEZDGNBVGY3TQOJQ&issuer=Portal"
                                 "&codeDisplay=%7B%22note%22%3A%22spare%22%7D"));
    QCOMPARE(note->toPlainText(), QStringLiteral("From the bank\nspare"));
}

void MainWindowTest::aNamelessBlockAsksForAName()
{
    Scene scene;
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Type: Time-based\nKey: GEZD GNBV GY3T QOJQ GEZD GNBV\nDigits: 6"));
    scene.trigger("paste");
    auto *dialog = openDialog<ManualEntry>(scene);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("add"))->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("issuer")), QStringLiteral("Portal"));
    press(dialog, "add");
    QTRY_COMPARE(scene.rows(), 1);
}

void MainWindowTest::aFormIsNotLostWhenTheSaveFails()
{
    Scene scene;
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    scene.store.failSave = Error{Reason::KeychainLocked};
    scene.trigger("enterByHand");
    QPointer<ManualEntry> dialog = openDialog<ManualEntry>(scene);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("issuer")), QStringLiteral("Portal"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("secret")), QStringLiteral("GEZDGNBVGY3TQOJQ"));
    press(dialog, "add");
    QTRY_VERIFY(!dialog);
    auto *again = openDialog<ManualEntry>(scene);
    QVERIFY(again);
    QCOMPARE(again->findChild<QLineEdit *>(QStringLiteral("issuer"))->text(), QStringLiteral("Portal"));
    QTRY_VERIFY(scene.window->notices()->text().contains(QStringLiteral("locked")));
    scene.store.failSave.reset();
    press(again, "add");
    QTRY_COMPARE(scene.rows(), 1);
}

void MainWindowTest::theKeyboardGoesToTheSearch()
{
    Scene scene({tokenOf("Example", "alice")});
    QTRY_COMPARE(scene.rows(), 1);
    QTRY_COMPARE(scene.window->focusWidget(), static_cast<QWidget *>(scene.find<QLineEdit>("search")));
}

void MainWindowTest::aHeldKeyMovesTheCounterOnce()
{
    Scene scene({counted()});
    QTRY_COMPARE(scene.rows(), 1);
    scene.list()->setCurrentIndex(scene.row(0));
    QTest::keyPress(scene.list(), Qt::Key_Space);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), true);
        QCoreApplication::sendEvent(scene.list(), &held);
    }
    QTRY_COMPARE(scene.row(0).data(TokenModel::CodeRole).toString(), QStringLiteral("755224"));
    QCOMPARE(vaultcodec::read(scene.store.shelf().document)->tokens.at(0).counter().value(), 1ULL);
}

void MainWindowTest::nothingFoundIsSaid()
{
    Scene scene({tokenOf("GitHub", "mokafor"), tokenOf("GitHub", "other")});
    QTRY_COMPARE(scene.rows(), 2);
    auto *search = scene.find<QLineEdit>("search");
    QTest::keyClicks(search, QStringLiteral("mok git"));
    QCOMPARE(scene.rows(), 1);
    search->setText(QStringLiteral("zzz"));
    QCOMPARE(scene.rows(), 0);
    const QImage blank = [&] {
        scene.list()->setEmptyText({});
        return scene.list()->grab().toImage();
    }();
    search->setText(QStringLiteral("zzzz"));
    QVERIFY(scene.list()->grab().toImage() != blank);
}

void MainWindowTest::nothingReadableIsSaid()
{
    Scene scene;
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    Incoming incoming;
    incoming.refused.append({QStringLiteral("Game"), Error{Reason::AlgorithmUnsupported, QStringLiteral("MD5")}});
    incoming.refused.append({QStringLiteral("Other"), Error{Reason::SecretEmpty}});
    scene.window->confirm(incoming);
    auto *dialog = openDialog<IncomingDialog>(scene);
    QCOMPARE(dialog->findChildren<QPushButton *>().size(), 1);
    press(dialog, "cancel");
}

void MainWindowTest::aMissingVaultCanBeGivenUp()
{
    Scene scene({}, Error{Reason::VaultMissing, QStringLiteral("GNOME Keyring")});
    QTRY_VERIFY(qobject_cast<StorePage *>(scene.page()));
    QTest::mouseClick(scene.find<QPushButton>("freshStart"), Qt::LeftButton);
    auto *box = openDialog<QMessageBox>(scene);
    QVERIFY(box->informativeText().contains(QStringLiteral("do not come back")));
    QCOMPARE(scene.session.state(), Session::State::Unreadable);
    press(box, "freshStartYes");
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    QCOMPARE(scene.store.shelf().saves, 0);
}

void MainWindowTest::codesLeaveTheClipboardByThemselves()
{
    CodeCopy copy(QGuiApplication::clipboard(), nullptr, 20);
    copy.copy(QStringLiteral("123456"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("123456"));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void MainWindowTest::aLinkFillsTheForm()
{
    Scene scene;
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    scene.trigger("enterByHand");
    auto *dialog = openDialog<ManualEntry>(scene);
    dialog->findChild<QLineEdit *>(QStringLiteral("secret"))
        ->setText(QStringLiteral("otpauth://totp/Portal:me?secret=GEZDGNBVGY3TQOJQ&issuer=Portal&digits=8&period=60"));
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("issuer"))->text(), QStringLiteral("Portal"));
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("account"))->text(), QStringLiteral("me"));
    QCOMPARE(dialog->findChild<QSpinBox *>(QStringLiteral("digits"))->value(), 8);
    QCOMPARE(dialog->findChild<QSpinBox *>(QStringLiteral("timeStep"))->value(), 60);
}

void MainWindowTest::clickEnterAndCopyKeyCopy()
{
    const QList<Token> tokens{tokenOf("Example", "alice"), tokenOf("Example", "bob")};
    Scene scene(tokens);
    QTRY_COMPARE(scene.rows(), 2);
    QClipboard *clipboard = QGuiApplication::clipboard();
    const auto codeOf = [&](int row) { return codeFor(tokens.at(row), secondsOf(start))->text; };

    clipboard->clear();
    QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, {}, scene.centreOf(1));
    QCOMPARE(clipboard->text(), codeOf(1));
    QVERIFY(scene.window->notices()->text().contains(QStringLiteral("Example (bob)")));
    QVERIFY(!scene.window->notices()->text().contains(codeOf(1)));

    clipboard->clear();
    scene.list()->setCurrentIndex(scene.row(0));
    QTest::keyClick(scene.list(), Qt::Key_Return);
    QCOMPARE(clipboard->text(), codeOf(0));

    clipboard->clear();
    QTest::keyClick(scene.list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), codeOf(0));
#ifdef Q_OS_LINUX
    QCOMPARE(clipboard->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
#endif
}

void MainWindowTest::theClipboardIsClearedUnlessItIsTheirs()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    {
        Scene scene({tokenOf("Example", "alice")});
        QTRY_COMPARE(scene.rows(), 1);
        QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, {}, scene.centreOf(0));
        QVERIFY(!clipboard->text().isEmpty());
    }
    QVERIFY2(clipboard->text().isEmpty(), "a code must not outlive the program");
    {
        Scene scene({tokenOf("Example", "alice")});
        QTRY_COMPARE(scene.rows(), 1);
        QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, {}, scene.centreOf(0));
        clipboard->setText(QStringLiteral("something else"));
    }
    QCOMPARE(clipboard->text(), QStringLiteral("something else"));
}

void MainWindowTest::removingAsksAndCanBeUndone()
{
    Scene scene({tokenOf("Example", "alice"), tokenOf("Bank", "bob")});
    QTRY_COMPARE(scene.rows(), 2);
    scene.list()->setCurrentIndex(scene.row(0));
    QTest::keyClick(scene.list(), Qt::Key_Delete);
    auto *box = openDialog<QMessageBox>(scene);
    QVERIFY(box->text().contains(QStringLiteral("Example (alice)")));
    QVERIFY(box->informativeText().contains(QStringLiteral("does not switch off two-factor sign-in at Example")));
    press(box, "removeYes");
    QTRY_COMPARE(scene.rows(), 1);
    QCOMPARE(vaultcodec::read(scene.store.shelf().document)->removed.size(), 1);
    QTRY_VERIFY(scene.find<QPushButton>("noticeAction")->isVisible());
    QTest::mouseClick(scene.find<QPushButton>("noticeAction"), Qt::LeftButton);
    QTRY_COMPARE(scene.rows(), 2);
    QCOMPARE(vaultcodec::read(scene.store.shelf().document)->removed.size(), 0);
}

void MainWindowTest::cancelledRemovalKeepsTheAccount()
{
    Scene scene({tokenOf("Example", "alice")});
    QTRY_COMPARE(scene.rows(), 1);
    scene.list()->setCurrentIndex(scene.row(0));
    scene.trigger("removeAccount");
    auto *box = openDialog<QMessageBox>(scene);
    QTest::keyClick(box, Qt::Key_Return); // the default answer is the harmless one
    QTRY_VERIFY(!scene.window->findChild<QMessageBox *>());
    QCOMPARE(scene.rows(), 1);
    QCOMPARE(scene.store.shelf().saves, 0);
}

void MainWindowTest::swipingAsks_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("distance");
    QTest::addColumn<bool>("asks");
    QTest::newRow("right to left") << false << -200 << true;
    QTest::newRow("not far enough") << false << -60 << false;
    QTest::newRow("the other way") << false << 200 << false;
    QTest::newRow("mirrored language") << true << 200 << true;
}

void MainWindowTest::swipingAsks()
{
    QFETCH(bool, mirrored);
    QFETCH(int, distance);
    QFETCH(bool, asks);
    Scene scene({tokenOf("Example", "alice"), tokenOf("Bank", "bob")});
    QTRY_COMPARE(scene.rows(), 2);
    scene.window->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QGuiApplication::clipboard()->clear();
    QWidget *viewport = scene.list()->viewport();
    const QPoint from = scene.centreOf(1);
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step) {
        const QPointF at = from + QPoint(distance * step / 10, 0);
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(distance, 0));
    auto *box = scene.window->findChild<QMessageBox *>();
    QCOMPARE(box != nullptr, asks);
    if (box)
        QVERIFY(box->text().contains(QStringLiteral("Bank (bob)")));
    if (asks)
        QVERIFY2(QGuiApplication::clipboard()->text().isEmpty(), "a swipe is no click");
    QCOMPARE(scene.rows(), 2);
}

void MainWindowTest::removedComesBackOrIsErased()
{
    Scene scene({tokenOf("Example", "alice"), tokenOf("Bank", "bob")});
    QTRY_COMPARE(scene.rows(), 2);
    QList<TokenId> ids;
    for (const Token &token : scene.session.vault().tokens)
        ids.append(token->id);
    scene.session.apply(changes::remove(ids, secondsOf(start)));
    QTRY_COMPARE(scene.rows(), 0);
    scene.trigger("recentlyRemoved");
    auto *dialog = openDialog<RemovedDialog>(scene);
    auto *removed = dialog->findChild<QListWidget *>(QStringLiteral("removedList"));
    QCOMPARE(removed->count(), 2);
    QVERIFY(removed->item(0)->text().contains(QStringLiteral("Bank (bob)")));
    press(dialog, "restore");
    QTRY_COMPARE(scene.rows(), 1);
    QTRY_COMPARE(removed->count(), 1);
    press(dialog, "erase");
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = dialog->findChild<QMessageBox *>()));
    press(box, "eraseYes");
    QTRY_COMPARE(scene.session.vault().removed.size(), 0);
    QCOMPARE(vaultcodec::read(scene.store.shelf().document)->removed.size(), 0);
}

void MainWindowTest::nextCodeIsStoredBeforeItIsShown()
{
    Scene scene({counted()});
    QTRY_COMPARE(scene.rows(), 1);
    QVERIFY(scene.row(0).data(TokenModel::CodeRole).toString().isEmpty());
    const auto *delegate = qobject_cast<const TokenDelegate *>(scene.list()->itemDelegate());
    const QRect button = delegate->ringTarget(scene.list()->visualRect(scene.row(0)), Qt::LeftToRight,
                                              scene.list()->font(), scene.list()->palette());
    QVERIFY(button.width() >= 44 && button.height() >= 44);
    quint64 storedWhenShown = 0;
    connect(scene.list()->model(), &QAbstractItemModel::dataChanged, this, [&] {
        if (!scene.row(0).data(TokenModel::CodeRole).toString().isEmpty())
            storedWhenShown = vaultcodec::read(scene.store.shelf().document)->tokens.at(0).counter().value();
    });
    QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, {}, button.center());
    QTRY_COMPARE(scene.row(0).data(TokenModel::CodeRole).toString(), QStringLiteral("755224"));
    QCOMPARE(storedWhenShown, 1ULL);
    QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, {}, button.center());
    QTRY_COMPARE(scene.row(0).data(TokenModel::CodeRole).toString(), QStringLiteral("287082"));
}

void MainWindowTest::nextCodeIsNotShownWhenItCannotBeStored()
{
    Scene scene({counted()});
    QTRY_COMPARE(scene.rows(), 1);
    scene.store.failSave = Error{Reason::KeychainLocked};
    scene.list()->setCurrentIndex(scene.row(0));
    QTest::keyClick(scene.list(), Qt::Key_Space);
    QTRY_VERIFY(scene.window->notices()->text().contains(QStringLiteral("locked")));
    QVERIFY(scene.row(0).data(TokenModel::CodeRole).toString().isEmpty());
}

void MainWindowTest::droppedLinkIsShownForAYes()
{
    Scene scene;
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    QMimeData content;
    content.setText(QStringLiteral("otpauth://totp/Portal:me?secret=GEZDGNBVGY3TQOJQ&issuer=Portal"));
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(scene.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(scene.window.get(), &drop);
    auto *dialog = openDialog<IncomingDialog>(scene);
    QVERIFY(dialog);
    QCOMPARE(scene.store.shelf().saves, 0);
    press(dialog, "add");
    QTRY_COMPARE(scene.rows(), 1);
    QCOMPARE(scene.row(0).data(TokenModel::IssuerRole).toString(), QStringLiteral("Portal"));
}

void MainWindowTest::reEnrolmentReplacesTheKey()
{
    const Token old =
        tokenOf("Portal", "me").with([](TokenFields &fields) { fields.note = QStringLiteral("kept"); }).value();
    Scene scene({tokenOf("First", "a"), old});
    QTRY_COMPARE(scene.rows(), 2);
    const TokenId id = scene.session.vault().tokens.at(1)->id;
    Incoming incoming;
    incoming.tokens.append({tokenOf("x", "y")
                                .with([](TokenFields &fields) {
        fields.issuer = QStringLiteral("Portal");
        fields.account = QStringLiteral("me");
    }).value()});
    scene.window->confirm(incoming);
    auto *dialog = openDialog<IncomingDialog>(scene);
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("keepBoth")));
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("replace"))->isDefault());
    press(dialog, "replace");
    QTRY_VERIFY(scene.session.vault().tokens.at(1).sameKeyAs(incoming.tokens.at(0).token));
    QCOMPARE(scene.rows(), 2);
    QCOMPARE(scene.session.vault().tokens.at(1)->id, id);
    QCOMPARE(scene.session.vault().tokens.at(1)->note, QStringLiteral("kept"));
    QCOMPARE(scene.store.shelf().saves, 1);
}

void MainWindowTest::theSameCodeIsSaidToBeHere()
{
    const Token here = tokenOf("Portal", "me");
    Scene scene({here});
    QTRY_COMPARE(scene.rows(), 1);
    Incoming incoming;
    incoming.tokens.append({here});
    scene.window->confirm(incoming);
    auto *dialog = openDialog<IncomingDialog>(scene);
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("add")));
    press(dialog, "showHere");
    QCOMPARE(scene.list()->currentIndex(), scene.row(0));
    QCOMPARE(scene.store.shelf().saves, 0);
}

void MainWindowTest::aFailedSaveIsSaidAndNothingChanges()
{
    Scene scene({tokenOf("Example", "alice")});
    QTRY_COMPARE(scene.rows(), 1);
    scene.store.failSave = Error{Reason::KeychainNone};
    scene.list()->setCurrentIndex(scene.row(0));
    scene.trigger("removeAccount");
    press(openDialog<QMessageBox>(scene), "removeYes");
    QTRY_VERIFY(scene.window->notices()->text().contains(QStringLiteral("No keychain answers")));
    QCOMPARE(scene.rows(), 1);
}

void MainWindowTest::setAsideIsShown()
{
    Scene scene;
    QTRY_COMPARE(scene.session.state(), Session::State::Open);
    QVERIFY(!scene.find<QWidget>("setAsideBanner")->isVisible());
    Vault vault = Vault::empty();
    vault.tokens = {tokenOf("Example", "alice")};
    vault.setAside = {{Secret::fromBytes(R"({"type":"quantum","issuer":"Future"})"), QStringLiteral("Future"), {}}};
    scene.store.shelf().document = vaultcodec::write(vault);
    Q_EMIT scene.store.changedElsewhere();
    QTRY_VERIFY(scene.find<QWidget>("setAsideBanner")->isVisible());
    QCOMPARE(scene.rows(), 1);
}

void MainWindowTest::codesChangeWithTheClock()
{
    const Token token = tokenOf("Example", "alice");
    Scene scene({token});
    QTRY_COMPARE(scene.rows(), 1);
    QCOMPARE(scene.row(0).data(TokenModel::CodeRole).toString(), codeFor(token, secondsOf(start))->text);
    scene.now = start + 30'000;
    QCOMPARE(scene.row(0).data(TokenModel::CodeRole).toString(), codeFor(token, secondsOf(start) + 30)->text);
    scene.now = start - 90'000; // the clock was set back
    QCOMPARE(scene.row(0).data(TokenModel::CodeRole).toString(), codeFor(token, secondsOf(start) - 90)->text);
}

void MainWindowTest::noTimerWhenNothingIsVisible()
{
    Scene scene({tokenOf("Example", "alice")});
    QTRY_COMPARE(scene.rows(), 1);
    QTRY_VERIFY(scene.list()->ticker().isRunning());
    scene.window->showMinimized();
    QTRY_VERIFY(!scene.list()->ticker().isRunning());
    scene.window->showNormal();
    QTRY_VERIFY(scene.list()->ticker().isRunning());
    scene.window->hide();
    QTRY_VERIFY(!scene.list()->ticker().isRunning());
}

void MainWindowTest::screenReadersHearCodeAndSeconds()
{
    Scene scene({tokenOf("Example", "alice")});
    QTRY_COMPARE(scene.rows(), 1);
    scene.now = start + 18'000;
    QCOMPARE(scene.row(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Example (alice)"));
    scene.list()->setCurrentIndex(scene.row(0));
    scene.find<QAction>("spellCode")->trigger();
    const QString code = scene.row(0).data(TokenModel::CodeRole).toString();
    const QString heard = scene.window->notices()->text();
    QVERIFY2(heard.contains(spelled(code)), qPrintable(heard));
    QVERIFY2(heard.contains(QStringLiteral("12 second")), qPrintable(heard));
}

void MainWindowTest::searchFinds()
{
    Scene scene({tokenOf("Example", "alice"), tokenOf("Bank", "bob"), tokenOf("Forum", "carol@bank")});
    QTRY_COMPARE(scene.rows(), 3);
    auto *search = scene.find<QLineEdit>("search");
    QTest::keyClicks(search, QStringLiteral("BANK"));
    QCOMPARE(scene.rows(), 2);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), scene.list()->currentIndex().data(TokenModel::CodeRole).toString());
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(scene.rows(), 3);
}

void MainWindowTest::anotherProgramsAccountAppears()
{
    Scene scene({tokenOf("Example", "alice")});
    QTRY_COMPARE(scene.rows(), 1);
    scene.list()->setCurrentIndex(scene.row(0));
    Vault vault = *vaultcodec::read(scene.store.shelf().document);
    vault.tokens.append(tokenOf("Theirs", "bob"));
    scene.store.shelf().document = vaultcodec::write(vault);
    Q_EMIT scene.store.changedElsewhere();
    QTRY_COMPARE(scene.rows(), 2);
    QCOMPARE(scene.list()->currentIndex().row(), 0);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
