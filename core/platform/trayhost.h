// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace countersign {

/// Whether something on the desktop shows tray icons. Panels come up in their own time after a login, and Qt asks once
/// and remembers the answer: so nobody should ask Qt before this says yes, or has said no for long enough.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    /// The one of this system; never null.
    static std::unique_ptr<TrayHost> ofThisSystem();

    virtual bool isThere() const = 0;

Q_SIGNALS:
    void came();
};

} // namespace countersign
