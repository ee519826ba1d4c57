// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds. What it is told, and what not, tests/journeys/by-ear listens to on the real bus.

#include "core/base/language.h"
#include "tests/support/listscene.h"
#include "tests/support/pressing.h"
#include "ui/edit/manualentry.h"
#include "ui/tokens/spelling.h"
#include "ui/words.h"

#include <QAccessible>
#include <QAction>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTest>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 start = ListScene::start;

struct Scene : ListScene
{
    explicit Scene(const QList<Token> &tokens) : ListScene(tokens)
    {
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    QAccessibleInterface *readList() const { return QAccessible::queryAccessibleInterface(list()); }
    QString code(int number) const { return row(number).data(TokenModel::CodeRole).toString(); }
};

QString nameOf(QAccessibleInterface *thing)
{
    return thing ? thing->text(QAccessible::Name) : u"nothing"_s;
}

} // namespace

class ScreenReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void rowsHaveNamesAndNoCodes();
    void codeAndSecondsBelowARow();
    void rowsDoWhatTheirMenuOffers();
    void rowsOfCounters();
    void hiddenCodesAreNotTold();
    void rowsStayTheSame();
    void arrowsInTheSearchAreFollowed();
    void whatIsToBeHeardIsANotification();
    void keyAndPinAreHidden();
    void spelling();
};

void ScreenReaderTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    speakTheirLanguage(*QCoreApplication::instance());
}

void ScreenReaderTest::rowsHaveNamesAndNoCodes()
{
    const Scene scene({tokenOf("Harbour", "alice"), tokenOf("Bank", "bob")});
    QAccessibleInterface *list = scene.readList();
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(nameOf(list), u"Accounts"_s);
    QCOMPARE(list->childCount(), 2);
    QAccessibleInterface *row = list->child(1);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->parent(), list);
    QCOMPARE(list->indexOfChild(row), 1);
    QCOMPARE(nameOf(row), u"Bank (bob)"_s);
    QCOMPARE(row->text(QAccessible::Description), QString());
    QVERIFY(row->state().selectable && row->state().focusable && !row->state().selected);
    QCOMPARE(list->childAt(row->rect().center().x(), row->rect().center().y()), row);
    QVERIFY(!list->child(2));
    QVERIFY(!list->child(-1));
}

void ScreenReaderTest::codeAndSecondsBelowARow()
{
    Scene scene({tokenOf("Harbour", "alice")});
    scene.now = start + 18'000;
    QAccessibleInterface *row = scene.readList()->child(0);
    QCOMPARE(row->childCount(), 2);
    QCOMPARE(nameOf(row->child(0)), spelled(scene.code(0)));
    QCOMPARE(row->child(0)->parent(), row);
    QAccessibleInterface *ring = row->child(1);
    QCOMPARE(ring->role(), QAccessible::ProgressBar);
    QCOMPARE(nameOf(ring), u"12 seconds left"_s);
    QVERIFY(ring->valueInterface());
    QCOMPARE(ring->valueInterface()->currentValue().toInt(), 12);
    QCOMPARE(ring->valueInterface()->maximumValue().toInt(), 30);
    QVERIFY(row->rect().contains(ring->rect()));
    QCOMPARE(row->childAt(ring->rect().center().x(), ring->rect().center().y()), ring);
    QCOMPARE(row->indexOfChild(ring), 1);
}

void ScreenReaderTest::rowsDoWhatTheirMenuOffers()
{
    const Scene scene({tokenOf("Harbour", "alice"), tokenOf("Bank", "bob")});
    QAccessibleActionInterface *row = scene.readList()->child(1)->actionInterface();
    QVERIFY(row);
    const QStringList names = row->actionNames();
    QCOMPARE(names.first(), QAccessibleActionInterface::pressAction());
    for (const char *name : {"copyCode", "spellCode", "editAccount", "removeAccount"}) {
        const QString action = QString::fromLatin1(name);
        QVERIFY2(names.contains(action), name);
        QVERIFY2(!row->localizedActionName(action).contains(u'&'), name);
        QVERIFY2(!row->keyBindingsForAction(action).isEmpty(), name);
    }
    row->doAction(u"spellCode"_s);
    QCOMPARE(scene.list()->currentIndex(), scene.row(1));
    QVERIFY(scene.window->notices()->text().contains(spelled(scene.code(1))));
    row->doAction(names.first());
    QVERIFY(scene.window->notices()->text().contains(u"Copied the code of Bank (bob)"_s));
    QVERIFY(scene.readList()->child(1)->state().selected);
    QVERIFY(scene.readList()->child(1)->state().focused);
}

void ScreenReaderTest::rowsOfCounters()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.issuer = u"Door"_s;
    fields.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"); // RFC 4226, appendix D
    const Scene scene({tokenOf(fields)});
    QAccessibleInterface *row = scene.readList()->child(0);
    QCOMPARE(row->childCount(), 1); // no ring
    QCOMPARE(nameOf(row->child(0)), u"code by counter, not shown"_s);
    row->actionInterface()->doAction(u"nextCode"_s);
    QTRY_COMPARE(nameOf(row->child(0)), u"7 5 5, 2 2 4"_s);
}

void ScreenReaderTest::hiddenCodesAreNotTold()
{
    ListRules rules;
    rules.showing = Showing::Clicked;
    const ListScene scene({tokenOf("Harbour", "alice")}, rules);
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(scene.list())->child(0);
    QCOMPARE(nameOf(row->child(0)), u"code hidden"_s);
    // Who asks for it outright hears it.
    row->actionInterface()->doAction(u"spellCode"_s);
    const QString code = scene.at(0, TokenModel::CodeRole).toString();
    QVERIFY(scene.window->notices()->text().contains(spelled(code)));
    QCOMPARE(nameOf(row->child(0)), u"code hidden"_s);
    saveListRules({});
}

void ScreenReaderTest::rowsStayTheSame()
{
    const Scene scene({tokenOf("Harbour", "alice"), tokenOf("Bank", "bob")});
    QAccessibleInterface *bank = scene.readList()->child(1);
    auto *search = part<QLineEdit>(scene.window.get(), "search");
    search->setText(u"bank"_s);
    QCOMPARE(scene.readList()->childCount(), 1);
    QCOMPARE(scene.readList()->child(0), bank);
    search->setText(u"harbour"_s);
    QVERIFY(!bank->isValid());
    QVERIFY(bank->state().invalid);
    QCOMPARE(bank->childCount(), 0);
    bank->actionInterface()->doAction(u"removeAccount"_s);
    QVERIFY(!scene.window->findChild<QMessageBox *>());
    search->clear();
    QCOMPARE(scene.readList()->child(1), bank);
}

void ScreenReaderTest::arrowsInTheSearchAreFollowed()
{
    const Scene scene({tokenOf("Harbour", "alice"), tokenOf("Bank", "bob")});
    auto *search = part<QLineEdit>(scene.window.get(), "search");
    QAccessibleInterface *list = scene.readList();
    QVERIFY(search->hasFocus());
    QVERIFY(!list->focusChild());
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(search->hasFocus());
    QVERIFY(list->child(1)->state().focused);
    QCOMPARE(list->focusChild(), list->child(1));

    // The rows follow what is typed; the person is in the search.
    QTest::keyClicks(search, u"har"_s);
    QCOMPARE(list->childCount(), 1);
    QVERIFY(!list->child(0)->state().focused);
    QVERIFY(!list->focusChild());
}

void ScreenReaderTest::whatIsToBeHeardIsANotification()
{
    QWidget page;
    Words words(&page);
    NoticeBar notices(&page);
    QAccessibleInterface *error = QAccessible::queryAccessibleInterface(&words);
    QAccessibleInterface *notice = QAccessible::queryAccessibleInterface(&notices);
    words.say(u"All is well."_s);
    QCOMPARE(error->role(), QAccessible::StaticText);
    QCOMPARE(nameOf(error), u"All is well."_s);
    words.say(u"All is lost."_s, Words::Tone::Urgent);
    notices.say(u"Copied"_s);
    QCOMPARE(nameOf(error), u"All is lost."_s);
    QCOMPARE(nameOf(notice), u"Copied"_s);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QCOMPARE(error->role(), QAccessible::Notification);
    QCOMPARE(notice->role(), QAccessible::Notification);
#endif
}

void ScreenReaderTest::keyAndPinAreHidden()
{
    QWidget parent;
    auto *form = new ManualEntry([] { return start; }, &parent);
    form->show();
    const auto read = [&form](const char *name) {
        return QAccessible::queryAccessibleInterface(part<QLineEdit>(form, name));
    };
    // What one types for the first time is there for all to see, and may be read.
    QVERIFY(read("secret")->textInterface());
    QVERIFY(!read("pin")->textInterface());
    QVERIFY(read("pin")->state().passwordEdit);

    TokenFields fields;
    fields.kind = TokenKind::Motp;
    fields.issuer = u"Harbour"_s;
    fields.secret = secretOf("GEZDGNBVGY3TQOJQ");
    fields.moving = TimeStep{10};
    fields.pin = Secret::fromBytes("4711");
    form = new ManualEntry([] { return start; }, &parent);
    form->edit(tokenOf(fields));
    for (const char *name : {"secret", "pin"}) {
        QVERIFY2(!read(name)->textInterface(), name);
        QVERIFY2(read(name)->state().passwordEdit, name);
        QVERIFY2(!nameOf(read(name)).isEmpty(), name);
        const QString value = read(name)->text(QAccessible::Value);
        QCOMPARE(value, QString(value.size(), u'*'));
        QVERIFY(!value.isEmpty());
    }
}

void ScreenReaderTest::spelling()
{
    QCOMPARE(spelled(u"494740"_s), u"4 9 4, 7 4 0"_s);
    QCOMPARE(spelled(u"12345678"_s), u"1 2 3 4, 5 6 7 8"_s);
    QCOMPARE(spelled(u"BCDFG"_s), u"B C D F G"_s);
    QCOMPARE(spelled(QString()), QString());
}

QTEST_MAIN(ScreenReaderTest)
#include "tst_screenreader.moc"
