// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-import: 10,000 tokens in one Aegis file, given to the window: how long until it asks, and from the yes until they
// are kept and listed, how much memory that takes for a while, and the longest time in which the window did not answer.
// Time of the clock, because a person waits for all of it.

#include "core/vault/vaultcodec.h"
#include "tests/bench/figures.h"
#include "tests/support/memorystore.h"
#include "ui/mainwindow.h"
#include "ui/moving/movingmodule.h"
#include "ui/scan/incomingdialog.h"
#include "ui/tokens/tokenlistview.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdlib>

using namespace countersign;
using namespace countersign::bench;

namespace {

constexpr int tokens = 10'000;
constexpr int rounds = 5;
constexpr double freezeLimit = 100.0; // Milliseconds: what comes later than that is felt as a wait.
constexpr double patience = 60'000;

/// Turns the event loop until something holds, and watches how evenly it turns.
class Turning
{
public:
    /// Milliseconds.
    template<typename Condition>
    double until(Condition holds)
    {
        QEventLoop loop;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        QElapsedTimer all, turn;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            m_longest = std::max(m_longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
            turn.start();
            if (holds() || static_cast<double>(all.elapsed()) > patience)
                loop.quit();
        });
        all.start();
        turn.start();
        timer.start(1);
        loop.exec();
        return static_cast<double>(all.nsecsElapsed()) / 1e6;
    }
    double longest() const { return m_longest; }

private:
    double m_longest = 0;
};

Token tokenNumber(int number)
{
    TokenFields fields;
    fields.issuer = QStringLiteral("Issuer %1").arg(number / 3);
    fields.account = QStringLiteral("person%1@example.org").arg(number);
    fields.secret = Secret::fromBytes(QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha1));
    return *Token::make(std::move(fields));
}

QString writtenTo(const QTemporaryDir &folder)
{
    Vault vault = Vault::empty();
    for (int i = 1; i <= tokens; ++i)
        vault.tokens.append(tokenNumber(i));
    QFile file(folder.filePath(QStringLiteral("aegis.json")));
    const QByteArray document = vaultcodec::write(vault).view().toByteArray();
    return file.open(QIODevice::WriteOnly) && file.write(document) == document.size() ? file.fileName() : QString();
}

/// A line of this process' status, in MiB; 0 where there is none.
double statusOf(QByteArrayView name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith(name))
                return line.sliced(name.size()).simplified().split(' ').value(0).toDouble() / 1024;
    return 0;
}

/// From here on the peak is counted anew (Linux).
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

struct Round
{
    double asked = 0, kept = 0, longest = 0, mebibytes = 0;
    bool isWhole = false;
};

Round importOnce(const QString &path)
{
    auto shelf = std::make_shared<test::MemoryStore::Shelf>();
    Vault vault = Vault::empty();
    vault.tokens.append(tokenNumber(0));
    shelf->document = vaultcodec::write(vault);
    test::MemoryStore store(shelf);
    Session session(store, [] { return qint64{1'700'000'010'000}; });
    MainWindow window(session);
    window.resize(420, 640);
    window.show();
    session.open();
    Turning settling;
    settling.until([&] { return window.list()->model()->rowCount() == 1; });

    forgetPeak();
    const double before = statusOf("VmRSS:");
    Round round;
    Turning turning;
    window.open({path});
    IncomingDialog *dialog = nullptr;
    round.asked = turning.until([&] {
        dialog = window.findChild<IncomingDialog *>();
        return dialog && dialog->isVisible();
    });
    auto *yes = dialog ? dialog->findChild<QPushButton *>(QStringLiteral("add")) : nullptr;
    if (!yes)
        return round;
    QTimer::singleShot(0, yes, &QPushButton::click);
    round.kept = turning.until([&] { return window.list()->model()->rowCount() == tokens + 1 && shelf->saves == 1; });
    round.longest = turning.longest();
    round.mebibytes = statusOf("VmHWM:") - before;
    round.isWhole = window.list()->model()->rowCount() == tokens + 1;
    return round;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = writtenTo(folder);
    if (path.isEmpty() || !loadMovingPart()) {
        std::fprintf(stderr, "the file or the module for other apps' files is missing\n");
        return EXIT_FAILURE;
    }
    std::vector<double> asked, kept, longest;
    double mebibytes = 0;
    for (int i = 0; i < rounds; ++i) {
        const Round round = importOnce(path);
        if (!round.isWhole)
            return EXIT_FAILURE;
        asked.push_back(round.asked);
        kept.push_back(round.kept);
        longest.push_back(round.longest);
        // What was freed once is there for the next round.
        mebibytes = std::max(mebibytes, round.mebibytes);
    }
    printRow("10,000 tokens, from the file to the question", text(medianOf(asked) / 1000, 2, " s"), "-", "-");
    printRow("10,000 tokens, from the yes until they are kept", text(medianOf(kept) / 1000, 2, " s"), "-", "-");
    printRow("10,000 tokens, memory at the peak", text(mebibytes, 0, " MiB"), "-", "-");
    printRow("10,000 tokens, longest time without an answer", text(medianOf(longest), 0, " ms"),
             text(freezeLimit, 0, " ms"), text(medianOf(longest) / freezeLimit, 2, "x"));
    return medianOf(longest) < freezeLimit ? EXIT_SUCCESS : EXIT_FAILURE;
}
