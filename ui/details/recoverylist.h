// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign {

/// Recovery codes one under the other, each with one thing to do about it.
class RecoveryList : public QWidget
{
    Q_OBJECT
public:
    /// Kept: codes can be ticked and copied. Offered: codes that have just been typed or pasted can be left out.
    enum class Sort { Kept, Offered };

    explicit RecoveryList(Sort sort, QWidget *parent = nullptr);

    /// As few rows change as that needs, so that the focus stays where it is.
    void show(const QList<RecoveryCode> &codes);
    void clear() { show({}); }
    int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void tickWanted(const countersign::Secret &text, bool used);
    void copyWanted(const countersign::Secret &text);
    void leaveOutWanted(int number);

private:
    void addRow();

    Sort m_sort;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_rows;
};

} // namespace countersign
