// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/otp/code.h"
#include "core/platform/takenscreen.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <optional>

namespace countersign::cli {

/// Live codes: redrawn once a second on a terminal, and a line for each new code anywhere else. What is wrong with the
/// keychain is shown and tried again, so the codes appear as soon as they can.
class Watch : public QObject
{
    Q_OBJECT
public:
    explicit Watch(Invocation &invocation);

    void start();

private:
    void takeScreen();
    void open();
    void askPassphrase();
    void tick();
    void show();
    void draw();
    void printChanges();
    QString remark() const;

    Invocation &m_invocation;
    QTimer m_tick;
    QTimer m_retry;
    std::unique_ptr<terminal::TakenScreen> m_screen; ///< Null where nothing can be redrawn.
    std::optional<Error> m_trouble;                  ///< The vault is open, but could not be read again.
    bool m_opening = false;
    bool m_asking = false; ///< The terminal is the person's, to type the passphrase.
    bool m_asked = false;
    QHash<TokenId, QString> m_printed; ///< Where nothing is redrawn: the last line of each token,
    QString m_printedRemark;           ///< and the last remark.
};

} // namespace countersign::cli
