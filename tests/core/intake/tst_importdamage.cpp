// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of other programs that are cut off or changed, or asked for with another password: an error or fewer entries, never
// a crash, and where the form has a MAC never another token. A sample of the places; all of them with COUNTERSIGN_LONG=1.
#include "core/base/errortext.h"
#include "core/base/files.h"
#include "core/intake/importers.h"
#include "core/intake/picturereader.h"
#include "core/intake/readerprocess.h"
#include "tests/support/rememberedkeys.h"
#include "tests/support/shared.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <ctime>
#include <random>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cutEvery = 64;
constexpr qsizetype changes = 1000;
constexpr qsizetype wrongPasswords = 50;
constexpr qint64 shortBudget = 100;    ///< Milliseconds for each file, where it is not everything that is tried.
constexpr qint64 longestCopy = 20'000; ///< Milliseconds of the processor for one damaged copy, whatever it asks for.
constexpr Effort::Limits longLimits{.kibibytes = quint64{1} << 20, .work = 5'000'000};
constexpr Effort::Limits shortLimits{.kibibytes = 128 * 1024, .work = 600'000};

bool isLong()
{
    return qEnvironmentVariableIsSet("COUNTERSIGN_LONG");
}

/// What a MAC covers, whatever stands around it.
enum class Covered { Nothing, Secrets, Tokens };

Covered coveredIn(const QString &format)
{
    static const QHash<QString, Covered> forms = {{u"2fas-encrypted"_s, Covered::Tokens},
                                                  {u"aegis-json-encrypted"_s, Covered::Tokens},
                                                  {u"andotp-encrypted"_s, Covered::Tokens},
                                                  {u"andotp-encrypted-old"_s, Covered::Tokens},
                                                  {u"authplus-sqlcipher"_s, Covered::Tokens},
                                                  {u"bitwarden-json-password"_s, Covered::Tokens},
                                                  {u"ente-encrypted"_s, Covered::Tokens},
                                                  {u"freeotp-v2"_s, Covered::Secrets},
                                                  {u"kdbx4"_s, Covered::Tokens},
                                                  {u"keysmith-ini"_s, Covered::Secrets},
                                                  {u"proton-json-encrypted"_s, Covered::Tokens},
                                                  {u"raivo-zip"_s, Covered::Tokens},
                                                  {u"stratum-encrypted"_s, Covered::Tokens}};
    return forms.value(format, Covered::Nothing);
}

/// What is known of a file that stands in a manifest.
struct Fixture
{
    QString path;
    QString format;
    QByteArray password;
    bool isReadable = true;
};

/// Our own manifest says what is refused; that of the real files what to expect, and lists other things beside them.
Fixture fixtureIn(const QString &folder, const QJsonObject &file)
{
    const QString expected = file[u"expect"].toString(), format = file[u"format"].toString();
    const bool isEntries =
        expected.isEmpty() ? file[u"refused"].toString().isEmpty() : expected == u"entries" || expected == u"qr-text";
    return {folder + file[u"file"].toString(), format, file[u"password"].toString().toUtf8(),
            isEntries && format != u"y-plane-gz"};
}

QByteArray contentOf(const QString &path)
{
    return readFile(path, importers::largestFile).value_or(QByteArray());
}

QString lineOf(const Token &token, Covered covered)
{
    const QString key = QString::fromLatin1(token->secret.view().toByteArray().toHex());
    if (covered == Covered::Secrets)
        return key;
    const auto counter = token.counter();
    return QStringList{key,
                       kindName(token->kind),
                       token->issuer,
                       token->account,
                       algorithmName(token->algorithm),
                       QString::number(token->digits),
                       QString::number(token.timeStep()),
                       counter ? QString::number(*counter) : QString()}
        .join(u'|');
}

/// Like the password, and not it.
QByteArray wrongPassword(const QByteArray &password, qsizetype number)
{
    switch (number) {
    case 0:
        return password + ' ';
    case 1:
        return password.chopped(1) + "\x7f";
    case 2:
        return password + password;
    default:
        return "not this one " + QByteArray::number(number);
    }
}

} // namespace

class TestImportDamage : public QObject
{
    Q_OBJECT

    struct Totals
    {
        qint64 files = 0, passwords = 0, cuts = 0, changed = 0, refused = 0, slowest = 0;
    };

    Result<Incoming> read(const QByteArray &content, const QByteArray &password, Effort::Limits limits)
    {
        const std::clock_t before = std::clock();
        auto incoming =
            importers::read(ForeignFile(Secret::fromBytes(content), Effort(limits), picturesThrough(m_reader)),
                            Secret::fromBytes(password));
        m_totals.slowest = std::max(m_totals.slowest, qint64{std::clock() - before} * 1'000 / CLOCKS_PER_SEC);
        if (!incoming)
            ++m_totals.refused;
        return incoming;
    }

    Result<Incoming> readCopy(const QByteArray &content, const QByteArray &password)
    {
        return read(content, password, isLong() ? longLimits : shortLimits);
    }

    /// The same as from the whole file, or less, or an error that a person can do something about.
    void check(const Result<Incoming> &incoming, Covered covered, const QSet<QString> &known)
    {
        if (!incoming) {
            QVERIFY(!sentenceFor(incoming.error()).isEmpty());
            QVERIFY(incoming.error().reason != Reason::Internal);
            return;
        }
        if (covered == Covered::Nothing)
            return;
        for (const IncomingToken &entry : incoming->tokens)
            QVERIFY2(known.contains(lineOf(entry.token, covered)), "a token that is not in the file");
    }

    void tryPasswords(const QByteArray &whole, const QByteArray &password, qsizetype affordable)
    {
        for (qsizetype i = 0; i < std::min(wrongPasswords, affordable); ++i) {
            const auto refused = readCopy(whole, wrongPassword(password, i));
            QVERIFY2(!refused, qPrintable(u"opened by wrong password %1"_s.arg(i)));
            QCOMPARE(refused.error().reason, Reason::ForeignPasswordWrong);
            ++m_totals.passwords;
        }
    }

    ReaderProcess m_reader{QStringLiteral(COUNTERSIGN_READER)};
    Totals m_totals;

private Q_SLOTS:
    void initTestCase()
    {
        // A large picture has thousands of cuts, which together take longer than a test usually may.
        if (isLong())
            qputenv("QTEST_FUNCTION_TIMEOUT", "36000000");
    }

    void damaged_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QJsonObject>("file");
        const auto addFiles = [](const QString &folder, QStringView list) {
            const QJsonArray files = QJsonDocument::fromJson(contentOf(folder + u"manifest.json"_s))[list].toArray();
            for (const QJsonValue &file : files)
                QTest::newRow(qPrintable(file[u"file"].toString())) << folder << file.toObject();
        };
        addFiles(QStringLiteral(COUNTERSIGN_TEST_DATA "/foreign/"), u"files");
        if (const QString real = sharedPath(u"formats/fixtures"_s); !real.isEmpty())
            addFiles(real + u'/', u"fixtures");
    }

    void damaged()
    {
        QFETCH(QString, folder);
        QFETCH(QJsonObject, file);
        const Fixture fixture = fixtureIn(folder, file);
        const QByteArray whole = contentOf(fixture.path);
        const auto good = read(whole, fixture.password, isLong() ? Effort::Limits{} : shortLimits);
        if (!isLong() && !good && good.error().reason == Reason::ForeignFileTooCostly)
            QSKIP("costs seconds the first time; read with COUNTERSIGN_LONG=1");
        if (fixture.isReadable) {
            QVERIFY2(good, good ? "" : qPrintable(sentenceFor(good.error())));
            QVERIFY(!good->tokens.isEmpty());
        }
        const Covered covered = coveredIn(fixture.format);
        QSet<QString> known;
        for (const IncomingToken &entry : good ? good->tokens : QList<IncomingToken>())
            known.insert(lineOf(entry.token, covered));
        // The second time, its keys are known.
        QElapsedTimer clock;
        clock.start();
        check(readCopy(whole, fixture.password), covered, known);
        const qint64 each = std::max<qint64>(1, clock.nsecsElapsed() / 1'000);
        const qsizetype affordable =
            isLong() ? std::numeric_limits<qsizetype>::max() : std::max<qsizetype>(1, shortBudget * 1'000 / 2 / each);
        ++m_totals.files;
        if (!fixture.password.isEmpty())
            tryPasswords(whole, fixture.password, isLong() ? wrongPasswords : 1);
        if (QTest::currentTestFailed())
            return;

        const qsizetype cuts = whole.size() / cutEvery + 1;
        const qsizetype step = std::max<qsizetype>(1, cuts / affordable);
        for (qsizetype cut = 0; cut < cuts; cut += step) {
            check(readCopy(whole.first(std::min(whole.size(), cut * cutEvery)), fixture.password), covered, known);
            ++m_totals.cuts;
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"cut off at %1"_s.arg(cut * cutEvery)));
        }
        std::mt19937 chance(static_cast<std::mt19937::result_type>(whole.size()));
        for (qsizetype i = 0; i < std::min<qsizetype>(changes, affordable) && !whole.isEmpty(); ++i) {
            QByteArray changed = whole;
            const auto at = static_cast<qsizetype>(chance() % static_cast<quint64>(whole.size()));
            changed[at] = static_cast<char>(changed[at] ^ static_cast<char>(1 + chance() % 255));
            check(readCopy(changed, fixture.password), covered, known);
            ++m_totals.changed;
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"changed at %1 to %2"_s.arg(at).arg(static_cast<uchar>(changed[at]))));
        }
        if (isLong())
            qInfo("%lld ms", clock.elapsed());
    }

    void noCopyCostsMinutes()
    {
        QVERIFY2(m_totals.slowest < longestCopy, qPrintable(u"%1 ms"_s.arg(m_totals.slowest)));
    }

    void cleanupTestCase()
    {
        const rememberedkeys::Count keys = rememberedkeys::count();
        qInfo("%lld files: %lld wrong passwords, %lld cuts, %lld changes; %lld were refused, the slowest took %lld ms; "
              "%llu of %llu keys were derived",
              m_totals.files, m_totals.passwords, m_totals.cuts, m_totals.changed, m_totals.refused, m_totals.slowest,
              keys.derived, keys.asked);
    }
};

QTEST_GUILESS_MAIN(TestImportDamage)
#include "tst_importdamage.moc"
