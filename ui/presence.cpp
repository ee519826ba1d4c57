// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presence.h"

#include "core/base/wipingheap.h"
#include "core/platform/activation.h"
#include "core/platform/globalshortcut.h"
#include "core/platform/trayhost.h"
#include "core/session/backups.h"
#include "ui/autolock.h"
#include "ui/clockbanner.h"
#include "ui/icons.h"
#include "ui/mainwindow.h"
#include "ui/marks/mark.h"
#include "ui/quickpick/quickpick.h"
#include "ui/trayicon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWindow>

#include <utility>

namespace countersign {

namespace {

// Panels come up within seconds of a login, or are not going to.
constexpr auto trayPatience = std::chrono::seconds(15);
// Longer than drawing the first codes takes on a slow machine, and shorter than a person needs to find the tray.
constexpr auto firstPicture = std::chrono::milliseconds(300);

} // namespace

Presence::Presence(Session &session, VaultCare care, const QString &readerProgram, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_care(care),
      m_readerProgram(readerProgram),
      m_copy(QGuiApplication::clipboard()),
      m_picker(session, m_copy),
      m_uses(session),
      m_trayPatience(this)
{
    m_care.desktop = &m_choices;
    m_care.copy = &m_copy;
    m_trayPatience.setSingleShot(true);
    m_trayPatience.setInterval(trayPatience);
    connect(&m_trayPatience, &QTimer::timeout, this, &Presence::makeTray);
    connect(&m_choices, &DesktopChoices::changed, this, &Presence::follow);
    connect(&m_picker, &CodePicker::picked, this,
            [this](const TokenId &id) { m_window ? m_window->noteUse(id) : m_uses.note(id); });
    connect(&m_copy, &CodeCopy::over, this, &Presence::endIfNothingIsLeft, Qt::QueuedConnection);
    connect(&m_session, &Session::stateChanged, this, [this] {
        // The window knows when a code has to outlast the lock, and forgets what its list has drawn.
        if (m_session.state() == Session::State::Locked && !m_window) {
            m_copy.clear();
            forgetMarks();
        }
        // Started out of sight, and something has to be decided first.
        if (m_session.state() == Session::State::Unreadable && !m_isBrief && m_window && !m_window->isVisible())
            showWindow();
        settleSoon();
    });
    // The window may be in the tray, or never have been there.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    // Nor does it end with a lock on the event loop, which Qt would take for the last one: KDE's file dialog holds some.
    QCoreApplication::setQuitLockEnabled(false);
    qApp->installEventFilter(this);
}

Presence::~Presence() = default;

void Presence::start(bool withPick, const QStringList &places)
{
    if (withPick && places.isEmpty()) {
        m_isBrief = !m_choices.rules().tray;
        showPick(leaveOfThisStart());
    } else if (m_choices.rules().startHidden && places.isEmpty()) {
        startHidden();
    } else {
        madeWindow().open(places);
        m_window->show();
    }
    settleSoon();
}

void Presence::settleSoon()
{
    if (m_session.state() != Session::State::Closed && !std::exchange(m_isSettling, true))
        QTimer::singleShot(firstPicture, this, &Presence::settleIn);
}

void Presence::startHidden()
{
    madeWindow();
    if (!m_choices.rules().tray) {
        m_window->showMinimized();
        return;
    }
    m_waitsForTray = true;
    followTray();
}

MainWindow &Presence::madeWindow()
{
    if (!m_window) {
        m_uses.hurry();
        m_window = std::make_unique<MainWindow>(m_session, m_readerProgram, m_care);
        m_window->watchClock(systemClockSenses());
        m_window->setStaysWhenClosed([this] { return staysWhenClosed(); });
        connect(m_window.get(), &MainWindow::closedIntoTray, this, &Presence::closedIntoTray);
        connect(m_window.get(), &MainWindow::appearanceChanged, this, &Presence::appearanceChanged);
    }
    return *m_window;
}

void Presence::showWindow(const QStringList &places, const QByteArray &leave)
{
    m_waitsForTray = false;
    madeWindow().open(places);
    if (std::exchange(m_isBrief, false) && m_isSettled)
        follow();
    if (m_window->isMinimized())
        m_window->showNormal();
    else
        m_window->show();
    bringToFront(m_window->windowHandle(), leave);
}

void Presence::showPick(const QByteArray &leave)
{
    if (!m_pick) {
        m_pick = std::make_unique<QuickPick>(m_session, m_picker);
        connect(m_pick.get(), &QuickPick::windowWanted, this, [this] { showWindow(); });
        connect(m_pick.get(), &QuickPick::failed, this, &Presence::complain);
        // Queued: a window that is wanted instead is asked for just after the box has gone.
        connect(m_pick.get(), &QuickPick::gone, this, &Presence::endIfNothingIsLeft, Qt::QueuedConnection);
    }
    m_pick->ask(leave);
}

void Presence::settleIn()
{
    // Whoever stays needs the window's own duties as well: locking by itself, and what it says of trouble.
    m_isSettled = true;
    // X11 wants a drawing of it at every size, and nobody waits for that.
    QGuiApplication::setWindowIcon(applicationIcon());
    if (!m_isBrief)
        madeWindow();
    follow();
    // A start leaves more behind than the hours after it need.
    giveBackFreedMemory();
}

void Presence::follow()
{
    if (!m_isBrief) {
        followTray();
        followShortcut();
    }
}

void Presence::followTray()
{
    if (!m_choices.rules().tray) {
        m_tray.reset();
        m_trayHost.reset();
        m_trayPatience.stop();
        // A program without icon and window could not be reached.
        if (m_window && !m_window->isVisible())
            m_window->showMinimized();
        return;
    }
    if (m_tray || m_trayHost)
        return;
    m_trayHost = TrayHost::ofThisSystem();
    connect(m_trayHost.get(), &TrayHost::came, this, &Presence::makeTray);
    // With the window in sight nobody waits, and a tray of X11 alone is found at once.
    if (m_trayHost->isThere() || !m_waitsForTray)
        makeTray();
    else
        m_trayPatience.start();
}

void Presence::makeTray()
{
    m_trayPatience.stop();
    const bool isPossible = TrayIcon::isPossible();
    m_choices.noteTray(isPossible);
    const bool isWaitedFor = std::exchange(m_waitsForTray, false);
    if (m_tray)
        return;
    if (!isPossible) {
        if (isWaitedFor)
            madeWindow().showMinimized();
        m_isBrief = !m_window || !m_window->isVisible(); // Nothing else would end it after a quick pick.
        endIfNothingIsLeft();
        return;
    }
    m_tray = std::make_unique<TrayIcon>(m_session);
    connect(m_tray.get(), &TrayIcon::codeWanted, this, &Presence::copyFor);
    connect(m_tray.get(), &TrayIcon::windowWanted, this, [this] { showWindow(); });
    connect(m_tray.get(), &TrayIcon::pickWanted, this, [this] { showPick(); });
    connect(m_tray.get(), &TrayIcon::lockWanted, this, [this] { m_session.lock(); });
    connect(m_tray.get(), &TrayIcon::quitWanted, this, &Presence::quit);
}

void Presence::followShortcut()
{
    const QKeySequence wanted = m_choices.rules().shortcut;
    if (wanted == m_grabbed)
        return;
    m_grabbed = wanted;
    m_choices.noteShortcutAnswer({});
    if (wanted.isEmpty()) {
        m_shortcut.reset();
        return;
    }
    if (!m_shortcut) {
        m_shortcut = GlobalShortcut::ofThisSystem();
        connect(m_shortcut.get(), &GlobalShortcut::pressed, this, &Presence::showPick);
    }
    whenDone(m_shortcut->grab(wanted), m_shortcut.get(), [this, wanted](const Result<QString> &answer) {
        if (wanted == m_grabbed)
            m_choices.noteShortcutAnswer(answer);
    });
}

bool Presence::staysWhenClosed() const
{
    const DesktopRules &rules = m_choices.rules();
    return rules.tray && rules.closeToTray && m_tray && TrayIcon::isPossible();
}

void Presence::closedIntoTray()
{
    // Whoever wants it locked out of sight means this, too.
    if (loadLockRules().onMinimise && m_session.canLock())
        m_session.lock();
    if (m_choices.takeFirstClosing())
        m_tray->say(tr("Countersign is still here"),
                    tr("You find it in the tray. To end it, choose Quit in the menu there."));
}

void Presence::copyFor(const TokenId &id)
{
    whenDone(m_picker.pick(id), this, [this](const Result<void> &picked) {
        // Asked for twice in a row: the first is on its way.
        if (!picked && picked.error().reason == Reason::Cancelled)
            return;
        if (!picked)
            complain(picked.error());
        else if (m_tray)
            m_tray->say(tr("Code copied"),
                        tr("It stays on the clipboard for %n second(s).", nullptr, CodeCopy::usualStayMs / 1000));
    });
}

void Presence::complain(const Error &error)
{
    showWindow();
    m_window->complain(error);
}

void Presence::quit()
{
    if (m_pick)
        m_pick->hide();
    if (m_window) {
        m_window->quit();
        return;
    }
    m_isBrief = true;
    m_copy.clear();
    endIfNothingIsLeft();
}

void Presence::endIfNothingIsLeft()
{
    const bool isSeen = (m_pick && m_pick->isVisible()) || (m_window && m_window->isVisible());
    if (!m_isBrief || isSeen || m_copy.isHolding() || m_picker.isBusy())
        return;
    m_uses.hurry();
    const auto again = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
    if (m_session.isBusy()) {
        connect(&m_session, &Session::idle, this, &Presence::endIfNothingIsLeft, again);
        return;
    }
    if (m_care.backups)
        m_care.backups->hurry();
    if (m_care.backups && m_care.backups->isBusy())
        connect(m_care.backups, &Backups::idle, this, &Presence::endIfNothingIsLeft, again);
    else
        QCoreApplication::quit();
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop ends the session, or somebody asks the program to: its window must not stay in the tray then.
    if (event->type() == QEvent::Quit && watched == qApp && m_window)
        m_window->noteQuitting();
    return QObject::eventFilter(watched, event);
}

} // namespace countersign
