// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/foundbackups.h"
#include "core/session/restoration.h"

#include <QWidget>

class QListWidget;
class QRadioButton;

namespace countersign {

class PassphraseChooser;
class PlaceChooser;
class Words;

/// What an opened backup holds and how it differs from the open vault; for a restore also how and where it is to go.
class BackupContents : public QWidget
{
    Q_OBJECT
public:
    BackupContents(const Session &session, const Places *places, QWidget *parent = nullptr);

    /// `forRestore`: with the questions that a restore has.
    void show(const vaultcodec::Unlocked &backup, const FoundBackup &file, bool forRestore);

    /// All questions are answered.
    bool isReady() const;
    Restoration::How how() const;
    /// There is a vault that could be kept, so that replacing it was a choice.
    bool wasAskedHow() const { return !m_ways->isHidden(); }
    /// What is to be done; the passphrase fields are empty afterwards.
    Restoration take();
    void complain(const Error &error);

Q_SIGNALS:
    /// What isReady() says, or the height, may have changed.
    void changed();

private:
    void showDifferences(const Vault &backup);
    void addNames(const QString &heading, const QStringList &names);
    void askHow(const Vault &backup);
    Restoration answer() const;
    QString whatHappens(const Restoration &answer) const;
    void refresh();

    const Session &m_session;
    const Places *m_places;
    vaultcodec::Unlocked m_backup;
    bool m_forRestore = false;
    bool m_isAnythingMissing = false;
    Words *m_good;
    Words *m_head;
    Words *m_verdict;
    QListWidget *m_names;
    QWidget *m_ways;
    QRadioButton *m_merge;
    Words *m_mergeWords;
    QRadioButton *m_replace;
    Words *m_consequence;
    PlaceChooser *m_place;
    PassphraseChooser *m_passphrase;
    Words *m_error;
};

} // namespace countersign
