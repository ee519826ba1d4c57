// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/watch.h"

#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tokenjson.h"
#include "core/base/errortext.h"
#include "core/platform/terminalinput.h"

#include <algorithm>
#include <chrono>

namespace countersign::cli {

namespace {

using namespace std::chrono_literals;
constexpr auto retryEvery = 3s;
constexpr int barColumns = 10;

/// How much of a code's window is left, as a bar and in seconds; empty without a code.
QString countdown(const std::optional<Code> &code, qint64 now)
{
    if (!code)
        return {};
    const qint64 left = code->validUntil - now;
    const qint64 whole = code->validUntil - code->validFrom;
    const auto full = static_cast<int>((left * barColumns + whole - 1) / whole);
    return QString(full, QChar(0x2588)) + QString(barColumns - full, QChar(0x2591))
           + QStringLiteral(" %1").arg(Cli::tr("%1 s").arg(left), 5);
}

/// The countdown of a code that ends soon stands out; the seconds say the same without colour.
QString coloured(const QString &text, const std::optional<Code> &code, qint64 now)
{
    if (!code || !terminal::canColour())
        return text;
    const qint64 left = code->validUntil - now;
    if (left > 10)
        return text;
    return (left > 5 ? QStringLiteral("\033[33m") : QStringLiteral("\033[31m")) + text + QStringLiteral("\033[m");
}

} // namespace

Watch::Watch(Invocation &invocation) : QObject(&invocation), m_invocation(invocation)
{
    Session &session = m_invocation.session();
    connect(&session, &Session::vaultChanged, this, &Watch::show);
    connect(&session, &Session::stateChanged, this, &Watch::show);
    connect(&session, &Session::trouble, this, [this](const Error &error) {
        m_trouble = error;
        show();
    });
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Watch::tick);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (!remark().isEmpty())
            open();
    });
}

void Watch::start()
{
    takeScreen();
    open();
    tick();
    m_retry.start(retryEvery);
}

void Watch::takeScreen()
{
    if (!terminal::canRedraw())
        return;
    m_screen = std::make_unique<terminal::TakenScreen>();
    const auto end = [this] {
        m_screen.reset();
        m_tick.stop();
        m_invocation.finish();
    };
    // Later, because a screen cannot go while it is telling of a key.
    connect(m_screen.get(), &terminal::TakenScreen::interrupted, this, end, Qt::QueuedConnection);
    connect(m_screen.get(), &terminal::TakenScreen::redrawNeeded, this, &Watch::show);
    connect(m_screen.get(), &terminal::TakenScreen::pressed, this, [this](QChar key) {
        if (key.toLower() == u'q')
            Q_EMIT m_screen->interrupted();
    });
}

void Watch::open()
{
    // A vault that was locked under our eyes, because its passphrases are others now, stays so until the next start.
    if (m_opening || m_asking || (m_asked && m_invocation.session().state() == Session::State::Locked))
        return;
    m_opening = true;
    const auto before = std::exchange(m_trouble, std::nullopt);
    whenDone(m_invocation.openSession(), this, [this, before](const Result<void> &) {
        m_opening = false;
        if (m_invocation.session().state() == Session::State::Locked && !m_asked)
            return askPassphrase();
        m_asked = m_asked || m_invocation.session().state() == Session::State::Open;
        if (before != m_trouble)
            show();
    });
}

/// Once: somebody started this and is there to type. Later there may be nobody.
void Watch::askPassphrase()
{
    m_asked = true;
    m_asking = true;
    m_screen.reset();
    m_invocation.unlock([this](const std::expected<Secret, QString> &passphrase) {
        m_asking = false;
        m_invocation.takePassphrase();
        if (!passphrase) {
            m_tick.stop();
            return m_invocation.refuse(passphrase.error());
        }
        takeScreen();
        show();
    });
}

void Watch::tick()
{
    show();
    // Up to the next whole second, when a code may end.
    const qint64 now = m_invocation.session().now();
    m_tick.start(static_cast<int>((secondsOf(now) + 1) * 1000 - now));
}

void Watch::show()
{
    if (m_asking)
        return;
    if (m_screen)
        draw();
    else
        printChanges();
}

QString Watch::remark() const
{
    const Session &session = m_invocation.session();
    switch (session.state()) {
    case Session::State::Closed:
        return Cli::tr("Opening the vault…");
    case Session::State::Locked:
        return m_asked
                   ? Cli::tr("The vault has another passphrase now. Start “countersign-cli watch” again to type it.")
                   : Cli::tr("Opening the vault…");
    case Session::State::Unreadable:
        return sentenceFor(session.error());
    case Session::State::Open:
        break;
    }
    if (m_trouble)
        return sentenceFor(*m_trouble);
    if (session.vault().tokens.isEmpty())
        return Cli::tr("There are no accounts yet. Add one with “countersign-cli add”.");
    return {};
}

void Watch::draw()
{
    const terminal::Size window = terminal::windowSize();
    const QList<Token> &tokens = m_invocation.session().vault().tokens;
    const qint64 now = m_invocation.now();
    const QString said = harmless(remark());
    const QStringList remarkLines = said.isEmpty() ? QStringList() : wrapped(said, window.columns);
    // The last line tells of the keys.
    const qsizetype room = std::max<qsizetype>(0, window.rows - 1 - remarkLines.size());
    const bool allFit = tokens.size() <= room;
    const qsizetype shown = allFit ? tokens.size() : std::max<qsizetype>(0, room - 1);

    QList<QStringList> names;
    int codeColumns = 0;
    for (qsizetype i = 0; i < shown; ++i) {
        names.append({tokens[i]->issuer, tokens[i]->account});
        codeColumns = std::max(codeColumns, columnsOf(textOf(codeInList(tokens[i], now))));
    }
    const QStringList nameLines = aligned(names);

    QStringList lines;
    for (qsizetype i = 0; i < shown; ++i) {
        const auto code = codeInList(tokens[i], now);
        const QString front = fitted(textOf(code), codeColumns) + QStringLiteral("  ");
        const QString bar = fitted(countdown(code, now), barColumns + 6) + QStringLiteral("  ");
        const int left = window.columns - columnsOf(front) - columnsOf(bar);
        // A very narrow window keeps the codes and loses the rest.
        if (left < 4)
            lines.append(fitted(front, window.columns).trimmed());
        else
            lines.append(front + coloured(bar, code, now) + fitted(nameLines[i], left).trimmed());
    }
    if (!allFit)
        lines.append(
            fitted(Cli::tr("… and %1 more: make the window higher.").arg(tokens.size() - shown), window.columns));
    lines += remarkLines;
    lines.append(fitted(Cli::tr("q: quit"), window.columns));
    // More would scroll, and a window may be that small.
    m_screen->show(lines.last(std::min<qsizetype>(lines.size(), window.rows)));
}

void Watch::printChanges()
{
    const QList<Token> &tokens = m_invocation.session().vault().tokens;
    const qint64 now = m_invocation.now();
    QList<QStringList> rows;
    for (const Token &token : tokens) {
        const auto code = codeInList(token, now);
        rows.append({textOf(code), token->issuer, token->account});
    }
    const QStringList lines = aligned(rows);
    QHash<TokenId, QString> printed;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        // The alignment changes with other tokens, so the comparison is by what the line says.
        const QString content = rows[i].join(u'\n');
        if (m_printed.value(tokens[i]->id) != content)
            say(lines[i]);
        printed.insert(tokens[i]->id, content);
    }
    m_printed = printed;
    if (const QString said = remark(); said != std::exchange(m_printedRemark, said) && !said.isEmpty())
        complain(said);
    if (!flushed())
        m_invocation.finish();
}

void watch(Invocation &invocation)
{
    (new Watch(invocation))->start();
}

} // namespace countersign::cli
