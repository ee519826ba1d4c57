// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/formdialog.h"

#include <QDir>
#include <QTimer>

namespace countersign {

class QrPicture;
class Session;
class Words;

/// One of several QR codes: its text, and whose it is.
struct ShownCode
{
    Secret text;
    QString name;
};

/// Shows QR codes one after the other, large enough for a phone held before the screen. They go by themselves after five
/// minutes without a key or a click, and at once when nobody can be looking at them.
class CodesDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `stayMs`: how long a code can be seen, in milliseconds.
    CodesDialog(Session &session, QList<ShownCode> codes, QWidget *parent = nullptr, int stayMs = usualStayMs);

    static constexpr int usualStayMs = 5 * 60 * 1000;

    /// Writes a picture of each code into this folder, for its owner alone. What lies there already stays.
    void saveInto(const QString &folder);

protected:
    void go() override;
    void refresh() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCode(qsizetype number);
    void askForFolder();
    void saveNext(const QDir &folder, qsizetype number, qsizetype fileNumber);
    void endSaving();

    QList<ShownCode> m_codes;
    qsizetype m_at = 0;
    Words *m_name;
    Words *m_count;
    QrPicture *m_picture;
    Words *m_said;
    QPushButton *m_before;
    QPushButton *m_save;
    QTimer m_stay;
};

} // namespace countersign
