// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/actions.h"
#include "ui/buttonrow.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace countersign {

namespace {

QString keysOf(const QAction *action)
{
    QString keys;
    for (const QKeySequence &key : action->shortcuts()) {
        const QString name = key.toString(QKeySequence::NativeText);
        keys = keys.isEmpty() ? name : ShortcutsDialog::tr("%1 or %2").arg(keys, name);
    }
    return keys;
}

// As it is called in menus, without the mark of its key there and the dots of a dialog.
QString nameOf(const QAction *action)
{
    QString name = action->iconText();
    while (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(0);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    fill(actions);
    recolour();

    auto *buttons = new ButtonRow(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    layout->setSpacing(theme::gap + theme::grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(440, 520);
    m_list->setFocus();
}

void ShortcutsDialog::fill(const Actions &actions)
{
    QFont head = font();
    head.setWeight(QFont::DemiBold);
    for (const ActionGroup &group : actions.byTopic()) {
        auto *heading = new QTreeWidgetItem(m_list, {group.heading});
        heading->setFirstColumnSpanned(true);
        heading->setFont(0, head);
        heading->setSizeHint(0, {0, fontMetrics().height() + 2 * theme::gap});
        heading->setTextAlignment(0, Qt::AlignLeading | Qt::AlignBottom);
        for (const QAction *action : group.actions) {
            const QString keys = keysOf(action);
            if (keys.isEmpty() || !action->isVisible())
                continue;
            auto *row = new QTreeWidgetItem(heading, {nameOf(action), keys});
            // A screen reader may read no more than the cell it is in.
            row->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(nameOf(action), keys));
        }
    }
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(0);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void ShortcutsDialog::recolour()
{
    const QColor quiet = theme::coloursFor(palette()).quiet;
    for (int topic = 0; topic < m_list->topLevelItemCount(); ++topic) {
        QTreeWidgetItem *heading = m_list->topLevelItem(topic);
        for (int row = 0; row < heading->childCount(); ++row)
            heading->child(row)->setForeground(1, quiet);
    }
    // The page of a dialog, not a field in it.
    QPalette flat = palette();
    flat.setColor(QPalette::Base, flat.color(QPalette::Window));
    m_list->setPalette(flat);
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace countersign
