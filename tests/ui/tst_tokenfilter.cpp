// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenfilter.h"

#include "tests/support/sample.h"
#include "ui/tokens/tokenlistview.h"
#include "ui/tokens/tokenmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace countersign;
using namespace countersign::test;

namespace {

struct Named
{
    const char *issuer;
    const char *account = "m.okafor";
    QList<const char *> groups = {};
    bool favourite = false;
    qint64 lastUsed = 0;
    qint64 uses = 0;
    const char *note = "";
};

Token made(const Named &named)
{
    return tokenOf(named.issuer, named.account)
        .with([&](TokenFields &fields) {
        for (const char *group : named.groups)
            fields.groups.append(QString::fromUtf8(group));
        fields.favourite = named.favourite;
        fields.lastUsedAt = named.lastUsed;
        fields.useCount = named.uses;
        fields.note = QString::fromUtf8(named.note);
    }).value();
}

/// A model with these tokens, and a filter that is watched for breaking the rules of models.
struct Scene
{
    explicit Scene(const QList<Named> &named)
    {
        for (const Named &one : named)
            tokens.append(made(one));
        model.show(tokens);
        filter.setSourceModel(&model);
    }

    QString shown() const
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names.append(filter.index(row, 0).data(TokenModel::IssuerRole).toString());
        return names.join(u' ');
    }

    QList<Token> tokens;
    TokenModel model{[] { return 1'700'000'010'000; }};
    TokenFilter filter;
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TokenFilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searching_data();
    void searching();
    void groups();
    void favouritesComeFirst();
    void sorting();
    void whatComesAndGoes();
    void anotherOrderKeepsTheSelection();
    void aSearchKeepsTheSelection();
    void aKeyPressTellsTheViewOnce();
};

void TokenFilterTest::searching_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << "" << "Example Université Bank 서울은행";
    QTest::newRow("issuer, whatever the case") << "BANK" << "Bank";
    QTest::newRow("account") << "alice" << "Example";
    QTest::newRow("note") << "safe" << "Bank";
    QTest::newRow("group") << "work" << "Université Bank";
    QTest::newRow("every word") << "work bank" << "Bank";
    QTest::newRow("without its accent") << "universite" << "Université";
    QTest::newRow("half a syllable") << QString(QChar(0xc11c)) + QChar(0x110b) << "서울은행";
    QTest::newRow("blanks alone") << "   " << "Example Université Bank 서울은행";
    QTest::newRow("not there") << "zzz" << "";
}

void TokenFilterTest::searching()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Scene scene({{"Example", "alice"},
                 {"Université", "bob", {"work"}},
                 {"Bank", "carol", {"home", "work"}, false, 0, 0, "In the safe"},
                 {"서울은행", "dan"}});
    // Letter by letter, as it is typed, and taken away again.
    for (int length = 1; length <= text.size(); ++length)
        scene.filter.search(text.first(length));
    QCOMPARE(scene.shown(), shown);
    for (auto length = text.size(); length >= 0; --length)
        scene.filter.search(text.first(length));
    QCOMPARE(scene.filter.rowCount(), 4);
}

void TokenFilterTest::groups()
{
    Scene scene({{"A", "x", {"work"}}, {"B", "x", {"home"}}, {"C", "x", {"work", "home"}}, {"D"}});
    scene.filter.showGroup(QStringLiteral("work"));
    QCOMPARE(scene.shown(), QStringLiteral("A C"));
    scene.filter.search(QStringLiteral("c"));
    QCOMPARE(scene.shown(), QStringLiteral("C"));
    scene.filter.showGroup({});
    QCOMPARE(scene.shown(), QStringLiteral("C"));
    scene.filter.search({});
    QCOMPARE(scene.shown(), QStringLiteral("A B C D"));
}

void TokenFilterTest::favouritesComeFirst()
{
    Scene scene({{"C"}, {"B", "x", {}, true}, {"A"}, {"D", "x", {}, true}});
    QCOMPARE(scene.shown(), QStringLiteral("B D C A"));
    scene.filter.sortBy(Sorting::Name);
    QCOMPARE(scene.shown(), QStringLiteral("B D A C"));
}

void TokenFilterTest::sorting()
{
    Scene scene({{"b10", "x", {}, false, 30, 1}, {"B2", "x", {}, false, 10, 9}, {"a", "x", {}, false, 20, 9}, {"c"}});
    scene.filter.sortBy(Sorting::Name);
    QCOMPARE(scene.shown(), QStringLiteral("a B2 b10 c"));
    scene.filter.sortBy(Sorting::Recent);
    QCOMPARE(scene.shown(), QStringLiteral("b10 a B2 c"));
    scene.filter.sortBy(Sorting::Most);
    QCOMPARE(scene.shown(), QStringLiteral("a B2 b10 c"));
    scene.filter.sortBy(Sorting::Own);
    QCOMPARE(scene.shown(), QStringLiteral("b10 B2 a c"));
}

void TokenFilterTest::whatComesAndGoes()
{
    Scene scene({{"A"}, {"B"}, {"C"}, {"D"}});
    QSignalSpy resets(&scene.filter, &QAbstractItemModel::modelReset);
    QList<Token> tokens = scene.tokens;
    tokens.remove(1, 2);
    scene.model.show(tokens);
    QCOMPARE(scene.shown(), QStringLiteral("A D"));
    tokens.append(made({"E"}));
    scene.model.show(tokens);
    QCOMPARE(scene.shown(), QStringLiteral("A D E"));
    QCOMPARE(resets.count(), 0);
    // Renamed: it may match another search now.
    scene.filter.search(QStringLiteral("q"));
    QCOMPARE(scene.shown(), QString());
    tokens[0] = tokens[0].with([](TokenFields &fields) { fields.issuer = QStringLiteral("Q"); }).value();
    scene.model.show(tokens);
    QCOMPARE(scene.shown(), QStringLiteral("Q"));
    scene.model.show({});
    QCOMPARE(scene.filter.rowCount(), 0);
}

void TokenFilterTest::anotherOrderKeepsTheSelection()
{
    Scene scene({{"A"}, {"B"}, {"C"}});
    QItemSelectionModel selection(&scene.filter);
    selection.setCurrentIndex(scene.filter.index(0, 0), QItemSelectionModel::ClearAndSelect);
    QSignalSpy resets(&scene.filter, &QAbstractItemModel::modelReset);
    scene.model.show({scene.tokens[2], scene.tokens[1], scene.tokens[0]});
    QCOMPARE(scene.shown(), QStringLiteral("C B A"));
    QCOMPARE(selection.currentIndex().row(), 2);
    QVERIFY(selection.isSelected(scene.filter.index(2, 0)));
    scene.filter.sortBy(Sorting::Name);
    QCOMPARE(selection.currentIndex().row(), 0);
    QCOMPARE(resets.count(), 0);
}

void TokenFilterTest::aSearchKeepsTheSelection()
{
    Scene scene({{"Xa"}, {"Y"}, {"Xb"}, {"Y"}, {"Xc"}});
    TokenListView list;
    list.setModel(&scene.filter);
    list.setCurrentIndex(scene.filter.index(2, 0));
    scene.filter.search(QStringLiteral("x"));
    QCOMPARE(scene.shown(), QStringLiteral("Xa Xb Xc"));
    QCOMPARE(list.currentIndex().row(), 1);
    QCOMPARE(list.selectedIds(), QList<TokenId>{scene.tokens[2]->id});
    scene.filter.search(QStringLiteral("y"));
    QVERIFY(!list.currentIndex().isValid());
    QVERIFY(list.selectedIds().isEmpty());
}

void TokenFilterTest::aKeyPressTellsTheViewOnce()
{
    QList<Named> named;
    for (int i = 0; i < 300; ++i)
        named.append(Named{i % 2 ? "odd" : "even", "x"});
    Scene scene(named);
    int told = 0;
    const auto count = [&] { ++told; };
    QObject::connect(&scene.filter, &QAbstractItemModel::rowsRemoved, &scene.filter, count);
    QObject::connect(&scene.filter, &QAbstractItemModel::rowsInserted, &scene.filter, count);
    QObject::connect(&scene.filter, &QAbstractItemModel::modelReset, &scene.filter, count);
    scene.filter.search(QStringLiteral("o"));
    QCOMPARE(told, 1);
    scene.filter.search(QStringLiteral("od"));
    QCOMPARE(told, 1);
    scene.filter.search({});
    QCOMPARE(told, 2);
    QCOMPARE(scene.filter.rowCount(), 300);
}

QTEST_MAIN(TokenFilterTest)
#include "tst_tokenfilter.moc"
