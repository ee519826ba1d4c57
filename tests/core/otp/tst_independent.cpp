// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/code.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

constexpr int tokens = 2000;

struct Sample
{
    Token token;
    qint64 now;
};

QByteArray randomBytes(QRandomGenerator &random, int size)
{
    QByteArray bytes(size, '\0');
    random.generate(bytes.begin(), bytes.end());
    return bytes;
}

Sample randomSample(QRandomGenerator &random)
{
    constexpr TokenKind kinds[] = {TokenKind::Totp,  TokenKind::Totp, TokenKind::Hotp,  TokenKind::Hotp,
                                   TokenKind::Steam, TokenKind::Motp, TokenKind::Yandex};
    TokenFields fields;
    fields.kind = kinds[random.bounded(int(std::size(kinds)))];
    fields.algorithm = hmacAlgorithms().at(random.bounded(5));
    fields.digits = 4 + random.bounded(7);
    fields.secret =
        Secret::fromBytes(randomBytes(random, fields.kind == TokenKind::Yandex ? 16 : 1 + random.bounded(150)));
    fields.pin = Secret::fromBytes(QByteArray::number(random.bounded(10'000)).rightJustified(4, '0'));
    if (fields.kind == TokenKind::Hotp)
        fields.moving = Counter{random.generate64() >> (1 + random.bounded(62))};
    else if (random.bounded(2))
        fields.moving = TimeStep{1 + random.bounded(3600)};
    else if (fields.kind == TokenKind::Motp)
        fields.moving = TimeStep{10};
    // Up to the year 10000, so times beyond 32 bits are among them.
    return {*Token::make(fields), qint64(random.generate64() % 253'402'300'800ULL)};
}

QByteArray lineFor(const Sample &sample)
{
    const Token &token = sample.token;
    const QByteArray factor =
        token.counter() ? QByteArray::number(*token.counter()) : QByteArray::number(token.timeStep());
    const QByteArray pin = token->pin.view().toByteArray().toHex();
    return kindName(token->kind).toLatin1() + ' ' + algorithmName(token->algorithm).toLatin1() + ' '
           + QByteArray::number(token->digits) + ' ' + factor + ' ' + QByteArray::number(sample.now) + ' '
           + token->secret.view().toByteArray().toHex() + ' ' + (pin.isEmpty() ? QByteArray("-") : pin) + '\n';
}

QList<Sample> samples()
{
    QRandomGenerator random(6238);
    QList<Sample> list;
    for (int i = 0; i < tokens; ++i)
        list.append(randomSample(random));
    return list;
}

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return process.readAllStandardError().prepend("failed: ");
    return process.readAllStandardOutput();
}

} // namespace

/// Codes compared with programs that share no code with Countersign.
class TestIndependent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstPython();
    void againstOathtool();
};

void TestIndependent::againstPython()
{
    QString python = u"/usr/bin/python3"_s;
    if (!QFile::exists(python))
        python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("Python is not installed.");
    const QList<Sample> list = samples();
    QByteArray input;
    for (const Sample &sample : list)
        input += lineFor(sample);
    const QByteArray output =
        outputOf(python, {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/support/independent_codes.py")}, input);
    const QList<QByteArray> codes = output.trimmed().split('\n');
    QVERIFY2(codes.size() == tokens, output.left(2000).constData());
    for (qsizetype i = 0; i < tokens; ++i) {
        const auto code = codeFor(list[i].token, list[i].now);
        QVERIFY(code);
        QVERIFY2(code->text.toLatin1() == codes[i].trimmed(),
                 (lineFor(list[i]) + codes[i] + ' ' + code->text.toLatin1()).constData());
    }
}

void TestIndependent::againstOathtool()
{
    const QString oathtool = QStandardPaths::findExecutable(u"oathtool"_s);
    if (oathtool.isEmpty())
        QSKIP("oathtool is not installed.");
    int compared = 0;
    for (const Sample &sample : samples()) {
        const Token &token = sample.token;
        const bool hotp = token->kind == TokenKind::Hotp;
        const bool known =
            token->algorithm == Algorithm::Sha1
            || (!hotp && (token->algorithm == Algorithm::Sha256 || token->algorithm == Algorithm::Sha512));
        // oathtool knows 6 to 8 digits.
        if ((!hotp && token->kind != TokenKind::Totp) || !known || token->digits < 6 || token->digits > 8
            || compared == 120)
            continue;
        QStringList arguments{u"--digits=%1"_s.arg(token->digits)};
        if (hotp)
            arguments << u"--hotp"_s << u"--counter=%1"_s.arg(*token.counter());
        else
            arguments << u"--totp=%1"_s.arg(algorithmName(token->algorithm))
                      << u"--time-step-size=%1s"_s.arg(token.timeStep()) << u"--now=@%1"_s.arg(sample.now);
        arguments << QString::fromLatin1(token->secret.view().toByteArray().toHex());
        const QByteArray output = outputOf(oathtool, arguments).trimmed();
        QCOMPARE(codeFor(token, sample.now)->text.toLatin1(), output);
        ++compared;
    }
    QCOMPARE(compared, 120);
}

QTEST_GUILESS_MAIN(TestIndependent)
#include "tst_independent.moc"
