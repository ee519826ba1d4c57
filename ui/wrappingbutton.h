// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace countersign {

/// A radio button or check box whose text wraps where the window is narrow or the text is large.
template<typename Button>
class WrappingButton : public Button
{
public:
    explicit WrappingButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    QSize indicatorSize() const;
    /// Before the text: the indicator and the space after it.
    int indent() const;
    QRect wordsIn(int width) const;
};

using WrappingRadio = WrappingButton<QRadioButton>;
using WrappingCheck = WrappingButton<QCheckBox>;

extern template class WrappingButton<QRadioButton>;
extern template class WrappingButton<QCheckBox>;

} // namespace countersign
