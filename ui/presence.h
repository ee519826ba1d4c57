// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/uses.h"
#include "ui/codecopy.h"
#include "ui/codepicker.h"
#include "ui/desktopchoices.h"
#include "ui/vaultactions.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace countersign {

class GlobalShortcut;
class MainWindow;
class QuickPick;
class TrayHost;
class TrayIcon;

/// How the program is there for the person: by its window, its icon in the tray, the quick pick and a key for it. Makes
/// each of them when it is first needed, and knows when the program is to end.
class Presence : public QObject
{
    Q_OBJECT
public:
    /// What `care` names and the session must outlive this. `readerProgram`: see MainWindow.
    Presence(Session &session, VaultCare care, const QString &readerProgram = {}, QObject *parent = nullptr);
    ~Presence() override;

    /// The start of the program: with its window, without it where the person chose so, or with the quick pick alone; then
    /// it ends with that, once the copied code has left the clipboard.
    void start(bool withPick, const QStringList &places);

    /// Shows the window, in front, and takes in files and links. `leave`: see bringToFront.
    void showWindow(const QStringList &places = {}, const QByteArray &leave = {});
    void showPick(const QByteArray &leave = {});

    /// Ends the program, after the last change has been saved or refused, and backed up.
    void quit();

    /// Null until it was needed.
    MainWindow *window() const { return m_window.get(); }
    QuickPick *pick() const { return m_pick.get(); }
    TrayIcon *tray() const { return m_tray.get(); }
    DesktopChoices &choices() { return m_choices; }
    CodeCopy &copy() { return m_copy; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &madeWindow();
    void startHidden();
    void settleSoon();
    void settleIn();
    void follow();
    void followTray();
    void makeTray();
    void followShortcut();
    bool staysWhenClosed() const;
    void closedIntoTray();
    void copyFor(const TokenId &id);
    void complain(const Error &error);
    void endIfNothingIsLeft();

    Session &m_session;
    VaultCare m_care;
    QString m_readerProgram;
    DesktopChoices m_choices;
    CodeCopy m_copy;
    CodePicker m_picker;
    Uses m_uses; ///< While there is no window to note them.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QuickPick> m_pick;
    std::unique_ptr<TrayHost> m_trayHost;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<GlobalShortcut> m_shortcut;
    QKeySequence m_grabbed;
    QTimer m_trayPatience;
    bool m_isSettling = false;   ///< The vault has answered.
    bool m_isSettled = false;    ///< The first picture is there as well, and what costs time has been made.
    bool m_isBrief = false;      ///< Started for one quick pick, and nobody has asked for more.
    bool m_waitsForTray = false; ///< Started into a tray that is not there yet.
};

} // namespace countersign
