// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/otp/code.h"
#include "ui/tokens/ticker.h"

#include <QWidget>

#include <optional>

namespace countersign {

/// The code of one account, large, with the one that comes next and the ring. A click asks for a copy. Screen readers hear
/// code and seconds when they ask; nothing is announced by itself.
class CodePanel : public QWidget
{
    Q_OBJECT
public:
    explicit CodePanel(Clock clock, QWidget *parent = nullptr);

    void show(const Token &token);
    /// The code of a HOTP account that has been stored; empty while none has been asked for.
    void showCounted(const QString &code);
    /// How the characters stand together.
    void setGrouping(Grouping grouping);
    /// Nothing stays.
    void clear();

    QString code() const;
    QString next() const;
    /// Code and seconds in words.
    QString spoken() const;
    const Ticker &ticker() const { return m_ticker; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    Result<Code> current() const;
    int ringSize() const;
    QFont codeFont() const;
    int untilNextMove() const;

    Clock m_clock;
    std::optional<Token> m_token;
    QString m_counted;
    Grouping m_grouping = Grouping::Halves;
    Ticker m_ticker;
};

} // namespace countersign
