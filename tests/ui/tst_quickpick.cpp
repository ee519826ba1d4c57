// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/codecopy.h"
#include "ui/codepicker.h"
#include "ui/quickpick/quickpick.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

using namespace countersign;
using namespace countersign::test;

namespace {

Token counted(const char *issuer)
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.issuer = QString::fromLatin1(issuer);
    fields.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"); // RFC 4226 appendix D
    return tokenOf(fields);
}

/// A box over a scene, asked for as by a key press.
struct Box
{
    enum class Vault { Comes, IsThere };

    explicit Box(VaultScene &over, Vault vault = Vault::IsThere)
        : scene(over), copy(QGuiApplication::clipboard()), picker(over.session, copy)
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        if (vault == Vault::IsThere)
            scene.session.open();
        ask();
        if (vault == Vault::IsThere)
            (void)QTest::qWaitFor(
                [&] { return scene.session.state() != Session::State::Closed && (rows() > 0 || isLocked()); });
    }

    void ask()
    {
        // What has the keyboard before: without a window manager a window that goes passes it on to nobody.
        desk.show();
        desk.activateWindow();
        (void)QTest::qWaitForWindowActive(&desk);
        pick.ask({});
        (void)QTest::qWaitForWindowActive(&pick);
    }
    int rows() const { return list()->model()->rowCount(); }
    bool isLocked() const { return scene.session.state() == Session::State::Locked; }
    QListView *list() const { return part<QListView>(&pick, "pickList"); }
    QLineEdit *line() const { return part<QLineEdit>(&pick, "pickSearch"); }
    QString current() const { return list()->currentIndex().data().toString(); }
    void key(Qt::Key key) const { QTest::keyClick(line(), key); }
    QString clipboard() const { return QGuiApplication::clipboard()->text(); }
    QString codeOf(const char *issuer) const
    {
        for (const Token &token : scene.session.vault().tokens)
            if (token->issuer == QLatin1String(issuer))
                return codeFor(token, secondsOf(scene.now))->text;
        return QStringLiteral("no such account");
    }

    VaultScene &scene;
    QWidget desk;
    CodeCopy copy;
    CodePicker picker;
    QuickPick pick{scene.session, picker};
    QSignalSpy gone{&pick, &QuickPick::gone};
    QSignalSpy window{&pick, &QuickPick::windowWanted};
    QSignalSpy failed{&pick, &QuickPick::failed};
};

} // namespace

class QuickPickTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeLettersAndEnter();
    void arrowsChooseAmongMatches();
    void aClickPicks();
    void theLikeliestComeFirst();
    void nothingMatches();
    void enterBeforeTheVaultIsThere();
    void enterBeforeALockedVaultIsThere();
    void enterThatWasTakenBack();
    void escapeAndOtherWindowsCloseIt();
    void aCounterIsStoredBeforeItIsCopied();
    void aCounterThatCannotBeStoredIsSaid();
    void aPinThatIsMissingIsSaid();
    void aLockedVaultOpensInTheBox();
    void lockingClearsTheBox();
    void noVaultNeedsTheWindow_data();
    void noVaultNeedsTheWindow();
    void nothingStaysInABoxThatIsGone();
    void rowsAreForFingers();
    void noTimerWhenItIsGone();
    void codesAreWatchedAfterASearchWithoutMatches();
    void aRemovedAccountLeaves();
};

void QuickPickTest::threeLettersAndEnter()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub", "Proton"}));
    Box box(scene);
    QCOMPARE(box.rows(), 3);
    QTest::keyClicks(box.line(), QStringLiteral("git"));
    QCOMPARE(box.rows(), 1);
    box.key(Qt::Key_Return);
    QTRY_VERIFY(!box.pick.isVisible());
    QCOMPARE(box.clipboard(), box.codeOf("GitHub"));
    QCOMPARE(box.gone.size(), 1);
    QCOMPARE(box.window.size(), 0);
    // And the next time it is empty again.
    box.ask();
    QCOMPARE(box.line()->text(), QString());
    QCOMPARE(box.rows(), 3);
}

void QuickPickTest::arrowsChooseAmongMatches()
{
    VaultScene scene(vaultOf({"Alpha mail", "Beta", "Gamma mail", "Delta mail"}));
    Box box(scene);
    QTest::keyClicks(box.line(), QStringLiteral("mail"));
    QCOMPARE(box.rows(), 3);
    QVERIFY(box.current().startsWith(u"Alpha"));
    box.key(Qt::Key_Down);
    QVERIFY(box.current().startsWith(u"Gamma"));
    box.key(Qt::Key_Down);
    box.key(Qt::Key_Down); // Stays at the end.
    QVERIFY(box.current().startsWith(u"Delta"));
    box.key(Qt::Key_Up);
    QVERIFY(box.line()->hasFocus());
    box.key(Qt::Key_Enter);
    QTRY_COMPARE(box.clipboard(), box.codeOf("Gamma mail"));
}

void QuickPickTest::aClickPicks()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    Box box(scene);
    const QRect row = box.list()->visualRect(box.list()->model()->index(1, 0));
    QTest::mouseClick(box.list()->viewport(), Qt::LeftButton, {}, row.center());
    QTRY_VERIFY(!box.pick.isVisible());
    QCOMPARE(box.clipboard(), box.codeOf("GitHub"));
}

void QuickPickTest::theLikeliestComeFirst()
{
    Vault vault = vaultOf({"Never", "Long ago", "Lately", "Favourite"});
    const auto change = [&](int row, auto deed) { vault.tokens[row] = vault.tokens.at(row).with(deed).value(); };
    change(1, [](TokenFields &fields) { fields.lastUsedAt = 1000; });
    change(2, [](TokenFields &fields) { fields.lastUsedAt = 2000; });
    change(3, [](TokenFields &fields) { fields.favourite = true; });
    VaultScene scene(vault);
    Box box(scene);
    QStringList names;
    for (int row = 0; row < box.rows(); ++row)
        names.append(box.list()->model()->index(row, 0).data().toString().section(u'(', 0, 0).trimmed());
    QCOMPARE(names, QStringList({QStringLiteral("Favourite"), QStringLiteral("Lately"), QStringLiteral("Long ago"),
                                 QStringLiteral("Never")}));
}

void QuickPickTest::nothingMatches()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Box box(scene);
    QTest::keyClicks(box.line(), QStringLiteral("zzz"));
    QCOMPARE(wordsOf(&box.pick, "pickWords"), QStringLiteral("No account matches “zzz”."));
    box.key(Qt::Key_Return);
    QVERIFY(box.pick.isVisible());
    QCOMPARE(box.clipboard(), QStringLiteral("before"));
    box.line()->clear();
    QTest::keyClicks(box.line(), QStringLiteral("n"));
    QCOMPARE(wordsOf(&box.pick, "pickWords"), QString());
}

void QuickPickTest::enterBeforeTheVaultIsThere()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub", "Proton"}));
    Box box(scene, Box::Vault::Comes);
    QTest::keyClicks(box.line(), QStringLiteral("git"));
    box.key(Qt::Key_Return);
    QVERIFY(box.pick.isVisible());
    scene.session.open();
    QTRY_VERIFY(!box.pick.isVisible());
    QCOMPARE(box.clipboard(), box.codeOf("GitHub"));
    QCOMPARE(box.failed.size(), 0);
    // It was meant for that once.
    box.ask();
    QCOMPARE(box.rows(), 3);
    QVERIFY(box.pick.isVisible());
}

void QuickPickTest::enterBeforeALockedVaultIsThere()
{
    VaultScene scene(vaultOf({"Nordbank"}), cheapSeal("otter plum"));
    Box box(scene, Box::Vault::Comes);
    QTest::keyClicks(box.line(), QStringLiteral("nor"));
    box.key(Qt::Key_Return);
    scene.session.open();
    QTRY_VERIFY(box.isLocked());
    (void)answerOf(scene.session.unlock(passphraseOf("otter plum")));
    QTRY_COMPARE(box.rows(), 1);
    QVERIFY(box.pick.isVisible());
    QCOMPARE(box.clipboard(), QStringLiteral("before"));
}

void QuickPickTest::enterThatWasTakenBack()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    Box box(scene, Box::Vault::Comes);
    QTest::keyClicks(box.line(), QStringLiteral("nor"));
    box.key(Qt::Key_Return);
    box.key(Qt::Key_Backspace);
    scene.session.open();
    QTRY_COMPARE(box.rows(), 1);
    QVERIFY(box.pick.isVisible());
    QCOMPARE(box.clipboard(), QStringLiteral("before"));
}

void QuickPickTest::escapeAndOtherWindowsCloseIt()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Box box(scene);
    box.key(Qt::Key_Escape);
    QVERIFY(!box.pick.isVisible());
    QCOMPARE(box.gone.size(), 1);
    box.ask();
    QVERIFY(box.pick.isActiveWindow());
    box.desk.activateWindow();
    QTRY_VERIFY(!box.pick.isVisible());
    QCOMPARE(box.gone.size(), 2);
    QCOMPARE(box.clipboard(), QStringLiteral("before"));
}

void QuickPickTest::aCounterIsStoredBeforeItIsCopied()
{
    Vault vault = vaultOf({"Nordbank"});
    vault.tokens.append(counted("Door"));
    VaultScene scene(vault);
    Box box(scene);
    QTest::keyClicks(box.line(), QStringLiteral("door"));
    quint64 storedBefore = 0;
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            [&] { storedBefore = scene.stored()->vault.tokens.last().counter().value(); });
    box.key(Qt::Key_Return);
    QTRY_COMPARE(box.clipboard(), QStringLiteral("755224"));
    QCOMPARE(storedBefore, 1U);
    QTRY_VERIFY(!box.pick.isVisible());
    QGuiApplication::clipboard()->disconnect(this);
}

void QuickPickTest::aCounterThatCannotBeStoredIsSaid()
{
    Vault vault = vaultOf({});
    vault.tokens.append(counted("Door"));
    VaultScene scene(vault);
    Box box(scene);
    scene.store.failSave = Error{Reason::KeychainLocked, {}};
    box.key(Qt::Key_Return);
    QTRY_VERIFY(!wordsOf(&box.pick, "pickWords").isEmpty());
    QVERIFY(box.pick.isVisible());
    QCOMPARE(box.clipboard(), QStringLiteral("before"));
    QCOMPARE(box.failed.size(), 0);
    // Gone before the answer came: the window will have to say it.
    box.key(Qt::Key_Return);
    box.pick.hide();
    QTRY_COMPARE(box.failed.size(), 1);
    QCOMPARE(box.clipboard(), QStringLiteral("before"));
}

void QuickPickTest::aPinThatIsMissingIsSaid()
{
    Vault vault = vaultOf({});
    TokenFields fields;
    fields.kind = TokenKind::Motp;
    fields.issuer = QStringLiteral("Office");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQ");
    vault.tokens.append(tokenOf(fields));
    VaultScene scene(vault);
    Box box(scene);
    box.key(Qt::Key_Return);
    QTRY_VERIFY(!wordsOf(&box.pick, "pickWords").isEmpty());
    QVERIFY(box.pick.isVisible());
    QCOMPARE(box.clipboard(), QStringLiteral("before"));
}

void QuickPickTest::aLockedVaultOpensInTheBox()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}), cheapSeal("otter plum"));
    Box box(scene);
    QVERIFY(box.isLocked());
    QVERIFY(box.pick.isVisible());
    auto *field = part<QWidget>(&box.pick, "passphrase");
    QVERIFY(field->isVisible() && field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("otter pear"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(wordsOf(&box.pick, "pickLockWords").contains(u"passphrase"));
    QTRY_VERIFY(field->isEnabled());
    QVERIFY(box.isLocked());
    scene.now += 60'000; // The wait after a wrong one.
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(&box.pick, "pickLockWords").contains(u"again"), 10'000);
    QTest::keyClicks(field, QStringLiteral("otter plum"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(box.rows(), 2);
    QVERIFY(box.line()->hasFocus());
    QTest::keyClicks(box.line(), QStringLiteral("git"));
    box.key(Qt::Key_Return);
    QTRY_COMPARE(box.clipboard(), box.codeOf("GitHub"));
}

void QuickPickTest::lockingClearsTheBox()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}), cheapSeal("otter plum"));
    Box box(scene);
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    QTRY_COMPARE(box.rows(), 2);
    QTest::keyClicks(box.line(), QStringLiteral("git"));
    scene.session.lock();
    QTRY_VERIFY(part<QWidget>(&box.pick, "passphrase")->isVisible());
    QCOMPARE(box.rows(), 0);
    QCOMPARE(box.line()->text(), QString());
    // With an empty line nothing is left out.
    QVERIFY(answerOf(scene.session.unlock(passphraseOf("otter plum"))));
    QTRY_COMPARE(box.rows(), 2);
}

void QuickPickTest::noVaultNeedsTheWindow_data()
{
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("first start") << true;
    QTest::newRow("unreadable") << false;
}

void QuickPickTest::noVaultNeedsTheWindow()
{
    QFETCH(const bool, isFirst);
    VaultScene scene;
    if (!isFirst)
        scene.store.failLoad = Error{Reason::KeychainLocked, {}};
    Box box(scene);
    QTRY_COMPARE(box.window.size(), 1);
    QVERIFY(!box.pick.isVisible());
}

void QuickPickTest::nothingStaysInABoxThatIsGone()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    Box box(scene);
    QTest::keyClicks(box.line(), QStringLiteral("git"));
    box.key(Qt::Key_Escape);
    QCOMPARE(box.rows(), 0);
    QCOMPARE(box.line()->text(), QString());
    // Neither when the vault changes meanwhile.
    QVERIFY(answerOf(scene.session.apply(changes::add({tokenOf("New", "a")}, 1))));
    QCOMPARE(box.rows(), 0);
    box.ask();
    QCOMPARE(box.rows(), 3);
}

void QuickPickTest::rowsAreForFingers()
{
    VaultScene scene(vaultOf({"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L"}));
    Box box(scene);
    QVERIFY(box.list()->visualRect(box.list()->model()->index(0, 0)).height() >= 44);
    // Eight of them, whole.
    const QRect eighth = box.list()->visualRect(box.list()->model()->index(QuickPick::mostRows - 1, 0));
    QVERIFY(box.list()->viewport()->rect().contains(eighth));
    fits(&box.pick);
}

void QuickPickTest::noTimerWhenItIsGone()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Box box(scene);
    box.key(Qt::Key_Return);
    QTRY_VERIFY(!box.pick.isVisible());
    for (const QTimer *timer : box.pick.findChildren<QTimer *>())
        QVERIFY2(!timer->isActive(), timer->parent()->metaObject()->className());
}

void QuickPickTest::codesAreWatchedAfterASearchWithoutMatches()
{
    VaultScene scene(vaultOf({"Nordbank"}));
    Box box(scene);
    const auto isWatching = [&] {
        const auto timers = box.pick.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        return std::ranges::any_of(timers, &QTimer::isActive);
    };
    QVERIFY(isWatching());
    QTest::keyClicks(box.line(), QStringLiteral("z"));
    QVERIFY(!isWatching());
    box.key(Qt::Key_Backspace);
    QVERIFY(isWatching());
}

void QuickPickTest::aRemovedAccountLeaves()
{
    VaultScene scene(vaultOf({"Nordbank", "GitHub"}));
    Box box(scene);
    box.key(Qt::Key_Down);
    QVERIFY(box.current().startsWith(u"GitHub"));
    const TokenId first = scene.session.vault().tokens.first()->id;
    QVERIFY(answerOf(scene.session.apply(changes::remove({first}, 1))));
    QTRY_COMPARE(box.rows(), 1);
    QVERIFY(box.current().startsWith(u"GitHub"));
    QVERIFY(answerOf(scene.session.apply(changes::remove({scene.session.vault().tokens.first()->id}, 1))));
    QTRY_COMPARE(box.window.size(), 1);
}

QTEST_MAIN(QuickPickTest)
#include "tst_quickpick.moc"
