// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wipingheap.h"

#include <QByteArray>
#include <QString>
#include <QTest>

#include <cstdlib>
#include <cstring>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define HEAP_WIPES
#endif

using namespace countersign;

namespace {

constexpr char mark = 'K';

/// How many marks lie at an address, which the heap has taken back: behind the compiler's back, who may not look there.
/// Fewer than four in a row are chance: the heap keeps numbers of its own there, random ones among them.
qsizetype marksAt(quintptr address, std::size_t size)
{
    constexpr qsizetype chance = 4;
    const auto *bytes = reinterpret_cast<const volatile char *>(address);
    qsizetype count = 0, row = 0;
    for (std::size_t i = 0; i <= size; ++i) {
        if (i < size && bytes[i] == mark) {
            ++row;
            continue;
        }
        count += row >= chance ? row : 0;
        row = 0;
    }
    return count;
}

} // namespace

class WipingHeapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sizes_data();
    void sizes();
    void grown();
    void shrunk();
    void contentStays();
    void containersOfQt();
};

void WipingHeapTest::initTestCase()
{
#ifndef HEAP_WIPES
    QSKIP("This heap cannot.");
#endif
    wipeFreedMemory();
}

// The small ones are kept by the thread, the middle ones by the heap; the largest go back to the system.
void WipingHeapTest::sizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {24, 25, 72, 200, 648, 1032, 1033, 5000, 60'000})
        QTest::addRow("%d", size) << size;
}

void WipingHeapTest::sizes()
{
    QFETCH(int, size);
    const auto length = static_cast<std::size_t>(size);
    void *block = std::malloc(length);
    void *after = std::malloc(16); // So that the heap does not end here.
    std::memset(block, mark, length);
    const auto address = reinterpret_cast<quintptr>(block);
    std::free(block);
    const qsizetype left = marksAt(address, length);
    std::free(after);
    QCOMPARE(left, 0);
}

void WipingHeapTest::grown()
{
    void *block = std::malloc(100);
    void *after = std::malloc(16);
    std::memset(block, mark, 100);
    const auto before = reinterpret_cast<quintptr>(block);
    void *moved = std::realloc(block, 5000);
    QVERIFY(reinterpret_cast<quintptr>(moved) != before);
    QCOMPARE(marksAt(before, 100), 0);
    QCOMPARE(marksAt(reinterpret_cast<quintptr>(moved), 100), 100);
    std::free(moved);
    std::free(after);
}

void WipingHeapTest::shrunk()
{
    void *block = std::malloc(1000);
    std::memset(block, mark, 1000);
    const auto before = reinterpret_cast<quintptr>(block);
    block = std::realloc(block, 600);
    QCOMPARE(marksAt(before, 1000), 600);
    block = std::realloc(block, 10);
    QCOMPARE(marksAt(before, 1000), reinterpret_cast<quintptr>(block) == before ? 10 : 0);
    QCOMPARE(marksAt(reinterpret_cast<quintptr>(block), 10), 10);
    std::free(block);
}

void WipingHeapTest::contentStays()
{
    QByteArray growing;
    for (int i = 0; i < 300'000; ++i)
        growing.append(static_cast<char>(i % 251));
    for (int i = 0; i < 300'000; ++i)
        QVERIFY(growing[i] == static_cast<char>(i % 251));
    growing.resize(3);
    growing.squeeze();
    QCOMPARE(growing, QByteArray("\0\1\2", 3));
    void *none = std::realloc(nullptr, 20);
    QVERIFY(none);
    std::free(none);
    std::free(nullptr);
}

void WipingHeapTest::containersOfQt()
{
    QString text;
    quintptr before = 0;
    for (int i = 0; i < 40; ++i) {
        const auto now = reinterpret_cast<quintptr>(text.constData());
        text.append(QChar::fromLatin1(mark));
        if (reinterpret_cast<quintptr>(text.constData()) != now && i > 1) {
            before = now;
            QCOMPARE(marksAt(before, static_cast<std::size_t>(i) * sizeof(QChar)), 0);
        }
    }
    QVERIFY2(before != 0, "It has to have moved at least once.");
}

QTEST_APPLESS_MAIN(WipingHeapTest)
#include "tst_wipingheap.moc"
