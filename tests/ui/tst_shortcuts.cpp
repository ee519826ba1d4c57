// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/listscene.h"
#include "tests/support/pressing.h"
#include "ui/actions.h"
#include "ui/edit/manualentry.h"
#include "ui/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

Token counted()
{
    TokenFields fields;
    fields.kind = TokenKind::Hotp;
    fields.issuer = u"Door"_s;
    fields.secret = secretOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"); // RFC 4226, appendix D
    return tokenOf(fields);
}

struct Scene : ListScene
{
    Scene() : ListScene({tokenOf("Harbour", "alice"), tokenOf("Bank", "bob"), counted()})
    {
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    QLineEdit *search() const { return part<QLineEdit>(window.get(), "search"); }
    QString said() const { return window->notices()->text(); }

    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    template<typename Dialog>
    Dialog *opened() const
    {
        Dialog *found = nullptr;
        [&] { QTRY_VERIFY((found = window->findChild<Dialog *>()) && found->isVisible()); }();
        return found;
    }
};

} // namespace

class ShortcutsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void noKeyMeansTwoThings();
    void menusShowTheKeys();
    void theOverviewListsThem();
    void listKeysAreThoseOfTheTable();
    void keysFromTheSearch();
    void removingAndUndoing();
    void escapeLeadsBack();
    void aNoticeWaitsForWhoIsInIt();
};

void ShortcutsTest::noKeyMeansTwoThings()
{
    const Scene scene;
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : scene.window->actions()) {
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!taken.contains(key), qPrintable(action->objectName() + u" and "_s + taken.value(key)));
            taken.insert(key, action->objectName());
        }
    }
    QVERIFY(taken.size() > 20);
}

void ShortcutsTest::menusShowTheKeys()
{
    const Scene scene;
    for (const QAction *action : scene.window->actions())
        QVERIFY2(action->isShortcutVisibleInContextMenu(), qPrintable(action->objectName()));
    scene.press(Qt::Key_F10);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->activeAction());
    QVERIFY(menu->actions().contains(scene.window->findChild<QAction *>(QStringLiteral("shortcuts"))));
    menu->close();
}

void ShortcutsTest::theOverviewListsThem()
{
    const Scene scene;
    scene.press(Qt::Key_F1);
    auto *list = part<QTreeWidget>(scene.opened<ShortcutsDialog>(), "shortcutList");
    QHash<QString, QString> listed;
    for (int topic = 0; topic < list->topLevelItemCount(); ++topic) {
        QVERIFY(list->topLevelItem(topic)->childCount() > 0);
        for (int row = 0; row < list->topLevelItem(topic)->childCount(); ++row) {
            const QTreeWidgetItem *item = list->topLevelItem(topic)->child(row);
            listed.insert(item->text(0), item->text(1));
            QCOMPARE(item->data(0, Qt::AccessibleTextRole).toString(), item->text(0) + u": "_s + item->text(1));
        }
    }
    for (const QAction *action : scene.window->actions()) {
        if (action->shortcuts().isEmpty() || !action->isVisible())
            continue;
        const QString name = action->iconText().remove(u'…');
        for (const QKeySequence &key : action->shortcuts())
            QVERIFY2(listed.value(name).contains(key.toString(QKeySequence::NativeText)), qPrintable(name));
    }
    QVERIFY(listed.value(u"Copy code"_s).contains(u" or "_s));
}

// The list has its keys by itself, and the table says what they are.
void ShortcutsTest::listKeysAreThoseOfTheTable()
{
    const Scene scene;
    scene.list()->setFocus();
    const auto keyOf = [&](const char *action, int number) {
        return scene.window->findChild<QAction *>(QString::fromLatin1(action))->shortcuts().at(number)[0];
    };
    const auto press = [&](QKeyCombination key) { scene.press(key.key(), key.keyboardModifiers()); };
    scene.list()->setCurrentIndex(scene.row(1));
    for (int number = 0; number < 2; ++number) {
        scene.window->notices()->hide();
        press(keyOf("copyCode", number));
        QVERIFY2(scene.said().contains(u"Bank (bob)"_s), qPrintable(scene.said()));
    }
    for (int number = 0; number < 2; ++number) {
        press(keyOf("removeAccount", number));
        auto *box = scene.opened<QMessageBox>();
        QTest::keyClick(box, Qt::Key_Escape);
        delete box;
    }
    scene.list()->setCurrentIndex(scene.row(2));
    press(keyOf("nextCode", 0));
    QTRY_COMPARE(scene.row(2).data(TokenModel::CodeRole).toString(), u"755224"_s);
}

void ShortcutsTest::keysFromTheSearch()
{
    const Scene scene;
    QVERIFY(scene.search()->hasFocus());
    scene.press(Qt::Key_Down);
    scene.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(scene.said().startsWith(u"Harbour (alice): "_s));
    scene.press(Qt::Key_F2);
    QCOMPARE(part<QLineEdit>(scene.opened<ManualEntry>(), "issuer")->text(), u"Harbour"_s);
    scene.opened<ManualEntry>()->reject();
    QTest::keyClicks(scene.search(), u"bank"_s);
    scene.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(scene.said().startsWith(u"Bank (bob): "_s));
    scene.list()->setFocus();
    scene.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(scene.search()->hasFocus());
    QCOMPARE(scene.search()->selectedText(), u"bank"_s);
}

void ShortcutsTest::removingAndUndoing()
{
    const Scene scene;
    scene.press(Qt::Key_Down);
    scene.press(Qt::Key_Delete);
    part<QPushButton>(scene.opened<QMessageBox>(), "removeYes")->click();
    QTRY_COMPARE(scene.rows(), 2);
    // Without a window manager nobody gives the keyboard back.
    scene.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
    scene.search()->setFocus();
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(scene.rows(), 3);
    // There is nothing to undo any more, and what else a message offers is not undone.
    bool done = false;
    scene.window->notices()->offer(u"Kept"_s, u"Delete"_s, [&] { done = true; });
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!done);
}

void ShortcutsTest::escapeLeadsBack()
{
    const Scene scene;
    scene.list()->setFocus();
    scene.window->notices()->say(u"Copied"_s);
    scene.press(Qt::Key_Escape);
    QCOMPARE(scene.said(), QString());
    QVERIFY(scene.list()->hasFocus());
    scene.press(Qt::Key_Escape);
    QVERIFY(scene.search()->hasFocus());
    QTest::keyClicks(scene.search(), u"bank"_s);
    scene.press(Qt::Key_Escape);
    QCOMPARE(scene.search()->text(), QString());
}

void ShortcutsTest::aNoticeWaitsForWhoIsInIt()
{
    const Scene scene;
    bool done = false;
    scene.window->notices()->offer(u"Removed"_s, u"Undo"_s, [&] { done = true; });
    scene.press(Qt::Key_F6);
    QVERIFY(scene.list()->hasFocus());
    scene.press(Qt::Key_F6);
    auto *button = part<QPushButton>(scene.window.get(), "noticeAction");
    QVERIFY(button->hasFocus());
    QVERIFY(QMetaObject::invokeMethod(scene.window->notices()->findChild<QTimer *>(), "timeout"));
    QVERIFY(scene.window->notices()->isVisible());
    scene.press(Qt::Key_Space);
    QVERIFY(done);
    QVERIFY(!scene.window->notices()->isVisible());
    QVERIFY2(scene.list()->hasFocus(), "the focus goes back to where it was");
}

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
