// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/startoptions.h"
#include "core/platform/instanceplace.h"

#include <functional>

namespace countersign {

/// What a later start asks of the program that runs: its options, and the desktop's leave to come to the front.
struct Wish
{
    StartOptions options;
    QByteArray leave;

    bool operator==(const Wish &) const = default;
};

/// A wish as it goes from program to program; links in it hold keys. Files are named by their whole path from here on.
Secret writeWish(const Wish &wish);

/// Nothing where it is none: whatever comes in here can only name places to open, and each is asked about before anything
/// is kept.
std::optional<Wish> readWish(const Secret &message);

/// One running program per person and settings folder.
class SingleInstance
{
public:
    SingleInstance();

    /// Ours: go on with the start. Passed: the program that runs has these wishes. Silent: it runs and does not answer.
    InstancePlace::Outcome passOn(const StartOptions &options);

    /// Serves the wishes of later starts from now on.
    void listen(std::function<void(const Wish &)> serve);

private:
    InstancePlace m_place;
};

} // namespace countersign
