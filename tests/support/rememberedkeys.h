// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Whoever links this asks rememberedkeys.cpp for each key that a library would derive from a password. A derivation is a
/// pure function, so the same question has the same answer and need not be computed again: a thousand damaged copies of a
/// file, most of them with salt and cost untouched, then cost about one derivation. Where dlsym is missing nothing is
/// remembered, and all are slow.
namespace countersign::test::rememberedkeys {

struct Count
{
    quint64 asked = 0;
    quint64 derived = 0;
};

Count count();

/// From the so-many-th derivation on, keys that are not remembered are derived with the least work, whatever was asked
/// for. They are other keys, as of another password: enough for a fuzzer, which has read its seeds by then.
void deriveInEarnest(quint64 most);

} // namespace countersign::test::rememberedkeys
