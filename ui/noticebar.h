// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace countersign {

class IconButton;

/// One short message at the foot of the window, with at most one thing to do about it. A newer message replaces an
/// older one. Screen readers are told.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Lies at the foot of a widget from now on, over what is there: a notice must not push the rows about.
    void floatOver(QWidget *ground);

    /// Shows a message for a few seconds.
    void say(const QString &text);

    /// Shows a message with a button, for longer; `act` runs when it is pressed.
    void offer(const QString &text, const QString &actionText, std::function<void()> act);
    /// The same, with a button that undoes what the message is about.
    void offerUndo(const QString &text, std::function<void()> undo);
    /// Undoes it, while the message is there.
    void undo();

    /// Shows something that went wrong; it stays until it is closed or replaced. A button with another way to go on
    /// stands beside it where there is one.
    void complain(const QString &text, const QString &actionText = {}, std::function<void()> act = {});

    QString text() const;

    /// Puts the focus on what there is to do about a message, and while it is there, the message stays. False when there
    /// is no message.
    bool takeFocus();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QString &text, int milliseconds);
    void timeOut();
    void leave();
    void forget();
    void recolour();
    void place();

    QLabel *m_text;
    QPushButton *m_action;
    IconButton *m_close;
    QGridLayout *m_grid;
    bool m_isActionBelow = false;
    QTimer m_timer{this};
    int m_timeLeft = 0; ///< Of a message that is out of sight with its window, in milliseconds.
    std::function<void()> m_act;
    QPointer<QWidget> m_before; ///< Has the focus again when the message goes.
    bool m_isUndo = false;
    bool m_recolouring = false;
};

} // namespace countersign
