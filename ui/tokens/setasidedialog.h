// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QDialog>

namespace countersign {

/// Entries of the vault that could not be understood: what they are called, why, and that they are kept as they are.
class SetAsideDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SetAsideDialog(const QList<SetAside> &entries, QWidget *parent = nullptr);
};

} // namespace countersign
