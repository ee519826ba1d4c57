// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/globalshortcut.h"

#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace countersign;

namespace {

constexpr int patience = 15'000;

void pressKeys(const char *keys)
{
    QCOMPARE(QProcess::execute(QStringLiteral("xdotool"), {QStringLiteral("key"), QLatin1String(keys)}), 0);
}

Result<QString> answerTo(GlobalShortcut &shortcut, const char *keys)
{
    const Later<QString> later = shortcut.grab(QKeySequence(QLatin1String(keys)));
    (void)QTest::qWaitFor([&] { return later.isFinished(); }, patience);
    return later.resultCount() > 0 ? later.resultAt(0) : Result<QString>(failure(Reason::Internal));
}

} // namespace

class GlobalKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theKeyReachesUsFromEverywhere();
    void aKeyOfTheWindowManagerIsTaken();
    void aKeyGivenBackIsSilent();

private:
    std::unique_ptr<GlobalShortcut> m_shortcut;
};

void GlobalKeyTest::initTestCase()
{
    if (QGuiApplication::platformName() != u"xcb"
        || QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty())
        QSKIP("wants an X server and xdotool");
    m_shortcut = GlobalShortcut::ofThisSystem();
    if (!answerTo(*m_shortcut, "Ctrl+Alt+O"))
        QSKIP("built without xcb");
}

void GlobalKeyTest::theKeyReachesUsFromEverywhere()
{
    QSignalSpy pressed(m_shortcut.get(), &GlobalShortcut::pressed);
    QVERIFY(answerTo(*m_shortcut, "Ctrl+Alt+O"));
    pressKeys("ctrl+alt+o");
    QTRY_COMPARE_WITH_TIMEOUT(pressed.size(), 1, patience);
    pressKeys("Caps_Lock");
    pressKeys("ctrl+alt+o");
    QTRY_COMPARE_WITH_TIMEOUT(pressed.size(), 2, patience);
    pressKeys("Caps_Lock");
    pressKeys("ctrl+alt+shift+o");
    pressKeys("ctrl+o");
    pressKeys("ctrl+alt+o");
    QTRY_COMPARE_WITH_TIMEOUT(pressed.size(), 3, patience);

    QVERIFY(answerTo(*m_shortcut, "Meta+F9"));
    pressKeys("ctrl+alt+o");
    pressKeys("super+F9");
    QTRY_COMPARE_WITH_TIMEOUT(pressed.size(), 4, patience);
}

// openbox closes windows with it.
void GlobalKeyTest::aKeyOfTheWindowManagerIsTaken()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openbox")).isEmpty())
        QSKIP("openbox is not installed");
    const Result<QString> answer = answerTo(*m_shortcut, "Alt+F4");
    QVERIFY(!answer);
    QCOMPARE(answer.error(), (Error{Reason::ShortcutTaken, QStringLiteral("Alt+F4")}));
}

void GlobalKeyTest::aKeyGivenBackIsSilent()
{
    QSignalSpy pressed(m_shortcut.get(), &GlobalShortcut::pressed);
    QVERIFY(answerTo(*m_shortcut, "Ctrl+Alt+O"));
    m_shortcut->release();
    pressKeys("ctrl+alt+o");
    QVERIFY(answerTo(*m_shortcut, "Ctrl+Alt+P"));
    pressKeys("ctrl+alt+p");
    QTRY_COMPARE_WITH_TIMEOUT(pressed.size(), 1, patience);
}

QTEST_MAIN(GlobalKeyTest)
#include "tst_globalkey.moc"
