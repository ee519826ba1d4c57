// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/section.h"

namespace countersign {

/// Who else may see the window.
class PrivacySection : public Section
{
    Q_OBJECT
public:
    explicit PrivacySection(QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(bool hidden);
};

/// Whether the person wants the window kept out of screenshots and screen shares.
bool isHiddenFromCapture();

} // namespace countersign
