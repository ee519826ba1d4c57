// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/base/language.h"
#include "core/base/wipingheap.h"
#include "core/platform/processhardening.h"
#include "core/platform/terminalinput.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace {

// Standard error belongs to sentences for the person; what libraries have to say helps nobody there.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace countersign;

    wipeFreedMemory();
    keepMemoryPrivate();
    terminal::prepare();
    qInstallMessageHandler(keepQuiet);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("countersign"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    speakTheirLanguage(app);

    const auto request = cli::readRequest(QCoreApplication::arguments().sliced(1));
    if (!request)
        return static_cast<int>(request.error());

    auto passphrases = cli::Passphrases::handedOn(request->arguments);
    if (!passphrases) {
        cli::complain(passphrases.error());
        return static_cast<int>(cli::Exit::Refused);
    }
    Places places(systemSettingsFolder());
    cli::Invocation invocation(places, request->arguments, std::move(*passphrases));
    QTimer::singleShot(0, &invocation, [&] { request->command->run(invocation); });
    return QCoreApplication::exec();
}
