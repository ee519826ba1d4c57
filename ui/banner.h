// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace countersign {

/// A line over the list that stays until its cause has gone: a picture, a sentence, something to do about it, and where
/// it may be put off, a cross.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(const char *iconName, QWidget *parent = nullptr);

    void say(const QString &sentence, const QString &action);
    QString sentence() const;
    /// With a cross: the person may do without.
    void setDismissible(bool dismissible);

Q_SIGNALS:
    void actionWanted();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawPictures();

    QByteArray m_iconName;
    QLabel *m_picture;
    QLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace countersign
