// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <QAbstractButton>

namespace countersign {

/// One recovery code that can be seen: a box to tick when it was used, the code, and when that was. The code stays in
/// locked memory; it becomes text only while it is drawn or read out.
class RecoveryRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecoveryRow(QWidget *parent = nullptr);

    /// Without a box where it is only to be looked at.
    void show(const RecoveryCode &code, bool isTickable);
    const RecoveryCode &code() const { return m_code; }

    /// The code with its state, for a screen reader. Asked for, and kept nowhere.
    QString spoken() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person wants the box ticked, or the tick taken away. It changes when the vault has.
    void tickWanted(bool used);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void nextCheckState() override;

private:
    QString whenUsed() const;

    RecoveryCode m_code;
};

} // namespace countersign
