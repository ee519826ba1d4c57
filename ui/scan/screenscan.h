// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"
#include "core/intake/intake.h"

#include <QImage>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace countersign {

class AreaPicker;

/// Looks for QR codes on the screens, or in a part of them that the person marks. Our own window steps aside where it
/// may lie over the code.
class ScreenScan : public QObject
{
    Q_OBJECT
public:
    /// `readerProgram` reads the pictures (see ReaderProcess).
    ScreenScan(QWidget *window, const QString &readerProgram);
    ~ScreenScan() override;

    /// All screens, whole. Does nothing while a scan is on.
    void scanAll();
    /// Lets the person drag a rectangle around the code. Ends with found(), refused() or, when they think better of it,
    /// without a word.
    void scanArea();

Q_SIGNALS:
    void found(const countersign::Incoming &incoming);
    void refused(const countersign::Error &error);
    /// The desktop is being asked, which can take a while.
    void waiting();

private:
    using Pictures = QList<QImage>;

    void scanBehindUs();
    void capture(std::function<void(const Pictures &)> then);
    void stepAside(std::function<void()> then);
    void comeBack();
    /// Reads them in a thread of its own, which waits for them: they have to be on their way.
    void read(const Later<Pictures> &pictures, std::function<void(const Result<Incoming> &)> then);
    void finish(const Result<Incoming> &result);
    void pickFrom(const Pictures &pictures);

    QWidget *m_window;
    QString m_readerProgram;
    QPointer<AreaPicker> m_picker;
    bool m_isBusy = false;
    bool m_isAside = false; ///< The window is hidden for a picture of what lies under it.
};

} // namespace countersign
