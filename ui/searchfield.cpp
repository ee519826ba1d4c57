// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchfield.h"

#include "ui/icons.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>

#include <utility>

namespace countersign {

namespace {

using namespace std::chrono_literals;

// As long as GTK lets a cursor blink.
constexpr auto blinkFor = 10s;

// Of the application, because a field has none of its own. Less than zero is whatever the system says.
constexpr int systemFlash = -1;

// A link, a picture, or the lines of a "set up manually" block: nobody searches for those.
bool looksLikeAccount(const QMimeData *content)
{
    return content
           && (content->hasImage() || content->hasUrls() || content->text().contains(u"otpauth")
               || content->text().trimmed().contains(u'\n'));
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search accounts"));
    setAcceptDrops(false); // What is dropped here is an account, and its key no search.
    addAction(icon("search"), LeadingPosition);
    // Not Qt's own clear button: its picture makes the icon theme and every image plugin load at the start.
    QAction *clearing = addAction(icon("close"), TrailingPosition);
    clearing->setText(tr("Clear the search"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
    m_blinking.setSingleShot(true);
    m_blinking.setInterval(blinkFor);
    connect(&m_blinking, &QTimer::timeout, this, [] { QApplication::setCursorFlashTime(0); });
}

void SearchField::blink()
{
    QApplication::setCursorFlashTime(systemFlash);
    m_blinking.start();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    blink();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_blinking.stop();
    QApplication::setCursorFlashTime(systemFlash);
}

bool SearchField::meansTheList(const QKeyEvent *event) const
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Space:
        return text().isEmpty();
    default:
        return event->matches(QKeySequence::Copy) && !hasSelectedText();
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    blink();
    const QMimeData *content = event->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->mimeData() : nullptr;
    if (looksLikeAccount(content) && takeIn && takeIn(content))
        return;
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (!toList || !meansTheList(event)) {
        QLineEdit::keyPressEvent(event);
        // The first key after some for the list: whoever types here is here again.
        if (event->isAccepted() && std::exchange(m_isListRead, false)) {
            QAccessibleEvent here(this, QAccessible::Focus);
            QAccessible::updateAccessibility(&here);
        }
        return;
    }
    m_isListRead = true;
    toList(event);
}

// Undo in the window is not taken away by a field in which there is nothing to undo, nor Ctrl+U, with which X11 empties a
// line: here Escape does.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !isUndoAvailable()) || key->matches(QKeySequence::DeleteCompleteLine))
            return false;
    }
    return QLineEdit::event(event);
}

} // namespace countersign
