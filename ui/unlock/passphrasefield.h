// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace countersign {

class PassphraseEdit;

/// A field for a passphrase: hidden unless the person wants to see it, with a word when Caps Lock is on. What is typed
/// leaves it through take() alone: not by copying, dragging, undoing, a menu or a screen reader that reads a hidden field.
class PassphraseField : public QWidget
{
    Q_OBJECT
public:
    /// The most characters (UTF-16 units) that it takes.
    static constexpr int maxLength = 1024;

    explicit PassphraseField(QWidget *parent = nullptr);
    ~PassphraseField() override;

    /// What a screen reader calls it; a label's buddy is lineEdit().
    void setName(const QString &name);
    void setPlaceholder(const QString &text);

    bool isEmpty() const;
    bool isShown() const;
    void setShown(bool shown);
    bool isCapsLockOn() const { return m_capsLock; }

    /// What is typed, as UTF-8 and as it was typed: not normalised, because Aegis does not either and a sealed file has to
    /// open in both. Line breaks at the end, which come with pasting, are left out.
    Secret typed() const;

    /// The same, and empties the field: what can be overwritten is.
    Secret take();
    void clear();

    QLineEdit *lineEdit() const;

Q_SIGNALS:
    void changed();
    void shownChanged(bool shown);
    void returnPressed();
    /// The person has moved on to another place.
    void left();

private:
    void setCapsLock(bool on);
    void drawButton();

    PassphraseEdit *m_edit;
    QToolButton *m_show;
    QLabel *m_capsLine;
    bool m_capsLock = false;
};

} // namespace countersign
