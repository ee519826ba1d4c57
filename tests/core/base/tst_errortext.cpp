// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errortext.h"

#include <QSet>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasItsOwnSentence();
    void namesWhatItIsAbout();
    void longWordsAreNotRepeated();
};

void TestErrorText::everyReasonHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int value = 0; value <= int(Reason::Internal); ++value) {
        const QString sentence = sentenceFor({Reason(value), u"x"_s});
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
        QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
        QVERIFY2(sentence.front().isUpper() || !sentence.front().isLetter(), qPrintable(sentence));
    }
}

void TestErrorText::namesWhatItIsAbout()
{
    const QString sentence = sentenceFor({Reason::OtherAppTransfer, u"Harbour"_s});
    QCOMPARE(sentence.count(u"Harbour"_s), 2);
    QVERIFY(sentenceFor({Reason::WebLink, u"quay.example"_s}).contains(u"(quay.example)"_s));
    // A sentence keeps its shape where nothing is known.
    QVERIFY(sentenceFor({Reason::WebLink, {}}).contains(u"(…)"_s));
    QCOMPARE(Error{Reason::OtherAppOnly}.kind(), ErrorKind::NotAToken);
}

void TestErrorText::longWordsAreNotRepeated()
{
    QCOMPARE(shortWord(u"SHA3"_s), u"SHA3"_s);
    QCOMPARE(shortWord(u"NBSWY3DPEB3W64TMMQ"_s), QString());
}

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
