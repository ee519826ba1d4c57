// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/readingdialog.h"

#include "core/base/errortext.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

ReadingDialog::ReadingDialog(QWidget *parent)
    : FormDialog(tr("Import from another app"), parent),
      m_head(new Words(this)),
      m_count(new Words(this, {}, Words::Tone::Quiet)),
      m_bar(new QProgressBar(this)),
      m_label(new QLabel(tr("&Password of the file"), this)),
      m_password(new PassphraseField(this)),
      m_why(new Words(this)),
      m_leaveOut(new QPushButton(tr("&Leave this file out"), this))
{
    setAttribute(Qt::WA_DeleteOnClose, false);
    m_head->setObjectName(QStringLiteral("readingHead"));
    m_head->setType(theme::Type::Heading);
    m_count->setObjectName(QStringLiteral("readingCount"));
    m_bar->setObjectName(QStringLiteral("readingBar"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reading"));
    m_label->setBuddy(m_password->lineEdit());
    m_password->setObjectName(QStringLiteral("filePassword"));
    m_password->setName(tr("Password of the file"));
    m_why->setObjectName(QStringLiteral("readingWhy"));
    m_why->hide();
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setAutoDefault(false);
    m_leaveOut->setFlat(true);
    goButton()->setText(tr("Open"));
    column()->addWidget(m_head);
    column()->addWidget(m_count);
    column()->addWidget(m_bar);
    column()->addWidget(m_label);
    column()->addWidget(m_password);
    column()->addWidget(m_why);
    column()->addWidget(m_leaveOut, 0, Qt::AlignLeading);
    column()->addStretch(1);

    connect(m_password, &PassphraseField::changed, this, &ReadingDialog::refresh);
    connect(m_password, &PassphraseField::returnPressed, goButton(), &QPushButton::click);
    connect(m_leaveOut, &QPushButton::clicked, this, &ReadingDialog::leftOut);
}

void ReadingDialog::showProgress(const QString &file, int number, int count)
{
    m_asks = false;
    m_head->setText(tr("Reading “%1”…").arg(file));
    m_count->say(count > 1 ? tr("File %1 of %2").arg(number).arg(count) : QString(), Words::Tone::Quiet);
    // One file gives no measure of how far it is.
    m_bar->setRange(0, count > 1 ? count : 0);
    m_bar->setValue(number - 1);
    refresh();
}

void ReadingDialog::ask(const QString &file, const Error &why, bool mayBeLeftOut)
{
    m_asks = true;
    m_mayBeLeftOut = mayBeLeftOut;
    m_head->setText(file);
    const bool isWrong = why.reason == Reason::ForeignPasswordWrong;
    m_why->say(sentenceFor(why), isWrong ? Words::Tone::Urgent : Words::Tone::Plain);
    refresh();
    m_password->setFocus();
}

void ReadingDialog::go()
{
    Q_EMIT passwordTyped(m_password->take());
}

void ReadingDialog::refresh()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_password, m_why})
        part->setVisible(m_asks);
    m_leaveOut->setVisible(m_asks && m_mayBeLeftOut);
    m_bar->setVisible(!m_asks);
    m_count->setVisible(!m_asks && !m_count->text().isEmpty());
    goButton()->setVisible(m_asks);
    goButton()->setEnabled(m_asks && !m_password->isEmpty());
    FormDialog::refresh();
}

// Reading can be given up at any time: FileReading ends what is being computed.
void ReadingDialog::reject()
{
    m_password->clear();
    QDialog::reject();
    Q_EMIT givenUp();
}

} // namespace countersign
