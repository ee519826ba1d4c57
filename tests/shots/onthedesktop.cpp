// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/onthedesktop.h"

#include "tests/shots/settle.h"
#include "tests/support/pressing.h"
#include "tests/support/vaultscene.h"
#include "ui/codecopy.h"
#include "ui/codepicker.h"
#include "ui/desktopchoices.h"
#include "ui/preferences/desktopsection.h"
#include "ui/quickpick/quickpick.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"

#include <QGuiApplication>
#include <QVBoxLayout>

namespace countersign::test {

namespace {

void picking(const Vault &vault, const Seal &seal, const Keep &keep)
{
    VaultScene scene(vault, seal);
    scene.session.open();
    CodeCopy copy(QGuiApplication::clipboard());
    CodePicker picker(scene.session, copy);
    QuickPick pick(scene.session, picker);
    pick.ask({});
    settle();
    if (!seal.isEmpty()) {
        keep(&pick, "pick-locked");
        return;
    }
    keep(&pick, "pick");
    type(&pick, "pickSearch", "b");
    keep(&pick, "pick-search");
    type(&pick, "pickSearch", "zzz");
    keep(&pick, "pick-nothing");
}

/// The section as in the preferences, where it scrolls.
class DesktopPage : public ScrolledColumn
{
public:
    DesktopPage(DesktopChoices &choices, const QSize &size)
    {
        column()->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
        column()->addWidget(new DesktopSection(choices, this));
        column()->addStretch(1);
        resize(qMin(460, size.width()), 420);
        show();
    }
};

void choosing(const QSize &size, const Keep &keep)
{
    DesktopChoices choices;
    DesktopPage off(choices, size);
    keep(&off, "desktop-off");
    choices.choose({true, true, false, DesktopChoices::suggestedShortcut()});
    choices.noteShortcutAnswer(Result<QString>(QStringLiteral("Ctrl+Alt+O")));
    DesktopPage on(choices, size);
    keep(&on, "desktop-on");
    choices.noteTray(false);
    choices.noteShortcutAnswer(Result<QString>(failure(Reason::ShortcutUnavailable)));
    keep(&on, "desktop-refused");
    choices.choose({});
}

} // namespace

void takeOnTheDesktop(const Vault &vault, const QSize &size, const Keep &keep)
{
    picking(vault, {}, keep);
    picking(vault, cheapSeal("otter plum"), keep);
    choosing(size, keep);
}

} // namespace countersign::test
