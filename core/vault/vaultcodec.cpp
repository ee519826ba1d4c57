// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultcodec.h"

#include "core/vault/dbcodec.h"
#include "core/vault/envelope.h"
#include "core/vault/jsonwriter.h"

namespace countersign::vaultcodec {

namespace {

// Room that is nearly always enough, so that the text is not moved while it grows.
qsizetype expectedSize(const Vault &vault)
{
    constexpr qsizetype perToken = 512;
    qsizetype size = 4096;
    for (const Token &token : vault.tokens)
        size += perToken + token->secret.size() * 2 + token->icon.picture.size() * 4 / 3;
    for (const SetAside &entry : vault.setAside)
        size += entry.raw.size() * 4 / 3 + 4;
    return size + vault.removed.size() * perToken;
}

Result<Vault> readPlain(const Envelope &envelope)
{
    Result<Vault> vault = dbcodec::read(envelope.db);
    if (vault)
        vault->around = envelope.around;
    return vault;
}

Result<Unlocked> readOpened(Result<sealedvault::Opened> opened)
{
    if (!opened)
        return failure(opened.error());
    Result<Vault> vault = readDb(opened->db);
    if (!vault)
        return failure(vault.error());
    vault->around = std::move(opened->around);
    return Unlocked{std::move(*vault), std::move(opened->seal), opened->keySlot};
}

template<typename Open>
Result<Unlocked> unlocked(const Secret &document, Open open)
{
    {
        const auto envelope = envelope::read(document);
        if (!envelope)
            return failure(envelope.error());
        if (!envelope->isSealed) {
            Result<Vault> vault = readPlain(*envelope);
            if (!vault)
                return failure(vault.error());
            return Unlocked{std::move(*vault), {}};
        }
    }
    return readOpened(open());
}

} // namespace

Result<Form> formOf(const Secret &document)
{
    const auto envelope = envelope::read(document);
    if (!envelope)
        return failure(envelope.error());
    return envelope->isSealed ? Form::Sealed : Form::Plain;
}

Result<Vault> read(const Secret &document)
{
    const auto envelope = envelope::read(document);
    if (!envelope)
        return failure(envelope.error());
    if (envelope->isSealed)
        return failure(Reason::VaultSealed);
    return readPlain(*envelope);
}

Result<Unlocked> unlock(const Secret &document, const Secret &passphrase)
{
    return unlocked(document, [&] { return sealedvault::open(document, passphrase); });
}

Result<Unlocked> unlockWith(const Secret &document, const Secret &vaultKey)
{
    return unlocked(document, [&] { return sealedvault::openWith(document, vaultKey); });
}

Secret write(const Vault &vault, const Seal &seal)
{
    if (seal)
        return sealedvault::seal(writeDb(vault), seal, vault.around);
    json::Writer writer(expectedSize(vault));
    json::ObjectWriter root(writer, vault.around.root);
    dbcodec::write(root.member("db"), vault);
    json::ObjectWriter header(root.member("header"), vault.around.header);
    header.member("params").null();
    header.member("slots").null();
    header.end();
    root.member("version").integer(envelope::newestVersion);
    root.end();
    return writer.finish();
}

Result<Vault> readDb(const Secret &db)
{
    if (db.size() > largest)
        return failure(Reason::VaultTooLarge);
    const auto document = json::Document::parse(db);
    if (!document)
        return failure(document.error());
    return dbcodec::read(document->root());
}

Secret writeDb(const Vault &vault)
{
    json::Writer writer(expectedSize(vault));
    dbcodec::write(writer, vault);
    return writer.finish();
}

} // namespace countersign::vaultcodec
