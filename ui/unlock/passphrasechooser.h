// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/base/strength.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace countersign {

class PassphraseField;
class StrengthBar;

/// Where a new passphrase is chosen: typed twice, or once in clear, with a word on how strong it is. A weak one is ready
/// only after a second yes.
class PassphraseChooser : public QWidget
{
    Q_OBJECT
public:
    /// Shorter ones, in characters, count as weak whatever they are made of.
    static constexpr int leastLength = 8;

    explicit PassphraseChooser(QWidget *parent = nullptr);
    ~PassphraseChooser() override;

    /// There is a passphrase, typed twice alike (or shown in clear), and strong enough or wanted all the same.
    bool isReady() const;
    /// Too easy to guess for isReady() without the second yes.
    bool isWeak() const { return m_isWeak; }
    Strength strength() const { return m_strength; }

    /// The chosen one, and empties everything. Empty unless isReady().
    Secret take();
    void clear();

Q_SIGNALS:
    /// What isReady() says may have changed.
    void changed();
    /// Return was pressed in the last field.
    void returnPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void judge();
    void compare();
    void sayDifference();
    void hideRepeat(bool shown);
    void recolour();
    bool agree() const;

    PassphraseField *m_first;
    PassphraseField *m_second;
    QLabel *m_secondLabel;
    StrengthBar *m_bar;
    QLabel *m_words;
    QLabel *m_difference;
    QCheckBox *m_allTheSame;
    Strength m_strength;
    bool m_isWeak = false;
    bool m_sameTyped = true;
};

} // namespace countersign
