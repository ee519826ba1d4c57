// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/section.h"

namespace countersign {

/// Whether the window looks as the system says, or as the person wants it.
class LookSection : public Section
{
    Q_OBJECT
public:
    explicit LookSection(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Another choice is in the settings now (see Appearance::refresh).
    void changed();
};

} // namespace countersign
