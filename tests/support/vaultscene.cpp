// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaultscene.h"

#include "core/store/backupfolder.h"
#include "core/vault/vaultcodec.h"

#include <QDir>
#include <QFile>
#include <QSettings>

namespace countersign::test {

Secret passphraseOf(const char *text)
{
    return Secret::fromBytes(text);
}

Seal cheapSeal(const char *passphrase)
{
    return sealedvault::newSeal(passphraseOf(passphrase), ScryptCost{16, 8, 1});
}

Vault vaultOf(const QList<const char *> &issuers)
{
    Vault vault = Vault::empty();
    for (const char *issuer : issuers)
        vault.tokens.append(tokenOf(issuer, "m.okafor"));
    return vault;
}

VaultScene::VaultScene(const std::optional<Vault> &vault, const Seal &seal)
    : session(store, [this] { return now; }), places(folder("settings")), backups(session, folder("settings"))
{
    QDir().mkpath(folder("settings"));
    if (vault)
        store.shelf().document = vaultcodec::write(*vault, seal);
}

QString VaultScene::addBackup(const Vault &vault, const Seal &seal, qint64 age)
{
    const BackupFolder backupFolder(folder("backups"));
    QSettings(folder("settings/settings.ini"), QSettings::IniFormat)
        .setValue(QStringLiteral("backup/folder"), backupFolder.path());
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).addSecs(-age);
    const auto prepared = backupFolder.prepare();
    const auto written = backupFolder.write(vaultcodec::write(vault, seal), vault.id, when);
    Q_ASSERT(prepared && written);
    return written->path;
}

QString VaultScene::addFile(const char *name, const Secret &content) const
{
    QFile file(folder(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content.view().data(), content.size()) >= 0;
    Q_ASSERT(written);
    Q_UNUSED(written)
    return file.fileName();
}

Result<vaultcodec::Unlocked> VaultScene::stored(const char *passphrase) const
{
    return vaultcodec::unlock(const_cast<MemoryStore &>(store).shelf().document, passphraseOf(passphrase));
}

int VaultScene::safetyCopies() const
{
    const auto copies = countersign::safetyCopies(folder("settings")).list();
    return copies ? static_cast<int>(copies->size()) : 0;
}

} // namespace countersign::test
