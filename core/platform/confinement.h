// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>

/// For a process that reads what strangers made: what it needs before the door is shut, and the shutting.
namespace countersign::confinement {

/// Memory a confined process may take, in bytes, its libraries included.
constexpr qint64 mostMemory = qint64(2) * 1024 * 1024 * 1024;

/// Shuts the door: from here on this process computes with what it has. It opens no files, reaches no network and no
/// other process, starts nothing and takes no more than `mostMemory`. Cannot be undone. Error: Internal when the system
/// does not take it; the process is then to end.
Result<void> begin();

/// The system ends this process unless this is called again within that time; zero takes the limit away.
void allowTime(std::chrono::seconds time);

/// An application object that shows nothing and, where the system lets it, can draw text, as pictures in SVG ask for.
std::unique_ptr<QCoreApplication> makeInvisibleApplication(int &argc, char **argv);

/// Bytes in and out as they are, where the system would take them for lines of text.
void makeStreamsBinary();

} // namespace countersign::confinement
