// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formdialog.h"
#include "ui/moving/movingpart.h"

namespace countersign {

class ExportChoice;
class ExportConsent;
class Session;

/// Moves accounts out, in two steps: where to and which ones, with what gets lost said beforehand, and then the warning and
/// the passphrases. What comes of it is a file, codes to be scanned, or paper.
class ExportDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `chosen`: the accounts that are ticked at first; all where it is empty. The session and the part must outlive the
    /// dialog.
    ExportDialog(Session &session, const MovingPart &part, const QList<TokenId> &chosen, QWidget *parent = nullptr);

    /// Writes into this file, as if the person had chosen it. Only after the passphrase was confirmed.
    void writeTo(const QString &path);

Q_SIGNALS:
    /// It is done: a sentence for the notice bar.
    void exported(const QString &said);

public Q_SLOTS:
    /// Leads from the second step back to the first.
    void reject() override;

protected:
    void go() override;
    void refresh() override;

private:
    void showStep(bool second);
    void askFirst(bool prints);
    void confirmed();
    QList<Token> tokens() const;
    void askForFile();
    void writeSheet(const QString &path);
    void showCodes();
    /// `count`: how many accounts were written.
    void finishWith(const Result<void> &written, const QString &path, qsizetype count);
    void closeAll();

    Session &m_session;
    const MovingPart &m_part;
    ExportChoice *m_choice;
    ExportConsent *m_consent;
    QPushButton *m_print;
    bool m_isSecond = false;
    bool m_prints = false; ///< On paper, and not into a file.
};

} // namespace countersign
