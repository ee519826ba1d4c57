// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-vault: what a vault of 1,000 tokens takes. Reading and writing stand beside Qt's JSON parser alone, unlocking
// beside scrypt alone, whose cost is chosen. Peak memory (VmHWM) is that of a process that does nothing else: this
// program again, as bench-vault --unlock or --read with the document in its input.

#include "core/vault/vaultcodec.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <cstdlib>

using namespace countersign;
using namespace countersign::bench;

namespace {

constexpr int tokensInVault = 1000;

Secret passphrase()
{
    return Secret::fromBytes("four made up words");
}

Vault largeVault()
{
    Vault vault = Vault::empty();
    for (int i = 0; i < tokensInVault; ++i) {
        TokenFields fields;
        fields.issuer = QStringLiteral("Issuer %1").arg(i);
        fields.account = QStringLiteral("person%1@example.org").arg(i);
        fields.secret = Secret::fromBytes(QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha1));
        vault.tokens.append(*Token::make(std::move(fields)));
    }
    return vault;
}

void require(bool holds)
{
    if (!holds)
        std::exit(EXIT_FAILURE);
}

void printWay(const std::string &what, const Way &way, const Way &floor, int repetitions)
{
    printRow(what, text(medianOf(way.milliseconds) / repetitions, 1, " ms"),
             text(medianOf(floor.milliseconds) / repetitions, 1, " ms"), text(ratioOf(way, floor), 2, "x"));
}

void measureDocument(const Vault &vault)
{
    constexpr int repetitions = 4;
    const Secret document = vaultcodec::write(vault);
    const QByteArray bytes = document.view().toByteArray();
    std::vector<Way> ways;
    ways.push_back({"", [&] { require(QJsonDocument::fromJson(bytes).isObject()); }});
    ways.push_back({"read", [&] { require(vaultcodec::read(document)->tokens.size() == tokensInVault); }});
    ways.push_back({"write", [&] { require(!vaultcodec::write(vault).isEmpty()); }});
    takeTurns(ways, 15, repetitions);
    for (std::size_t i : {1U, 2U})
        printWay("1,000 tokens, " + ways[i].name + ", to Qt's JSON alone", ways[i], ways[0], repetitions);
}

void measureSealed(const Vault &vault, const Seal &seal, const Secret &document)
{
    const ScryptCost cost = seal.slots.at(0).cost;
    std::vector<Way> ways;
    ways.push_back({"", [&] { require(scrypt::derive(passphrase(), "salt", cost, 32).has_value()); }});
    ways.push_back(
        {"unlock", [&] { require(vaultcodec::unlock(document, passphrase())->vault.tokens.size() == tokensInVault); }});
    ways.push_back({"open with the key", [&] { require(vaultcodec::unlockWith(document, seal.key).has_value()); }});
    ways.push_back({"seal", [&] { require(!vaultcodec::write(vault, seal).isEmpty()); }});
    takeTurns(ways, 9, 1);
    for (std::size_t i : {1U, 2U, 3U})
        printWay("1,000 tokens, " + ways[i].name + ", to scrypt alone", ways[i], ways[0], 1);
}

/// The most memory this process ever had, in MiB.
double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// What a process of its own does: "before after", in MiB.
int doAlone(const QString &what)
{
    QFile input;
    require(input.open(stdin, QIODevice::ReadOnly));
    const Secret document = Secret::takeFrom(input.readAll());
    const double before = peakMemory();
    if (what == QStringLiteral("--unlock"))
        require(vaultcodec::unlock(document, passphrase()).has_value());
    else
        require(vaultcodec::read(document).has_value());
    std::printf("%.1f %.1f\n", before, peakMemory());
    return 0;
}

void measureMemory(const std::string &name, const QString &what, const Secret &document)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {what});
    process.write(document.view().data(), document.size());
    process.closeWriteChannel();
    require(process.waitForFinished() && process.exitCode() == 0);
    const QList<QByteArray> answer = process.readAllStandardOutput().trimmed().split(' ');
    const double before = answer.at(0).toDouble();
    const double after = answer.at(1).toDouble();
    if (after > 0)
        printRow("1,000 tokens, " + name + ", peak memory", text(after, 1, " MiB"), text(before, 1, " MiB"),
                 text(after / before, 2, "x"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1)
        return doAlone(QString::fromLocal8Bit(argv[1]));
    const Vault vault = largeVault();
    const Seal seal = sealedvault::newSeal(passphrase());
    const Secret sealed = vaultcodec::write(vault, seal);
    measureDocument(vault);
    measureSealed(vault, seal, sealed);
    measureMemory("read", QStringLiteral("--read"), vaultcodec::write(vault));
    measureMemory("unlock", QStringLiteral("--unlock"), sealed);
}
