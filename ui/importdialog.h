// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace countersign {

class Actions;

/// From which other apps accounts can come over, and for each the door through which they come.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ImportDialog(const Actions &actions, QWidget *parent = nullptr);
};

} // namespace countersign
