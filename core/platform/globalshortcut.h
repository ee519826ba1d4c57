// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QKeySequence>
#include <QObject>

#include <memory>

namespace countersign {

/// A key that reaches us while another program has the keyboard, as far as the system has such a thing.
class GlobalShortcut : public QObject
{
    Q_OBJECT
public:
    /// The one of this system; never null.
    static std::unique_ptr<GlobalShortcut> ofThisSystem();

    /// Whether the systems can take a key: one stroke of A to Z, 0 to 9, Space or F1 to F12, with Ctrl, Alt or Meta (an F
    /// key may stand alone).
    static bool isSuitable(const QKeySequence &keys);

    /// Asks for the key, in place of the one from before; some systems show the person a dialog of their own. Answers with
    /// what the system calls the key, which may be another one that the person chose there. Errors: ShortcutUnsuitable,
    /// ShortcutTaken, ShortcutRefused, ShortcutUnavailable (no program gets one here).
    virtual Later<QString> grab(const QKeySequence &keys) = 0;

    /// Gives it back.
    virtual void release() = 0;

Q_SIGNALS:
    /// `leave`: the desktop's leave to come to the front (see activation.h).
    void pressed(const QByteArray &leave);
};

} // namespace countersign
