// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// Larger and bolder, for the head of a page or a part of it: 1.0 is the text around it.
    void enlarge(double factor);

    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Tone m_tone;
    bool m_recolouring = false;
};

} // namespace countersign
