// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "core/base/errortext.h"
#include "ui/announce.h"
#include "ui/theme.h"

#include <QEvent>

namespace countersign {

Words::Words(QWidget *parent, const QString &text, Tone tone) : QLabel(text, parent), m_tone(tone)
{
    letAnnounce(this);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    recolour();
}

void Words::say(const QString &text, Tone tone)
{
    m_tone = tone;
    recolour();
    setText(text);
    announce(this, tone == Tone::Urgent ? text : QString());
    setVisible(!text.isEmpty());
}

void Words::complain(const Error &error)
{
    say(sentenceFor(error), Tone::Urgent);
}

void Words::enlarge(double factor)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * factor);
    large.setWeight(QFont::DemiBold);
    setFont(large);
}

void Words::recolour()
{
    if (std::exchange(m_recolouring, true))
        return;
    // Only what differs: the rest goes on following the window.
    QPalette own;
    if (m_tone != Tone::Plain) {
        const theme::Colours colours = theme::coloursFor(parentWidget() ? parentWidget()->palette() : palette());
        own.setColor(QPalette::WindowText, m_tone == Tone::Quiet ? colours.quiet : colours.urgent);
    }
    setPalette(own);
    m_recolouring = false;
}

void Words::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // A disabled line is pale by itself.
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace countersign
