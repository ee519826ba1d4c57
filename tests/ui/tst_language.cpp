// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errortext.h"
#include "core/base/language.h"
#include "ui/mainwindow.h"
#include "ui/tokens/accountactions.h"
#include "ui/tokens/tokenmodel.h"

#include <QLocale>
#include <QTest>

using namespace countersign;

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void englishPlurals();
    void germanSentences();
};

void LanguageTest::englishPlurals()
{
    QLocale::setDefault(QLocale::c());
    speakTheirLanguage(*QCoreApplication::instance());
    QCOMPARE(secondsLeftText(1), QStringLiteral("1 second left"));
    QCOMPARE(secondsLeftText(12), QStringLiteral("12 seconds left"));
    QCOMPARE(AccountActions::tr("%n account(s)", nullptr, 2), QStringLiteral("2 accounts"));
}

void LanguageTest::germanSentences()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    speakTheirLanguage(*QCoreApplication::instance());
    QCOMPARE(secondsLeftText(1), QStringLiteral("noch 1 Sekunde"));
    QVERIFY(sentenceFor({Reason::KeychainLocked}).contains(QStringLiteral("Schlüsselbund")));
    QVERIFY(MainWindow::tr("Scan an area") != QStringLiteral("Scan an area"));
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
