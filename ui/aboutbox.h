// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace countersign {

/// Says what this program is, and which version.
void openAboutBox(QWidget *parent);

} // namespace countersign
