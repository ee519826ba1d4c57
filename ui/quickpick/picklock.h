// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace countersign {

class PassphraseField;
class Session;
class Words;

/// What the quick pick shows while the vault is locked: a field for the passphrase, and under it what was wrong.
class PickLock : public QWidget
{
    Q_OBJECT
public:
    /// The session must outlive this.
    explicit PickLock(Session &session, QWidget *parent = nullptr);
    ~PickLock() override;

    /// Nothing typed and nothing said; for each time it is shown, and when it goes.
    void clear();

private:
    void tryPassphrase();
    void countDown();

    Session &m_session;
    PassphraseField *m_field;
    Words *m_words;
    QTimer m_second;
};

} // namespace countersign
