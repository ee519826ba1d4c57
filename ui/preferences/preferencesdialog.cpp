// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/preferences/backupsection.h"
#include "ui/preferences/desktopsection.h"
#include "ui/preferences/listsection.h"
#include "ui/preferences/locksection.h"
#include "ui/preferences/vaultsection.h"
#include "ui/scrolledcolumn.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

constexpr int usualWidth = 460;

} // namespace

PreferencesDialog::PreferencesDialog(Session &session, Places *places, Backups *backups, QWidget *parent,
                                     DesktopChoices *desktop)
    : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scrolled = new ScrolledColumn(this);
    auto *lock = new LockSection(session, this);
    auto *list = new ListSection(this);
    auto *privacy = new PrivacySection(this);
    for (Section *section : std::initializer_list<Section *>{
             new VaultSection(session, places, this), new PassphraseSection(session, places, this), lock,
             new BackupSection(session, places, backups, this), list, privacy}) {
        scrolled->column()->addWidget(section);
    }
    if (desktop)
        scrolled->column()->addWidget(new DesktopSection(*desktop, this));
    scrolled->column()->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::grid);
    layout->addWidget(scrolled, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(lock, &LockSection::changed, this, &PreferencesDialog::lockRulesChanged);
    connect(list, &ListSection::changed, this, &PreferencesDialog::listRulesChanged);
    connect(privacy, &PrivacySection::changed, this, &PreferencesDialog::privacyChanged);
    resize(usualWidth, 100);
    fitHeight(this);
}

} // namespace countersign
