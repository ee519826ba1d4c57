// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace countersign {

/// Keeps secrets out of crash dumps and of memory that has been given back.
void hardenProcess();

/// Names under which settings, desktop files and the keychain know the program.
void nameApplication();

/// Light or dark as the desktop says, in our own palette where the desktop brings none.
void applyTheme(QApplication &application);

/// Says that a program runs already and does not answer, until the person has read it. The exit code.
int sayThatItIsSilent();

} // namespace countersign
