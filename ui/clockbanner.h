// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/clocktrust.h"
#include "core/platform/clockwatch.h"
#include "core/vault/clockproof.h"
#include "ui/banner.h"

#include <optional>

namespace countersign {

class Session;

/// What a banner about the clock learns about it from. All empty: nothing, and it never shows.
struct ClockSenses
{
    Clock wall;
    Clock steady;                          ///< See steadyClock().
    std::function<Later<ClockWord>()> ask; ///< See askForClockWord().
    qint64 programMadeAt = 0;
};

/// Those of the system.
ClockSenses systemClockSenses();

/// Says that the computer's clock is likely to be wrong, so that services refuse codes, and what to do. Goes by itself
/// when the clock is right again; put off, it comes back only when things get worse or the program starts again.
class ClockBanner : public Banner
{
    Q_OBJECT
public:
    /// The session must outlive it.
    ClockBanner(ClockSenses senses, const Session &session, QWidget *parent = nullptr);

    /// Looks at the clocks. To be called whenever a clock moves in the window anyway: it has no timer of its own, costs
    /// next to nothing, and asks the system now and then, the first time some seconds after the start.
    void look();

private:
    /// From bad to worse.
    enum class Doubt { None, Loose, Behind, Moved, BeforeProgram };
    struct PutOff
    {
        Doubt doubt = Doubt::None;
        qint64 by = 0;
    };

    void ask();
    void judge();
    Doubt doubtNow();
    QString describe() const;

    ClockSenses m_senses;
    const Session &m_session;
    std::optional<ClockWatch> m_watch;
    ClockWord m_word = ClockWord::Unknown;
    qint64 m_latest = 0; ///< The moment that the vault tells of, in Unix seconds.
    qint64 m_nextAsk;    ///< Milliseconds since the start.
    bool m_isAsking = false;
    Doubt m_doubt = Doubt::None;
    qint64 m_by = 0; ///< Milliseconds that the clock is off, as far as the doubt says so.
    PutOff m_putOff;
};

} // namespace countersign
