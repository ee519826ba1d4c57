// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/backupfile.h"

#include "core/base/background.h"
#include "core/store/filevaultstore.h"
#include "core/store/wholefile.h"

#include <QFileInfo>

namespace countersign::backupfile {

Result<Secret> read(const QString &path)
{
    const Result<Secret> content = wholefile::read(path, FileVaultStore::largest);
    if (!content && content.error().reason == Reason::VaultFileUnreadable)
        return failure(Reason::FileUnreadable, content.error().about);
    if (!content)
        return content;
    const auto form = vaultcodec::formOf(*content);
    if (!form && form.error().reason == Reason::VaultDamaged)
        return failure(Reason::NotABackup, QFileInfo(path).fileName());
    if (!form)
        return failure(form.error());
    return content;
}

bool wantsPassphrase(const Secret &backup)
{
    const auto form = vaultcodec::formOf(backup);
    return form && *form == vaultcodec::Form::Sealed;
}

Later<vaultcodec::Unlocked> open(const Secret &backup, const Secret &passphrase)
{
    if (passphrase.isEmpty() && wantsPassphrase(backup))
        return already<vaultcodec::Unlocked>(failure(Reason::PassphraseNeeded));
    return inBackground([backup, passphrase] { return vaultcodec::unlock(backup, passphrase); });
}

} // namespace countersign::backupfile
