// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// docs/moving.md says what comes in and goes out, and is made from the tables that do it.
#include "core/export/exporters.h"
#include "core/intake/importers.h"
#include "tests/support/sample.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <array>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *rewrite = "COUNTERSIGN_WRITE_DOCS";

struct PartRow
{
    Carried part;
    const char *name;
};

constexpr PartRow parts[] = {
    {Carried::Groups, "groups"},
    {Carried::Notes, "notes"},
    {Carried::Icons, "icons"},
    {Carried::Favourites, "favourites"},
    {Carried::Order, "order"},
    {Carried::RecoveryCodes, "recovery codes"},
    {Carried::Trashed, "what lies in the bin"},
    {Carried::Counters, "counters"},
    {Carried::Uses, "uses"},
};

/// Those that are carried, or those that are not; a dash where there are none.
QString partsOf(CarriedParts carried, bool wanted, CarriedParts outOf)
{
    QStringList names;
    for (const PartRow &row : parts)
        if (outOf.testFlag(row.part) && carried.testFlag(row.part) == wanted)
            names.append(QLatin1String(row.name));
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
}

CarriedParts allParts()
{
    CarriedParts all;
    for (const PartRow &row : parts)
        all |= row.part;
    return all;
}

Token probe(TokenKind kind, Algorithm algorithm, int digits, qint64 step, bool hasPin)
{
    TokenFields fields;
    // FreeOTP+ knows Steam's codes by this name alone.
    fields.issuer = kind == TokenKind::Steam ? u"Steam"_s : u"Example"_s;
    fields.kind = kind;
    fields.secret = Secret::fromBytes(QByteArray(16, 'k'));
    fields.algorithm = algorithm;
    fields.digits = digits;
    if (kind == TokenKind::Hotp)
        fields.moving = Counter{};
    else
        fields.moving = TimeStep{kind == TokenKind::Motp ? 10 : step};
    if (hasPin)
        fields.pin = Secret::fromBytes("1234");
    return tokenOf(fields);
}

bool fits(const ExportFormat &format, TokenKind kind, Algorithm algorithm = Algorithm::Sha1, int digits = 6,
          qint64 step = 30, bool hasPin = true)
{
    return !format.fit(probe(kind, algorithm, digits, step, hasPin)).refused;
}

QString kindsOf(const ExportFormat &format)
{
    constexpr std::array<std::pair<TokenKind, const char *>, 5> kinds{{{TokenKind::Totp, "TOTP"},
                                                                       {TokenKind::Hotp, "HOTP"},
                                                                       {TokenKind::Steam, "Steam"},
                                                                       {TokenKind::Motp, "mOTP"},
                                                                       {TokenKind::Yandex, "Yandex"}}};
    QStringList names;
    for (const auto &[kind, name] : kinds) {
        if (!fits(format, kind))
            continue;
        const bool hasPin = kind == TokenKind::Motp || kind == TokenKind::Yandex;
        const bool losesPin = format.fit(probe(kind, Algorithm::Sha1, 6, 30, true)).losses.testFlag(Loss::Pin);
        QString word = QLatin1String(name);
        if (hasPin && losesPin)
            word += u" (without PIN)"_s;
        else if (hasPin && !fits(format, kind, Algorithm::Sha1, 6, 30, false))
            word += u" (with its PIN only)"_s;
        names.append(word);
    }
    return names.join(u", "_s);
}

QString algorithmsOf(const ExportFormat &format)
{
    QStringList names;
    for (const Algorithm algorithm : hmacAlgorithms())
        if (fits(format, TokenKind::Totp, algorithm))
            names.append(algorithmName(algorithm));
    return names.size() == hmacAlgorithms().size() ? u"all"_s : names.join(u", "_s);
}

QString digitsOf(const ExportFormat &format)
{
    QStringList digits;
    for (int count = 1; count <= 10; ++count)
        if (fits(format, TokenKind::Totp, Algorithm::Sha1, count))
            digits.append(QString::number(count));
    const bool isRun = digits.size() > 2 && digits.last().toInt() - digits.first().toInt() + 1 == digits.size();
    return isRun ? u"%1 to %2"_s.arg(digits.first(), digits.last()) : digits.join(u", "_s);
}

QString stepsOf(const ExportFormat &format)
{
    if (fits(format, TokenKind::Totp, Algorithm::Sha1, 6, 47))
        return u"any"_s;
    QStringList steps;
    for (qint64 step = 1; step <= 600; ++step)
        if (fits(format, TokenKind::Totp, Algorithm::Sha1, 6, step))
            steps.append(QString::number(step));
    return steps.join(u", "_s);
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString table(const QStringList &head, const QList<QStringList> &rows)
{
    QString text = row(head) + u'|' + u"---|"_s.repeated(head.size()) + u'\n';
    for (const QStringList &cells : rows)
        text += row(cells);
    return text + u'\n';
}

QString coded(const char *id)
{
    return u'`' + QLatin1String(id) + u'`';
}

QString appByApp()
{
    struct Ways
    {
        QStringList in;
        QStringList out;
    };
    QMap<QString, Ways> apps;
    QMap<QString, QString> spelled; // In the order of the alphabet, whatever the case.
    const auto waysOf = [&](const char *app) -> Ways & {
        const QString name = QString::fromUtf8(app);
        spelled.insert(name.toCaseFolded(), name);
        return apps[name.toCaseFolded()];
    };
    for (const ImportFormat *format : importers::all())
        if (QStringList &in = waysOf(format->app).in; !in.contains(coded(format->id)))
            in.append(coded(format->id));
    for (const ExportFormat *format : exporters::all())
        waysOf(format->app).out.append(coded(format->id));
    QList<QStringList> rows;
    for (auto app = apps.cbegin(); app != apps.cend(); ++app)
        rows.append({spelled[app.key()], app->in.isEmpty() ? u"–"_s : app->in.join(u", "_s),
                     app->out.isEmpty() ? u"–"_s : app->out.join(u", "_s)});
    return table({u"app"_s, u"in"_s, u"out"_s}, rows);
}

QString whatComesIn()
{
    QList<QStringList> rows;
    for (const ImportFormat *format : importers::all())
        rows.append({QString::fromUtf8(format->app), coded(format->id), format->needsPassword ? u"yes"_s : u"no"_s,
                     partsOf(format->carried, true, allParts()), partsOf(format->carried, false, allParts())});
    return table({u"app"_s, u"format"_s, u"password"_s, u"carried"_s, u"not carried"_s}, rows);
}

QString whatGoesOut()
{
    // Removed accounts stay where they are.
    const CarriedParts sent = allParts() & ~CarriedParts(Carried::Trashed);
    QList<QStringList> rows;
    for (const ExportFormat *format : exporters::all())
        rows.append({exporters::title(*format), coded(format->id), format->wantsPassphrase ? u"yes"_s : u"no"_s,
                     partsOf(format->carried, true, sent), partsOf(format->carried, false, sent)});
    return table({u"format"_s, u"id"_s, u"encrypted"_s, u"carried"_s, u"not carried"_s}, rows);
}

QString whatCanGo()
{
    QList<QStringList> rows;
    for (const ExportFormat *format : exporters::all())
        rows.append({coded(format->id), kindsOf(*format), algorithmsOf(*format), digitsOf(*format), stepsOf(*format)});
    return table({u"id"_s, u"kinds of codes"_s, u"algorithms"_s, u"digits"_s, u"seconds"_s}, rows);
}

QString page()
{
    return u"# Moving in and out\n\n"
           "This page is made from the tables in the code (`core/intake/importers.cpp`, `core/export/exporters.cpp`) "
           "by the "
           "test\n`core_export_movingpage`, which fails when the two differ. To write it anew:\n\n"
           "    COUNTERSIGN_WRITE_DOCS=1 ./dev test -R core_export_movingpage\n\n"
           "The name, the key and the parameters of an account are carried by every format. Everything is recognised "
           "by "
           "what is\nin a file, never by its name.\n\n"
           "## App by app\n\n"_s
           + appByApp()
           + u"## What comes in\n\n"
             "What a format cannot say, or says in a way that is not read, is *not carried*. What lies in the bin of "
             "the other "
             "app is\nshown as such and not taken in by itself.\n\n"_s
           + whatComesIn()
           + u"## What goes out\n\n"
             "The terminal program takes the id behind `export --format`. Recovery codes have a place on paper and in "
             "Countersign's\nown files alone, and no format but those knows when an account was added. Accounts that a "
             "target "
             "cannot take stay here,\nand are named before anything is written.\n\n"_s
           + whatGoesOut()
           + u"Which accounts can go, by the codes they make (digits and seconds are those of TOTP):\n\n"_s
           + whatCanGo()
           + u"Stratum keeps one account of each key, and FreeOTP+ one of each pair of names: a second one stays here. "
             u"The "
             "app for\niOS of 2FAS opens files only whose password is ASCII. Targets that keep one group of an account "
             "get "
             "the first.\n"_s;
}

} // namespace

class MovingPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheTablesSay();
};

void MovingPageTest::saysWhatTheTablesSay()
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/docs/moving.md"));
    if (qEnvironmentVariableIsSet(rewrite)) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write(page().toUtf8()) > 0);
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "docs/moving.md is missing; COUNTERSIGN_WRITE_DOCS=1 writes it");
    const QStringList written = QString::fromUtf8(file.readAll()).split(u'\n'), made = page().split(u'\n');
    for (qsizetype i = 0; i < qMax(written.size(), made.size()); ++i)
        QVERIFY2(
            written.value(i) == made.value(i),
            qPrintable(u"docs/moving.md, line %1, says\n%2\nand the tables say\n%3\nCOUNTERSIGN_WRITE_DOCS=1 writes "
                       "it anew."_s.arg(i + 1)
                           .arg(written.value(i), made.value(i))));
}

QTEST_GUILESS_MAIN(MovingPageTest)
#include "tst_movingpage.moc"
