// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace countersign {

class Pictogram;
class Words;

/// A page with a picture, a title, a sentence and buttons in the middle: what the window shows when there is no list.
class MessagePage : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePage(QWidget *parent = nullptr);

    void setMessage(const char *iconName, const QString &title, const QString &sentence);
    QString title() const;
    QString sentence() const;

    /// Adds a button under the sentence; the first one is the default.
    QPushButton *addButton(const QString &text);

private:
    Pictogram *m_picture;
    Words *m_title;
    Words *m_sentence;
    QVBoxLayout *m_buttons;
};

} // namespace countersign
