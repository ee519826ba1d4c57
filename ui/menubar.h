// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace countersign {

class Actions;

/// Whether programs have their menus in a bar that belongs to the desktop (macOS). Elsewhere the window's buttons have them.
bool isMenuBarUsual();

/// The bar with everything that can be asked for.
QMenuBar *makeMenuBar(const Actions &actions, QWidget *parent);

} // namespace countersign
