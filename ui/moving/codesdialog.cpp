// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/codesdialog.h"

#include "core/export/qrwriter.h"
#include "core/platform/portalgreeting.h"
#include "core/platform/windowprivacy.h"
#include "core/session/exportfile.h"
#include "core/session/session.h"
#include "ui/details/qrpicture.h"
#include "ui/moving/sheetpaper.h"
#include "ui/preferences/privacysection.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace countersign {

namespace {

// Codes of many accounts are dense.
constexpr int largestCode = 480;
constexpr int usualWidth = 560;

} // namespace

CodesDialog::CodesDialog(Session &session, QList<ShownCode> codes, QWidget *parent, int stayMs)
    : FormDialog(tr("Scan these codes"), parent),
      m_codes(std::move(codes)),
      m_name(new Words(this)),
      m_count(new Words(this, {}, Words::Tone::Quiet)),
      m_picture(new QrPicture(this)),
      m_said(new Words(this)),
      m_before(new QPushButton(tr("&Back"), this)),
      m_save(new QPushButton(tr("&Save as pictures…"), this))
{
    m_name->setObjectName(QStringLiteral("codeName"));
    m_name->setType(theme::Type::Heading);
    m_count->setObjectName(QStringLiteral("codeCount"));
    m_picture->setObjectName(QStringLiteral("codePicture"));
    m_picture->setMaximumSize(largestCode, largestCode);
    m_said->setObjectName(QStringLiteral("codesSaid"));
    m_said->hide();
    m_before->setObjectName(QStringLiteral("codeBefore"));
    m_before->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveCodes"));
    m_save->setAutoDefault(false);
    m_save->setFlat(true);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_picture, 100);
    across->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_before);
    foot->addStretch(1);
    foot->addWidget(m_save);
    column()->addWidget(m_name);
    column()->addWidget(m_count);
    column()->addLayout(across);
    column()->addWidget(m_said);
    column()->addLayout(foot);
    column()->addStretch(1);

    m_stay.setSingleShot(true);
    m_stay.setInterval(stayMs);
    connect(&m_stay, &QTimer::timeout, this, &CodesDialog::reject);
    connect(m_before, &QPushButton::clicked, this, [this] { showCode(m_at - 1); });
    connect(m_save, &QPushButton::clicked, this, &CodesDialog::askForFolder);
    goWith(session);
    if (parent)
        parent->window()->installEventFilter(this);
    resize(usualWidth, height());
    showCode(0);
    goButton()->setFocus();
}

void CodesDialog::showCode(qsizetype number)
{
    m_at = number;
    const ShownCode &code = m_codes.at(number);
    m_name->setText(code.name);
    m_count->say(m_codes.size() > 1 ? tr("Code %1 of %2").arg(number + 1).arg(m_codes.size()) : QString(),
                 Words::Tone::Quiet);
    const Result<QrModules> modules = qrwriter::write(code.text);
    if (modules) {
        m_picture->show(*modules, tr("QR code of %1").arg(code.name));
        m_said->hide();
    } else {
        m_picture->clear();
        m_said->complain(modules.error());
    }
    m_stay.start();
    refresh();
}

void CodesDialog::go()
{
    if (m_at + 1 < m_codes.size())
        showCode(m_at + 1);
    else
        accept();
}

void CodesDialog::refresh()
{
    const bool isLast = m_at + 1 == m_codes.size();
    goButton()->setText(isLast ? tr("Done") : tr("Next"));
    closeButton()->setText(tr("Close"));
    closeButton()->setVisible(!isLast);
    m_before->setVisible(m_codes.size() > 1);
    m_before->setEnabled(m_at > 0);
    m_save->setEnabled(!isBusy());
    FormDialog::refresh();
}

void CodesDialog::askForFolder()
{
    greetPortals(); // It may be one of theirs.
    auto *dialog = new QFileDialog(this, tr("Folder for the pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &CodesDialog::saveInto);
    dialog->open();
}

void CodesDialog::saveInto(const QString &folder)
{
    setBusy(true);
    saveNext(QDir(folder), 0, 1);
}

// The person chose a folder, not names: an earlier picture there may be of other accounts.
void CodesDialog::saveNext(const QDir &folder, qsizetype number, qsizetype fileNumber)
{
    if (number == m_codes.size()) {
        endSaving();
        m_said->say(tr("Saved %n picture(s). Whoever sees one has the keys: delete them when you are done.", nullptr,
                       static_cast<int>(number)));
        refresh();
        return;
    }
    const Result<QrModules> modules = qrwriter::write(m_codes.at(number).text);
    const auto pathOf = [&folder](qsizetype file) {
        return folder.filePath(QStringLiteral("countersign-qr-%1.png").arg(file));
    };
    while (QFileInfo::exists(pathOf(fileNumber)))
        ++fileNumber;
    const Later<void> written = modules ? exportfile::write(pathOf(fileNumber), sheetpaper::png(*modules))
                                        : already<void>(failure(modules.error()));
    whenDone(written, this, [this, folder, number, fileNumber](const Result<void> &result) {
        if (result) {
            saveNext(folder, number + 1, fileNumber + 1);
            return;
        }
        endSaving();
        m_said->complain(result.error());
        refresh();
    });
}

// While pictures were written the dialog could not go, and its time may have come.
void CodesDialog::endSaving()
{
    setBusy(false);
    m_stay.start();
}

void CodesDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    if (canHideFromCapture() && windowHandle())
        hideFromCapture(windowHandle(), isHiddenFromCapture());
}

void CodesDialog::hideEvent(QHideEvent *event)
{
    m_stay.stop();
    m_picture->clear();
    FormDialog::hideEvent(event);
}

bool CodesDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *window = qobject_cast<const QWidget *>(watched);
    const bool isGone = event->type() == QEvent::Hide
                        || (event->type() == QEvent::WindowStateChange && window && window->isMinimized());
    if (isGone && isVisible())
        QMetaObject::invokeMethod(this, &CodesDialog::reject, Qt::QueuedConnection);
    return FormDialog::eventFilter(watched, event);
}

} // namespace countersign
