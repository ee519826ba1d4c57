// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace countersign {

class IconButton;
class Pictogram;
class Words;

/// A line over the list that stays until its cause has gone: a picture, a sentence, something to do about it, and where
/// it may be put off, a cross. In a narrow window the button stands under the sentence.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(const char *iconName, QWidget *parent = nullptr);

    /// Another picture, and its colour: `soon` is a warning, `accent` only a word.
    void setPicture(const char *iconName, theme::Role role);
    void say(const QString &sentence, const QString &action);
    QString sentence() const;
    /// With a cross: the person may do without.
    void setDismissible(bool dismissible);

Q_SIGNALS:
    void actionWanted();
    void dismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange(bool narrow);
    bool isNarrow() const;

    Pictogram *m_picture;
    Words *m_sentence;
    QPushButton *m_action;
    IconButton *m_close;
    QGridLayout *m_grid;
    bool m_isNarrow = false;
};

} // namespace countersign
