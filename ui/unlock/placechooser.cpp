// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/placechooser.h"

#include "core/platform/portalgreeting.h"
#include "ui/theme.h"
#include "ui/unlock/passphrasechooser.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace countersign {

PlaceChooser::PlaceChooser(QWidget *parent)
    : QWidget(parent), m_kept(new Words(this)), m_passphrase(new PassphraseChooser(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    m_keychain = addOption(layout, "keychain", tr("In this computer's &keychain"), {});
    m_sealedKeychain = addOption(layout, "sealedKeychain", tr("In &the keychain, with a passphrase"), {});
    m_file = addOption(layout, "file", tr("In a vault &file, with a passphrase"),
                       tr("For a memory stick, or where there is no keychain."));
    addFileRow(layout);
    m_kept->setObjectName(QStringLiteral("keptPassphrase"));
    layout->addWidget(m_kept);
    layout->addWidget(m_passphrase);
    m_keychain.button->setChecked(true);
    setFocusProxy(m_keychain.button);
    connect(m_passphrase, &PassphraseChooser::changed, this, &PlaceChooser::changed);
    connect(m_passphrase, &PassphraseChooser::returnPressed, this, &PlaceChooser::returnPressed);
    m_path->setText(QDir::toNativeSeparators(suggestedVaultFile()));
    setKeychain(tr("The system"));
}

PlaceChooser::Option PlaceChooser::addOption(QVBoxLayout *layout, const char *name, const QString &text,
                                             const QString &words)
{
    const Option option{new WrappingRadio(text, this), new Words(this, words, Words::Tone::Quiet)};
    option.button->setObjectName(QString::fromLatin1(name));
    option.button->setAccessibleDescription(words);
    // Under the text of its button, whichever side that is on.
    option.words->setIndent(0);
    auto *under = new QHBoxLayout;
    under->addSpacing(theme::margin + theme::gap);
    under->addWidget(option.words, 1);
    layout->addWidget(option.button);
    layout->addLayout(under);
    layout->addSpacing(theme::grid);
    connect(option.button, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            refresh();
    });
    return option;
}

void PlaceChooser::addFileRow(QVBoxLayout *layout)
{
    m_fileRow = new QWidget(this);
    auto *label = new Words(m_fileRow, tr("Vault fi&le"));
    m_path = new QLineEdit(m_fileRow);
    m_path->setObjectName(QStringLiteral("vaultFile"));
    m_path->setMinimumWidth(80);
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("&Choose…"), m_fileRow);
    choose->setObjectName(QStringLiteral("chooseVaultFile"));
    choose->setAutoDefault(false);
    choose->setAccessibleDescription(tr("Where the vault file is to be"));
    m_pathWords = new Words(m_fileRow);
    m_pathWords->setObjectName(QStringLiteral("vaultFileWords"));
    auto *across = new QHBoxLayout;
    across->setSpacing(theme::gap);
    across->addWidget(m_path, 1);
    across->addWidget(choose);
    auto *column = new QVBoxLayout(m_fileRow);
    column->setContentsMargins(0, theme::grid, 0, theme::gap);
    column->setSpacing(theme::grid);
    column->addWidget(label);
    column->addLayout(across);
    column->addWidget(m_pathWords);
    layout->addWidget(m_fileRow);
    connect(choose, &QPushButton::clicked, this, &PlaceChooser::chooseFile);
    connect(m_path, &QLineEdit::textChanged, this, &PlaceChooser::refresh);
}

void PlaceChooser::setKeychain(const QString &name)
{
    const bool isThere = !name.isEmpty();
    const QString none = tr("No keychain answers on this computer.");
    const auto describe = [](const Option &option, const QString &words) {
        option.words->say(words, Words::Tone::Quiet);
        option.button->setAccessibleDescription(words);
    };
    describe(m_keychain,
             isThere ? tr("Recommended. %1 opens it when you log in; there is nothing to type.").arg(name) : none);
    describe(m_sealedKeychain,
             isThere ? tr("It is asked for when Countersign starts, and after it was locked.") : none);
    for (const Option &option : {m_keychain, m_sealedKeychain})
        option.button->setEnabled(isThere);
    if (!isThere)
        m_file.button->setChecked(true);
    setFocusProxy(isThere ? m_keychain.button : m_file.button);
    refresh();
}

void PlaceChooser::setCurrent(const VaultPlace &place, bool sealed)
{
    m_current = place;
    m_isCurrentSealed = sealed;
    if (place.kind == VaultPlace::Kind::File) {
        m_path->setText(QDir::toNativeSeparators(place.path));
        m_file.button->setChecked(true);
    } else {
        (sealed ? m_sealedKeychain : m_keychain).button->setChecked(true);
    }
    keepPassphrase(sealed ? tr("Your passphrase stays as it is.") : QString());
}

void PlaceChooser::keepPassphrase(const QString &words)
{
    m_keptWords = words;
    refresh();
}

void PlaceChooser::setMayOpenExisting(bool may)
{
    m_mayOpenExisting = may;
    refresh();
}

bool PlaceChooser::isFile() const
{
    return m_file.button->isChecked();
}

bool PlaceChooser::isSealed() const
{
    return !m_keychain.button->isChecked();
}

VaultPlace PlaceChooser::place() const
{
    if (!isFile())
        return {};
    return {VaultPlace::Kind::File, QDir::cleanPath(QDir::fromNativeSeparators(m_path->text().trimmed()))};
}

bool PlaceChooser::isCurrent() const
{
    return m_current && *m_current == place() && m_isCurrentSealed == isSealed();
}

bool PlaceChooser::asksForPassphrase() const
{
    return isSealed() && m_keptWords.isEmpty() && !isCurrent() && !(isFile() && m_isThere);
}

bool PlaceChooser::isReady() const
{
    return !isCurrent() && (!isFile() || m_isPathGood) && (!asksForPassphrase() || m_passphrase->isReady());
}

PlaceChoice PlaceChooser::take()
{
    PlaceChoice choice{place(), isSealed()};
    choice.isThere = isFile() && m_isThere;
    if (asksForPassphrase())
        choice.passphrase = m_passphrase->take();
    m_passphrase->clear();
    return choice;
}

void PlaceChooser::judgePath()
{
    const QString path = place().path;
    const QFileInfo file(path);
    const bool isSuggested = path == QDir::cleanPath(suggestedVaultFile());
    m_isThere = isFile() && file.isFile() && !isCurrent();
    m_isPathGood = false;
    if (!isFile())
        return;
    using enum Words::Tone;
    if (m_path->text().trimmed().isEmpty() || !file.isAbsolute())
        m_pathWords->say(tr("Choose a folder and a name for the file."), Quiet);
    else if (file.isDir())
        m_pathWords->say(tr("This is a folder. Add a name for the file."), Quiet);
    else if (!file.dir().exists() && !isSuggested)
        m_pathWords->say(tr("This folder is not there. Plug in its drive, or choose another folder."), Urgent);
    else if (m_isThere && !m_mayOpenExisting)
        m_pathWords->say(tr("There is a file of this name already, and it stays as it is. Choose another name."),
                         Urgent);
    else {
        m_isPathGood = true;
        m_pathWords->say(m_isThere
                             ? tr("This vault file is there already. It is used as it is, with its own passphrase.")
                             : QString(),
                         Quiet);
    }
}

void PlaceChooser::refresh()
{
    if (!m_fileRow)
        return;
    m_fileRow->setVisible(isFile());
    judgePath();
    m_passphrase->setVisible(asksForPassphrase());
    if (isCurrent())
        m_kept->say(tr("This is where the vault is now."), Words::Tone::Quiet);
    else
        m_kept->say(isSealed() && !m_isThere ? m_keptWords : QString(), Words::Tone::Quiet);
    Q_EMIT changed();
}

void PlaceChooser::chooseFile()
{
    greetPortals(); // It may be one of theirs.
    auto *dialog = new QFileDialog(this, tr("Where is the vault file to be?"), place().path,
                                   tr("Vault files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // A file that is there is never written over; what happens to it is said on the page.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QFileInfo(place().path).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_path->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

} // namespace countersign
