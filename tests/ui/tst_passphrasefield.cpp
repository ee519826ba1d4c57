// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasefield.h"

#include "core/base/wipingheap.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

void press(PassphraseField &field, int key, const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(field.lineEdit(), &down);
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.view().toByteArray();
}

} // namespace

class PassphraseFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hiddenUntilShown();
    void takenAsTyped();
    void pastedLineBreak();
    void notLongerThanTheLimit();
    void givesNothingAway();
    void nothingComesBack();
    void capsLock();
    void screenReaders();
    void inputMethods();
    void leavesNoCopyInMemory();
};

void PassphraseFieldTest::initTestCase()
{
    wipeFreedMemory();
}

void PassphraseFieldTest::hiddenUntilShown()
{
    PassphraseField field;
    auto *button = field.findChild<QToolButton *>(u"showPassphrase"_s);
    QVERIFY(!button->accessibleName().isEmpty());
    const QString whenHidden = button->accessibleName();
    QTest::keyClicks(field.lineEdit(), u"open sesame"_s);
    QVERIFY(!field.isShown());
    for (const QChar shown : field.lineEdit()->displayText())
        QVERIFY(!shown.isLetter());
    QSignalSpy shown(&field, &PassphraseField::shownChanged);
    button->click();
    QVERIFY(field.isShown());
    QCOMPARE(shown.size(), 1);
    QCOMPARE(field.lineEdit()->displayText(), u"open sesame"_s);
    QVERIFY(button->accessibleName() != whenHidden);
    button->click();
    QVERIFY(!field.isShown());
    button->click();
    field.clear();
    QVERIFY2(!field.isShown(), "The next passphrase would be seen from its first letter on.");
}

void PassphraseFieldTest::takenAsTyped()
{
    PassphraseField field;
    QSignalSpy changed(&field, &PassphraseField::changed);
    // An e with a combining accent, the same as one character, and one outside the basic plane: none is changed.
    const QString text = u"e\u0301 \u00e9 \U0001f511"_s;
    field.lineEdit()->insert(text);
    QCOMPARE(bytesOf(field.typed()), QByteArray("e\xcc\x81 \xc3\xa9 \xf0\x9f\x94\x91"));
    QVERIFY(!field.isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(bytesOf(field.take()), text.toUtf8());
    QVERIFY(field.isEmpty());
    QCOMPARE(changed.size(), 2);
    QVERIFY(field.take().isEmpty());
}

void PassphraseFieldTest::pastedLineBreak()
{
    PassphraseField field;
    QGuiApplication::clipboard()->setText(u" open sesame \r\n"_s);
    QTest::keyClick(field.lineEdit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bytesOf(field.take()), QByteArray(" open sesame "));
}

void PassphraseFieldTest::notLongerThanTheLimit()
{
    PassphraseField field;
    field.lineEdit()->insert(QString(5000, u'k'));
    QCOMPARE(field.take().size(), PassphraseField::maxLength);
}

void PassphraseFieldTest::givesNothingAway()
{
    PassphraseField field;
    field.show();
    QTest::keyClicks(field.lineEdit(), u"open sesame"_s);
    for (const bool shown : {false, true}) {
        field.setShown(shown);
        field.lineEdit()->selectAll();
        for (const auto key : {Qt::Key_C, Qt::Key_X, Qt::Key_Insert}) {
            QGuiApplication::clipboard()->setText(u"before"_s);
            QTest::keyClick(field.lineEdit(), key, Qt::ControlModifier);
            QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        }
        QCOMPARE(bytesOf(field.typed()), QByteArray("open sesame"));
        QVERIFY(!field.lineEdit()->dragEnabled());
    }
    QContextMenuEvent ask(QContextMenuEvent::Mouse, QPoint(3, 3), field.mapToGlobal(QPoint(3, 3)));
    QCoreApplication::sendEvent(field.lineEdit(), &ask);
    auto *menu = field.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    QCOMPARE(menu->actions().constFirst()->text(), u"Paste"_s);
    menu->close();
}

void PassphraseFieldTest::nothingComesBack()
{
    PassphraseField field;
    for (const bool shown : {false, true}) {
        QTest::keyClicks(field.lineEdit(), u"open sesame"_s);
        field.take();
        field.setShown(shown);
        QTest::keyClick(field.lineEdit(), Qt::Key_Z, Qt::ControlModifier);
        field.lineEdit()->undo();
        QVERIFY(field.isEmpty());
        QTest::keyClicks(field.lineEdit(), u"ab"_s);
        QTest::keyClick(field.lineEdit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bytesOf(field.take()), QByteArray("ab"));
    }
}

void PassphraseFieldTest::capsLock()
{
    PassphraseField field;
    field.show();
    auto *line = field.findChild<QLabel *>(u"capsLock"_s);
    press(field, Qt::Key_A, u"a"_s);
    press(field, Qt::Key_B, u"B"_s, Qt::ShiftModifier);
    press(field, Qt::Key_1, u"1"_s);
    QVERIFY(!line->isVisible());
    press(field, Qt::Key_A, u"A"_s);
    QVERIFY(line->isVisible());
    QVERIFY(field.isCapsLockOn());
    QVERIFY(field.lineEdit()->accessibleDescription().contains(line->text()));
    press(field, Qt::Key_1, u"1"_s);
    QVERIFY2(line->isVisible(), "A digit says nothing about Caps Lock.");
    press(field, Qt::Key_C, u"C"_s, Qt::ShiftModifier);
    QVERIFY(!line->isVisible());
    press(field, Qt::Key_D, u"d"_s, Qt::ShiftModifier);
    QVERIFY(line->isVisible());
    press(field, Qt::Key_CapsLock, QString());
    QVERIFY(!line->isVisible());
    // Letters without case, and shortcuts.
    press(field, Qt::Key_unknown, u"\u05d0"_s, Qt::ShiftModifier);
    press(field, Qt::Key_A, u"A"_s, Qt::ControlModifier);
    QVERIFY(!line->isVisible());
}

void PassphraseFieldTest::screenReaders()
{
    PassphraseField field;
    field.show();
    for (const bool shown : {false, true}) {
        field.setShown(shown);
        QTest::keyClicks(field.lineEdit(), u"open"_s);
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(field.lineEdit());
        QVERIFY(read);
        QCOMPARE(read->role(), QAccessible::EditableText);
        QVERIFY(read->state().passwordEdit);
        QVERIFY(!read->text(QAccessible::Name).isEmpty());
        QCOMPARE(read->text(QAccessible::Value), shown ? u"********"_s : u"****"_s);
        // Through it, each key that is typed would be told to everybody on the accessibility bus.
        QVERIFY(!read->textInterface());
    }
}

void PassphraseFieldTest::inputMethods()
{
    PassphraseField field;
    QTest::keyClicks(field.lineEdit(), u"open"_s);
    for (const bool shown : {false, true}) {
        field.setShown(shown);
        field.lineEdit()->selectAll();
        for (const auto query :
             {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor, Qt::ImTextAfterCursor})
            QCOMPARE(field.lineEdit()->inputMethodQuery(query).toString(), QString());
        const auto hints = Qt::InputMethodHints(field.lineEdit()->inputMethodQuery(Qt::ImHints).toInt());
        QVERIFY(hints.testFlag(Qt::ImhSensitiveData));
        QVERIFY(hints.testFlag(Qt::ImhNoPredictiveText));
        QVERIFY(hints.testFlag(Qt::ImhNoAutoUppercase));
        QCOMPARE(hints.testFlag(Qt::ImhHiddenText), !shown);
    }
}

#ifdef Q_OS_LINUX

namespace {

/// How often these letters stand in our writable memory, `stride` bytes from one to the next. The needle is kept
/// inverted, so that the search does not find itself.
int countInMemory(const QByteArray &inverted, qsizetype stride)
{
    QFile maps(u"/proc/self/maps"_s), memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    const auto letter = [&](qsizetype i) { return static_cast<char>(~inverted[i]); };
    int count = 0;
    const QList<QByteArray> regions = maps.readAll().split('\n');
    for (const QByteArray &region : regions) {
        if (!region.contains(" rw") || region.contains("[stack]"))
            continue;
        const qsizetype dash = region.indexOf('-');
        const qint64 begin = region.first(dash).toLongLong(nullptr, 16);
        const qint64 end = region.sliced(dash + 1, region.indexOf(' ') - dash - 1).toLongLong(nullptr, 16);
        if (!memory.seek(begin))
            continue;
        const QByteArray bytes = memory.read(end - begin);
        for (qsizetype at = bytes.indexOf(letter(0)); at >= 0; at = bytes.indexOf(letter(0), at + 1)) {
            qsizetype i = 1;
            while (i < inverted.size() && at + i * stride < bytes.size() && bytes[at + i * stride] == letter(i))
                ++i;
            count += i == inverted.size() ? 1 : 0;
        }
    }
    return count;
}

} // namespace

void PassphraseFieldTest::leavesNoCopyInMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The sanitizer's heap keeps what is freed.");
#endif
    // UTF-8, UTF-16, and the characters of the undo history, which are commands of sixteen bytes.
    constexpr qsizetype strides[] = {1, 2, 16};
    QByteArray inverted;
    for (int i = 0; i < 16; ++i)
        inverted.append(static_cast<char>(~QRandomGenerator::global()->bounded('a', 'z' + 1)));
    PassphraseField field;
    field.show();
    const auto type = [&] {
        for (const char letter : std::as_const(inverted)) {
            QKeyEvent down(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QString(QChar::fromLatin1(char(~letter))));
            QCoreApplication::sendEvent(field.lineEdit(), &down);
        }
        QCoreApplication::processEvents();
    };
    type();
    int before = 0;
    for (const qsizetype stride : strides)
        before += countInMemory(inverted, stride);
    QVERIFY2(before > 0, "The search finds nothing that is there.");

    for (const bool shown : {false, true}) {
        field.setShown(shown);
        if (field.isEmpty())
            type();
        QCoreApplication::processEvents();
        field.take();
        QCoreApplication::processEvents();
        for (const qsizetype stride : strides)
            QVERIFY2(countInMemory(inverted, stride) == 0, qPrintable(u"stride %1 shown %2"_s.arg(stride).arg(shown)));
    }
}

#else

void PassphraseFieldTest::leavesNoCopyInMemory()
{
    QSKIP("Memory is read through /proc.");
}

#endif

QTEST_MAIN(PassphraseFieldTest)
#include "tst_passphrasefield.moc"
