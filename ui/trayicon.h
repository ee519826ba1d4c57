// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

class QMenu;

namespace countersign {

class Session;

/// The icon in the tray: its menu copies codes of the likeliest accounts without showing them, and leads to the window,
/// the quick pick, the lock and the end of the program.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    /// How many accounts the menu has.
    static constexpr int mostAccounts = 10;

    /// The session must outlive this. The icon is in the tray from now on, as long as this lives.
    explicit TrayIcon(Session &session, QObject *parent = nullptr);
    ~TrayIcon() override;

    /// Whether the desktop shows such icons.
    static bool isPossible() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    /// A word beside the icon, for a few seconds. No codes, no names of accounts: desktops keep a history of these.
    void say(const QString &title, const QString &text);

    const QMenu *menu() const { return m_menu.get(); }

Q_SIGNALS:
    void codeWanted(const countersign::TokenId &id);
    void windowWanted();
    void pickWanted();
    void lockWanted();
    void quitWanted();

private:
    void fill();
    void addAccounts();

    Session &m_session;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
    QTimer m_soon; ///< Many changes in a row fill the menu once.
};

} // namespace countersign
