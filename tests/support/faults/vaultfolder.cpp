// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/vaultfolder.h"

#include "tests/support/keyringsession.h"

#include <QDir>

namespace countersign::faults {

using keyring::settled;

VaultFolder::VaultFolder()
{
    QDir().mkpath(stick());
    QDir().mkpath(settings());
}

void VaultFolder::put(int number)
{
    for (const QString &folder : {stick(), settings()}) {
        const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
        for (const QString &name : names)
            QFile::remove(folder + QLatin1Char('/') + name);
    }
    if (number == 0)
        return;
    QFile file(vault());
    if (file.open(QIODevice::WriteOnly))
        file.write(document(number).view().toByteArray());
    FileVaultStore(FilePlace{vault(), settings()}).remember(document(number), stamp(number));
}

void VaultFolder::leaveLock()
{
    QFile lock(vault() + QStringLiteral(".lock"));
    if (lock.open(QIODevice::WriteOnly))
        lock.write("1\ncountersign\nanother machine\n");
}

int VaultFolder::number() const
{
    FileVaultStore store({vault(), settings()});
    const Result<Secret> loaded = settled(store.load());
    if (!loaded)
        return loaded.error().reason == Reason::VaultNotFound ? 0 : -1;
    const QByteArray start = loaded->view().first(std::min<qsizetype>(loaded->size(), 40)).toByteArray();
    const int number = start.mid(start.indexOf(':') + 1).split(',').value(0).toInt();
    return number > 0 && loaded->sameAs(document(number)) ? number : -1;
}

int VaultFolder::marked() const
{
    const auto marker = readVaultMarker(settings());
    return marker && *marker ? static_cast<int>((*marker)->revision) : 0;
}

Result<void> VaultFolder::save(int old, int next) const
{
    FileVaultStore store({vault(), settings()});
    const QByteArray expected = old > 0 ? VaultStore::digestOf(document(old)) : QByteArray();
    return settled(store.save(document(next), expected, stamp(next)));
}

QString VaultFolder::rubbish() const
{
    QStringList names = QDir(stick()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    names += QDir(settings()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    names.removeOne(QStringLiteral("vault.json"));
    names.removeOne(QStringLiteral("vault-marker.json"));
    return names.join(QLatin1Char(' '));
}

QStringList VaultFolder::saving(int old, int next) const
{
    return {QStringLiteral("file"), settings(), vault(), QString::number(old), QString::number(next)};
}

} // namespace countersign::faults
