// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

namespace countersign {

/// The buttons at the foot of a dialog, in the order of the system; one under the other where they are wider than it.
class ButtonRow : public QDialogButtonBox
{
    Q_OBJECT
public:
    explicit ButtonRow(QWidget *parent = nullptr);
    ButtonRow(StandardButtons buttons, QWidget *parent);

    /// As wide as the widest of them.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace countersign
