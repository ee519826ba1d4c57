// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace countersign {

struct Error;

/// A sentence that wraps to any width, in the colour of what it is: something said, said quietly, or gone wrong.
/// Screen readers are told when something has gone wrong.
class Words : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Plain, Quiet, Urgent };

    explicit Words(QWidget *parent, const QString &text = {}, Tone tone = Tone::Plain);

    /// Shows a sentence; an empty one hides the label.
    void say(const QString &text, Tone tone = Tone::Plain);
    void complain(const Error &error);
    /// Set as what it is on its page, and again whenever the system's text size changes.
    void setType(theme::Type type);

    Tone tone() const { return m_tone; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lean();
    void recolour();
    void resetFont();

    Tone m_tone;
    theme::Type m_type = theme::Type::Body;
    bool m_recolouring = false;
};

} // namespace countersign
