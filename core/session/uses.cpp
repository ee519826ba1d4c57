// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/uses.h"

#include "core/session/session.h"

#include <algorithm>
#include <utility>

namespace countersign {

using namespace std::chrono_literals;

Uses::Uses(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(1min);
    connect(&m_quiet, &QTimer::timeout, this, &Uses::hurry);
    connect(&m_session, &Session::stateChanged, this, &Uses::stateChanged);
}

void Uses::note(const TokenId &id)
{
    if (m_session.state() != Session::State::Open)
        return;
    m_vaultId = m_session.vault().id;
    add(id, {1, secondsOf(m_session.now())});
    m_quiet.start();
}

void Uses::add(const TokenId &id, const Use &use)
{
    Use &known = m_unkept[id];
    known.count += use.count;
    known.lastAt = std::max(known.lastAt, use.lastAt);
}

void Uses::hurry()
{
    m_quiet.stop();
    if (m_unkept.isEmpty() || m_session.state() != Session::State::Open)
        return;
    const auto uses = std::exchange(m_unkept, {});
    whenDone(m_session.apply(changes::noteUses(uses)), this, [this, uses](const Result<void> &kept) {
        if (kept || kept.error().reason == Reason::TokenGone)
            return;
        for (auto use = uses.begin(); use != uses.end(); ++use)
            add(use.key(), use.value());
    });
}

void Uses::stateChanged()
{
    if (m_session.state() != Session::State::Open) {
        m_quiet.stop();
        return;
    }
    if (m_session.vault().id != m_vaultId)
        m_unkept.clear();
    if (!m_unkept.isEmpty())
        m_quiet.start();
}

} // namespace countersign
