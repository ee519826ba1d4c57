// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clockbanner.h"

#include "core/base/programdate.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cstdlib>
#include <utility>

namespace countersign {

namespace {

// In milliseconds since the start.
constexpr qint64 firstAsk = 5'000;
constexpr qint64 askAgain = 3'600'000;
/// While something is in doubt, and somebody may be mending it.
constexpr qint64 askSoon = 30'000;
/// Of a clock that was moved once more: so much further counts as worse.
constexpr qint64 worseBy = 2'000;

/// About how long, as people say it; of milliseconds.
QString span(qint64 milliseconds)
{
    struct Unit
    {
        qint64 seconds;
        qint64 from; ///< Shorter spans are told in the unit before, in seconds.
        const char *words;
    };
    static constexpr Unit units[] = {
        {86'400, 36 * 3600, QT_TRANSLATE_N_NOOP("ClockBanner", "about %n day(s)")},
        {3600, 90 * 60, QT_TRANSLATE_N_NOOP("ClockBanner", "about %n hour(s)")},
        {60, 90, QT_TRANSLATE_N_NOOP("ClockBanner", "about %n minute(s)")},
        {1, 0, QT_TRANSLATE_N_NOOP("ClockBanner", "about %n second(s)")},
    };
    const qint64 seconds = (milliseconds + 500) / 1000;
    for (const Unit &unit : units)
        if (seconds >= unit.from)
            return QCoreApplication::translate("ClockBanner", unit.words, nullptr,
                                               static_cast<int>((seconds + unit.seconds / 2) / unit.seconds));
    return {};
}

} // namespace

ClockSenses systemClockSenses()
{
    return {systemClock(), steadyClock(), askForClockWord, programMadeAt()};
}

ClockBanner::ClockBanner(ClockSenses senses, const Session &session, QWidget *parent)
    : Banner("warning", parent), m_senses(std::move(senses)), m_session(session), m_nextAsk(firstAsk)
{
    setObjectName(QStringLiteral("clockBanner"));
    setDismissible(true);
    if (!m_senses.wall)
        return;
    m_watch.emplace(m_senses.wall, m_senses.steady);
    connect(&m_session, &Session::vaultChanged, this, [this] { m_latest = latestMoment(m_session.vault()); });
    connect(this, &Banner::dismissed, this, [this] {
        m_putOff = {m_doubt, m_by};
        hide();
    });
}

void ClockBanner::look()
{
    if (!m_watch)
        return;
    const qint64 before = m_watch->moved();
    m_watch->look();
    // Whoever has moved the clock may have put it right: the system may know.
    if (m_watch->moved() != before || m_watch->elapsed() >= m_nextAsk)
        ask();
    if (!m_isAsking)
        judge();
}

void ClockBanner::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    whenDone(m_senses.ask(), this, [this](const Result<ClockWord> &word) {
        m_isAsking = false;
        m_word = word.value_or(ClockWord::Unknown);
        if (m_word == ClockWord::Kept)
            m_watch->trust();
        judge();
        m_nextAsk = m_watch->elapsed() + (m_doubt == Doubt::None ? askAgain : askSoon);
    });
}

ClockBanner::Doubt ClockBanner::doubtNow()
{
    const qint64 now = secondsOf(m_senses.wall());
    const ClockProof proof = clockProof(now, m_latest, m_senses.programMadeAt);
    // Whoever moved the clock so that it is not certainly wrong any more has put it right.
    const bool wasWrong = m_doubt == Doubt::Behind || m_doubt == Doubt::BeforeProgram;
    if (wasWrong && proof == ClockProof::None)
        m_watch->trust();
    m_by = m_watch->moved();
    if (proof == ClockProof::BeforeProgram)
        return Doubt::BeforeProgram;
    if (m_by != 0)
        return Doubt::Moved;
    // A clock in step is right, and the one that the vault was changed by was ahead.
    if (proof == ClockProof::BeforeVault && m_word != ClockWord::Kept) {
        m_by = (now - m_latest) * 1000;
        return Doubt::Behind;
    }
    return m_word == ClockWord::Loose ? Doubt::Loose : Doubt::None;
}

void ClockBanner::judge()
{
    m_doubt = doubtNow();
    if (m_doubt == Doubt::None)
        m_putOff = {};
    const bool isMore = m_doubt == Doubt::Moved && std::abs(m_by - m_putOff.by) > worseBy;
    if (m_doubt < m_putOff.doubt || (m_doubt == m_putOff.doubt && !isMore)) {
        hide();
        return;
    }
    if (const QString words = describe(); words != sentence())
        say(words, {});
    show();
}

QString ClockBanner::describe() const
{
    const QString advice = QCoreApplication::translate("ClockBanner", clockAdvice());
    const QString by = span(std::abs(m_by));
    switch (m_doubt) {
    case Doubt::None:
        break;
    case Doubt::Loose:
        return tr("Nothing keeps this computer's clock right, and services refuse codes when it is off. %1")
            .arg(advice);
    case Doubt::Behind:
        return tr("This computer's clock seems to be behind by %1, because the vault was used at a later time. "
                  "Services "
                  "may refuse the codes. %2")
            .arg(by, advice);
    case Doubt::Moved:
        return m_by > 0 ? tr("This computer's clock was moved ahead by %1. If it is wrong now, services refuse the "
                             "codes. %2")
                              .arg(by, advice)
                        : tr("This computer's clock was moved back by %1. If it is wrong now, services refuse the "
                             "codes. %2")
                              .arg(by, advice);
    case Doubt::BeforeProgram:
        return tr("This computer's clock is wrong: it shows %1, and this program was made later. Services refuse the "
                  "codes. %2")
            .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_senses.wall()).date(), QLocale::LongFormat),
                 advice);
    }
    return {};
}

} // namespace countersign
