// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTreeWidget;

namespace countersign {

class Actions;

/// The overview of shortcuts: what can be done by which key, by topic, made from the actions themselves.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(const Actions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const Actions &actions);
    void recolour();

    QTreeWidget *m_list;
};

} // namespace countersign
