// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/json.h"

#include "core/vault/jsonwriter.h"

#include <QTest>

using namespace countersign;

namespace {

Result<json::Document> documentOf(const QByteArray &text)
{
    return json::Document::parse(Secret::fromBytes(text));
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.view().toByteArray();
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOrIsNotJson_data();
    void isOrIsNotJson();
    void nesting();
    void texts_data();
    void texts();
    void wholeNumbers_data();
    void wholeNumbers();
    void membersAndElements();
    void whatStandsThereIsKept();
    void aTextIsWrittenAndReadAgain();
    void membersInTheOrderOfTheirNames();
};

void JsonTest::isOrIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    for (const char *text :
         {"0", "-0", "12.5e-3", "1E+9", "\"\"", "null", "true", "false", "[]", "{}", "[ ]", "{ }", " [1 , 2]\r\n\t",
          "{\"a\":{\"a\":[]}}", R"("\"\\\/\b\f\n\r\t\u00Fc")", "\"\x7f\"", "\"\xf0\x9f\x94\x91\"", "\xef\xbb\xbf[]"})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text : {"",
                             " ",
                             "01",
                             "1.",
                             ".5",
                             "+1",
                             "-",
                             "1e",
                             "0x1",
                             "nul",
                             "True",
                             "nulll",
                             "[",
                             "]",
                             "[1,]",
                             "[,1]",
                             "[1 2]",
                             "{\"a\"}",
                             "{a:1}",
                             "{\"a\":}",
                             "{,}",
                             "{1:2}",
                             "{\"a\":1,}",
                             "\"a",
                             "\"\\x\"",
                             "\"\\u12\"",
                             "\"\\u12g4\"",
                             "'a'",
                             "\"\t\"",
                             "\"\n\"",
                             "[1]]",
                             "[] []",
                             "\"\xff\"",
                             "\"\xc0\xaf\"",
                             "\"\xed\xa0\x80\"",
                             "\"\xf4\x90\x80\x80\"",
                             "\"\xc3\"",
                             "\"\xe2\x82\"",
                             "//\n1",
                             "1\v",
                             "\xef\xbb",
                             "NaN",
                             "\"\\"})
        QTest::newRow(text) << QByteArray(text) << false;
    QTest::newRow("zero byte behind") << QByteArray("1\0", 2) << false;
    QTest::newRow("zero byte inside") << QByteArray("\"\0\"", 3) << false;
}

void JsonTest::isOrIsNotJson()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, is);
    const auto document = documentOf(text);
    QCOMPARE(document.has_value(), is);
    if (!is)
        QCOMPARE(document.error().reason, Reason::VaultDamaged);
}

void JsonTest::nesting()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(documentOf(nested(json::deepest)));
    QVERIFY(!documentOf(nested(json::deepest + 1)));
    QVERIFY(!documentOf(nested(1'000'000)));
    QVERIFY(!documentOf(QByteArray("{\"a\":").repeated(json::deepest + 1) + "1" + QByteArray(json::deepest + 1, '}')));
}

void JsonTest::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("means");
    QTest::newRow("plain") << QByteArray(R"("abc")") << QStringLiteral("abc");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("numbers") << QByteArray(R"("\u0041\u00FC\u00fc\u20ac")") << QStringLiteral("Aüü€");
    QTest::newRow("pair") << QByteArray(R"("\ud83d\udd11!")") << QStringLiteral("🔑!");
    QTest::newRow("UTF-8") << QByteArray("\"\xc3\xbc\xe2\x82\xac\xf0\x9f\x94\x91\"") << QStringLiteral("ü€🔑");
}

void JsonTest::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, means);
    const auto document = documentOf(text);
    QVERIFY(document);
    QCOMPARE(document->root().text(), means);
    QCOMPARE(bytesOf(document->root().secretText()), means.toUtf8());
}

void JsonTest::wholeNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<qint64>>("number");
    const auto row = [](const char *text, std::optional<qint64> number) {
        QTest::newRow(text) << QByteArray(text) << number;
    };
    row("0", 0);
    row("-7", -7);
    row("9007199254740993", 9'007'199'254'740'993);
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("-9223372036854775808", std::numeric_limits<qint64>::min());
    row("6.0", 6);
    row("6e2", 600);
    row("6.5", {});
    row("9223372036854775808", {});
    row("9223372036854775808.0", {});
    row("123456789012345678901234567890", {});
    row("1e400", {});
    row("\"6\"", {});
    row("[6]", {});
    row("true", {});
}

void JsonTest::wholeNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<qint64>, number);
    const auto document = documentOf(text);
    QVERIFY(document);
    QVERIFY(document->root().integer() == number);
}

void JsonTest::membersAndElements()
{
    const auto document = documentOf(R"({"a":[1,[2,3],{"b":4}],"b":5,"\u0063":6,"b":{"d":7}})");
    QVERIFY(document);
    const json::Value root = document->root();
    QList<qint64> numbers;
    root["a"].eachElement([&](const json::Value &element) { numbers.append(element.integer().value_or(-1)); });
    QCOMPARE(numbers, (QList<qint64>{1, -1, -1}));
    QVERIFY2(root["b"]["d"].integer() == 7, "of two members with one name the last counts");
    QVERIFY(root["c"].integer() == 6);
    QVERIFY(root["x"].isAbsent());
    QVERIFY(root["x"]["y"]["z"].isAbsent());
    QVERIFY(root["b"]["d"]["e"].isAbsent());
    QStringList names;
    root.eachMember([&](const json::Value &name, const json::Value &) { names.append(name.text()); });
    QCOMPARE(names.join(u' '), QStringLiteral("a b c b"));
}

void JsonTest::whatStandsThereIsKept()
{
    const QByteArray odd = "{\"s\":\"a,]}\\\\\"}";
    const auto document = documentOf("\xef\xbb\xbf{ \"x\":\"]}\",\n \"entries\" :[ " + odd
                                     + " , [1,[2]] ,-1.5e3,\"t\\\"\",true , \"\xc3\xbc \x7f\xf0\x9f\x94\x91\"]}");
    QVERIFY(document);
    QList<QByteArray> sources;
    QList<QByteArray> compact;
    document->root()["entries"].eachElement([&](const json::Value &element) {
        sources.append(element.source().toByteArray());
        compact.append(bytesOf(element.compact()));
    });
    QCOMPARE(sources,
             (QList<QByteArray>{odd, "[1,[2]]", "-1.5e3", "\"t\\\"\"", "true", "\"\xc3\xbc \x7f\xf0\x9f\x94\x91\""}));
    QCOMPARE(compact,
             (QList<QByteArray>{odd, "[1,[2]]", "-1.5e3", "\"t\\\"\"", "true", "\"\\u00fc \\u007f\\ud83d\\udd11\""}));
    const auto spread = documentOf("[ 1 ,\r\n\t{ \"a b\" : [ ] } ]");
    QCOMPARE(bytesOf(spread->root().compact()), QByteArray("[1,{\"a b\":[]}]"));
}

void JsonTest::aTextIsWrittenAndReadAgain()
{
    QString all;
    for (char16_t unit = 0; unit < 0x300; ++unit)
        all.append(QChar(unit));
    all.append(QStringLiteral("€莎🔑"));
    all.append(QChar(0xd83d)); // Half a pair
    json::Writer writer(1);
    writer.beginArray();
    writer.text(all);
    writer.secretText(Secret::fromBytes(all.toUtf8()));
    writer.secretText(Secret::fromBytes("a\xff\xc3"));
    writer.endArray();
    const Secret text = writer.finish();
    for (const unsigned char byte : text.bytes())
        QVERIFY(byte >= 0x20 && byte < 0x7f);
    const auto document = json::Document::parse(text);
    QVERIFY(document);
    QList<json::Value> values;
    document->root().eachElement([&](const json::Value &value) { values.append(value); });
    QCOMPARE(values.at(0).text(), all);
    QCOMPARE(bytesOf(values.at(1).secretText()), QString::fromUtf8(all.toUtf8()).toUtf8());
    QCOMPARE(values.at(2).text(), QString::fromUtf8("a\xff\xc3"));
}

void JsonTest::membersInTheOrderOfTheirNames()
{
    const auto foreign = [](const char *text) { return Secret::fromBytes(text); };
    json::Writer writer(1);
    json::ObjectWriter object(writer, {{QStringLiteral("a"), foreign("1")},
                                       {QStringLiteral("c"), foreign("[2]")},
                                       {QStringLiteral("d"), foreign("9")},
                                       {QStringLiteral("z"), foreign("3")}});
    object.member("b").integer(-5);
    object.member("d").boolean(true);
    json::ObjectWriter inner(object.member("e"));
    inner.end();
    object.end();
    QCOMPARE(bytesOf(writer.finish()), QByteArray(R"({"a":1,"b":-5,"c":[2],"d":true,"e":{},"z":3})"));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
