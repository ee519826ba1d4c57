// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-list: what the window does with 5,000 tokens between two frames: a key press in the search until what it found
// is drawn, a step of scrolling, a tick of the rings. Drawn into memory, so that no server counts; beside each figure
// stands what it may cost. CPU time, so that other load on the machine hardly shows.

#include "core/vault/vaultcodec.h"
#include "tests/bench/figures.h"
#include "tests/support/memorystore.h"
#include "ui/mainwindow.h"
#include "ui/tokens/tokenlistview.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <cstdlib>

using namespace countersign;
using namespace countersign::bench;

namespace {

constexpr int tokens = 5000;
constexpr int rounds = 7;
// Two frames of a screen that draws 60 a second have 33 ms; a key press leaves most of that to everybody else.
constexpr double keyLimit = 8.0;
constexpr double frameLimit = 16.0;

// Names that share many letters with each other, as real ones do, so that a search has something to look at.
constexpr const char *services[] = {"Mail",   "Cloud storage", "Bank of Bergen", "University",
                                    "Forum",  "Shop",          "Games",          "Hosting",
                                    "Social", "Tax office",    "Travel",         "Health insurance"};
// What people type: the beginning of a service, two words, part of an address, and what is not there.
constexpr const char *typed[] = {"bank", "uni 12", "person4711", "mail example", "health", "zzz", "e", "office 9"};

Vault largeVault()
{
    Vault vault = Vault::empty();
    for (int i = 0; i < tokens; ++i) {
        TokenFields fields;
        fields.issuer = QStringLiteral("%1 %2")
                            .arg(QLatin1String(services[static_cast<std::size_t>(i) % std::size(services)]))
                            .arg(i / 12);
        fields.account = QStringLiteral("person%1@example.org").arg(i);
        fields.note = QStringLiteral("made up for measuring, number %1").arg(i);
        fields.groups = {i % 3 ? QStringLiteral("Work") : QStringLiteral("Home")};
        fields.favourite = i % 97 == 0;
        fields.secret = Secret::fromBytes(QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha1));
        vault.tokens.append(*Token::make(std::move(fields)));
    }
    vault.groups = {{QUuid::createUuid(), QStringLiteral("Work")}, {QUuid::createUuid(), QStringLiteral("Home")}};
    return vault;
}

/// CPU time until everything that follows from an act has been drawn.
template<typename Act>
double costOf(Act act)
{
    const double before = cpuMilliseconds();
    act();
    QCoreApplication::processEvents();
    return cpuMilliseconds() - before;
}

void printAgainst(const std::string &what, double figure, double limit)
{
    printRow(what, text(figure, 2, " ms"), text(limit, 1, " ms"), text(figure / limit, 2, "x"));
}

bool measureKeys(MainWindow &window)
{
    auto *search = window.findChild<QLineEdit *>(QStringLiteral("search"));
    std::vector<double> keys;
    for (int round = 0; round < rounds; ++round)
        for (const char *word : typed) {
            for (const char *letter = word; *letter; ++letter)
                keys.push_back(costOf([=] { QTest::keyClick(search, *letter); }));
            for (const char *letter = word; *letter; ++letter)
                keys.push_back(costOf([=] { QTest::keyClick(search, Qt::Key_Backspace); }));
        }
    printAgainst("5,000 tokens, key press in the search, median", medianOf(keys), keyLimit);
    printAgainst("5,000 tokens, key press in the search, 99 of 100", quantileOf(keys, 0.99), keyLimit);
    return quantileOf(keys, 0.99) < keyLimit;
}

void measureScrolling(MainWindow &window)
{
    QScrollBar *bar = window.list()->verticalScrollBar();
    std::vector<double> steps, leaps;
    for (int round = 0; round < 200; ++round)
        steps.push_back(costOf([=] { bar->setValue(bar->value() + 45); }));
    for (int round = 0; round < 200; ++round)
        leaps.push_back(costOf([=] { bar->setValue((round * 7919) % bar->maximum()); }));
    printAgainst("5,000 tokens, frame of scrolling", medianOf(steps), frameLimit);
    printAgainst("5,000 tokens, frame of a leap, 99 of 100", quantileOf(leaps, 0.99), frameLimit);
}

void measureTicks(MainWindow &window, qint64 &now)
{
    window.resize(420, 2400); // More than 30 rows.
    QCoreApplication::processEvents();
    std::vector<double> ticks;
    for (int round = 0; round < 200; ++round) {
        now += 500;
        // Several together: one alone is shorter than what the clock can tell.
        ticks.push_back(costOf([&] { Q_EMIT const_cast<Ticker &>(window.list()->ticker()).tick(); }));
    }
    double sum = 0;
    for (const double tick : ticks)
        sum += tick;
    // Two a second.
    const double percent = sum / static_cast<double>(ticks.size()) * 2 / 1000 * 100;
    printRow("30 rings, a tick of all, drawing alone", text(sum / static_cast<double>(ticks.size()), 3, " ms"), "-",
             "-");
    printRow("30 rings, share of a core", text(percent, 3, " %"), "0.200 %", text(percent / 0.2, 2, "x"));
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    auto shelf = std::make_shared<test::MemoryStore::Shelf>();
    shelf->document = vaultcodec::write(largeVault());
    test::MemoryStore store(shelf);
    qint64 now = 1'700'000'010'000;
    Session session(store, [&now] { return now; });
    MainWindow window(session);
    window.resize(420, 640);
    window.show();
    session.open();
    if (!QTest::qWaitForWindowExposed(&window)
        || !QTest::qWaitFor([&] { return window.list()->model()->rowCount() == tokens; }))
        return EXIT_FAILURE;
    const bool isFast = measureKeys(window);
    measureScrolling(window);
    measureTicks(window, now);
    return isFast ? EXIT_SUCCESS : EXIT_FAILURE;
}
