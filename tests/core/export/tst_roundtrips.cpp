// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out comes back in, but for what was announced as lost.
#include "core/base/base32.h"
#include "core/base/errortext.h"
#include "core/export/exporters.h"
#include "core/intake/importers.h"
#include "tests/support/sample.h"

#include <QSet>
#include <QTest>

using namespace countersign;
using namespace countersign::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'000;

Secret passphrase()
{
    return Secret::fromBytes("seven green kettles");
}

Secret bytes(int size, int seed)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(static_cast<char>(seed + i * 37));
    return Secret::takeFrom(std::move(bytes));
}

const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

TokenFields named(const QString &issuer, const QString &account, int seed)
{
    TokenFields fields;
    fields.issuer = issuer;
    fields.account = account;
    fields.secret = bytes(20, seed);
    return fields;
}

/// Accounts of every kind, and with everything that an account can have.
QList<Token> allSorts()
{
    QList<TokenFields> sorts;
    sorts << named(u"Example"_s, u"alice@example.org"_s, 1);

    TokenFields adorned = named(u"Müller & Söhne, \"KG\""_s, u"élise: 日本 😀"_s, 2);
    adorned.note = u"first line\nsecond, with \"marks\" & %41+"_s;
    adorned.groups = {u"Work"_s, u"Öffentlich, bunt"_s};
    adorned.favourite = true;
    adorned.icon = {picture, u"image/png"_s};
    adorned.recoveryCodes = {{Secret::fromBytes("aaaa-1111"), 0}, {Secret::fromBytes("bbbb-2222"), now - 5}};
    adorned.lastUsedAt = now - 100;
    adorned.useCount = 7;
    sorts << adorned;

    TokenFields long8 = named(u"Bank"_s, u"bob"_s, 3);
    long8.algorithm = Algorithm::Sha256;
    long8.digits = 8;
    long8.moving = TimeStep{60};
    long8.groups = {u"Work"_s};
    sorts << long8;
    TokenFields odd = named(u"Odd"_s, u"ten"_s, 4);
    odd.algorithm = Algorithm::Sha512;
    odd.digits = 10;
    odd.moving = TimeStep{45};
    sorts << odd;
    TokenFields seven = named(u"Odd"_s, u"seven"_s, 5);
    seven.digits = 7;
    sorts << seven;
    TokenFields rare = named(u"Odd"_s, u"rare"_s, 6);
    rare.algorithm = Algorithm::Sha384;
    sorts << rare;

    TokenFields counted = named(u"Counter"_s, u"carol"_s, 7);
    counted.kind = TokenKind::Hotp;
    counted.moving = Counter{41};
    sorts << counted;
    counted.account = u"fresh"_s;
    counted.secret = bytes(20, 8);
    counted.moving = Counter{0};
    counted.digits = 8;
    sorts << counted;

    TokenFields steam = named(u"Steam"_s, u"gamer"_s, 9);
    steam.kind = TokenKind::Steam;
    sorts << steam;
    steam.issuer = u"Games"_s;
    steam.secret = bytes(20, 10);
    sorts << steam;

    TokenFields motp = named(u"Office"_s, u"dora"_s, 11);
    motp.kind = TokenKind::Motp;
    motp.secret = bytes(8, 12);
    motp.moving = TimeStep{10};
    motp.pin = Secret::fromBytes("1234");
    sorts << motp;
    motp.account = u"without PIN"_s;
    motp.secret = bytes(8, 13);
    motp.pin = {};
    sorts << motp;
    TokenFields yandex = named(u"Yandex"_s, u"egor"_s, 14);
    yandex.kind = TokenKind::Yandex;
    yandex.secret = bytes(16, 14);
    yandex.pin = Secret::fromBytes("7586");
    sorts << yandex;

    sorts << named({}, u"no issuer"_s, 15) << named(u"No account"_s, {}, 16) << named({}, u"a:b"_s, 17);
    // The same names and, in another account, the same key.
    sorts << named(u"Example"_s, u"alice@example.org"_s, 18) << named(u"Copy"_s, u"of the first"_s, 1);
    sorts << named(u"Short"_s, u"key"_s, 0);
    sorts.last().secret = bytes(1, 200);

    QList<Token> tokens;
    for (const TokenFields &fields : sorts)
        tokens.append(tokenOf(fields));
    return tokens;
}

QString lineOf(const Token &token)
{
    const auto counter = token.counter();
    return QStringList{kindName(token->kind),
                       token->issuer,
                       token->account,
                       QString::fromLatin1(base32::encode(token->secret).view()),
                       algorithmName(token->algorithm),
                       QString::number(token->digits),
                       QString::number(token.timeStep()),
                       counter ? QString::number(*counter) : QString()}
        .join(u'|');
}

/// What must come back of a token that loses these.
TokenFields leftOf(const Token &token, Losses losses)
{
    TokenFields left = token.fields();
    if (losses.testFlag(Loss::Groups))
        left.groups.clear();
    if (losses.testFlag(Loss::OtherGroups))
        left.groups = left.groups.first(1);
    if (losses.testFlag(Loss::Note))
        left.note.clear();
    if (losses.testFlag(Loss::Icon))
        left.icon = {};
    if (losses.testFlag(Loss::Favourite))
        left.favourite = false;
    if (losses.testFlag(Loss::RecoveryCodes))
        left.recoveryCodes.clear();
    if (losses.testFlag(Loss::Pin))
        left.pin = {};
    if (losses.testFlag(Loss::Uses))
        left.lastUsedAt = 0;
    return left;
}

void compareParts(const Token &back, const Token &sent, Losses losses)
{
    const TokenFields left = leftOf(sent, losses);
    // Names that the target insists on are announced; the rest of the account is the same.
    if (losses.testFlag(Loss::Names)) {
        QVERIFY2(!back->issuer.isEmpty(), "the target insists on an issuer");
        QVERIFY(sent.title().isEmpty() || back->issuer == sent.title() || back->account == sent.title());
        const auto renamed = back.with([&](TokenFields &fields) {
            fields.issuer = sent->issuer;
            fields.account = sent->account;
        });
        QVERIFY(renamed.has_value());
        QCOMPARE(lineOf(*renamed), lineOf(sent));
    } else {
        QCOMPARE(lineOf(back), lineOf(sent));
    }
    QCOMPARE(back->note, left.note);
    QCOMPARE(back->groups, left.groups);
    QCOMPARE(back->favourite, left.favourite);
    QCOMPARE(back->icon.picture, left.icon.picture);
    QCOMPARE(back->icon.mimeType, left.icon.mimeType);
    QVERIFY(back->pin.sameAs(left.pin));
    QCOMPARE(back->lastUsedAt, left.lastUsedAt);
    QCOMPARE(back->recoveryCodes.size(), left.recoveryCodes.size());
    for (qsizetype i = 0; i < left.recoveryCodes.size(); ++i) {
        QVERIFY(back->recoveryCodes[i].text.sameAs(left.recoveryCodes[i].text));
        QCOMPARE(back->recoveryCodes[i].usedAt, left.recoveryCodes[i].usedAt);
    }
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreTheirOwn();
    void comesBack_data();
    void comesBack();
    void whatCannotGoIsSaidBeforehand_data();
    void whatCannotGoIsSaidBeforehand();
    void namesThatAreOneForTheTargetStayHere();
    void everyAccountOfOursGoesHome();
    void aWrongPassphraseIsSaid_data();
    void aWrongPassphraseIsSaid();
    void nothingIsSealedWithoutAPassphrase();
    void oneCodeIsForOneAccount();
    void manyAccountsMakeManyCodes();
    void lossesHaveNames();
};

void RoundTripTest::idsAreTheirOwn()
{
    QSet<QString> ids, titles;
    for (const ExportFormat *format : exporters::all()) {
        ids.insert(QLatin1String(format->id));
        titles.insert(exporters::title(*format));
        QCOMPARE(exporters::withId(QString::fromLatin1(format->id)), format);
    }
    QCOMPARE(ids.size(), qsizetype(exporters::all().size()));
    QCOMPARE(titles.size(), ids.size());
    QVERIFY(!exporters::withId(u"nothing"_s));
}

void RoundTripTest::comesBack_data()
{
    QTest::addColumn<QString>("id");
    for (const ExportFormat *format : exporters::all())
        if (format->form != ExportForm::Sheet && format->form != ExportForm::QrCode)
            QTest::newRow(format->id) << QString::fromLatin1(format->id);
}

void RoundTripTest::comesBack()
{
    QFETCH(const QString, id);
    const ExportFormat &format = *exporters::withId(id);
    const QList<Token> tokens = allSorts();
    const Forecast forecast = exporters::forecast(format, tokens);
    QCOMPARE(forecast.going.size() + forecast.staying.size(), tokens.size());
    QVERIFY(forecast.going.size() >= 6);
    const auto content = exporters::write(format, tokens, passphrase(), now);
    QVERIFY(content.has_value());

    const ForeignFile file(*content);
    const auto recognised = importers::recognise(file);
    QVERIFY(recognised.has_value());
    QCOMPARE((*recognised)->needsPassword, format.wantsPassphrase);
    const auto incoming = importers::read(file, passphrase());
    QVERIFY2(incoming.has_value(), incoming ? "" : qPrintable(sentenceFor(incoming.error())));
    for (const Refused &refused : incoming->refused)
        QFAIL(qPrintable(refused.name + u": "_s + sentenceFor(refused.why)));
    QCOMPARE(incoming->tokens.size(), forecast.going.size());
    for (qsizetype i = 0; i < forecast.going.size(); ++i) {
        compareParts(incoming->tokens[i].token, forecast.going[i].token, forecast.going[i].losses);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"the account is "_s + lineOf(forecast.going[i].token)));
    }
    // What is sealed shows nothing.
    if (format.wantsPassphrase) {
        QVERIFY(!content->view().contains("alice"));
        QVERIFY(!content->view().contains(base32::encode(tokens.first()->secret).view()));
    }
}

void RoundTripTest::whatCannotGoIsSaidBeforehand_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("staying");
    const QString rare = u"Odd (rare)"_s, ten = u"Odd (ten)"_s, seven = u"Odd (seven)"_s, bank = u"Bank (bob)"_s;
    const QString motp = u"Office (dora)"_s, bare = u"Office (without PIN)"_s, yandex = u"Yandex (egor)"_s;
    const QString carol = u"Counter (carol)"_s, fresh = u"Counter (fresh)"_s, copy = u"Copy (of the first)"_s;
    const QString steam = u"Steam (gamer)"_s, games = u"Games (gamer)"_s, twin = u"Example (alice@example.org)"_s;
    const auto row = [](const char *id, const QStringList &staying) {
        QTest::newRow(id) << QString::fromLatin1(id) << staying;
    };
    row("countersign", {});
    row("aegis-json", {rare, bare});
    row("2fas-json", {ten, motp, bare, yandex});
    row("google-migration", {bank, ten, seven, rare, steam, games, motp, bare, yandex});
    row("otpauth-list", {rare});
    row("bitwarden-json", {rare, carol, fresh, motp, bare, yandex});
    row("freeotpplus-json", {ten, games, motp, bare, yandex, twin});
    row("andotp-json", {rare, yandex});
    row("stratum-encrypted", {rare, bare, copy});
    row("ente-text", {rare, motp, bare, yandex});
    row("csv", {rare, motp, bare, yandex});
    row("recovery-sheet", {});
}

void RoundTripTest::whatCannotGoIsSaidBeforehand()
{
    QFETCH(const QString, id);
    QFETCH(const QStringList, staying);
    const ExportFormat &format = *exporters::withId(id);
    QStringList names;
    for (const Forecast::Staying &one : exporters::forecast(format, allSorts()).staying) {
        names.append(one.token.fullName());
        QVERIFY(sentenceFor(one.why).contains(QString::fromUtf8(format.app)));
    }
    QCOMPARE(names, staying);
}

// FreeOTP+ puts issuer and account into one name, and keeps the last of two that have the same.
void RoundTripTest::namesThatAreOneForTheTargetStayHere()
{
    const QList<Token> tokens{Token::make(named(u"Example"_s, u"alice:work"_s, 1)).value(),
                              Token::make(named(u"Example:alice"_s, u"work"_s, 2)).value(),
                              Token::make(named(u"Example"_s, u"alice"_s, 3)).value()};
    const Forecast forecast = exporters::forecast(*exporters::withId(u"freeotpplus-json"_s), tokens);
    QCOMPARE(forecast.staying.size(), 1);
    QCOMPARE(forecast.staying[0].token->id, tokens[1]->id);
    QCOMPARE(forecast.staying[0].why.reason, Reason::ExportSameNames);
}

void RoundTripTest::everyAccountOfOursGoesHome()
{
    const Forecast forecast = exporters::forecast(*exporters::withId(u"countersign-encrypted"_s), allSorts());
    QVERIFY(forecast.staying.isEmpty());
    QCOMPARE(forecast.losses(), Losses());
}

void RoundTripTest::aWrongPassphraseIsSaid_data()
{
    QTest::addColumn<QString>("id");
    for (const ExportFormat *format : exporters::all())
        if (format->wantsPassphrase)
            QTest::newRow(format->id) << QString::fromLatin1(format->id);
}

void RoundTripTest::aWrongPassphraseIsSaid()
{
    QFETCH(const QString, id);
    const auto content = exporters::write(*exporters::withId(id), allSorts(), passphrase(), now);
    QVERIFY(content.has_value());
    const auto wrong = importers::read(ForeignFile(*content), Secret::fromBytes("eight green kettles"));
    QVERIFY(!wrong.has_value() && wrong.error().reason == Reason::ForeignPasswordWrong);
    // Two files of the same accounts have nothing in common to go by.
    const auto again = exporters::write(*exporters::withId(id), allSorts(), passphrase(), now);
    QVERIFY(!content->sameAs(*again));
}

void RoundTripTest::nothingIsSealedWithoutAPassphrase()
{
    for (const ExportFormat *format : exporters::all()) {
        if (format->wantsPassphrase)
            QCOMPARE(exporters::write(*format, allSorts(), {}, now).error().reason, Reason::PassphraseNeeded);
        if (format->form != ExportForm::QrCode)
            QCOMPARE(exporters::write(*format, {}, passphrase(), now).error().reason, Reason::ExportNothing);
    }
}

void RoundTripTest::oneCodeIsForOneAccount()
{
    const ExportFormat &format = *exporters::withId(u"qr-code"_s);
    const QList<Token> tokens = allSorts();
    QCOMPARE(exporters::codeTexts(format, tokens.first(2)).error().reason, Reason::ExportSeveral);
    for (const Token &token : tokens) {
        if (!exporters::forecast(format, {token}).staying.isEmpty())
            continue;
        const auto texts = exporters::codeTexts(format, {token});
        QVERIFY(texts.has_value());
        QCOMPARE(texts->size(), 1);
        const auto incoming = intake::fromText(QString::fromUtf8(texts->first().view()));
        QVERIFY(incoming.has_value());
        QCOMPARE(lineOf(incoming->tokens.first().token), lineOf(token));
    }
    // Names of a thousand letters are more than a QR code holds.
    const Token longest = tokenOf(named(QString(1000, u'日'), QString(1000, u'本'), 30));
    QCOMPARE(exporters::forecast(format, {longest}).staying.first().why.reason, Reason::TooLongForQrCode);
    const ExportFormat &google = *exporters::withId(u"google-migration"_s);
    QCOMPARE(exporters::forecast(google, {longest}).staying.first().why.reason, Reason::TooLongForQrCode);
}

void RoundTripTest::manyAccountsMakeManyCodes()
{
    QList<Token> tokens;
    for (int i = 0; i < 37; ++i)
        tokens.append(tokenOf(named(u"Service %1"_s.arg(i), i % 9 ? u"me"_s : QString(300, u'x'), i)));
    const QList<Secret> links = exporters::migrationLinks(tokens);
    QVERIFY(links.size() >= 4);
    Incoming all;
    // A phone may show them in any order.
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        QVERIFY(link->size() < 1'400);
        auto incoming = intake::fromText(QString::fromLatin1(link->view()));
        QVERIFY(incoming.has_value());
        QVERIFY(incoming->tokens.size() <= 10);
        intake::join(all, *std::move(incoming));
    }
    QVERIFY(all.batch.has_value());
    QCOMPARE(all.batch->size, int(links.size()));
    QVERIFY(all.batch->missing().isEmpty());
    QVERIFY(all.otherBatches.isEmpty());
    QCOMPARE(all.tokens.size(), tokens.size());
    QVERIFY(exporters::migrationLinks({}).isEmpty());
}

void RoundTripTest::lossesHaveNames()
{
    Losses every;
    QSet<QString> names;
    for (quint32 bit = 1; bit <= quint32(Loss::Names); bit <<= 1) {
        every |= Loss(bit);
        names.insert(exporters::nameOf(Loss(bit)));
    }
    QVERIFY(!names.contains(QString()));
    QCOMPARE(exporters::namesOf(every).size(), names.size());
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrips.moc"
