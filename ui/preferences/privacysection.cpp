// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/privacysection.h"

#include "core/platform/windowprivacy.h"
#include "core/session/settings.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace countersign {

namespace {

const QString hideKey = QStringLiteral("privacy/hideFromCapture");

} // namespace

bool isHiddenFromCapture()
{
    return settings().value(hideKey).toBool();
}

PrivacySection::PrivacySection(QWidget *parent) : Section(tr("Privacy"), parent)
{
    const bool canHide = canHideFromCapture();
    auto *hide = new WrappingCheck(tr("Keep this window &out of screenshots"), this);
    hide->setObjectName(QStringLiteral("hideFromCapture"));
    hide->setChecked(canHide && isHiddenFromCapture());
    hide->setEnabled(canHide);
    column()->addWidget(hide);
    Words *words = addWords("privacyWords");
    words->say(canHide ? tr("And out of recordings and screen shares. You still see it yourself.")
                       : tr("This system offers programs no way to do that. Close the window before you share your "
                            "screen."),
               Words::Tone::Quiet);
    hide->setAccessibleDescription(words->text());
    connect(hide, &QCheckBox::toggled, this, [this](bool hidden) {
        settings().setValue(hideKey, hidden);
        Q_EMIT changed(hidden);
    });
}

} // namespace countersign
