// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphraseedit.h"

#include "ui/hiddentext.h"
#include "ui/unlock/passphrasefield.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QStringEncoder>

#include <algorithm>

namespace countersign {

PassphraseEdit::PassphraseEdit(QWidget *parent) : QLineEdit(parent)
{
    hideFromReaders(this);
    setMaxLength(PassphraseField::maxLength);
    setDragEnabled(false);
    setAcceptDrops(false); // What is dragged here stays where it comes from, in clear.
    setShown(false);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        // What a change adds to the history: each character that went, each that came, and marks around them. The
        // selection still is as it was before.
        m_history += qAbs(text.size() - m_size) + 2 * m_selected + 4;
        m_size = text.size();
    });
    connect(this, &QLineEdit::selectionChanged, this, [this] { m_selected = selectionLength(); });
}

void PassphraseEdit::setShown(bool shown)
{
    setEchoMode(shown ? Normal : Password);
    // Setting the mode sets hints, and for clear text the wrong ones.
    Qt::InputMethodHints hints = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
    hints.setFlag(Qt::ImhHiddenText, !shown);
    setInputMethodHints(hints);
}

Secret PassphraseEdit::typed() const
{
    const QString held = text();
    QStringView kept = held;
    while (kept.endsWith(u'\n') || kept.endsWith(u'\r'))
        kept.chop(1);
    QStringEncoder encoder(QStringEncoder::Utf8);
    qsizetype size = 0;
    const Secret room = Secret::build(encoder.requiredSpace(kept.size()), [&](std::span<unsigned char> out) {
        char *begin = reinterpret_cast<char *>(out.data());
        size = out.empty() ? 0 : encoder.appendToBuffer(begin, kept) - begin;
    });
    return Secret::fromBytes(room.view().first(size));
}

void PassphraseEdit::forget()
{
    {
        const QSignalBlocker quiet(this);
        // While both share it, the characters can be overwritten where they lie, which no call of QLineEdit does.
        const QString held = text();
        auto *characters = const_cast<QChar *>(held.constData());
        std::fill_n(characters, held.size(), u'\0');
        // The history is a list of characters that is emptied but never given back: filled with others, for as long as
        // it can have been.
        setText(QString());
        const QString filling(qMin<qsizetype>(maxLength(), m_history), u'x');
        for (qsizetype written = 0; written < m_history; written += 2 * filling.size()) {
            selectAll();
            insert(filling);
        }
        setText(QString());
        m_history = m_size = m_selected = 0;
    }
    Q_EMIT textChanged(QString());
}

// Input methods want to know the words around the cursor, and send them to a program of their own.
QVariant PassphraseEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
    case Qt::ImAbsolutePosition:
        return 0;
    default:
        return QLineEdit::inputMethodQuery(query);
    }
}

void PassphraseEdit::keyPressEvent(QKeyEvent *event)
{
    lookForCapsLock(event);
    // Shown in clear, it could be copied, and then lies in the clipboard's history.
    for (const auto key : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo, QKeySequence::Redo}) {
        if (event->matches(key)) {
            event->accept();
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

// Caps Lock turns a letter's case round, so a letter whose case is not Shift's tells of it. No system says so portably.
void PassphraseEdit::lookForCapsLock(const QKeyEvent *event)
{
    bool on = m_capsLock;
    const QString typed = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        on = false; // It may mean either; the next letter tells.
    } else if (typed.size() == 1 && typed.front().isLetter() && typed.front().toLower() != typed.front().toUpper()) {
        if ((event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != Qt::NoModifier)
            return;
        const bool shift = (event->modifiers() & Qt::ShiftModifier) != Qt::NoModifier;
        // On macOS, Shift does not turn Caps Lock round: a capital with Shift says nothing there, and does no harm.
        on = typed.front().isUpper() != shift;
    }
    if (on != m_capsLock) {
        m_capsLock = on;
        Q_EMIT capsLockSeen(on);
    }
}

// Where there is a second clipboard for what is selected (X11), QLineEdit copies to it when the button comes up.
void PassphraseEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const int start = selectionStart(), length = static_cast<int>(selectedText().size());
    if (event->button() == Qt::LeftButton && start >= 0) {
        deselect();
        QLineEdit::mouseReleaseEvent(event);
        setSelection(start, length);
    } else {
        QLineEdit::mouseReleaseEvent(event);
    }
}

void PassphraseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *pasting = menu->addAction(tr("Paste"), this, &QLineEdit::paste);
    pasting->setEnabled(!isReadOnly() && !QGuiApplication::clipboard()->text().isEmpty());
    menu->popup(event->globalPos());
}

void PassphraseEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

} // namespace countersign
