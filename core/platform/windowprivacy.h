// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWindow;

namespace countersign {

/// Whether this system can keep a window out of screenshots, recordings and screen shares. Linux cannot.
bool canHideFromCapture();

/// Keeps a window out of them from now on, or no longer. The person still sees it. The native window has to be there
/// (after QWidget::winId or the first show), and a window that the system makes anew has to be named again. Does nothing
/// where the system cannot.
void hideFromCapture(QWindow *window, bool hidden);

} // namespace countersign
