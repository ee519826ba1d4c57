// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/qrwriter.h"

#include <QWidget>

namespace countersign {

/// A QR code: black on white in every theme, because readers want it so, each module a whole number of the screen's own
/// pixels, with its quiet zone. Screen readers hear a name and nothing of what it says.
class QrPicture : public QWidget
{
    Q_OBJECT
public:
    explicit QrPicture(QWidget *parent = nullptr);

    void show(QrModules modules, const QString &name);
    /// Forgets the code.
    void clear();
    bool isEmpty() const { return m_modules.side() == 0; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrModules m_modules;
};

} // namespace countersign
