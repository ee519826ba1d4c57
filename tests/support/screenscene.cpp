// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenscene.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QRasterWindow>

#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;

namespace countersign::test {

namespace {

constexpr int patience = 20'000;
constexpr char argument[] = "--stage";

class Picture : public QRasterWindow
{
public:
    explicit Picture(QImage picture) : m_picture(std::move(picture))
    {
        setFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnBottomHint | Qt::WindowDoesNotAcceptFocus);
        resize(m_picture.size());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawImage(0, 0, m_picture);
        // Whoever started this waits for the word, and by now the server has been given the pixels before it.
        QMetaObject::invokeMethod(this, [] {
            std::puts("shown");
            std::fflush(stdout);
        }, Qt::QueuedConnection);
    }

private:
    QImage m_picture;
};

} // namespace

QImage qrCodeOf(const QString &text, int pixelsPerModule)
{
    QProcess qrencode;
    qrencode.start(u"qrencode"_s, {u"-t"_s, u"PNG"_s, u"-m"_s, u"4"_s, u"-s"_s, QString::number(pixelsPerModule),
                                   u"-o"_s, u"-"_s, text});
    if (!qrencode.waitForFinished(patience) || qrencode.exitCode() != 0)
        return {};
    return QImage::fromData(qrencode.readAllStandardOutput(), "PNG").convertToFormat(QImage::Format_RGB32);
}

QString uriOf(const QString &issuer, const QString &account)
{
    // Letters and digits of Base32, another key for another name.
    const QByteArray key = (issuer + account + u"countersign"_s)
                               .toUtf8()
                               .toHex()
                               .toUpper()
                               .replace('0', 'A')
                               .replace('1', 'B')
                               .replace('8', 'C')
                               .replace('9', 'D')
                               .first(32);
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1"_s.arg(issuer, account, QString::fromLatin1(key));
}

QImage fourCodes(const QSize &screen)
{
    QImage scene(screen, QImage::Format_RGB32);
    scene.fill(QColor(0xf4, 0xf4, 0xf6));
    QPainter painter(&scene);
    painter.setPen(QColor(0x30, 0x30, 0x38));
    for (int y = 20; y < screen.height(); y += 24)
        painter.drawText(20, y, u"Lines of a page that somebody reads, as there are on every desktop. "_s.repeated(20));
    const QRect dark(screen.width() / 2, 0, screen.width() / 2, screen.height() / 2);
    painter.fillRect(dark, QColor(0x1c, 0x1c, 0x22));
    const auto put = [&](double x, double y, const QString &issuer, int size, bool isInverted) {
        QImage code = qrCodeOf(uriOf(issuer, u"pilot@example.org"_s), size);
        if (isInverted)
            code.invertPixels();
        painter.drawImage(QPoint(int(x * screen.width()), int(y * screen.height())), code);
        return !code.isNull();
    };
    const bool isDone = put(0.1, 0.15, u"Anchor"_s, 8, false) && put(0.7, 0.12, u"Beacon"_s, 5, true)
                        && put(0.2, 0.7, u"Compass"_s, 3, false) && put(0.75, 0.75, u"Dinghy"_s, 1, false);
    return isDone ? scene : QImage();
}

QStringList fourAccounts()
{
    return {u"Anchor (pilot@example.org)"_s, u"Beacon (pilot@example.org)"_s, u"Compass (pilot@example.org)"_s,
            u"Dinghy (pilot@example.org)"_s};
}

bool Stage::show(const QImage &picture, const QPoint &place)
{
    clear();
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(argument), QString::number(place.x()), QString::number(place.y())});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!m_program.waitForStarted(patience) || !picture.save(&buffer, "BMP"))
        return false;
    m_program.write(bytes);
    m_program.closeWriteChannel();
    return m_program.waitForReadyRead(patience);
}

void Stage::clear()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.kill();
    m_program.waitForFinished();
}

std::optional<int> Stage::serve(int &argc, char **argv)
{
    if (argc != 4 || std::string_view(argv[1]) != argument)
        return std::nullopt;
    QGuiApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    Picture window(QImage::fromData(input.readAll(), "BMP"));
    window.setPosition(arguments.at(2).toInt(), arguments.at(3).toInt());
    window.show();
    return QGuiApplication::exec();
}

} // namespace countersign::test
