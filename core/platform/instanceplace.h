// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace countersign {

/// The place of the one program that runs for a person and a settings folder. Whoever starts first holds it; later starts
/// pass on a message and end. Messages may hold keys, and so they go from program to program where nobody else can read
/// them, and only between programs of the same person.
class InstancePlace : public QObject
{
    Q_OBJECT
public:
    enum class Outcome {
        Ours,   ///< Nobody else is there, or the system cannot tell: go on.
        Passed, ///< The one that runs has the message.
        Silent, ///< One runs and does not answer.
    };

    /// Longer messages are not passed on, and not listened to. In bytes.
    static constexpr qsizetype mostBytes = 256 * 1024;

    /// Programs that name the same folder share one place. It need not be there.
    explicit InstancePlace(const QString &settingsFolder, QObject *parent = nullptr);
    ~InstancePlace() override;

    /// Takes the place, or passes the message on to who holds it, and waits no longer than `patience` for the answer. May
    /// be called before there is an application object. Who holds the place already gets Ours again.
    Outcome take(const Secret &message, std::chrono::milliseconds patience = std::chrono::seconds(3));

    /// Listens to later starts from now on, if the place is ours. Wants an application object.
    void listen();

Q_SIGNALS:
    /// Another start has passed on what it was asked for. It has its answer already.
    void asked(const countersign::Secret &message);

private:
    struct System;
    std::unique_ptr<System> m_system;
};

} // namespace countersign
