// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/session/places.h"

namespace countersign::cli {

/// Which vault a call works on, and the folder with everything that is noted of it: marker, safety copies, backups.
struct Whereabouts
{
    VaultPlace place;
    QString settingsFolder;
    bool isBySettings = true; ///< False for a file that was named with --vault.

    bool isFile() const { return place.kind == VaultPlace::Kind::File; }
};

/// The place that the settings name, or the file named with --vault. Such a file has a folder of its own below the
/// settings, named after its path, so that nothing that is noted of it touches what is noted of the person's own vault;
/// unless it is that vault.
Whereabouts whereaboutsFor(const Arguments &arguments, const Places &places);

/// A path as it was typed, from the root and through no links but the last: what a file is called in settings and markers.
QString wholePath(const QString &typed);

} // namespace countersign::cli
