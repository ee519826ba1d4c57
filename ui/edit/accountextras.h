// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <QObject>

class QFormLayout;
class QPlainTextEdit;
class QPushButton;
class QWidget;

namespace countersign {

class GroupChoice;
class PictureView;
class Words;

/// Rows of a form for what an account has beside its key: a note, groups and a picture of the person's own.
class AccountExtras : public QObject
{
    Q_OBJECT
public:
    /// Adds the rows to a form whose widgets lie in `parent`. `readerProgram` as in ReaderProcess.
    AccountExtras(const QString &readerProgram, QFormLayout *form, QWidget *parent);

    void setVisible(bool visible);

    void setKnownGroups(const QStringList &groups);
    void show(const TokenFields &fields);
    /// What the picture stands for where there is none of the person's own.
    void setName(const QString &name);

    /// False while a picture is being read, which writeTo() would leave out.
    bool isReady() const;

    /// Puts what is chosen here into the fields.
    void writeTo(TokenFields &fields) const;

    /// The longest note, in characters; one that was longer before may stay as long.
    static constexpr qsizetype longestNote = 10'000;

Q_SIGNALS:
    /// Something is higher or lower now, or isReady() has changed.
    void changed();

private:
    void keepToLength();
    void setPicture(const Icon &icon);
    void complain(const Error &error);

    QFormLayout *m_form;
    QPlainTextEdit *m_note;
    GroupChoice *m_groups;
    QStringList m_known;
    QWidget *m_pictureRow;
    PictureView *m_picture;
    QPushButton *m_removePicture;
    Words *m_error;
    QString m_name;
    Icon m_icon;
    QString m_shownNote;
    QStringList m_shownGroups;
};

} // namespace countersign
