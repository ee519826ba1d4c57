// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace countersign {

/// Hears of files and links that the desktop wants this running program to open, which macOS tells by an event.
class OpenRequests : public QObject
{
    Q_OBJECT
public:
    /// Watches the application from now on, until it is destroyed.
    explicit OpenRequests(std::function<void(const QStringList &places)> open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(const QStringList &places)> m_open;
};

} // namespace countersign
