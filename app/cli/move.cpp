// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/base/errortext.h"
#include "core/session/placechoice.h"

#include <memory>

namespace countersign::cli {

namespace {

void go(Invocation &invocation, const VaultPlace &place)
{
    Session &session = invocation.session();
    const bool isFile = place.kind == VaultPlace::Kind::File;
    PlaceChoice choice{place, isFile || session.canLock()};
    if (isFile && !session.canLock()) {
        complain(Cli::tr("A vault file needs a passphrase: it is the only lock it has."));
        const auto fresh = invocation.newPassphrase();
        if (!fresh)
            return;
        choice.passphrase = *fresh;
    }
    const auto trouble = std::make_shared<std::optional<Error>>();
    QObject::connect(&session, &Session::trouble, &invocation, [trouble](const Error &error) { *trouble = error; });
    invocation.whenKept(keepVaultIn(session, invocation.places(), choice), [&invocation, trouble] {
        say(Cli::tr("The vault is in %1 now.").arg(invocation.session().describePlace()));
        if (!*trouble)
            return invocation.finish();
        complain(sentenceFor(**trouble));
        invocation.finish(Exit::Refused);
    });
}

} // namespace

QString faultOfMove(const Arguments &arguments)
{
    if (arguments.has("to") == arguments.has("to-keychain"))
        return Cli::tr("Choose one of --to-keychain and --to FILE.");
    if (arguments.has("to") && arguments.valueOf("to").isEmpty())
        return Cli::tr("The name behind %1 is missing.").arg(QStringLiteral("--to"));
    return {};
}

void move(Invocation &invocation)
{
    const QString path = invocation.arguments().valueOf("to");
    const VaultPlace place = path.isEmpty() ? VaultPlace{} : VaultPlace{VaultPlace::Kind::File, wholePath(path)};
    invocation.open([&invocation, place](const Result<void> &opened) {
        const auto known = invocation.session().lastKnown();
        const bool neverWas = known && !*known;
        // Where there is no keychain, a first vault begins in a file. One that was somewhere has to be found first.
        if (!opened && !neverWas)
            return invocation.refuse(opened.error());
        if (opened && place == invocation.whereabouts().place && !invocation.session().isFirstStart()) {
            say(Cli::tr("The vault is in %1 already.").arg(invocation.session().describePlace()));
            return invocation.finish();
        }
        go(invocation, place);
    });
}

} // namespace countersign::cli
