// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backupcontents.h"

#include "core/base/errortext.h"
#include "core/session/session.h"
#include "core/vault/comparison.h"
#include "ui/backup/momentwords.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasechooser.h"
#include "ui/unlock/placechooser.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QDir>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

namespace countersign {

namespace {

bool isOpen(const Session &session)
{
    return session.state() == Session::State::Open;
}

/// Something to compare with, and to choose about.
bool holdsAnything(const Session &session)
{
    return isOpen(session) && !session.isFirstStart()
           && !(session.vault().tokens.isEmpty() && session.vault().setAside.isEmpty());
}

} // namespace

BackupContents::BackupContents(const Session &session, const Places *places, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_places(places),
      m_good(new Words(this, tr("This backup is good. Nothing was changed."))),
      m_head(new Words(this)),
      m_verdict(new Words(this)),
      m_names(new QListWidget(this)),
      m_ways(new QWidget(this)),
      m_merge(new WrappingRadio(tr("&Add what is missing"), m_ways)),
      m_mergeWords(new Words(m_ways)),
      m_replace(new WrappingRadio(tr("&Replace everything…"), m_ways)),
      m_consequence(new Words(this)),
      m_place(new PlaceChooser(this)),
      m_passphrase(new PassphraseChooser(this)),
      m_error(new Words(this))
{
    m_good->setType(theme::Type::Heading);
    m_good->setObjectName(QStringLiteral("backupGood"));
    m_head->setType(theme::Type::Strong);
    m_head->setObjectName(QStringLiteral("backupHead"));
    m_verdict->setObjectName(QStringLiteral("backupVerdict"));
    m_names->setObjectName(QStringLiteral("backupNames"));
    m_names->setAccessibleName(tr("What the backup holds"));
    m_names->setWordWrap(true);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setMinimumHeight(5 * fontMetrics().height());
    m_merge->setObjectName(QStringLiteral("merge"));
    m_mergeWords->setObjectName(QStringLiteral("mergeWords"));
    m_replace->setObjectName(QStringLiteral("replace"));
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_error->setObjectName(QStringLiteral("restoreError"));
    m_error->hide();
    m_place->setKeychain({});

    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(theme::grid);
    ways->addWidget(m_merge);
    auto *under = new QHBoxLayout;
    under->addSpacing(theme::margin + theme::gap);
    under->addWidget(m_mergeWords, 1);
    ways->addLayout(under);
    ways->addWidget(m_replace);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_good);
    layout->addWidget(m_head);
    layout->addWidget(m_verdict);
    layout->addWidget(m_names, 1);
    layout->addWidget(m_ways);
    layout->addWidget(m_place);
    layout->addWidget(m_consequence);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_error);

    connect(m_merge, &QRadioButton::toggled, this, &BackupContents::refresh);
    connect(m_place, &PlaceChooser::changed, this, &BackupContents::refresh);
    connect(m_passphrase, &PassphraseChooser::changed, this, &BackupContents::changed);
}

void BackupContents::show(const vaultcodec::Unlocked &backup, const FoundBackup &file, bool forRestore)
{
    m_backup = backup;
    m_forRestore = forRestore;
    const int accounts = static_cast<int>(backup.vault.tokens.size());
    m_head->setText(tr("%n account(s), as of %1", nullptr, accounts).arg(momentWords(file.when)));
    m_good->setVisible(!forRestore);
    m_names->clear();
    showDifferences(backup.vault);
    m_ways->setVisible(forRestore && holdsAnything(m_session));
    if (!m_ways->isHidden())
        askHow(backup.vault);
    m_place->keepPassphrase(backup.seal ? tr("The passphrase of this backup opens it.") : QString());
    m_error->hide();
    refresh();
}

void BackupContents::showDifferences(const Vault &backup)
{
    if (holdsAnything(m_session)) {
        const Comparison comparison = compare(m_session.vault(), backup);
        m_verdict->say(comparison.isSame() ? tr("It holds exactly what your vault holds.")
                                           : tr("What differs from your vault:"));
        addNames(tr("Only in the backup"), comparison.onlyThere);
        addNames(tr("Only in your vault"), comparison.onlyHere);
        addNames(tr("With another key"), comparison.otherKey);
        addNames(tr("With another name, note, group or picture, or other recovery codes"), comparison.otherWords);
    } else {
        m_verdict->hide();
        QStringList names;
        for (const Token &token : backup.tokens)
            names.append(token.fullName());
        addNames(tr("Accounts"), names);
    }
    QStringList aside;
    for (const SetAside &entry : backup.setAside) {
        const QString name = entry.name.isEmpty() ? tr("Entry without a name") : entry.name;
        aside.append(tr("%1: %2").arg(name, sentenceFor(entry.why)));
    }
    addNames(tr("Set aside, because they could not be understood; they are kept as they are"), aside);
    m_names->setVisible(m_names->count() > 0);
}

void BackupContents::addNames(const QString &heading, const QStringList &names)
{
    if (names.isEmpty())
        return;
    auto *head = new QListWidgetItem(heading, m_names);
    QFont bold = m_names->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    for (const QString &name : names)
        m_names->addItem(name);
}

void BackupContents::askHow(const Vault &backup)
{
    const Vault &here = m_session.vault();
    const Result<Vault> merged = changes::merge(backup, secondsOf(m_session.now()))(here);
    const qsizetype accounts = merged ? merged->tokens.size() - here.tokens.size() : 0;
    m_isAnythingMissing = accounts > 0 || (merged && merged->setAside.size() > here.setAside.size());
    m_merge->setChecked(true);
    m_mergeWords->say(m_isAnythingMissing ? tr("%n account(s) come in. What you have stays as it is.", nullptr,
                                               static_cast<int>(accounts))
                                          : tr("Nothing is missing here."),
                      Words::Tone::Quiet);
}

Restoration::How BackupContents::how() const
{
    return !m_ways->isHidden() && m_merge->isChecked() ? Restoration::How::Merge : Restoration::How::Replace;
}

Restoration BackupContents::answer() const
{
    Restoration answer{m_backup, how()};
    if (!canRestoreHere(m_session) && m_places)
        answer.elsewhere = m_place->place();
    return answer;
}

QString BackupContents::whatHappens(const Restoration &answer) const
{
    QStringList words;
    const bool isReplacing = answer.how == Restoration::How::Replace && !answer.elsewhere
                             && (holdsAnything(m_session) || m_session.state() == Session::State::Locked);
    if (isReplacing) {
        const QString folder = m_places ? m_places->settingsFolder() : systemSettingsFolder();
        words.append(tr("Your present vault goes to a safety copy first, in %1.")
                         .arg(QDir::toNativeSeparators(safetyCopyFolder(folder))));
    }
    if (needsPassphrase(m_session, m_places, answer))
        words.append(tr("This backup has no passphrase. Choose one, so that no key lies in a file for all to read."));
    else if (answer.elsewhere)
        words.append(tr("The vault goes into this file, and what is in the present place stays there."));
    else if (sealsTheVault(m_session, m_places, answer))
        words.append(tr("From then on the passphrase of this backup opens your vault."));
    return words.join(u' ');
}

void BackupContents::refresh()
{
    const Restoration now = answer();
    m_place->setVisible(m_forRestore && now.elsewhere);
    m_consequence->say(m_forRestore ? whatHappens(now) : QString());
    // A vault file asks for its passphrase itself.
    m_passphrase->setVisible(m_forRestore && !now.elsewhere && needsPassphrase(m_session, m_places, now));
    Q_EMIT changed();
}

bool BackupContents::isReady() const
{
    if (!m_forRestore)
        return true;
    if (how() == Restoration::How::Merge)
        return m_isAnythingMissing;
    return (m_place->isHidden() || m_place->isReady()) && (m_passphrase->isHidden() || m_passphrase->isReady());
}

Restoration BackupContents::take()
{
    Restoration taken = answer();
    if (!m_place->isHidden())
        taken.passphrase = m_place->take().passphrase;
    else if (!m_passphrase->isHidden())
        taken.passphrase = m_passphrase->take();
    return taken;
}

void BackupContents::complain(const Error &error)
{
    m_error->complain(error);
    Q_EMIT changed();
}

} // namespace countersign
