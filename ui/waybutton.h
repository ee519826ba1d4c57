// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace countersign {

/// A large button that invites: an icon, what it does, and under that in a few words how. The words wrap.
class WayButton : public QPushButton
{
    Q_OBJECT
public:
    /// A name from resources/icons.
    WayButton(const char *icon, const QString &text, const QString &how, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Lines
    {
        int text;
        int how;
    };
    Lines linesIn(int width) const;

    QByteArray m_icon;
    QString m_how;
};

} // namespace countersign
