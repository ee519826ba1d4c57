// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace countersign {

/// Keeps what stands in a line from screen readers and from everybody else on the accessibility bus: they find a password
/// field with stars from now on, also while it is shown in clear. Its name and its keys work as ever.
void hideFromReaders(QLineEdit *edit);

} // namespace countersign
