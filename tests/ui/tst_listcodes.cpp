// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the list shows of codes, and what copying one brings with it.
#include "tests/support/listscene.h"
#include "tests/support/pressing.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/tokens/groupbar.h"
#include "ui/tokens/ringpainter.h"
#include "ui/tokens/spelling.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>

using namespace countersign;
using namespace countersign::test;

namespace {

constexpr qint64 start = ListScene::start;

QString codeAt(const Token &token, qint64 milliseconds)
{
    return codeFor(token, secondsOf(milliseconds))->text;
}

ListRules showing(Showing how)
{
    ListRules rules;
    rules.showing = how;
    return rules;
}

QString heard(const ListScene &scene, int row)
{
    return spokenCode(scene.row(row), Asked::InPassing);
}

void click(const ListScene &scene, int row)
{
    QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, {}, scene.list()->visualRect(scene.row(row)).center());
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class ListCodesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QGuiApplication::clipboard()->clear(); }
    void cleanup() { saveListRules({}); }
    void digitsAreGroupedAsChosen();
    void aClickShowsACodeUntilItEnds();
    void aHiddenCodeIsCopiedWithoutBeingShown();
    void enterShowsAndCopies();
    void theSelectedCodeIsShown();
    void aHiddenCounterIsShownForAWhile();
    void theNextCodeComesInTheLastSeconds();
    void nothingIsShownOfTheNextWhileHidden();
    void aCodeThatEndsIsWarnedOf();
    void aSecondCopyOffersToMarkIt();
    void aUsedCodeWaitsForTheNext();
    void theWindowGoesOutOfTheWay();
    void copiesAreCounted();
    void theRingEmptiesClockwise();
    void groupsAreOffered();
    void preferencesAreFollowed();
    void theOrderIsChosenInTheMenu();
};

void ListCodesTest::digitsAreGroupedAsChosen()
{
    QCOMPARE(grouped(QStringLiteral("123456"), Grouping::Halves), QStringLiteral("123 456"));
    QCOMPARE(grouped(QStringLiteral("12345678"), Grouping::Pairs), QStringLiteral("12 34 56 78"));
    QCOMPARE(grouped(QStringLiteral("1234567"), Grouping::Pairs), QStringLiteral("12 34 56 7"));
    QCOMPARE(grouped(QStringLiteral("FR8RV"), Grouping::Pairs), QStringLiteral("FR8RV"));
    QCOMPARE(grouped(QStringLiteral("123456"), Grouping::Whole), QStringLiteral("123456"));
    const QList<Token> tokens = tokensNamed({"A"});
    ListRules rules;
    rules.grouping = Grouping::Pairs;
    const ListScene scene(tokens, rules);
    QCOMPARE(scene.at(0, TokenModel::ShownCodeRole).toString(), grouped(codeAt(tokens[0], start), Grouping::Pairs));
}

void ListCodesTest::aClickShowsACodeUntilItEnds()
{
    const QList<Token> tokens = tokensNamed({"A", "B"});
    ListScene scene(tokens, showing(Showing::Clicked));
    const QString code = codeAt(tokens[1], start);
    QCOMPARE(scene.at(1, TokenModel::ShownCodeRole).toString(), QStringLiteral("••• •••"));
    QVERIFY2(!heard(scene, 1).contains(spelled(code)), qPrintable(heard(scene, 1)));
    click(scene, 1);
    QCOMPARE(scene.at(1, TokenModel::ShownCodeRole).toString(), inHalves(code));
    QVERIFY(heard(scene, 1).contains(spelled(code)));
    QVERIFY2(clipboard().isEmpty(), "the first click only shows");
    QVERIFY(!scene.at(0, TokenModel::RevealedRole).toBool());
    click(scene, 1);
    QCOMPARE(clipboard(), code);
    scene.now = start + 29'999;
    QVERIFY(scene.at(1, TokenModel::RevealedRole).toBool());
    scene.now = start + 30'000;
    QVERIFY2(!scene.at(1, TokenModel::RevealedRole).toBool(), "the next code is hidden again");
    scene.now = start - 40'000;
    QVERIFY2(!scene.at(1, TokenModel::RevealedRole).toBool(), "and so is the one before, should the clock be set back");
}

void ListCodesTest::aHiddenCodeIsCopiedWithoutBeingShown()
{
    const QList<Token> tokens = tokensNamed({"A"});
    const ListScene scene(tokens, showing(Showing::Clicked));
    scene.list()->setCurrentIndex(scene.row(0));
    QTest::keyClick(scene.list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), codeAt(tokens[0], start));
    QVERIFY(!scene.at(0, TokenModel::RevealedRole).toBool());
    QVERIFY(!scene.window->notices()->text().contains(clipboard()));
}

void ListCodesTest::enterShowsAndCopies()
{
    const QList<Token> tokens = tokensNamed({"A"});
    const ListScene scene(tokens, showing(Showing::Clicked));
    scene.list()->setCurrentIndex(scene.row(0));
    QTest::keyClick(scene.list(), Qt::Key_Return);
    QCOMPARE(clipboard(), codeAt(tokens[0], start));
    QVERIFY(scene.at(0, TokenModel::RevealedRole).toBool());
}

void ListCodesTest::theSelectedCodeIsShown()
{
    const QList<Token> tokens = tokensNamed({"A", "B"});
    const ListScene scene(tokens, showing(Showing::Selected));
    QVERIFY(!scene.at(0, TokenModel::RevealedRole).toBool());
    click(scene, 0);
    QVERIFY(scene.at(0, TokenModel::RevealedRole).toBool());
    QVERIFY2(clipboard().isEmpty(), "the first click only shows");
    QTest::keyClick(scene.list(), Qt::Key_Down);
    QVERIFY(!scene.at(0, TokenModel::RevealedRole).toBool());
    QVERIFY(scene.at(1, TokenModel::RevealedRole).toBool());
    scene.trigger("selectSeveral");
    QVERIFY2(!scene.at(1, TokenModel::RevealedRole).toBool(), "chosen for something else");
}

void ListCodesTest::aHiddenCounterIsShownForAWhile()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.issuer = QStringLiteral("Door");
    fields.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"); // RFC 4226 appendix D
    ListScene scene({tokenOf(fields)}, showing(Showing::Clicked));
    QVERIFY(!scene.list()->ticker().isRunning());
    scene.list()->setCurrentIndex(scene.row(0));
    QTest::keyClick(scene.list(), Qt::Key_Space);
    QTRY_COMPARE(scene.at(0, TokenModel::ShownCodeRole).toString(), QStringLiteral("755 224"));
    QVERIFY2(scene.list()->ticker().isRunning(), "it has to be hidden in time");
    scene.now = start + 121'000;
    QCOMPARE(scene.at(0, TokenModel::ShownCodeRole).toString(), QStringLiteral("••• •••"));
    QCOMPARE(scene.at(0, TokenModel::CodeRole).toString(), QStringLiteral("755224"));
}

void ListCodesTest::theNextCodeComesInTheLastSeconds()
{
    const QList<Token> tokens = tokensNamed({"A"});
    ListRules rules;
    rules.nextCode = true;
    ListScene scene(tokens, rules);
    const QString next = inHalves(codeAt(tokens[0], start + 30'000));
    scene.now = start + 19'000;
    QCOMPARE(scene.at(0, TokenModel::NextCodeRole).toString(), QString());
    scene.now = start + 20'000;
    QCOMPARE(scene.at(0, TokenModel::NextCodeRole).toString(), next);
    QVERIFY(heard(scene, 0).contains(spelled(codeAt(tokens[0], start + 30'000))));
    scene.now = start + 30'000;
    QCOMPARE(scene.at(0, TokenModel::NextCodeRole).toString(), QString());
    QCOMPARE(scene.at(0, TokenModel::ShownCodeRole).toString(), next);
}

void ListCodesTest::nothingIsShownOfTheNextWhileHidden()
{
    ListRules rules = showing(Showing::Clicked);
    rules.nextCode = true;
    ListScene scene(tokensNamed({"A"}), rules);
    scene.now = start + 25'000;
    QCOMPARE(scene.at(0, TokenModel::NextCodeRole).toString(), QString());
    click(scene, 0);
    QVERIFY(!scene.at(0, TokenModel::NextCodeRole).toString().isEmpty());
}

void ListCodesTest::aCodeThatEndsIsWarnedOf()
{
    const QList<Token> tokens = tokensNamed({"A"});
    ListScene scene(tokens);
    scene.now = start + 27'000;
    click(scene, 0);
    QCOMPARE(clipboard(), codeAt(tokens[0], start));
    QVERIFY2(scene.window->notices()->text().contains(QStringLiteral("wait for the next one")),
             qPrintable(scene.window->notices()->text()));
    press(scene.window.get(), "noticeAction");
    QCOMPARE(clipboard(), codeAt(tokens[0], start + 30'000));
    QVERIFY(scene.window->notices()->text().contains(QStringLiteral("3 second")));
}

void ListCodesTest::aSecondCopyOffersToMarkIt()
{
    ListScene scene(tokensNamed({"A", "B"}));
    click(scene, 0);
    QVERIFY(!part<QPushButton>(scene.window.get(), "noticeAction")->isVisible());
    click(scene, 0);
    QVERIFY(scene.window->notices()->text().contains(QStringLiteral("only once")));
    press(scene.window.get(), "noticeAction");
    QVERIFY(scene.at(0, TokenModel::UsedRole).toBool());
    scene.now = start + 30'000;
    click(scene, 0);
    QVERIFY2(!part<QPushButton>(scene.window.get(), "noticeAction")->isVisible(), "another code");
}

void ListCodesTest::aUsedCodeWaitsForTheNext()
{
    const QList<Token> tokens = tokensNamed({"A"});
    ListScene scene(tokens);
    scene.list()->setCurrentIndex(scene.row(0));
    scene.trigger("markUsed");
    QVERIFY(scene.at(0, TokenModel::UsedRole).toBool());
    QVERIFY(heard(scene, 0).contains(QStringLiteral("used")));
    scene.now = start + 10'000;
    click(scene, 0);
    QVERIFY2(clipboard().isEmpty(), "not twice by accident");
    QVERIFY(scene.window->notices()->text().contains(QStringLiteral("20 second")));
    press(scene.window.get(), "noticeAction");
    QCOMPARE(clipboard(), codeAt(tokens[0], start));
    scene.now = start + 30'000;
    QVERIFY(!scene.at(0, TokenModel::UsedRole).toBool());
}

void ListCodesTest::theWindowGoesOutOfTheWay()
{
    ListRules rules;
    rules.hideAfterCopy = true;
    ListScene scene(tokensNamed({"A"}), rules);
    click(scene, 0);
    QVERIFY(!scene.window->isMinimized());
    QTRY_VERIFY(scene.window->isMinimized());
    QVERIFY2(!clipboard().isEmpty(), "the code is there to be pasted");
    scene.window->showNormal();
    // A notice that offers something has to be read first.
    scene.now = start + 27'000;
    click(scene, 0);
    QVERIFY(part<QPushButton>(scene.window.get(), "noticeAction")->isVisible());
}

void ListCodesTest::copiesAreCounted()
{
    ListScene scene(tokensNamed({"A", "B"}));
    click(scene, 1);
    click(scene, 1);
    QCOMPARE(scene.store.shelf().saves, 0);
    scene.window->close();
    QTRY_COMPARE(scene.store.shelf().saves, 1);
    const auto stored = vaultcodec::read(scene.store.shelf().document);
    QCOMPARE(stored->tokens.at(1)->useCount, 2);
    QCOMPARE(stored->tokens.at(1)->lastUsedAt, secondsOf(start));
    QCOMPARE(stored->tokens.at(0)->useCount, 0);
}

void ListCodesTest::theRingEmptiesClockwise()
{
    constexpr int degree = 16;
    const auto full = ring::arcOf(0, 30, 0, Qt::LeftToRight);
    QCOMPARE(full.start, 90 * degree);
    QCOMPARE(full.span, 360 * degree);
    // A quarter has gone: that from twelve to three.
    const auto later = ring::arcOf(0, 40, 10'000, Qt::LeftToRight);
    QCOMPARE(later.start, 90 * degree);
    QCOMPARE(later.span, 270 * degree);
    const auto mirrored = ring::arcOf(0, 40, 10'000, Qt::RightToLeft);
    QCOMPARE(mirrored.span, -270 * degree);
}

void ListCodesTest::groupsAreOffered()
{
    QList<Token> tokens = tokensNamed({"A", "B", "C"});
    const auto into = [&](int row, const QStringList &groups) {
        tokens[row] = tokens[row].with([&](TokenFields &fields) { fields.groups = groups; }).value();
    };
    into(0, {QStringLiteral("work")});
    into(2, {QStringLiteral("R&D"), QStringLiteral("work")});
    ListScene scene(tokens);
    auto *groups = part<GroupBar>(scene.window.get(), "groups");
    QTRY_VERIFY(groups->isVisible());
    QCOMPARE(groups->count(), 3);
    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_Right);
    QCOMPARE(groups->group(), QStringLiteral("R&D"));
    QCOMPARE(scene.shown(), QStringLiteral("C"));
    QTest::keyClick(groups, Qt::Key_Right);
    QCOMPARE(scene.shown(), QStringLiteral("A C"));
    for (int tab = 0; tab < groups->count(); ++tab)
        QVERIFY(groups->tabRect(tab).height() >= 44 && groups->tabRect(tab).width() >= 44);
    // Its last account leaves the group, and the group leaves the bar.
    const Token &before = scene.session.vault().tokens.at(2);
    const Token after = before.with([](TokenFields &fields) { fields.groups.clear(); }).value();
    scene.session.apply(changes::edit(before, after));
    QTRY_COMPARE(scene.shown(), QStringLiteral("A"));
    QCOMPARE(groups->count(), 2);
}

void ListCodesTest::preferencesAreFollowed()
{
    ListScene scene(tokensNamed({"B", "A"}));
    scene.trigger("preferences");
    auto *dialog = scene.window->findChild<PreferencesDialog *>();
    QTRY_VERIFY(dialog && dialog->isVisible());
    const auto choose = [&](const char *name, int row) {
        auto *choice = part<QComboBox>(dialog, name);
        choice->setCurrentIndex(row);
        Q_EMIT choice->activated(row);
    };
    choose("showCodes", 2);
    QVERIFY(!scene.at(0, TokenModel::RevealedRole).toBool());
    choose("showCodes", 0);
    choose("groupDigits", 2);
    QCOMPARE(scene.at(0, TokenModel::ShownCodeRole).toString().size(), 6);
    choose("sortBy", 1);
    QCOMPARE(scene.shown(), QStringLiteral("A B"));
    part<QAbstractButton>(dialog, "showNextCode")->setChecked(true);
    scene.now = start + 25'000;
    QVERIFY(!scene.at(0, TokenModel::NextCodeRole).toString().isEmpty());
    const ListRules kept = loadListRules();
    QCOMPARE(kept.grouping, Grouping::Whole);
    QCOMPARE(kept.sorting, Sorting::Name);
    QVERIFY(kept.nextCode && !kept.hideAfterCopy);
    dialog->reject();
}

void ListCodesTest::theOrderIsChosenInTheMenu()
{
    ListScene scene(tokensNamed({"B", "A"}));
    const auto menus = scene.window->findChildren<QMenu *>();
    const auto sort =
        std::ranges::find_if(menus, [](QMenu *menu) { return menu->title().contains(QStringLiteral("Sort by")); });
    QVERIFY(sort != menus.end());
    (*sort)->actions().at(1)->trigger();
    QCOMPARE(scene.shown(), QStringLiteral("A B"));
    QCOMPARE(loadListRules().sorting, Sorting::Name);
    (*sort)->actions().at(0)->trigger();
    QCOMPARE(scene.shown(), QStringLiteral("B A"));
    scene.list()->setCurrentIndex(scene.row(1));
    scene.trigger("favourite");
    QTRY_COMPARE(scene.shown(), QStringLiteral("A B"));
    QCOMPARE(scene.stored(), QStringLiteral("B A"));
}

QTEST_MAIN(ListCodesTest)
#include "tst_listcodes.moc"
