// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/section.h"

class QCheckBox;
class QComboBox;

namespace countersign {

/// How the list looks and what a copy does to the window.
class ListSection : public Section
{
    Q_OBJECT
public:
    explicit ListSection(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Other rules are in the settings now.
    void changed();

private:
    QComboBox *addChoice(const QString &text, const char *name);
    QCheckBox *addCheck(const QString &text, const char *name, bool on);
    void keep();

    QComboBox *m_showing;
    QComboBox *m_grouping;
    QComboBox *m_sorting;
    QCheckBox *m_nextCode;
    QCheckBox *m_hideAfterCopy;
};

} // namespace countersign
