// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-qr [FOLDER [missed]]: how many of the sample pictures (those whose folder begins with FOLDER) are read, and how
// long that takes; then what live frames of 1280 by 720 take in which nothing is read (every kind of turn that the
// camera page gives them) and one with a code; with `missed`, also the names of pictures not read. Each picture is read in a child of its own, because some versions of ZXing end the process over a few pictures. Times are
// CPU times, of both threads together, except for the column "wall".
//
// Folders have rows of their own, and so have these groups of folders:
//   zxing         zxing-* and zxingcpp-*
//   jsqr          jsqr
//   boof special  drawn and large ones of boofcv-* (decoding, high_version, noncompliant, pathological)
//   boof 720p     the photographs of boofcv-*, which are scaled to 720 lines (*.720.*)
//   camsim        synth-camsim
//   screen        the other synth-*; its figure is the one by codes, not by pictures
// In rows of groups, pictures of which nobody knows the text count as not read, as they do in the figures by which
// readers are compared; rows of folders leave them out.

#include "core/intake/qrreader.h"
#include "tests/bench/figures.h"
#include "tests/support/shared.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>

using namespace countersign;
using namespace countersign::bench;

namespace {

struct Sample
{
    QString path;
    QStringList texts; ///< Any of them counts; none: any text does, or none if it is a foreign picture.
    int codes = 1;     ///< With different texts.
    bool foreign = false;

    bool isUnknown() const { return foreign && texts.isEmpty(); }
};

/// What a child says of one picture.
struct Outcome
{
    int found = 0;      ///< How many wanted texts were read.
    bool ended = true;  ///< The child did not come to say anything.
    bool opened = true; ///< False: this system lacks the plugin for the format (WebP, mostly).
    double milliseconds = 0;
    double wallMilliseconds = 0;
};

struct Tally
{
    int pictures = 0;
    int hits = 0;
    int codes = 0;
    int codesFound = 0;
    int ended = 0;
    int notOpened = 0;
    std::vector<double> milliseconds = {};
    std::vector<double> wallMilliseconds = {};
};

QString groupOf(const QString &path)
{
    const QString folder = path.section(u'/', -2, -2);
    if (folder.startsWith(QLatin1String("zxing")))
        return QStringLiteral("zxing");
    if (folder.startsWith(QLatin1String("boofcv")))
        return path.contains(QLatin1String(".720.")) ? QStringLiteral("boof 720p") : QStringLiteral("boof special");
    if (folder.startsWith(QLatin1String("synth")))
        return folder == QLatin1String("synth-camsim") ? QStringLiteral("camsim") : QStringLiteral("screen");
    return folder;
}

/// The list of wanted texts ends lines in one way, and has nothing after the last; codes with cards do as they like.
QString withPlainLines(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Outcome readInChild(const Sample &sample)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        // What an assertion of ZXing prints would only stand between the rows.
        if (!std::freopen("/dev/null", "w", stderr))
            _exit(1);
        const QImage picture(sample.path);
        Outcome outcome;
        outcome.ended = false;
        outcome.opened = !picture.isNull();
        const double before = cpuMilliseconds();
        const auto start = std::chrono::steady_clock::now();
        const qr::Reading reading = qr::read(picture);
        outcome.wallMilliseconds =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        outcome.milliseconds = cpuMilliseconds() - before;
        outcome.found = static_cast<int>(std::ranges::count_if(reading.codes, [&](const qr::FoundCode &code) {
            return sample.texts.isEmpty() || sample.texts.contains(withPlainLines(code.text));
        }));
        _exit(write(ends[1], &outcome, sizeof outcome) == sizeof outcome ? 0 : 1);
    }
    close(ends[1]);
    Outcome outcome;
    std::array<char, sizeof outcome> bytes{};
    if (read(ends[0], bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()))
        std::memcpy(&outcome, bytes.data(), bytes.size());
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return outcome;
}

void count(Tally &tally, const Sample &sample, const Outcome &outcome)
{
    if (!outcome.opened) {
        ++tally.notOpened;
        return;
    }
    ++tally.pictures;
    tally.codes += sample.codes;
    if (outcome.ended) {
        ++tally.ended;
        return;
    }
    tally.hits += outcome.found > 0 ? 1 : 0;
    tally.codesFound += std::min(outcome.found, sample.codes);
    tally.milliseconds.push_back(outcome.milliseconds);
    tally.wallMilliseconds.push_back(outcome.wallMilliseconds);
}

void print(const std::string &name, const Tally &tally)
{
    const auto percent = [](int part, int whole) { return text(whole > 0 ? 100.0 * part / whole : 0.0, 1, " %"); };
    std::string remark;
    if (tally.ended > 0)
        remark += text(tally.ended, 0, " ended the reader  ");
    if (tally.notOpened > 0)
        remark += text(tally.notOpened, 0, " could not be opened");
    std::printf("%-28s %5d %8s %8s %10.1f %10.1f %10.1f  %s\n", name.c_str(), tally.pictures,
                percent(tally.hits, tally.pictures).c_str(), percent(tally.codesFound, tally.codes).c_str(),
                medianOf(tally.milliseconds), quantileOf(tally.milliseconds, 0.95), medianOf(tally.wallMilliseconds),
                remark.c_str());
    std::fflush(stdout);
}

/// By folder. Where the shared samples are not here, the project's own pictures.
QMap<QString, QList<Sample>> samplesUnder(const QString &folder)
{
    QMap<QString, QList<Sample>> samples;
    const QString list = QStringLiteral("qr/samples/expected.json");
    const QJsonObject expected = test::sharedPath(list).isEmpty() ? QJsonObject() : test::sharedJson(list).object();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QString name = it.key().section(u'/', 0, 0);
        const QJsonObject about = it.value().toObject();
        QStringList texts;
        for (const QJsonValue &text : about.value(QLatin1String("expected")).toArray())
            texts.append(withPlainLines(text.toString()));
        const QString path = test::sharedPath(QStringLiteral("qr/samples/") + it.key());
        if (!name.startsWith(folder) || path.isEmpty())
            continue;
        const int codes = about.value(QLatin1String("n_symbols")).toInt(1);
        samples[name].append({path, texts, std::clamp(codes, 1, std::max(1, static_cast<int>(texts.size()))), true});
    }
    if (!expected.isEmpty())
        return samples;
    const QDir own(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/data/qr"));
    for (const QString &file : own.entryList({QStringLiteral("*.png")}))
        if (file != QLatin1String("empty.png"))
            samples[QStringLiteral("own pictures")].append({own.filePath(file), {}, 1});
    return samples;
}

void measurePictures(const QString &folder, bool listMissed)
{
    std::printf("%-28s %5s %8s %8s %10s %10s %10s\n", "folder", "of", "pictures", "codes", "median ms", "95 % ms",
                "wall ms");
    Tally all;
    QMap<QString, Tally> groups;
    const auto samples = samplesUnder(folder);
    for (auto it = samples.begin(); it != samples.end(); ++it) {
        Tally tally;
        for (const Sample &sample : it.value()) {
            Tally &group = groups[groupOf(sample.path)];
            if (sample.isUnknown()) {
                ++group.pictures;
                continue;
            }
            const Outcome outcome = readInChild(sample);
            for (Tally *counted : {&tally, &group, &all})
                count(*counted, sample, outcome);
            if (listMissed && outcome.found < sample.codes)
                std::printf("  %s: %d of %d\n", qPrintable(sample.path), outcome.found, sample.codes);
        }
        print(it.key().toStdString(), tally);
    }
    print("all", all);
    std::printf("\n");
    for (auto it = groups.begin(); it != groups.end(); ++it)
        print(it.key().toStdString(), it.value());
}

/// The harder passes of live frames come round every eight turns; several rounds, because times vary.
constexpr int turns = 24;

/// A grey frame as a webcam gives it: an uneven wall with some noise, and a code where there is one.
QImage frame(const QImage &code)
{
    QImage image(1280, 720, QImage::Format_Grayscale8);
    QRandomGenerator random(720);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = static_cast<uchar>(90 + x / 16 + y / 16 + random.bounded(12));
    for (int y = 0; y < code.height(); ++y)
        std::copy_n(code.constScanLine(y), code.width(), image.scanLine(200 + y) + 500);
    return image;
}

/// One live frame for each of the turns, and what the processor does for those in which nothing is read; empty where
/// the frame ends the reader or a turn finds the code.
std::vector<double> failingTurns(const QImage &image)
{
    const qr::LuminanceView view{image.constBits(), image.width(), image.height(),
                                 static_cast<int>(image.bytesPerLine()), 1};
    std::vector<double> milliseconds;
    for (int turn = 0; turn < turns; ++turn) {
        const double start = cpuMilliseconds();
        if (!qr::readFrame(view, turn).codes.isEmpty())
            return {};
        milliseconds.push_back(cpuMilliseconds() - start);
    }
    return milliseconds;
}

std::vector<double> failingTurnsInChild(const QString &path)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        if (!std::freopen("/dev/null", "w", stderr))
            _exit(1);
        const QImage picture = QImage(path).convertToFormat(QImage::Format_Grayscale8);
        std::vector<double> milliseconds;
        if (picture.width() * picture.height() >= 900'000 && picture.width() * picture.height() <= 1'000'000)
            milliseconds = failingTurns(picture);
        const auto size = static_cast<ssize_t>(milliseconds.size() * sizeof(double));
        _exit(write(ends[1], milliseconds.data(), static_cast<std::size_t>(size)) == size ? 0 : 1);
    }
    close(ends[1]);
    std::array<double, turns> values{};
    const ssize_t bytes = read(ends[0], values.data(), sizeof values);
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return {values.begin(), values.begin() + std::max<ssize_t>(bytes, 0) / static_cast<ssize_t>(sizeof(double))};
}

void printTurns(const std::string &name, const std::vector<double> &milliseconds)
{
    if (!milliseconds.empty())
        printRow(name, text(medianOf(milliseconds), 2, " ms"), "15 ms", text(medianOf(milliseconds) / 15, 2, "x"));
    if (!milliseconds.empty())
        printRow(name + ", 95 %", text(quantileOf(milliseconds, 0.95), 2, " ms"), "-", "-");
}

void measureFrames()
{
    printTurns("frame of 1280x720 without a code, live", failingTurns(frame({})));
    std::vector<double> all;
    const auto samples = samplesUnder({});
    for (const QList<Sample> &folder : samples)
        for (const Sample &sample : folder)
            for (const double one : failingTurnsInChild(sample.path))
                all.push_back(one);
    printTurns("pictures of that size that no turn reads, live", all);
    const QImage code = QImage(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/data/qr/plain.png"))
                            .convertToFormat(QImage::Format_Grayscale8);
    const QImage shown = frame(code);
    std::vector<double> found;
    for (int round = 0; round < 40; ++round) {
        const double start = cpuMilliseconds();
        if (qr::readFrame({shown.constBits(), shown.width(), shown.height(), static_cast<int>(shown.bytesPerLine()), 1},
                          0)
                .codes.isEmpty())
            return;
        found.push_back(cpuMilliseconds() - start);
    }
    printRow("frame of 1280x720 with a code, live", text(medianOf(found), 2, " ms"), "-", "-");
}

} // namespace

int main(int argc, char **argv)
{
    measurePictures(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString(), argc > 2);
    measureFrames();
}
