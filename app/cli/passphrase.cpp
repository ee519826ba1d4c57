// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"

#include <algorithm>
#include <memory>

namespace countersign::cli {

namespace {

/// The same vault without the passphrase that opened it. Its last one goes only where the keychain is a lock as well.
Result<Held> withoutPassphrase(const Held &held, const Secret &passphrase)
{
    for (qsizetype i = 0; i < held.seal.slots.size(); ++i) {
        if (!keyslot::takesPassphrase(held.seal.slots[i]) || !keyslot::open(held.seal.slots[i], passphrase))
            continue;
        const Result<Seal> rest = sealedvault::withoutSlot(held.seal, i);
        return Held{held.vault, rest ? *rest : Seal()};
    }
    return failure(Reason::WrongPassphrase);
}

int passphrasesOf(const Held &held)
{
    return static_cast<int>(std::ranges::count_if(held.seal.slots, keyslot::takesPassphrase));
}

void set(Invocation &invocation)
{
    if (invocation.session().canLock())
        return invocation.refuse(
            Cli::tr("The vault has a passphrase already. “countersign-cli passphrase change” changes "
                    "it, and “passphrase add” adds another."));
    const auto fresh = invocation.newPassphrase();
    if (!fresh)
        return;
    invocation.whenKept(invocation.session().addPassphrase(*fresh), [&invocation] {
        say(Cli::tr("The vault in %1 has a passphrase from now on. Without it nobody can open the vault, nor can you: "
                    "keep it in a safe place as well.")
                .arg(invocation.session().describePlace()));
        invocation.finish();
    });
}

void addOne(Invocation &invocation)
{
    const auto fresh = invocation.newPassphrase();
    if (!fresh)
        return;
    invocation.whenKept(invocation.session().addPassphrase(*fresh), [&invocation] {
        say(Cli::tr("The new passphrase opens the vault as well."));
        invocation.finish();
    });
}

void change(Invocation &invocation)
{
    const auto fresh = invocation.newPassphrase();
    if (!fresh)
        return;
    const auto changed = invocation.session().changePassphrase(invocation.takePassphrase(), *fresh);
    invocation.whenKept(changed, [&invocation] {
        say(Cli::tr("The passphrase was changed. Backups made before keep the passphrase they have."));
        invocation.finish();
    });
}

void takeAway(Invocation &invocation)
{
    const bool isFile = invocation.whereabouts().isFile();
    const auto left = std::make_shared<int>(0);
    const HeldChange change = [isFile, left,
                               passphrase = invocation.takePassphrase()](const Held &held) -> Result<Held> {
        Result<Held> candidate = withoutPassphrase(held, passphrase);
        if (!candidate)
            return candidate;
        *left = passphrasesOf(*candidate);
        // A file is read by whoever gets hold of it.
        if (*left == 0 && isFile)
            return failure(Reason::PassphraseNeeded);
        return candidate;
    };
    const auto settled = [&invocation, left](const Result<void> &kept) {
        if (!kept && kept.error().reason == Reason::PassphraseNeeded)
            return invocation.refuse(Cli::tr("This is the last passphrase of a vault file, which is never without one. "
                                             "Change it, or move the vault to the keychain first."));
        if (!kept)
            return invocation.refuse(kept.error());
        say(*left > 0 ? Cli::tr("This passphrase opens the vault no more; another one does.")
                      : Cli::tr("The vault has no passphrase any more. Whoever unlocks %1 can read it.")
                            .arg(invocation.session().describePlace()));
        invocation.finish();
    };
    invocation.backups();
    whenDone(invocation.session().applyToHeld(change), &invocation, settled);
}

struct Verb
{
    const char *name;
    bool wantsPassphrase; ///< Makes sense only where there is one.
    void (*run)(Invocation &);
};

constexpr Verb verbs[] = {
    {"set", false, set}, {"change", true, change}, {"add", true, addOne}, {"remove", true, takeAway}};

const Verb *verbOf(const Arguments &arguments)
{
    const auto isIt = [&](const Verb &verb) { return arguments.names.value(0) == QLatin1String(verb.name); };
    const auto found = std::ranges::find_if(verbs, isIt);
    return found == std::end(verbs) ? nullptr : &*found;
}

} // namespace

QString faultOfPassphrase(const Arguments &arguments)
{
    // What was typed is not repeated: it may well be a passphrase.
    if (arguments.names.size() > 1)
        return Cli::tr(
            "Passphrases are not given on the command line, where other programs can see them. They are asked "
            "for, or handed on with --passphrase-fd and --new-passphrase-fd.");
    return verbOf(arguments) ? QString() : Cli::tr("Say what is to be done: set, change, add or remove.");
}

void passphrase(Invocation &invocation)
{
    const Verb *verb = verbOf(invocation.arguments());
    if (!verb->wantsPassphrase)
        return invocation.whenOpenOrNew([&invocation, verb] { verb->run(invocation); });
    invocation.whenOpen([&invocation, verb] {
        if (invocation.session().canLock())
            verb->run(invocation);
        else
            invocation.refuse(Cli::tr("The vault has no passphrase. “countersign-cli passphrase set” gives it one."));
    });
}

} // namespace countersign::cli
