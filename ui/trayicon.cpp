// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "core/session/session.h"
#include "ui/codepicker.h"
#include "ui/icons.h"

#include <QGuiApplication>
#include <QMenu>

namespace countersign {

namespace {

// As much of a name as a menu has room for.
QString inMenu(const QString &name)
{
    constexpr qsizetype most = 48;
    QString text = name.size() > most ? name.first(most - 1) + u'…' : name;
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayIcon::TrayIcon(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_menu(std::make_unique<QMenu>()), m_icon(applicationIcon()), m_soon(this)
{
    m_icon.setToolTip(QStringLiteral("Countersign"));
    m_icon.setContextMenu(m_menu.get());
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TrayIcon::fill);
    for (const auto signal : {&Session::vaultChanged, &Session::stateChanged})
        connect(&m_session, signal, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        // On macOS a click opens the menu, and that is all.
        if (reason == QSystemTrayIcon::Trigger && QGuiApplication::platformName() != QLatin1String("cocoa"))
            Q_EMIT windowWanted();
    });
    fill();
    m_icon.show();
}

TrayIcon::~TrayIcon()
{
    m_icon.hide();
}

void TrayIcon::say(const QString &title, const QString &text)
{
    constexpr int shownMs = 5000;
    m_icon.showMessage(title, text, applicationIcon(), shownMs);
}

void TrayIcon::addAccounts()
{
    const QList<Token> tokens = likeliestFirst(m_session.vault().tokens);
    if (tokens.isEmpty())
        return;
    m_menu->addSection(tr("Copy a code"));
    for (const Token &token : tokens.first(qMin<qsizetype>(tokens.size(), mostAccounts))) {
        const TokenId id = token->id;
        connect(m_menu->addAction(inMenu(token.fullName())), &QAction::triggered, this,
                [this, id] { Q_EMIT codeWanted(id); });
    }
    if (tokens.size() > mostAccounts)
        connect(m_menu->addAction(tr("More…")), &QAction::triggered, this, &TrayIcon::pickWanted);
    m_menu->addSeparator();
}

void TrayIcon::fill()
{
    m_menu->clear();
    const bool isOpen = m_session.state() == Session::State::Open;
    if (isOpen)
        addAccounts();
    else if (m_session.state() == Session::State::Locked)
        connect(m_menu->addAction(tr("Unlock…")), &QAction::triggered, this, &TrayIcon::windowWanted);
    connect(m_menu->addAction(tr("Show window")), &QAction::triggered, this, &TrayIcon::windowWanted);
    if (isOpen)
        connect(m_menu->addAction(tr("Quick pick")), &QAction::triggered, this, &TrayIcon::pickWanted);
    if (m_session.canLock())
        connect(m_menu->addAction(tr("Lock")), &QAction::triggered, this, &TrayIcon::lockWanted);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &TrayIcon::quitWanted);
}

} // namespace countersign
