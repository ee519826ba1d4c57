// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/setasidedialog.h"

#include "core/base/errortext.h"
#include "ui/buttonrow.h"
#include "ui/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace countersign {

SetAsideDialog::SetAsideDialog(const QList<SetAside> &entries, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Set aside"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new QLabel(tr("These entries could not be understood. They are kept exactly as they are, and a newer "
                                "version may read them; the rest of your accounts is not affected."),
                             this);
    words->setWordWrap(true);
    auto *list = new QListWidget(this);
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAccessibleName(windowTitle());
    for (const SetAside &entry : entries) {
        const QString name = entry.name.isEmpty() ? tr("Entry without a name") : entry.name;
        list->addItem(tr("%1\n%2").arg(name, sentenceFor(entry.why)));
    }
    auto *buttons = new ButtonRow(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::grid);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(440, 360);
}

} // namespace countersign
