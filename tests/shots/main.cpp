// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every screen in every look (the table below), or in one, or in one and another language:
// countersign-shots FOLDER [LOOK [LANGUAGE]]
// Or says what does not fit, or answers to the same key, on any screen in a language: countersign-shots --fits LANGUAGE

#include "core/base/language.h"
#include "tests/shots/fits.h"
#include "tests/shots/look.h"
#include "tests/shots/screens.h"
#include "tests/shots/settle.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QWidget>

using namespace countersign;
using namespace countersign::test;

namespace {

using C = Look::Colours;
constexpr Look looks[] = {
    {.name = "light"},
    {.name = "dark", .colours = C::Dark},
    {.name = "contrast", .colours = C::Contrast},
    {.name = "contrast-light", .colours = C::LightContrast},
    {.name = "ar", .language = "ar"},
    {.name = "large", .text = 1.8},
    {.name = "narrow", .colours = C::Dark, .size = {320, 480}},
    {.name = "wide", .size = {1000, 640}},
    {.name = "200", .scale = "2"},
};

void takePictures(const Look &look, const QFont &plain, const QDir &folder)
{
    const Worn worn(look, plain);
    takeScreens(look.size, [&](QWidget *widget, const char *what) {
        settle();
        widget->grab().save(
            folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(what), QLatin1String(look.name))));
    });
}

/// Another process, because the scale of a screen is read once.
void takeScaled(const Look &look, const QDir &folder)
{
    QProcess shots;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(look.scale));
    shots.setProcessEnvironment(environment);
    shots.setProcessChannelMode(QProcess::ForwardedChannels);
    shots.start(QCoreApplication::applicationFilePath(),
                {folder.path(), QString::fromLatin1(look.name), QString::fromLatin1(look.language)});
    shots.waitForFinished(-1);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new theme::Style);
    speakTheirLanguage(application);
    QCoreApplication::setApplicationName(QStringLiteral("countersign-shots"));
    const QFont plain = QApplication::font();
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--fits"))
        return sayWhatDoesNotFit(arguments.value(2, QStringLiteral("en")).toLatin1(), plain);
    const QDir folder(arguments.value(1, QStringLiteral("shots")));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    const QString wanted = arguments.value(2);
    const QByteArray language = arguments.value(3).toLatin1();
    for (Look look : looks) {
        if (!wanted.isEmpty() && wanted != QLatin1String(look.name))
            continue;
        if (!language.isEmpty())
            look.language = language.constData();
        if (look.scale && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
            takeScaled(look, folder);
        else
            takePictures(look, plain, folder);
    }
    return 0;
}
