// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "core/base/errortext.h"
#include "ui/announce.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace countersign {

Words::Words(QWidget *parent, const QString &text, Tone tone) : QLabel(text, parent), m_tone(tone)
{
    letAnnounce(this);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    recolour();
    lean();
    if (parent)
        parent->installEventFilter(this);
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

void Words::setType(theme::Type type)
{
    m_type = type;
    resetFont();
}

void Words::resetFont()
{
    const QWidget *around = parentWidget();
    setFont(theme::font(around ? around->font() : QApplication::font(this), m_type));
}

// A label would put a name in Latin letters on the left of a window that runs from right to left.
void Words::lean()
{
    if (!(alignment() & Qt::AlignHCenter))
        setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignAbsolute
                     | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
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

bool Words::event(QEvent *event)
{
    // What is selected here is what Ctrl+C means, before the window's own shortcut.
    if (event->type() == QEvent::ShortcutOverride && hasSelectedText()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    const bool done = QLabel::event(event);
    // Only windows are told of this.
    if (event->type() == QEvent::ApplicationFontChange && isWindow() && m_type != theme::Type::Body)
        resetFont();
    return done;
}

// A size of one's own hears nothing of the size around it.
bool Words::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange && m_type != theme::Type::Body)
        resetFont();
    return QLabel::eventFilter(watched, event);
}

void Words::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // A disabled line is pale by itself.
    if (event->type() == QEvent::PaletteChange)
        recolour();
    else if (event->type() == QEvent::LayoutDirectionChange)
        lean();
    else if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
}

} // namespace countersign
