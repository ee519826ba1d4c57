// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>

#include <memory>
#include <optional>

namespace countersign {

/// How the person has set up their desktop, as far as the system says.
struct SystemLook
{
    enum class Scheme { Unsaid, Light, Dark };

    Scheme scheme = Scheme::Unsaid;
    QColor accent; ///< Not valid where none is chosen.
    bool moreContrast = false;
    bool lessMotion = false;
    double textScale = 1; ///< By what to enlarge Qt's font, where Qt does not do so itself.

    friend bool operator==(const SystemLook &, const SystemLook &) = default;
};

/// Reads how the desktop is set up, and goes on listening. Nothing blocks: where the answer takes its time, look() says
/// nothing until it is there.
class SystemLookWatch : public QObject
{
    Q_OBJECT
public:
    SystemLook look() const { return m_look.value_or(SystemLook()); }
    /// Whether the system has been heard. What it says may be nothing in particular, and counts all the same.
    bool hasSeen() const { return m_look.has_value(); }

Q_SIGNALS:
    void changed();

protected:
    /// Keeps a look, and tells when it is the first or another one.
    void see(const SystemLook &look);

private:
    std::optional<SystemLook> m_look;
};

/// The one of this system; null where there is nothing to ask.
std::unique_ptr<SystemLookWatch> watchSystemLook();

} // namespace countersign
