// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace countersign {

/// The line edit inside a PassphraseField: takes in, and gives nothing away but through typed().
///
/// What Qt keeps of a typed text, and what becomes of it: the text itself and the characters in the undo history are
/// overwritten by forget(). Each key press makes new copies of both, one more for drawing while it is shown in clear, and
/// the key events have their own: all of those are given back to the heap at once, which wipes them
/// (core/base/wipingheap.h; where the heap cannot, they stay until somebody else is given the place). Input methods and
/// screen readers would be told the text, so both are answered without it.
class PassphraseEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PassphraseEdit(QWidget *parent = nullptr);

    /// The text in UTF-8, without line breaks at its end.
    Secret typed() const;
    /// Empties the field and overwrites what it held.
    void forget();

    bool isShown() const { return echoMode() == Normal; }
    void setShown(bool shown);

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// A letter has come in the case that tells of Caps Lock, or in the other.
    void capsLockSeen(bool on);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void lookForCapsLock(const QKeyEvent *event);

    qsizetype m_history = 0; ///< How long the undo history can have become since it was overwritten, in characters.
    qsizetype m_size = 0;
    qsizetype m_selected = 0;
    bool m_capsLock = false;
};

} // namespace countersign
