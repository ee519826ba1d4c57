// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace countersign {

/// A button that shows only an icon; its name is for screen readers and the pointer that rests on it. With a menu it opens
/// that, and shows no arrow for it.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    IconButton(const QIcon &icon, const QString &name, QWidget *parent = nullptr);

    /// Another deed, another name.
    void become(const QIcon &icon, const QString &name);

    QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override;
};

} // namespace countersign
