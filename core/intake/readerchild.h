// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace countersign {

/// All that countersign-reader does: with the arguments MODE TICKET of a ReaderProcess it reads pictures until its parent
/// has no more of them. The result is the exit code. A reader never touches the vault, the settings, the keychain or a
/// display, and shuts itself in (core/platform/confinement.h) before it takes the first picture.
int serveAsReader(int &argc, char **argv);

} // namespace countersign
