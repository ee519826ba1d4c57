// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/looksection.h"

#include "ui/appearance.h"
#include "ui/words.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace countersign {

LookSection::LookSection(QWidget *parent) : Section(tr("Appearance"), parent)
{
    auto *label = new Words(this, tr("&Colors"));
    auto *colours = new QComboBox(this);
    label->setBuddy(colours);
    colours->setObjectName(QStringLiteral("appearance"));
    colours->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    colours->setMinimumContentsLength(10);
    const std::pair<Appearance::Choice, QString> choices[] = {
        {Appearance::Choice::System, tr("As the system")},
        {Appearance::Choice::Light, tr("Light")},
        {Appearance::Choice::Dark, tr("Dark")},
        {Appearance::Choice::Contrast, tr("High contrast")},
    };
    for (const auto &[choice, name] : choices)
        colours->addItem(name, QVariant::fromValue(static_cast<int>(choice)));
    colours->setCurrentIndex(colours->findData(static_cast<int>(Appearance::chosen())));
    column()->addWidget(label);
    column()->addWidget(colours);
    addWords("lookWords")
        ->say(tr("Text size, contrast and less motion are taken from the system's own settings."), Words::Tone::Quiet);
    connect(colours, &QComboBox::currentIndexChanged, this, [this, colours] {
        Appearance::choose(static_cast<Appearance::Choice>(colours->currentData().toInt()));
        Q_EMIT changed();
    });
}

} // namespace countersign
