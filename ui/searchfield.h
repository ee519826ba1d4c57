// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

#include <functional>

class QMimeData;

namespace countersign {

/// Where one types to find an account. Keys that mean the list (arrows, Enter, copy) go there without leaving the field,
/// and an account that is pasted here is taken in instead of being searched for.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Is given the keys that mean the list.
    std::function<void(QKeyEvent *)> toList;
    /// Takes in what is pasted; false when it holds no account.
    std::function<bool(const QMimeData *)> takeIn;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void blink();
    bool meansTheList(const QKeyEvent *event) const;

    QTimer
        m_blinking; ///< The focus rests here, and a cursor that blinks all day wakes the program as often as the rings.
    bool m_isListRead = false; ///< By a screen reader, since the last key went there.
};

} // namespace countersign
