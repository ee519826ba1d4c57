// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backuppicker.h"

#include "core/base/background.h"
#include "core/platform/portalgreeting.h"
#include "core/session/backupfile.h"
#include "ui/backup/momentwords.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace countersign {

BackupPicker::BackupPicker(QWidget *parent)
    : QWidget(parent),
      m_none(new Words(this, tr("Looking for backups…"), Words::Tone::Quiet)),
      m_list(new QListWidget(this)),
      m_passphraseRow(new QWidget(this)),
      m_passphrase(new PassphraseField(m_passphraseRow)),
      m_words(new Words(this))
{
    auto *label = new Words(this, tr("&Backups that were found"));
    label->setObjectName(QStringLiteral("foundLabel"));
    label->setBuddy(m_list);
    m_none->setObjectName(QStringLiteral("noneFound"));
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setAccessibleName(tr("Backups that were found"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(theme::grid / 2);
    m_list->setMinimumHeight(4 * fontMetrics().height());
    auto *file = new QPushButton(tr("Choose a &file…"), this);
    file->setObjectName(QStringLiteral("chooseFile"));
    file->setAutoDefault(false);
    auto *passphraseLabel = new Words(m_passphraseRow, tr("&Passphrase of this backup"));
    passphraseLabel->setBuddy(m_passphrase->lineEdit());
    m_passphrase->setName(tr("Passphrase of this backup"));
    m_passphrase->setObjectName(QStringLiteral("backupPassphrase"));
    m_words->setObjectName(QStringLiteral("pickerWords"));
    m_words->hide();

    auto *row = new QVBoxLayout(m_passphraseRow);
    row->setContentsMargins(0, theme::grid, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(passphraseLabel);
    row->addWidget(m_passphrase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(label);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    layout->addWidget(file, 0, Qt::AlignLeading);
    layout->addWidget(m_passphraseRow);
    layout->addWidget(m_words);
    m_list->hide();
    label->hide();
    m_passphraseRow->hide();

    connect(m_list, &QListWidget::currentRowChanged, this, &BackupPicker::rowChosen);
    connect(file, &QPushButton::clicked, this, &BackupPicker::chooseFile);
    connect(m_passphrase, &PassphraseField::changed, this, &BackupPicker::changed);
    connect(m_passphrase, &PassphraseField::returnPressed, this, &BackupPicker::returnPressed);
}

void BackupPicker::find(const QString &folder, const QString &settingsFolder, const QUuid &vaultId)
{
    m_isOtherVaultNamed = !vaultId.isNull();
    whenDone(findBackups(folder, settingsFolder, vaultId), this,
             [this](const Result<QList<FoundBackup>> &found) { offer(found.value_or(QList<FoundBackup>())); });
}

void BackupPicker::offer(const QList<FoundBackup> &found)
{
    const bool wasFaster = !m_chosen.path.isEmpty();
    {
        const QSignalBlocker quiet(m_list);
        for (const FoundBackup &backup : found)
            add(backup, static_cast<int>(m_found.size()));
    }
    const bool none = m_found.isEmpty();
    m_none->say(none ? tr("No backups were found in the usual places. If you have one, choose its file.") : QString());
    m_list->setVisible(!none);
    findChild<QLabel *>(QStringLiteral("foundLabel"))->setVisible(!none);
    if (!none && !wasFaster) {
        m_isOurChoice = true;
        m_list->setCurrentRow(0);
    }
    Q_EMIT changed();
}

void BackupPicker::add(const FoundBackup &backup, int row)
{
    m_found.insert(row, backup);
    QStringList remarks{QLocale().formattedDataSize(backup.size)};
    if (backup.isSafetyCopy)
        remarks.append(tr("replaced by a restore"));
    if (m_isOtherVaultNamed && !backup.isOfVault)
        remarks.append(tr("of another vault"));
    auto *item = new QListWidgetItem(tr("%1\n%2").arg(momentWords(backup.when), remarks.join(QStringLiteral(" · "))));
    item->setToolTip(QDir::toNativeSeparators(backup.path));
    m_list->insertItem(row, item);
}

void BackupPicker::choose(const QString &path)
{
    const QFileInfo file(path);
    FoundBackup backup{file.absoluteFilePath(), file.lastModified().toUTC(), file.size(), true, false};
    const auto known = std::ranges::find(m_found, backup.path, &FoundBackup::path);
    if (known != m_found.end()) {
        m_list->setCurrentRow(static_cast<int>(known - m_found.begin()));
        return;
    }
    m_isOurChoice = true;
    add(backup, 0);
    m_list->item(0)->setText(tr("%1\n%2").arg(file.fileName(), momentWords(backup.when)));
    m_none->hide();
    m_list->show();
    findChild<QLabel *>(QStringLiteral("foundLabel"))->show();
    m_list->setCurrentRow(0);
    rowChosen(0);
}

void BackupPicker::rowChosen(int row)
{
    if (row < 0 || m_chosen.path == m_found.at(row).path)
        return;
    m_chosen = m_found.at(row);
    m_content = {};
    m_words->hide();
    Q_EMIT changed();
    const int reading = ++m_reading;
    whenDone(inBackground([path = m_chosen.path] { return backupfile::read(path); }), this,
             [this, reading](const Result<Secret> &content) {
        if (reading == m_reading)
            took(content);
    });
}

void BackupPicker::took(const Result<Secret> &content)
{
    m_content = content.value_or(Secret());
    m_passphraseRow->setVisible(content && wantsPassphrase());
    if (content)
        m_words->say(wantsPassphrase() ? QString() : tr("This file opens without a passphrase."), Words::Tone::Quiet);
    else
        m_words->complain(content.error());
    Q_EMIT changed();
    // The list keeps the focus while somebody walks through it with the arrow keys.
    if (std::exchange(m_isOurChoice, false))
        focusFirst();
}

bool BackupPicker::wantsPassphrase() const
{
    return backupfile::wantsPassphrase(m_content);
}

bool BackupPicker::isReady() const
{
    return !m_content.isEmpty() && (!wantsPassphrase() || !m_passphrase->isEmpty());
}

Secret BackupPicker::typedPassphrase() const
{
    return m_passphrase->typed();
}

void BackupPicker::clearPassphrase()
{
    m_passphrase->clear();
}

void BackupPicker::refuse(const Error &error)
{
    m_words->complain(error);
    Q_EMIT changed();
    focusFirst();
}

void BackupPicker::focusFirst()
{
    if (!m_passphraseRow->isHidden()) {
        m_passphrase->setFocus();
        m_passphrase->lineEdit()->selectAll();
    } else if (m_found.isEmpty()) {
        findChild<QPushButton *>(QStringLiteral("chooseFile"))->setFocus();
    } else {
        m_list->setFocus();
    }
}

void BackupPicker::chooseFile()
{
    greetPortals(); // It may be one of theirs.
    const QString folder = m_chosen.path.isEmpty() ? QString() : QFileInfo(m_chosen.path).path();
    auto *dialog = new QFileDialog(this, tr("Choose a backup"), folder, tr("Backups (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupPicker::choose);
    dialog->open();
}

} // namespace countersign
