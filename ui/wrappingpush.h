// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace countersign {

/// A push button whose words take a second line where the window is narrow or the text is large.
class WrappingPush : public QPushButton
{
    Q_OBJECT
public:
    explicit WrappingPush(QWidget *parent = nullptr) : WrappingPush(QString(), parent) {}
    explicit WrappingPush(const QString &text, QWidget *parent = nullptr);

    WrappingPush(const QIcon &icon, const QString &text, QWidget *parent);

    /// As wide as its longest word.
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace countersign
