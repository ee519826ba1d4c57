// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace countersign {

/// The first thing in every main(): when the arguments ask this process to be a reader (see ReaderProcess), it reads
/// pictures until its parent has no more of them, and the result is the exit code. Nothing when this is to be an
/// ordinary run. A reader never touches the vault, the settings, the keychain or a display, and shuts itself in
/// (core/platform/confinement.h) before it takes the first picture.
std::optional<int> serveAsReader(int &argc, char **argv);

} // namespace countersign
