// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/accountextras.h"

#include "ui/edit/groupchoice.h"
#include "ui/edit/pictureview.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>

namespace countersign {

namespace {

constexpr int pictureSide = 48;
constexpr int noteLines = 3;

} // namespace

AccountExtras::AccountExtras(const QString &readerProgram, QFormLayout *form, QWidget *parent)
    : QObject(parent),
      m_form(form),
      m_note(new QPlainTextEdit(parent)),
      m_groups(new GroupChoice(parent)),
      m_pictureRow(new QWidget(parent)),
      m_picture(new PictureView(readerProgram, pictureSide, m_pictureRow)),
      m_removePicture(new QPushButton(tr("Remove"), m_pictureRow)),
      m_error(new Words(parent))
{
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(parent->fontMetrics().lineSpacing() * noteLines + 2 * theme::gap);
    m_groups->setObjectName(QStringLiteral("groups"));
    m_picture->setObjectName(QStringLiteral("picture"));
    auto *choose = new QPushButton(tr("Choose…"), m_pictureRow);
    choose->setObjectName(QStringLiteral("choosePicture"));
    choose->setAutoDefault(false);
    choose->setAccessibleDescription(tr("Picture"));
    m_removePicture->setObjectName(QStringLiteral("removePicture"));
    m_removePicture->setAutoDefault(false);
    m_removePicture->setAccessibleDescription(tr("Picture"));
    m_removePicture->hide();
    m_error->setObjectName(QStringLiteral("pictureError"));
    auto *across = new FlowLayout(m_pictureRow);
    across->addWidget(m_picture);
    across->addWidget(choose);
    across->addWidget(m_removePicture);
    form->addRow(tr("N&ote"), m_note);
    form->addRow(tr("G&roups"), m_groups);
    form->addRow(tr("Picture"), m_pictureRow);
    form->addRow(QString(), m_error);
    form->setRowVisible(m_error, false);

    connect(m_note, &QPlainTextEdit::textChanged, this, &AccountExtras::keepToLength);
    connect(choose, &QPushButton::clicked, m_picture, &PictureView::choose);
    connect(m_removePicture, &QPushButton::clicked, this, [this] { setPicture({}); });
    connect(m_picture, &PictureView::pictureGiven, this, &AccountExtras::setPicture);
    connect(m_picture, &PictureView::refused, this, &AccountExtras::complain);
    connect(m_picture, &PictureView::readingBegan, this, &AccountExtras::changed);
}

void AccountExtras::setVisible(bool visible)
{
    for (QWidget *row : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_groups), m_pictureRow})
        m_form->setRowVisible(row, visible);
    m_form->setRowVisible(m_error, visible && !m_error->text().isEmpty());
}

void AccountExtras::setKnownGroups(const QStringList &groups)
{
    m_known = groups;
    m_groups->show(m_known, m_groups->chosen());
}

void AccountExtras::show(const TokenFields &fields)
{
    m_shownNote = fields.note;
    m_shownGroups = fields.groups;
    m_note->setPlainText(fields.note);
    m_groups->show(m_known, fields.groups);
    m_name = fields.issuer.isEmpty() ? fields.account : fields.issuer;
    setPicture(fields.icon);
}

void AccountExtras::setName(const QString &name)
{
    m_name = name;
    m_picture->show(m_name, m_icon);
}

void AccountExtras::setPicture(const Icon &icon)
{
    m_icon = icon;
    m_picture->show(m_name, m_icon);
    m_removePicture->setVisible(!m_icon.picture.isEmpty());
    m_error->clear();
    m_form->setRowVisible(m_error, false);
    Q_EMIT changed();
}

void AccountExtras::complain(const Error &error)
{
    m_form->setRowVisible(m_error, true);
    m_error->complain(error);
    Q_EMIT changed();
}

bool AccountExtras::isReady() const
{
    return !m_picture->isReading();
}

void AccountExtras::writeTo(TokenFields &fields) const
{
    // What was not touched stays as it was, to the last blank: it must not look like a change.
    fields.note = m_note->document()->isModified() ? m_note->toPlainText().trimmed() : m_shownNote;
    const QStringList groups = m_groups->chosen();
    const auto isSame =
        QSet<QString>(groups.begin(), groups.end()) == QSet<QString>(m_shownGroups.begin(), m_shownGroups.end());
    fields.groups = isSame ? m_shownGroups : groups;
    fields.icon = m_icon;
}

// A book that was pasted by mistake would slow down every save.
void AccountExtras::keepToLength()
{
    // What the account came with stays, however long: nobody has pasted that here.
    const qsizetype longest = qMax(longestNote, m_shownNote.size());
    if (m_note->document()->characterCount() <= longest + 1)
        return;
    const QSignalBlocker quiet(m_note);
    m_note->setPlainText(m_note->toPlainText().left(longest));
    m_note->document()->setModified();
    m_note->moveCursor(QTextCursor::End);
}

} // namespace countersign
